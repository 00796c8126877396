"""The wordings of how far a mission reached: "in all ten regions", "in 276 constituencies"."""

import re

from observers.extraction.missions.place_words import LIST, NAME, NUMBERED_AREAS

# "in the capital and 12 departments".
_OWNER = r"(?:the\scapital(?:,?\s[A-Z][\w-]+,?)?\sand\s(?:in\s)?)?(?:the\s|its\s|the\scountry['’]s\s|[A-Z]\w+['’]s?\s)?"
_OPENED = (
    r"(?:in|at|across|throughout|over|to|from|of|covered|cover|covering|visited|toured|reached|reaching|between)\s"
)
# "deployed in nine regions", "covered the 10 provinces". "In all ten regions" is the whole country, and no place.
REACH = re.compile(rf"\b{_OPENED}{_OWNER}(?P<list>{NUMBERED_AREAS}(?:(?:,|\sand)\s{NUMBERED_AREAS}){{0,3}})")
# What stands between the number of polling stations and a reach.
TO_REACH = re.compile(
    rf"(?:,?\sand\s[\d,]+\s[a-z]+\s[a-z]+)?(?:,?\s[a-z]+){{0,3}},?\s(?:in|across|throughout|over|of)\s{_OWNER}"
)
FURTHER = re.compile(r"(?:,|,?\s(?:and|as\swell\sas|plus))\s(?:(?:in|on|at|across)\s)?(?:the\s)?")
# "in 20 provinces and the Velmora Territory": a place named beside the reach, where the sentence ends or goes on.
BESIDE_REACH = re.compile(
    rf"(?:,?\s(?:and|as\swell\sas|plus|including)\s)(?:(?:in|on|at)\s)?(?P<list>{LIST})"
    r"(?=\s?[.,;)(]|\s?$|\s(?:in|on|to|from|during|since|where|while|before|by|for|with|who|which)\b)"
)
# "in four cities abroad: Velmora, Kolby and Brent": the places that make it up.
MAKES_UP = re.compile(rf"(?:\s[a-z]{{3,9}}){{0,3}}(?::\s|,\snamely\s|\s\()(?P<list>{LIST})")
# "has observed elections in 37 states", "319 observers in 319 townships": history, or numbers too great to be a place.
_NO_REACH = re.compile(r"\d{3}|.*\d\sstates$")
# "cash being handed out in seven provinces": where that was, not how far the mission reached.
_BEING = re.compile(r"\sbeing\s\w+\s(?:\w+\s)?$")
OF_STATE = re.compile(rf"\sof\s(?P<state>(?:the\s)?{NAME})")


def may_be_reached(reach: re.Match[str]) -> bool:
    """Tell whether a number of areas is no history, not too great, and not where somebody did something."""
    if _BEING.search(reach.string, max(0, reach.start() - 40), reach.start()):
        return False
    return not _NO_REACH.match(reach["list"])
