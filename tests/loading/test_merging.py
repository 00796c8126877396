"""Two records that are one: what moves, what stays, and what a later load makes of it."""

from dataclasses import replace
from datetime import date

import pytest

from observers.loading import Outcome, load_organisations, merge, tried_merge, undo
from observers.loading.store import store_statement
from observers.loading.undoing import CannotUndo
from observers.models import Election, Fact, Finding, FormerSlug, Meeting, Mission, Organisation, Person, PersonName
from observers.vocabulary import Origin, Publication, ReviewState
from tests.loading.made_readings import TEXT, claim, meeting, reading, source
from tests.make import (
    make_election,
    make_fact,
    make_finding,
    make_meeting,
    make_mission,
    make_organisation,
    make_person,
    make_statement,
)

pytestmark = [pytest.mark.database, pytest.mark.django_db]


def batch_of(row_model, pk):
    return row_model.history.filter(id=pk).order_by("-history_id").first().batch


def test_meetings_of_a_person_move_and_the_spelling_stays():
    kept, gone = make_person(name="Vela Ostrin"), make_person(name="Vela Ostryn", slug="vela-ostryn")
    row = make_meeting(person=gone)
    merge(gone, kept)
    row.refresh_from_db()
    assert row.person == kept
    assert [(name.name, name.review_state) for name in kept.other_names.all()] == [("Vela Ostryn", "accepted")]
    assert FormerSlug.objects.get(kind="person", slug="vela-ostryn").record_id == kept.pk
    assert list(Person.objects.all()) == [kept]


def test_a_later_load_keeps_people_merged():
    store_statement(source(), reading())
    gone, kept = Person.objects.get(name="Vela Ostrin"), make_person(name="Vela Ostryn")
    merge(gone, kept)
    assert store_statement(source(), reading())[0] is Outcome.UNCHANGED
    changed = reading(meetings=(meeting(role="Head"),))
    store_statement(source(), changed)
    assert Meeting.objects.get().person == kept
    assert list(Person.objects.all()) == [kept]


def test_what_is_known_of_a_third_person_goes_on():
    kept, gone, third = make_person(name="Vela Ostrin"), make_person(name="Vela Ostryn"), make_person(name="V. Marlow")
    PersonName.objects.create(person=third, name="Vela Ostryn", review_state=ReviewState.REJECTED)
    PersonName.objects.create(person=kept, name="Vela Ostryn")
    merge(gone, kept)
    states = {(row.person.name, row.name): row.review_state for row in PersonName.objects.all()}
    assert states == {("Vela Ostrin", "Vela Ostryn"): "accepted", ("V. Marlow", "Vela Ostrin"): "rejected"}


def test_missions_of_an_organisation_move_and_its_names_stay():
    kept = make_organisation(name="Lantern Keepers", abbreviation="LK")
    gone = make_organisation(name="Keepers of Lanterns", abbreviation="KOL", website="https://lantern.example")
    gone.other_names.create(name="Lamp Keepers", is_former=True, to_year=2001)
    mission = make_mission(organisation=gone)
    merge(gone, kept)
    mission.refresh_from_db()
    kept.refresh_from_db()
    assert mission.organisation == kept
    names = {(name.name, name.to_year) for name in kept.other_names.all()}
    assert names == {("Keepers of Lanterns", None), ("KOL", None), ("Lamp Keepers", 2001)}
    assert kept.website == "https://lantern.example"


def test_missions_to_one_election_become_one_with_every_decision():
    election = make_election()
    kept, gone = make_organisation(), make_organisation()
    stays = make_mission(organisation=kept, election=election)
    goes = make_mission(organisation=gone, election=election, slug="goes", head="Ada Lantern", curated_fields=["head"])
    statement = make_statement(mission=goes)
    finding = make_finding(statement=statement, review_state=ReviewState.REJECTED)
    talk, added = make_meeting(statement=statement), make_finding("", mission=goes, origin=Origin.CURATOR)
    make_statement(mission=stays)
    merge(gone, kept)
    for row in (stays, statement, finding, talk, added):
        row.refresh_from_db()
    assert [row.mission for row in (statement, finding, talk, added)] == [stays] * 4
    assert (finding.review_state, stays.head, stays.curated_fields) == ("rejected", "Ada Lantern", ["head"])
    assert FormerSlug.objects.get(kind="mission", slug="goes").record_id == stays.pk
    assert stays.statements.count() == 2


@pytest.mark.parametrize(
    ("kept", "gone", "after"),
    [
        pytest.param("draft", "published", "published", id="what was public stays public"),
        pytest.param("published", "draft", "published", id="a draft takes nothing away"),
        pytest.param("withdrawn", "published", "withdrawn", id="what was withdrawn stays so"),
    ],
)
def test_the_state_of_publication_when_missions_become_one(kept, gone, after):
    one, other = make_election(), make_election()
    body = make_organisation()
    stays = make_mission(organisation=body, election=one, publication=Publication(kept))
    make_mission(organisation=body, election=other, publication=Publication(gone))
    merge(other, one)
    stays.refresh_from_db()
    assert stays.publication == after


def test_partners_are_renamed_and_nobody_partners_with_themselves():
    kept, gone = make_organisation(), make_organisation()
    joined, own = make_mission(partners=[gone]), make_mission(organisation=kept, partners=[gone])
    merge(gone, kept)
    assert (list(joined.partners.all()), list(own.partners.all())) == ([kept], [])


