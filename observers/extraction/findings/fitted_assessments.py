"""What single words tell of how a finding judges: written by `bench/fit_words.py`."""

from observers.vocabulary import Assessment

# In the order of `assessments.told_by_tones`.
TONES: tuple[dict[Assessment, float], ...] = (
    {Assessment.POSITIVE: 0.60, Assessment.NEUTRAL: 0.07, Assessment.CRITICAL: -0.87, Assessment.RECOMMENDATION: 0.21},
    {Assessment.POSITIVE: 1.40, Assessment.NEUTRAL: -0.29, Assessment.CRITICAL: -1.62, Assessment.RECOMMENDATION: 0.50},
    {Assessment.POSITIVE: 0.91, Assessment.NEUTRAL: -1.33, Assessment.CRITICAL: -0.01, Assessment.RECOMMENDATION: 0.44},
    {Assessment.POSITIVE: 0.23, Assessment.NEUTRAL: -1.21, Assessment.CRITICAL: 0.48, Assessment.RECOMMENDATION: 0.50},
    {
        Assessment.POSITIVE: -1.91,
        Assessment.NEUTRAL: -0.97,
        Assessment.CRITICAL: -1.35,
        Assessment.RECOMMENDATION: 4.23,
    },
    {Assessment.POSITIVE: 5.30, Assessment.NEUTRAL: -3.15, Assessment.CRITICAL: -7.10, Assessment.RECOMMENDATION: 4.94},
)
BIAS: dict[Assessment, float] = {
    Assessment.POSITIVE: 0.90,
    Assessment.NEUTRAL: 0.04,
    Assessment.CRITICAL: 0.85,
    Assessment.RECOMMENDATION: -1.79,
}

