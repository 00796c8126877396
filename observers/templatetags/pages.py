"""Small words for the templates: dates, what a mission was, what a person was."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any, Protocol

from django import template
from django.conf import settings
from django.db.models import Model
from django.urls import NoReverseMatch, reverse
from django.utils.formats import date_format, number_format
from django.utils.text import Truncator, get_text_list
from django.utils.translation import gettext, ngettext

from observers.models import Election, Meeting, Mission, OrganisationName
from observers.querying.countries import Country

register = template.Library()


class Dated(Protocol):
    """Whatever begins on one day and ends on the same or a later one."""

    start_date: date | None
    end_date: date | None


@register.filter
def date_range(record: Dated) -> str:
    """Return the days of a record: "20 November 2022", "17–20 November 2022", "30 May – 2 June 2022"; "" for none."""
    return days(record.start_date, record.end_date)


@register.filter
def mission_days(mission: Mission) -> str:
    """Return the days of a mission; where only one end is known, "from 2 June 2022" or "until 5 June 2022"."""
    known = date_range(mission)
    if mission.end_date is None and known:
        return gettext("from %(day)s") % {"day": known}
    if mission.start_date is None and known:
        return gettext("until %(day)s") % {"day": known}
    return known


def days(start: date | None, end: date | None) -> str:
    """Return a day or a range of days in words, no part said twice."""
    if start is None:
        return date_format(end) if end else ""
    if end is None or end == start:
        return date_format(start)
    if (start.year, start.month) == (end.year, end.month):
        return f"{start.day}–{date_format(end)}"
    shape = "MONTH_DAY_FORMAT" if start.year == end.year else "DATE_FORMAT"
    return f"{date_format(start, shape)} – {date_format(end)}"


@register.filter
def election_types(election: Election) -> str:
    """Return what was voted on: "Parliamentary and Local"."""
    labels = [gettext(kind.label) for kind in election.types]
    return get_text_list([labels[0], *(label.lower() for label in labels[1:])], gettext("and")) if labels else ""


@register.filter
def election_parts(election: Election) -> list[str]:
    """Return the country, what was voted on and the day of an election, as far as its title does not say them."""
    parts = [election.country_name, election_types(election), date_range(election)]
    return [part for part in parts if part.lower() not in election.title.lower()]


@register.filter
def mission_parts(mission: Mission) -> Iterator[str]:
    """Yield what a list says of a mission: its election, and how many observers and polling stations."""
    yield from election_parts(mission.election)
    if mission.observer_count is not None:
        count = mission.observer_count
        exactly = ngettext("%(count)d observer", "%(count)d observers", count) % {"count": count}
        yield rough_words(mission.observer_words) or exactly
    if mission.polling_station_count is not None:
        count = mission.polling_station_count
        exactly = ngettext("%(count)d polling station", "%(count)d polling stations", count) % {"count": count}
        yield rough_words(mission.station_words) or exactly


@register.filter
def rough_words(words: str | None) -> str:
    """Return the words in which a statement gives a number that is none exactly, as a quotation; "" for none."""
    return f"“{Truncator(words).chars(60)}”" if words else ""


@register.filter
def election_lead(election: Election, missions: Sequence[Mission]) -> str:
    """Return what stands below the title of an election: what the title leaves out, and by whom it was observed.

    "Observed by 2 missions: OTS and SCO".
    """
    names = get_text_list([mission.organisation.short_name for mission in missions], gettext("and"))
    count = len(missions)
    observed = ngettext("Observed by %(count)d mission: %(names)s", "Observed by %(count)d missions: %(names)s", count)
    return " · ".join([*election_parts(election), *([observed % {"count": count, "names": names}] if names else [])])


@register.filter
def grouped(number: int) -> str:
    """Return a number with its thousands told apart: "1,250"."""
    return number_format(number, force_grouping=True)


@register.filter
def met_as(meeting: Meeting) -> str:
    """Return what the entry of a meeting says beside who was met: "Chairman, Commission of Lakes".

    Where no person is named the institution stands as who was met, and only the role is left; a role that only repeats
    the kind of counterpart, "Candidate", says nothing more.
    """
    is_person = bool(meeting.name or meeting.person_id)
    was = ", ".join(filter(None, [meeting.role, meeting.institution if is_person else ""]))
    if not is_person and not meeting.institution:
        return ""
    return "" if was.lower() == meeting.get_counterpart_display().lower() else was


@register.filter
def years(name: OrganisationName) -> str:
    """Return the years a name was held: "2009–2021", "until 2021", "since 2021"; "" where they are not known."""
    if name.from_year and name.to_year:
        return f"{name.from_year}–{name.to_year}"
    if name.to_year:
        return gettext("until %(year)s") % {"year": name.to_year}
    return gettext("since %(year)s") % {"year": name.from_year} if name.from_year else ""


@register.filter
def in_words(message: str) -> str:
    """Return a label or a definition of the vocabulary in the language of the page."""
    return gettext(message)


@register.filter
def country_years(country: Country) -> str:
    """Return the years in which votes were observed: "2009–2021", "2021"; "" where no day is known."""
    known = [day.year for day in (country.first, country.last) if day]
    return "–".join(str(year) for year in dict.fromkeys(known))


@register.filter
def hides_a_choice(options: list[Any]) -> bool:
    """Tell whether one of these options is chosen, so that it must be in view."""
    return any(option.is_selected for option in options)


@register.inclusion_tag("components/edit_link.html", takes_context=True)
def edit_link(context: Mapping[str, Any], record: Model) -> dict[str, str]:
    """Lead signed-in staff to the record in the admin.

    The user is asked for only where a session cookie came along, so that pages for everybody else stay the same for
    all of them and may be cached.
    """
    request = context.get("request")
    if request is None or settings.SESSION_COOKIE_NAME not in request.COOKIES or not request.user.is_staff:
        return {"address": ""}
    try:
        return {"address": reverse(f"admin:observers_{record._meta.model_name}_change", args=[record.pk])}
    except NoReverseMatch:
        return {"address": ""}
