"""What part of the electoral process a finding is about."""

from collections.abc import Sequence

from observers.extraction.phrases import Hit, PhraseBook
from observers.extraction.topic_words import MASKED, PRECEDENCE, TOPICS
from observers.vocabulary import Topic

_BOOK = PhraseBook[tuple[Topic | None, float]]([*TOPICS.items(), ((None, 0.0), MASKED)])
# The subject of a finding stands early in it; lists of examples, and what is said by the way, later.
_EARLY, _EARLY_BONUS = 14, 0.8
_REPEATED, _BEFORE = 0.4, 0.3


def topic_of(words: Sequence[str], begins_at: int = 0, heading: Topic | None = None) -> Topic:
    """Return the topic that the words of a finding weigh most for.

    "No campaign materials were seen near the polling stations" is about the campaign, "the polling stations opened on
    time" about voting. What is found begins at the word `begins_at`, after "the Mission notes that". `heading` is the
    topic of the section the sentence stands in and tips the balance only.
    """
    weights = dict.fromkeys(PRECEDENCE, 0.0)
    seen: set[Topic] = set()
    for hit in sorted(_longest(_BOOK.find(words)), key=lambda each: -each.label[1]):
        topic, weight = hit.label
        if topic is not None:
            weights[topic] += weight * _place(hit.start - begins_at) * (_REPEATED if topic in seen else 1.0)
            seen.add(topic)
    if heading is not None:
        weights[heading] += 2.0
    best = max(PRECEDENCE, key=weights.__getitem__)
    return best if weights[best] else Topic.OVERALL_CONDUCT


def _place(distance: int) -> float:
    if distance < 0:
        return _BEFORE
    return 1.0 + _EARLY_BONUS * max(0, _EARLY - distance) / _EARLY


def topic_of_heading(words: Sequence[str]) -> Topic | None:
    """Return the topic a section heading names: "Media environment" -> media; None for "Introduction"."""
    labels = [hit.label for hit in _longest(_BOOK.find(words))]
    return max(labels, key=lambda label: label[1])[0] if labels else None


def _longest(hits: Sequence[Hit[tuple[Topic | None, float]]]) -> list[Hit[tuple[Topic | None, float]]]:
    """Drop a hit whose words another, longer one covers: "election law" hides "election" and "law"."""
    kept: list[Hit[tuple[Topic | None, float]]] = []
    widest: Hit[tuple[Topic | None, float]] | None = None
    for hit in sorted(hits, key=lambda each: (each.start, -each.end)):
        if widest is not None and hit.end <= widest.end and hit.end - hit.start < widest.end - widest.start:
            continue
        kept.append(hit)
        widest = hit if widest is None or hit.end > widest.end else widest
    return kept
