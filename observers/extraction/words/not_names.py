"""Capitalised words that are no part of a person's name: offices, bodies, places, states, days, openings of sentences.

Compared in lower case, without a possessive ending. Words that are also common given names or surnames (May, Grace,
Bishop) are left out unless the genre uses them far more often in the other sense.
"""

from functools import cache

import pycountry

from observers.countries import country_names


def word_set(block: str) -> frozenset[str]:
    """Return the words of a block of text, for tables that are read rather than counted."""
    return frozenset(block.split())


OFFICES = word_set(
    """
    acting adviser advisor administrator agent aide akim akims ambassador analyst assistant attaché attorney auditor
    candidate candidates chair chairman chairmen chairperson chairpersons chairwoman chancellor charge charges chargé
    chief chiefs co-chair co-chairman co-head commander commissioner commissioners consul coordinator co-ordinator
    correspondent councillor counsellor delegate delegates deputies deputy diplomat diplomats director directors
    editor emir envoy executive expert experts extraordinary finance foreign former founder general governor governors
    hakim head headed heads high hokim honorary interior interim interpreter joint judge judges justice khokim king
    lead leader leaders leading led lieutenant lord lower major majority manager mayor mayors member members minister
    ministers minority monarch mp mps nominee officer officers official officials ombudsman ombudsperson parliamentarian
    parliamentarians permanent plenipotentiary president presidents press prime prince principal prosecutor protocol
    queen rapporteur rector registrar representative representatives researcher returning reverend secretaries
    secretary secretary-general senator senators senior special specialist speaker spokesman spokesperson spokeswoman
    staff state sultan tribune under vice vice-chair vice-chairman vice-chairperson vice-president vice-speaker whip
    akimat desk observer observers short-term long-term mission missions lto ltos sto stos core team teams team-leader
    """
)

BODIES = word_set(
    """
    academy action administration affairs agency agencies alliance arab assembly association associations authority
    authorities bar board broadcasting bureau cabinet caucus center centre chamber chambers channel church churches
    citizens citizen civic civil club coalition college commission commissions committee committees commons
    commonwealth community confederation conference congress constitutional convention cooperation co-operation
    corporation council councils court courts daily defence defense delegation democracy democratic democrats
    department development dialogue directorate division domestic economic education election elections electoral
    embassies embassy external faction federal federation finance force forces forum foundation front fund global
    government governmental group groups headquarters health home house human independent initiative institute
    institution institutions inter-parliamentary interparliamentary internal international islamic islamist judicial
    judiciary labor labour law league legal legislative legislature liberal local media millat ministries ministry
    monitoring monitors movement municipal municipality nation national nationalist nations nationwide network news
    observation office office-bearers order organisation organisations organization organizations parliament
    parliamentary parties partnership party patriotic patriots peace people peoples people's police political popular
    presidency presidential press progress progressive progressives provincial public radio regional registration
    republic republican rights security senate service services shanghai social socialist society solidarity standing
    street studio supreme syndicate task teacher telegraph television think-tank tribunal trade transparency treasury
    tribune turkic union unions unit united unity university upper watch women women's worker workers youth
    environment natural resources protection culture tourism agriculture industry energy water transport communications
    technology science sport sports family affairs planning budget migration emergency situations ecology infrastructure
    strategic studies study policy policies analysis equality integrity research anti-corruption corruption gender
    secretariat communists socialists liberals greens namoyandagon maslahaty gengesh
    children disabled disabilities veterans pensioners students farmers employers entrepreneurs commerce industries
    statistics census archives intelligence customs tax taxation revenue accounts ethics digital cyber arts sciences
    faculty
    bundestag bundesrat chambre cortes duma folketing hluttaw jogorku kenesh keneshes khural hural knesset kurultai
    kurultay lok majlis majlisi maslikhat maslikhats mazhilis mejlis milli oliy parlament rada rajya riigikogu sabha
    saeima sejm seimas shura skupština storting verkhovna zhogorku sejmu tinh khokimiyat otan amanat
    """
)

ELECTION_WORDS = word_set(
    """
    advance annex article ballot ballots bill by-election campaign campaigns card closing code conclusion conclusions
    constitution constituency counting day days decree declaration draft e-voting early election-day electorate
    final findings first general guideline guidelines handbook interim law manual note opening overall page paragraph
    plenary polling poll polls preliminary pre-election principle principles process programme program protocol
    recommendation recommendations referenda referendum referendums register registry report republican result results
    round second section session snap special statement station stations summary summit third turnout update vote voter
    voters voting referendum-day e-day eve
    """
)

