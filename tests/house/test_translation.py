"""Every word a reader sees is marked for translation."""

import re

import pytest

from tests.house.rooms import ROOT

# The page of a broken server asks nothing of the server, translation included.
TEMPLATES = [
    *(path for path in (ROOT / "templates").glob("*.html") if path.name not in {"400.html", "500.html"}),
    *(ROOT / "templates" / "components").glob("*.html"),
    *(ROOT / "templates" / "observers").glob("*.html"),
]
NAMES = r"SHA-256|Wikidata|CSV|CSL-JSON|JSON|BibTeX|RIS"
# What is translated, said by a variable, or markup; names that are the same in every language; words for machines.
SAID = re.compile(
    r"\{% block (?:og_type|canonical) %\}.*?\{% endblock %\}"
    r"|\{% blocktranslate\b.*?\{% endblocktranslate %\}"
    r"|\{%.*?%\}|\{\{.*?\}\}|\{#.*?#\}|<[^>]*>"
    rf"|{NAMES}|&[a-z]+;",
    re.DOTALL,
)
SPOKEN_ATTRIBUTE = re.compile(r'(?:aria-label|title|alt|placeholder)="([^"{]*[A-Za-z][^"{]*)"')


@pytest.mark.parametrize("template", TEMPLATES, ids=lambda path: path.name)
def test_every_word_is_marked(template):
    source = template.read_text(encoding="utf-8")
    outside_tags = re.sub(r"\{%.*?%\}", "", source, flags=re.DOTALL)
    assert re.findall(r"[A-Za-z]{2,}", SAID.sub(" ", source)) == []
    assert [words for words in SPOKEN_ATTRIBUTE.findall(outside_tags) if not re.fullmatch(NAMES, words)] == []
