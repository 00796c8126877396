"""What single words tell of how a finding judges: written by `bench/fit_words.py`."""

from observers.vocabulary import Assessment

# In the order of `assessments.told_by_tones`.
TONES: tuple[dict[Assessment, float], ...] = (
    {Assessment.POSITIVE: 0.64, Assessment.NEUTRAL: 0.04, Assessment.CRITICAL: -0.89, Assessment.RECOMMENDATION: 0.20},
    {Assessment.POSITIVE: 1.42, Assessment.NEUTRAL: -0.24, Assessment.CRITICAL: -1.50, Assessment.RECOMMENDATION: 0.32},
    {Assessment.POSITIVE: 0.87, Assessment.NEUTRAL: -1.36, Assessment.CRITICAL: -0.02, Assessment.RECOMMENDATION: 0.51},
    {Assessment.POSITIVE: 0.32, Assessment.NEUTRAL: -1.27, Assessment.CRITICAL: 0.36, Assessment.RECOMMENDATION: 0.60},
    {
        Assessment.POSITIVE: -1.90,
        Assessment.NEUTRAL: -0.99,
        Assessment.CRITICAL: -1.40,
        Assessment.RECOMMENDATION: 4.28,
    },
    {Assessment.POSITIVE: 6.67, Assessment.NEUTRAL: -3.65, Assessment.CRITICAL: -9.31, Assessment.RECOMMENDATION: 6.29},
)
BIAS: dict[Assessment, float] = {
    Assessment.POSITIVE: 0.95,
    Assessment.NEUTRAL: 0.08,
    Assessment.CRITICAL: 0.93,
    Assessment.RECOMMENDATION: -1.96,
}

