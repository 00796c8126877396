"""What every list does with its address, shown on missions and findings."""

from urllib.parse import quote

import pytest
from django.http import QueryDict

from observers.querying import list_elections, list_findings, list_meetings, list_missions, list_organisations
from observers.querying.filters import MOST_VALUES
from tests.make import make_finding, make_meeting, make_mission, make_organisation, make_statement

pytestmark = [pytest.mark.database, pytest.mark.django_db]

LISTS = [list_missions, list_elections, list_organisations, list_meetings, list_findings]


@pytest.fixture
def owls():
    return make_organisation(slug="owls", name="Observers of Westering Lights", abbreviation="OWL")


def addresses(listing, parameter):
    facet = next(facet for facet in listing.facets if facet.parameter == parameter)
    return {option.value: option.address for option in facet.options}


def test_an_option_adds_its_value_and_drops_the_page(ask, owls):
    make_mission(organisation=owls)
    listing = ask(list_missions, "country=KZ&sort=oldest&page=1&unknown=x")
    assert addresses(listing, "organisation") == {"owls": "?organisation=owls&country=KZ&sort=oldest"}
    assert addresses(listing, "country") == {"KZ": "?sort=oldest"}


def test_taking_the_last_value_away_leads_to_the_bare_list(ask, owls):
    make_mission(organisation=owls)
    listing = ask(list_missions, "country=KZ")
    assert addresses(listing, "country") == {"KZ": "."}
    assert listing.clear_address == "."


def test_a_chip_takes_one_value_away(ask, owls):
    make_statement(mission=make_mission(organisation=owls))
    listing = ask(list_missions, "organisation=owls&country=KZ&country=AZ&q=calm+vote")
    assert [(chip.label, chip.value, chip.address) for chip in listing.chips] == [
        ("Organisation", "OWL", "?country=KZ&country=AZ&q=calm+vote"),
        ("Country", "Kazakhstan", "?organisation=owls&country=AZ&q=calm+vote"),
        ("Country", "Azerbaijan", "?organisation=owls&country=KZ&q=calm+vote"),
        ("Words", "calm vote", "?organisation=owls&country=KZ&country=AZ"),
    ]


def test_orders_keep_the_filters_and_the_usual_one_is_not_written(ask):
    listing = ask(list_missions, "country=KZ&sort=oldest")
    assert [(sort.value, sort.is_selected, sort.address) for sort in listing.sorts] == [
        ("newest", False, "?country=KZ"),
        ("oldest", True, "?country=KZ&sort=oldest"),
        ("organisation", False, "?country=KZ&sort=organisation"),
        ("country", False, "?country=KZ&sort=country"),
    ]
    assert listing.clear_address == "?sort=oldest"


def test_relevance_is_an_order_only_of_words(ask):
    without_words = ask(list_missions, "sort=relevance")
    assert [sort.value for sort in without_words.sorts if sort.is_selected] == ["newest"]
    assert without_words.notices == []
    with_words = ask(list_missions, "q=calm&sort=relevance")
    assert with_words.sorts[0].value == "relevance"
    assert with_words.sorts[0].is_selected
    assert with_words.notices == []
    assert with_words.clear_address == "."


NOTICED = [
    ("election_type=mayoral", "‘mayoral’ is not an election type; it was left out."),
    ("organisation=nobody", "‘nobody’ is not an organisation in the archive; it was left out."),
    ("country=zz", "‘zz’ is not a country code; it was left out."),
    ("year=20x1", "‘20x1’ is not a year between 1900 and 2100; it was left out."),
    ("topic=weather", "‘weather’ is not a topic; it was left out."),
    ("assessment=good", "‘good’ is not an assessment; it was left out."),
    ("sort=random", "‘random’ is not an order of this list; it was left out."),
    ("page=two", "There is no page ‘two’; this is page 1."),
    ("page=-1", "There is no page ‘-1’; this is page 1."),
    ("q=%3F%21", "“?!” holds no word to search for; it was left out."),
    ("q=" + "+".join(f"w{n}" for n in range(40)), "Only the first 32 words were searched for."),
    ("topic=" + "x" * 90, f"‘{'x' * 40}…’ is not a topic; it was left out."),
]


@pytest.mark.parametrize(("address", "notice"), NOTICED, ids=[row[0][:20] for row in NOTICED])
def test_what_is_left_out_is_named(ask, address, notice):
    assert ask(list_findings, address).notices == [notice]


ELSEWHERE = [
    (list_elections, "q=calm", ["‘q’ is not a filter of this list; it was left out."]),
    (list_organisations, "q=calm", ["‘q’ is not a filter of this list; it was left out."]),
    (list_missions, "topic=voting", ["‘topic’ is not a filter of this list; it was left out."]),
    (list_missions, "topic=&utm_source=letter", []),
]