WEIGHTS: dict[Assessment, dict[float, str]] = {
    Assessment.POSITIVE: {
        1.0: "all",
        0.8: "despit within",
        0.6: "amendm broad cis compar every freely front great legiti met new proble proced secret work worked zubrow",
        0.4: """
            accura agency agents around ban boxes brough came cancel carrie citise clock come condit conduc confir
            correc counci democr device distan double drawn due each eight elderl entry equal even everyo everyw
            expres field finds foreig free future guaran helped high incide influe inform island langua last laws
            level like made manage manner minor mobile nation needed no nothin notice observ occurr opened openne
            order passed patien peacef place plural precin presen previo protoc queues quick respec right round sat
            satisf seen sent showed signed sound specia step struck teams than union until violat visite voter
            voters voting went whole wide""",
        0.2: """
            able ahead almost anyone appeal applic atmosp attend based board calm care chairm change code commit
            commun consis contro courts deviat disabi doors earlie enter entere examin except first found fully gave
            good held home hotlin impres justic know knowle limits lively many marked matche meetin move need newspa
            number obstac only oppone part partie permit person produc quarre questi raised ramps resour says screen
            statut suffra suprem tablet thanks threat toward transp waited waitin welcom will youth""",
        -0.2: """
            about abroad absent advert audit booths but carry census checki chiefl consti contai contin denied
            depriv door effect electi enough failed final finger give hands hard hospit howeve insuff lack lists
            lodged look lost lower m majori make may meant mentio millio minist multip non not notes often once
            online onto opposi ought party propos public real region regret requir show showin signat source spendi
            spent stand states term thirty though unable urged video voted weaken week wherea year""",
        -0.4: """
            absenc accred aftern alread areas badge booth bring called calls camera cannot chairp coalit conten
            counts covera demand devote electe encour fees go incumb instal keep key legal let limit little money
            monito mostly much news next nomina others partis pay plain prison protec reject result roll rule rural
            seats seven soldie spot still stood sum tally televi third togeth too two up""",
        -0.6: "# down govern hand ink ruling three would",
        -0.8: "should",
    },
    Assessment.NEUTRAL: {
        1.4: "#",
        1.0: "seven",
        0.8: "camera hand instal",
        0.6: """
            about channe colour contes days debate electi form m member note noted others prelim receiv some two
            video voted""",
        0.4: """
            abroad admini announ booths cent centra checke cities closed consti counte countr court covera demand
            deputi electr finger four framew ink larges lists low millio most mostly networ news paper per petiti
            poster propor ran reject reserv rule seats show sign six source televi third thirty three took turnou up
            visits women""",
        0.2: """
            accred aftern assemb ballot campai candid cast close covere electe final half interi intern introd key
            large law legal lodged main majori mornin nomina own presid recall set social suprem term towns years""",
        -0.2: """
            answer any broad cards conduc correc count decide democr done equal explan free gave given good groups
            indepe inform intere into langua leader nearly nobody number offici opposi order outcom partie positi
            protoc publis remain requir roll severa share since stage standi state throug told transp will within
            work would young""",
        -0.4: """
            away box boxes change could electo high how incumb instru marked only out percen person politi proces
            quota so statio union well went what""",
        -0.6: "not rurita withou",
        -0.8: "all no",
    },
    Assessment.CRITICAL: {
        0.8: "incumb not",
        0.6: """
            absenc alread but cannot chairp count devote given little no odds opposi out party pay ruling severa
            state told""",
        0.4: """
            access althou booth came cases challe change coalit contai counts decide denied depriv distri effect
            eleven equali explan failed fair fell gather go holds howeve inside instru insuff lack led left local
            meant mentio money monito much names neithe nine nobody nor offici onto openin opinio partis percen
            politi pollin positi reader real regret report requir rivals roll rural same saw secrec server soldie
            spendi spot staff still stood tabula tally times too twice unable underm votes wall week weeks went
            withdr""",
        0.2: """
            accoun advert appear appoin aspira away badge balanc box boxes boycot calls centre checki chief choice
            collec contin decisi dismis docume effort electe employ favour fear fees fifth formal freedo get hands
            hard hour how instan leaves limit list loss makes marked meanin media months multip nearly neutra non
            notes oblige off office often online orderl photog privat publis read reason remain repres safegu sheets
            shortl sise so stand standi statio stayed system though throug thus unknow villag weaken whom withou""",
        -0.2: """
            again agains ahead amendm appeal assemb bring cancel carrie centra channe checke countr dawn days disabi
            distan donati due elderl examin except framew freely home impres instal into knowle last legiti less
            like lively looked low made member might minor missio most move munici needed noted notice now older
            ought part passed permit place propor propos provid quarre receiv remark remove reserv right round
            satisf scanne seen seven sign small social states struck suprem teams thirty toward visite voted waitin
            want zubrow""",
        -0.4: """
            accura agency agents around ban broadc brough camera cis close come commis compar conduc counte debate
            delay despit device drawn eight electr form introd justic langua limits m main meetin met need note
            number observ organi paper partie patien petiti prefer prelim proble proced put ramps regist reques
            respec save six specia team upon video will within worked years""",
        -0.6: "asked code done each every poster set should use would",
        -0.8: "all",
    },
    Assessment.RECOMMENDATION: {
        1.6: "would",
        1.2: "should",
        0.8: "asked",
        0.6: "again agains bring done encour let recomm year",
        0.4: """
            all alone answer audit can code could down give govern groups into invali keep leader longer might must
            next once open ought partie propos protec public put regist roll second sides states urged use will
            worker""",
        0.2: """
            advise author broadc carry ceilin clear consid countr data delay dialog diaspo enough eyes help light
            look lower main make may minist much munici plain poll rather reform reques requir rules save so talk
            thorou what why""",
        -0.2: """
            althou board boxes candid cent centre closed explai favour found four future hearin held key many millio
            most new no nothin party precin presid previo same severa strong took votes weeks""",
        -0.4: "# both change made noted opinio report saw seven stood two went",
        -0.6: "came media",
    },
}
