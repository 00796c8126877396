"""What single words tell of topics of the time before the vote: written by `bench/fit_words.py`."""

from observers.vocabulary import Topic

BIAS: dict[Topic, float] = {
    Topic.CAMPAIGN_FINANCE: 0.08,
    Topic.VOTER_REGISTRATION: -0.56,
    Topic.VOTER_INFORMATION: -0.17,
    Topic.MEDIA: 0.28,
    Topic.CAMPAIGN: 0.40,
    Topic.CANDIDATES_AND_PARTIES: 0.11,
    Topic.ELECTORAL_SYSTEM: -0.18,
    Topic.ELECTION_ADMINISTRATION: -0.44,
    Topic.LEGAL_FRAMEWORK: 0.34,
}

WEIGHTS: dict[Topic, dict[float, str]] = {
    Topic.CAMPAIGN_FINANCE: {
        2.2: "report",
        2.0: "partie",
        1.6: "advert campai",
        1.4: "accoun oversi",
        1.2: "budget declar expens gifts money publis rules",
        1.0: "bank candid counte euros financ state",
        0.8: """
            agency audit ban contes corrup cost costs donati each grant oblige online paid party powers public
            sponso websit""",
        0.6: """
            above can checks data disclo due equal expend fifty funds handed income keep limit lists made may need
            nine pages privat punctu receip reveal sancti secrec shows smalle spendi staff statem superv treasu""",
        0.4: "anyone came comple fined interi low new obtain posts previo receiv regret since so totals",
        -0.4: "code organi pollin said women would",
        -0.6: "called commis delega first held limits many number observ people social voters voting",
        -0.8: "ballot citise head networ",
        -1.0: "vote",
        -1.2: "statio",
    },
    Topic.VOTER_REGISTRATION: {
        2.6: "roll",
        2.4: "regist",
        1.8: "displa rolls",
        1.6: "citise",
        1.4: "addres list lists",
        1.2: "off shown voter voters",
        1.0: "accura added check contin correc millio perman",
        0.8: "# abroad audit author cut data entere introd many number should transf",
        0.6: """
            accord adding cannot compla consid days depriv electr entrie entry errors final found handfu interl
            intern longer made missin month most names next nomadi obtain one people person provis right search
            struck thanks thousa time until verifi year years""",
        0.4: "change deceas explai form grew learne not note passpo practi record regret sample took weeks",
        -0.4: "hours may open put receiv result rule",
        -0.6: """
            came campai delega group high identi member observ only ought papers part party politi presid region
            seven staff suppor use""",
        -0.8: "half law",
        -1.0: "ballot ten",
        -1.4: "candid",
    },
    Topic.VOTER_INFORMATION: {
        2.6: "langua",
        2.0: "school",
        1.8: "educat",
        1.6: "about citise spots voters",
        1.4: "date househ invita",
        1.2: "rumour voting would",
        1.0: "announ explan first interv know materi more place radio respon survey text what",
        0.8: """
            ballot body braill door explai fact new notice people plain poster proced proper refere statio teach
            tell""",
        0.6: """
            addres advanc all amendm approv asked bearin budget campai charge civic clear clips commis consti credit
            easy few finds guides heard house hung known line little many named nearly nine one other papers praise
            prepar press questi read sent servic side since so ten told villag year""",
        0.4: """
            attent booths days encour forty fruit group half how invali knowle learn matter minori much nothin pens
            posted says""",
        -0.4: "assist balanc chief diffic due indepe lists online outsid plural regist",
        -0.6: """
            equal govern law open partie person politi prosec region same should staff than times transp within
            withou""",
        -0.8: "contes figure head proces result such websit",
        -1.0: "mark",
    },
    Topic.MEDIA: {
        2.0: "media",
        1.6: "news",
        1.4: "regula",
        1.2: "access airtim attack gave opinio",
        1.0: "balanc journa outlet report",
        0.8: """
            air broadc coordi covera editor false incumb licenc monito opposi owners plural public servic sites
            suspen two views widesp""",
        0.6: """
            analys candid condem coveri cut days debate defama deplor diffic govern hands indepe inform leadin
            messag newspa offere order ought overni owned polls presid privat progra publis punish range signed
            spread state worked""",
        0.4: "critic give minori provin takes",
        -0.4: "# need online shown what",
        -0.6: """
            agency ballot citise electi first genera intern langua live open pollin result social throug vote voter
            voters web""",
        -0.8: "could meetin observ people said spots voting",
        -1.0: "advert",
        -1.6: "commis",
    },
    Topic.CAMPAIGN: {
        2.0: "meetin",
        1.6: "social",
        1.4: "candid debate govern",
        1.2: "campai contes equal insult rallie",
        1.0: "contri genera heard incide peacef severa specif substa use violen visibl",
        0.8: """
            buying employ food gather grew intimi local misuse needs notice party politi progra public resour respec
            rivals roads same stop themse travel turned villag""",
        0.6: """
            abuse addres advert agitat appeal bodies camps collec concen conten enforc follow free freely hindra
            hold long make marche marks materi munici must northe online oppone opposi outcom partie pass place
            poster rally refrai region road ruling saw says sexist speaks square told tone towns went""",
        0.4: "around carry case channe chief hall hours period prime school silenc target week",
        -0.2: "voting",
        -0.4: "call done electo furthe now only person reason receiv rules sponso teache too",
        -0.6: """
            # assemb associ entran genuin gifts hardly income indepe journa made many member not organi places posts
            regist result said societ staff two""",
        -0.8: "can citise declar distri electi every left parlia precin some statio",
        -1.0: "attack ballot first so",
        -1.2: "well",
        -1.4: "commis",
    },
    Topic.CANDIDATES_AND_PARTIES: {
        2.2: "partie",
        2.0: "conten lists",
        1.6: "regist",
        1.4: "candid ground women",
        1.2: "accept contes politi reduce suppor",
        1.0: "almost called main reason refusa seven signat stand",
        0.8: "asks certai court declar exclud left minor nomina nomine one party presid repres rules three two",
        0.6: """
            agents all anyone appeal barred both challe choose compet conduc convic courts deadli differ encour end
            entere equal five follow gave largel late none offenc only organi ought procla refuse requir secret
            signed six standi themse way well win winnab winner young""",
        0.4: """
            arrest aspira ever every fees field inclus legal meanin number open out peace places proxie reject rival
            satisf stakeh thereb until verdic word""",
        -0.4: "across media might not paper printe public said see system taken trust violen",
        -0.6: "days disput long meetin precin protoc regret report set short vote voting",
        -0.8: "author electi pollin recomm",
        -1.0: "voter",
        -1.2: "statio",
        -1.4: "commis",
    },
    Topic.ELECTORAL_SYSTEM: {
        1.8: "distri seat",
        1.4: "mandat seats system",
        1.2: "consti electe single two",
        1.0: "bounda chosen counci formul indepe introd lowere prefer repres reserv than well",
        0.8: """
            barrie cent deputi deviat direct expert half into list majori mixed own parlia per round senato sise
            smalle study suffra unders""",
        0.6: """
            appoin assemb bonus capita chambe change consid consul costly countr critic divide electi electo equali
            exceed favour fifth first glad groups guaran house indire justif larges lists lower member model new one
            opinio popula power practi propor replac sugges upper votes weeks withou yet""",
        0.4: "border descri establ hearin hundre names now order person territ",
        -0.4: "campai genera group heard made politi regist right voting went",
        -0.6: "but came noted organi passed refere report took what",
        -0.8: "commis",
        -1.0: "pollin",
        -1.4: "statio",
    },
    Topic.ELECTION_ADMINISTRATION: {
        3.0: "commis",
        1.4: "minute pollin premis",
        1.2: "chief decisi papers precin trust",
        1.0: "body cec chaire consul design eve island most organi poll profes seals sessio struck traini whom worked",
        0.8: """
            all appoin becaus center centra chairs commen delive duties electi electo encour good grown hour impres
            lacked manage materi nine nomina only prepar refere school secret set smooth spite taken years""",
        0.6: """
            board boards calend came clearl compet contra credit days demons deputi divisi earlie effici equipm even
            every fault favour funds impart knew late led logist noon office open opened openin opposi praise proper
            public ran ready recrui reques shorta sound staff statio supple tables techni up voting week withou
            women work workin""",
        0.4: """
            areas away carrie coordi delays hands houses interr line list make minist neutra openly put replac six
            thousa voters""",
        -0.4: """
            answer but case coalit group law let may nearly next nobody one place press shortc signs suppor two
            unable weeks would""",
        -0.6: """
            access agents appeal author box cases collea consti docume entere finger free gave guests home langua
            must none often receiv remain rules securi system took traine waitin will""",
        -0.8: "local people respec",
        -1.0: "candid citise correc follow",
        -1.2: "offici",
    },
    Topic.LEGAL_FRAMEWORK: {
        1.8: "code democr legisl parlia provis rights",
        1.6: "law stand",
        1.4: "framew rules",
        1.2: "assemb debate domest electi recomm remove",
        1.0: "advice articl basis candid consti freedo guaran into now regula restri right",
        0.8: """
            act adequa broad compla concer contai decree detail discre docume electo emerge expert govern last leave
            months prison reform said withou""",
        0.6: """
            amende basic brough called clear compre consen conven court deadli disabi dual expres free gaps includ
            indepe instru key laws lawyer leaves may modern must new norms odds old opinio penalt person proced
            propos quota recall region remain repeal shorte solid standi still strict submit sugges votes whatev""",
        0.4: """
            bill boycot call charte commit compli confor counci countr crimin days decide deviat differ earlie
            founda fully genuin line most nation petiti powers read signat signif thresh vote""",
        -0.4: "among anyone criter each lack oblige publis put saw went",
        -0.6: "agents all ballot conten distri electr order out partie place replac requir seats six themse urged",
        -0.8: "admini people reason up",
        -1.0: "day voters",
        -1.4: "statio",
    },
}
