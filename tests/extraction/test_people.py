"""Names of people: every row is a wording of the genre with made-up people in it."""

import pytest

from observers.extraction.words.people import find_people

NAMED = [
    ("met the Deputy Minister, Mr. Adilet Orunbaev, today", ["Adilet Orunbaev"]),  # title after the office
    (
        "Foreign Minister Jalal Behrami, the head of the Central Election Commission Marat Panov",
        ["Jalal Behrami", "Marat Panov"],
    ),
    ("led by H.E. Dr. Kwame Nkansah-Boateng", ["Kwame Nkansah-Boateng"]),  # two titles, hyphen
    ("the Rt. Hon. Patience Okoro-Lindqvist", ["Patience Okoro-Lindqvist"]),
    ("His Excellency Jean-Baptiste de la Tour", ["Jean-Baptiste de la Tour"]),  # particles
    ("Amb. Salim bin Rashid Al-Harthy", ["Salim bin Rashid Al-Harthy"]),
    ("Candidates; Ms. Saule Abenova, Mr. Zhan Dair, Mr. M. Kazhy", ["Saule Abenova", "Zhan Dair", "M. Kazhy"]),
    ("candidates K.-Zh. Temirov, Zh. Dairov and N. A. Auesov.", ["K.-Zh. Temirov", "Zh. Dairov", "N. A. Auesov"]),
    ("headed by Dr.Ömer Kocabaş of the Secretariat", ["Ömer Kocabaş"]),  # glued title
    ("Chairman of the Commission Nurlan ABDULOV", ["Nurlan ABDULOV"]),  # capital family name
    ("ABDULOV Nurlan, Chairman", ["ABDULOV Nurlan"]),  # family name first
    ("SCO Secretary-General Zhang Wei made a statement", ["Zhang Wei"]),
    ("SCO Secretary General Rashid Aminov headed it", ["Rashid Aminov"]),  # General is an office here
    ("General Sipho Dlamini and Chief Justice Maria Lum", ["Sipho Dlamini", "Maria Lum"]),
    ("Ms. Aida Bekova’s office and Sergei Ledov's words", ["Aida Bekova", "Sergei Ledov"]),  # possessive
    ("Deputy Chair Aibek uulu Nurbek and Anvar Karim oglu", ["Aibek uulu Nurbek", "Anvar Karim oglu"]),
    ("former President Ernest Bai Kalon and Senator Grace O'Malley", ["Ernest Bai Kalon", "Grace O'Malley"]),
    ("Mr. Jordan Smith and Ms. April Jones", ["Jordan Smith", "April Jones"]),  # a state and a month after a title
    ("NurlanErmekov, Head of the Mission", ["Nurlan Ermekov"]),  # glued parts
    ("Kenyan President Juma Otieno received them", ["Juma Otieno"]),
    ("Mrs María José Núñez y Gómez, magistrate", ["María José Núñez y Gómez"]),
    ("Prof. Łukasz Żółtowski; Şenel Yediyol", ["Łukasz Żółtowski", "Şenel Yediyol"]),  # diacritics
    ("H.E. Mr. Said Ould Brahim", ["Said Ould Brahim"]),
    ("Hon. Justice (rtd) was there", []),
    ("Hon Dr Kalombo Mwanza spoke", ["Kalombo Mwanza"]),  # titles without full stops
    ("Ambassador Extraordinary and Plenipotentiary, Mr. Rashad Mamedli", ["Rashad Mamedli"]),
    ("Martin Lutz Jr. and John Paul III", ["Martin Lutz", "John Paul III"]),
    ("Welcoming the observers, Viktor Zavarov opened the meeting", ["Viktor Zavarov"]),
    ("Kazakhstan's Nurlan Abdulov", ["Nurlan Abdulov"]),
]

UNNAMED = [
    "the Central Election Commission of the Republic of Kazakhstan",
    "in different districts of Nur-Sultan City",
    "“Nationwide Social Democratic Party” and “Amanat”",
    "“Green Meadow” and “Bright Dawn” took part",  # parties in quotes
    "On Election Day the Supreme Court sat",
    "from Addis Ababa and Phnom Penh Invited guests came",
    "the Carter Center and the Jimmy Carter Foundation",
    "Western Cape and Eastern Samar",
    "Mr. Abdulov thanked Ms. Bekova",  # a surname alone
    "OSCE ODIHR and SADC SEOM",
    "Early Presidential Election of the Kyrgyz Republic",
    "OBSERVERS PRAISE CALM VOTE",
    "Observers Praise Peaceful Vote",
    "People's Alliance for Credible Elections (PACE)",
    "Sunday Times, Radio Free Europe, Deutsche Welle",
    "at Lindon Falls and near Port Harwell",
    "in Harbour Town district, Lower Valley",
    "United Nations Security Council Resolution",
    "Ms. The Head of State",
    "",
    "K. A. B.",
]


@pytest.mark.parametrize(("text", "names"), NAMED)
def test_people_are_named_without_titles(text, names):
    assert [person.name for person in find_people(text)] == names


@pytest.mark.parametrize("text", UNNAMED)
def test_bodies_places_and_lone_surnames_are_nobody(text):
    assert find_people(text) == []


def test_the_span_holds_title_and_name():
    text = "It met the Rt. Hon. Dr. Ama Serwaa, Speaker."
    assert [person.span.of(text) for person in find_people(text)] == ["Rt. Hon. Dr. Ama Serwaa"]


def test_noise_is_read_quickly_and_names_nobody():
    assert find_people("A. " * 20_000) == []
    assert find_people("Mr. " * 20_000) == []
    assert find_people("x" * 300_000) == []
