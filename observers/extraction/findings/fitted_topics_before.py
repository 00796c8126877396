"""What single words tell of topics of the time before the vote: written by `bench/fit_words.py`."""

from observers.vocabulary import Topic

BIAS: dict[Topic, float] = {
    Topic.CAMPAIGN_FINANCE: -0.03,
    Topic.VOTER_REGISTRATION: -0.30,
    Topic.VOTER_INFORMATION: -0.20,
    Topic.MEDIA: 0.08,
    Topic.CAMPAIGN: 0.46,
    Topic.CANDIDATES_AND_PARTIES: -0.04,
    Topic.ELECTORAL_SYSTEM: -0.25,
    Topic.ELECTION_ADMINISTRATION: -0.43,
    Topic.LEGAL_FRAMEWORK: 0.38,
}

WEIGHTS: dict[Topic, dict[float, str]] = {
    Topic.CAMPAIGN_FINANCE: {
        2.0: "report",
        1.8: "partie",
        1.6: "advert",
        1.4: "accoun campai",
        1.2: "audit financ gifts money",
        1.0: "budget contes declar rules state",
        0.8: "ban cost costs donati each grant income oblige online party powers public publis websit",
        0.6: """
            above absenc agency anyone audito candid check checks disclo due equal expens fifty fined funds handed
            keep law limit lists made may more need oversi paid punctu resour reveal shows since smalle spendi
            sponso staff statem superv treasu""",
        0.4: "came day detail effect interi lack new nine privat put regret so",
        -0.4: "delega number organi parlia said would",
        -0.6: "called citise head limits networ observ one people social voters voting",
        -0.8: "ballot vote",
        -1.2: "statio",
    },
    Topic.VOTER_REGISTRATION: {
        2.8: "roll",
        2.2: "regist",
        2.0: "list",
        1.4: "correc displa lists rolls voter",
        1.2: "shown",
        1.0: "added check citise contin off",
        0.8: "# addres author data days depriv entrie entry final introd many millio moved transf until voters",
        0.6: """
            accura consid could cut discov drive enrolm entere errors finger handfu interl kits longer missin month
            names perman person search struck thousa took turned verifi weeks""",
        0.4: "abroad appear date learne passpo people practi provis regret sample should time total up",
        -0.4: "favour figure gave high hours lawful only open out politi region seven staff two use withou",
        -0.6: "came campai delega group identi notice ought papers part party presid put single ten",
        -0.8: "law member",
        -1.0: "ballot candid",
    },
    Topic.VOTER_INFORMATION: {
        2.4: "langua",
        1.8: "school",
        1.6: "spots voters",
        1.4: "about educat househ invita",
        1.2: "citise date explan radio text would",
        1.0: "announ ballot door explai notice place statio what",
        0.8: """
            addres body civic first guides heard invali know leafle market more papers plain poster prepar proper
            reache sent servic teach tell villag voting""",
        0.6: """
            all amendm approv asked bearin braill budget charge clips commis consti credit electo fact few finds
            gave house how hung inform late line materi messag much new organi other proced read refere rumour side
            since so told year""",
        0.4: """
            attent booths campai confus domest easy encour find fruit group hours learn matter neighb nothin press
            voter""",
        -0.4: "chief electi knew office outsid places run took transp yet",
        -0.6: "balanc cent equal four govern head into most partie per person plural result should vote withou",
        -0.8: "# contes figure mark websit",
        -1.0: "proces",
    },
    Topic.MEDIA: {
        2.2: "media",
        1.4: "access",
        1.2: "balanc news outlet owners regula",
        1.0: "airtim attack covera plural",
        0.8: "air broadc candid editor gave hands incumb journa newspa opinio privat report suspen views",
        0.6: """
            analys code compla condem critic cut debate deplor false fear govern indepe main minori minute opposi
            owned police presid punish range signed spread state statio two""",
        0.4: "about agains camera give held offere overni prohib public takes talk",
        -0.4: "electi first shown spots voter",
        -0.6: """
            # agency ballot citise could electo genera head langua people pollin result throug villag voters voting""",
        -0.8: "meetin observ said vote",
        -1.2: "advert",
        -1.4: "commis",
    },
    Topic.CAMPAIGN: {
        1.8: "meetin",
        1.6: "govern",
        1.4: "contes debate",
        1.2: "campai candid equal insult rallie social",
        1.0: "contri genera same severa use",
        0.8: "buying draft food heard opposi party peacef ruling specif substa towns travel villag visibl",
        0.6: """
            addres advert agitat around camps collec conten employ follow free freely grew hindra hours incide
            largel make marred monito nearer needs northe notice offici other partie pass place politi progra rally
            ran refrai region respec roads saw says silenc stop themse tone weeks went""",
        0.4: """
            abuse carry channe chief concen hall let materi oppone order playin poster road speaks square turned
            water""",
        -0.4: "cost handed lists open polls rules two voting",
        -0.6: """
            assemb budget cases consti decisi distri electi first furthe gifts hardly inform journa many member not
            only parlia regist result signed staff time too voted""",
        -0.8: "# ballot citise declar every left posts precin said so some statio",
        -1.0: "attack well",
        -1.4: "commis",
    },
    Topic.CANDIDATES_AND_PARTIES: {
        2.2: "conten",
        2.0: "lists partie",
        1.6: "candid regist",
        1.4: "contes politi women",
        1.2: "ground stand",
        1.0: "accept almost nomina none presid reduce refusa suppor",
        0.8: "all asks choose declar differ gave left nomine one open ought party seven signat two",
        0.6: """
            appeal both court entere every five follow friend lawful main meanin minor new number offenc offere
            organi reject repres rules satisf secret settle signed six themse three verdic well win winnab winner""",
        0.4: """
            applic aspira attemp convic could encour end exclud field lower means ninete only plural proxie refuse
            rival run stakeh until up word""",
        -0.4: "debate into online paper precin protoc public read regret trust voting",
        -0.6: "about author meetin not recomm report same set short voter",
        -0.8: "days electi pollin",
        -1.0: "commis statio",
    },
    Topic.ELECTORAL_SYSTEM: {
        2.0: "distri",
        1.6: "seat seats",
        1.4: "mandat system",
        1.2: "repres single",
        1.0: "consti deputi introd lowere majori mixed prefer two well",
        0.8: """
            assemb barrie bounda capita cent chambe chosen costly counci electi expert fifth formul guaran indire
            member per reserv sise suffra votes withou""",
        0.6: """
            change critic delega deviat electe electo equali favour first glad half house indepe into justif larges
            least list lists lower model new one opinio parlia person power practi propor replac review round senato
            study territ than unders upper weeks would""",
        0.4: "consid descri hearin hundre interl names raised remark save",
        -0.4: "genera nobody noted regist right",
        -0.6: "# campai people what",
        -0.8: "commis pollin report took",
        -1.2: "statio",
    },
    Topic.ELECTION_ADMINISTRATION: {
        3.0: "commis",
        1.4: "minute pollin premis",
        1.2: "commen decisi profes",
        1.0: "cec chaire electi island most papers poll precin traini trust worked",
        0.8: """
            all appoin becaus boards chairs chief consul electo equipm eve even grown hour impres late manage nine
            praise refere school set smooth spite staff statio voting whom work""",
        0.6: """
            away board came center centra dark days delive demons design duties every fault funds hands impart knew
            lacked led level logist nomina noon office only open openin opposi organi prepar proper put quickl ran
            ready recrui reques rumour seals secret sessio struck time up withou women years""",
        0.4: "closed day good houses interr make neutra openly rooms short thousa twenty vehicl",
        -0.4: "attemp chairp data delega docume gave intern nearly would",
        -0.6: """
            access agents author box collea consti could entere finger free group home langua local must none often
            press protoc remain result securi shut system waitin will""",
        -0.8: "candid correc follow people respec",
        -1.0: "citise offici",
    },
    Topic.LEGAL_FRAMEWORK: {
        2.0: "code",
        1.8: "law legisl provis",
        1.6: "democr rights",
        1.4: "electi parlia right stand",
        1.2: "act candid framew may recomm rules",
        1.0: "advice articl assemb consti debate detail docume freedo now restri",
        0.8: """
            compre court decree earlie expert govern guaran into leave leaves person region regula remove sancti
            still yet""",
        0.6: """
            amende author basic basis bill broad called clear commit compli concer consen contai counci crimin
            disabi domest dual emerge force free indepe last line modern months norms opinio petiti politi prison
            recall said standi state strict votes whatev withou""",
        0.4: """
            appoin boycot call charte countr descri deviat differ enforc expres instru itself must powers proced
            read shorte signat signif too will""",
        -0.4: "all conten electr order partie peacef put six start urged",
        -0.6: "anyone ballot effect out people reason saw seats themse",
        -1.0: "up voters",
        -1.2: "day",
        -1.4: "statio",
    },
}