@pytest.mark.parametrize(("list_rows", "address", "told"), ELSEWHERE)
def test_a_filter_of_another_list_is_told(ask, list_rows, address, told):
    assert ask(list_rows, address).notices == told


def test_a_country_is_found_in_small_letters(ask):
    make_mission()
    listing = ask(list_missions, "country=kz&country=KZ")
    assert (listing.total, listing.within, listing.notices) == (1, "?country=KZ", [])


WORDS_SAID = [
    ("calm", "1 mission with the words “calm”", "one word"),
    ("-voters", "1 mission without the word “voters”", "a word that must not occur"),
    ("-voters -“ballot papers”", "1 mission without the words “voters” or “ballot papers”", "several"),
    ('"was calm"', "1 mission with the words “‘was calm’”", "a phrase"),
    ("calm -voters", "1 mission with the words “calm” without the word “voters”", "both"),
]


@pytest.mark.parametrize(("words", "summary", "reason"), WORDS_SAID, ids=[row[2] for row in WORDS_SAID])
def test_the_words_are_said_as_they_are_searched(words, summary, reason):
    make_statement("The vote was calm.")
    assert list_missions(QueryDict(f"q={quote(words)}")).summary == summary, reason


def test_an_unknown_value_beside_a_known_one_is_dropped(ask):
    make_mission()
    listing = ask(list_missions, "country=AZ&country=QQ")
    assert listing.total == 0
    assert listing.notices == ["‘QQ’ is not a country code; it was left out."]
    assert [chip.value for chip in listing.chips] == ["Azerbaijan"]


def test_many_unknown_values_are_named_in_short(ask):
    listing = ask(list_missions, "&".join(f"country=Q{number}" for number in range(10)))
    assert len(listing.notices) == 4
    assert listing.notices[-1] == "7 more were left out for the same reason."


def test_more_values_than_an_address_should_hold_are_cut(ask):
    listing = ask(list_missions, "&".join(f"year={year}" for year in range(1950, 2050)))
    assert len(listing.chips) == MOST_VALUES
    assert listing.notices == [f"Year: only the first {MOST_VALUES} values were taken."]


ABSURD = [
    ("page", ["9999999999999999999999"]),
    ("page", ["1\x00"]),
    ("q", ["\x00"]),
    ("q", ["calm\x00 vote"]),
    ("q", ["\ud800 calm"]),
    ("q", ['"' * 9_999]),
    ("q", ["a" * 10_000]),
    ("q", ["' OR 1=1; DROP TABLE observers_mission; --"]),
    ("q", ["100% _ \\ {0} %s %(x)s"]),
    ("country", ["KZ\x00"]),
    ("country", ["\ud83d"]),
    ("year", ["٢٠٢١", "1e3", "-1", "99999999999999999999"]),
    ("organisation", [f"nobody-{number}" for number in range(5_000)]),
    ("sort", ["\x00", "__class__"]),
    ("topic", ["voting", "voting", "", " "]),
    ("election_type", ["{}", "%s", "%(value)s"]),
]


@pytest.mark.parametrize("list_rows", LISTS)
@pytest.mark.parametrize(("parameter", "values"), ABSURD, ids=[repr(row[1][0])[:24] for row in ABSURD])
def test_no_address_is_too_absurd(list_rows, parameter, values):
    make_finding(statement=make_meeting().statement)
    params = QueryDict(mutable=True)
    params.setlist(parameter, values)
    listing = list_rows(params)
    assert listing.total in {0, 1}
    assert str(listing.summary)


def test_pages_hold_twenty_five_rows(ask, owls):
    for _number in range(60):
        make_mission(organisation=owls)
    second = ask(list_missions, "organisation=owls&page=2")
    assert (len(second.rows), second.total, second.page.number) == (25, 60, 2)
    assert second.page_links.previous == "?organisation=owls"
    assert second.page_links.next == "?organisation=owls&page=3"
    assert [(n.label, n.address, n.is_current) for n in second.page_links.numbers] == [
        ("1", "?organisation=owls", False),
        ("2", "?organisation=owls&page=2", True),
        ("3", "?organisation=owls&page=3", False),
    ]
    last = ask(list_missions, "page=3")
    assert (len(last.rows), last.page_links.next) == (10, "")


def test_every_row_is_on_exactly_one_page(ask):
    for _number in range(30):
        make_mission()
    pages = [ask(list_missions, f"page={number}&sort=organisation").rows for number in (1, 2)]
    assert len({mission.pk for page in pages for mission in page}) == 30


@pytest.mark.parametrize("list_rows", LISTS)
def test_an_empty_archive_is_no_error(ask, list_rows):
    listing = ask(list_rows, "country=KZ&q=calm")
    assert (listing.rows, listing.total) == ([], 0)
