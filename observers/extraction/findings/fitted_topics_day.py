"""What single words tell of topics of the day of the vote, and of the whole: written by `bench/fit_words.py`."""

from observers.vocabulary import Topic

BIAS: dict[Topic, float] = {
    Topic.ACCESSIBILITY_AND_INCLUSION: -0.57,
    Topic.COMPLAINTS_AND_APPEALS: -0.03,
    Topic.COUNTING_AND_RESULTS: -0.17,
    Topic.TECHNOLOGY: 0.04,
    Topic.OBSERVATION: -0.23,
    Topic.SECURITY_AND_INTERFERENCE: 0.81,
    Topic.TURNOUT: -0.48,
    Topic.VOTING: 0.45,
    Topic.OVERALL_CONDUCT: 0.50,
}

WEIGHTS: dict[Topic, dict[float, str]] = {
    Topic.ACCESSIBILITY_AND_INCLUSION: {
        1.8: "large",
        1.6: "seats",
        1.4: "women",
        1.2: "places pollin stood",
        1.0: "adopt ballot but disabi leave print statio vote wheelc",
        0.8: """
            # among brough candid displa far find half help langua lists live no old other ought parlia quota ramps
            reserv share sign staff tables third visite""",
        0.6: """
            absent access advanc aside attent box care commun could countr debate decisi disabl electe exclud few
            five homes hospit left living lowere measur migran minori mobile one online only part promot raise
            relati remain see so struck threat wish writes""",
        0.4: """
            abroad age concer electi facili footin inform majori nation number opened out people person post refuge
            reside respec""",
        -0.4: """
            about body cards chaire contes delega deputi final held hours kept line nothin partie public record
            result team told""",
        -0.6: """
            active all almost any down electo even follow head most papers politi refere region rules shown stand
            three what""",
        -0.8: "elderl men observ studen time",
    },
    Topic.COMPLAINTS_AND_APPEALS: {
        2.0: "compla",
        1.8: "reason",
        1.6: "applic disput",
        1.4: "challe",
        1.2: "decisi tribun",
        1.0: "court prosec settle",
        0.8: "# answer behind case cases confli decide into judges legal opened petiti receiv suprem violat won",
        0.6: """
            both buying courts everyo given law limits looked not object police recoun redres refuse report reques
            resolv street themse too writte""",
        0.4: "acknow deadli fears manage most must provin restor though throug",
        -0.4: "errors nation new observ women",
        -0.6: "citise how lists member politi precin sancti statio vote",
        -0.8: "more people",
    },
    Topic.COUNTING_AND_RESULTS: {
        2.8: "agents",
        2.0: "result",
        1.8: "protoc votes",
        1.6: "ballot count outcom",
        1.4: "papers",
        1.2: "boxes centre figure statio",
        1.0: "commis counti found hours nobody signed totals",
        0.8: "accura closin copies declar doubt light orderl per precin slow tally transp",
        0.6: """
            added anybod attend being dark eleven entere everyo explan fairne forms group how invali night opened
            paper poor put read releas see set severa sight sorted trust turnou up view went""",
        0.4: "announ but cent disput distan final honest looked number proced quickl reason room six spot withou",
        -0.4: "contra first invite openin round",
        -0.6: """
            among any author campai countr day law manage opposi other prepar provis recoun sheets so system two
            upon voter voting way women""",
        -0.8: "citise more must",
        -1.0: "voters",
    },
    Topic.TECHNOLOGY: {
        2.4: "electr",
        1.8: "scanne system",
        1.4: "intern paper result websit",
        1.2: "biomet portal transm",
        1.0: "device expert hours identi protoc server worked",
        0.8: "attack caused could data figure online softwa tablet termin trust voting",
        0.6: """
            access audit failur finger forms gave indepe interr let machin made new precin quick statio switch test
            tested testin useful""",
        0.4: "answer checke counci every exclud reason reliab team techni video",
        -0.4: "applic lists most",
        -0.6: "author candid one presen",
    },
    Topic.OBSERVATION: {
        1.6: "observ openne wished",
        1.4: "accred groups protoc",
        1.2: "all asked commis foreig free printi restri",
        1.0: "able centre chairm condit count room thanks watch work",
        0.8: """
            advanc author could follow full go host intern limits member moveme notes nothin organi places receiv
            role statio talk teams term thanke toward""",
        0.6: """
            access any associ behind center cooper coordi docume doors everyw govern greatl group hundre import
            interp journa know least let long meetin mornin moved nation networ non number placed questi repres
            reques rule said see set sit situat statem team transp treate unable whose wish withdr witnes""",
        0.4: """
            aside counte countr detain four freely head inform intere local look monito name obstac open provin
            showed simple tabula two willin""",
        -0.4: "almost breach came day disput distan forms good object one pollin settle state three time women",
        -0.6: """
            agents cut differ down gave level marked most noted outcom party proced proxie regula signed such told
            took villag voting will""",
        -0.8: "campai found partie people satisf so up",
        -1.0: "candid regist report",
        -2.0: "voters",
    },
    Topic.SECURITY_AND_INTERFERENCE: {
        1.6: "securi",
        1.4: "affect pressu",
        1.2: "attemp offici outsid secure",
        1.0: "around conduc down employ inside isolat peacef sides situat unable work",
        0.8: """
            admini author calls calm cases centre commun distan distri duty genera groups incide influe noon pollin
            prevai statio teache violen""",
        0.6: """
            accoun action becaus behave border candid childr come condit course deaths demons enforc enviro forces
            interi keep killin men messag minist networ not occurr person precin profes protec provin quiet remain
            restra safe saturd seen temper territ throug unit unknow vote worker""",
        0.4: """
            being bring brough call evenin fewer head instru known light nine off orders quietl report roads single
            state swift visibl""",
        -0.2: "monito",
        -0.4: "accord ahead arrest center concer fear group late partic satisf school still within women",
        -0.6: """
            althou but buying campai commen commit conten contes debate declar every hours lists marred milita
            mornin new opened parlia per punish recomm rules second should well what""",
        -0.8: "# electo held offenc partie presid so villag",
        -1.0: "order time",
    },
    Topic.TURNOUT: {
        3.0: "partic",
        2.0: "turnou",
        1.8: "intere",
        1.6: "people",
        1.4: "citise figure great low per",
        1.2: "active cent than",
        1.0: "abroad among home impres lines midday refere shows ten young",
        0.8: "dawn empty evenin first formed greate many nearly queued time what whole women",
        0.6: """
            # activi aftern announ away back ballot box boycot capita come democr embass entitl four high highes how
            kept living long mornin neighb o observ part rain saw seen spent spite such taken threat troubl visite
            voters voting years""",
        0.4: "barely delega effort fear front hardly head if m order p polls salute statio study three volunt west",
        -0.4: "days descri direct follow free member would",
        -0.6: "agains agents calm commis debate equal found gave identi large list office",
        -0.8: "contes each one open party",
        -1.0: "could",
        -1.2: "candid withou",
        -1.4: "no",
    },
    Topic.VOTING: {
        2.4: "voted",
        1.6: "elderl voting",
        1.4: "voter",
        1.2: "suburb voters will",
        1.0: "booth calm conduc day doors ensure mood need needed nobody people some statio",
        0.8: """
            accord additi agents allowe assist ballot booths came cases chairp docume expres free go hand handed
            identi incide kept mark materi measur openin per percen photog pressu proces protec quickl round secret
            told waitin went""",
        0.6: """
            accomp adding arrive blind care cast checke choice citise colour commit entere eyes fast festiv finger
            furthe gates get given health high home hours ink lasted later milita one paper person preven priori
            queue rated remark rules satisf saw sealed seven so soldie staff start taken teams town unifor visite
            watche witnes""",
        0.4: """
            applau buildi called consci each front gave good hinder knew late near notice outsid patien rarely
            reques save screen show took""",
        -0.2: "interr",
        -0.4: """
            capita close deplor displa eleven house includ know langua media met migran named nor online protoc
            restri sees states thousa video votes women worked young""",
        -0.6: """
            attent comple contes counci dawn days disabl distan domest duty embass eve explai formed four govern
            heard indepe intere line may millio nation new noted notes part print publis regist regret remain though
            too view what""",
        -0.8: """
            access author boxes candid counte countr decisi electo figure held intern last leave low offere opposi
            parlia sign since state""",
        -1.0: "about abroad commen consul could distri electi even made premis",
        -1.2: "partie result",
    },
    Topic.OVERALL_CONDUCT: {
        1.8: "what",
        1.4: "calm choice conclu delega held peacef proces reform result",
        1.2: "genera",
        1.0: """
            chose commen compet democr level met not observ parlia people prepar respec said togeth told violat well""",
        0.8: """
            breach credib early electi everyt freely group high holds inclus irregu lawful manner maturi meant much
            nothin orderl poll progre reads seriou sit stated techni words""",
        0.6: """
            agency altern atmosp bearin become can cannot choose congra deputy doubt end examin exerci expres fair
            finds firm free full histor judgem kazakh legiti let marked missed nation nature norms ones openne
            organi pictur place politi presid put real round settin shortc true urged view whatev write""",
        0.4: """
            abuse agreed any arrang chief estima faults findin laws life notice open openly opport procee regret
            rights sees speaks stakeh sum sunday teleph took years""",
        -0.4: """
            addres advise basic capita centre consti decisi docume indepe inform list lists partic quietl report
            right says seats""",
        -0.6: """
            abroad ahead althou appoin border cent days direct execut expert five groups includ kept legisl local
            member minute notes only openin ought per person precin proced protoc regist rules some staff suppor
            term third three two used voters whom within women young""",
        -0.8: "# about agents campai candid carrie code each legal number offici one partie party scanne voter",
        -1.0: "should",
        -1.2: "statio",
        -1.8: "commis",
    },
}
