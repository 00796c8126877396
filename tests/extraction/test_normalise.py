"""From a file as it comes to the canonical text. All names are made up."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from observers.extraction import normalise

ROWS = [
    ("\ufeffVoting\u200b was\u00a0calm.\r\n", "Voting was calm.", "invisible characters, no-break spaces, line ends"),
    ("Öner Kılıç", "Öner Kılıç", "letters and accents composed"),
    (
        "The elec\u00adtion &amp; the count&nbsp;were calm.",
        "The election & the count were calm.",
        "soft hyphen, entities",
    ),
    ("**STATEMENT**", "STATEMENT", "strong emphasis"),
    ("**Mission\nTarvian League**", "Mission\nTarvian League", "emphasis over lines"),
    ("They collected _protocols_ and *forms*.", "They collected protocols and forms.", "slanted emphasis"),
    ("## Findings", "Findings", "a Markdown heading"),
    ("The [**League**](http://example.org/a_(b)) left.", "The League left.", "a link"),
    ("On [Netpage](https://example.org)and radio.", "On Netpage and radio.", "a link glued to the next word"),
    ("![Logo](https://example.org/logo.png 'Logo')The League left.", "The League left.", "an image"),
    ("<p>One <b>bold</b> word.</p><p>Two.</p>", "One bold word.\n\nTwo.", "HTML blocks"),
    ("Voting was calm.<br/>Counting was slow.", "Voting was calm.\n\nCounting was slow.", "an HTML line break"),
    ("The    Mission \t left.", "The Mission left.", "runs of spaces"),
    ("Turnout was < 50 and > 40 per cent.", "Turnout was < 50 and > 40 per cent.", "signs that are no tags"),
    # Page furniture
    ("Voting was calm.\n\nPrint\n\nShare this article", "Voting was calm.", "buttons"),
    ("343 views Politics 0\n\nVoting was calm.", "Voting was calm.", "a view counter"),
    ("Home > News > Elections\n\nVoting was calm.", "Voting was calm.", "a breadcrumb trail"),
    ("Voting was calm.\n\nPhoto by Elmas Tarvin", "Voting was calm.", "a photo credit"),
    ("Elmas Tarvin. Photo by Ivo Renn©\n\nVoting was calm.", "Voting was calm.", "a caption with a credit"),
    ("Voting was calm.\n\nhttps://example.org/statement.pdf", "Voting was calm.", "an address"),
    ("Voting was calm.\n\n© Tarvian League. All rights reserved", "Voting was calm.", "a copyright line"),
    ("This website uses cookies to work.\n\nVoting was calm.", "Voting was calm.", "a cookie notice"),
    ("Voting was calm.\n\nTags: elections, Tarvia", "Voting was calm.", "tags"),
    ("Voting was calm and slow.\n\nВыборы\n\nЭлмас Т.", "Voting was calm and slow.", "lines in another script"),
    ("04 апреля 2011, 22:40\n\nVoting was calm.", "04 апреля 2011, 22:40\n\nVoting was calm.", "a foreign page date"),
    ("Voting was calm.\n\n12\n\nCounting was slow.", "Voting was calm.\n\nCounting was slow.", "a page number"),
    (
        "Voting was calm.\n\nCounting was slow.\n\nRelated news\n\nLeague opens office\n\nLeague holds forum",
        "Voting was calm.\n\nCounting was slow.",
        "links to other pages",
    ),
    (
        "• 11-10-2021, 19:40\n\nVoting was calm.",
        "• 11-10-2021, 19:40\n\nVoting was calm.",
        "a page date is no furniture",
    ),
    (
        "Observers find vote calm\n\nObservers find vote calm\nVoting was calm.",
        "Observers find vote calm\n\nVoting was calm.",
        "a doubled headline",
    ),
    (
        "Tarvian League observers plan their work\n\n9 June\n\nTarvian League observers plan their work\n\nThey met.",
        "Tarvian League observers plan their work\n\n9 June\n\nThey met.",
        "a headline doubled around the date",
    ),
    (
        "---\ntitle: League observes\ndate: 2017-05-10\nimage: a.png\ntags:\n  - Tarvia\n---\n\nVoting was calm.",
        "League observes\n\nDate: 2017-05-10\n\nVoting was calm.",
        "the header of a static page",
    ),
    # Paragraphs
    (
        "The Mission did not find any interference of law enforcement authorities in the\n\nwork of the stations.",
        "The Mission did not find any interference of law enforcement authorities in the work of the stations.",
        "a page break in a sentence",
    ),
    (
        "The Organisation has officially recognised, through its mission,\n"
        "that the elections of the republic kept to the international and\n"
        "national standards in this field and to the law of the republic.\n"
        "A statement says so.\nRepresentatives of the secretariat of the Organisation formed the\nmission.",
        "The Organisation has officially recognised, through its mission, that the elections of the republic kept "
        "to the international and national standards in this field and to the law of the republic. A statement "
        "says so.\n\n"
        "Representatives of the secretariat of the Organisation formed the mission.",
        "hard-wrapped lines",
    ),
    (
        "Elections of Members of the Assembly of the  \nRepublic of Tarvia",
        "Elections of Members of the Assembly of the Republic of Tarvia",
        "a heading over two lines",
    ),
    ("Voting was calm.\nCounting was slow.", "Voting was calm.\n\nCounting was slow.", "one-line paragraphs"),
    (
        "Election Observation Mission\nTarvian League\n20 November 2022",
        "Election Observation Mission\nTarvian League\n20 November 2022",
        "a block of headings",
    ),
    (
        "The Mission saw a great and over-\nwhelming turnout of the voters.",
        "The Mission saw a great and overwhelming turnout of the voters.",
        "a word torn by a line end",
    ),
    (
        "The Mission deployed its many long-\nterm observers.",
        "The Mission deployed its many long-term observers.",
        "a compound keeps its hyphen",
    ),
    # Glued and torn words
    ("It was due on 24October 2021.", "It was due on 24 October 2021.", "a day and a month"),
    ("Dr.Ömer Tarvin left.", "Dr. Ömer Tarvin left.", "a title and a name"),
    ("H.E.Mr.Elmas Tarvin and J.Brand left.", "H.E. Mr. Elmas Tarvin and J. Brand left.", "titles and initials"),
    ("The ﬁrst oﬃce", "The first office", "ligatures"),
    ("It followed the elections.The Mission left.", "It followed the elections. The Mission left.", "two sentences"),
    (
        "Elmas Tarvin (TNA),Vice-Chairof the League",
        "Elmas Tarvin (TNA), Vice-Chair of the League",
        "a comma and a little word",
    ),
    ("NurlanVeremov led the Mission.", "Nurlan Veremov led the Mission.", "two names"),
    ("SecretaryGeneral Tarvin spoke.", "Secretary General Tarvin spoke.", "two titles"),
    ("The League(TL)deployed observers.", "The League (TL) deployed observers.", "brackets"),
    ("The electionin Tarvia and the Missionas such", "The election in Tarvia and the Mission as such", "prepositions"),
    (
        "The vote heldon 3 May, andthe count ofthe votes",
        "The vote held on 3 May, and the count of the votes",
        "little words",
    ),
    ("They bathe and clothe, and Bethe sang", "They bathe and clothe, and Bethe sang", "words that only look so"),
    ("It was on19 March, from8 a.m.", "It was on 19 March, from 8 a.m.", "a little word and a number"),
    ("Sunday'spolls and the League’sobservers", "Sunday's polls and the League’s observers", "an owner and a noun"),
    ("In 40 pollingstations of electionday", "In 40 polling stations of electionday", "two nouns"),
    ("It was an over- whelming result.", "It was an overwhelming result.", "a torn word"),
    (
        "pre- and post-election, short- or long-term",
        "pre- and post-election, short- or long-term",
        "compounds in a row",
    ),
    (
        "McDonald, YouTube, AzerNews, iPhone, OSCE/ODIHR, WhatsApp",
        "McDonald, YouTube, AzerNews, iPhone, OSCE/ODIHR, WhatsApp",
        "names with a capital inside",
    ),
    (
        "See www.Example.Org/PageOne and a.b@Example.Com for more.",
        "See www.Example.Org/PageOne and a.b@Example.Com for more.",
        "addresses",
    ),
    ("It cost 1,000.50 at 10:30; No.431", "It cost 1,000.50 at 10:30; No.431", "numbers"),
    # Look-alikes
    (
        "The Оbserver Missiоn of the ОSCЕ left.",
        "The Observer Mission of the OSCE left.",
        "Cyrillic letters in Latin words",
    ),
    ("The С of the Elmas Tarvin Group", "The C of the Elmas Tarvin Group", "a letter alone in a Latin line"),
    ("Голос observers left the station.", "Голос observers left the station.", "a Cyrillic word in a Latin line stays"),
    ("“Auyl” and ‘Birlik’ took part.", "“Auyl” and ‘Birlik’ took part.", "typographic quotation marks stay"),
]


@pytest.mark.parametrize(("raw", "text", "reason"), ROWS)
def test_a_file_becomes_its_canonical_text(raw, text, reason):
    assert normalise(raw) == text, reason


WORDS = (
    "The Mission |observed |elections|polling stations|Dr.|24October|Print|Photo by |&amp;lt;b&gt;|http://example.org|"
    "ElmasTarvin|(TL)|over- |long-\n|---\n|title: |**|Выборы|Оb|\u200b|12|Home > News|Related news|\r\n|\u00a0|é|"
    "e\u0301|1. |- |Article 5|in the|tags:|said: The|a, b|.The|\n\n"
)
PIECES = st.sampled_from([*WORDS.split("|"), *"\n\n\n  .:;-–•*_#>[](){}<&/\\'\"|"])


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=60).map("".join)))
def test_a_canonical_text_is_left_as_it_is(raw):
    text = normalise(raw)

    assert normalise(text) == text
