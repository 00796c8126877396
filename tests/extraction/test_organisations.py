"""Who observed: listed bodies, unlisted ones, partners, and those only mentioned."""

import pytest

from observers.extraction.documents import Document
from observers.extraction.headers.organisations import RULES, find_organisations
from tests.extraction.bodies import ALL
from tests.extraction.page_rows import MORE_UNLISTED

LISTED = [
    (
        "The Organization of Vesper States (OVS), which unites nine states and sits in Brod, has been observing.",
        "ovs",
        "Organization of Vesper States",
        "what it has been doing, after a clause on it",
    ),
    ("The NU and the CVS also sent observers. The OVS saw 30 stations.", "ovs", "OVS", "others were there, too"),
    (
        "THE joint observer mission of the Vesper Council found it calm.",
        "ovs",
        "Vesper Council",
        "a word in capitals",
    ),
    ("OVS observers complete their work at the vote", "ovs", "OVS", "an abbreviation before observers"),
    ("Observer Mission\nOrganization of Vesper States (OVS)", "ovs", "Organization of Vesper States", "a heading"),
    (
        "The Organisation of Vesper States deployed a mission.",
        "ovs",
        "Organisation of Vesper States",
        "British spelling",
    ),
    ("MISSION OF THE ORGANIZATION OF VESPER STATES", "ovs", "ORGANIZATION OF VESPER STATES", "capitals"),
    ("The Vesper Council Observer Mission was in Astoria.", "ovs", "Vesper Council", "a former name"),
    ("Statement by the Cooperation Council of Vesper Speaking States", "ovs", None, "a hyphen left out"),
    ("Observers from the CVS countries arrived.", "cvs", "CVS", "observers from a body"),
    ("The IPA CVS observers met today.", "ipa-cvs", "IPA CVS", "the longer abbreviation wins"),
    ("The CVS IPA observers met today.", "ipa-cvs", "CVS IPA", "both orders of an abbreviation of two"),
    ("The Inter-Parliamentary Assembly of Commonwealth of Vesper States observed.", "ipa-cvs", None, "a hyphen more"),
    ("The HSC Parliamentary Assembly observed the vote.", "hsc-pa", "HSC Parliamentary Assembly", "a sub-body"),
    ("HSC delegating 450 observers refuses to recognize it.", "hsc-dihr", "HSC", "the parent body for its office"),
    ("The NU EOM was present from 3 May.", "nu", "NU EOM", "a name that is that of the mission"),
    ("In May the Marlow Center's team was on hand.", "marlow-center", "Marlow Center", "a body without abbreviation"),
    ("The Fellowship Observer Group read a statement.", "fellowship", "Fellowship Observer Group", "a group"),
    ("The Conference on the Grey Lakes (CGL) observed the polls.", "cgl", "Conference on the Grey Lakes", "an article"),
    ("The Institute for Lakes of Vesper observed it.", "cgl", "Institute for Lakes of Vesper", "articles left out"),
    ("Fellowship of Nations", "fellowship", "Fellowship of Nations", "a bare name, for want of better"),
]

UNLISTED = [
    ("Fair Vote Tarvia observers were sent out of two stations.", "Fair Vote Tarvia", "", "only its observers tell it"),
    ("Ballot Pulse fielded some 400 volunteers in the regions.", "Ballot Pulse", "", "only its volunteers tell it"),
    ("Tarvia Participates, a youth group, says the vote was calm.", "Tarvia Participates", "", "only an apposition"),
    ("Fair Vote Tarvia is a civic movement of teachers. It saw the vote.", "Fair Vote Tarvia", "", "it is a movement"),
    (
        "The Vote Support Society, which posted 500 monitors in 30 districts, reported a low turnout.",
        "Vote Support Society",
        "",
        "a society that posted monitors",
    ),
    (
        "The Coalition of Domestic Election Observers (CODOB) deployed 400 observers.",
        "Coalition of Domestic Election Observers",
        "CODOB",
        "observers in the name",
    ),
    (
        "For Gazibun (“the watchers” in Tarvian), a domestic network, it was hard. Gazibun’s observers saw it. "
        "The electoral body IKEL observed a record.",
        "Gazibun",
        "",
        "a name of one word explained, beside a body of the state",
    ),
    (
        "The Karland Centre for Polling, Transparency and Accountability (CPTA) deployed 60 observers. CPTA's "
        "report is out.",
        "Centre for Polling, Transparency and Accountability",
        "CPTA",
        "the initials tell where the name starts",
    ),
    (
        "The Coalition for Honest Ballots (or the Coalition) deployed 60 long-term observers.",
        "Coalition for Honest Ballots",
        "",
        "a name without abbreviation",
    ),
    (
        "The Citizens' Observatory for Clean Ballots (COCB), a network of 40 groups, released its statement. "
        "COCB observers",
        "Citizens' Observatory for Clean Ballots",
        "COCB",
        "an appositive between name and deed",
    ),
    (
        "The Network of Domestic Monitors of Karland (NDMK) will observe the runoff. NDMK observers are ready.",
        "Network of Domestic Monitors of Karland",
        "NDMK",
        "a name that holds the word monitors",
    ),
    (
        'The organization "Fair Ballot Karland" has published its findings. Observers of Fair Ballot Karland '
        "were there.",
        "Fair Ballot Karland",
        "",
        "a name set off by quotation marks",
    ),
    (
        "KAFEN deployed 190 observers. KAFEN's report commends the PECK.",
        "KAFEN",
        "KAFEN",
        "an abbreviation that nothing explains",
    ),
    (
        "KCPT (Karland Centre for Polling and Transparency) observed the vote. KCPT observers found it calm.",
        "Karland Centre for Polling and Transparency",
        "KCPT",
        "the abbreviation first",
    ),
    (
        "Participación Karlandesa (PK), a citizen network, deployed 30 observers.",
        "Participación Karlandesa",
        "PK",
        "a Spanish name",
    ),
    (
        "Observers of Arab Parliament praise the vote. A delegation of the Arab Parliament observed it.",
        "Arab Parliament",
        "",
        "a supranational parliament is no host body",
    ),
]

