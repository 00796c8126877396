"""Wordings for being received, told or shown, and for a visit: those met come behind "by", "to" or "of"."""

import re

from observers.extraction.meetings.encounter_gates import wording
from observers.extraction.meetings.talk_words import AT_A_BODY, GAP

RECEIVED = (
    wording(
        "meeting.received",
        "met",
        "by",
        re.compile(r"\b(?:was|were)\s(?:also\s)?met\b" + GAP + r"\bby\s", re.IGNORECASE),
        opening="was were",
    ),
    wording(
        "meeting.interlocutors",
        "among",
        "",
        re.compile(r"\bamong (?:those|the (?:people|officials))\b[^.;:()]{0,60}?\b(?:were|was|are)\s", re.IGNORECASE),
    ),
    wording(
        "meeting.met",
        "saw",
        "",
        re.compile(
            r"\bsaw\s(?=(?:(?:the|both|all)\s)?(?:H\.E\.|Mrs?\b|Ms\b|Dr\b|Prof\b|Deputy|Chair|Minister|Secretary|"
            r"Speaker|President|Prime|Foreign|Head|Governor|Mayor|Akim|Ambassador|First|Central|Justice))"
        ),
    ),
    wording(
        "meeting.received",
        "received hosted greeted briefed welcomed accepted",
        "by",
        re.compile(
            r"\b(?:received|hosted|greeted|briefed|welcomed|(?<=was )accepted|(?<=were )accepted)\b"
            r"(?! (?:the(?! (?:same|next|following|previous) (?:day|morning|afternoon|evening)\b)|a|an|this|its)\b)"
            + GAP
            + r"\bby\s",
            re.IGNORECASE,
        ),
    ),
    wording(
        "meeting.received",
        "briefing briefings",
        "from by",
        re.compile(
            r"\b(?:received|got|given|attended|took part in|participated in)\b[^.;:()]{0,40}?\bbriefings?\b"
            r"[^.;:()]{0,40}?\b(?:from|by)\s",
            re.IGNORECASE,
        ),
        opening="received got given attended took participated",
    ),
    wording(
        "meeting.received",
        "briefing briefings presentation presentations",
        "from by",
        re.compile(
            r"\b(?:briefings?|presentations?)\b(?! of\b)[^.;:()]{0,40}?\b(?:from|by)\s(?=(?:the\s)?[A-Z\d])",
        ),
    ),
    wording(
        "meeting.told",
        "informed acquainted familiarised familiarized addressed shown guided told explanations given",
        "by from",
        re.compile(
            r"\b(?:informed|acquainted|familiari[sz]ed|addressed|shown|guided|told|given (?:an? )?(?:explanations?|"
            r"overview|tour))\b[^.;:()]{0,120}?\bby\s(?!the\s(?:fact|way)|means)|"
            r"\bexplanations\b[^.;:()]{0,60}?\b(?:by|from)\s",
            re.IGNORECASE,
        ),
    ),
    wording(
        "meeting.received",
        "reception receptions lunch luncheon dinner breakfast audience",
        "by from",
        re.compile(
            r"\b(?:receptions?|lunch(?:eon)?|dinner|breakfast|audience)\b[^.;:()]{0,80}?\b(?:by|from)\s"
            r"(?=(?:the\s)?[A-Z])",
        ),
    ),
    wording(
        "meeting.visit",
        "visit visits call calls called calling dropped looked popped stopped knocked knocking respects compliments",
        "to on upon at by of",
        re.compile(
            r"\b(?:(?:paid|pays?|made|make)\b[^.;:()]{0,50}?\b(?:visits?|calls?)\s(?:to|on|upon)|courtesy (?:calls?|"
            r"visits?) (?:to|on|upon)|call(?:s|ed|ing)? (?:(?:up)?on|at)|(?:dropped|looked|popped|called|"
            r"stopped) in (?:on|at)|"
            r"stopped (?:by|off) at|(?<!were )(?<!was )(?:stopped|dropped) by(?: the offices? of)?|"
            r"knock(?:ed|ing) (?:at|"
            r"on) the doors? of|"
            r"(?:paid|pays?|paying) (?:(?:its|their|his|her|our) )?(?:respects|compliments) to|(?:calls?|"
            r"visits?) (?:was|were) (?:also )?"
            r"(?:paid|made) (?:to|on|upon))\s",
            re.IGNORECASE,
        ),
        opening="paid pay pays paying made make courtesy call calls called calling visit visits dropped looked popped "
        "stopped knocked knocking",
    ),
    wording(
        "meeting.visit",
        "visit visits was were",
        "to at in",
        re.compile(
            r"\b(?:[Aa]|[Tt]he|their|its|his|her|our)\s(?:[a-z]+\s)?visits?\sto\s(?=(?:the\s)?[A-Z])|"
            rf"\b(?:was|were|is|are|been)\s(?:also\s)?{AT_A_BODY}\s"
        ),
        opening="a the their its his her our was were is are been",
    ),
    wording(
        "meeting.served",
        "office study reception residence chambers cabinet premises heard hear listened listen sought gathered got "
        "received asked",
        "of from",
        re.compile(
            r"\b(?:at|in|to|into|inside)\sthe\s(?:office|study|reception(?:\sroom)?|residence|chambers?|cabinet|"
            r"premises)s?\sof\s(?=(?:the\s)?[A-Z])(?!(?:the\s)?(?:[A-Z][\w'’-]*\s){1,5}?"
            r"(?i:party|commission|committee|council|court|bloc|movement|alliance)\b)|\b(?:heard|hear|listened\sto|listen\sto|sought|gathered|got|"
            r"received|"
            r"asked\sfor)\s(?:the\s)?(?:\w+\s){0,3}?(?:views?|opinions?|account|explanations?|positions?|"
            r"assessments?|"
            r"concerns|report|presentation|comments|greetings|advice)\s(?:of|from)\s"
        ),
        opening="at in to into inside heard hear listened listen sought gathered got received asked",
    ),
)
