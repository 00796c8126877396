"""What single words tell of topics of the day of the vote, and of the whole: written by `bench/fit_words.py`."""

from observers.vocabulary import Topic

BIAS: dict[Topic, float] = {
    Topic.ACCESSIBILITY_AND_INCLUSION: -0.67,
    Topic.COMPLAINTS_AND_APPEALS: -0.31,
    Topic.COUNTING_AND_RESULTS: -0.08,
    Topic.TECHNOLOGY: -0.28,
    Topic.OBSERVATION: -0.27,
    Topic.SECURITY_AND_INTERFERENCE: 0.66,
    Topic.TURNOUT: -0.41,
    Topic.VOTING: 0.65,
    Topic.OVERALL_CONDUCT: 0.57,
}

WEIGHTS: dict[Topic, dict[float, str]] = {
    Topic.ACCESSIBILITY_AND_INCLUSION: {
        1.6: "large",
        1.4: "disabi pollin seats",
        1.2: "stood women",
        1.0: "adopt among half help quota visite wheelc",
        0.8: "but candid could far find live no one only other ought parlia print reserv sign third vote",
        0.6: """
            # absent access advanc ballot box citise commun debate disabl displa electe exclud few langua leave left
            living mark measur minori office online people places remain respec share staff statio struck writes""",
        0.4: "aside blind brough choosi concer inform leafle lists number old part relati so stairs threat twelve",
        -0.4: "all any cards every head hours kept line nothin propos shown stand what",
        -0.6: "active delega down follow observ papers politi refere rules studen three up win",
        -0.8: "elderl men",
    },
    Topic.COMPLAINTS_AND_APPEALS: {
        2.2: "compla",
        1.4: "disput reason",
        1.2: "challe",
        1.0: "court decide decisi judges prosec settle",
        0.8: "# applic behind case courts not recoun too tribun",
        0.6: """
            acknow cases closed everyo heard legal must opened petiti police receiv reques result ruling suprem
            themse though won writte""",
        0.4: "bring dealt fears given hearin object office",
        -0.4: "about citise group how ought precin sancti",
        -0.6: "more people statio voters",
        -0.8: "lists",
    },
    Topic.COUNTING_AND_RESULTS: {
        2.6: "agents",
        2.2: "result",
        1.8: "protoc votes",
        1.6: "count",
        1.4: "ballot",
        1.2: "boxes commis papers statio",
        1.0: "centre closin figure found nobody signed slow totals",
        0.8: "counti declar doubt group hours outcom rules sorted transp",
        0.6: """
            accura anybod eleven everyo explan fairne light made night opened orderl paper proced publis put quickl
            reason room set severa sight single tally up went""",
        0.4: "copies differ handli invali laid looked nation number open presen read releas signat sum",
        -0.4: "able campai countr invite openin opposi sheets",
        -0.6: "any calm contra law other prepar recoun so two upon voter voting worked",
        -0.8: "citise more must",
        -1.0: "voters",
    },
    Topic.TECHNOLOGY: {
        2.4: "electr",
        1.4: "result scanne",
        1.2: "expert paper system transm",
        1.0: "device hours identi voting worked",
        0.8: "intern machin online portal server softwa tablet",
        0.6: """
            answer biomet could data every figure finger gave let made networ protoc reader stated statio team test
            tested use useful""",
        0.4: "all attack audit confid counci exclud much precin regist shut stayed trust",
        -0.4: "lists",
        -0.6: "candid people than",
    },
    Topic.OBSERVATION: {
        1.6: "groups",
        1.4: "observ",
        1.2: "all commis free openne protoc wished",
        1.0: "accred centre condit printi term",
        0.8: """
            author chairm could count foreig head host intern limits local long meetin member mornin moveme nation
            notes nothin receiv repres restri statio teams thanks toward watch work""",
        0.6: """
            able advanc asked cooper docume four freely full go greatl hundre import intere journa look moved organi
            placed places provid provin questi reques role room said see showed simple statem tabula talk treate
            unable whose willin wish withdr""",
        0.4: """
            any center counte countr detain every future govern invite monito name non open partis regret remark
            rule scruti securi table transp""",
        -0.4: "disput five partie regula signed told voting",
        -0.6: "but came campai cut differ down good most outcom people proced satisf so such took villag will",
        -0.8: "agents found noted one regist",
        -1.0: "candid report up",
        -1.4: "voters",
    },
    Topic.SECURITY_AND_INTERFERENCE: {
        1.4: "securi",
        1.2: "pressu",
        1.0: "around attemp author pollin restra",
        0.8: """
            affect attack behave cases conduc deaths distan distri down incide influe inside isolat noon offici
            outsid sides violen vote work""",
        0.6: """
            becaus commun condit course genera groups killin known leader men networ not off peacef precin profes
            provin record report seen single statio suppor teache temper unable unit""",
        0.4: """
            any atmosp bring climat discre eve found high interi into light nine no openin remain safe secure stood
            two visibl worker""",
        -0.2: "monito",
        -0.4: "althou commen group new school second still what women",
        -0.6: """
            accord ballot buying center contes could hours lists more opened partie per presid punish recomm rules
            should three well""",
        -0.8: "# electo held order",
        -1.0: "so time villag",
    },
    Topic.TURNOUT: {
        2.6: "partic",
        1.6: "intere",
        1.4: "active people than turnou",
        1.2: "cent citise figure lines per",
        1.0: "abroad among great impres ten",
        0.8: "boycot empty evenin formed greate high kept low midday shows time what women young",
        0.6: """
            # announ away ballot box came come dawn entitl fear first four home long many mornin nearly observ polls
            refere said saw spite statio taken threat troubl volunt voting years""",
        0.4: "cast civic effort especi even hardly head living m order rain showed voters west whole",
        -0.4: "debate electi free lists up voted",
        -0.6: "calm contes each large list office one open pollin work",
        -0.8: "candid could found party",
        -1.0: "withou",
        -1.4: "no",
    },
    Topic.VOTING: {
        2.4: "voted",
        1.4: "elderl voting",
        1.2: "booth ensure",
        1.0: "accord day doors hand measur needed pressu preven statio suburb told voter voters",
        0.8: """
            additi agents allowe assist ballot booths calm came conduc docume home identi materi mood need nobody
            openin people photog proces rules satisf seven some staff start teams went will""",
        0.6: """
            # applau blind care cases chairp checke commit each eyes fast finger free furthe gates given good health
            high hours ink kept lasted later manual mark minute notice papers person places protec queue round save
            saw secret set smooth so taken town visite watche withou witnes""",
        0.4: """
            adding entere go group hinder incide like look one percen polls rated remark reques sealed seen show
            unifor waitin""",
        -0.4: """
            challe close closin contes decisi every everyo got heard island know last level line may media met named
            nation online opposi peacef regist restri spite though votes women""",
        -0.6: """
            all announ author boxes commen counci countr dawn days disabl distan domest electo eleven explai formed
            govern indepe intere leave long noted parlia praise print publis region regret return sign time too way
            what worker""",
        -0.8: "about abroad access candid consul counte electi even figure held intern notes offere since state",
        -1.0: "could distri made",
        -1.2: "result",
        -1.4: "partie",
    },
    Topic.OVERALL_CONDUCT: {
        1.6: "conclu result what",
        1.4: "calm delega peacef proces",
        1.2: "compet genera held parlia reform well",
        1.0: "choice commen democr electi level met not observ orderl people respec techni togeth",
        0.8: """
            breach chose credib descri doubt early expres group high holds irregu lawful manner marked maturi poll
            prepar reads reflec said seriou sit stated told violat""",
        0.6: """
            accept agreed altern atmosp become beginn can cannot estima everyt exerci fair finds freely full judgem
            kazakh leader legiti let much norms nothin ones place presid real region rights round settin shortc
            stage urged write""",
        0.4: "any contes deputy findin laws life meant most no openly put teleph true whatev words years",
        -0.4: "advise basis concer ensure kept legisl list lists meetin online own report says scanne seats votes",
        -0.6: """
            # abroad agents ahead althou campai cent code compar each expert five legal local media member minute
            number offici only openin ought partie per precin presen regist rules staff third two voters whom women
            young""",
        -0.8: "about candid party three voter",
        -1.0: "one",
        -1.2: "should",
        -1.4: "statio",
        -1.6: "commis",
    },
}
