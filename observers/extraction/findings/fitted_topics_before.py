"""What single words tell of topics of the time before the vote: written by `bench/fit_words.py`."""

from observers.vocabulary import Topic

BIAS: dict[Topic, float] = {
    Topic.CAMPAIGN_FINANCE: 0.03,
    Topic.VOTER_REGISTRATION: -0.48,
    Topic.VOTER_INFORMATION: -0.19,
    Topic.MEDIA: 0.43,
    Topic.CAMPAIGN: 0.41,
    Topic.CANDIDATES_AND_PARTIES: 0.11,
    Topic.ELECTORAL_SYSTEM: -0.14,
    Topic.ELECTION_ADMINISTRATION: -0.34,
    Topic.LEGAL_FRAMEWORK: 0.33,
}

WEIGHTS: dict[Topic, dict[float, str]] = {
    Topic.CAMPAIGN_FINANCE: {
        2.2: "report",
        2.0: "partie",
        1.6: "accoun advert campai",
        1.4: "money",
        1.2: "budget candid declar expens oversi paid publis rules state",
        1.0: "bank counte donati euros financ gifts",
        0.8: """
            agency audit ban banks contes corrup cost costs disclo each equal funds grant income oblige party public
            spendi sponso staff websit""",
        0.6: """
            above anyone can checks data desira due expend fifty handed introd keep limit lists made may means need
            nine online pages powers punctu receip reveal sancti secrec shows smalle statem submit superv treasu""",
        0.4: "amount came comple fined interi low new openly points posts previo privat receiv regret since so totals",
        -0.4: "organi well year",
        -0.6: "called commis delega first held local many networ number people pollin social voters women would",
        -0.8: "ballot citise head observ voting",
        -1.0: "vote",
        -1.2: "statio",
    },
    Topic.VOTER_REGISTRATION: {
        2.6: "roll",
        2.4: "regist",
        1.8: "displa rolls",
        1.6: "citise",
        1.4: "list lists",
        1.2: "added addres data number off shown voter voters",
        1.0: "abroad accura check contin correc millio",
        0.8: "# audit author date desira entere introd many names people perman should transf verifi years",
        0.6: """
            adding assign cannot checki compla consid cut days deceas depriv differ electr entrie entry errors
            explai final found grew househ interl intern made missin month next note obtain one propos provis shortl
            struck than thanks thousa time until""",
        0.4: "accord age change failed form handfu includ learne living nomadi passpo right sample search",
        -0.4: "averag condit delega only put receiv refere rule run set signat suppor third what",
        -0.6: "campai exceed group hours identi observ ought papers part politi presid region result seven staff",
        -0.8: "came half party use",
        -1.0: "law ten",
        -1.2: "ballot",
        -1.6: "candid",
    },
    Topic.VOTER_INFORMATION: {
        2.8: "langua",
        2.0: "educat school",
        1.6: "citise invita voters",
        1.4: "about date spots voting",
        1.2: "explai first househ place proced rumour would",
        1.0: "announ ballot explan know materi respon sent survey text what",
        0.8: """
            addres body braill civic door fact interv knowle more new notice papers people plain poster proper radio
            statio tell told""",
        0.6: """
            advanc amendm approv asked attent bearin budget change charge clear clips commis consti credit easy few
            finds group guides heard house hung inform known line little many much named nearly nine one posted read
            refere servic so teach ten time urged""",
        0.4: """
            answer booths bounda days half how leafle learn matter minori nothin offici only other praise prepar
            press questi says side since villag voter year""",
        -0.4: """
            balanc but chief choice indepe lists local most office online open outsid partie plural poll reason see
            seen took""",
        -0.6: """
            centra diffic equal five govern head person prosec region regist same should staff such threat times
            transp turnou within withou""",
        -0.8: "contes figure law proces result websit",
        -1.0: "mark",
    },
    Topic.MEDIA: {
        2.2: "media",
        1.6: "news",
        1.2: "access airtim journa opinio regula",
        1.0: "attack balanc gave messag outlet report views",
        0.8: """
            air broadc candid coordi covera editor inform licenc newspa offere opposi owners plural public servic
            sites spread suspen two widesp""",
        0.6: """
            analys condem coveri cut days debate defama deplor diffic false govern hands incumb indepe leadin monito
            owned polls presid privat progra publis punish range reader state widely worked""",
        0.4: "appear critic order ought overni police signed slow takes",
        -0.4: "# electo need online shown use what",
        -0.6: """
            agency ballot citise electi first genera intern member more not open result social throug vote voter web""",
        -0.8: "could langua meetin observ people pollin said spots voters voting",
        -1.2: "advert",
        -1.6: "commis",
    },
    Topic.CAMPAIGN: {
        2.0: "meetin",
        1.6: "candid social",
        1.4: "campai contes debate govern",
        1.2: "insult rallie",
        1.0: "equal heard incide peacef travel use violen",
        0.8: """
            abuse advert buying contri employ enforc food gather genera hindra intimi misuse notice online opport
            party poster public refrai region resour rivals roads same severa specif stop themse turned villag
            visibl""",
        0.6: """
            addres anothe appeal benefi bodies camps collec concen conten eleven ended follow free freely grew hold
            inflam issues local long marks materi munici needs northe opposi outcom parcel partie pass place politi
            progra rare respec road ruling saw says sexist speaks spirit square substa term told tone towns went""",
        0.4: """
            agitat allowe around atmosp carry case channe chief countr hall heat hours make must oppone period rally
            silenc taking week""",
        -0.4: """
            adding call decisi done entran expert freedo furthe half nomina places reason record rules sponso teache
            time voted voting""",
        -0.6: """
            # assemb associ every genuin gifts hardly income journa many member not only opinio organi pollin posts
            receiv result said societ staff too two view""",
        -0.8: "can citise declar distri electi first indepe left parlia precin regist some statio",
        -1.0: "attack ballot so",
        -1.2: "well",
        -1.4: "commis",
    },
    Topic.CANDIDATES_AND_PARTIES: {
        2.2: "lists",
        2.0: "conten partie regist",
        1.6: "candid ground",
        1.4: "women",
        1.2: "contes reduce refusa",
        1.0: "accept almost called five nomine party politi presid requir signat suppor",
        0.8: """
            appeal asks choice consti court declar disqua left main one reason repres seven signed six stand standi
            three""",
        0.6: """
            admitt age agents all anyone applic aspira barred certai choose convic courts create deadli differ
            encour end entere exclud fees follow founde gave largel larges list minor nomina none offenc only open
            organi ought peace place places procla refuse rules secret themse two way well win winnab winner""",
        0.4: """
            applie arrest both challe equal field inclus late legal meanin plural race reject rival satisf settle
            stakeh until verdic word young""",
        -0.4: "across observ partic see shown system take togeth trust violen withou witnes",
        -0.6: "days long meetin might not precin printe protoc public report set short taken voting",
        -0.8: "author countr disput pollin recomm vote voter",
        -1.0: "electi",
        -1.2: "commis statio",
    },
    Topic.ELECTORAL_SYSTEM: {
        2.0: "distri",
        1.6: "seat",
        1.4: "seats",
        1.2: "electe mandat reserv senato system",
        1.0: "bounda cent consti counci deputi indepe lowere mixed prefer propor repres single smalle than two",
        0.8: """
            appoin barrie chambe chosen consid countr deviat direct electo expert formul half house into introd
            larges list lists majori parlia per round sise study suffra unders upper votes well""",
        0.6: """
            arrang assemb bonus capita change consul costly critic divide electi exceed favour fifth first glad
            groups guaran indire justif leader lower member model opinio own popula power practi replac sugges weeks
            withou yet""",
        0.4: "become descri establ hearin hundre mark new now one order person redraw territ",
        -0.4: "all but campai could genera group heard made precin regist voting went",
        -0.6: "came noted organi passed refere report right what",
        -0.8: "took",
        -1.0: "commis pollin",
        -1.4: "statio",
    },
    Topic.ELECTION_ADMINISTRATION: {
        3.0: "commis",
        1.8: "premis",
        1.6: "pollin",
        1.4: "minute prepar",
        1.2: "cec chief consul eve organi papers precin traini trust",
        1.0: "body centra decisi delive design electo impres island most poll profes seals sessio whom worked years",
        0.8: """
            all becaus calend center chaire chairs clearl commen days duties electi grown hour made nine nomina open
            opposi refere school secret set shorta smooth spite struck taken thousa""",
        0.6: """
            acted board boards came commit commun compet contra credit delays demons detail divisi effici encour
            equipm even explan fault favour formed funds good houses impart interr knew lacked led logist make
            manage middle only opened openin party praise proper public ready recrui releas reques separa sound
            staff statio supple tables time up week women workin""",
        0.4: """
            advisa ago appoin areas away capita carrie confid coordi earlie every list neutra noon office pointe put
            ran replac six techni upon voting withou""",
        -0.4: """
            allowe attemp attent box case genera group let nearly nobody often part positi rights say signs suppor
            turnou unable weeks""",
        -0.6: """
            access agents answer appeal author but cases certai coalit collea conduc consti could docume entere
            finger first free give guests home influe law local may must next outsid person place press protoc
            receiv remain rules securi system took traine waitin will would""",
        -0.8: "correc follow gave langua none people respec",
        -1.0: "citise",
        -1.2: "candid offici",
    },
    Topic.LEGAL_FRAMEWORK: {
        2.2: "legisl",
        2.0: "code",
        1.8: "democr parlia stand",
        1.6: "framew law provis",
        1.4: "rights rules",
        1.2: "act articl assemb debate electi now recomm remove right",
        1.0: "advice amende basis candid consti domest electo freedo into reform regula",
        0.8: """
            clear compla concer contai conven court deadli decree detail discre docume emerge expert govern guaran
            key laws leave may months person prison proced propos restri said withou""",
        0.6: """
            adequa basic broad brough called commen compre consen crimin differ disabi dual earlie expres founda
            free gaps includ indepe instru last lawyer leaves line made modern more must nation new nomina norms
            odds old opinio penalt princi quota recall region regist repeal ruling shorte signat solid still strict
            sugges votes whatev""",
        0.4: """
            bill boycot call campai charte compli confor counci days decide deviat held libel most offenc powers
            regard sancti signif standi submit vote year""",
        -0.4: "among conten criter each few kept order ought out peacef put satisf take themse went",
        -0.6: "agents all anyone ballot distri electr monito not place publis replac seats sets six than urged",
        -0.8: "admini partie people reason requir up",
        -1.0: "day voters",
        -1.4: "statio",
    },
}
