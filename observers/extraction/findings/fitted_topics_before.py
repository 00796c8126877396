"""What single words tell of topics of the time before the vote: written by `bench/fit_words.py`."""

from observers.vocabulary import Topic

BIAS: dict[Topic, float] = {
    Topic.CAMPAIGN_FINANCE: 0.05,
    Topic.VOTER_REGISTRATION: -0.50,
    Topic.VOTER_INFORMATION: -0.40,
    Topic.MEDIA: 0.06,
    Topic.CAMPAIGN: 0.70,
    Topic.CANDIDATES_AND_PARTIES: -0.10,
    Topic.ELECTORAL_SYSTEM: -0.78,
    Topic.ELECTION_ADMINISTRATION: 0.10,
    Topic.LEGAL_FRAMEWORK: 0.64,
}

WEIGHTS: dict[Topic, dict[float, str]] = {
    Topic.CAMPAIGN_FINANCE: {
        2.0: "partie report",
        1.6: "advert campai",
        1.4: "gifts money",
        1.2: "accoun oblige party rules state",
        1.0: "agency financ lists websit",
        0.8: """
            anyone asked audit budget contro declar examin expens lacks list need nine online paid powers smalle
            spendi""",
        0.6: """
            above absenc ban contes copy credit data direct due good introd invest lack new pay publis quick resour
            staff suppli suspic within""",
        0.4: "candid checke detail fourte interi might no others points prompt read rest sancti shows",
        -0.4: "all approv delega held well withou would",
        -0.6: "any ballot citise commis last observ people pollin voters voting",
        -0.8: "# vote",
        -1.0: "statio",
        -1.6: "rurita",
    },
    Topic.VOTER_REGISTRATION: {
        2.6: "regist roll",
        1.8: "voter",
        1.4: "shown",
        1.2: "contin displa list lists names voters",
        1.0: "# author check citise depriv final online people until",
        0.8: "added addres appear correc cut days introd kits longer many number perman",
        0.6: """
            accoun cec change consid countr direct discov distri done entere entry intern missin note one onto
            passpo practi public right safegu say time turned up weeks would""",
        0.4: "abroad errors good order percen presen table vote",
        -0.4: "campai conduc delega every mornin set voted",
        -0.6: "formed group law member notice observ ought out politi put sent seven taken told voting welcom",
        -0.8: "papers union",
        -1.0: "ballot",
        -1.2: "candid",
    },
    Topic.VOTER_INFORMATION: {
        2.2: "langua",
        2.0: "educat",
        1.8: "spots voters",
        1.6: "date place",
        1.4: "ballot school",
        1.2: "invita voting",
        1.0: "about civic door every fact inform poster proced radio statio",
        0.8: """
            accept all check clips could find first guides hours instru invali little manage materi met plain polls
            printe reache""",
        0.6: """
            advanc announ braill citise commun decide distri domest down easy electo encour explai explan few group
            how judges keepin know line many messag mobile more necess nor people praise progra proper public put
            remote sheets so specia state succes urged villag visibl volunt voter what""",
        0.4: """
            author calend counte credit done house hung neighb out platfo pollin posted produc publis rumour sent
            spread traine writte""",
        -0.4: "cancel eleven found into most result websit",
        -0.6: "balanc blind cent delega due figure four good law mark open per plural took",
        -0.8: "agains contes no proces staff",
        -1.0: "# should",
        -1.2: "missio",
    },
    Topic.MEDIA: {
        2.2: "media",
        1.4: "access attack gave",
        1.2: "indepe outlet regula",
        1.0: "airtim broadc covera held journa news plural",
        0.8: """
            about condem cut deplor given incumb newspa noted opinio opposi punish range report state takes toward
            two views""",
        0.6: """
            agains balanc campai chance channe code critic false limit main manner minist minori must offere ought
            overni percen police presid print privat spread terms tone view withou""",
        0.4: "camera candid debate fear hands hold influe rallie strong up",
        -0.4: "advise consis electi evenin kept largel list mobile open so votes",
        -0.6: "# came citise each first group helped made networ one party people prepar social techni throug voter",
        -0.8: "ballot not observ result rurita said spots union voting",
        -1.0: "meetin",
        -1.2: "advert",
        -1.4: "commis",
    },
    Topic.CAMPAIGN: {
        2.0: "meetin",
        1.8: "govern",
        1.6: "social",
        1.4: "campai contes equal",
        1.2: "buying insult party severa",
        1.0: "around candid needs rallie same use visibl",
        0.8: """
            advert asked broken came collec compet contri countr debate free genera offici place politi progra ran
            refrai rivals ruling silenc substa such televi towns turnou""",
        0.6: """
            agitat any but called carry case colour concen days despit effort employ few grante hindra inflam leader
            must networ oppone opposi outsid paid part partie peacef respec spoke stay suppor threat told used youth""",
        0.4: "accoun advise field footin let near notice order penalt saw southe",
        -0.4: "canvas centre influe intern pollin settle sides two voting",
        -0.6: """
            act all can citise decisi declar electi electo handed hardly indepe journa left limit member nine posts
            precin regist repres result said signed since time voted""",
        -0.8: "every furthe gifts lists money not percen rules too",
        -1.0: "ballot so",
        -1.2: "# attack",
        -1.4: "commis",
    },
    Topic.CANDIDATES_AND_PARTIES: {
        2.0: "politi",
        1.6: "conten lists partie",
        1.4: "candid ground ought",
        1.2: "appeal presid reduce regist",
        1.0: "accept five nomina opposi party refusa settle signat",
        0.8: """
            applic ballot call contes court follow forty lower minor most number offenc possib race rules severa six
            suppor women""",
        0.6: """
            all associ cast choice choose commit courts deadli differ equal establ exclud fact field gave insult
            langua little lodged meanin offere one oppone parlia peacef refuse run satisf secret seven signed stand
            third three time twenty well""",
        0.4: "attemp attent encour end fourte inclus law light region thereb took up young",
        0.2: "union",
        -0.4: "accord day days might own pollin regret same told week",
        -0.6: "allowe author commis electi form media recomm result set vote work",
        -0.8: "countr free good not report statio stood",
    },
    Topic.ELECTORAL_SYSTEM: {
        1.8: "distri seats system",
        1.4: "mandat seat",
        1.2: "deputi weeks",
        1.0: "cent consti critic larges lowere prefer repres share sise unders",
        0.8: """
            assemb carrie chambe equali favour guaran introd least majori missio mixed names per save single times
            well""",
        0.6: """
            bounda capita consul counci countr deviat electo five head hearin interl local new north older one other
            partie round rurita see should smalle step ten than thresh two union votes withou""",
        0.4: """
            comple consid drew effect fairne many might minori now only peace popula quarre replac review revise
            second strong valley""",
        -0.4: "but regist report",
        -0.6: "could more people pollin public took",
        -0.8: "statio",
        -1.0: "all",
    },
    Topic.ELECTION_ADMINISTRATION: {
        3.0: "commis",
        1.6: "pollin",
        1.4: "boards most papers precin",
        1.2: "cec commen decisi island minute profes",
        1.0: "away electo impres manage poll ran refere school smooth traini voting work",
        0.8: """
            all arrang chairs chief detail electi even good hands hour late led offere opened prepar rooms short
            spite staff sugges term territ time trust whom""",
        0.6: """
            alike appoin book briefi came centra chosen condit contra demons deputi design empty equipm favour ink
            interr level longer mainly mornin neutra open openly opposi parlia premis proper quickl recrui releas
            saw secret statio struck taken timely worked""",
        0.4: """
            agains asked capita closed confid consul cooper earlie entran hand helped marked more nine nomine office
            out region said thirds told within""",
        -0.4: """
            access accoun consti failed filled gave langua law nearly new nobody notice orderl pressu printe satisf
            seen sign vote waitin""",
        -0.6: """
            announ box cases coalit compla contes could figure finger free great handed help not notes offici partic
            respec rules system""",
        -0.8: "author follow into protoc",
        -1.0: "candid people",
        -1.2: "union",
        -1.4: "citise",
    },
    Topic.LEGAL_FRAMEWORK: {
        1.8: "legisl rights",
        1.6: "code parlia provis restri",
        1.4: "law recomm rules stand",
        1.2: "consti democr electi expert may",
        1.0: "candid compli framew into new now person",
        0.8: """
            act alread cis clear commit compre concer consen contai court crimin days domest expres guaran months
            opinio remove right signat standi votes withou""",
        0.6: """
            any applie approv assemb assess basis beyond broad ceilin clearl comman countr detail deviat direct
            disabi extend final free freedo gather last leave line more must nomina notes obliga offers offici one
            petiti powers princi quota recall region remain said sancti sound state still too welcom year""",
        0.4: """
            bringi counci counts decide defama fully govern indepe instru no ruling shorte should suppor union whole
            yet""",
        -0.2: "oblige",
        -0.4: "closed deputi ground lack order put result told transp went",
        -0.6: """
            advanc anyone ballot effect groups how impart minor out partie reserv seats severa six urged voters
            women""",
        -0.8: "day early many other people",
        -1.0: "up",
        -1.6: "statio",
    },
}
