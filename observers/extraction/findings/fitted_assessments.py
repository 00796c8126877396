"""What single words tell of how a finding judges: written by `bench/fit_words.py`."""

from observers.vocabulary import Assessment

# In the order of `assessments.told_by_tones`.
TONES: tuple[dict[Assessment, float], ...] = (
    {
        Assessment.POSITIVE: 0.72,
        Assessment.NEUTRAL: -0.06,
        Assessment.CRITICAL: -0.79,
        Assessment.RECOMMENDATION: 0.13,
    },
    {
        Assessment.POSITIVE: 0.97,
        Assessment.NEUTRAL: 0.13,
        Assessment.CRITICAL: -1.18,
        Assessment.RECOMMENDATION: 0.07,
    },
    {
        Assessment.POSITIVE: 0.64,
        Assessment.NEUTRAL: -0.92,
        Assessment.CRITICAL: 0.26,
        Assessment.RECOMMENDATION: 0.02,
    },
    {
        Assessment.POSITIVE: 0.56,
        Assessment.NEUTRAL: -1.01,
        Assessment.CRITICAL: 0.41,
        Assessment.RECOMMENDATION: 0.04,
    },
    {
        Assessment.POSITIVE: -1.56,
        Assessment.NEUTRAL: -0.67,
        Assessment.CRITICAL: -1.15,
        Assessment.RECOMMENDATION: 3.38,
    },
    {
        Assessment.POSITIVE: -0.06,
        Assessment.NEUTRAL: -0.30,
        Assessment.CRITICAL: -0.37,
        Assessment.RECOMMENDATION: 0.74,
    },
    {
        Assessment.POSITIVE: -0.66,
        Assessment.NEUTRAL: 0.17,
        Assessment.CRITICAL: 0.66,
        Assessment.RECOMMENDATION: -0.18,
    },
    {
        Assessment.POSITIVE: 0.42,
        Assessment.NEUTRAL: 0.40,
        Assessment.CRITICAL: -0.36,
        Assessment.RECOMMENDATION: -0.46,
    },
    {
        Assessment.POSITIVE: -0.64,
        Assessment.NEUTRAL: 0.71,
        Assessment.CRITICAL: 0.07,
        Assessment.RECOMMENDATION: -0.14,
    },
    {
        Assessment.POSITIVE: 0.24,
        Assessment.NEUTRAL: 0.90,
        Assessment.CRITICAL: -0.50,
        Assessment.RECOMMENDATION: -0.64,
    },
)
BIAS: dict[Assessment, float] = {
    Assessment.POSITIVE: 0.72,
    Assessment.NEUTRAL: 0.05,
    Assessment.CRITICAL: 0.54,
    Assessment.RECOMMENDATION: -1.31,
}

