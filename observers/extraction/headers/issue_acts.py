"""The acts by which a statement is issued: made, read out, published, told to the press."""

import re

from observers.extraction.words.phrases import word_set

# Without one of these words nothing tells of such an act.
ACT_WORDS = word_set(
    "statement report findings conclusions press conference briefing communique communiqué declaration release media"
    " reporters journalists"
)
_ACT = re.compile(
    r"\b(?:told|addressed|spoke to|speaking to) (?:the )?(?:press|media|reporters|journalists)\b|"
    r"\b(?:issu|made|mak|present|read|releas|publish|deliver|unveil|announc|adopt|sign|launch|circulat|held|hold|"
    r"organi[sz])\w*"
    r"\b[^.]{0,160}?\b(?:statement|report|findings|conclusions|press conference|briefing|communiqu[eé]|"
    r"declaration|press release)\b",
)
_ACT_PASSIVE = re.compile(
    r"\b(?:statement|report|findings|conclusions|communiqu[eé]|declaration)\b[^.]{0,60}?\b(?:issued|made|presented|"
    r"read|"
    r"released|published|delivered|unveiled|adopted|dated|came out|appeared|made public)\b",
)


def tells_of_act(words: str) -> bool:
    """Tell whether some words say that a paper was issued or read out, or that the press was told."""
    small = words.lower()
    return bool(_ACT.search(small) or _ACT_PASSIVE.search(small))
