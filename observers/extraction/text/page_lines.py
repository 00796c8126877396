"""Which single lines belong to a web page and not to the text on it: a table of patterns for each rule.

Gathered from the pages of news agencies, international organisations and document stores that republish statements.
Every pattern must match a whole line.
"""

import re

_BUTTON_WORDS = (
    # share and print
    r"print(?: this page| version)?|version for print|share(?: this| on)?(?: article| page| post| story)?|share:.*",
    r"tweet|facebook|twitter|x|telegram|whatsapp|linkedin|instagram|youtube|vk|pinterest|reddit|e-?mail(?: this)?",
    r"copy link|send to a friend|spread the love|like(?: this)?|follow us.{0,40}|share icon",
    # sign up and sign in
    r"\[?subscribe\]?|subscribe (?:to|now).*|sign up.*newsletter|log ?in|sign in|register|your e-?mail address",
    # moving about
    r"search|menu|home|close|back(?: to (?:top|list|news|all).*)?|to top|top|(?:next|previous)(?: article)?|prev",
    r"(?:older|newer) posts?|(?:read|show|load|learn|see) more|more|(?:view|see) all",
    r"(?:all |latest )?news|newsroom|skip (?:to (?:main )?content|navigation)",
    r"(?:toggle|main) navigation|loading\W*",
    # advertising and downloads
    r"advertis(?:ement|ing)|sponsored|download(?: (?:pdf|here|now|the pdf|[\"“].{0,300}[\"”]))?|open pdf|pdf|full text",
    r"transcription|size: ?px|start display at page:?|listen(?: to this article)?|play|pause",
    # menu entries
    r"(?:photo )?gallery|photos?|videos?|contacts?(?: us)?|about(?: us)?|site ?map|privacy(?: policy)?",
    r"cookies?(?: policy| settings)?|accept(?: all)?(?: cookies)?|terms (?:of use|and conditions)",
    r"accessibility|imprint|vacancies|procurement|rss|newsletter|press releases|calendar of events",
    # comments
    r"(?:no )?comments?|leave a (?:comment|reply)|(?:add|post) (?:a )?comment|reply|report an error",
    # languages and type size
    r"en|ru|fr|tr|es|ar|uz|kz|az|english|русский|français|español|türkçe|font size.*|a ?a ?a|\+a ?-a",
    # lists of the page
    r"breaking news|top stories|most (?:read|popular)|trending|popular|editor'?s picks?",
)
_COUNTED = r"(?:views?|reads?|hits|comments?|shares?|likes?|visits?|min(?:ute)?s? read)"

