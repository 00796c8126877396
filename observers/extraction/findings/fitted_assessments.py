"""What single words tell of how a finding judges: written by `bench/fit_words.py`."""

from observers.vocabulary import Assessment

# In the order of `assessments.told_by_tones`.
TONES: tuple[dict[Assessment, float], ...] = (
    {Assessment.POSITIVE: 0.60, Assessment.NEUTRAL: 0.07, Assessment.CRITICAL: -0.87, Assessment.RECOMMENDATION: 0.21},
    {Assessment.POSITIVE: 1.40, Assessment.NEUTRAL: -0.28, Assessment.CRITICAL: -1.62, Assessment.RECOMMENDATION: 0.50},
    {Assessment.POSITIVE: 0.91, Assessment.NEUTRAL: -1.33, Assessment.CRITICAL: -0.01, Assessment.RECOMMENDATION: 0.43},
    {Assessment.POSITIVE: 0.23, Assessment.NEUTRAL: -1.21, Assessment.CRITICAL: 0.48, Assessment.RECOMMENDATION: 0.50},
    {
        Assessment.POSITIVE: -1.91,
        Assessment.NEUTRAL: -0.96,
        Assessment.CRITICAL: -1.35,
        Assessment.RECOMMENDATION: 4.23,
    },
    {Assessment.POSITIVE: 5.92, Assessment.NEUTRAL: -3.56, Assessment.CRITICAL: -7.95, Assessment.RECOMMENDATION: 5.59},
)
BIAS: dict[Assessment, float] = {
    Assessment.POSITIVE: 0.95,
    Assessment.NEUTRAL: 0.06,
    Assessment.CRITICAL: 0.85,
    Assessment.RECOMMENDATION: -1.85,
}

