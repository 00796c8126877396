"""Days and ranges of days as statements write them."""

from datetime import date

import pytest

from observers.extraction.words.dates import find_dates

YEAR = 2030

ONE_DAY = [
    ("20 November 2022", date(2022, 11, 20), "the plainest form"),
    ("November 20, 2022", date(2022, 11, 20), "American order"),
    ("20 November, 2022", date(2022, 11, 20), "a comma before the year"),
    ("10th of January 2021", date(2021, 1, 10), "an ordinal with 'of'"),
    ("20.11.2022", date(2022, 11, 20), "dotted numbers"),
    ("2022-11-20", date(2022, 11, 20), "ISO 8601"),
    ("04/05/2019", date(2019, 5, 4), "an ambiguous form is day first"),
    ("11/20/2022", date(2022, 11, 20), "no month 20: month first"),
    ("24October 2021", date(2021, 10, 24), "glued words"),
    ("Nov. 20, 2022", date(2022, 11, 20), "a short month"),
    ("20 NOVEMBER 2022", date(2022, 11, 20), "capitals of a heading"),
    ("12 октября, 2020", date(2020, 10, 12), "the date line of a Russian page"),
    ("20 November", date(YEAR, 11, 20), "the year comes from outside"),
    ("March 24", date(YEAR, 3, 24), "the year comes from outside, month first"),
]

RANGES = [
    ("17-19 November 2022", date(2022, 11, 17), date(2022, 11, 19), "a hyphen"),
    ("17 – 19 November", date(YEAR, 11, 17), date(YEAR, 11, 19), "a spaced dash, no year"),
    ("17 to 20 November, 2022", date(2022, 11, 17), date(2022, 11, 20), "'from … to'"),
    ("28 October - 2 November 2018", date(2018, 10, 28), date(2018, 11, 2), "two months"),
    ("November 17-20, 2022", date(2022, 11, 17), date(2022, 11, 20), "month first"),
    ("October 28 to November 2", date(YEAR, 10, 28), date(YEAR, 11, 2), "two months, month first"),
    ("28 December - 3 January 2019", date(2018, 12, 28), date(2019, 1, 3), "over the turn of the year"),
    ("17 November 2022 to 20 November 2022", date(2022, 11, 17), date(2022, 11, 20), "two full dates"),
    ("17 to Sunday 20 November 2022", date(2022, 11, 17), date(2022, 11, 20), "a weekday inside"),
    ("24, 25 and 26 October 2021", date(2021, 10, 24), date(2021, 10, 26), "days that follow one another"),
    ("07-08.04.2019", date(2019, 4, 7), date(2019, 4, 8), "dotted numbers"),
]

NO_DAY = [
    ("31 February 2020", "no such day"),
    ("in May 2018", "a month is not a day"),
    ("article 5 may be amended", "the verb"),
    ("12.5 March", "a decimal"),
    ("during the COVID-19 pandemic", "a name with a number"),
    ("visited 492 polling stations", "a count"),
]


@pytest.mark.parametrize(("words", "day", "reason"), ONE_DAY)
def test_one_day(words, day, reason):
    text = f"The vote was held on {words}."

    [mention] = find_dates(text, YEAR)

    assert (mention.start, mention.end, mention.span.of(text)) == (day, day, words), reason


@pytest.mark.parametrize(("words", "start", "end", "reason"), RANGES)
def test_range(words, start, end, reason):
    text = f"The mission worked from {words} in Astoria."

    [mention] = find_dates(text, YEAR)

    assert (mention.start, mention.end, mention.span.of(text)) == (start, end, words), reason


@pytest.mark.parametrize(("text", "reason"), NO_DAY)
def test_no_day(text, reason):
    assert find_dates(text, YEAR) == [], reason


def test_between_two_days_is_a_range():
    [mention] = find_dates("between 1 and 4 May 2019")

    assert (mention.start, mention.end) == (date(2019, 5, 1), date(2019, 5, 4))


def test_two_days_apart_are_two_mentions():
    text = "The rounds of 10 and 24 March 2019"

    assert [(m.span.of(text), m.start) for m in find_dates(text)] == [
        ("10", date(2019, 3, 10)),
        ("24 March 2019", date(2019, 3, 24)),
    ]


def test_the_year_at_the_end_of_a_list_serves_all():
    mentions = find_dates("on 30 October and 2 November 2018")

    assert [m.start for m in mentions] == [date(2018, 10, 30), date(2018, 11, 2)]


def test_a_number_of_something_is_no_year():
    assert find_dates("On 20 November, 2000 observers voted", YEAR)[0].start == date(YEAR, 11, 20)


def test_without_a_year_there_is_no_date():
    assert find_dates("On 20 November the polls opened") == []
