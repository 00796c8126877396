"""The tones of the words by which missions praise, blame and advise."""

from enum import IntEnum, auto

from observers.extraction.findings import (
    attitude_words,
    fault_phrases,
    fault_words,
    leaning_words,
    praise_phrases,
    praise_words,
    turn_words,
)


class Tone(IntEnum):
    """What a phrase adds to the judgement of a sentence."""

    GOOD = auto()
    VALUE = auto()
    BAD = auto()
    FREEDOM = auto()
    FAULT = auto()
    ABSENT = auto()
    INSTANCE = auto()
    SCARCE = auto()
    REMEDY = auto()
    UNSEEN = auto()
    UNMET = auto()
    EBB = auto()
    PROPER = auto()
    AMISS = auto()
    NEGATION = auto()
    PRAISE = auto()
    BLAME = auto()
    ADVICE = auto()
    CONCESSION = auto()
    BREAK = auto()
    NOTHING = auto()


TONES: dict[Tone, str] = {
    Tone.GOOD: f"{praise_words.GOOD_WORDS}, {praise_phrases.GOOD_PHRASES}",
    Tone.VALUE: leaning_words.VALUE,
    Tone.BAD: fault_phrases.BAD,
    Tone.FAULT: f"{fault_words.FAULT_WORDS}, {fault_phrases.FAULT_PHRASES}",
    Tone.ABSENT: leaning_words.ABSENT,
    Tone.INSTANCE: leaning_words.INSTANCE,
    Tone.PROPER: leaning_words.PROPER,
    Tone.AMISS: leaning_words.AMISS,
    Tone.SCARCE: turn_words.SCARCE,
    Tone.REMEDY: turn_words.REMEDY,
    Tone.UNSEEN: turn_words.UNSEEN,
    Tone.UNMET: turn_words.UNMET,
    Tone.EBB: turn_words.EBB,
    Tone.FREEDOM: turn_words.FREEDOM,
    Tone.NEGATION: turn_words.NEGATION,
    Tone.PRAISE: attitude_words.PRAISE,
    Tone.BLAME: attitude_words.BLAME,
    Tone.ADVICE: attitude_words.ADVICE,
    Tone.CONCESSION: turn_words.CONCESSION,
    Tone.NOTHING: turn_words.NOTHING,
    Tone.BREAK: turn_words.BREAK,
}
