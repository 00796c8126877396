"""The page of a mission: every record leads to its words and back."""

import pytest

from observers.models import Mission, Statement
from observers.vocabulary import Assessment, Counterpart, Origin, ReviewState, Topic
from tests.make import (
    TEXT,
    make_election,
    make_fact,
    make_finding,
    make_meeting,
    make_mission,
    make_organisation,
    make_statement,
)
from tests.pages.reading_pages import INCOMPLETE, ORDERLY, make_archive, read

pytestmark = [pytest.mark.database, pytest.mark.django_db]

ADDRESS = "/missions/moon0-lakes/"


def page_of(client, asked=""):
    return read(client.get(f"{ADDRESS}{asked}"))


def words(tag):
    """Return the words of a tag, blanks made one and the small numbers of references left out."""
    for reference in tag.find_all(class_="reference"):
        reference.decompose()
    return " ".join(tag.get_text().split())


def test_every_entry_leads_to_its_passage_and_every_passage_back(client):
    make_archive()
    page = page_of(client)
    passages = page.find_all(class_="passage")
    assert len(passages) == 4  # a fact, a meeting and two findings
    for passage in passages:
        reference = passage.find_next_sibling("a", class_="reference")
        entry = page.find(id=reference["href"][1:])
        way = entry.find("a", class_=["evidence", "finding-where"])["href"]
        assert page.find(id=way[1:]) in [passage, *passage.parents]
        assert page.find("a", class_="note", href=reference["href"])


def test_a_passage_holds_the_exact_words(client):
    make_archive()
    page = page_of(client)
    quotes = {words(passage) for passage in page.find_all(class_="passage-finding")}
    assert quotes == {"The vote in Port Meridian was calm and orderly.", "The lists of voters were incomplete."}


def test_the_statement_is_shown_word_for_word(client):
    make_archive()
    shown = [words(text) for text in page_of(client).find_all(class_="statement-text")]
    assert shown == [" ".join(paragraph.split()) for paragraph in TEXT.strip().split("\n\n")]


def test_a_passage_inside_another_keeps_both_addresses(client):
    """ "Port Meridian", a place, stands inside the sentence that is a finding."""
    make_archive()
    page = page_of(client)
    inner = page.find(class_="passage-fact")
    assert words(inner) == "Port Meridian"
    assert words(inner.find_parent(class_="passage-finding")) == ORDERLY


def test_paragraphs_and_sentences_have_addresses(client):
    make_archive()
    anchor = Statement.objects.get().anchor
    page = page_of(client)
    assert words(page.find(id=f"{anchor}-p3s2")) == INCOMPLETE
    assert page.find(id=f"{anchor}-p3").find("a", href=f"#{anchor}-p3")


def test_a_second_statement_has_addresses_of_its_own(client):
    make_archive()
    first = Statement.objects.get()
    second = make_statement("Another day was calm. It rained.", mission=first.mission)
    page = page_of(client)
    assert words(page.find(id=f"{first.anchor}-p1")).endswith("Statement of the Moonlight Observers")
    assert words(page.find(id=f"{second.anchor}-p1s2")) == "It rained."


def test_what_no_statement_gives_is_not_stated(client):
    make_archive()
    lines = {line.dt.get_text(): words(line.dd) for line in page_of(client).find(class_="glance").find_all("div")}
    assert lines["Observers"] == "Not stated"
    assert lines["Head of mission"] == "Not stated"


def test_a_count_that_is_not_exact_is_shown_in_its_words(client):
    statement = make_statement("Over 300 observers came.", mission=make_mission(slug="many", observer_count=300))
    make_fact(
        "Over 300 observers", statement=statement, field="mission.observer_count", value="300", is_approximate=True
    )
    page = read(client.get("/missions/many/"))
    assert page.find(class_="glance-number").get_text() == "“Over 300 observers”"


def test_a_row_without_a_passage_says_so(client):
    make_archive()
    make_finding("", mission=Mission.objects.get())
    page = page_of(client)
    assert "Added by a curator, without a passage in the statement" in page.find(id="findings").get_text()