WEIGHTS: dict[Assessment, dict[float, str]] = {
    Assessment.POSITIVE: {
        1.0: "all",
        0.8: "despit within",
        0.6: """
            amendm broad cis compar every freely front great inform legiti met mobile new proble proced work worked
            zubrow""",
        0.4: """
            accura activi agency agents any around ban boxes brough came carrie citise clock come compli condit
            conduc correc counci democr device disabi distan double drawn due each eight elderl entry equal even
            everyo everyw expres extens field finds first free future guaran helped high incide influe island knowle
            langua last legisl level like made manage manner minor nation needed no nothin notice observ order
            passed patien peacef place plural precin presen previo protoc queues quick right round sat satisf secret
            seen sent showed signed specia step struck teams thanks transp union until violat visite voter went
            whole wide""",
        0.2: """
            able across ahead almost anyone appeal applic attend based board cancel care chairm code commit commun
            confir contri contro courts deviat doors earlie enter entere establ examin except foreig found full
            fully gave good held home hotlin impres justic kazakh know laws limits lively living many matche media
            meetin move need newspa number obstac occurr only opened openne oppone part partic partie permit person
            proces produc provid quarre questi raised ramps refere republ resour respec says screen secure sound
            statut suffra suprem tablet than threat toward waited waitin youth""",
        -0.2: """
            about absent advert armed audit booth booths but called carry census checki chiefl cities contai contin
            depriv door effect electi enough failed finger give hands hard hospit howeve insuff itself larges lists
            lodged look lost lower m majori make may meant mentio millio minist multip non not often once online
            onto opposi ought outsid party polls propos protec public real region regret show signat source spendi
            spent stand states term thirty though unable urged video voted weaken week wherea witnes year""",
        -0.4: """
            absenc accred aftern alread areas badge bring calls camera chairp coalit consti conten counts covera
            demand denied devote electe encour fees final go incumb instal keep key lack legal let limit little
            money monito much news next nomina others partis pay plain prison reject requir result roll rule rural
            seats seven soldie spot still stood sum tally televi third togeth too two up""",
        -0.6: "# cannot down govern hand ink ruling three would",
        -0.8: "should",
    },
    Assessment.NEUTRAL: {
        1.4: "#",
        1.0: "seven",
        0.8: "camera hand instal",
        0.6: """
            about channe colour contes days debate electi form m news noted others polls prelim receiv some video
            voted""",
        0.4: """
            abroad accred admini announ boards booths cast cent checke cities consti counte countr court covera
            demand deputi electr final finger four framew ink key larges lists low member millio most networ note
            outsid paper petiti poster propor ran reject reserv seats show sign six social source televi third
            thirty three turnou two up visits witnes women""",
        0.2: """
            aftern assemb campai candid centra closed covere electe interi introd large legal lodged main majori
            missio mornin mostly nomina per presid recall rule run suprem term took towns years""",
        -0.2: """
            answer any broad cards correc count decide democr done explan free front gave given good groups inform
            legisl nearly none number offici open opposi order outcom positi protoc provid publis remain requir
            right roll severa share since stage standi state tabula throug told will within work young""",
        -0.4: """
            away box boxes change could electo equal high how incumb indepe instru langua marked nobody partie
            percen person politi proces quota so statio transp union well went what would""",
        -0.6: "not only rurita withou",
        -0.8: "all no",
    },
    Assessment.CRITICAL: {
        0.8: "incumb not state",
        0.6: "absenc alread but cannot chairp count devote little no odds opposi party pay ruling severa told",
        0.4: """
            advert althou booth came cases challe change coalit contai counts decide denied depriv distri effect
            eleven equali explan failed fair fell gather given go hard holds howeve insuff lack left local meant
            media mentio money monito much names neithe nine nobody nor notes onto openin opinio out partis percen
            politi pollin positi reader real regret report repres requir rivals roll rural same saw secrec server
            soldie spendi spot staff still stood tabula tally times too twice unable underm votes wall week weeks
            went withdr""",
        0.2: """
            accoun amount appear appoin aspira away back badge balanc box boycot calls centre checki chief choice
            collec contin decisi dismis docume effort electe employ favour fear fees fifth formal freedo get hands
            hour how inside instan instru leaves led limit loss makes marked meanin months multip nearly neutra non
            oblige off office offici often online orderl photog placed privat publis read reason remain rurita
            safegu sheets shortl sise so stand standi stayed system though throug thus unknow villag weaken wheelc
            whom withou""",
        -0.2: """
            again agains ahead amendm appeal around assemb bring can cancel carrie centra channe checke countr dawn
            days debate disabi distan donati due examin except framew freely impres instal into knowle last legiti
            less like lively looked low made member might missio most move munici needed notice now older ought part
            passed permit place produc propor propos provid quarre receiv remark reserv right round satisf scanne
            seen seven sign six small social struck suprem teams thirty toward visite voted waitin want worked""",
        -0.4: """
            accura agency agents ban broadc brough camera cis close come commis compar counte delay despit device
            drawn eight electr every form home introd justic langua limits m main meetin met minor need note number
            observ organi paper partie patien petiti poster prefer prelim proble proced put ramps refere regist
            reques respec save specia states team upon video will within witnes years""",
        -0.6: "all asked code conduc done each set should use would",
    },
    Assessment.RECOMMENDATION: {
        1.6: "would",
        1.2: "should",
        0.8: "asked",
        0.6: "again agains bring done encour give let ought recomm year",
        0.4: """
            all alone answer audit can ceilin code consid could down educat govern into keep leader longer might
            must next once open partie propos protec public put regist roll second sides states urged use what will
            worker""",
        0.2: """
            advise breach broadc called carry clear countr data delay dialog diaspo enough eyes groups help hours if
            invali light look lower main make may minist much munici need plain poll rather reform reques requir
            review rules save so talk thorou urges why""",
        -0.2: """
            althou boxes candid cent centre closed explai favour found four future hearin held key made many millio
            most nation new nothin out party precin presid previo saw strong took votes weeks""",
        -0.4: "# both change media no noted opinio report seven stood two went",
        -0.6: "came",
    },
}
