"""What single words tell of topics of the time before the vote: written by `bench/fit_words.py`."""

from observers.vocabulary import Topic

BIAS: dict[Topic, float] = {
    Topic.CAMPAIGN_FINANCE: 0.09,
    Topic.VOTER_REGISTRATION: -0.47,
    Topic.VOTER_INFORMATION: -0.14,
    Topic.MEDIA: 0.27,
    Topic.CAMPAIGN: 0.45,
    Topic.CANDIDATES_AND_PARTIES: 0.02,
    Topic.ELECTORAL_SYSTEM: -0.18,
    Topic.ELECTION_ADMINISTRATION: -0.55,
    Topic.LEGAL_FRAMEWORK: 0.29,
}

WEIGHTS: dict[Topic, dict[float, str]] = {
    Topic.CAMPAIGN_FINANCE: {
        2.2: "partie report",
        1.6: "advert",
        1.4: "accoun campai",
        1.2: "declar expens gifts money rules",
        1.0: "audit budget counte euros financ publis state",
        0.8: "agency ban bank candid contes cost costs disclo donati grant online paid party powers sponso websit",
        0.6: """
            above absenc can checks comple data due each equal expend fifty fined funds handed income keep limit
            lists made may need nine oblige oversi public punctu resour reveal sancti shows smalle statem superv
            treasu""",
        0.4: "anyone came interi lack pages posts privat regret since so times totals",
        -0.4: "encour first held limits organi parlia said women would",
        -0.6: "called commis delega head many number observ one people social voters voting",
        -0.8: "ballot citise networ",
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
        0.8: "accura cut entrie errors introd many millio transf until",
        0.6: """
            audit consid data depriv electr entere entry final handfu interl learne month most one people perman
            person provis search struck thanks thousa time verifi weeks""",
        0.4: "appear discov found intern longer note object period regret should took up",
        -0.4: "favour high observ only open put receiv rule staff",
        -0.6: """
            came campai delega group half identi member notice ought part party politi presid region state ten two
            use""",
        -0.8: "law",
        -1.0: "ballot",
        -1.2: "candid",
    },
    Topic.VOTER_INFORMATION: {
        2.6: "langua",
        1.8: "school",
        1.6: "about educat spots voters",
        1.4: "citise date househ invita",
        1.2: "radio rumour would",
        1.0: "announ door explan first know materi more notice people place survey text voting what",
        0.8: "asked ballot body braill explai fact guides heard many plain poster proper respon statio teach tell",
        0.6: """
            addres amendm approv author bearin budget charge civic clips commis credit easy few finds half house
            hung invali known line matter much named new nine one other papers praise prepar proced questi read
            refere sent servic side since televi told villag year""",
        0.4: """
            all answer attent booths confus consti days fruit gave group knowle learn little nothin offici press
            says voter""",
        -0.4: "# balanc chief due indepe most open regist see withou",
        -0.6: "equal four govern law partie person plural prosec region result should such transp within",
        -0.8: "contes figure head mark proces websit",
    },
    Topic.MEDIA: {
        2.0: "media",
        1.4: "access news",
        1.2: "airtim attack opinio outlet",
        1.0: "balanc covera regula",
        0.8: "air broadc candid coordi editor gave incumb journa licenc newspa owners plural report suspen views",
        0.6: """
            condem cut days debate deplor false fear govern hands indepe messag monito offere opposi ought owned
            polls privat punish radio range signed spread state two""",
        0.4: "camera give held inform minori overni police public takes",
        -0.4: "# not online pollin shown work",
        -0.6: "agency ballot citise electi electo first genera intern result throug vote voter voters",
        -0.8: "could langua meetin observ people said spots voting",
        -1.0: "advert",
        -1.6: "commis",
    },
    Topic.CAMPAIGN: {
        1.8: "meetin",
        1.6: "govern social",
        1.4: "contes debate",
        1.2: "campai equal insult rallie",
        1.0: "candid contri genera heard severa specif substa use visibl",
        0.8: "buying food grew party peacef place politi rivals same travel villag",
        0.6: """
            abuse addres advert agitat camps chief collec concen conten employ free freely hindra incide make marred
            materi needs northe notice online opposi other pass poster progra rally ran refrai region respec road
            ruling saw says speaks stop suppor themse turned went women""",
        0.4: "around carry channe hall hours oppone partie prime provin silenc square threat tone towns week",
        -0.2: "voting",
        -0.4: "done furthe genuin hardly journa nine no only rules sponso teache voted",
        -0.6: """
            associ budget distri electi gifts indepe made many member not organi parlia posts regist result said
            staff time too""",
        -0.8: "# assemb ballot can citise declar every first left precin signed so some statio",
        -1.0: "well",
        -1.2: "attack",
        -1.4: "commis",
    },
    Topic.CANDIDATES_AND_PARTIES: {
        2.2: "partie",
        2.0: "conten lists",
        1.4: "candid politi regist women",
        1.2: "accept contes ground reduce",
        1.0: "almost nomine presid refusa signed stand suppor",
        0.8: "asks court declar left main nomina none one party seven signat two",
        0.6: """
            agents all appeal barred choice choose conduc courts deadli differ encour end entere equal ever every
            five follow gave leader minor number offenc offere only open organi ought places quota reason refuse
            reject repres requir secret standi three way well win winnab winner young""",
        0.4: """
            applic arrest aspira both called capita fees field lower meanin new peace plural proxie rival satisf six
            stakeh themse until verdic word""",
        -0.4: "day into media might paper precin regret see short trust voting",
        -0.6: "days disput meetin not protoc public recomm report set voter",
        -0.8: "author electi pollin vote",
        -1.2: "statio",
        -1.4: "commis",
    },
    Topic.ELECTORAL_SYSTEM: {
        1.8: "seat",
        1.6: "distri",
        1.4: "mandat seats system",
        1.2: "consti electe single two",
        1.0: "bounda counci deputi lowere mixed prefer repres reserv than",
        0.8: """
            barrie cent chosen deviat direct electi electo expert formul half indepe introd lists majori per round
            senato sise smalle study suffra unders votes well""",
        0.6: """
            appoin assemb bonus capita chambe change consid consul costly countr critic divide favour fifth first
            glad groups guaran house indire into justif larges list lower model opinio order own parlia person
            popula power practi propor replac sugges upper weeks withou yet""",
        0.4: "border descri establ hearin hundre member minori names new now number raised territ",
        -0.4: "all campai genera group heard regist right voting went",
        -0.6: "came noted organi passed refere report took what",
        -0.8: "commis pollin",
        -1.4: "statio",
    },
    Topic.ELECTION_ADMINISTRATION: {
        3.0: "commis",
        1.6: "minute",
        1.4: "pollin premis",
        1.2: "decisi papers poll trust",
        1.0: "body chairs commen consul electi eve island most precin profes seals sessio traini whom worked",
        0.8: """
            appoin becaus cec chaire chief delive duties grown hour impres lacked led materi nine organi prepar
            refere school secret set smooth spite statio struck voting years""",
        0.6: """
            all away board boards came carrie center centra contra coordi days demons earlie effici electo encour
            equipm even every fault favour good impart knew late manage neutra nomina noon office only openin opposi
            praise proper put ran ready recrui releas reques shorta staff such supple taken thousa withou""",
        0.4: """
            credit day funds hands houses includ interr list logist made make minist open openly settle time twenty
            up women work workin""",
        -0.4: "answer but cases chairp coalit consti group intern nobody press protoc suppor would",
        -0.6: """
            access agents appeal author box collea entere finger free gave guests home langua local must often
            remain rules securi system took traine waitin will""",
        -0.8: "candid follow none respec",
        -1.0: "citise correc offici people",
    },
    Topic.LEGAL_FRAMEWORK: {
        1.8: "code legisl parlia provis rights",
        1.6: "democr framew law",
        1.4: "electi stand",
        1.2: "assemb debate domest right rules",
        1.0: "act advice basis candid consti freedo into now recomm remove restri withou",
        0.8: """
            articl called clear contai decree detail disabi docume emerge expert govern guaran last months person
            prison regula said still""",
        0.6: """
            adequa amende basic bill broad but commit compli compre concer consen counci court days decide dual
            expres free indepe instru laws lawyer leave leaves may modern norms old opinio penalt petiti proced
            propos quota recall recoun reform region repeal shorte solid standi state strict submit votes whatev""",
        0.4: """
            appoin boycot call campai charte confor contra conven countr crimin descri deviat differ earlie electo
            founda gaps genuin includ itself line must nation obliga odds party powers read signat signif too vote""",
        -0.4: "groups lack oblige order publis put replac six went",
        -0.6: "admini all anyone ballot conten electr out partie place saw seats themse urged",
        -0.8: "people reason up",
        -1.0: "day voters",
        -1.4: "statio",
    },
}
