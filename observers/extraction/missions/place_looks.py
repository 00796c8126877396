"""Single words to look for before the wordings of places: they spare most sentences the patterns."""

from observers.extraction.words.not_names import word_set

AREAS = word_set(
    """
    regions provinces oblasts rayons raions districts counties states governorates municipalities departments cities
    towns areas cantons voivodeships voblasts aimags wilayas parishes wards communes boroughs atolls enclaves zones
    sectors krais velayats viloyats okrugs emirates judete marzes etraps circuits subcounties settlements territories
    divisions localities islands villages constituencies prefectures townships
    """
)

# The same, and one of each: a reach or a row of places may begin at its kind.
ALL_AREAS = AREAS | word_set(
    """
    region province oblast rayon raion district county state governorate municipality department city town area canton
    voivodeship voblast aimag wilaya parish ward commune borough atoll enclave zone sector krai velayat viloyat okrug
    emirate jude judet județ județe marz etrap circuit subcounty valley valleys peninsula peninsulas oasis oases
    highlands lowlands delta archipelago settlement territory division locality suburb suburbs island capital village
    constituency prefecture township
    """
)

# The words at which a row of places may begin.
PLACING = ALL_AREAS | word_set(
    """
    in inside including at across around apart as to through throughout within besides between over on namely such
    among for visited visit visits visiting toured tours touring cover covered covering covers criss crisscrossed
    crisscrosses stations precincts places
    """
)

# The words at which a reach told by numbers may begin.
REACHING = word_set(
    "in at across throughout over to from of covered cover covering visited toured reached reaching between"
)

AMONG = frozenset(("among", "being"))

ITINERARIES = frozenset(
    ("itinerary", "route", "geography", "coverage", "map", "rounds", "round", "programme", "tour", "trips", "trip")
)

TOLD_WORDS = frozenset(("told", "showed", "approached", "complained", "confided", "reported", "informed"))

# Without one of these no place at the head of a sentence is told to have been visited.
SEEN_WORDS = word_set(
    """
    visited covered observed monitored inspected itinerary route map list where which that saw
    """
)

# Verbs of observing and of being there: without one of them a sentence tells of no place.
CUES = word_set(
    """
    observed observes observing observe observation monitored monitors monitoring monitor followed follows
    following visited visits visiting visit attended attends attending attend covered covers covering cover
    watched watches watching watch witnessed witnesses inspected inspects toured tours deployed deployment
    deploys deploying deploy dispatched fielded posted stationed work worked works working went go goes
    travelled traveled travels travelling fanned spread participated looked looks called calls calling spent saw
    reached reaches route stayed divided sampled sampling assessed based duty been crossed placed active present
    sent split splits follow sat acquainted familiarised familiarized made divide divides dispersed distributed
    gone move moves road ground spot took take taken kept keep criss-crossed crisscrossed walked drive drives ranged
    positioned dropped made left leave leaves bound departed found met see itinerary geography coverage map route rounds
    noticed came encountered recorded registered counted discovered spotted documented identified told approached
    complained confided informed showed are is
    displayed cast stopped refused denied reported report heard had
    scattered mobilised mobilized mobilises mobilizes assigned remained flew drove headed examined examines
    examining checked checks surveyed seen turned turns went round moved moves set were was be
    """
)

# The words with which a verb of observing begins, be it several words.
OBSERVE_OPENING = word_set(
    """
    observe observed observes observing monitor monitored monitors monitoring follow followed follows visit visited
    visits visiting attend attended attends attending cover covered covers covering watch watched watches watching
    witnessed witnesses inspected inspects toured tours deploy deployed deployment deploys deploying dispatched fielded
    posted stationed at work worked works working went go goes cast travelled traveled travels traveling travelling
    fanned spread participated divide divided divides dividing dispersed distributed scattered mobilised mobilises
    mobilized mobilizes assigned half halves group groups team teams pair pairs part parts other others examined
    examines examining checked checks surveyed surveys seen turned turns gone going lingered lingers set moved moves
    move moving were was will would looked looks look looking called calls calling spent saw reached reaches route
    stayed sampled sampling assessed observers monitors members ltos stos they on been observation crossed sat
    acquainted familiarised familiarized made be displayed are took take taken keep kept keeping criss crisscrossed
    crisscrosses crisscrossing walked drove drive drives ranged ranges rang positioned dropped trip trips journey
    journeys outing outings refused denied we mission delegation stopped to managed able rotated out present sent split
    splits
    """
)

PERCEIVED_OPENING = word_set(
    """
    noticed found saw seen came encountered recorded registered counted discovered spotted witnessed documented
    identified
    """
)

# "On election day the observers were in Velmora": no verb of observing, but the day.
BEING = frozenset(("be", "were", "was", "are"))

# What hosts call those who observe.
GUESTS = frozenset(("guests", "visitors", "trips"))

# Without a word for the mission, these tell that somebody observed.
WATCHED = frozenset(
    """
    stations station precincts precinct observed watched visited monitored followed attended covered
    """.split()  # noqa: SIM905 - a list of words reads better than a list of strings
)