PATTERNS: dict[str, tuple[str, ...]] = {
    "text.buttons": (rf"(?:[•·|»›>✓✔-] ?)?(?:{'|'.join(_BUTTON_WORDS)})(?: ?[|»›>:…]{{1,3}})?(?: ?\(?\d{{1,6}}\)?)?",),
    "text.counters": (
        rf"[\w ]{{0,20}}\d[\d ,.]{{0,9}}k? ?{_COUNTED}(?: [\w &]{{0,30}})?",
        rf"(?:page )?(?:{_COUNTED}|viewed|reading time)(?: count)?:? ?\d[\d ,.k]{{0,9}}(?: min.{{0,10}}| times)?",
        r"[-–— ]{0,3}(?:page )?\d{1,3}(?: ?(?:/|of) ?\d{1,4})?[-–— ]{0,3}(?:\| ?page)?",
        r"(?:page|p\.) ?\d{1,4}(?: ?\| ?.{0,80})?",
        r"[«‹<]* ?(?:first|previous|prev).{0,10}(?: \d{1,4}){1,20}.{0,40}",
    ),
    "text.captions": (
        r"(?:file )?(?:photo(?:graph)?|picture|image|video|foto|caption|фото)s?(?: (?:by|courtesy|credit|source))?s? ?"
        r"[:/©|](?! ?[A-Z]{3,12} [A-Z]).{0,200}",
        r"(?:photo|picture|image|photograph)s? (?:by|courtesy(?: of)?|credit) .{0,120}",
        r".{0,150}[.,:(/|©] ?photos? ?(?:by|courtesy of|credit|:|/|©).{0,100}",
        r"©.{0,120}|.{0,100}©",
    ),
    "text.addresses": (
        r"(?:source|link|url|web(?:site)?|more at)?:? ?(?:https?://|www\.)\S{1,1500}(?: ?\(.{0,60}\))?",
        r"\S{1,80}@\S{1,80}\.\w{2,6}",
    ),
    "text.rights": (
        r"(?:all rights reserved|copyright|\(c\) ?\d{4}).{0,150}|.{0,80}all rights reserved.{0,80}",
        r"(?:this (?:web)?site|we|our (?:web)?site) uses? cookies.{0,300}",
    ),
    "text.trails": (
        r"(?:you are here|you're here|breadcrumbs?):.{0,200}",
        r"(?:home|main|news|main page|homepage)(?: ?[>»›/→|] ?[^>»›|]{1,120}){1,8}",
        r"(?:[\w’'&. -]{1,40}\|){2,12}[\w’'&. -]{0,40}",
    ),
    "text.labels": (
        r"(?:tags?|keywords?|categor(?:y|ies)|filed under|posted in|topics?|labels?|hashtags?|section|rubric):.{0,300}",
        r"(?:read|see|watch|listen|also read|related|more on this|don'?t miss)(?: also| more| this)?:.{0,250}",
        r"(?:filter by|sort by|share on|last (?:updated|modified) by|short ?link|permalink).{0,200}",
        r"(?:#[\w-]{2,40}[ ,]{0,3}){1,30}",
    ),
}

PAGE_LINE = re.compile(
    "|".join(f"(?:{pattern})" for patterns in PATTERNS.values() for pattern in patterns), re.IGNORECASE
)

_MONTH = r"(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_DATE = (
    rf"(?:\d{{1,2}}[./-]\d{{1,2}}[./-]\d{{4}}|\d{{4}}[./-]\d{{2}}[./-]\d{{2}}|"
    rf"\d{{1,2}}(?:st|nd|rd|th)? {_MONTH},? \d{{4}}|{_MONTH} \d{{1,2}}(?:st|nd|rd|th)?,? \d{{4}})"
)
# A date in a line of the page tells when the text was put there: such a line stays.
PAGE_DATE = re.compile(
    rf"(?:\A|[|·•] ?|\A(?:©|\(c\))[^\d\n]{{0,60}}[, ])(?:[a-z ]{{0,20}}[:,] ?)?{_DATE}(?: ?[|·•,.;]| \d|\Z)",
    re.IGNORECASE,
)
# A line with a date, an hour and nothing else.
DATE_LINE = re.compile(
    rf"(?:[a-z]{{3,9}},? )?{_DATE}[, |–-]{{0,5}}(?:(?:at )?\d{{1,2}}[:.h]\d{{2}}(?::\d{{2}})?(?: ?[ap]\.?m\.?)?"
    rf"(?: ?\(?[A-Z+:\d]{{2,6}}\)?)?)?",
    re.IGNORECASE,
)

# A line that opens with a date, or with a place and a date, and then stops or says who reports.
DATELINE = re.compile(rf"(?:[^\W\d_a-z][\w’'.-]*(?: ?[,–—-] ?| )){{0,4}}(?i:{_DATE})(?:$|[,:/]| ?[/(]| [–—-]{{1,2}} )")

# Headings after which a page lists other pages.
RELATED_HEADING = re.compile(
    r"(?:other news.{0,30}|related (?:news|articles?|posts?|stories|links|content|documents|resources|topics)|"
    r"(?:read|see) also|more (?:news|stories|from).{0,40}|(?:latest|recent) (?:news|posts)|"
    r"similar (?:news|articles|posts)|"
    r"you may also (?:like|be interested).{0,20}|news (?:archive|feed)|most (?:read|popular)|recommended(?: for you)?|"
    r"about the author|share this|leave a (?:reply|comment)):?",
    re.IGNORECASE,
)
