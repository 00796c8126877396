"""The values of the seeds that are easy to get wrong, written out by hand from the texts."""

import pytest

from tests.golden.seeds import seed

HEADERS = {
    "000": ("OTS", "KZ", ["presidential"], True, "2022-11-20", None, None, 4, 16, ["Astana"], None),
    "001": ("OTS", "KZ", ["parliamentary", "local"], False, "2023-03-19", None, None, None, 32, ["Astana"], None),
    "002": ("OTS", "KZ", ["referendum"], False, "2022-06-05", "2022-06-02", None, None, 15, [], None),
    "003": (
        "SCO", "KZ", ["presidential"], True, "2022-11-20", "2022-11-17", "2022-11-20", 18, 22,
        ["Astana", "Akmolinsk Region"], None,
    ),
    "004": (
        "OTS", "KZ", ["senate"], False, "2020-08-12", "2020-08-11", "2020-08-12", None, None, ["Nur-Sultan"],
        "Rashad Mammadov",
    ),
}  # fmt: skip

CEC, MFA = "electoral-commission", "executive"
MEETINGS = {
    "000": [
        ("Adil Tursunov", "Deputy Minister of Foreign Affairs", "executive", "2022-11-17", "2022-11-19"),
        ("Nurlan Abdirov", "Chairman", "electoral-commission", "2022-11-17", "2022-11-19"),
        ("Saltanat Tursynbekova", None, "candidate", "2022-11-17", "2022-11-19"),
        ("Zhiguli Dairabayev", None, "candidate", "2022-11-17", "2022-11-19"),
        ("Meiram Kazhyken", None, "candidate", "2022-11-17", "2022-11-19"),
        ("Nurlan Auesbaev", None, "candidate", "2022-11-17", "2022-11-19"),
    ],
    "001": [
        ("Auyl", None, "party", "2023-03-17", "2023-03-17"),
        ("Nationwide Social Democratic Party", None, "party", "2023-03-17", "2023-03-17"),
        ("Amanat", None, "party", "2023-03-17", "2023-03-17"),
        ("Nurlan Abdirov", "Chairman", "electoral-commission", "2023-03-17", "2023-03-17"),
    ],
    "002": [
        ("Mukhtar Yerman", "Secretary", "electoral-commission", None, None),
        ("Adil Tursynov", "Deputy Minister of Foreign Affairs", "executive", None, None),
    ],
    "003": [],
    "004": [
        ("Konstantin Petrov", "Deputy Chairman", "electoral-commission", "2020-08-11", "2020-08-11"),
        ("Malika Bekturova", "Deputy Akim", "executive", "2020-08-11", "2020-08-11"),
    ],
}


@pytest.mark.parametrize("number", HEADERS)
def test_header(number):
    reading = seed(number)
    election, mission = reading["election"], reading["mission"]
    head = mission["head"] or {"name": None}
    assert (
        reading["organisation"]["abbreviation"],
        election["country"],
        election["types"],
        election["is_early"],
        election["start_date"],
        mission["start_date"],
        mission["end_date"],
        mission["observer_count"],
        mission["polling_station_count"],
        mission["places"],
        head["name"],
    ) == HEADERS[number]
    assert election["end_date"] == election["start_date"]


@pytest.mark.parametrize("number", MEETINGS)
def test_meetings(number):
    def row(meeting, wanted):
        role = meeting["role"] or ""
        name = meeting["person"] or meeting["institution"]
        kept = wanted[1] if wanted[1] is None or role.startswith(wanted[1]) else role
        return (name, kept, meeting["counterpart"], meeting["start_date"], meeting["end_date"])

    read = seed(number)["meetings"]
    assert len(read) == len(MEETINGS[number])
    assert [row(meeting, wanted) for meeting, wanted in zip(read, MEETINGS[number], strict=True)] == MEETINGS[number]


def test_the_briefing_of_003_was_issued_the_day_after_the_vote():
    assert seed("003")["statement"]["issued_on"] == "2022-11-21"


def test_the_two_recommendations_of_002():
    quotes = [row["quote"] for row in seed("002")["findings"] if row["assessment"] == "recommendation"]
    assert len(quotes) == 2
    assert "equal opportunities" in quotes[0]
    assert "voter education" in quotes[0]
    assert "supplementary voter list" in quotes[1]


@pytest.mark.parametrize(
    ("number", "sentence"),
    [
        (
            "000",
            "The Mission did not find any evidence of intervention of administrative or law enforcement authorities in "
            "the activities of the polling stations.",
        ),
        (
            "002",
            "The Referendum Law of Kazakhstan provides all necessary opportunities for observation by representatives "
            "of local public associations and international observers.",
        ),
    ],
)
def test_a_sentence_that_a_page_break_cut_in_two_is_whole_again(number, sentence):
    assert sentence in [row["quote"] for row in seed(number)["findings"]]


def test_the_cyrillic_lines_of_003_are_no_text():
    assert not any("\u0400" <= letter <= "\u04ff" for letter in seed("003")["text"])


def test_000_and_003_are_about_the_same_election():
    assert {key: seed("000")["election"][key] for key in ("country", "types", "start_date")} == {
        key: seed("003")["election"][key] for key in ("country", "types", "start_date")
    }
