"""What is an observation statement, and what is not."""

import pytest

from observers.extraction import NotAStatement, normalise
from observers.extraction.documents import Document
from observers.extraction.genre.genre import check_genre
from tests.extraction.bodies import ALL
from tests.extraction.made_up_further_texts import FURTHER_TEXTS
from tests.extraction.made_up_more_texts import MORE_OTHER_TEXTS
from tests.extraction.made_up_news import NEWS
from tests.extraction.made_up_odd_statements import ODD_STATEMENTS
from tests.extraction.made_up_other_texts import OTHER_TEXTS
from tests.extraction.made_up_statements import STATEMENTS
from tests.extraction.made_up_tricky_texts import TRICKY_TEXTS


@pytest.mark.parametrize("style", STATEMENTS)
def test_statements_of_every_house_style_are_accepted(style):
    check_genre(Document.of(normalise(STATEMENTS[style]), ()))


@pytest.mark.parametrize("item", NEWS)
def test_news_items_on_what_observers_found_are_accepted(item):
    check_genre(Document.of(normalise(NEWS[item]), ()))


@pytest.mark.parametrize("form", ODD_STATEMENTS)
def test_statements_in_odd_forms_are_accepted(form):
    check_genre(Document.of(normalise(ODD_STATEMENTS[form]), ALL))


@pytest.mark.parametrize("text", [*TRICKY_TEXTS.values(), *FURTHER_TEXTS.values()], ids=[*TRICKY_TEXTS, *FURTHER_TEXTS])
def test_texts_that_speak_of_observers_in_passing_are_refused(text):
    with pytest.raises(NotAStatement):
        check_genre(Document.of(normalise(text), ()))


@pytest.mark.parametrize(("code", "text"), [*OTHER_TEXTS.values(), *MORE_OTHER_TEXTS.values()])
def test_other_texts_are_refused_for_what_they_are(code, text):
    with pytest.raises(NotAStatement) as refusal:
        check_genre(Document.of(normalise(text), ALL))

    assert refusal.value.code == code
    assert str(refusal.value).endswith(".")


def test_what_is_longer_than_any_report_is_refused():
    with pytest.raises(NotAStatement, match=r"^The text is longer than any observation report\.$"):
        check_genre(Document.of(f"{STATEMENTS['commonwealth']} " * 6000, ()))


def test_a_statement_that_quotes_the_law_is_still_a_statement():
    text = f"{STATEMENTS['commonwealth']}\n\nThe law says that observers shall be accredited and shall not interfere."

    check_genre(Document.of(normalise(text), ()))
