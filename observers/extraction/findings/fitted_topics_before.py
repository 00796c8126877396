"""What single words tell of topics of the time before the vote: written by `bench/fit_words.py`."""

from observers.vocabulary import Topic

BIAS: dict[Topic, float] = {
    Topic.CAMPAIGN_FINANCE: 0.13,
    Topic.VOTER_REGISTRATION: -0.49,
    Topic.VOTER_INFORMATION: -0.57,
    Topic.MEDIA: 0.08,
    Topic.CAMPAIGN: 0.69,
    Topic.CANDIDATES_AND_PARTIES: -0.10,
    Topic.ELECTORAL_SYSTEM: -0.73,
    Topic.ELECTION_ADMINISTRATION: 0.05,
    Topic.LEGAL_FRAMEWORK: 0.66,
}

WEIGHTS: dict[Topic, dict[float, str]] = {
    Topic.CAMPAIGN_FINANCE: {
        2.0: "partie report",
        1.8: "campai",
        1.6: "advert",
        1.4: "gifts money",
        1.2: "accoun oblige party rules state",
        1.0: "agency audit financ lists websit",
        0.8: "anyone asked contro declar examin expens lacks list need nine online paid powers smalle spendi",
        0.6: """
            above absenc ban budget clear contes copy data direct due good introd invest lack new pay publis quick
            resour staff suppli suspic within""",
        0.4: "checke detail fourte interi might no others points prompt read rest sancti shows",
        -0.4: "all any approv delega held well withou would",
        -0.6: "ballot citise commis last observ people pollin voting",
        -0.8: "# vote voters",
        -1.0: "statio",
        -1.6: "rurita",
    },
    Topic.VOTER_REGISTRATION: {
        2.6: "regist roll",
        1.8: "voter",
        1.4: "shown",
        1.2: "contin displa list lists names",
        1.0: "# author check citise depriv final people until voters",
        0.8: "added addres appear correc cut days entry introd kits longer many note number online passpo would",
        0.6: """
            accoun cec change consid direct discov distri done entere intern missin one onto perman public right
            safegu say turned up weeks""",
        0.4: "abroad errors good order percen practi presen table time vote",
        -0.4: "campai delega every mornin set voted",
        -0.6: "formed group law member notice ought out politi put sent seven told welcom",
        -0.8: "ballot papers union voting",
        -1.2: "candid",
    },
    Topic.VOTER_INFORMATION: {
        2.0: "educat langua voters",
        1.6: "date place spots",
        1.4: "ballot school voting",
        1.2: "civic invita statio",
        1.0: "door every fact polls poster radio",
        0.8: """
            accept all announ check find first guides hours invali line little manage met printe proced reache
            succes voter""",
        0.6: """
            about advanc braill citise clips commun could credit distri domest easy electo encour explai few group
            how inform instru judges keepin know many messag mobile more nor people plain praise progra proper
            public put remote sheets so state urged villag visibl way what would""",
        0.4: """
            calend change commis counte done down house hung largel neighb observ out platfo posted produc publis
            rumour sent spread traine volunt writte""",
        -0.4: "blind eleven into most plural proces result took websit withou",
        -0.6: "able balanc cent contes delega due figure four mark no open per",
        -0.8: "# good missio staff",
        -1.0: "should",
    },
    Topic.MEDIA: {
        2.0: "media",
        1.4: "attack",
        1.2: "access gave indepe news regula",
        1.0: "airtim broadc given held journa plural range state views",
        0.8: "about campai condem cut deplor incumb newspa offere opinio opposi police punish report takes toward",
        0.6: """
            agains balanc channe code covera critic false limit main manner minist minori must ought outlet overni
            presid print privat spread terms tone two view withou""",
        0.4: "accord camera candid chance debate fear hands influe inform percen rallie strong up",
        -0.4: "advise consis evenin genera kept largel list so social votes",
        -0.6: """
            # came citise each first group helped made networ observ one party people prepar result techni throug
            voter""",
        -0.8: "ballot electi meetin not rurita said spots union",
        -1.0: "voting",
        -1.2: "advert",
        -1.4: "commis",
    },
    Topic.CAMPAIGN: {
        2.2: "meetin",
        1.8: "govern",
        1.6: "campai contes social",
        1.2: "buying insult party politi",
        1.0: "candid collec compet free needs progra rallie ruling same use",
        0.8: "advert around asked but came countr debate equal offici ran refrai rivals silenc televi towns used",
        0.6: """
            agitat althou any broken called carry case colour concen days despit effort employ few footin grante
            hate hindra inflam key leader must near networ oppone opposi order partie peacef respec saw school
            severa spoke stay suppor threat told youth""",
        0.4: "accoun advise let monito paid part penalt southe speech visibl went",
        -0.4: "dismis handed influe intern little result settle sides voters",
        -0.6: """
            act all can citise decisi declar electi electo gifts indepe inside journa left limit member nine not
            pollin posts precin regist repres said signed since too two voted voting would""",
        -0.8: "every hardly lists money percen rules",
        -1.0: "ballot so",
        -1.4: "# attack commis",
    },
    Topic.CANDIDATES_AND_PARTIES: {
        2.0: "politi",
        1.6: "conten lists partie",
        1.4: "candid ground",
        1.2: "appeal ought presid reduce regist",
        1.0: "accept five nomina opposi party refusa signat women",
        0.8: """
            applic call contes court follow forty lower minor most number offenc possib race rules settle seven
            severa six suppor three""",
        0.6: """
            all associ ballot cast choice choose commit courts deadli differ end equal establ exclud fact field gave
            insult langua little lodged meanin offere one oppone parlia peacef refuse run satisf secret signed stand
            third time twenty well""",
        0.4: "attemp attent conduc encour fourte inclus law light open region thereb took up young",
        0.2: "union",
        -0.4: "accord days might own pollin regret told week",
        -0.6: "allowe author commis day electi form media not recomm result same set vote work",
        -0.8: "countr free good report statio stood",
    },
    Topic.ELECTORAL_SYSTEM: {
        1.8: "distri seats system",
        1.4: "deputi mandat seat",
        1.2: "weeks",
        1.0: "consti critic larges lowere prefer repres sise unders",
        0.8: """
            bounda cent chambe equali favour guaran introd least majori missio mixed names per save share single
            votes well""",
        0.6: """
            assemb capita carrie consul counci countr deviat electo five head hearin interl local minori new north
            older one other partie republ review rurita see smalle step ten than thresh times two union withou women""",
        0.4: """
            comple consid drew effect fairne many nation now only peace popula quarre replac round second should
            strong valley""",
        -0.4: "but regist report voting",
        -0.6: "could more nobody people pollin public took",
        -0.8: "statio",
        -1.0: "all",
    },
    Topic.ELECTION_ADMINISTRATION: {
        3.2: "commis",
        1.6: "pollin precin",
        1.4: "most papers",
        1.2: "commen decisi island minute profes smooth work",
        1.0: "all cec chosen impres manage poll ran school traini voting",
        0.8: """
            arrang away chairs chief detail electi electo even hands hour late led offere opened rooms short spite
            staff sugges term territ time trust whom""",
        0.6: """
            alike appoin boards book briefi came centra condit contra demons deputi design empty equipm good ink
            interr level line longer mainly more mornin neutra open openly opposi parlia premis prepar proper quickl
            recrui releas secret set statio struck taken thirds timely worked""",
        0.4: """
            agains asked calend capita closed consul cooper entran hand helped marked nine nomine office ones organi
            region said saw told within withou""",
        -0.4: """
            accoun failed filled finger langua nearly new nobody not notice offici pressu printe respec rules satisf
            seen sign vote waitin""",
        -0.6: """
            author box cases coalit compla contes could data figure free gave great handed help hospit law local
            notes system""",
        -0.8: "follow into protoc",
        -1.0: "candid people",
        -1.2: "union",
        -1.4: "citise",
    },
    Topic.LEGAL_FRAMEWORK: {
        1.8: "legisl rights",
        1.6: "code parlia provis restri",
        1.4: "law recomm rules stand",
        1.2: "consti electi expert may",
        1.0: "candid clear commit compli democr framew into new now person",
        0.8: """
            act cis compre concer consen court crimin days domest guaran last line months opinio remove right signat
            standi votes withou""",
        0.6: """
            alread any applie approv assemb assess basis beyond broad ceilin clearl comman contai countr defama
            deviat direct disabi expres extend final free freedo gather leave more must notes obliga offers offici
            one petiti politi powers quota recall region remain said sancti sound state still too welcom year""",
        0.4: """
            bringi counci counts decide detail fully govern indepe instru nation no nomina princi ruling should
            turnou union whole yet""",
        -0.4: "closed deputi ground how lack put result",
        -0.6: "advanc anyone ballot effect groups minor order out partie reserv seats severa six urged voters women",
        -0.8: "day early many other people",
        -1.0: "up",
        -1.6: "statio",
    },
}
