"""Who acts in a sentence: the mission a statement is about, or another body."""

import re
from collections.abc import Set
from dataclasses import dataclass
from typing import NamedTuple

from observers.extraction.documents import Document
from observers.extraction.readings import StatementReading
from observers.extraction.words.whole_names import places_of

# What missions call themselves, from the invitation letter to the final report. "EOM", "IEOM", "SEOM", "AUEOM".
BODY = (
    r"(?:missions?|delegations?|observers?|monitors?|observation|monitoring|groups?|teams?|panel|deployment|task force|"
    r"contingent|advance party|"
    r"LTOs?|STOs?|[A-Z]{0,12}E[OA]M|[A-Z]{0,12}EOT|COG)"
)
MISSION = re.compile(rf"\b(?i:{BODY})\b")
# The words of the above in small letters, and how the abbreviations end: far cheaper to look for than the pattern.
MISSION_WORDS = frozenset(
    """
    mission missions delegation delegations observer observers monitor monitors observation monitoring group groups
    team teams panel deployment contingent lto ltos sto stos cog
    """.split()  # noqa: SIM905 - a list of words reads better than a list of strings
)
MISSION_ENDS = ("eom", "eam", "eot", "force", "advance")
_WORD = re.compile(r"\w+")
# "had 50 observers" speaks of people of whoever was named before.
_MISSION_ITSELF = re.compile(rf"(?<!\d )\b(?i:{BODY})\b")
# Others whose doings stand in the same sentences: their numbers, heads and itineraries are not the mission's.
AUTHORITY = re.compile(
    r"\b(?i:commissions?|committees?|councils?|tribunal|ministry|government|authorities|parliament|party|parties|"
    r"candidates?|court|police|embass(?:y|ies)|boards?)\b|\b(?:[A-Z]{0,3}EC|CECR|INEC|IEBC|TSE|RIK|UEC)\b"
)


# Who else is among them, or asked them in, does not act: "… observers, among them a delegation of the Parliament, …".
_ASIDE = re.compile(
    r",\s(?:including|among\s(?:them|whom|which)|together\swith|along\swith|as\swell\sas|accompanied\sby|joined\sby|"
    r"supported\sby|invited\sby|at\sthe\sinvitation\sof|with)\b[^;]{0,160}?,(?=\s)"
)
# How far back the body that acts is looked for, and how soon after its name "mission" still means its own.
_NEARBY, _OWN_MISSION, _WITH_ASIDE = 110, 30, 300
# "led by a member of the European Parliament": a body named to say what office a person holds does not act.
_OFFICE_IN = re.compile(
    r"(?i)\b(?:members?|secretary|chair\w*|president|speaker|deputy|minister|director|ambassador|adviser|advisor|rapporteur|"
    r"officials?|representatives?|commissioner|MPs?|MEPs?)\b[^.;,]{0,40}\b(?:of|to|at|in|from)\s(?:the\s)?$"
)


# "294 observers from eight countries, the Union and the League": one of many who sent observers does not act.
_FROM_LIST = re.compile(
    r"(?i)\b(?:observers|monitors|people|persons|representatives|members|experts)\s"
    r"(?:(?:from|representing)\s[^.;:]{3,90}(?:,|,?\sand|\sas\swell\sas)\s(?:from\s)?"
    r"|(?:who\s)?(?:come|came|coming|drawn|recruited|seconded|hailing)\sfrom\s(?:[^.;:]{3,90}(?:,|,?\sand|\sas\swell\sas)\s(?:from\s)?)?)"
    r"(?:the\s)?$"
)
# "The Union sent 20 observers": the last part of its name stands for an organisation.
_KINDS = (
    r"(?:Union|Organi[sz]ation|Commonwealth|Community|Cent(?:er|re)|League|Network|Secretariat|Institute|Forum|Alliance|"
    r"Coalition|Association|Assembly)"
)
_KIND = re.compile(rf"\b{_KINDS}\b")
_THE_KIND = re.compile(rf"[Tt]he\s(?P<kind>{_KINDS})(?!\w|\s(?:of|for)\b|\s[A-Z])")


