"""What single words tell of topics of the day of the vote, and of the whole: written by `bench/fit_words.py`."""

from observers.vocabulary import Topic

BIAS: dict[Topic, float] = {
    Topic.ACCESSIBILITY_AND_INCLUSION: -0.57,
    Topic.COMPLAINTS_AND_APPEALS: -0.26,
    Topic.COUNTING_AND_RESULTS: -0.29,
    Topic.TECHNOLOGY: 0.13,
    Topic.OBSERVATION: -0.27,
    Topic.SECURITY_AND_INTERFERENCE: 0.70,
    Topic.TURNOUT: -0.47,
    Topic.VOTING: 0.26,
    Topic.OVERALL_CONDUCT: 0.61,
}

WEIGHTS: dict[Topic, dict[float, str]] = {
    Topic.ACCESSIBILITY_AND_INCLUSION: {
        1.8: "large",
        1.6: "seats",
        1.4: "adopt commun stood vote wheelc women",
        1.2: "ballot places pollin",
        1.0: "among could disabi displa gender impair measur ramps share statio third visite",
        0.8: """
            # access additi advanc booths box but cent debate electe facili few help homes hospit langua leave
            living mobili other ought parlia print quota reserv sign staff threat""",
        0.6: """
            absent aside attent availa brough camps candid detent exclud far find footin half hardly left lists live
            lowere majori migran mobile one online person post refuge remote reside see should so struck tables
            thirds thirty welcom wish writes""",
        0.4: "abroad boxes choosi consid decisi fifth five floors ignore no old others part respec voters",
        -0.4: """
            about abuse cards chaire contes declar delega electr even everyw final groups held indepe line nothin
            once opinio public survey team""",
        -0.6: """
            active almost days docume full hold hours impres kept men most observ record refere region restri shown
            stand three told what winnab writte""",
        -0.8: "any day down elderl follow materi rules studen time",
    },
    Topic.COMPLAINTS_AND_APPEALS: {
        2.0: "applic compla",
        1.8: "disput reason",
        1.4: "cases",
        1.2: "challe petiti settle tribun",
        1.0: "# answer decisi legal magist receiv violat",
        0.8: "appeal case confli court courts into law most printe prosec refuse resolv street suprem",
        0.6: """
            closed day deadli decide given handed judges limits looked manage not open rather recoun redres report
            reques said short stayed themse too won writte""",
        0.4: "both buying dismis doubts electo instan object police publis sent single throug within",
        -0.4: "asked errors means member nation new party state women work would",
        -0.6: "accept author calm countr how number out politi precin respec sancti",
        -0.8: "lists more people statio vote",
    },
    Topic.COUNTING_AND_RESULTS: {
        2.8: "agents",
        2.6: "protoc",
        2.0: "ballot result",
        1.8: "votes",
        1.6: "count outcom",
        1.4: "statio",
        1.2: "commis found hours papers signed",
        1.0: "boxes closin explan figure nobody out slow transp",
        0.8: "accura box centre copies distri doubt eleven forms invali number poor precin releas see tally totals",
        0.6: """
            announ anybod arithm becaus being counti criter dark data declar entere errors everyo fairne group
            handli kept laid light looked night opened outsid paper per proced publis put quickl severa sorted
            tabula trust urges view withou""",
        0.4: "but cent comple confer distan no orderl presen room stuffi sum up urge",
        -0.4: "five must report worked",
        -0.6: """
            among calm campai compla electi expert few invite left manage more openin other partie person politi
            portal prepar preven stakeh upon voter voting weeks women""",
        -0.8: "any author citise contra countr partic provis sheets two way",
        -1.4: "voters",
    },
    Topic.TECHNOLOGY: {
        2.6: "electr",
        2.0: "result system",
        1.8: "portal transm",
        1.6: "scanne websit",
        1.4: "identi intern paper",
        1.2: "biomet data expert failur online test worked",
        1.0: "device server tablet termin",
        0.8: "access answer attack audit could figure finger hamper hours machin operat precin protec protoc voting",
        0.6: """
            caused correc every explai forms intend launch let new pilot public quick regist rural statio switch
            tabula techni tested upload useful verify voter""",
        0.4: """
            affect checke counci findin imposs indepe interr made manage only plans press publis real shown shut
            softwa specia streng techno used week""",
        -0.4: "applic govern presid should up",
        -0.6: "author lists one politi taken women",
        -1.0: "candid",
    },
    Topic.OBSERVATION: {
        2.0: "observ",
        1.6: "wished",
        1.4: "accred foreig openne restri",
        1.2: "able commis count free precin printi protoc",
        1.0: "all asked centre chairm everyw follow go member moveme obstac organi routes thanks thousa watch",
        0.8: """
            advanc associ author condit cooper coordi detain govern host let moved networ notes placed places receiv
            refuse role rule see showed statio talk team thanke two work""",
        0.6: """
            abolis arrest barrac center closin could counti docume domest doors enjoye every full greatl groups
            guests head import intere intern interp know limits meetin monito mornin must nation non nothin number
            offici open photog provid repres room stages teams term toward transp whose wish withdr would""",
        0.4: """
            allows aside civil enter four grant great group hall journa large least long milita name once poll
            provin said simple sittin situat societ statem treate view willin""",
        -0.4: """
            breach calm distan few gave indepe marked minute one papers parlia partie power public publis rules so
            state""",
        -0.6: """
            agents almost assess came campai detail differ disput eviden far find good hand hours how list manner
            most object outcom outsid prepar presid proced proxie regula seven signed such three took villag vote
            women""",
        -0.8: "cut forms noted party people satisf saw told will",
        -1.0: "candid found report up",
        -2.0: "voters",
    },
    Topic.SECURITY_AND_INTERFERENCE: {
        1.8: "securi",
        1.6: "attemp",
        1.4: "employ secure",
        1.2: "affect down pressu sides situat",
        1.0: "around border calm conduc distri incide inside offici pollin work",
        0.8: """
            activi admini attack author call cases distan duty fewer forces four influe isolat leader men orders
            outsid precin profes protec remain restra scuffl state statio teache unable vote warnin""",
        0.6: """
            about accoun action appeal becaus behave better calls centre childr come commun course dead demons
            genera groups inquir instru interi keep killin noon occurr off peacef photog prevai quiet rallie risk
            run signs throug took unit unknow up violen""",
        0.4: """
            came capita demand doctor enviro evenin fire govern light minist nine office openin person premis quietl
            record return safe saturd single stood take territ worker""",
        -0.4: """
            accord center commen commit concer consti easter effect free late law many offere organi outcom satisf
            second third""",
        -0.6: """
            arrest campai declar delay fear held hours intimi largel lists matter new number online opened parlia
            partic presid recomm regist school still visite well what within women""",
        -0.8: "# buying offenc partie punish rules should so villag",
        -1.0: "milita order time",
    },
    Topic.TURNOUT: {
        3.6: "partic",
        2.6: "turnou",
        2.0: "intere",
        1.8: "people",
        1.6: "per",
        1.4: "active citise figure refere young",
        1.2: "cent great lines low many midday than",
        1.0: "empty home impres long mornin ten",
        0.8: "activi among dawn evenin fear greate kept part rain saw shows time what whole",
        0.6: """
            abroad announ back ballot box capita clock come democr determ embass encour entitl first formed four
            high highes highli how living local m nearly neighb o observ out p polls queued rose said seen spent
            spite taken third threat thresh troubl valid voters voting""",
        0.4: "averag barely deep delega front hardly head keen next sample statio study such visite women",
        -0.4: "all days descri direct electi electo follow grew nation office pollin proced recomm voted would",
        -0.6: "agains agents calm commis debate equal explai free gave names not party up",
        -0.8: "contes could each one open presen",
        -1.0: "large",
        -1.2: "candid withou",
        -1.4: "no",
    },
    Topic.VOTING: {
        2.4: "voted",
        1.6: "voting",
        1.4: "irregu suburb",
        1.2: "assist calm elderl given proces voter will",
        1.0: """
            arrive ballot booth buying cases conduc day doors incide ink mood near need nobody pressu protec round
            secret some statio told villag voters""",
        0.8: """
            agents allowe booths chairp checke choice colour docume ensure expres eyes finger free go handed home
            identi intimi kept late m mark materi measur mornin needed openin party people percen photog queue rated
            rules seen soldie teams waitin watche""",
        0.6: """
            accord applau assess blind breach calmly card care course delega depart detect effect entere entran fast
            festiv flow front furthe gates half hand health high interf lasted later milita one open outsid paper
            passed passpo placed pollin preven priori proced queues quickl record reques satisf saw sealed seven
            smooth so spot staff start taken town violat went withou witnes wrote""",
        0.4: """
            accomp additi came contro early everyw gave get heads how instan look missin moment presid remark remove
            should signed stamp studen tablet took unifor use vote""",
        0.2: "patien",
        -0.4: """
            bringi challe clear commun concer contes correc data date days eleven facili final ground house includ
            know langua leave media midday named new nine notwit online partic pictur protoc regard remain restri
            struck too visibl young""",
        -0.6: """
            accoun announ attent capita change comple counci counti dawn displa distan domest duty electr embass
            equal even explai govern heard indepe interv last lists low made may nor notes parlia poll print publis
            repeat rural says shorta statem states stuffi system take thanks thousa turned turnou view what women
            would""",
        -0.8: """
            author availa boxes candid counte countr decisi electi eve figure intere intern long millio offere
            opposi premis region regist regret state""",
        -1.0: "about abroad access commen could electo held sign since",
        -1.2: "consul distri partie result",
    },
    Topic.OVERALL_CONDUCT: {
        1.8: "choice compet reform",
        1.6: "conclu peacef what",
        1.4: "calm orderl result",
        1.2: "aspect commen delega electi held proces shortc togeth violat",
        1.0: """
            atmosp cannot charac freely genera level marked observ parlia prepar progre reads requir respec said
            techni told urged well""",
        0.8: """
            any assemb breach calls congra credib democr dialog everyt free full high kazakh leader manner maturi
            meant met not people pictur politi poll put seriou sit stakeh""",
        0.6: """
            abuse agency along anythi await bearin become built chose civic coalit countr deputy descri doubt early
            examin fair final finds firm first fourth freedo furthe grieva group inclus invite lack lawful legiti
            let marred missed months neithe nor norms nothin ones pandem partia presid priori promis real recogn saw
            second stage stated up victor view will words write""",
        0.4: """
            attent believ certai choosi end estima faults itself judgem lesson nature notwit openly organi peace
            positi procee reflec regret remain repeat satisf sees speak start state states sum teleph upon whatev""",
        -0.2: "into",
        -0.4: """
            access addres advise body compla compli consti counci explai groups indepe introd isolat knowle list
            minist notes publis record regula report rules says scanne than votes withou""",
        -0.6: """
            about appoin basic basis border calend campai cases cent contra docume effect ensure expert follow gave
            inform kept last legisl lists made materi member minute number obstac one only openin partie per person
            protoc seats solid staff still sugges tabula term third three time two visite whom young""",
        -0.8: "agents candid days each five includ ought party presen proced regist right welcom",
        -1.0: "# code should voter women",
        -1.2: "statio",
        -2.0: "commis",
    },
}
