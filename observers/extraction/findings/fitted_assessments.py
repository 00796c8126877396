"""What single words tell of how a finding judges: written by `bench/fit_words.py`."""

from observers.vocabulary import Assessment

# In the order of `assessments.told_by_tones`.
TONES: tuple[dict[Assessment, float], ...] = (
    {Assessment.POSITIVE: 0.65, Assessment.NEUTRAL: 0.09, Assessment.CRITICAL: -0.84, Assessment.RECOMMENDATION: 0.10},
    {Assessment.POSITIVE: 1.22, Assessment.NEUTRAL: -0.02, Assessment.CRITICAL: -1.39, Assessment.RECOMMENDATION: 0.18},
    {Assessment.POSITIVE: 0.78, Assessment.NEUTRAL: -1.25, Assessment.CRITICAL: 0.32, Assessment.RECOMMENDATION: 0.15},
    {Assessment.POSITIVE: 0.48, Assessment.NEUTRAL: -0.97, Assessment.CRITICAL: 0.33, Assessment.RECOMMENDATION: 0.16},
    {
        Assessment.POSITIVE: -1.79,
        Assessment.NEUTRAL: -0.87,
        Assessment.CRITICAL: -1.26,
        Assessment.RECOMMENDATION: 3.93,
    },
    {Assessment.POSITIVE: 5.59, Assessment.NEUTRAL: -2.51, Assessment.CRITICAL: -8.40, Assessment.RECOMMENDATION: 5.32},
)
BIAS: dict[Assessment, float] = {
    Assessment.POSITIVE: 0.83,
    Assessment.NEUTRAL: -0.13,
    Assessment.CRITICAL: 0.80,
    Assessment.RECOMMENDATION: -1.50,
}

WEIGHTS: dict[Assessment, dict[float, str]] = {
    Assessment.POSITIVE: {
        1.0: "all",
        0.8: "despit even",
        0.6: "accura compar every fears inform legiti met new precin proble secret within worked",
        0.4: """
            agents amendm any ban boxes broad brough carrie citise conduc confir correc counci courts device disabi
            distan drawn drew due each eight elderl everyw expres extens field find foreig found freely front gave
            great held helped high home hundre incide kazakh langua legisl level like manner materi minor mobile
            nation no nothin notice observ openne order passed patien peacef proced queues ramps regard respec right
            round said satisf says seen settle showed signed specia step struck teams thanks view visite went wide
            work""",
        0.2: """
            across agency anyone around atmosp board came cancel code come compli condit consul convin critic democr
            doors double electo entry equal everyo expert finds free future gaps gives got head hindra hotlin impres
            influe intere judges know last less made media mirror missin needed newspa notwit occurr parall part
            partic plural posted previo provid quarre questi quick quota raised reache record saw scanne screen
            sorted spoile tablet team threat transp until violat visiti voting waitin weight whole writte""",
        -0.2: """
            about advert aftern alone alread audit back badge behind better booth bring but chairp channe charge
            checki cities coalit consti counts decisi demand denied devote door events fifth give hard howeve if
            instal insuff lack leaves left legal let lodged lower m meant mentio mistru months much non north not
            others ought own owned paper partis party prelim presid prison privat promis protec quarte rather reader
            reject requir rural say seven show signat some source speech spent spot standi state suburb teach term
            thirty twice video wish""",
        -0.4: """
            # absenc accred appoin areas becaus camera cannot centre contin covera electe failed fees form hand hope
            incumb ink lackin little lost minist news next one opposi pay plain result roll rule ruling seats sides
            soldie spend still sum televi third three two up yet""",
        -0.6: "govern may outsid",
        -0.8: "should would",
    },
    Assessment.NEUTRAL: {
        1.4: "#",
        1.0: "seven",
        0.8: "hand",
        0.6: "camera channe debate electi instal m others polls poster prelim video",
        0.4: """
            about abroad accred admini amende announ boards booths cast cent colour consti contes counte countr
            court covera days demand electr ended final form framew ink interi intern key larges lists losing low
            millio most news nomina note noted organi outsid paper petiti receiv reject reserv show sign six social
            some source televi thirty three turnou two visits voted witnes women years""",
        0.2: """
            assemb campai centra centre checke cities closed deputi finger four introd member mostly presid propor
            rule run seats spend third took up""",
        -0.2: """
            althou any away box boxes broad change count democr distri equal free good head incumb indepe inform
            instru into marked much nearly none observ open out partie person politi protoc right roll school share
            though told transp went will within work""",
        -0.4: """
            could delega electo high how langua nobody number only percen proces quota so state statio what withou
            would""",
        -0.6: "all no not",
    },
    Assessment.CRITICAL: {
        0.8: "cannot incumb",
        0.6: "absenc but chairp little no nobody not opposi party severa soldie state told",
        0.4: """
            alread althou back booth boycot came challe change charge coalit contra count counts decisi denied
            devote eleven employ events failed fees fell grew hardly heard holds howeve lack lacked leaves left
            local meant mentio monito much names nearly neithe nine nor odds office often onto openin out partis pay
            percen photog politi pollin privat promis reader regret ruling safegu server sheets sise so spendi stand
            still stood tabula tally thrown times villag votes withdr withou yet""",
        0.2: """
            advert allows appoin box cards cases checki choice church collec contai dead depriv distri effect electe
            equali ever explan fair fifth freedo funds gather given hall hands hard identi ink instan instru insuff
            money months non none oblige off offici orderl other outlet owned paid placed praise presid real repres
            requir rivals roll rural same sancti saw say scarce secrec shows signat speech spot standi third too
            town twice unable units week weeks went wheelc""",
        -0.2: """
            again agency believ brough budget cancel carrie centra channe countr debate delay disabi distan due
            electi end everyo form forwar framew freely hand hope impres instal into introd justic keep knowle
            legiti less like low measur meetin member met might most nation new occurr once others parall part
            petiti prefer prelim press propos provid ramps record satisf save scanne seen set small spare spoile
            talk toward upon voting waitin weight wide wish within witnes work""",
        -0.4: """
            accura ban broadc code come commis compar courts despit device done drawn eight electr even every expert
            fears home hundre langua limits m minor need note now observ partie patien place proble quarre receiv
            refere regist reserv respec right says seven shut sign six specia suprem team thanks video visite voted
            worked would years""",
        -0.6: "all asked conduc poster should use will",
        -0.8: "each",
    },
    Assessment.RECOMMENDATION: {
        1.6: "would",
        1.0: "should",
        0.8: "hope",
        0.6: "again asked govern keep might ought partie will wish",
        0.4: """
            above agains all audit author better bring can code delega disput done encour expert give good group
            hold if into leave let more must need needs next once propos public recomm regist roll spare teach urged
            use worker year""",
        0.2: """
            alone answer ask begin chapte clear delay dialog down end far help light lost may measur minist number
            open own plain protec rather rules school sides so soon sugges what""",
        -0.2: """
            althou candid cent centre change closed four gave half held intern nobody nothin party precin presid saw
            severa took votes withou""",
        -0.4: "came made media no noted seven stood went",
        -0.6: "#",
    },
}
