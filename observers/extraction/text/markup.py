"""What is left of Markdown, HTML and the header of a static page in a text that was copied from one."""

import re

RULES = {
    "text.front-matter": "Of a header between two lines of dashes only the title and the date stay, each on its line.",
    "text.html": "HTML comments, scripts, styles and tags are dropped; tags of blocks and line breaks end a line.",
    "text.links": "A Markdown link becomes its words, a Markdown image disappears.",
    "text.emphasis": "Asterisks, underscores and backquotes of emphasis, hashes of headings and rules are dropped.",
}

_FRONT_MATTER = re.compile(r"\A\s{0,20}---\n(?P<head>(?:(?!---\n)[^\n]*\n){1,80})---(?:\n|\Z)")
_KEY = re.compile(r"(?P<key>[A-Za-z_]{2,20}):\s*(?P<value>.*)")
_UNSEEN = re.compile(r"<!--.{0,2000}?-->|<(script|style)\b[^<>]{0,500}>.{0,20000}?</\1\s?>", re.IGNORECASE | re.DOTALL)
_BLOCK_TAG = re.compile(
    r"</?(?:p|br|div|h[1-6]|li|ul|ol|tr|table|section|article|header|footer|blockquote|hr)\b[^<>\n]{0,500}>",
    re.IGNORECASE,
)
_TAG = re.compile(r"</?[A-Za-z][A-Za-z0-9:-]{0,20}(?:\s[^<>\n]{0,1000})?/?>")
_IMAGE = re.compile(r"!\[[^\[\]\n]{0,500}\]\([^()\n]{0,1000}(?:\([^()\n]{0,200}\)[^()\n]{0,500})?\)")
_LINK = re.compile(
    r"\[(?P<words>[^\[\]\n]{1,500})\]\((?:https?:|mailto:|/|#|www\.)[^()\n]{0,1500}(?:\([^()\n]{0,200}\)[^()\n]{0,500})?\)"
)
_LINK_AND_WORD = re.compile(_LINK.pattern + r"(?=[A-Za-z]{3})")
_STRONG = re.compile(r"\*\*+|__+|``{0,2}|~~")
# The sign stands first and what may not stand before it after that, so that other letters are passed over quickly.
_SLANTED = re.compile(
    r"\*(?<![\w*]\*)(?=\S)([^*\n]{1,300}?)(?<=\S)\*(?![\w*])|_(?<!\w_)(?=\S)([^_\n]{1,2000}?)(?<=\S)_(?!\w)"
)
_LINE_SIGNS = re.compile(r"(?:#{1,6}(?= |$)|> ?){1,10} ?")
_RULE = re.compile(r"[-=_*~•·+|][-=_*~•·+| ]{2,}")
_SIGNS = frozenset("#>-=_*~•·+|")


def without_markup(text: str) -> str:
    """Return the words of a text without signs of markup.

    "The [**Tarvin Watch**](http://example.org) deployed _sixty_ observers" becomes "The Tarvin Watch deployed sixty
    observers".
    """
    text = _without_front_matter(text)
    if "<" in text:
        text = _TAG.sub("", _BLOCK_TAG.sub("\n", _UNSEEN.sub(" ", text)))
    if "](" in text:
        text = _LINK_AND_WORD.sub(r"\g<0> ", _IMAGE.sub("\n", text))
        text = _LINK.sub(lambda match: match["words"], text)
    text = "\n".join(_without_signs(line) if line[:1] in _SIGNS else line for line in text.split("\n"))
    if "*" in text or "_" in text:
        text = _SLANTED.sub(lambda match: match[1] or match[2], _STRONG.sub("", text))
    return text


def _without_signs(line: str) -> str:
    if _RULE.fullmatch(line):
        return ""
    starred = f"• {line[2:]}" if line.startswith("* ") else line
    return starred[match.end() :] if (match := _LINE_SIGNS.match(starred)) else starred


def _without_front_matter(text: str) -> str:
    match = _FRONT_MATTER.match(text)
    if match is None:
        return text
    kept = {"title": "", "date": ""}
    key = ""
    for line in match["head"].split("\n"):
        entry = _KEY.fullmatch(line)
        key = entry["key"].lower() if entry else key
        words = entry["value"] if entry else line
        if key in kept:
            kept[key] = f"{kept[key]} {words.strip()}".strip()
    date = f"Date: {kept['date']}" if kept["date"] else ""
    return "\n\n".join([kept["title"].strip("\"'"), date, text[match.end() :]])
