"""Whether a text is an observation statement at all.

No single word decides. A statement is a text about a vote (election words), in which an observing body (a mission, its
observers, an organisation) is named and acts: it observes, visits, meets, finds, says. Sentences that say what
observers shall, must or may do are rules, not acts; kinds of text that live on such words are known by marks of their
own.
"""

from observers.extraction.documents import Document
from observers.extraction.genre.evidence import Evidence
from observers.extraction.genre.genre_words import (
    ELECTION_WORDS,
    OTHER_SIGHTS,
    VOTE_WORDS,
    WATCHING,
)
from observers.extraction.genre.other_genres import OTHER_GENRES
from observers.extraction.genre.other_texts import why_no_prose
from observers.extraction.readings import NotAStatement

RULES = {
    "genre.prose": "A text that is empty, too short or long, in another script, noise, code or a bare list is refused.",
    "genre.election": "A text with few election words, or that names no vote, is refused.",
    "genre.other-kind": "A text with the marks of another kind (law, rules for observers, bulletin, …) is refused.",
    "genre.mission": "A text that names no observing body is refused.",
    "genre.acts": "A text in which observers hardly observe, meet, find or say anything is refused.",
}

# A text full of acts may dwell on other things as well.
_ELECTION_SHARE, _LEAST_ELECTION_SHARE = 0.012, 0.009
_FEWEST_VOTES = 2
# A short text that names the observers so often need name the vote but once.
_OFTEN_NAMED = 3
_SHORT_TEXT = 200
_FEWEST_ACTS, _ENOUGH_ACTS, _SHARE_OF_ACTS = 2, 8, 0.12
# So many acts, in so many of the sentences, are found in no other kind of text.
_PLENTY_OF_ACTS, _PLENTY_SHARE = 4, 0.5
_OUTWEIGHS_PLENTY = 3
# After so many acts of "the group" or "the team", it need be called an observer but once.
_TELLING_ACTS = 5
# A paper that calls itself one needs fewer acts.
_WORTH_OF_PAPER = 2


def check_genre(document: Document) -> None:
    """Raise `NotAStatement` with a code and a reason where a text is not an observation statement."""
    evidence = Evidence(document)
    why = (
        why_no_prose(document)
        or _why_no_election(evidence)
        or _why_other_kind(evidence)
        or _why_no_observation(evidence)
    )
    if why:
        raise NotAStatement(*why)


def _why_no_election(evidence: Evidence) -> tuple[str, str] | None:
    words = evidence.words
    votes = sum(map(VOTE_WORDS.__contains__, words))
    if votes and len(words) <= _SHORT_TEXT and evidence.observers >= _OFTEN_NAMED:
        return None
    share = _ELECTION_SHARE if evidence.acts < _ENOUGH_ACTS else _LEAST_ELECTION_SHARE
    few = sum(map(ELECTION_WORDS.__contains__, words)) < len(words) * share
    if few or votes < (_FEWEST_VOTES if len(words) > _SHORT_TEXT else 1):
        return "no-election", "The text is not about an election or a referendum."
    return None


def _why_other_kind(evidence: Evidence) -> tuple[str, str] | None:
    has_plenty = evidence.acts >= max(_PLENTY_OF_ACTS, len(evidence.sentences) * _PLENTY_SHARE)
    for genre in OTHER_GENRES:
        if has_plenty and genre.outweighs < _OUTWEIGHS_PLENTY:
            continue
        if genre.fits(evidence.sentences, evidence.acts):
            return genre.code, genre.reason
    return None


def _is_about_watching(evidence: Evidence) -> bool:
    if evidence.is_paper:
        return True
    if not OTHER_SIGHTS.isdisjoint(evidence.words) and not evidence.observes_a_vote:
        return False
    return WATCHING.search(evidence.document.text) is not None


def _why_no_observation(evidence: Evidence) -> tuple[str, str] | None:
    is_short = len(evidence.words) <= _SHORT_TEXT
    may_be_brief = is_short or evidence.acts >= _TELLING_ACTS
    if evidence.observers < (1 if may_be_brief else 2) or not _is_about_watching(evidence):
        return "no-mission", "The text names no mission or organisation that observed an election."
    fewest = min(_ENOUGH_ACTS, max(_FEWEST_ACTS, evidence.full_sentences * _SHARE_OF_ACTS))
    opens_with_act = is_short and evidence.opens_with_act
    acts = evidence.acts + _WORTH_OF_PAPER * evidence.is_paper
    if acts < (1 if opens_with_act else fewest):
        return "no-observation", "The text speaks of observers, but reports no observation of an election by them."
    return None
