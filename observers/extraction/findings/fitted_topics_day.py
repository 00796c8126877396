"""What single words tell of topics of the day of the vote, and of the whole: written by `bench/fit_words.py`."""

from observers.vocabulary import Topic

BIAS: dict[Topic, float] = {
    Topic.ACCESSIBILITY_AND_INCLUSION: -0.54,
    Topic.COMPLAINTS_AND_APPEALS: -0.42,
    Topic.COUNTING_AND_RESULTS: 0.16,
    Topic.TECHNOLOGY: -0.41,
    Topic.OBSERVATION: -0.56,
    Topic.SECURITY_AND_INTERFERENCE: 0.79,
    Topic.TURNOUT: -0.17,
    Topic.VOTING: 1.23,
    Topic.OVERALL_CONDUCT: 0.31,
}

WEIGHTS: dict[Topic, dict[float, str]] = {
    Topic.ACCESSIBILITY_AND_INCLUSION: {
        1.8: "women",
        1.6: "disabi large seats",
        1.4: "pollin stood",
        1.2: "other sign wheelc",
        1.0: "adopt ballot but candid could debate exclud help reserv",
        0.8: """
            # absent among blind box care citise commun concer displa far few hardly helped langua living measur
            people print statio struck third worker""",
        0.6: """
            access arrang availa brough call camps electe estima five footin hospit inform into leafle left long
            majori mark minori more not number one online ought parlia put raise ramps remain settle so step tables
            visite vote would writin""",
        0.4: "gather half knew lowere might nation office only praise promis should threat",
        -0.4: """
            appeal briefi called compar delega impres manual media partie region same saw say spots team told two
            what youth""",
        -0.6: """
            all almost boards day days distri fact follow head hours line list nothin propos public ran refere
            remark restri result room rules six three time up""",
        -0.8: "active regist shown",
        -1.2: "elderl men observ politi",
    },
    Topic.COMPLAINTS_AND_APPEALS: {
        2.4: "compla",
        1.4: "courts disput reason",
        1.2: "challe must",
        1.0: "closed day decide decisi legal petiti settle too",
        0.8: "# behind case court dealt judges not object result",
        0.6: """
            able appeal applic appoin both days give good handle millio pay pledge police prosec quarre recoun
            reques themse though tribun""",
        0.4: "bring contra demand encour forty hearin instan invite justic point six",
        -0.4: "accept all ballot delega number ought",
        -0.6: "group lists more sancti",
        -0.8: "expert people voters",
        -1.2: "statio",
    },
    Topic.COUNTING_AND_RESULTS: {
        2.6: "agents",
        2.0: "result",
        1.8: "boxes papers votes",
        1.6: "ballot count",
        1.4: "closin found signed",
        1.2: "commis protoc",
        1.0: "centre doubt group outcom paper slow statio transp",
        0.8: """
            anybod counti dawn declar eleven everyo fairne held invali nobody quickl rules single sorted tables
            totals""",
        0.6: """
            accura attend but canvas copies data differ explan figure furthe handli hours laid legisl looked made
            nation night open opened precin presen proced publis read reason releas severa showin tally trust up
            volunt""",
        0.4: """
            # becaus box chairm copy distan filled honest member monito named noted overni poor requir return should
            stand times transf yet""",
        -0.4: "book check credit detail ensure gather give keepin off partic quick",
        -0.6: "breach campai challe countr critic invite law manage needed openin roll seriou two upon voter voting",
        -0.8: "able calm missio more people sheets worked",
        -1.0: "candid must",
        -1.2: "citise",
        -1.6: "voters",
    },
    Topic.TECHNOLOGY: {
        2.4: "electr",
        1.8: "result scanne",
        1.4: "system voting",
        1.2: "paper",
        1.0: "device finger identi intern worked",
        0.8: """
            answer confid data failur gave hours made portal protoc reader regist server softwa stated test time use""",
        0.6: """
            again audit caused could count counti down easy instal machin new next precin public reason secure
            tablet transm used video wall websit""",
        0.4: "counte even event expert find forms indepe put reliab second stayed tabula totals within",
        -0.4: "five missio",
        -0.6: "author lists people",
        -0.8: "kits",
    },
    Topic.OBSERVATION: {
        1.8: "wished",
        1.6: "observ protoc",
        1.4: "accred centre",
        1.2: "all chairm commis condit free groups local notes nothin openne repres",
        1.0: "author could import intern meetin moved placed printi receiv remark restri statem statio term",
        0.8: """
            able advanc behind church cooper count counte countr foreig full go govern hundre includ intere least
            limits long member missio moveme non number organi partis provid role scruti teams throug toward transp
            unable watch willin""",
        0.6: """
            again called closin effect every everyw extend freely group headqu interp like mornin nation offici
            other part places presen questi refuse reques room suppli tabula visits volunt whose""",
        0.4: "answer docume help look open partic prison said see talk",
        -0.4: "asked distan list party place publis rights signed villag wrote years",
        -0.6: """
            agents assess came campai candid come democr disput down eviden expres found hand manner now outsid
            presid proced ruling satisf seven such took will""",
        -0.8: "cut deplor differ good hours regula time up vote",
        -1.0: "noted regist report",
        -1.8: "voters",
    },
    Topic.SECURITY_AND_INTERFERENCE: {
        1.6: "securi",
        1.4: "around pressu",
        1.2: "affect attemp noon restra sides violen",
        1.0: "attack behave deaths duty incide isolat outsid pollin vote",
        0.8: """
            any author becaus calm cases commun conduc course distan distri groups inside interi into keep leader
            may profes report safe statio unable unit whom work""",
        0.6: """
            apprec calls canvas centre climat condit deplor discre down early enforc eve evenin fewer find influe
            interv killin means networ occurr off posted return secure seen single team two visibl""",
        0.4: """
            came candid enviro eyes impart interr kept nine not noted period power record stood suppor temper withdr""",
        -0.2: "saw",
        -0.4: "cast charge compet compla gave intimi parlia precin regist restri southe until voting women",
        -0.6: """
            althou ballot body buying contes every fair final food held hours lists milita more must number opposi
            order presid recomm reques so still three towns volunt""",
        -0.8: "accord citise opened partie punish rules should well",
        -1.0: "# electo time villag",
    },
    Topic.TURNOUT: {
        2.8: "partic",
        2.0: "intere turnou",
        1.6: "active figure lines",
        1.4: "citise than",
        1.2: "abroad among low",
        1.0: "announ come dawn evenin first formed high impres people saw shows ten young",
        0.8: "ballot boycot cast especi great greate long m many midday per quarte taken troubl two villag what",
        0.6: """
            anybod below briefi cent compar delega discus embass family fear fewer four front future highes living
            local more nearly openin order out polls spite third time visiti voters why women worker years""",
        0.4: "away clock close democr everyo island men missio o rain sent showed sign still threat",
        -0.2: "pollin",
        -0.4: "campai check descri electi follow identi intern number result struck told work",
        -0.6: "could countr debate direct equal large list office papers right severa up willin",
        -0.8: "calm candid each found not open party",
        -1.0: "contes",
        -1.2: "no withou",
    },
    Topic.VOTING: {
        2.6: "voted",
        1.8: "elderl",
        1.4: "teams told voting",
        1.2: "booth calm day doors ensure pressu preven staff",
        1.0: """
            accord additi assist cases conduc docume gave given good hand kept materi measur mood need nobody notice
            openin proces satisf so start voters""",
        0.8: """
            allowe applau ballot booths chairp checke come commit expres furthe home identi later manual needed
            paper people photog presid protec queue rated rules set statio unifor went withou witnes""",
        0.6: """
            adding agents agitat areas blind breach colour each early entere free go heads health incide interf knew
            lasted like milita minute outsid percen positi priori rarely right round save saw seven show smooth some
            taken togeth town up voter waitin watche will""",
        0.4: """
            admini arrive buying came delays despit everyw heavy help ink laid member neithe nothin places pollin
            relati sealed secret tablet tactil verifi vote whole wrote""",
        -0.4: """
            applic attend bring camera channe coordi corres embass equal every fewer heard import impres judges
            langua many observ passpo poster precin privat proper put read reason report return rights second signat
            single slow stood sum ten though too visibl whom""",
        -0.6: """
            abroad active announ attent call closin commun comple concer contes counci date days disabi disabl
            distan domest duty equipm everyo exclud explai indepe island journa know level line longer may media
            missio named nation none noted opposi overni parlia premis raised ran reache regula restri settle showed
            sign spite statem such time times video view way withdr women worker""",
        -0.8: """
            commen consul could countr decisi electo even figure formed fully govern includ intere intern last leave
            long peacef praise publis region regist regret state votes would""",
        -1.0: "about access author candid dawn electi held since",
        -1.2: "counte distri made offere",
        -1.4: "result",
        -1.6: "partie",
    },
    Topic.OVERALL_CONDUCT: {
        1.8: "orderl",
        1.6: "conclu peacef proces result",
        1.4: "calm choice delega high observ reform respec what",
        1.2: "commen electi level met parlia people techni togeth well",
        1.0: "accept agreed compet credib doubt irregu manner not reads told violat",
        0.8: """
            atmosp chose coordi democr deputy early estima fair freely genera group held kazakh lawful legiti marked
            much norms openly poll region regret rights seriou stated urged will years""",
        0.6: """
            agency all ask attend bearin breach choose contes corres descri down electo exerci finds full furthe
            guaran honest lacked laws leave maturi meant ones open place polls prepar press priori progre reflec
            said shortc shown spread start true up view""",
        0.4: "citise coalit everyt examin influe missio overal pa part practi propos saw work",
        0.2: "can",
        -0.4: """
            access althou appeal but called compli counci create deadli debate deviat docume legisl majori mood
            nomina papers proced quota rallie regist report rules step voters welcom""",
        -0.6: """
            adding advise agents basis becaus carrie compar concer ensure expert follow having incide inform instru
            knowle left lists local meetin offici ought partic partie precin presen protoc receiv scanne settle
            staff suppor three toward votes within women young""",
        -0.8: "about ahead campai code five good legal media minute openin out party pollin set third voter",
        -1.0: "candid should two",
        -1.2: "one statio",
        -1.4: "commis",
    },
}