def _kinds(names: set[str]) -> set[str]:
    return {kind for name in names for kind in _KIND.findall(name)}


def single_words_of(words: str) -> frozenset[str]:
    """Return the single words in small letters."""
    return frozenset(_WORD.findall(words.lower()))


def name_mission(words: str, single_words: Set[str]) -> bool:
    """Tell whether the words name a mission or its observers; `single_words` are their words in small letters."""
    if not MISSION_WORDS.isdisjoint(single_words):
        return True
    lower = words.lower()
    for end in MISSION_ENDS:
        if end in lower:
            return MISSION.search(words) is not None
    return False


class Named(NamedTuple):
    """An organisation named in a piece of text, and whether it is the one that observed."""

    start: int
    end: int
    is_own: bool


def _apart(found: list[Named]) -> list[Named]:
    """Leave out what overlaps one that begins before it, or is longer from the same start."""
    apart: list[Named] = []
    for each in sorted(found, key=lambda named: (named.start, -named.end)):
        if not apart or each.start >= apart[-1].end:
            apart.append(each)
    return apart


@dataclass(frozen=True, slots=True)
class Actors:
    """The organisations named in a document, the observing one and its partners told apart from all others."""

    own: frozenset[str]
    names: tuple[str, ...]
    kinds: frozenset[str]

    @classmethod
    def of(cls, document: Document, header: StatementReading) -> "Actors":
        """Collect the observers from the header read so far, and every name as the document writes it."""
        claims = [claim for claim in header.claims if claim.field in {"organisation", "organisation.partners"}]
        written = {str(claim.value) for claim in claims} | {claim.abbreviation for claim in claims}
        observers = [each for each in document.organisations if written & {each.slug, *each.all_names}]
        slugs = {each.slug for each in observers}
        own, every = written - slugs - {""}, set(written - {""})
        for mention in document.known_names:
            every.add(mention.span.of(document.text))
            if mention.slug in slugs:
                own.add(mention.span.of(document.text))
        longest_first = sorted(every, key=lambda name: (-len(name), name))
        kinds = _kinds(own | {name for each in observers for name in each.all_names}) - _kinds(every - own)
        return cls(frozenset(own), tuple(longest_first), frozenset(kinds))

    def named_in(self, words: str) -> list[Named]:
        """Return the organisations named in the words, in order; the longest name where several begin."""
        found = [
            Named(start, start + len(name), name in self.own) for name in self.names for start in places_of(name, words)
        ]
        if self.kinds:
            found += [Named(*m.span("kind"), True) for m in _THE_KIND.finditer(words) if m["kind"] in self.kinds]
        return _apart(found) if found else found

    def name_another(self, words: str) -> bool:
        """Tell whether the words name an organisation that is not the observing one: "head of the CIS mission"."""
        return any(not named.is_own for named in self.named_in(words))

    def name_own(self, words: str) -> bool:
        """Tell whether the words name the observing organisation or one of its partners."""
        return any(named.is_own for named in self.named_in(words))

    def another_acts(self, before: str) -> bool:
        """Tell whether the words before something leave it to another organisation.

        The last body named decides: "the observers of the Union deployed" is the Union's doing, and "invited by the
        Union, the Mission deployed" the mission's again.
        """
        nearby = _ASIDE.sub(",", before[-_WITH_ASIDE:])[-_NEARBY:]
        named = [each for each in self.named_in(nearby) if not _OFFICE_IN.search(nearby[: each.start])]
        named = [each for each in named if not _FROM_LIST.search(nearby[: each.start])]
        if not named or named[-1].is_own:
            return False
        return not _MISSION_ITSELF.search(nearby[named[-1].end + _OWN_MISSION :])

    def speak_of_mission(self, words: str) -> bool:
        """Tell whether the words speak of a mission, its observers or the observing organisation."""
        return name_mission(words, single_words_of(words)) or self.name_own(words)
