"""What single words tell of topics of the day of the vote, and of the whole: written by `bench/fit_words.py`."""

from observers.vocabulary import Topic

BIAS: dict[Topic, float] = {
    Topic.ACCESSIBILITY_AND_INCLUSION: -0.48,
    Topic.COMPLAINTS_AND_APPEALS: -0.23,
    Topic.COUNTING_AND_RESULTS: 0.12,
    Topic.TECHNOLOGY: -0.37,
    Topic.OBSERVATION: -0.49,
    Topic.SECURITY_AND_INTERFERENCE: 0.72,
    Topic.TURNOUT: -0.28,
    Topic.VOTING: 1.09,
    Topic.OVERALL_CONDUCT: 0.17,
}

WEIGHTS: dict[Topic, dict[float, str]] = {
    Topic.ACCESSIBILITY_AND_INCLUSION: {
        1.8: "disabi large women",
        1.6: "seats",
        1.4: "pollin stood",
        1.2: "adopt could other sign wheelc",
        1.0: "ballot box but candid debate exclud reserv",
        0.8: """
            # access among arrang blind commun concer displa far helped langua living measur one parlia patien print
            so statio worker""",
        0.6: """
            absent brough call camps care electe few five footin half hardly help hospit impair inform into leafle
            long mark minori mobili no not number offere online opened ought people percen places put raise ramps
            remain settle step struck tables third threat visite vote would""",
        0.4: "advanc citise equal gather knew lowere majori might nation notes office praise promis quota see",
        -0.4: "appeal briefi called compar delega fact partie say shown spots team unable withou",
        -0.6: """
            accord all almost boards day days distri follow head hours impres line nothin propos public ran refere
            remark restri result rules same saw six three time two up youth""",
        -0.8: "active list regist",
        -1.0: "elderl men",
        -1.2: "politi",
        -1.4: "observ",
    },
    Topic.COMPLAINTS_AND_APPEALS: {
        2.4: "compla",
        1.6: "reason",
        1.2: "courts decide disput must",
        1.0: "# case challe decisi legal settle",
        0.8: "closed day judges not object petiti reques result too writte",
        0.6: """
            able applic appoin both cases court days dealt give good handle millio pay pledge police prosec quarre
            recoun ruling themse though tribun""",
        0.4: "bring contes contra demand forty hearin instan justic most witnes",
        -0.4: "accept ballot group observ",
        -0.6: "author expert lists more offici people politi sancti voters",
        -1.0: "statio",
        -1.2: "rurita",
    },
    Topic.COUNTING_AND_RESULTS: {
        2.6: "agents",
        2.0: "result",
        1.8: "boxes count papers votes",
        1.6: "ballot",
        1.4: "signed",
        1.2: "closin commis found protoc totals",
        1.0: "centre counti doubt group outcom paper rules statio",
        0.8: """
            anybod eleven everyo fairne figure held invali nobody precin quickl room single slow sorted tables
            transp""",
        0.6: """
            # accura attend but canvas copies copy data dawn declar differ explan full hours laid looked made not
            open opened orderl presen proced publis put read reason releas seen showin signat tally times too transf
            trust until up volunt""",
        0.4: """
            becaus box chairm filled furthe monito named nation night noted overni poor raise requir return severa
            should tabula""",
        -0.4: "book challe ensure gather most needed off quick recoun region",
        -0.6: """
            breach campai countr detail give given invite law manage missio openin roll two union voter voting
            worked""",
        -0.8: "calm candid more people sheets upon",
        -1.0: "citise must",
        -1.6: "voters",
    },
    Topic.TECHNOLOGY: {
        2.4: "electr",
        1.8: "scanne",
        1.6: "result",
        1.4: "system voting",
        1.0: "device identi intern paper worked",
        0.8: """
            confid data failur finger gave instal made portal precin protoc regist server softwa stated tablet time
            transm use used video""",
        0.6: """
            again answer audit caused could count counti day down easy event find hours machin new next reader
            reason says second secure test totals wall websit""",
        0.4: "anothe even expert forms indepe online prepar public put tabula within",
        -0.4: "one would",
        -0.6: "author into kits lists people",
    },
    Topic.OBSERVATION: {
        1.6: "observ wished",
        1.4: "centre nothin",
        1.2: "accred chairm commis condit could groups local missio openne receiv",
        1.0: "all every free intern limits moved notes placed provid term unable watch",
        0.8: """
            answer author behind church cooper count counte countr foreig full intere long meetin moveme non number
            organi partis places presen protoc questi remark repres reques restri sat scruti statio teams toward
            willin""",
        0.6: """
            able again called effect everyt extend follow freely go govern hundre import includ league least met
            none notice open other partic refuse statem suppli talk throug transp visits work""",
        0.4: "adding advanc affirm any compre delega everyw help like look precin prison room see thanks union visite",
        -0.4: "asked bearin breach come manner place ruling staff years",
        -0.6: """
            came down eviden expres hand held high now party presid proced publis regula result rights satisf seven
            signed stress voting will""",
        -0.8: "agents campai cut democr deplor differ found good hours regist time took",
        -1.0: "noted report up",
        -1.2: "vote",
        -1.6: "voters",
    },
    Topic.SECURITY_AND_INTERFERENCE: {
        1.6: "securi",
        1.4: "around pressu",
        1.2: "affect attemp noon pollin restra sides violen",
        1.0: "attack commun deaths incide isolat outsid profes safe vote",
        0.8: """
            author becaus cases conduc course distan distri inside interi into may report return secure seen unable
            unit whom work""",
        0.6: """
            any apprec calm candid canvas centre climat condit deplor discre duty early enforc enviro evenin fewer
            find groups influe interr interv keep leader means networ nine occurr off period posted record single
            statio team two union units visibl withdr""",
        0.4: """
            came counti credib down eyes impart kept killin men not noted people power soldie stood teache temper
            took voters""",
        -0.2: "saw",
        -0.4: "armed assess charge hours insult order parlia partic reques restri southe visite voting",
        -0.6: """
            althou ballot body buying compet compla contes every fair final gave held lists milita more must number
            opposi presid regist so still three towns volunt women""",
        -0.8: "# accord citise opened partie punish recomm rules should well",
        -1.0: "electo time",
        -1.2: "villag",
    },
    Topic.TURNOUT: {
        2.8: "partic",
        2.2: "intere",
        2.0: "turnou",
        1.8: "lines",
        1.6: "active figure",
        1.4: "among citise than",
        1.2: "abroad first formed high low shows",
        1.0: "come dawn evenin great impres people saw ten young",
        0.8: """
            announ ballot boycot cast greate long m many midday nearly per polls quarte spite taken time troubl
            voters what years""",
        0.6: """
            anybod below cent compar confir delega embass family fear four front future highes includ living more
            openin order out refere regret rurita seen sign third threat two women""",
        0.4: "away briefi clock close democr everyo fewer island kept men o rain sent still voting why",
        0.2: "statio",
        -0.4: "campai check debate descri electi identi intern number right shown struck told",
        -0.6: "could countr direct equal large list monito office papers willin work",
        -0.8: "calm candid each found not open party",
        -1.0: "contes",
        -1.2: "no withou",
    },
    Topic.VOTING: {
        2.8: "voted",
        2.0: "elderl",
        1.4: "preven satisf teams",
        1.2: "accord booth day ensure pressu told voting",
        1.0: """
            additi calm checke conduc docume hand kept materi measur need needed nobody notice openin paper photog
            proces rules set so statio voters""",
        0.8: """
            assist ballot booths chairp commit common doors furthe gave given good help home hours identi later
            manual people presid protec queue rated rurita saw staff start unifor waitin withou witnes""",
        0.6: """
            agents agitat allowe applau arrive blind breach care colour delays due each entere expres free heads
            incide ink interf knew lasted like member milita mood only percen person places pollin positi priori
            rarely right round save secrec secret seven show smooth taken togeth up vote watche went will wrote""",
        0.4: """
            admini atmosp buying cards create despit follow go head instru laid mother neithe nothin offici often
            outsid rain sealed table tactil town verifi""",
        -0.4: """
            anothe anybod bring count debate duty equal equipm explai heard honest invita local none passpo privat
            ran read reason seats second signat standa stood sum too what whom withdr""",
        -0.6: """
            abroad announ around attend attent call commis compli contes counci date days decisi disabi disabl
            displa distan domest everyo exclud formed fully journa judges know langua leave level line long longer
            may media named nation observ opposi overni parlia premis prison public reache restri settle showed
            since single spite states such ten though video visibl women worker would""",
        -0.8: """
            author commen concer consul countr dawn even figure govern includ indepe intere last many peacef praise
            region regist regret state time votes""",
        -1.0: "about could counte distri held intern offere publis union",
        -1.2: "access candid electi made",
        -1.4: "partie result",
    },
    Topic.OVERALL_CONDUCT: {
        1.8: "proces result",
        1.6: "choice conclu respec rurita",
        1.4: "calm delega high orderl peacef reform what",
        1.2: "compet doubt electi manner observ people shortc techni togeth well zubrow",
        1.0: "commen credib early held honest irregu level met much not parlia reads told violat",
        0.8: """
            accept agreed atmosp citise exerci fair finds freely full genera group kazakh lawful marked missio
            rights start union urged years""",
        0.6: """
            ask attend bearin choose chose contes coordi corres deputy descri down electo estima furthe lack lacked
            legiti lost maturi meant norms ones openly pace place poll polls prepar priori reflec shown spread
            stated up view will""",
        0.4: "acted agency everyt guaran influe open regret requir sides stage such upon",
        -0.4: """
            abroad althou announ applau centre counti critic deadli docume instru meetin papers rallie regist severa
            step term vote voting within""",
        -0.6: """
            about advise agents ahead basis called campai carrie compar compli concer consti create deviat expert
            good incide inform left legisl lists local member minute more noted offici ought partic partie presen
            protoc public receiv report scanne set settle so staff than third time toward two voters votes women
            young""",
        -0.8: "code five legal out party precin suppor three voter",
        -1.0: "candid rules should",
        -1.2: "one pollin",
        -1.6: "commis",
        -1.8: "statio",
    },
}
