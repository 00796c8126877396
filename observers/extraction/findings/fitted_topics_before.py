"""What single words tell of topics of the time before the vote: written by `bench/fit_words.py`."""

from observers.vocabulary import Topic

BIAS: dict[Topic, float] = {
    Topic.CAMPAIGN_FINANCE: 0.06,
    Topic.VOTER_REGISTRATION: -0.52,
    Topic.VOTER_INFORMATION: -0.05,
    Topic.MEDIA: 0.25,
    Topic.CAMPAIGN: 0.40,
    Topic.CANDIDATES_AND_PARTIES: 0.00,
    Topic.ELECTORAL_SYSTEM: -0.25,
    Topic.ELECTION_ADMINISTRATION: -0.50,
    Topic.LEGAL_FRAMEWORK: 0.38,
}

WEIGHTS: dict[Topic, dict[float, str]] = {
    Topic.CAMPAIGN_FINANCE: {
        2.2: "report",
        2.0: "partie",
        1.6: "advert",
        1.4: "campai",
        1.2: "accoun audit budget declar gifts money rules",
        1.0: "contes counte euros expens financ publis state",
        0.8: "agency ban bank candid cost costs disclo donati grant need party public sponso websit",
        0.6: """
            above audito can check checks comple data detail due each equal expend fifty fined funds handed income
            keep limit lists made may more nine oblige online oversi paid powers punctu resour reveal sancti shows
            smalle spendi staff superv treasu""",
        0.4: "anyone came law pages posts privat regret since so statem totals verify",
        -0.4: "delega limits organi parlia pollin said women",
        -0.6: "called commis first held local many networ number observ one people social voters voting would",
        -0.8: "ballot citise head",
        -1.0: "vote",
        -1.2: "statio",
    },
    Topic.VOTER_REGISTRATION: {
        2.8: "roll",
        2.4: "regist",
        2.0: "list",
        1.6: "displa rolls",
        1.4: "lists voter",
        1.2: "off shown",
        1.0: "# added addres author check citise contin correc days voters",
        0.8: "accura cut date depriv entrie entry final introd kits many millio transf until",
        0.6: """
            audit consid could data discov drive entere errors handfu interl learne month moved names one people
            perman person provis search struck thousa time turned up verifi""",
        0.4: "appear electr enrolm finger intern longer most note practi regret sample should took",
        -0.4: "favour high put run seven staff two withou",
        -0.6: """
            came campai delega group half identi member notice only open ought papers part party politi presid
            region state ten use""",
        -0.8: "law",
        -1.0: "ballot",
        -1.2: "candid",
    },
    Topic.VOTER_INFORMATION: {
        2.6: "langua",
        2.0: "school",
        1.8: "spots",
        1.6: "about educat voters",
        1.4: "citise date househ invita would",
        1.2: "place radio rumour",
        1.0: "announ door explan first know more notice survey text voting what",
        0.8: """
            asked ballot body braill charge civic explai fact guides heard leafle many market materi new people
            plain poster proper reache respon statio teach tell villag""",
        0.6: """
            addres amendm approv bearin budget clips commis credit electo finds half house hung invali known late
            line matter much nine one papers prepar proced questi read refere sent servic side since televi told
            year""",
        0.4: """
            attent booths confus consti days domest easy few find fruit gave group knowle learn little named nothin
            other praise press produc voter""",
        -0.4: "# balanc chief day due indepe minute open region regist staff within withou",
        -0.6: "equal four govern head law most nation partie person plural prosec result should such took transp yet",
        -0.8: "contes figure mark proces websit",
    },
    Topic.MEDIA: {
        2.2: "media",
        1.6: "news",
        1.4: "access",
        1.2: "attack balanc opinio outlet owners regula",
        1.0: "airtim covera",
        0.8: """
            air broadc candid coordi editor gave hands incumb journa licenc minute plural privat report suspen views""",
        0.6: """
            analys code compla condem critic cut deplor false fear indepe messag monito newspa opposi ought owned
            polls presid punish range signed spread state talk toward two""",
        0.4: "camera days debate give held inform minori offere overni police public takes",
        -0.4: "# online pollin shown voter work",
        -0.6: "agency could electi electo first genera head intern result spots throug vote voters",
        -0.8: "ballot citise langua meetin observ people said voting",
        -1.0: "advert",
        -1.6: "commis",
    },
    Topic.CAMPAIGN: {
        1.8: "meetin",
        1.6: "govern social",
        1.4: "campai contes debate",
        1.2: "equal insult rallie",
        1.0: "buying candid contri genera severa specif substa use visibl",
        0.8: "food grew heard marred needs opposi peacef politi progra rivals roads ruling same towns travel villag",
        0.6: """
            abuse addres advert agitat around camps chief collec concen conten employ free freely hindra incide make
            marche northe notice online other party pass place rally ran refrai respec saw says silenc speaks stop
            suppor themse torn turned went women""",
        0.4: """
            carry channe despit hall hours oppone partie poster provin public region road square threat tone water
            week weeks youth""",
        -0.2: "voting",
        -0.4: "decisi done furthe genuin hardly journa nine now record rules sponso teache voted",
        -0.6: """
            associ budget distri electi first gifts indepe many member not only organi parlia posts regist result
            said signed staff time too""",
        -0.8: "# assemb ballot can citise declar every left precin so some statio",
        -1.2: "attack well",
        -1.4: "commis",
    },
    Topic.CANDIDATES_AND_PARTIES: {
        2.2: "partie",
        2.0: "conten lists",
        1.6: "candid regist",
        1.4: "politi women",
        1.2: "contes ground nomine reduce",
        1.0: "accept almost none presid refusa signed stand suppor two",
        0.8: "asks choose court declar differ gave left main nomina one party quota seven signat",
        0.6: """
            agents all called checke choice courts deadli encour end entere equal ever five follow friend lawful
            leader meanin minor offenc offere only open organi ought reason refuse repres requir secret shut standi
            three way well win winnab winner""",
        0.4: """
            appeal applic aspira associ both convic could every exclud fees field last legal lower means new ninete
            number peace places plural proxie reject rival satisf six stakeh until verdic word young""",
        -0.4: "came debate into long media might paper precin printe read regret round trust",
        -0.6: "about days disput final meetin not protoc public recomm report see set short vote voter voting",
        -0.8: "author electi pollin",
        -1.0: "commis",
        -1.2: "statio",
    },
    Topic.ELECTORAL_SYSTEM: {
        1.8: "distri seat",
        1.4: "mandat seats system",
        1.2: "electe single two",
        1.0: "bounda consti deputi indepe introd lowere mixed own prefer repres reserv than well",
        0.8: """
            barrie cent chosen counci deviat direct electi expert formul half indire lists majori per round senato
            sise smalle study suffra unders votes withou""",
        0.6: """
            appoin assemb bonus capita chambe change consid consul costly countr critic delega divide electo favour
            fifth first glad groups guaran house into justif larges list member minori model opinio order parlia
            popula power practi propor replac sugges upper weeks""",
        0.4: "border descri establ hearin hundre interl lower new now person raised territ would yet",
        -0.4: "campai genera group heard made nobody organi regist right went",
        -0.6: "but came noted refere report what",
        -0.8: "commis took",
        -1.0: "pollin",
        -1.4: "statio",
    },
    Topic.ELECTION_ADMINISTRATION: {
        3.0: "commis",
        1.6: "minute",
        1.4: "pollin premis",
        1.2: "chairs commen decisi papers profes",
        1.0: "body consul electi eve island poll precin traini trust whom worked",
        0.8: """
            all appoin becaus boards came cec center chaire chief delive duties electo even grown hour impres late
            led most nine only organi prepar refere school seals sessio set smooth spite statio struck voting years""",
        0.6: """
            away board centra contra dark demons earlie equipm every fault favour good impart knew lacked level
            logist manage materi neutra nomina noon office open openin opposi praise proper put ran ready recrui
            releas reques secret shorta staff supple taken time up vehicl withou women work""",
        0.4: """
            day days encour funds goodwi hands houses includ interr list made make minist openly rooms settle short
            thousa three twenty workin""",
        0.2: "closed",
        -0.4: "any but cases chairp coalit delega group intern long nearly result suppor took would",
        -0.6: """
            access agents box collea consti could entere finger free gave guests home langua local must next nobody
            none often outsid press protoc remain securi system traine waitin will""",
        -0.8: "author follow people respec",
        -1.0: "candid citise correc",
        -1.2: "offici",
    },
    Topic.LEGAL_FRAMEWORK: {
        1.8: "code law legisl parlia provis",
        1.6: "democr framew rights",
        1.4: "act electi stand",
        1.2: "assemb debate domest may right rules",
        1.0: "advice articl basis candid consti into now recomm remove restri",
        0.8: """
            called clear concer court decree detail disabi docume expert freedo guaran last leave leaves person
            prison regula said still withou""",
        0.6: """
            adequa amende basic broad commit compli compre consen contai conven counci crimin decide dual emerge
            expres final free genuin govern indepe instru laws lawyer line modern months norms old opinio penalt
            petiti politi proced propos pushed quota recall recoun reform region repeal ruling sancti shorte solid
            standi strict submit votes whatev will yet""",
        0.4: """
            appoin bill boycot but call charte confor countr deviat differ earlie electo force founda gaps includ
            itself must obliga odds powers signat signif vote""",
        -0.2: "groups",
        -0.4: "among anyone conten holds kept opened order peacef publis replac severa",
        -0.6: "admini all electr out partie place put saw seats six themse urged went",
        -0.8: "ballot people reason up",
        -1.0: "voters",
        -1.2: "day",
        -1.4: "statio",
    },
}
