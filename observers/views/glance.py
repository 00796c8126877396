"""Facts at a glance: what the statements say of a mission, each line with the passages it was read from."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from django.urls import reverse
from django.utils.formats import date_format
from django.utils.translation import gettext_lazy as _

from observers.models import Fact, Mission, Statement
from observers.querying.facets import Label
from observers.templatetags.pages import days, election_types, mission_days
from observers.templatetags.reading import Entry


@dataclass(frozen=True, slots=True)
class Line:
    """One line: a label, a value ("" where no statement gives it) and the entries of its passages.

    With `is_quoted` the words of the passages are the value.
    """

    label: Label
    value: str
    entries: Sequence[Entry]
    detail: str = ""
    address: str = ""
    is_number: bool = False
    is_wide: bool = False
    is_quoted: bool = False
    is_curated: bool = False
    is_rough: bool = False

    @property
    def evidence(self) -> list[list[Entry]]:
        """Return the entries with those together that were read from the same words."""
        together: dict[object, list[Entry]] = {}
        for entry in self.entries:
            together.setdefault((entry.row.statement_id, entry.row.span), []).append(entry)
        return list(together.values())


class Glance:
    """Makes the lines of one mission out of its record, its statements and the entries of its facts."""

    def __init__(self, mission: Mission, statements: Iterable[Statement], entries: Iterable[Entry]) -> None:
        """Keep the mission, and sort the entries of facts by the field they speak of."""
        self.mission = mission
        self.statements = list(statements)
        self.by_field: dict[str, list[Entry]] = {}
        for entry in entries:
            if isinstance(entry.row, Fact):
                self.by_field.setdefault(entry.row.field, []).append(entry)

    def mission_lines(self) -> list[Line]:
        """Return who came, when, how many, and where they went."""
        mission = self.mission
        return [
            self._count(_("Observers"), "mission.observer_count"),
            self._count(_("Polling stations visited"), "mission.polling_station_count"),
            self._line(
                _("Head of mission"), mission.head, "mission.head", "mission.head_role", detail=mission.head_role
            ),
            self._line(
                _("Dates of the mission"),
                mission_days(mission),
                "mission.start_date",
                "mission.end_date",
            ),
            self._line(_("Places"), ", ".join(mission.places), "mission.places"),
            self._line(_("Issued on"), self._issued_on(), "statement.issued_on"),
            self._composition(),
        ]

    def source_lines(self) -> list[Line]:
        """Return by whom, at which election, and in what kind of document."""
        mission, election = self.mission, self.mission.election
        partners = ", ".join(partner.name for partner in mission.partners.all())
        kinds = ", ".join(dict.fromkeys(statement.get_kind_display() for statement in self.statements))
        lines = [
            self._line(
                _("Organisation"),
                mission.organisation.name,
                "organisation",
                "mission.title",
                address=mission.organisation.get_absolute_url(),
            ),
            self._line(
                _("Election"),
                election.title,
                "election.title",
                "election.types",
                "election.is_early",
                detail=election_types(election),
                address=election.get_absolute_url(),
            ),
            self._line(
                _("Country"), election.country_name, "election.country", address=_country_address(election.country)
            ),
            self._line(
                _("Election day"),
                days(election.start_date, election.end_date),
                "election.start_date",
                "election.end_date",
            ),
            self._line(_("Document"), kinds, "statement.kind", "statement.title"),
        ]
        return lines + ([self._line(_("Together with"), partners, "organisation.partners")] if partners else [])

    def _line(self, label: Label, value: str, *fields: str, detail: str = "", address: str = "", **shape: bool) -> Line:
        entries = [entry for field in fields for entry in self.by_field.get(field, [])]
        is_curated = any(field.removeprefix("mission.") in self.mission.curated_fields for field in fields)
        return Line(label, value, entries, detail, address, is_curated=is_curated, **shape)

    def _count(self, label: Label, field: str) -> Line:
        """Return a count as digits, or in the words of the statement where these say "about" or "over"."""
        count = getattr(self.mission, field.removeprefix("mission."))
        if count is None:
            return self._line(label, "", field, is_number=True)
        rough = [entry.row.quote for entry in self.by_field.get(field, []) if _is_rough(entry, count)]
        value = f"“{rough[0]}”" if rough else str(count)
        return self._line(label, value, field, is_number=True, is_rough=bool(rough))

    def _issued_on(self) -> str:
        days_issued = dict.fromkeys(statement.issued_on for statement in self.statements if statement.issued_on)
        return ", ".join(date_format(day) for day in days_issued)

    def _composition(self) -> Line:
        """Leave the sentence to its passage where there is one, so that it is not read twice."""
        is_quoted = "mission.composition" in self.by_field
        words = "" if is_quoted else self.mission.composition
        return self._line(_("Who the observers were"), words, "mission.composition", is_wide=True, is_quoted=is_quoted)


def _country_address(code: str) -> str:
    return reverse("country-page", args=[code]) if code else ""


def _is_rough(entry: Entry, count: int) -> bool:
    return isinstance(entry.row, Fact) and entry.row.is_approximate and entry.row.value == str(count)