PLACE_WORDS = word_set(
    """
    airport area avenue bank bay boulevard building cape capital central centrally city coast constituency county
    district districts division east eastern eurasia eurasian europe european africa african america american americas
    asia asian atlantic balkan balkans caribbean caucasus community euro-atlantic gulf governorate hall hill hills
    hotel island islands lake latin mediterranean middle mount mountain mountains municipality north northern
    northeast northwest oblast ocean pacific palace park plaza port province provinces raion rayon region regional
    river road rural sea south southern southeast southwest square street territory town township urban valley village
    ward west western world great greater grand new old saint upper lower nur-sultan astana baku tashkent bishkek
    ankara moscow minsk brussels vienna warsaw geneva washington nairobi abuja addis dushanbe ashgabat tbilisi yerevan
    almaty strasbourg akmola akmolinsk shymkent karaganda istanbul budapest
    """
)

# Verbs and adjectives of headlines that write every word with a capital.
HEADLINE_WORDS = word_set(
    """
    adhere affirms announce announces applaud applauds arrive arrives assess assesses begin begins call calls calm
    commence commences commend commends complete completes complied comply concern concerned conclude concludes condemn
    condemns conduct conducted congratulate congratulates continue continues credible declare declares deploy deployed
    deploys describe describes discuss discusses end ends ensure express expresses fair finish finishes follow follows
    free genuine get good hail hails held high hold holds honest impartial issue issued issues join joins launch
    launches legitimate meet meets monitor monitored note notes observe observed observes orderly peaceful peacefully
    plan plans praise praises present presents publish published publishes receive received receives recognise
    recognised recognises recognize recognized recognizes release releases remain report reports return review satisfied
    satisfaction send sends smooth start started starts successful successfully take takes tells transparent urge urges
    visit visited visits vote votes well win wins work works wrap wraps
    """
)

OPENINGS = word_set(
    """
    a about above according accordingly across additionally after afterwards against ahead all almost along already
    also although amid among amongst an and another any apart around as ashore aside at based because before being
    below besides between beyond both briefing but by can certain commenting concerning congratulating consequently
    considering contact currently dear despite distinguished download due during each earlier either elsewhere even
    every everyone everything expressing few finally following for from further furthermore generally given greeting
    had has have having he hence her here his how however i if in including indeed instead interviewed into is it its
    just ladies last later lastly least led like likewise many meanwhile meeting met moreover most mostly
    much my nearly neither next no nobody none nor nonetheless not noting notably now of off on once one only opening
    or other others our out over owing participating participants per photo photos picture pictured present previously
    quoting read reads related responding same say says see several she should similarly since so some source
    speaking still such that the their them then there thereafter therefore these they this those though through
    throughout thus to today together tomorrow tonight too total toward towards two three four five six seven eight
    nine ten twelve under unlike until up upon us was we welcoming were what when where whereas whether which while
    who whose why with within without would yesterday yet you your headed accompanied chaired dr jr sr copyright
    gentlemen excellencies excellency thanks thank share tweet print email subscribe click follow facebook twitter
    instagram telegram youtube whatsapp linkedin video gallery previous home tags category posted updated published
    author editor-in-chief agenda date time venue
    """
)

ACRONYMS = word_set(
    """
    osce odihr turkpa ecowas sadc anfrel isfed crta pace csto nato ots tccı tcci gndem redoie unesco inec iebc comesa
    igad eccas eisa caricom asean undp usaid bbc tass nadi emds golos unicef uneca saarc opec brics apec rats
    gnat cecr iimdd
    ipa cis sco oas eu un usa uk uae rk kr dprk tv ngo ngos cso csos eom ieom seom aueom eomu covid covid-19 faq url
    mercosur unasur parlatino uniore tikosa apce parlacen ohchr unhcr unrwa coe alde epp
    """
)

CALENDAR = word_set(
    """
    january february march april june july august september october november december monday tuesday wednesday thursday
    friday saturday sunday feb apr jul aug sept sep oct nov dec spring summer autumn winter ramadan nowruz
    easter christmas independence
    """
)

