"""When the mission worked: its own days, not those of the vote, of meetings or of others."""

from datetime import date

import pytest

from observers.extraction.readings import Claim
from observers.spans import Span
from tests.extraction.mission_samples import VOTE, value

START, END = date(2031, 5, 13), date(2031, 5, 18)
DAYS = [
    ("The Mission carried out its task from 13 to 18 May, 2031.", START, END),
    ("From 13 to 18 May 2031 the UNS observation mission was at work in Velmora.", START, END),
    ("The UNS Mission monitored the elections on 13-18 May 2031 in Velmora.", START, END),
    ("A UNS Mission followed the preparations for and holding of the election between 13 and 18 May 2031.", START, END),
    ("The UNS observers worked in the country on May 13-18, 2031.", START, END),
    ("The delegation is in Veldania from 13 May until 18 May 2031 to observe the elections.", START, END),
    ("At the invitation of the commission, the UNS mission was deployed from 13 to 18 May 2031.", START, END),
    ("The Mission, which started its deliberations on 13 May 2031, visited the commission.", START, None),
    ("The work of the UNS Election Observation Mission started on 13 May 2031.", START, None),
    ("From May 13 its members met the minister.", START, None),
    ("Observers of the Union have been in Velmora since May 13, 2031.", START, None),
    ("The UNS EOM has been in the country since 13 May 2031.", START, None),
    ("The core team of the mission arrived in Velmora on 13 May 2031.", START, None),
    ("The Mission deployed its long-term observers on 13 May 2031.", START, None),
    ("The mission began its work on 13 May.", START, None),
    ("The mission will stay in the country until 18 May 2031.", None, END),
    ("The mission completed its work in the country on 18 May 2031.", None, END),
    ("The core team arrived on 13 May. Short-term observers of the mission joined from 15 May.", START, None),
    # a long title of office and a long name of the vote between the mission and its days
    (
        "The UNS Observation Mission headed by the Ambassador Extraordinary and Plenipotentiary of the Republic of "
        "Veldania to the Republic of Norland, Mr. Ivan Testov monitored the Elections of Deputies of the Senate of the "
        "Parliament of the Republic of Norland on 13-18 May 2031 in Velmora.",
        START,
        END,
    ),
    ("The EOM was deployed on 13 May and is to stay in the country until 18 May 2031.", START, END),
    ("On 13 May 2031, the mission started its work with a meeting at the Senate.", START, None),
    ("The UNS Mission took up its work on 13 May 2031.", START, None),
    ("Since 13 May 2031 the mission has followed the campaign.", START, None),
    # other days
    ("The mission noted that since 13 May 2031 the media had covered the campaign.", None, None),
    ("The Law on Elections, in force since 13 May 2031, was studied by the Mission.", None, None),
    ("The Mission was invited by a letter of 13 May 2031.", None, None),
    ("Restrictions were in place until 18 May 2031, observers noted.", None, None),
    ("The Mission observed the election on 18 May 2031.", None, None),
    ("On 13-16 May 2031, the Mission had meetings with the candidates.", None, None),
    ("The Mission met the chairman on 13 May 2031.", None, None),
    ("The campaign ran from 13 to 16 May 2031, and the Mission followed it.", None, None),
    ("The mission noted that candidates were registered from 13 to 16 May 2031.", None, None),
    ("The commission opened the registers on 13 May 2031.", None, None),
    ("The LOI mission was at work from 13 to 18 May 2031.", None, None),
    ("The Mission congratulates the people on the election held on 18 May 2031.", None, None),
    ("This statement of the mission was issued on 18 May 2031.", None, None),
    ("The Mission will publish its final report on 18 July 2031.", None, None),
]


@pytest.mark.parametrize(("text", "start", "end"), DAYS)
def test_the_days_are_those_of_the_missions_work(text: str, start: date | None, end: date | None) -> None:
    found = value(text, "mission.start_date", *VOTE), value(text, "mission.end_date", *VOTE)
    assert found == (start, end)


def test_yesterday_is_counted_from_the_day_of_issue() -> None:
    issued = Claim("statement.issued_on", date(2031, 5, 14), Span(0, 1), "sample")
    text = "Yesterday was the first day of short-term monitoring for the observers of the Union."
    assert value(text, "mission.start_date", issued) == START


def test_a_vote_over_several_days_is_not_the_stay_of_the_mission() -> None:
    vote = (
        Claim("election.start_date", date(2031, 5, 16), Span(0, 1), "sample"),
        Claim("election.end_date", date(2031, 5, 18), Span(0, 1), "sample"),
    )
    text = "The Mission observed the presidential election on 16-18 May 2031."
    assert value(text, "mission.start_date", *vote) is None