def test_a_later_load_keeps_organisations_merged_and_decisions_on_facts():
    store_statement(source(), _with_partner("Lamp Office"))
    kept, gone = make_organisation(name="Office of Lamps"), Organisation.objects.get(name="Lamp Office")
    fact = Fact.objects.get(field="organisation.partners")
    Fact.objects.filter(pk=fact.pk).update(review_state=ReviewState.ACCEPTED)
    merge(gone, kept)
    outcome, mission = store_statement(source(), _with_partner("Lamp Office"))
    assert outcome is Outcome.UNCHANGED
    fact.refresh_from_db()
    assert (fact.value, fact.is_stale, fact.review_state) == (kept.slug, False, "accepted")
    assert list(mission.partners.all()) == [kept]
    assert not Organisation.objects.filter(name="Lamp Office").exists()


def _with_partner(name):
    plain = reading()
    partner = claim("organisation.partners", name, "Election Office")
    return replace(plain, claims=(*plain.claims, partner))


def test_the_observing_body_merged_is_not_made_again_by_a_load():
    _outcome, mission = store_statement(source(), reading())
    kept = make_organisation(name="Lantern Union")
    merge(mission.organisation, kept)
    assert store_statement(source(), reading())[0] is Outcome.UNCHANGED
    other = TEXT.replace("calm", "very calm")
    outcome, later = store_statement(source(other, "other.txt"), reading(other, findings=()))
    assert (outcome, later) == (Outcome.CREATED, mission)
    assert list(Organisation.objects.all()) == [kept]


def test_the_reference_rows_do_not_bring_a_merged_organisation_back(settings):
    path = settings.FIXTURE_DIRS[0] / "organisations.json"
    load_organisations(path)
    gone, kept = Organisation.objects.filter(other_names__isnull=False).distinct().order_by("pk")[:2]
    slug = gone.slug
    merge(gone, kept)
    assert load_organisations(path)[0] == 0
    assert not Organisation.objects.filter(slug=slug).exists()


def test_elections_become_one_with_the_votes_of_both():
    statement = make_statement(mission=make_mission(election=make_election(["presidential"])))
    other = make_statement(mission=make_mission(election=make_election(["presidential", "local"], slug="goes")))
    for row, votes in ((statement, ["presidential"]), (other, ["presidential", "local"])):
        make_fact("Port Meridian", statement=row, field="election.country", value="KZ")
        for vote in votes:
            make_fact("calm", statement=row, field="election.types", value=vote)
    kept, gone = statement.mission.election, other.mission.election
    merge(gone, kept)
    other.mission.refresh_from_db()
    assert other.mission.election == kept
    assert kept.types == ["presidential", "local"]
    assert FormerSlug.objects.get(kind="election", slug="goes").record_id == kept.pk


def test_a_document_of_a_merged_election_stays_with_its_mission():
    _outcome, mission = store_statement(source(), reading())
    kept = make_election(start_date=date(2099, 3, 2))
    merge(mission.election, kept)
    assert store_statement(source(), reading())[0] is Outcome.UNCHANGED
    assert Election.objects.get() == kept
    assert Mission.objects.get().election == kept


def test_a_preview_tells_what_moves_and_leaves_all_as_it_was():
    kept, gone = make_person(name="Vela Ostrin"), make_person(name="Vela Ostryn")
    make_meeting(person=gone)
    with tried_merge(gone, kept) as touched:
        told = sorted((record.model.__name__, record.is_gone) for record in touched)
    assert told == [("Meeting", False), ("Person", False), ("Person", True), ("PersonName", False)]
    assert Person.objects.count() == 2
    assert not PersonName.objects.exists()
    assert Meeting.objects.get().person == gone


@pytest.mark.parametrize("other", ["itself", "another kind"])
def test_only_two_records_of_one_kind_are_merged(other):
    person = make_person()
    with pytest.raises(ValueError, match="two different records"):
        merge(person, person if other == "itself" else make_organisation())


def test_a_merge_is_undone_as_a_whole():
    election = make_election()
    kept, gone = make_organisation(), make_organisation(slug="goes")
    make_mission(organisation=kept, election=election)
    goes = make_mission(organisation=gone, election=election, partners=[make_organisation()])
    finding = make_finding(statement=make_statement(mission=goes))
    partnered = make_mission(partners=[gone])
    merge(gone, kept)
    undo(batch_of(Organisation, gone.pk))
    back = Organisation.objects.get(slug="goes")
    finding.refresh_from_db()
    assert (back.pk, Mission.objects.get(pk=goes.pk).organisation) == (gone.pk, back)
    assert finding.mission == goes
    assert Mission.objects.get(pk=goes.pk).partners.count() == 1
    assert list(partnered.partners.all()) == [back]
    assert not kept.other_names.exists()
    assert not FormerSlug.objects.exists()


def test_a_merge_is_undone_after_a_load_has_moved_a_row_to_a_newer_text():
    kept, gone = make_person(), make_person()
    row = make_meeting(person=gone)
    merge(gone, kept)
    row.refresh_from_db()
    newer = make_statement(mission=row.mission)
    row.statement, row.rule = newer, "a-newer-rule"
    row.save()
    undo(batch_of(Person, gone.pk))
    row.refresh_from_db()
    assert (row.person_id, row.statement, row.rule) == (gone.pk, newer, "a-newer-rule")


def test_a_merge_on_which_more_was_built_is_not_undone():
    kept, gone = make_person(), make_person()
    row = make_meeting(person=gone)
    merge(gone, kept)
    batch = batch_of(Person, gone.pk)
    row.refresh_from_db()
    row.person = None
    row.save()
    with pytest.raises(CannotUndo, match="changed since"):
        undo(batch)
    assert Finding.objects.count() == 0
    assert Person.objects.count() == 1