def test_what_a_curator_rejected_is_nowhere(client):
    make_archive()
    statement = Mission.objects.get().statements.get()
    make_finding(
        "Statement of the Moonlight Observers",
        statement=statement,
        origin=Origin.READ,
        review_state=ReviewState.REJECTED,
        topic=Topic.MEDIA,
    )
    assert "Media" not in page_of(client).main.get_text()


def test_findings_stand_by_topic_with_their_assessment_in_words(client):
    make_archive()
    page = page_of(client)
    topic = page.find(class_="finding-topic")
    assert topic.h3.get_text() == "Voting"
    assert topic.find(class_="assessment").get_text() == "Critical"
    assert words(page.find(id="verdict").find(class_="finding-quote")) == ORDERLY


def test_a_meeting_shows_who_was_met_as_what(client):
    make_archive()
    meeting = page_of(client).find(class_="meeting")
    assert meeting.find("a", href="/people/vane-0/")
    assert meeting.find(class_="meeting-kind").get_text() == "Electoral commission"
    assert words(meeting.find(class_="meeting-role")) == "Chairman, Commission of Lakes"


def test_a_meeting_with_a_body_shows_the_body(client):
    meeting = make_meeting(person=None, name="", role="", institution="Party of Lakes")
    page = read(client.get(meeting.mission.get_absolute_url()))
    assert words(page.find(class_="meeting-who")) == "Party of Lakes"


def test_a_role_that_repeats_the_kind_of_counterpart_is_left_out(client):
    meeting = make_meeting(role="Candidate", institution="", counterpart=Counterpart.CANDIDATE)
    page = read(client.get(meeting.mission.get_absolute_url()))
    assert page.find(class_="meeting-role") is None


def test_words_searched_for_are_marked_and_can_be_gone_to(client):
    make_archive()
    page = page_of(client, "?q=meridian")
    hit = page.find("mark")
    assert hit.get_text() == "Meridian"
    assert page.find(class_="statement-hits").a["href"] == f"#{hit['id']}"


def test_other_missions_to_the_election_are_shown_with_their_verdict(client):
    make_archive(2)
    other = page_of(client).find(id="others").find(class_="verdict")
    assert other.find("a", href="/missions/moon1-lakes/").get_text() == "Moonlight Observers of Lake 1"
    assert words(other.find(class_="verdict-quote")) == ORDERLY


def test_markup_in_a_statement_is_text(client):
    statement = make_statement("The <b>vote</b> & the <script>count</script> were calm.")
    make_finding("the <script>count</script> were calm.", statement=statement, assessment=Assessment.POSITIVE)
    page = read(client.get(statement.mission.get_absolute_url()))
    assert page.main.find(["b", "script"]) is None
    assert words(page.find(class_="passage")) == "the <script>count</script> were calm."


def test_a_mission_without_a_statement_says_so(client):
    make_mission(slug="silent")
    assert "holds no statement" in read(client.get("/missions/silent/")).find(id="statement").get_text()


def test_a_mission_of_no_organisation_is_not_shown(client):
    make_mission(slug="nobody", organisation=make_organisation(review_state=ReviewState.REJECTED))
    assert client.get("/missions/nobody/").status_code == 404


def test_an_undated_election_says_so(client):
    mission = make_mission(slug="undated", election=make_election(start_date=None, end_date=None))
    make_statement(mission=mission)
    lines = read(client.get("/missions/undated/")).find(id="source").find_all("div", class_="glance-row")
    assert "Election day Not stated" in [words(line) for line in lines]


def test_a_mission_with_one_known_day_says_which_end_it_is(client):
    make_archive()
    assert "from 9 April 2021" in page_of(client).find(class_="glance").get_text()


def test_facts_read_from_the_same_words_share_their_evidence(client):
    make_archive()
    statement = Mission.objects.get().statements.get()
    facts = [
        make_fact("The Mission met", statement=statement, field=field, value="2021-04-09")
        for field in ("mission.start_date", "mission.end_date")
    ]
    page = page_of(client)
    assert len([line for line in page.find_all(class_="evidence") if "The Mission met" in line.get_text()]) == 1
    assert all(page.find(id=f"{statement.anchor}-{fact.record_anchor}") for fact in facts)


