"""What single words tell of how a finding judges: written by `bench/fit_words.py`."""

from observers.vocabulary import Assessment

# In the order of `assessments.told_by_tones`.
TONES: tuple[dict[Assessment, float], ...] = (
    {
        Assessment.POSITIVE: 0.79,
        Assessment.NEUTRAL: 0.03,
        Assessment.CRITICAL: -0.91,
        Assessment.RECOMMENDATION: 0.10,
    },
    {
        Assessment.POSITIVE: 1.16,
        Assessment.NEUTRAL: 0.05,
        Assessment.CRITICAL: -1.19,
        Assessment.RECOMMENDATION: -0.01,
    },
    {
        Assessment.POSITIVE: 0.72,
        Assessment.NEUTRAL: -1.02,
        Assessment.CRITICAL: 0.34,
        Assessment.RECOMMENDATION: -0.05,
    },
    {
        Assessment.POSITIVE: 0.59,
        Assessment.NEUTRAL: -0.94,
        Assessment.CRITICAL: 0.35,
        Assessment.RECOMMENDATION: -0.00,
    },
    {
        Assessment.POSITIVE: -1.59,
        Assessment.NEUTRAL: -0.72,
        Assessment.CRITICAL: -1.03,
        Assessment.RECOMMENDATION: 3.34,
    },
    {
        Assessment.POSITIVE: -0.05,
        Assessment.NEUTRAL: -0.35,
        Assessment.CRITICAL: -0.49,
        Assessment.RECOMMENDATION: 0.89,
    },
    {
        Assessment.POSITIVE: -0.73,
        Assessment.NEUTRAL: 0.48,
        Assessment.CRITICAL: 0.51,
        Assessment.RECOMMENDATION: -0.26,
    },
    {
        Assessment.POSITIVE: 0.22,
        Assessment.NEUTRAL: 0.74,
        Assessment.CRITICAL: -0.42,
        Assessment.RECOMMENDATION: -0.54,
    },
    {
        Assessment.POSITIVE: -0.74,
        Assessment.NEUTRAL: 0.64,
        Assessment.CRITICAL: 0.22,
        Assessment.RECOMMENDATION: -0.13,
    },
    {
        Assessment.POSITIVE: 0.33,
        Assessment.NEUTRAL: 0.78,
        Assessment.CRITICAL: -0.43,
        Assessment.RECOMMENDATION: -0.68,
    },
)
BIAS: dict[Assessment, float] = {
    Assessment.POSITIVE: 0.62,
    Assessment.NEUTRAL: 0.15,
    Assessment.CRITICAL: 0.43,
    Assessment.RECOMMENDATION: -1.21,
}

