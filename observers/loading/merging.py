"""Two records that are one: everything that hangs on the one moves to the other, and its names and addresses stay.

Every merge is one batch of the history, so that it can be shown before it is done and undone after.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import Any

from django.db import models, transaction

from observers.loading.headers import settle_headers
from observers.loading.merged_facts import rename_organisation_in_facts
from observers.loading.merged_names import keep_organisation_names, keep_person_names
from observers.loading.undoing import Touched, touched_by
from observers.models import (
    Curated,
    DistinctPair,
    Election,
    Finding,
    Meeting,
    Mission,
    Organisation,
    Person,
    Statement,
    change_all,
    hand_over_slugs,
    recorded_as,
)
from observers.vocabulary import Publication

Mergeable = Election | Organisation | Person

# What may be known of the record that goes and not of the one that stays; the fields of a line go together.
_INHERITED: dict[type[Curated], list[tuple[str, ...]]] = {
    Person: [],
    Organisation: [("abbreviation",), ("kind",), ("website",), ("wikidata_id",), ("description",)],
    Election: [("country",), ("is_early",), ("start_date", "end_date")],
    Mission: [
        ("head", "head_role"),
        ("start_date", "end_date"),
        ("observer_count",),
        ("polling_station_count",),
        ("composition",),
        ("places",),
    ],
}


def merge(gone: Mergeable, kept: Mergeable) -> None:
    """Move all that belongs to `gone` to `kept` and delete `gone`, all of it or nothing.

    Raises `ValueError` where the two are not two records of one kind, or one is no longer there.
    """
    if type(gone) is not type(kept) or gone.pk == kept.pk:
        raise ValueError("Only two different records of one kind can be merged.")
    with transaction.atomic(), recorded_as(f"merged “{gone}” into “{kept}”"):
        rows: Any = type(gone)._default_manager.select_for_update().order_by("pk").in_bulk([gone.pk, kept.pk])
        if len(rows) != len({gone.pk, kept.pk}):
            raise ValueError("One of the two is no longer there.")
        _MERGES[type(gone)](rows[gone.pk], rows[kept.pk])


@contextmanager
def tried_merge(gone: Mergeable, kept: Mergeable) -> Iterator[list[Touched]]:
    """Merge, give what that changed to the block, and take all of it back at the end."""
    with transaction.atomic(), recorded_as("preview of a merge") as batch:
        merge(gone, kept)
        yield touched_by(batch)
        transaction.set_rollback(True)


def _merge_people(gone: Person, kept: Person) -> None:
    change_all(gone.meetings.all(), person=kept)
    keep_person_names(gone, kept)
    _take_over(gone, kept, ["other_names"])


def _merge_organisations(gone: Organisation, kept: Organisation) -> None:
    missions = [_moved(mission, organisation=kept) for mission in gone.missions.select_related("election")]
    for mission in gone.partnered_missions.all():
        mission.partners.add(kept)
        mission.partners.remove(gone)
    for mission in kept.partnered_missions.filter(organisation=kept):
        mission.partners.remove(kept)
    rename_organisation_in_facts(gone.slug, kept.slug)
    keep_organisation_names(gone, kept)
    _take_over(gone, kept, ["other_names"])
    _settle(missions)


def _merge_elections(gone: Election, kept: Election) -> None:
    missions = [_moved(mission, election=kept) for mission in gone.missions.select_related("organisation")]
    if "votes" in gone.curated_fields and "votes" not in kept.curated_fields:
        for kind in set(gone.types) - set(kept.types):
            kept.votes.create(type=kind)
    _take_over(gone, kept, ["votes"] if "votes" in gone.curated_fields else [])
    _settle(missions)


def _moved(mission: Mission, **owner: Any) -> Mission:
    """Give a mission another organisation or election; where one of the two has it already, merge the missions."""
    key = {"organisation": mission.organisation, "election": mission.election, **owner}
    twin = Mission.objects.filter(**key).exclude(pk=mission.pk).first()
    if twin is None:
        for name, record in owner.items():
            setattr(mission, name, record)
        mission.save()
        return mission
    _merge_missions(mission, twin)
    return twin


def _merge_missions(gone: Mission, kept: Mission) -> None:
    # The long texts stay where they are: only the link to the mission moves.
    change_all(gone.statements.defer("text", "original"), mission=kept)
    change_all(Finding.objects.filter(mission=gone), mission=kept)
    change_all(Meeting.objects.filter(mission=gone), mission=kept)
    kept.partners.add(*gone.partners.exclude(pk=kept.organisation_id))
    if kept.publication == Publication.DRAFT:
        kept.publication = gone.publication
    _take_over(gone, kept, ["partners"] if "partners" in gone.curated_fields else [])


def _take_over(gone: Any, kept: Any, edited: Iterable[str]) -> None:
    """Let what curators did to `gone`, and its addresses, live on in `kept`; then delete it."""
    inherited = [name for names in _INHERITED[type(gone)] if _is_better_known(names, gone, kept) for name in names]
    for name in inherited:
        setattr(kept, name, getattr(gone, name))
    edited = {*edited, *(name for name in inherited if name in gone.curated_fields)}
    kept.curated_fields = sorted({*kept.curated_fields, *edited})
    hand_over_slugs(gone, kept)
    _forget_pairs(gone)
    gone.delete()
    kept.save()


def _is_better_known(names: tuple[str, ...], gone: Any, kept: Any) -> bool:
    """Tell whether only `gone` has these fields from a curator, or only `gone` has them at all."""
    if not set(names).isdisjoint(kept.curated_fields):
        return False
    return not set(names).isdisjoint(gone.curated_fields) or all(_is_blank(kept, name) for name in names)


def _is_blank(record: Any, name: str) -> bool:
    return getattr(record, name) in (None, "", [], record._meta.get_field(name).get_default())


def _forget_pairs(gone: Any) -> None:
    kind = str(gone._meta.model_name)
    for pair in DistinctPair.objects.filter(models.Q(first_id=gone.pk) | models.Q(second_id=gone.pk), kind=kind):
        pair.delete()


def _settle(missions: Iterable[Mission]) -> None:
    """Bring headers in line with the facts that have come together."""
    for pk in {mission.pk for mission in missions}:
        statement = Statement.objects.filter(mission=pk).defer("text", "original").order_by("pk").first()
        if statement is not None:
            settle_headers(statement)


_MERGES: dict[type, Callable[[Any, Any], None]] = {
    Person: _merge_people,
    Organisation: _merge_organisations,
    Election: _merge_elections,
}
