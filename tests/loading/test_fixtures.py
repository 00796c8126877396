"""Reference rows: complete, and never written over what a curator has edited."""

import json

import pytest
from django.conf import settings
from django.core.management import call_command

from observers.loading import known_organisations, load_organisations
from observers.models import Organisation, OrganisationName

pytestmark = [pytest.mark.database, pytest.mark.django_db]

FIXTURE = settings.FIXTURE_DIRS[0] / "organisations.json"

WANTED = {
    "ots", "sco", "cis", "ipa-cis", "turkpa", "osce-odihr", "osce-pa", "pace", "eu", "au", "ecowas", "sadc", "oas",
    "commonwealth", "arab-league", "oic", "carter-center", "ndi", "iri", "anfrel",
}  # fmt: skip


def test_the_organisations_that_observe_are_there():
    load_organisations(FIXTURE)
    assert set(Organisation.objects.values_list("slug", flat=True)) >= WANTED


def test_the_turkic_council_is_the_organization_of_turkic_states():
    load_organisations(FIXTURE)
    former = OrganisationName.objects.get(organisation__slug="ots", name="Turkic Council")
    assert (former.is_former, former.from_year, former.to_year) == (True, 2009, 2021)


def test_the_fixture_is_one_that_django_itself_can_load():
    call_command("loaddata", str(FIXTURE), verbosity=0)
    assert Organisation.objects.filter(slug__in=WANTED).count() == len(WANTED)


def test_loading_again_changes_nothing():
    created, _updated = load_organisations(FIXTURE)
    assert created == Organisation.objects.count() > 0
    assert load_organisations(FIXTURE) == (0, 0)


def test_what_a_curator_edited_stays():
    load_organisations(FIXTURE)
    Organisation.objects.filter(slug="ots").update(name="Turkic States", website="", curated_fields=["name"])
    assert load_organisations(FIXTURE) == (0, 1)
    organisation = Organisation.objects.get(slug="ots")
    assert (organisation.name, organisation.website) == ("Turkic States", "https://www.turkicstates.org/")


def test_no_spelling_belongs_to_two_organisations():
    rows = json.loads(FIXTURE.read_text(encoding="utf-8"))
    names = [row["fields"]["name"].lower() for row in rows]
    assert [name for name in names if names.count(name) > 1] == []


def test_every_name_of_an_organisation_is_handed_to_the_reader():
    load_organisations(FIXTURE)
    known = next(row for row in known_organisations() if row.slug == "ots")
    assert {"Organization of Turkic States", "OTS", "Turkic Council"} <= set(known.all_names)
