"""What part of the electoral process a finding is about."""

from collections.abc import Sequence
from operator import itemgetter

from observers.extraction.findings import fitted_topics_before, fitted_topics_day
from observers.extraction.findings.concessions import conceded_in, turn_in
from observers.extraction.findings.fitted_words import add_fitted, weights_by_word
from observers.extraction.findings.topic_strengths import MILD
from observers.extraction.findings.topic_words import PRECEDENCE
from observers.extraction.words.phrases import Hit, word_set
from observers.extraction.words.wordings import Subject, Wording
from observers.vocabulary import Topic

# The subject of a finding stands early in it; lists of examples, and what is said by the way, later.
_EARLY, _EARLY_BONUS = 14, 0.8
_REPEATED, _BEFORE, _HEADING = 0.4, 0.3, 4.0
_MEASURE_REACH = 6
_weight = itemgetter(0)
_FITTED = weights_by_word(
    fitted_topics_before.WEIGHTS | fitted_topics_day.WEIGHTS, fitted_topics_before.BIAS | fitted_topics_day.BIAS
)
_MEASURED_BY = word_set(
    "accordance line compliance complied complies comply complying according violated violation violations norm norms"
    " pursuant keeping followed follow conformity conform breach breaches under by per within correspond corresponded"
    " infringement requirements provided with adherence adhered consistent"
)


def topic_of(wording: Wording, begins_at: int = 0, heading: Topic | None = None) -> Topic:
    """Return the topic that the words of a finding weigh most for.

    "No campaign materials were seen near the polling stations" is about the campaign, "the polling stations opened on
    time" about voting. What is found begins at the word `begins_at`, after "the Mission notes that", and again after a
    "but". `heading` is the topic of the section the sentence stands in and tips the balance only.
    """
    weights = told_by_wordings(wording, begins_at)
    add_fitted(weights, wording.words, _FITTED)
    if heading is not None:
        weights[heading] += _HEADING
    return max(PRECEDENCE, key=weights.__getitem__)


def told_by_wordings(wording: Wording, begins_at: int) -> dict[Topic, float]:
    """Return what the known wordings of a finding weigh for each topic."""
    begins_at = max(begins_at, turn_in(wording.words, wording.tones))
    conceded = conceded_in(wording.words, wording.tones)
    told = []
    for hit in wording.subjects:
        topic, weight = _measured(wording.words, hit)
        is_conceded = bool(conceded) and any(start <= hit.start < end for start, end in conceded)
        told.append((weight * (_BEFORE if is_conceded else _place(hit.start - begins_at)), topic))
    weights = dict.fromkeys(PRECEDENCE, 0.0)
    shares: dict[Topic, float] = {}
    for weight, topic in sorted(told, key=_weight, reverse=True):
        share = shares.get(topic, 1.0)
        weights[topic] += weight * share
        shares[topic] = share * _REPEATED
    return weights


def _measured(words: Sequence[str], hit: Hit[Subject]) -> tuple[Topic, float]:
    topic, weight = hit.label
    if topic is None or (topic is Topic.LEGAL_FRAMEWORK and _is_measure(words, hit.start)):
        return Topic.OVERALL_CONDUCT, MILD
    return topic, weight


def _is_measure(words: Sequence[str], place: int) -> bool:
    """Tell whether a law is only what something was measured by: "in line with the law", "no norm of the law"."""
    return not _MEASURED_BY.isdisjoint(words[max(0, place - _MEASURE_REACH) : place])


def _place(distance: int) -> float:
    if distance < 0:
        return _BEFORE
    return 1.0 + _EARLY_BONUS * max(0, _EARLY - distance) / _EARLY


def topic_of_heading(wording: Wording) -> Topic | None:
    """Return the topic a section heading names: "Media environment" -> media; None for "Introduction"."""
    return max((hit.label for hit in wording.subjects), key=lambda label: label[1], default=(None, 0.0))[0]
