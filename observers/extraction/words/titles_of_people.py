"""Titles and honorifics before a name, and small words inside one."""

import re

# Said of a person alone: what follows is a name, whatever it looks like.
_PERSONAL = (
    r"His Excellency|Her Excellency|Their Excellencies|His Royal Highness|Her Royal Highness|His Majesty|Her Majesty|"
    r"His Highness|Her Highness|His Eminence|His Grace|His Honou?r|Her Honou?r|H\. ?E\.?|HE|HRH|"
    r"The Right Honou?rable|Right Honou?rable|Rt\.? ?Hon(?:ou?rable|\b\.?)|The Honou?rable|Honou?rable|Hon\b\.?|"
    r"Assoc(?:iate|\.) Prof(?:essor|\b\.?)|Asst\. Prof\.|Professor|Prof\b\.?|Doctor|Dr\b\.?|"
    r"Messrs\b\.?|Mrs\b\.?|Mr\b\.?|Ms\b\.?|Mx\b\.?|Miss|Madam(?!e)|Madame|Mme\b\.?|Mmes\b\.?|Sir|Dame|Lady|Baroness|"
    r"Amb\b\.?|Sen\.|Gen\.|Col\.|Lt\.|Maj\.|Capt\.|Brig\.|Adm\.|Rev\b\.?|Fr\.|Engr\b\.?|Eng\.|Ing\.|Lic\.|Barr\b\.?|"
    r"Alhaji|Alh\.|Hajia|Hajiya|Sheikh|Shaikh|Cde\b\.?|Adv\.|Dato[’']?|Datuk|Tan Sri|Ustaz|Mwalimu"
)
# Also offices: titles only where no other office stands before ("Secretary General") and a name follows.
_RANKS = (
    r"Counsell?or|Ambassador|Senator|General|Colonel|Major|Captain|Lieutenant|Brigadier|Superintendent|Admiral|Commodore|Marshal|Chief|Justice|"
    r"Judge|Reverend|Bishop|Archbishop|Cardinal|Imam|Mufti|Pastor|Father|Prince|Princess|Lord|Baron|Barrister|Advocate"
)
# Headings write them in capitals: "THE HONOURABLE DR JANE ROE".
_IN_CAPITALS = (
    r"HIS EXCELLENCY|HER EXCELLENCY|(?:THE )?(?:RIGHT )?HONOU?RABLE|RT\.? HON\b\.?|HON\b\.?|PROFESSOR|PROF\b\.?|"
    r"DR\b\.?|MRS\b\.?|MR\b\.?|MS\b\.?|AMB\b\.?|AMBASSADOR|SIR|DAME|MADAM|SENATOR"
)
PERSONAL_TITLE = rf"(?:{_PERSONAL}|{_IN_CAPITALS})(?![\w’']|-\w)"
RANK = rf"(?:{_RANKS})(?![\w’']|-\w)"

# Between two parts of a name.
PARTICLES = frozenset(
    (
        "de",
        "da",
        "do",
        "dos",
        "das",
        "del",
        "della",
        "di",
        "du",
        "la",
        "le",
        "van",
        "von",
        "der",
        "den",
        "ter",
        "ten",
        "al",
        "el",
        "bin",
        "ibn",
        "binti",
        "binte",
        "bint",
        "ben",
        "abu",
        "ould",
        "mint",
        "e",
        "y",
    )
)
# Written with a capital, these still need two names beside them: "Abu Ali", "De Souza" and "Al Falasi" are surnames.
NO_NAMES = frozenset(("abu", "al", "el", "bin", "ibn", "de", "della", "dos", "von", "ould"))
# Also at the end of a name: "son of", "daughter of".
PATRONYMICS = frozenset(("uulu", "kyzy", "oglu", "oğlu", "ogly", "oghlu", "qizi", "qızı", "kizi", "ugli", "zade"))
SUFFIXES = frozenset({"II", "III", "IV"})

# Right before an untitled capitalised phrase, these announce a thing or a place.
_BEFORE_THINGS = (
    r"(?i:the|a|an|this|its|our|their|in|at|near|across|throughout|around|outside|within|into|inside|via|towards)"
)
BEFORE_A_THING = re.compile(rf"\b{_BEFORE_THINGS}[ \n]\Z")
# Right after one, these do.
AFTER_A_THING = re.compile(
    r"[ \n](?i:cit(?:y|ies)|regions?|provinces?|districts?|count(?:y|ies)|oblasts?|part(?:y|ies)|villages?|streets?|"
    r"squares?|municipalit(?:y|ies)|governorates?|islands?|halls?|constituenc(?:y|ies)|stations?|airport|newspaper|"
    r"television|movement|coalition|alliance|bloc|hotel|university|institute|foundation)\b"
)
