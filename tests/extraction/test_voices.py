"""Whose statement a sentence is."""

import pytest

from observers.extraction.documents import Document
from observers.extraction.findings.heard import Voice
from observers.extraction.findings.voices import Listener
from observers.extraction.readings import Claim, KnownOrganisation, StatementReading
from observers.extraction.words.phrases import fold, tokens_of
from observers.spans import Span

OPENING = "The Northern Union observed the elections."
UNION = KnownOrganisation("nu", "Northern Union", "NU")
LEAGUE = KnownOrganisation("sl", "Southern League", "SL")


def voices_of(*sentences: str) -> list[Voice]:
    header = StatementReading((Claim("organisation", "nu", Span(4, 18), "test"),))
    listener = Listener(Document.of(OPENING, (UNION, LEAGUE)), header, own_text=False)
    tokens = [tuple(tokens_of(sentence)) for sentence in sentences]
    return [listener.hear(each, tuple(map(fold, each))).voice for each in tokens]


@pytest.mark.parametrize(
    ("sentence", "voice"),
    [
        ("The Mission notes that voting was calm.", Voice.MISSION),
        ("Voting was calm, according to the observers.", Voice.MISSION),
        ("The elections were recognised as fair by the NU mission.", Voice.MISSION),
        ("It was noted that voting was calm.", Voice.MISSION),
        ("The Chairman of the Northern Union committee said voting was calm.", Voice.MISSION),
        ("The Chairman of the Central Election Commission told the Mission that all was ready.", Voice.OTHERS),
        ("The Mission met the Minister, who stressed that the vote would be fair.", Voice.OTHERS),
        ("The Southern League mission called the vote fair.", Voice.OTHERS),
        ("Ruritanian observers, Syldavian observers and others praised the vote.", Voice.OTHERS),
        ("The member states of the union sent observers.", Voice.NOBODY),
        ("The commission explained its decisions to the public.", Voice.NOBODY),
        ("The Mission observed the voting in the capital.", Voice.NOBODY),
    ],
)
def test_the_subject_of_saying_and_finding_is_the_speaker(sentence, voice):
    assert voices_of(sentence) == [voice]


def test_a_pronoun_goes_on_with_the_last_speaker():
    assert voices_of("The Minister said that all was ready.", "He added that voting would be calm.")[1] is Voice.OTHERS


def test_a_person_is_remembered_by_name():
    introduced = "Ilka Torvald, head of the mission, arrived on Monday."
    assert voices_of(introduced, "Voting was calm, Torvald said.")[1] is Voice.MISSION