PEOPLES = word_set(
    """
    afghan albanian algerian american angolan argentine argentinian armenian australian austrian azerbaijani azeri
    bahraini bangladeshi belarusian belgian beninese bhutanese bolivian bosnian botswana brazilian british bulgarian
    burkinabe burmese burundian cambodian cameroonian canadian chadian chilean chinese christian colombian congolese
    croatian cuban cypriot czech danish dutch ecuadorian egyptian english eritrean estonian ethiopian fijian filipino
    finnish french gabonese gambian georgian german ghanaian greek guatemalan guinean haitian honduran hungarian
    icelandic indian indonesian iranian iraqi irish israeli italian ivorian jamaican japanese jordanian kazakh
    kazakhstani kenyan korean kosovar kuwaiti kyrgyz kyrgyzstani latvian lebanese liberian libyan lithuanian macedonian
    malagasy malawian malaysian maldivian malian maltese mauritanian mauritian mexican moldovan mongolian
    montenegrin moroccan
    mozambican muslim namibian nepalese nepali nicaraguan nigerian nigerien norwegian omani pakistani palestinian
    panamanian paraguayan peruvian polish portuguese qatari romanian russian rwandan salvadoran saudi scottish
    senegalese serbian slovak slovenian somali soviet spanish sudanese swedish swiss syrian tajik tajikistani tanzanian
    thai timorese togolese tunisian turk turkish turkmen ugandan ukrainian uruguayan uzbek uzbekistani venezuelan
    vietnamese welsh yemeni zambian zimbabwean sierra leonean basotho swazi
    """
)

WORLD_CITIES = frozenset(
    (
        "addis ababa",
        "abu dhabi",
        "buenos aires",
        "phnom penh",
        "kuala lumpur",
        "hong kong",
        "tel aviv",
        "san josé",
        "san jose",
        "san salvador",
        "santo domingo",
        "los angeles",
        "rio de janeiro",
        "são paulo",
        "sao paulo",
        "santa cruz",
        "la paz",
        "mexico city",
        "panama city",
        "porto novo",
        "porto-novo",
        "dar es salaam",
        "ho chi minh",
        "ulan bator",
        "ulaan baatar",
        "sana'a",
        "nay pyi taw",
        "bandar seri begawan",
        "port louis",
        "port moresby",
        "port vila",
        "cape town",
        "san marino",
        "sri jayawardenepura",
        "san francisco",
        "las vegas",
        "al jazeera",
        "deutsche welle",
        "nur otan",
        "ak jol",
        "ak zhol",
        "jana sena",
        "ata jurt",
        "ata meken",
        "bir bol",
        "ar namys",
        "yeni azerbaijan",
        "shas otan",
        "baytaq qazaqstan",
    )
)


# Words of the names of states that are given names or surnames far more often than they stand for the state.
_GIVEN_NAMES = word_set(
    """
    and the del das bin martin helena maarten pierre vincent lucia jan cook norfolk costa marshall solomon wallis
    tristan salvador leone israel thomas christopher miquelon heard man nevis marino tomé barthélemy curaçao
    """
)


@cache
def state_words() -> frozenset[str]:
    """Return the single words of the names of states: "Sri", "Lanka", "Kazakhstan"; particles left out."""
    names = [*country_names().values(), *(getattr(c, "official_name", c.name) for c in pycountry.countries)]
    words = {word.strip("(),.").casefold() for name in names for word in name.split()}
    extra = {"kyrgyzstan", "turkiye", "turkey", "burma", "swaziland", "macedonia", "ivory", "moldova", "kosovo", "ussr"}
    return frozenset(word for word in words | extra if len(word) > 2) - _GIVEN_NAMES  # noqa: PLR2004


@cache
def stop_words() -> frozenset[str]:
    """Return all single words that end a name, in lower case."""
    generic = OFFICES | BODIES | ELECTION_WORDS | PLACE_WORDS | OPENINGS | CALENDAR | PEOPLES | HEADLINE_WORDS
    return generic | state_words()


@cache
def place_names() -> frozenset[str]:
    """Return names of several words that look like a person's: cities, and the ISO 3166-2 parts of all states."""
    parts = (part.name.casefold() for part in pycountry.subdivisions)
    return WORLD_CITIES | frozenset(name for name in parts if " " in name)
