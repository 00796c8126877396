"""When the mission worked: its own days, not those of the vote, of meetings or of others."""

from datetime import date

import pytest

from observers.extraction.readings import Claim
from observers.spans import Span
from tests.extraction.mission_rows_days import DAYS_TOLD
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
    # by pronoun, after a label, terms and visits; closing, leaving, returning
    ("The UNS Mission was formed in May. Its term lasted from 13 to 18 May 2031.", START, END),
    ("The Mission stayed in the country from 13 to 18 May 2031.", START, END),
    ("The UNS mission, in the country from 13 to 18 May 2031, was small.", START, END),
    ("The UNS mission arrived on 13 May 2031 and left on 18 May 2031.", START, END),
    ("The UNS mission was present in Norland between 13 and 18 May 2031.", START, END),
    ("The work of the Mission ended on 18 May 2031.", None, END),
    ("The observers arrived on 13 May 2031 and will depart on 18 May.", START, END),
    ("We arrived on 13 May 2031. We leave on 18 May.", START, END),
    ("Dates of the mission: 13-18 May 2031.", START, END),
    ("Period of observation: 13-18 May 2031", START, END),
    ("The mandate of the Mission ran from 13 to 18 May 2031.", START, END),
    ("The UNS EOM opened on 13 May 2031 and closes on 18 May.", START, END),
    ("The mission wound up its work on 18 May 2031.", None, END),
    ("The mission returned home on 18 May 2031.", None, END),
    ("The Mission arrived in Norland. It will remain there until 18 May 2031.", None, END),
    ("The UNS sent an observer team. They were in Velmora from 13 to 18 May 2031.", START, END),
    ("The deployment of the mission began on 13 May 2031.", START, None),
    ("Our observers have been on the ground since 13 May 2031.", START, None),
    ("The Mission's visit took place from 13 to 18 May 2031.", START, END),
    ("The delegation spent 13-18 May 2031 in the country.", START, END),
    ("The UNS mission has been deployed throughout the country since 13 May 2031.", START, None),
    ("The UNS mission worked in Norland from 13 May up to and including 18 May 2031.", START, END),
    ("The members began to arrive on Friday, 13 May 2031.", START, None),
    ("The mission was officially launched on 13 May 2031.", START, None),
    ("The observation mission is active between 13 and 18 May 2031.", START, END),
    ("Visit of the UNS delegation to Norland (13-18 May 2031)", START, END),
    ("The Commission met the mission. Its session lasted from 13 to 18 May 2031.", None, None),
    ("The mission learned that the campaign lasted from 13 to 18 May 2031.", None, None),
    ("The mission met parties from 13 to 18 May 2031.", None, None),
    ("Registration of candidates ran from 13 to 18 May 2031, the mission noted.", None, None),
    ("The UNS mission observed early voting, which ran from 13 to 17 May 2031.", None, None),
    ("The UNS mission will publish its final report by 18 May 2031.", None, None),
    ("The delegation's programme of 13-18 May 2031 included visits to polling stations.", START, END),
    # arriving and leaving in other words
    (
        "The UNS EOM has been on the ground since 13 May and remains until 18 May 2031.",
        START,
        END,
    ),
    (
        "The Mission, present in the country from 13 until 18 May 2031, met many.",
        START,
        END,
    ),
    (
        "The delegation's stay (13 to 18 May 2031) was organised by the Senate.",
        START,
        END,
    ),
    (
        "The delegation flew in on 13 May 2031 and flew out on 18 May 2031.",
        START,
        END,
    ),
    (
        "The mission was in Velmora as of 13 May 2031.",
        START,
        None,
    ),
    (
        "Observers of the UNS, who have been working in the country since 13 May 2031, praised it.",
        START,
        None,
    ),
    (
        "The observers took up their duties on 13 May 2031.",
        START,
        None,
    ),
    (
        "The mission's headquarters opened on 13 May 2031.",
        START,
        None,
    ),
    (
        "The core team of the UNS EOM started operations on 13 May 2031.",
        START,
        None,
    ),
    (
        "The UNS observation ran from 13 to 18 May 2031.",
        START,
        END,
    ),
    (
        "The mission was carried out from 13 to 18 May 2031.",
        START,
        END,
    ),
    (
        "The UNS organised an observer mission from May 13 to 18, 2031.",
        START,
        END,
    ),
    (
        "A visit of UNS observers took place on May 13 - 18, 2031.",
        START,
        END,
    ),
    (
        "From 13 May, long-term observers of the mission followed the campaign; they leave on 18 May 2031.",
        START,
        END,
    ),
    (
        "The mission ended its work on 18 May 2031 with a press conference.",
        None,
        END,
    ),
    (
        "The mission concluded on 18 May 2031.",
        None,
        END,
    ),
    (
        "The statement of the mission was issued on 18 May 2031.",
        None,
        None,
    ),
    (
        "The mission attended the sitting of the commission on 13 May 2031.",
        None,
        None,
    ),
    (
        "The last elections, held on 13 May 2031, were also observed by the UNS.",
        None,
        None,
    ),
    (
        "The mission recalls that the election was called on 13 May 2031.",
        None,
        None,
    ),
]


@pytest.mark.parametrize(("text", "start", "end"), [*DAYS, *DAYS_TOLD])
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


def test_the_days_of_a_diary_on_which_the_mission_comes_and_goes() -> None:
    text = (
        "17 May. The observers of the Union fly in.\n\n18 May. The polls open at eight.\n\n"
        "19 May. The mission holds a briefing and goes home the same night."
    )
    found = value(text, "mission.start_date", *VOTE), value(text, "mission.end_date", *VOTE)
    assert found == (date(2031, 5, 17), date(2031, 5, 19))


def test_a_day_of_this_month_is_counted_from_the_day_of_issue() -> None:
    issued = Claim("statement.issued_on", date(2031, 5, 19), Span(0, 1), "sample")
    text = "The UNS observers are in all regions. We have been here since the 9th of this month."
    assert value(text, "mission.start_date", issued) == date(2031, 5, 9)
