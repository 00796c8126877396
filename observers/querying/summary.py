"""What a list says about itself in words: one sentence on what is shown, and what was left out of the address."""

import re
from collections.abc import Iterator

from django.utils.formats import number_format
from django.utils.text import get_text_list
from django.utils.translation import gettext, ngettext

from observers.querying.date_range import FROM, TO, Bound, spoken_range
from observers.querying.filters import MOST_VALUES, Chosen, FacetFilter, ListingFilters
from observers.querying.words import MOST_TERMS, typed_terms

_MOST_NOTICES = 3
# What any list of the site can be narrowed by; other names, such as those of campaigns, mean nothing here.
_OF_THE_SITE = (
    *("organisation", "election_type", "country", "year", "topic", "assessment", "counterpart", "review_state"),
    *(FROM, TO, "q"),
)
_LONGEST_VALUE = 40
# Quotes within quotes are single ones.
_PHRASE = re.compile(r'"([^"]+)"')


def summarise(counted: str, filters: ListingFilters, words: str, order: str) -> str:
    """Return the sentence above a list: "12 missions by OTS or SCO in Kazakhstan, newest first".

    `words` and `order` are "" where there is none to tell.
    """
    parts = [counted]
    for name, chosen in filters.chosen.items():
        if chosen.values:
            facet = filters.filters[name]
            parts.append(facet.phrase % get_text_list([facet.spoken(value) for value in chosen.values], gettext("or")))
    parts += filter(None, [spoken_range(*filters.days)])
    parts += _spoken_words(words)
    what = " ".join(parts)
    return gettext("%(what)s, %(order)s") % {"what": what, "order": order} if order else what


def _spoken_words(words: str) -> Iterator[str]:
    wanted, unwanted = typed_terms(words)
    if wanted:
        typed = " ".join(wanted) if unwanted else words
        yield gettext("with the words “%s”") % _PHRASE.sub(r"‘\1’", typed)
    if unwanted:
        message = ngettext("without the word %s", "without the words %s", len(unwanted))
        yield message % get_text_list([gettext("“%s”") % term for term in unwanted], gettext("or"))


def count_phrase(total: int, singular: str, plural: str) -> str:
    """Return "No missions", "1 mission" or "1,200 missions"; the forms hold `%s` for the number."""
    number = number_format(total, use_l10n=True, force_grouping=True) if total else gettext("No")
    return ngettext(singular, plural, total) % number


def notices(filters: ListingFilters, words: str) -> list[str]:
    """Return what of the address was left out, in words."""
    left_out = [
        notice
        for name, chosen in filters.chosen.items()
        for about in (_about_unknown, _about_surplus)
        for notice in about(filters.filters[name], chosen)
    ]
    left_out += [notice for bound in filters.bounds.values() for notice in _about_day(bound)]
    message = gettext("‘%s’ is not a filter of this list; it was left out.")
    left_out += [message % name for name in _OF_THE_SITE if name not in filters.filters and filters.data.get(name)]
    if filters.is_backwards:
        left_out.append(gettext("The range of days ends before it begins; both days were left out."))
    if words and not filters.query:
        left_out.append(gettext("“%s” holds no word to search for; it was left out.") % shortened(words))
    if filters.query.is_cut:
        left_out.append(gettext("Only the first %s words were searched for.") % MOST_TERMS)
    return left_out


def _about_unknown(facet: FacetFilter, chosen: Chosen) -> Iterator[str]:
    for value in chosen.unknown[:_MOST_NOTICES]:
        message = gettext("‘%(value)s’ is not %(thing)s; it was left out.")
        yield message % {"value": shortened(value), "thing": facet.thing}
    more = len(chosen.unknown) - _MOST_NOTICES
    if more > 0:
        message = ngettext(
            "%(more)s more was left out for the same reason.", "%(more)s more were left out for the same reason.", more
        )
        yield message % {"more": more}


def _about_surplus(facet: FacetFilter, chosen: Chosen) -> Iterator[str]:
    if chosen.surplus:
        message = gettext("%(facet)s: only the first %(most)s values were taken.")
        yield message % {"facet": facet.label, "most": MOST_VALUES}


def _about_day(bound: Bound) -> Iterator[str]:
    if bound.unknown:
        message = gettext("‘%(value)s’ is not a day such as 2019-06-30, nor a year; it was left out.")
        yield message % {"value": shortened(bound.unknown)}


def shortened(value: str) -> str:
    """Return a value short enough to repeat in a notice."""
    return value if len(value) <= _LONGEST_VALUE else f"{value[:_LONGEST_VALUE]}…"
