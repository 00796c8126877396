"""What single words tell of topics of the day of the vote, and of the whole: written by `bench/fit_words.py`."""

from observers.vocabulary import Topic

BIAS: dict[Topic, float] = {
    Topic.ACCESSIBILITY_AND_INCLUSION: -0.60,
    Topic.COMPLAINTS_AND_APPEALS: -0.17,
    Topic.COUNTING_AND_RESULTS: -0.27,
    Topic.TECHNOLOGY: 0.12,
    Topic.OBSERVATION: -0.17,
    Topic.SECURITY_AND_INTERFERENCE: 0.85,
    Topic.TURNOUT: -0.47,
    Topic.VOTING: 0.37,
    Topic.OVERALL_CONDUCT: 0.56,
}

WEIGHTS: dict[Topic, dict[float, str]] = {
    Topic.ACCESSIBILITY_AND_INCLUSION: {
        2.0: "large",
        1.6: "seats",
        1.4: "stood women",
        1.2: "adopt displa places pollin wheelc",
        1.0: "among ballot but commun disabi leave ramps share statio vote",
        0.8: """
            # access advanc brough debate disabl electe far few find help homes langua no one other ought print
            quota staff tables third threat visite""",
        0.6: """
            abroad absent aside attent availa box camps candid cent could decisi exclud facili gender half hospit
            leafle left lists live living lowere majori measur migran mobile old parlia part person post promot
            relati remain reserv see sign struck wish writes""",
        0.4: """
            age author choosi concer countr electi fifth five inform knew minori nation only opened others respec
            should so""",
        -0.4: """
            about abuse body cards chaire contes days declar delega deputi final kept line nothin papers record
            refere six survey winnab youth""",
        -0.6: """
            active almost any down head hold hours materi most politi public region result rules shown stand team
            three told what""",
        -0.8: "elderl follow men observ studen time",
    },
    Topic.COMPLAINTS_AND_APPEALS: {
        2.0: "compla",
        1.8: "reason",
        1.6: "applic disput",
        1.4: "challe",
        1.2: "cases tribun",
        1.0: "# answer court decisi judges legal prosec settle violat",
        0.8: "behind case confli courts decide into opened petiti receiv suprem won writte",
        0.6: """
            both given law limits most not object police printe recoun redres refuse report reques resolv short
            single stayed street themse too within""",
        0.4: "buying fears looked manage must offenc rather replac restor said sent though throug",
        -0.4: "distri errors nation new work",
        -0.6: "accept asked how lists member politi precin sancti vote women",
        -0.8: "more people statio",
    },
    Topic.COUNTING_AND_RESULTS: {
        2.8: "agents",
        2.2: "result",
        2.0: "protoc votes",
        1.8: "ballot",
        1.6: "count outcom papers",
        1.2: "centre figure signed statio",
        1.0: "boxes closin commis found nobody slow totals transp",
        0.8: "accura counti doubt group hours light orderl per releas see tally view",
        0.6: """
            announ attend becaus began box breakd cent copies dark declar eleven entere everyo explan fairne handli
            invali laid looked night no number opened out paper poor put set severa sorted stuffi trust withou""",
        0.4: """
            added anybod arithm blank crampe disput distan filled forms honest kept quickl room should sight spot
            sum turnou up will within""",
        -0.4: "known lists minist must openin person posted system visite",
        -0.6: """
            among any author calm campai contra countr day few invite manage more opposi other partic partie portal
            prepar provis sheets so two upon vote voting way women""",
        -0.8: "citise law voter",
        -1.2: "voters",
    },
    Topic.TECHNOLOGY: {
        2.4: "electr",
        1.8: "scanne system",
        1.6: "intern portal result",
        1.4: "paper transm websit",
        1.2: "data identi",
        1.0: "biomet expert hours online protoc server test voting worked",
        0.8: "access attack audit caused could device figure finger protec tablet",
        0.6: """
            answer failur forms half let machin made new press quick rural softwa statio switch team techni termin
            tested testin trust useful voter""",
        0.4: "checke counci every indepe interr public real regist reliab shown streng",
        -0.4: "govern lists women",
        -0.6: "applic author most one",
        -0.8: "candid",
    },
    Topic.OBSERVATION: {
        1.6: "observ openne wished",
        1.4: "protoc",
        1.2: "accred asked chairm foreig free printi restri",
        1.0: "all centre commis condit count organi places room routes teams thanks watch",
        0.8: """
            able advanc center cooper coordi detain film full go groups host member moveme notes nothin obstac
            placed questi receiv role rule statio talk team thanke toward work""",
        0.6: """
            answer associ author could counte docume doors enjoye everyw follow govern greatl group guests import
            intern interp journa know least let limits long look meetin monito mornin moved must nation precin
            refuse repres see set showed sit situat statem term treate whose wish withdr witnes""",
        0.4: """
            any anyone aside badges civil deploy freely head intere local name once open provid provin said simple
            societ staff tabula thousa transp willin would""",
        -0.4: "almost breach contes distan gave hours marked minute object pollin publis rules voting women",
        -0.6: """
            agents came cut differ disput down forms good hand how level most noted outcom partie party proced
            proxie public regula saw settle seven signed state such three told villag""",
        -0.8: "campai found people satisf so up will",
        -1.0: "candid report",
        -1.8: "voters",
    },
    Topic.SECURITY_AND_INTERFERENCE: {
        1.6: "securi",
        1.4: "affect",
        1.2: "attemp employ pressu secure sides",
        1.0: "admini around calm conduc down incide inside offici outsid situat work",
        0.8: """
            author border calls cases centre distan distri duty forces genera influe isolat killin minist peacef
            pollin prevai remain scuffl statio teache unable violen warnin""",
        0.6: """
            accoun action becaus behave brough capita childr come commun deaths demons enviro fewer four groups
            inquir instru interi keep known local men messag noon occurr off precin profes protec provin quiet
            restra safe saturd seen state temper territ throug unit unknow vote worker""",
        0.4: """
            agains appeal atmosp call condit course demand doctor evenin light long networ nine openin orders person
            photog quietl rallie return single stood swift visibl""",
        -0.2: "law",
        -0.4: "arrest cent fear late look open partic restri satisf women",
        -0.6: """
            accord althou campai center commen commit concer contes debate declar electo every hours lists marred
            milita mornin new number opened parlia per punish recomm school second should still what within""",
        -0.8: "buying held offenc partie presid rules so villag",
        -1.0: "# order time",
    },
    Topic.TURNOUT: {
        3.2: "partic",
        2.4: "turnou",
        2.0: "intere",
        1.6: "figure people",
        1.4: "citise great per refere",
        1.2: "active lines low than young",
        1.0: "cent home impres midday shows",
        0.8: "abroad among ballot dawn empty evenin first formed mornin nearly queued ten time what whole women",
        0.6: """
            # activi aftern averag away back box boycot capita clock come democr embass entitl four greate high
            highes how kept living long m many neighb o observ p part rain region saw seen spent spite taken threat
            thresh troubl valid visite voters voting years""",
        0.4: """
            barely delega fear front hardly head next number polls requir sample showed statio study such third west""",
        -0.2: "electi",
        -0.4: "nation opinio voted would",
        -0.6: "agains agents calm days debate direct equal follow free gave identi member office",
        -0.8: "contes each one open party",
        -1.0: "could large",
        -1.2: "candid withou",
        -1.4: "no",
    },
    Topic.VOTING: {
        2.4: "voted",
        1.6: "voting",
        1.4: "elderl voter",
        1.2: "suburb voters will",
        1.0: "agents assist booth calm came conduc day doors ensure go incide mood need nobody people some statio",
        0.8: """
            additi allowe blind booths cases cast chairp checke choice docume expres free given hand handed home
            identi kept mark materi measur needed openin per percen photog pressu proces protec rules secret soldie
            start told waitin watche""",
        0.6: """
            accord arrive ballot colour detect entere eyes fast festiv finger furthe gates health high hours ink
            interf late later milita mornin near one papers preven priori queue quickl rated remark round satisf
            sealed seen seven so staff taken teams town villag visite went witnes wrote""",
        0.4: """
            accomp adding applau buildi buying care commit each everyw front gave get hinder laid lasted notice open
            outsid paper passpo patien queues rarely saw show table took unifor""",
        -0.4: """
            accoun attent close date distan electr explai includ indepe know media migran named poll protoc restri
            shorta sit states video votes worked young""",
        -0.6: """
            capita comple contes counci dawn days displa domest duty embass equal formed govern heard langua last
            millio nation new nor noted notes online part print publis put regist regret remain rural stuffi thanks
            thousa too turnou view what women""",
        -0.8: """
            abroad author boxes candid counte countr decisi electo eve even figure held intere intern leave low may
            offere opposi parlia premis since""",
        -1.0: "about access commen consul could electi made state",
        -1.2: "distri partie result sign",
    },
    Topic.OVERALL_CONDUCT: {
        1.8: "reform",
        1.6: "what",
        1.4: "calm delega genera peacef proces result",
        1.2: "choice compet conclu held level togeth violat",
        1.0: """
            cannot chose commen democr electi manner met much not orderl parlia poll prepar reads respec said sit
            told well""",
        0.8: """
            aspect bearin expres fair faults full inclus irregu lawful let marked maturi neithe nothin observ people
            seriou shortc stated techni view words""",
        0.6: """
            abuse agency altern anythi assemb atmosp become breach broken built can charac choose congra contes
            credib deputy descri doubt early end everyt examin finds firm freely furthe group high histor holds
            invite judgem kazakh legiti lesson meant missed months nation nature next no nor norms ones openne
            organi partia patien place politi presid progre put real reflec republ settin stakeh standa urged whatev
            write""",
        0.4: """
            any chief coalit estima exerci hopes life manipu notice openly pictur promis sees speak sunday teleph
            took true years""",
        -0.4: """
            accred addres advise body capita centre consti docume indepe lists local minist online own quietl right
            societ third three""",
        -0.6: """
            about agents ahead appoin basic border cent days decisi expert includ inform kept last late legisl
            member minute notes number offici one only openin ought partic per person presen proced protoc report
            rules says seats solid some staff sugges term time used whom women young""",
        -0.8: "althou campai code each five legal partie party regist scanne should two",
        -1.0: "# candid voter",
        -1.4: "statio",
        -2.0: "commis",
    },
}
