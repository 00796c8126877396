"""Advice that is told by grammar alone: "Enforce the ban …", "that debates be held"."""

from collections.abc import Sequence

from observers.extraction.words.phrases import NUMBER, word_set

_VERBS = word_set(
    "abolish accelerate approve adopt afford align allocate allow amend appoint assign avoid broaden calculate clarify"
    " codify compel compile complete comply confer consider consolidate continue create decriminalise define delete"
    " deploy develop digitise disclose discontinue disseminate earmark eliminate empower enable encourage endow"
    " enforce engage enhance enlarge ensure equip eradicate establish exempt freeze expand expedite explore extend"
    " facilitate finalise foster forbid fulfil grant guarantee harmonise hasten identify implement improve include"
    " incorporate increase inform initiate institute instruct intensify introduce invest investigate involve"
    " lengthen maintain mandate minimise modernise modify oblige obtain organise oversee prevent prioritise prohibit"
    " promote prosecute protect provide publicise publish pursue raise ratify reconsider recruit rectify redefine"
    " redraw reduce refine recount refrain regulate reinforce remedy remove repeal replace require resolve resort"
    " restrict revise revisit safeguard secure simplify solve specify standardise streamline strengthen supply suspend"
    " sustain transfer translate undertake unify uphold utilise verify vest widen"
)
# These are as often nouns or participles: a determiner or a comparative must follow.
_DOUBTFUL_VERBS = word_set(
    "add address adjust allot apply arrange ask audit ban bar bring build call cap change check clean close collect"
    " conduct confine count deliver design distribute do draft draw drop educate employ end exclude fill find fix"
    " free fund give hand have help hire hold issue keep lay leave let lift limit link lower make mark move name"
    " offer open opt order pass pay place plan post prepare print process produce pull punish put reach record"
    " reform register release report reserve respect restore review rotate schedule seal seek select separate set"
    " share shield shorten sign speed split start step stop store submit support take test tighten train treat turn"
    " update upgrade urge use warn weigh withdraw"
)
_FOLLOWERS = word_set(
    "the a an all any each every more better clearer clear stricter shorter longer greater fewer less enough their"
    " its this these that those such public private additional adequate sufficient timely voters candidates parties"
    " citizens women observers political electoral voter campaign media legal polling further full equal alternative"
    " specific local national independent both staff funds observers seats time up out at least for it them people"
    " ballots steps measures and debates rules laws posts places quotas donations spending powers minutes results"
    " forms copies reports limits deadlines seats data"
)
_NOUN_BEFORE = word_set("of was were is are has have had been by will would could did does do and or in on")
_MARKS = frozenset('()"“”—–;:,?') | {NUMBER}
_MODALS = word_set(
    "to will would can could cannot may might must should shall not never ought also still only always yet now then"
    " thus easily often let well help helped soon"
)
_FINITE = word_set("is are was were has have had did does will would can could may might must came went began sought")
_NOT_ITEMS = word_set("is was said will would has had being can could does did")
_BEING = word_set("be are being and or the a an of by")
_ASKING = word_set("ask asks")
_NOT_ASKED = word_set("to if whether why how about")
_LONGEST_SUBJECT, _LONGEST_ADDRESS, _LONGEST_ASKED = 14, 10, 8


def is_bidding(words: Sequence[str]) -> bool:
    """Tell whether a sentence bids or asks something without a word of asking.

    "Enforce the ban on canvassing." and "private radio be supported" do; "Review of the law is under way." does not.
    """
    return (
        _starts_with_order(words)
        or _starts_with_that(words)
        or _has_bare_be(words)
        or _is_item_for_somebody(words)
        or _asks_somebody(words)
    )


def _starts_with_order(words: Sequence[str]) -> bool:
    start = _after_address(words)
    first = next((place for place in range(start, len(words)) if len(words[place]) > 1), None)
    if first is None or first + 1 >= len(words):
        return False
    verb, following = words[first], words[first + 1]
    if verb == "to":
        return _is_infinitive(words[first + 1 :])
    return (verb in _VERBS and following not in _NOUN_BEFORE) or (verb in _DOUBTFUL_VERBS and following in _FOLLOWERS)


def _is_infinitive(words: Sequence[str]) -> bool:
    """Tell an item such as "to open the lists to all;": a verb, and nobody yet who does or did anything."""
    return words[0] in _VERBS | _DOUBTFUL_VERBS and "," not in words and _FINITE.isdisjoint(words)


def _starts_with_that(words: Sequence[str]) -> bool:
    """Tell an item that goes on from "The Mission recommends:", such as "That agencies give an account"."""
    return bool(words) and words[0] == "that" and _NOT_ITEMS.isdisjoint(words) and not _tells_of_past(words)


def _tells_of_past(words: Sequence[str]) -> bool:
    """Tell "that the voter received two papers" from "that the voter be given two papers"."""
    return any(word.endswith("ed") and words[place - 1] not in _BEING for place, word in enumerate(words) if place)


def _after_address(words: Sequence[str]) -> int:
    """Return where the words begin that follow "To the commission:"."""
    if not words or words[0] != "to":
        return 0
    return next((place + 1 for place in range(min(len(words), _LONGEST_ADDRESS)) if words[place] in ":–—"), 0)


def _has_bare_be(words: Sequence[str]) -> bool:
    if "be" not in words:
        return False
    place = list(words).index("be")
    before = words[max(0, place - 3) : place]
    return 0 < place <= _LONGEST_SUBJECT and _MODALS.isdisjoint(before) and words[place - 1] not in _MARKS


def _is_item_for_somebody(words: Sequence[str]) -> bool:
    """Tell an item of a list that names who is to act: "the State to order the army back to barracks;"."""
    if not words or words[-1] != ";" or "to" not in words[1:_LONGEST_ADDRESS]:
        return False
    return _FINITE.isdisjoint(words) and not any(word.endswith("ed") for word in words[: list(words).index("to")])


def _asks_somebody(words: Sequence[str]) -> bool:
    """Tell a request by whom it is made to: "asks Parliament to pass a law"."""
    return not _ASKING.isdisjoint(words) and any(
        word in _ASKING
        and not _NOT_ASKED.intersection(words[place + 1 : place + 2])
        and "to" in words[place + 2 : place + _LONGEST_ASKED]
        for place, word in enumerate(words)
    )