WEIGHTS: dict[Assessment, dict[float, str]] = {
    Assessment.POSITIVE: {
        1.0: "all",
        0.8: "despit within",
        0.6: """
            accura amendm broad compar every freely front great inform legiti met mobile new order patien proble
            secret worked""",
        0.4: """
            activi agency agents almost appeal around ban boxes brough carrie citise clock code come compli condit
            conduc correc counci courts democr device disabi distan double drawn due each eight elderl entry equal
            even everyo everyw expert expres extens field finds foreig found free full guaran helped high incide
            influe island knowle langua last laws legisl level made manage manner minor nation needed newspa no
            nothin notice number observ occurr openne part passed peacef place plural precin previo proced produc
            protoc queues quick respec right round sat satisf sent showed signed specia spoile step struck teams
            than thanks transp until violat visite went whole wide work""",
        0.2: """
            able across any anyone applic atmosp based board came chairm change commit commun confir consis contri
            contro deviat doors enter establ examin exceed except find first fully future gave good held home hotlin
            impres justic kazakh know like lively living many marked matche media move need obstac only oppone
            partic permit person presen procee proces provid quarre questi raised ramps refere remark republ resour
            said screen seen settle sound statut suffra suprem tablet threat toward true view voter waitin welcom
            will""",
        -0.2: """
            advert appoin audit back becaus booth booths but called carry cases census checki chiefl cities consti
            contai conten contin depriv dialog door effect enough give hands hard howeve insuff larges limit lists
            lodged look m majori may means meant mentio millio minist monito months multip non not often open opposi
            ought party polls prelim propos protec public reader real reason region regret safegu secrec show signat
            source spent stand stood term though togeth unable video weaken week wherea year""",
        -0.4: """
            absenc accred aftern alread areas badge bring calls camera chairp coalit counts covera demand denied
            devote down electe encour ended failed fees final go incumb instal keep key lack legal little lost lower
            money much news next nomina others outsid partis pay plain prison reject requir result roll rule rural
            seats seven soldie spot still sum tally televi third too two up""",
        -0.6: "# cannot govern hand ink let ruling three would",
        -0.8: "should",
    },
    Assessment.NEUTRAL: {
        1.4: "#",
        1.0: "seven",
        0.8: "hand instal",
        0.6: """
            boards camera channe colour debate electi form m news others polls poster prelim receiv some video voted""",
        0.4: """
            about abroad accred admini announ assemb booths cast cent cities consti contes counte countr court
            covera days demand deputi electr ended final finger four framew ink key larges lists low member millio
            most nomina note noted outsid paper per petiti propor reject reserv rule seats show sign source televi
            third thirty three two visits witnes women""",
        0.2: """
            aftern campai candid centra checke closed covere each electe half interi introd large legal lodged
            majori missio mostly networ presid ran run six social suprem term took towns turnou up years""",
        -0.2: """
            answer any count decide delega despit distri done explan far free front gave given good groups head
            inform instru into leader none offici open opposi order out outcom positi protoc provid remain requir
            roll school severa share standi state tabula told will work""",
        -0.4: """
            away box boxes broad cards change could democr electo equal high how incumb indepe langua marked nearly
            nobody number partie people percen person politi proces quota since so statio transp well went what
            within would""",
        -0.6: "not only withou",
        -0.8: "all no",
    },
    Assessment.CRITICAL: {
        0.8: "incumb no not",
        0.6: "absenc alread althou but cannot chairp count devote little odds opposi party pay severa state told",
        0.4: """
            advert booth came cases challe change checki coalit contai counts denied depriv distri effect eleven
            equali events explan failed fair fear fell formal gather given go hard holds howeve insuff lack left
            local meant media mentio money much names neithe nine nobody nor notes office offici online onto openin
            opinio out partis photog politi privat reader real regret repres requir rivals roll ruling rural same
            saw server sheets soldie spendi spot staff stayed still stood tabula tally times too twice unable unknow
            votes week went wheelc withdr withou""",
        0.2: """
            accoun amount appear aspira away back badge balanc box boycot calls chief choice church collec contin
            decide decisi deplor dismis docume effort electe employ faced fees fifth freedo get hands hour how
            inside instan instru leaves led limit list loss makes meanin monito months multip near nearly neutra non
            oblige off often orderl percen placed pollin positi publis race read reason remain report safegu secrec
            sees shortl sise so stand standi system though throug thus underm villag wall weaken whom""",
        -0.2: """
            above act again agains around assemb bring carrie channe counte countr dawn device disabi distan due
            examin except first framew freely impres instal into knowle last legiti less like lively low made member
            might most move nation newspa notice occurr older part passed permit place poll proced propor propos
            provid quarre recoun remark round seen settle seven sign social spoile suprem teams thirty toward true
            until visite voted waitin want wide within work worked""",
        -0.4: """
            accura agency agents ban broadc brough camera centra checke close come commis compar debate delay despit
            done drawn eight electr form home introd justic keepin langua limits m main meetin met minor missio need
            note now number observ organi paper partie patien petiti prefer prelim proble put ramps receiv refere
            regist reques reserv respec save six specia states team upon video will witnes years""",
        -0.6: "all asked code conduc each every poster set should use would",
    },
    Assessment.RECOMMENDATION: {
        1.6: "would",
        1.2: "should",
        0.8: "asked",
        0.6: "again agains bring can done encour give let ought partie recomm year",
        0.4: """
            all alone answer audit called ceilin chapte code could down educat far govern groups hold into keep
            leader longer might must next once outcom plain propos protec public put regist roll second sides states
            urged use what will worker""",
        0.2: """
            above advise broadc carry clear consid data delay dialog diaspo enough eyes help invali levels light
            look lower main make may minist much munici number open poll reform region reques requir review rules
            save sugges talk thorou troubl urges why wish""",
        -0.2: """
            althou board candid cent centre closed explai four future hearin held key made many millio new nothin
            out party precin presid previo stood strong took votes weeks""",
        -0.4: "# both change media no noted opinio report saw seven two went",
        -0.6: "came",
    },
}