NOBODY = [
    ("According to Tarvian observers the vote was calm.", "observers of a people"),
    ("In Port Selwyn the Foreign Observers said the vote was calm.", "observers of a kind"),
    ("The Central Election Commission (CEC) accredited 300 observers.", "the host's commission"),
    ("A Parallel Vote Tabulation (PVT) was conducted.", "a procedure"),
    ("The Ministry of Foreign Affairs observed the protocol.", "a ministry"),
    ("OBSERVERS OF THE ELECTION\n\nPRELIMINARY STATEMENT", "a heading in capitals"),
    ("The Karland Election Commission (KARC) observed the rules. KARC published results.", "an explained commission"),
    ("The cat observed the mouse.", "no name at all"),
]


def claims_of(text):
    return find_organisations(Document.of(text, ALL))


@pytest.mark.parametrize(("text", "slug", "words", "reason"), LISTED)
def test_listed(text, slug, words, reason):
    [claim] = claims_of(text)

    assert claim.value == slug, reason
    assert words in (None, claim.span.of(text)), reason
    assert claim.rule in RULES


@pytest.mark.parametrize(("text", "name", "abbreviation", "reason"), UNLISTED)
def test_unlisted(text, name, abbreviation, reason):
    [claim] = claims_of(text)

    assert (claim.value, claim.abbreviation) == (name, abbreviation), reason
    assert claim.rule in RULES


@pytest.mark.parametrize(("text", "name"), MORE_UNLISTED)
def test_unlisted_by_name(text, name):
    assert claims_of(text)[0].value == name


@pytest.mark.parametrize(("text", "reason"), NOBODY)
def test_nobody(text, reason):
    assert claims_of(text) == (), reason


def test_the_author_is_not_the_body_the_mission_met():
    text = (
        "The OVS Mission visited 16 stations. It met with the CVS observer mission and the NU EOM. OVS observers left."
    )

    assert [claim.value for claim in claims_of(text)] == ["ovs"]


def test_an_abbreviation_given_to_another_body_is_that_body():
    text = "The People's Alliance for Decency (PAD) monitored the vote. PAD observers found it calm."

    [claim] = claims_of(text)

    assert (claim.value, claim.abbreviation) == ("People's Alliance for Decency", "PAD")


def test_a_listed_body_stays_listed_where_its_office_is_spelled_out():
    text = "The HSC Office for Free Ballots (OFB) established an observation mission."

    assert [claim.value for claim in claims_of(text)] == ["hsc-dihr"]


def test_a_joint_mission_has_a_lead_and_partners():
    text = (
        "The observation mission is a common endeavour involving the HSC Office for Free Ballots (OFB), "
        "the HSC Parliamentary Assembly (HSC PA) and the Northern Union (NU). The OFB mission opened in May."
    )

    claims = claims_of(text)

    assert [(claim.field, claim.value) for claim in claims] == [
        ("organisation", "hsc-dihr"),
        ("organisation.partners", "hsc-pa"),
        ("organisation.partners", "nu"),
    ]


def test_the_first_of_a_pair_leads():
    claims = claims_of("NU/OVS Joint Observation Mission\n\nThe joint mission of the NU and the OVS came in May.")

    assert [claim.value for claim in claims] == ["nu", "ovs"]