WEIGHTS: dict[Assessment, dict[float, str]] = {
    Assessment.POSITIVE: {
        0.8: "all despit thanks within",
        0.6: "carrie confir even every fears great helped legiti met new no notwit proble satisf secret worked",
        0.4: """
            accura activi agency agents amendm any approv atmosp ban borne boxes braill broad brough cancel come
            commit compar compli condit confid conseq convin correc course delays delega democr device disabi double
            drawn each early elderl ensure everyo everyw expres extens find foreig found freely front gave got head
            high home inform kazakh kind langua legisl level manner media minor missin nation needed noted nothin
            notice observ openne order passed patien people plural posted precin proced proved quarre queues quota
            reache record regard relate reliab respec right said sample says scanne seen showed shut signed specia
            spoile step struck teams tensio visite visiti well went whole wide won work writte""",
        0.2: """
            accord accoun across active ago anyone apart applic best came clashe cleare clock compre conduc consen
            curtai distan distur docume drew due easy eight enter entere equal everyb feared filed finds free full
            fully functi gaps gives held hindra hotlin hundre impres isolat judges kept like matche newspa now
            occurr offere old overal parall poster previo profes proxie qualit quick raised restor rolls round sat
            saw signif small sped spread stated statut suprem tallie team testif thereb toward transp verifi view
            violat volunt voted voter weight welcom whom""",
        -0.2: """
            aftern alone alread appoin averag badge better breakd camera center centre chaoti checki chiefl civil
            closed consti covera days demand denied eleven empty exclus fees final get hand hands insuff interi
            invali lack lacked longer look meant men metres mistru monito month more much north not one ought owned
            p perman points prelim presid privat procur protec rather reader reject relati relied repeat reside
            safegu say second server severa show spot standi suburb teach term town unifor up urged wherea wish
            workin year""",
        -0.4: """
            # absenc advert areas assist audit becaus booth campai capita census chairp coalit contin devote electe
            encour fifth form hard hope howeve if indepe ink instal lackin larges leaves left lost minist must news
            opposi others outsid own paid paper party pay photog plain praise promis quarte region requir rest
            result rule ruling rural seats sides signat societ soldie some spend still sum televi third three twice
            withdr yet""",
        -0.6: "accred cannot govern incumb little may next though",
        -0.8: "should would",
    },
    Assessment.NEUTRAL: {
        1.0: "#",
        0.8: "hand others seven some",
        0.6: "about boards camera channe days instal interi most p paper prelim video",
        0.4: """
            abroad accred admini amende booths capita cent centra cities colour consti court covera day debate
            electi electr ended final financ five follow form half if ink less lists losing m may mostly news nomina
            note organi polls poster presid propor receiv region relied reserv rest show six social source suprem
            televi term third thirty total turnou two up""",
        0.2: """
            addres along assist associ averag cast centre close closed contes countr covere demand deputi divide
            fiftee finger four framew held intern later law majori midday millio minimu mornin must noted outsid own
            part period permit refere reject remote reside slight though three took towns visits voted wherea witnes""",
        -0.2: """
            again answer anyone approv away bring broad can confid delays down earlie early equal exceed eyes far
            found full gave give hold incumb instru leader leave let might nation number off offere offici open
            opposi out party percen politi positi posted practi progra quota reache recogn recomm refuse report
            repres rules said shown sise state step tabula tone transp trust view violen whole will work worker""",
        -0.4: """
            any audit boxes change could democr despit electo given group groups head high into marked minori nearly
            no nobody none not observ only people proces requir right roll saw school share so suffra thanks told
            what withou would""",
        -0.6: "all delega how",
    },
    Assessment.CRITICAL: {
        0.8: "cannot incumb little opposi",
        0.6: """
            absenc althou chairp count devote employ failed names nine no nobody not odds party promis requir ruling
            soldie state told withou yet""",
        0.4: """
            alread appoin back barely behind booth box but buying came center challe change chaoti charge checki
            church closed coalit contra counts denied depriv effect eleven empty fees freedo funds grew heard holds
            howeve instru insuff lack larges leaves left meanin meant mentio monito much nearly neithe none nor
            offici onto pages paid pay people percen phone photog placed points pollin provin reader real refuse
            regret repeat report reveal rivals roll rural safegu same saw server severa sheets shortl signat sise so
            speech spot standi still stood survey tabula tally thirds thrown times twice unable underm votes weeks
            wheelc""",
        0.2: """
            amount analys anothe arrive bonus boycot breakd candid cards caused compro cut dead decisi deplor dismis
            ever explan fair fee fell fifth file filled formal given hall hands how indeli indire ink inside lacked
            lackin led letter look mayor men money neutra off office one only out outsid owned papers partis pencil
            positi praise presid prison privat procur pushed quarte rally rule say scarce secrec series shows spendi
            stand third thousa tone town trust units unknow went withdr woman""",
        -0.2: """
            accept act admini along apart arrang best boards broad budget carrie cast channe cities clock colour
            confir covere device disabi drew due eight end enforc entry even every everyb feared financ form framew
            freely good grieva hand home hope hundre if impres incide instal introd irregu judge keep knowle langua
            legiti m missin mobile most nation notice notwit o observ occurr once others ought p parall partic
            passed patien penalt period permit presen proble proced prosec proved qualit repeal rolls round satisf
            secure settle seven social sorted statut struck toward turn video visite voted weight whole wide witnes
            writte""",
        -0.4: """
            accura agency asked broadc brough code come commis compar conduc conseq countr course courts delay
            disput divide donati drawn electr everyw fears inform line met might minor need note now part partie
            place poster prefer propor propos quarre ramps receiv refere regist reserv respec says scanne shut sign
            spare specia spoile suprem team thanks time upon use voting will wish won worked would years""",
        -0.6: "all ban less should",
        -0.8: "each",
    },
    Assessment.RECOMMENDATION: {
        1.6: "would",
        1.4: "should",
        0.8: "hope might",
        0.6: "asked bring encour keep next ought will wish",
        0.4: """
            accept act advise again agains all audit author better ceilin clear delega dialog disput done give good
            govern group hold if introd invite leader let light minist need needs once partie penalt propos public
            rather reason recomm regist roll rules sides so spare study teach turn urged use year""",
        0.2: """
            above alone ban begin believ broadc can chapte civil code consid contin data delay end far form get
            indepe into invali leave longer measur more munici neighb number open own partic perman proces protec
            repeal review school second securi settle soon time urges what worker young""",
        -0.2: """
            accoun althou candid change closed contes counte field heard kept left lists little media names nine
            nobody nothin per polls precin previo questi said saw severa shows six some strong told votes whom
            withou""",
        -0.4: "but cent four gave half held made most noted presid seven stood took two went within",
        -0.6: "came no",
        -0.8: "#",
    },
}
