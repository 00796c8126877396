"""What single words tell of topics of the day of the vote, and of the whole: written by `bench/fit_words.py`."""

from observers.vocabulary import Topic

BIAS: dict[Topic, float] = {
    Topic.ACCESSIBILITY_AND_INCLUSION: -0.58,
    Topic.COMPLAINTS_AND_APPEALS: -0.21,
    Topic.COUNTING_AND_RESULTS: -0.30,
    Topic.TECHNOLOGY: 0.19,
    Topic.OBSERVATION: -0.22,
    Topic.SECURITY_AND_INTERFERENCE: 0.88,
    Topic.TURNOUT: -0.47,
    Topic.VOTING: 0.38,
    Topic.OVERALL_CONDUCT: 0.54,
}

WEIGHTS: dict[Topic, dict[float, str]] = {
    Topic.ACCESSIBILITY_AND_INCLUSION: {
        2.0: "large",
        1.6: "seats",
        1.4: "pollin stood",
        1.2: "adopt displa places wheelc women",
        1.0: "# among ballot but commun few leave ramps share statio vote",
        0.8: """
            access advanc brough could debate disabi electe find help langua live other ought print specia tables
            third threat visite""",
        0.6: """
            abroad absent aside attent availa box camps candid cent decisi exclud facili far gender half homes
            hospit left lists living lowere majori measur migran mobile no one parlia post quota reserv respec see
            shut sign so staff struck thirds wish writes""",
        0.4: """
            age author choosi concer countr fifth five footin knew minori old only opened others part person promot
            refuge reside should""",
        -0.4: """
            abuse body cards chaire days declar delega hold invite kept line most nothin record result shown six
            survey team told""",
        -0.6: "active almost any day follow head hours men observ politi public refere region rules stand three what",
        -0.8: "down elderl materi studen time",
    },
    Topic.COMPLAINTS_AND_APPEALS: {
        1.8: "compla disput reason",
        1.6: "applic",
        1.4: "challe",
        1.0: "# answer cases decisi legal settle tribun",
        0.8: "case confli court courts into petiti prosec receiv suprem too violat",
        0.6: """
            appeal buying closed contes decide given judges law looked most printe recoun redres refuse report
            reques resolv short stayed street themse within won writte""",
        0.4: "both electo limits manage must not offenc police provin rather replac said sent single throug",
        -0.4: "all errors member nation new number out state women",
        -0.6: "accept asked how lists politi precin sancti statio",
        -0.8: "more people vote",
    },
    Topic.COUNTING_AND_RESULTS: {
        2.6: "agents",
        2.2: "protoc result",
        1.8: "ballot votes",
        1.6: "count",
        1.4: "outcom papers",
        1.2: "centre figure signed statio",
        1.0: "boxes closin commis found hours nobody slow transp",
        0.8: "accura counti declar doubt eleven explan group light per releas tally totals view withou",
        0.6: """
            announ anybod attend but cent copies entere everyo fairne handli invali kept laid looked night no number
            opened out paper poor put see set sorted stuffi sum""",
        0.4: """
            added arithm blank disput distan filled forms orderl publis read room should spot trust turnou up within""",
        -0.4: "lists opposi person system visite women",
        -0.6: """
            among any author calm campai center contra countr day few invite manage more must other partic partie
            portal prepar provis sheets so two upon voting way""",
        -0.8: "citise voter",
        -1.0: "law",
        -1.2: "voters",
    },
    Topic.TECHNOLOGY: {
        2.4: "electr",
        1.8: "system",
        1.6: "portal result scanne",
        1.4: "intern paper transm websit",
        1.2: "data identi",
        1.0: "biomet expert hours online protoc server voting",
        0.8: "access attack audit could device figure finger forms machin protec tablet test worked",
        0.6: """
            answer caused checke failur half interr let made new press quick statio switch techni termin testin
            useful voter""",
        0.4: "counci every indepe real regist reliab rural shown shut softwa streng tested",
        -0.4: "lists one up women",
        -0.6: "applic author most",
        -0.8: "candid",
    },
    Topic.OBSERVATION: {
        1.8: "observ",
        1.6: "openne wished",
        1.4: "foreig",
        1.2: "accred commis free printi protoc restri",
        1.0: "all asked centre chairm count routes rule thanks watch",
        0.8: """
            able advanc author center condit cooper coordi everyw full go govern groups host member moveme obstac
            organi placed places receiv role room see talk thanke toward work""",
        0.6: """
            associ could detain docume doors enjoye follow greatl group guests head import intern interp journa know
            least let limits long meetin mornin moved must nation notes nothin precin provid questi refuse repres
            said set showed simple situat statem statio team teams term whose withdr witnes""",
        0.4: """
            any anyone aside civil countr deploy four freely intere monito name number once open provin societ staff
            thousa transp two willin wish""",
        -0.4: "almost breach came distan forms gave hours marked minute object outsid publis rules voting women",
        -0.6: """
            agents cut differ disput down hand how level list most noted outcom partie proced proxie public satisf
            settle seven signed so state such told villag""",
        -0.8: "campai found party people presid regula saw three up will",
        -1.0: "candid report",
        -1.8: "voters",
    },
    Topic.SECURITY_AND_INTERFERENCE: {
        1.4: "affect pressu securi",
        1.2: "around attemp down employ secure sides",
        1.0: "admini author calm cases conduc incide inside offici outsid pollin situat work",
        0.8: "border distan distri duty forces genera isolat peacef remain scuffl statio teache unable violen warnin",
        0.6: """
            accoun action becaus behave calls capita centre childr come commun deaths demons enviro fewer four
            influe inquir instru interi keep killin local men messag networ nine noon occurr off orders period
            photog precin prevai profes protec quiet rallie restra state term throug unit unknow vote worker""",
        0.4: """
            appeal call came course dead demand doctor evenin found light minist openin quietl return safe saturd
            single stood territ""",
        -0.2: "law",
        -0.4: "campai cent consti court fear largel late look number open partic restri satisf second women",
        -0.6: """
            accord center commen commit concer debate declar electo every hours lists milita mornin new opened
            parlia per presid punish recomm regist school should still well what within""",
        -0.8: "buying held offenc partie rules so villag",
        -1.0: "# order time",
    },
    Topic.TURNOUT: {
        3.2: "partic",
        2.4: "turnou",
        2.0: "intere",
        1.6: "people per",
        1.4: "citise figure refere",
        1.2: "active cent great than young",
        1.0: "home impres low midday ten",
        0.8: "abroad among ballot dawn empty evenin greate lines many mornin nearly rain saw shows taken time whole",
        0.6: """
            activi announ averag back box capita clock come democr embass entitl first formed high highes kept
            living long m neighb o observ p part queued region requir seen spent spite threat thresh troubl valid
            visite voters voting what women years""",
        0.4: """
            barely delega fear four front hardly head how next number order polls said sample showed statio study
            such third west""",
        -0.4: "all days direct electi follow free nation opinio up",
        -0.6: "agains agents calm debate equal gave identi office would",
        -0.8: "contes each large open party",
        -1.0: "could one",
        -1.2: "candid withou",
        -1.4: "no",
    },
    Topic.VOTING: {
        2.4: "voted",
        1.4: "elderl voting",
        1.2: "suburb voter voters will",
        1.0: "assist booth calm conduc doors ensure go incide kept mood need nobody people proces statio",
        0.8: """
            additi agents allowe ballot booths came cases chairp checke day docume expres free given hand handed
            home identi materi measur needed openin per photog pressu protec quickl rated round rules secret soldie
            some staff start told waitin watche""",
        0.6: """
            accomp accord arrive blind cast choice colour detect entere everyw eyes fast festiv finger furthe gates
            health high hours ink interf late later look mark milita near party passpo percen preven priori queue
            satisf saw seven so taken teams town villag went withou witnes wrote""",
        0.4: """
            adding applau buildi buying care front gave get hinder laid lasted missin not notice one open outsid
            paper rarely screen sealed seen show tablet took unifor visite""",
        -0.4: """
            attent but close date even includ know level lists media midday migran named part poll protoc remain
            report restri says shorta statem states thanks too video votes worked young""",
        -0.6: """
            abroad accoun capita comple counci countr dawn days displa distan domest duty electo embass equal explai
            formed govern heard held indepe intere langua last long low may millio nation new nor noted notes offici
            parlia print public publis put regist regret rural stuffi thousa turnou view what women""",
        -0.8: "author boxes candid counte decisi eve figure leave offere opposi premis since",
        -1.0: "about access commen consul distri electi intern made sign state",
        -1.2: "could partie result",
    },
    Topic.OVERALL_CONDUCT: {
        1.8: "reform",
        1.6: "what",
        1.4: "delega genera peacef proces result",
        1.2: "calm choice compet conclu orderl respec togeth violat",
        1.0: "cannot commen electi level manner met not reads said told well",
        0.8: """
            aspect breach chose democr early expres fair finds freely full group held invite irregu kazakh lawful
            marked maturi neithe observ parlia people poll prepar progre seriou shortc sit view words""",
        0.6: """
            abuse agency anythi assemb atmosp bearin become built charac choose congra credib declar deputy descri
            doubt everyt examin faults firm first furthe high histor inclus legiti let meant missed much nation
            nature next nor norms nothin ones organi partia pictur place politi promis put standa stated techni
            urged whatev write""",
        0.4: """
            any can chief coalit contes distri estima exerci judgem lesson life manipu months no openly real reflec
            saw speak stakeh start sum sunday teleph took""",
        -0.4: """
            accred additi addres advise body capita consti decisi docume indepe legisl lists publis right says
            societ territ third withou""",
        -0.6: """
            about agents ahead appoin basic border cent days each expert includ inform kept last left member minute
            notes number offici one only openin ought partic per person presen proced protoc report scanne seats
            solid some staff sugges term time two whom young""",
        -0.8: "# campai code five legal partie party regist rules women",
        -1.0: "candid should voter",
        -1.2: "statio",
        -2.2: "commis",
    },
}
