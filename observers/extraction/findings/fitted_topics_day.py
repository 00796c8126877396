"""What single words tell of topics of the day of the vote, and of the whole: written by `bench/fit_words.py`."""

from observers.vocabulary import Topic

BIAS: dict[Topic, float] = {
    Topic.ACCESSIBILITY_AND_INCLUSION: -0.54,
    Topic.COMPLAINTS_AND_APPEALS: -0.25,
    Topic.COUNTING_AND_RESULTS: -0.25,
    Topic.TECHNOLOGY: 0.19,
    Topic.OBSERVATION: -0.31,
    Topic.SECURITY_AND_INTERFERENCE: 0.73,
    Topic.TURNOUT: -0.45,
    Topic.VOTING: 0.42,
    Topic.OVERALL_CONDUCT: 0.59,
}

WEIGHTS: dict[Topic, dict[float, str]] = {
    Topic.ACCESSIBILITY_AND_INCLUSION: {
        2.0: "large",
        1.4: "seats women",
        1.2: "adopt commun places pollin ramps stood vote wheelc",
        1.0: "# among ballot disabi displa few share statio third",
        0.8: """
            absent access advanc box brough candid could debate detent electe facili find gender help homes hospit
            langua leave living mobile other ought parlia print quota reserv sign staff threat""",
        0.6: """
            abroad aside attent availa booths but camps cent decisi exclud far half hardly left lists live lowere
            majori measur migran no one online opened person post promot raise see shut so struck tables thirds
            visite welcom wish writes""",
        0.4: "additi age author choosi countr fifth five footin member old others part refuge respec should",
        -0.4: """
            abuse body campai declar delega deputi everyw final held impres invite kept line nothin survey team
            writte youth""",
        -0.6: """
            active almost cards chaire days docume groups hold hours men most observ public record refere region
            restri rules shown stand three time told what winnab""",
        -0.8: "any day down elderl follow materi studen",
    },
    Topic.COMPLAINTS_AND_APPEALS: {
        2.0: "compla",
        1.8: "reason",
        1.6: "applic disput",
        1.4: "cases",
        1.2: "answer challe settle",
        1.0: "# decisi legal magist tribun",
        0.8: "confli courts into judges petiti printe prosec receiv suprem violat",
        0.6: """
            appeal buying case closed court day deadli decide dismis given handed law limits looked most not recoun
            redres refuse report reques resolv short stayed street themse within won writte""",
        0.4: """
            both candid dealt doubts electo manage must object offenc open police rather ruling said sent single
            throug too witnes""",
        -0.2: "all",
        -0.4: "asked errors leader member nation out state told women work would",
        -0.6: "accept author calm countr how new number people politi precin sancti",
        -0.8: "more statio vote",
        -1.0: "lists",
    },
    Topic.COUNTING_AND_RESULTS: {
        2.8: "agents",
        2.4: "protoc",
        2.0: "result",
        1.8: "ballot votes",
        1.6: "count",
        1.4: "outcom statio",
        1.2: "centre commis found hours papers signed",
        1.0: "boxes closin figure nobody releas slow transp",
        0.8: "accura copies distri doubt eleven explan invali out poor precin see tally totals view",
        0.6: """
            announ anybod arithm being blank box but cent counti criter declar entere errors everyo fairne forms
            group handli kept laid light looked number opened paper per proced publis put quickl severa signat
            sorted urges withou""",
        0.4: "bundle confer distan night no orderl room spot stuffi sum trust up urge",
        -0.4: "contes must openin regist system worked",
        -0.6: """
            among calm campai citise compla few invite law left manage more opposi other partie person politi portal
            prepar provis two upon voter voting weeks women""",
        -0.8: "any author contra countr partic sheets way",
        -1.4: "voters",
    },
    Topic.TECHNOLOGY: {
        2.4: "electr",
        2.0: "system",
        1.8: "result transm",
        1.6: "portal scanne websit",
        1.4: "intern paper",
        1.2: "biomet data expert identi online test worked",
        1.0: "device failur protoc server",
        0.8: "answer attack audit could figure finger forms hours machin tablet techni voting",
        0.6: """
            access caused checke explai indepe interr launch let new operat pilot precin press protec public quick
            softwa statio switch termin tested testin useful voter""",
        0.4: """
            affect correc counci end every findin imposs made manage only plans publis real regist reliab rural
            shown shut specia streng tabula week""",
        -0.4: "presid should up",
        -0.6: "applic author lists one women",
        -0.8: "candid",
    },
    Topic.OBSERVATION: {
        2.0: "observ",
        1.6: "openne wished",
        1.4: "accred foreig free",
        1.2: "able commis count printi restri",
        1.0: "all asked chairm member organi protoc routes statio thanks thousa watch",
        0.8: """
            advanc author center centre condit coordi detain follow go govern host let moveme obstac placed places
            refuse role room rule talk team term thanke two work""",
        0.6: """
            associ closin cooper could docume doors enjoye everyw full greatl group groups guests head import interp
            journa know limits meetin mornin moved must nation networ non notes nothin offici open partis precin
            provid questi receiv repres said see situat societ stages statem teams toward treate whose withdr""",
        0.4: """
            any aside civil countr four grant intere intern monito name once provin set simple transp view willin
            wish witnes would""",
        -0.4: "almost breach calm came distan gave hours how marked minute object parlia publis rules state took",
        -0.6: """
            agents assess campai cut differ disput down far few forms good hand list most noted outcom outsid partie
            presid proced proxie public satisf seven signed so such three villag women""",
        -0.8: "found party people regula saw told up will",
        -1.0: "candid report",
        -2.0: "voters",
    },
    Topic.SECURITY_AND_INTERFERENCE: {
        1.8: "securi",
        1.4: "affect secure",
        1.2: "attemp down employ pressu sides situat work",
        1.0: "around conduc distri incide inside offici outsid pollin",
        0.8: """
            activi admini author border call calm cases distan duty fewer forces four genera influe isolat men
            peacef precin profes protec remain scuffl state statio teache unable violen vote warnin""",
        0.6: """
            accoun action attack becaus behave calls candid centre childr come commun course dead demons inquir
            instru interi keep killin leader messag minist noon occurr off orders photog prevai quiet rallie restra
            risk run saturd signs term throug took unit unknow""",
        0.4: """
            about appeal came capita demand doctor enviro evenin found light office openin premis quietl return
            roads single stood take territ worker""",
        -0.4: "abuse accord commit concer delay each effect late law offere open outcom restri satisf second third",
        -0.6: """
            center commen declar every fear hours intimi lists milita new number online opened parlia partic presid
            recomm regist rules school still visite well what within women""",
        -0.8: "buying campai held offenc partie punish should so villag",
        -1.0: "# order time",
    },
    Topic.TURNOUT: {
        3.4: "partic",
        2.4: "turnou",
        2.0: "intere",
        1.8: "people",
        1.6: "per",
        1.4: "refere",
        1.2: "active cent citise figure great low than young",
        1.0: "empty home impres lines midday ten",
        0.8: """
            abroad among ballot dawn evenin formed greate many mornin nearly part rain saw shows taken time what
            whole""",
        0.6: """
            activi aftern announ back box clock come democr embass entitl first four high highes highli kept living
            long m neighb o observ p queued region seen spent spite third threat thresh troubl valid visite voters
            women years""",
        0.4: """
            averag barely coming deep delega fear front hardly head how next polls said sample showed statio study
            such voting west""",
        -0.4: "all days electi electo identi list nation up would",
        -0.6: "agains agents calm data debate direct equal explai follow free gave not party presen",
        -0.8: "contes could each one open",
        -1.0: "large",
        -1.2: "candid no withou",
    },
    Topic.VOTING: {
        2.6: "voted",
        1.4: "elderl irregu voting",
        1.2: "assist suburb voters will",
        1.0: """
            allowe booth buying calm cases day doors ensure given identi incide kept materi measur mood mornin near
            need nobody people proces round secret statio voter""",
        0.8: """
            agents arrive ballot booths chairp checke choice conduc docume entran expres eyes free go handed high
            home ink intimi m mark needed openin percen photog pressu preven protec queue rated rules so soldie some
            start teams told waitin watche""",
        0.6: """
            accomp accord additi assess blind calmly came card cast colour depart detect effect entere everyw fast
            festiv finger furthe gates hand health interf isolat lasted late later look milita one open outsid paper
            party passed passpo pollin priori quickl remark reques satisf sealed seen seven smooth staff taken town
            villag visite withou witnes wrote""",
        0.4: """
            applau buildi contro delays expedi front gave get hinder hours laid missin patien proced record studen
            tablet took unifor vote went""",
        -0.2: "disabi",
        -0.4: """
            attent clear close contes correc days deplor electr equal even facili final house includ indepe langua
            large leave line media munici nine partic poll protoc remain restri short shorta statem system ten too
            turned women young""",
        -0.6: """
            accoun advanc announ author capita change comple counci dawn displa distan domest duty electi embass
            explai formed govern heard interv know lists long may named new nor noted notes offici print publis
            region regist regret repeat rural says states stuffi take thanks thousa turnou view way""",
        -0.8: """
            abroad availa boxes candid counte countr decisi electo eve figure held intere intern last low made
            millio offere opposi parlia premis state""",
        -1.0: "about commen consul could sign since",
        -1.2: "access distri partie result",
    },
    Topic.OVERALL_CONDUCT: {
        2.0: "reform",
        1.8: "choice conclu",
        1.6: "calm what",
        1.4: "compet orderl peacef result togeth",
        1.2: "commen delega electi genera prepar proces violat well",
        1.0: "cannot held level marked not observ parlia politi progre reads respec said told",
        0.8: """
            any atmosp breach calls chose democr everyt freely full invite kazakh lack leader manner met neithe
            people poll put shortc sit techni words""",
        0.6: """
            abuse agency anythi aspect assemb become built charac civic congra credib deputy descri dialog doubt
            early estima examin fair final finds firm first freedo furthe group high inclus itself lawful legiti
            lesson let maturi missed nature nor norms nothin ones organi partia place presid priori promis real
            requir seriou spirit stage start stated upon urged victor view will write""",
        0.4: """
            bearin coalit countr exerci expres faults grieva judgem life manipu no openly pictur reflec remain
            satisf saw sees speak sum teleph took up whatev""",
        -0.4: """
            additi addres advise body cases compli contra deadli effect emphas groups knowle legal legisl list
            majori partic publis says scanne set societ third three visite""",
        -0.6: """
            about appoin basic basis border calend campai cent consti decisi differ docume expert follow gave indepe
            inform last lists local materi member minute notes one only openin ought partie per person presen protoc
            report right seats solid staff still sugges tabula time two welcom whom withou young""",
        -0.8: "agents candid code days each includ kept number proced regist rules",
        -1.0: "# five party should voter women",
        -1.2: "statio",
        -2.2: "commis",
    },
}
