"""What single words tell of topics of the time before the vote: written by `bench/fit_words.py`."""

from observers.vocabulary import Topic

BIAS: dict[Topic, float] = {
    Topic.CAMPAIGN_FINANCE: -0.01,
    Topic.VOTER_REGISTRATION: -0.48,
    Topic.VOTER_INFORMATION: -0.39,
    Topic.MEDIA: 0.03,
    Topic.CAMPAIGN: 0.58,
    Topic.CANDIDATES_AND_PARTIES: -0.06,
    Topic.ELECTORAL_SYSTEM: -0.56,
    Topic.ELECTION_ADMINISTRATION: -0.06,
    Topic.LEGAL_FRAMEWORK: 0.57,
}

WEIGHTS: dict[Topic, dict[float, str]] = {
    Topic.CAMPAIGN_FINANCE: {
        2.0: "partie report",
        1.6: "advert campai",
        1.2: "accoun financ gifts oblige party",
        1.0: "agency anyone audit money need powers rules state websit",
        0.8: "asked budget contro declar examin expens introd lack list lists nine online paid smalle spendi",
        0.6: """
            above absenc ban contes copy credit data direct events funds good interi invest lacks named new open
            points publis quick resour rest sancti staff suppli suspic within""",
        0.4: "can checke clear detail fourte keep might no others pay prompt read recomm shows vehicl",
        -0.4: "all any approv held pollin voting withou would",
        -0.6: "commis delega head late missio networ observ people refere voters",
        -0.8: "# ballot citise vote",
        -1.0: "statio",
    },
    Topic.VOTER_REGISTRATION: {
        2.6: "regist roll",
        2.0: "voter",
        1.6: "shown",
        1.4: "list",
        1.2: "contin depriv voters",
        1.0: "# author check citise displa final lists until",
        0.8: """
            added addres appear correc cut days entry introd kits longer many names online people perman right weeks
            would""",
        0.6: """
            accoun cec change consid direct discov done entere intern left missin note number onto order passpo
            practi public safegu say turned up""",
        0.4: "distri errors good one percen presen table time used",
        -0.4: "campai conduc report set stated",
        -0.6: """
            delega every figure group law member notice observ ought papers politi put sent seven taken voted voting
            welcom withou""",
        -0.8: "out",
        -1.0: "ballot",
        -1.2: "candid",
    },
    Topic.VOTER_INFORMATION: {
        2.0: "langua",
        1.8: "educat voters",
        1.6: "date place spots",
        1.4: "school",
        1.2: "ballot invita statio voting",
        1.0: "about civic clips door every fact poster proced radio",
        0.8: """
            accept all check explai find first guides hours inform invali little manage materi met more plain polls
            printe reache remote""",
        0.6: """
            announ citise commun could credit domest down easy electo encour explan few group how instru judges
            keepin know line many messag necess nor peace public publis put sheets so state succes urged villag
            visibl voter what year""",
        0.4: """
            advanc author braill bring calend counte decide done effort handed house knowle neighb out people posted
            praise produc proper report rumour sent spread traine volunt writte""",
        -0.4: "blind eleven into most result than websit",
        -0.6: "balanc cent delega due figure four good law mark open per plural staff took",
        -0.8: "agains contes no proces",
        -1.0: "# should",
        -1.2: "missio",
    },
    Topic.MEDIA: {
        2.2: "media",
        1.4: "access attack",
        1.2: "covera gave outlet regula",
        1.0: "airtim broadc given held indepe journa news plural",
        0.8: "about balanc condem critic cut deplor incumb main opposi police punish state takes toward views",
        0.6: """
            campai chance channe code false limit manner minori must newspa offere opinio ought overni percen presid
            print privat radio range report spread terms tone two view withou""",
        0.4: "camera candid debate fear hands influe minist rallie up",
        -0.4: "advise announ came consis electi evenin first knowle mobile open pollin raise so villag",
        -0.6: """
            # citise each group helped langua list made member networ one party people prepar social spots techni
            throug voter voters""",
        -0.8: "ballot meetin more not observ result voting",
        -1.0: "said",
        -1.4: "advert commis",
    },
    Topic.CAMPAIGN: {
        1.8: "govern meetin",
        1.4: "campai contes equal",
        1.2: "buying severa social",
        1.0: "asked food free insult rallie same silenc stop televi use visibl",
        0.8: """
            advert around candid collec compet contri countr debate genera more needs networ partie party place
            politi progra refrai rivals ruling substa threat towns turnou""",
        0.6: """
            agitat any but called came carry case channe colour concen days despit effort employ few field follow
            grante hindra incide law leader must offici opposi order peacef ran respec roads spoke stay suppor week
            youth""",
        0.4: "active conten let near outsid paid part penalt saw southe went",
        -0.4: "canvas contro fear group influe repres settle sides some voting what",
        -0.6: """
            all can citise consti decisi declar distri electo furthe gifts hardly indepe journa left limit lists
            made many member nine percen posts precin regist result rules signed since staff voted well""",
        -0.8: "electi every money too",
        -1.0: "# not said so",
        -1.2: "attack ballot commis",
    },
    Topic.CANDIDATES_AND_PARTIES: {
        2.0: "politi",
        1.6: "conten lists partie",
        1.4: "candid ground",
        1.2: "appeal ought presid reduce refusa regist",
        1.0: "accept contes five nomina opposi party signat suppor",
        0.8: """
            applic ballot call choose court differ forty gave lower minor most offenc possib race rules settle
            severa six three women""",
        0.6: """
            all allow associ cast choice courts deadli equal establ exclud fact field follow headqu insult langua
            little lodged meanin number parlia peacef region run satisf seats secret seven signed stand third time
            twenty well widely""",
        0.4: "attemp attent commit encour end fourte inclus law offere oppone refuse sat thereb took up young",
        -0.4: "allowe chapte days distri form might own regret week",
        -0.6: "author commis day electi free home media pollin read recomm result said same set told vote work",
        -0.8: "countr good not report stood",
        -1.0: "statio",
    },
    Topic.ELECTORAL_SYSTEM: {
        2.0: "seats",
        1.8: "system",
        1.4: "distri mandat seat",
        1.2: "deputi weeks",
        1.0: "cent critic larges lowere prefer repres share sise unders",
        0.8: """
            assemb bounda chambe consti equali favour guaran head introd least majori missio names per save single
            votes well""",
        0.6: """
            capita carrie consul counci countr deviat fillin five hearin indepe interl just local mixed new north
            now older one other partie review round second see step ten than times withou""",
        0.4: """
            comple consid drew effect electo many might minori only peace popula quarre replac revise should smalle
            strong thresh valley""",
        -0.4: "but commis regist report voting",
        -0.6: "could more nobody pollin",
        -0.8: "people public took",
        -1.0: "all statio",
    },
    Topic.ELECTION_ADMINISTRATION: {
        3.0: "commis",
        1.4: "boards commen island minute most pollin precin",
        1.2: "cec decisi papers profes school work",
        1.0: "hour impres poll refere smooth traini voting",
        0.8: """
            all appoin away came carefu chairs chief design electo even good hands late led manage opened opposi
            prepar proper ran rooms short spite timely trust whom""",
        0.6: """
            board book centra chosen confid consul contra cooper day demons deputi doubts electi empty equipm every
            favour ink interr level longer mainly more mornin nine offere office open openly organi premis quickl
            recrui releas staff struck such sugges taken term territ time within withou worked years""",
        0.4: """
            agains alike arrang arrive asked becaus earlie helped impart knew lack marked neutra nomine out secret
            statio""",
        -0.4: """
            access consti filled finger gave group law long nearly nobody orderl presid pressu satisf suppor weeks
            whose""",
        -0.6: """
            box coalit compla could data free great handed help inside into langua lists local new notes offici
            often people press printe receiv rules system unders waitin""",
        -0.8: "author protoc respec states",
        -1.0: "candid follow",
        -1.4: "citise",
    },
    Topic.LEGAL_FRAMEWORK: {
        1.8: "rights",
        1.6: "code legisl parlia provis restri",
        1.4: "democr law recomm rules stand",
        1.2: "candid electi expert now remove",
        1.0: "clear compli concer consti framew into may new person",
        0.8: """
            act commit compre consen court crimin days debate domest guaran months opinio petiti right signat standi
            state""",
        0.6: """
            adding alread any applie approv assemb assess basis beyond broad ceilin clearl comman commis contai
            defama detail deviat direct disabi docume expres extend final follow free freedo gather includ last
            leave line money more must no notes obliga odds offers offici one party powers princi quota real region
            regula sancti shorte sound states still sugges too unders votes withou year yet""",
        0.4: "bringi counci countr counts decide govern indepe instru long said second should suppor welcom whole",
        -0.4: "came can certai closed commun deputi fillin how impart oblige out peacef put reason result went",
        -0.6: """
            advanc anyone ballot early effect groups lack many minor order partie republ reserv seats told urged
            women""",
        -0.8: "day people severa six voters",
        -1.0: "up",
        -1.6: "statio",
    },
}