def test_a_mission_of_a_list_leads_to_its_neighbours_and_back(client):
    make_archive(3)
    place = page_of(client, "?country=KZ&sort=organisation").find(class_="place")
    assert words(place.find(class_="place-number")) == "1 of 3 · Missions in Kazakhstan"
    assert place.find("a", rel="next")["href"] == "/missions/moon1-lakes/?country=KZ&sort=organisation"
    assert place.find("a", rel="prev") is None
    assert place.a["href"] == "/missions/?country=KZ&sort=organisation"


def test_a_mission_by_itself_has_no_neighbours(client):
    make_archive(3)
    assert page_of(client).find(class_="place") is None


def test_every_hit_leads_to_the_next_and_the_last_to_the_first(client):
    make_archive()
    hits = page_of(client, "?q=the").find(class_="statement").find_all("mark")
    onward = [hit.find_next_sibling("a", class_="next-hit")["href"] for hit in hits]
    assert onward == [f"#{hit['id']}" for hit in [*hits[1:], hits[0]]]


def test_a_hit_by_itself_leads_nowhere(client):
    make_archive()
    page = page_of(client, "?q=calm")
    assert page.find("mark")
    assert page.find(class_="next-hit") is None


def test_one_day_read_twice_from_the_same_words_has_one_note(client):
    statement = make_statement("They voted on 9 May 2021.", mission=make_mission(slug="one-day"))
    for field in ("election.start_date", "election.end_date"):
        make_fact("9 May 2021", statement=statement, field=field, value="2021-05-09")
    page = read(client.get("/missions/one-day/"))
    assert [note.get_text() for note in page.find_all("a", class_="note")] == ["1 Election day"]
    assert len(page.find_all("a", class_="reference")) == 1
    assert "without a passage" not in page.main.get_text()


def test_two_days_read_from_the_same_words_keep_their_notes(client):
    statement = make_statement("They voted on 9 and 10 May 2021.", mission=make_mission(slug="two-days"))
    make_fact("9 and 10 May 2021", statement=statement, field="election.start_date", value="2021-05-09")
    make_fact("9 and 10 May 2021", statement=statement, field="election.end_date", value="2021-05-10")
    assert len(read(client.get("/missions/two-days/")).find_all("a", class_="note")) == 2


def test_the_contents_name_only_what_is_there(client):
    make_statement("It rained.", mission=make_mission(slug="short"))
    contents = read(client.get("/missions/short/")).find(class_="contents")
    assert [link["href"] for link in contents.find_all("a")] == ["#facts", "#statement", "#source", "#cite"]


def test_a_search_leads_from_the_top_of_the_page_to_its_first_place(client):
    make_archive()
    page = page_of(client, "?q=meridian")
    way = page.find("h1").find_next(class_="statement-hits").a
    assert way["href"] == f"#{Statement.objects.get().anchor}-hit-1"
    assert way in page.find(class_="record").find_all_previous("a")


def test_the_same_election_has_another_name_with_each_mission(client):
    make_archive(2)
    names = [link.get_text() for link in read(client.get("/missions/")).select(".mission-entry-title a")]
    assert len(set(names)) == len(names) == 2


def test_the_concluding_verdict_stands_first_on_the_page_and_in_the_list(client):
    statement = make_statement("It was fair. It was free.", mission=make_mission(slug="fair"))
    for words_of_it in ("It was fair.", "It was free."):
        order = statement.text.index(words_of_it)
        make_finding(words_of_it, statement=statement, topic=Topic.OVERALL_CONDUCT, order=order)
    quotes = read(client.get("/missions/fair/")).find(id="verdict").find_all(class_="finding-quote")
    assert [words(quote) for quote in quotes] == ["It was free.", "It was fair."]
    assert words(read(client.get("/missions/")).find(class_="mission-entry-verdict")) == "It was free."