WEIGHTS: dict[Assessment, dict[float, str]] = {
    Assessment.POSITIVE: {
        0.8: "all despit even within",
        0.6: """
            amendm broad compar confir every everyw fears freely front helped legiti level met nation new openne
            precin proble satisf secret thanks worked""",
        0.4: """
            accura across activi agency agents ago any atmosp ban boxes braill brough came cancel carrie come compli
            condit conduc contri courts delega democr device disabi docume double drawn due each eight elderl ensure
            expres extens find foreig found free gave great head high highes home influe inform kazakh langua legisl
            made minor needed no noted nothin notice notwit observ order passed patien plural posted previo proced
            quarre queues quota raised reache relate reliab respec right said sat says seen showed signed sound
            specia spoile step struck teams violat visite visiti well whole wide won work writte""",
        0.2: """
            active allott almost anyone approv around attemp best board borne care chair cleare clock commit compre
            confid consen convin coordi correc course curtai distan distur drew early easy enter entry equal errors
            everyb everyo expert filed finds fruit fully future gaps gives got health held hindra hotlin how hundre
            impres intere judges kept know less like limits loweri manner materi media mirror missin mobile newspa
            nobody occurr offere old opened overal parall people profes proxie quick ready regard rolls round saw
            scanne screen share sign signif team testif threat toward transp view voted voter voting weight welcom
            went whom""",
        -0.2: """
            about absent allega alone alread appoin assist audit badge becaus behind better bring but buying capita
            cases census center chaoti charge checki chiefl coalit consti counts court covera days dead denied
            devote dismis door eleven exclus failed fifth final give hands indepe insuff interi lack left longer
            lower meant mentio metres mistru months much non north not onto others ought p partis party perman
            photog points praise prelim presid prison promis protec proxy publis rather region reside rest restri
            result roll rural say second series server severa shortl show spent spot stand standi steps suburb teach
            town up urged wish withdr workin""",
        -0.4: """
            # absenc advert areas booth camera chairp contin demand encour fees form hand hard hope howeve if incumb
            ink instal lackin leaves lost men minist more must news one opposi outsid own paid paper pay plain
            quarte requir rule ruling sides signat soldie some spend still sum televi term third though three twice
            two wherea yet""",
        -0.6: "accred cannot govern little may next seats",
        -0.8: "should would",
    },
    Assessment.NEUTRAL: {
        1.4: "#",
        0.8: "hand seven",
        0.6: "camera channe court days form instal lists most others p paper prelim some video",
        0.4: """
            about abroad accred admini amende boards booths cent centre colour consti contes counte covera day
            debate demand deputi electi electr ended final five follow half if ink interi key losing m majori may
            mornin news nomina note organi own polls poster presid propor receiv reserv show six social source
            suprem televi term thirty three turnou two""",
        0.2: """
            assist averag border capita centra chiefl cities commis conduc conten countr covere differ divide expens
            fiftee financ finger former framew held intern law midday millio minimu mostly must noted outsid part
            period progre refere reside rest rose run seats third took total until up visits voted wherea witnes""",
        -0.2: """
            again answer anyone away box broad came change confid count cut delays democr early equali expert explan
            eyes far found full gave give good group incumb instru into langua leader led manner marked more nation
            number off office open opposi out people politi progra repres right said saw share shown shows sise
            state step suffra throug tone transp trust view well whole""",
        -0.4: """
            any boxes could delega despit electo even given head intere minori much nearly no nobody none not observ
            only percen positi proces quota requir roll rules school so told what will withou work would""",
        -0.6: "high how",
        -0.8: "all",
    },
    Assessment.CRITICAL: {
        0.8: "cannot incumb little not opposi",
        0.6: "absenc no odds party promis ruling soldie tally told",
        0.4: """
            alread althou barely behind booth box boycot but buying came center chairp challe change chaoti charge
            checki church compro contra count counts cut denied devote eleven employ failed fees fell freedo funds
            grew hardly holds howeve instan instru insuff lack lacked leaves led left meanin meant men mentio monito
            names nearly neithe neutra nine nobody nor office onto openin out partis pay percen phone photog placed
            points pollin positi privat reader refuse regret requir rivals roll sancti scarce server severa signat
            sise so spendi standi state still stood tabula thrown unable underm units votes went wheelc withou yet""",
        0.2: """
            allega allows appoin back becaus being breakd candid cards cases closed coalit contai dead decisi deplor
            dismis effect events ever explan fifth file filled hall hands hard heard how ink lackin metres money
            much near non none offici often only outsid overni owned paid pencil people praise presid rally real
            report repres rural safegu saw say series sheets shortl shows speech spot stand sum third thirds three
            times tone town twice victor villag week weeks""",
        -0.2: """
            accura activi advanc best borne budget cancel channe clock colour consid course day despit disabi distan
            donati drew early electr encour end even everyb everyw form genera health held hope impres includ inform
            instal introd judge justic keep knowle legiti like m making might most new newspa note notwit observ
            occurr once own p parall passed patien permit presen proble proced propor proxie receiv reques reserv
            restra rolls round satisf scanne seven six social sorted source struck toward turn upon video voting
            weight wide wish witnes work years""",
        -0.4: """
            accept agency all asked ban broadc brough carrie code come commis compar countr courts data delay device
            divide done drawn eight every expert fears home if langua less limits line meetin met minor need now
            part partie place poster prefer propos quarre ramps refrai regist remove respec right says shut sign
            spare specia spoile suprem team thanks time use visite voted worked would""",
        -0.6: "conduc should will",
        -0.8: "each",
    },
    Assessment.RECOMMENDATION: {
        1.6: "would",
        1.2: "should",
        0.8: "asked will",
        0.6: "bring encour hope keep might next ought partie wish",
        0.4: """
            above advise again agains all audit author better can ceilin clear delega done end far give good govern
            group hold if invite leave let need needs once perman propos public publis rather recomm rules so spare
            sugges teach urged urges use worker year""",
        0.2: """
            alone begin believ chapte code consid delay dialog expert help indepe into introd leader light longer
            lost may measur more neighb number open own protec regist review roll school second sides soon time turn
            what""",
        -0.2: """
            agents althou candid centre change closed contes intern lists little nobody nothin people polls precin
            previo report saw severa some three told votes whom withou""",
        -0.4: "cent four gave half held made media most noted presid seven stood took went within",
        -0.6: "# came no",
    },
}
