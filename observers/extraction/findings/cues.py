"""The families of wordings that speak for or against a finding."""

from enum import IntEnum, auto


class Cue(IntEnum):
    """A family of wordings that speaks for or against a finding."""

    PROCESS = auto()
    MAKEUP = auto()
    ITINERARY = auto()
    MEETING = auto()
    MANDATE = auto()
    METHOD = auto()
    COURTESY = auto()
    THANKS = auto()
    PLAN = auto()
    CONTACT = auto()
    BACKGROUND = auto()
    CONDUCT = auto()
    NOTHING = auto()
