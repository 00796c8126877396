"""Topic and assessment of single sentences, and how denial, concession and rarity change them."""

import pytest

from observers.extraction.findings.assessments import advice_start, assessment_of
from observers.extraction.findings.concessions import conceded_in
from observers.extraction.findings.imperatives import is_bidding
from observers.extraction.findings.topics import topic_of
from observers.extraction.words.phrases import fold, tokens_of
from observers.extraction.words.wordings import Wording, wording_of
from observers.vocabulary import Assessment, Topic
from tests.extraction import judged_rows_before, judged_rows_day, turned_rows
from tests.extraction.finding_rows import ADVICE


def words_of(text: str) -> tuple[str, ...]:
    return tuple(map(fold, tokens_of(text)))


def wording(text: str) -> Wording:
    return wording_of(words_of(text))


@pytest.mark.parametrize(
    ("sentence", "topic", "assessment"), [row for rows in (judged_rows_before, judged_rows_day) for row in rows.ROWS]
)
def test_a_sentence_has_its_topic_and_assessment(sentence, topic, assessment):
    read = wording(sentence)
    assert (topic_of(read, advice_start(read)), assessment_of(read)) == (topic, assessment)


@pytest.mark.parametrize(("sentence", "assessment", "why"), turned_rows.ROWS)
def test_denial_concession_and_rarity_turn_a_judgement_round(sentence, assessment, why):
    assert assessment_of(wording(sentence)) == assessment, why


@pytest.mark.parametrize(
    "sentence",
    [
        "Enforce the ban on canvassing near polling stations.",
        "2. Set shorter deadlines for appeals.",
        "(a) undertake an inclusive reform;",
        "To the commission: (c) step up civic education",
        "To the commission – add staff at large stations",
        "private radio be supported in holding debates;",
        "That the courts be allowed to do their work.",
        "The State to order the army back to barracks;",
        "to open the counting to the public;",
    ],
)
def test_an_order_or_a_wish_told_by_grammar_is_advice(sentence):
    assert is_bidding(words_of(sentence))
    assert assessment_of(wording(sentence)) == ADVICE


@pytest.mark.parametrize(
    "sentence",
    [
        "Review of the law is under way.",
        "Provide was the word used.",
        "Voters could be seen from outside.",
        "It should not be forgotten.",
        "That is a step forward.",
        "To the north, queues were long.",
        "Set times were kept.",
        "To end delays, the board hired clerks.",
        "That the voter received two papers made it easy.",
        "Open lists let voters choose.",
        "Be",
        "",
    ],
)
def test_what_only_looks_like_an_order_is_none(sentence):
    assert not is_bidding(words_of(sentence))


def test_what_is_conceded_ends_with_the_next_comma():
    sentence = "While the campaign was tense, voting was calm"
    assert conceded_in(words_of(sentence), wording(sentence).tones) == [(0, 5)]


def test_the_topic_of_a_main_clause_counts_more_than_that_of_a_concession():
    assert topic_of(wording("Although the campaign was tense, counting was swift.")) is Topic.COUNTING_AND_RESULTS


def test_a_heading_only_tips_the_balance_of_the_topic():
    assert topic_of(wording("It was calm."), heading=Topic.CAMPAIGN) is Topic.CAMPAIGN
    assert topic_of(wording("The ballots were counted aloud."), heading=Topic.CAMPAIGN) is Topic.COUNTING_AND_RESULTS


def test_a_list_of_advice_makes_every_item_advice():
    assert assessment_of(wording("Voting was calm."), advises=True) is Assessment.RECOMMENDATION


@pytest.mark.parametrize("words", [(), (",",), ("no",), ("only",), ("no", ","), ("that",), ("be",), ("to", ":")])
def test_scraps_of_text_are_judged_without_failing(words):
    assert isinstance(assessment_of(wording_of(words)), Assessment)
    assert isinstance(topic_of(wording_of(words)), Topic)
