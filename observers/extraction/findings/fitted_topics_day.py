"""What single words tell of topics of the day of the vote, and of the whole: written by `bench/fit_words.py`."""

from observers.vocabulary import Topic

BIAS: dict[Topic, float] = {
    Topic.ACCESSIBILITY_AND_INCLUSION: -0.44,
    Topic.COMPLAINTS_AND_APPEALS: -0.26,
    Topic.COUNTING_AND_RESULTS: 0.20,
    Topic.TECHNOLOGY: -0.35,
    Topic.OBSERVATION: -0.56,
    Topic.SECURITY_AND_INTERFERENCE: 0.81,
    Topic.TURNOUT: -0.41,
    Topic.VOTING: 1.03,
    Topic.OVERALL_CONDUCT: 0.26,
}

WEIGHTS: dict[Topic, dict[float, str]] = {
    Topic.ACCESSIBILITY_AND_INCLUSION: {
        1.8: "large women",
        1.6: "disabi seats",
        1.4: "pollin",
        1.2: "adopt other stood wheelc",
        1.0: "# box but could debate exclud living reserv sign",
        0.8: """
            among arrang ballot blind candid care commun displa far helped langua measur minori not one parlia
            patien print so statio struck worker""",
        0.6: """
            absent access brough call camps concer electe few five footin half hardly help hospit impair inform into
            knew leafle long lowere mark mobili no number offere online opened ought people places put raise ramps
            remain since step tables third threat visite vote would""",
        0.4: "advanc citise equal gather majori might nation notes office promis see settle",
        -0.4: """
            appeal briefi called compar delega fact nobody partie propos result saw say shown spots team unable what
            withou youth""",
        -0.6: """
            accord all almost day days distri follow head hours impres line list nothin public ran remark restri
            room rules same six three time two up""",
        -0.8: "active regist",
        -1.0: "elderl men",
        -1.2: "observ politi",
    },
    Topic.COMPLAINTS_AND_APPEALS: {
        2.4: "compla",
        1.6: "reason",
        1.4: "courts",
        1.2: "disput must",
        1.0: "# case challe decide decisi legal petiti settle",
        0.8: "appeal closed day judges not object reques result too writte",
        0.6: """
            able applic appoin both cases court days dealt dismis give good handle hearin millio pay pledge police
            prosec quarre recoun ruling themse though tribun""",
        0.4: "any bring contes contra demand forty instan justic most witnes",
        -0.4: "ballot group number observ state",
        -0.6: "author expert lists more people sancti",
        -0.8: "voters",
        -1.0: "statio",
        -1.2: "rurita",
    },
    Topic.COUNTING_AND_RESULTS: {
        2.6: "agents",
        2.0: "result",
        1.8: "boxes count papers",
        1.4: "ballot signed votes",
        1.2: "commis found protoc totals",
        1.0: "centre closin doubt group outcom paper proced slow statio transp",
        0.8: "anybod counti eleven everyo fairne figure held invali nobody presen quickl room single sorted tables",
        0.6: """
            # accura attend canvas copies copy data dawn declar differ explan full hours laid looked made night not
            noted open opened publis put read reason releas seen showin signat tally times too transf trust until up
            volunt""",
        0.4: """
            becaus box but chairm filled furthe handed monito named orderl overni poor print raise requir return
            rules severa""",
        0.2: "should",
        -0.4: "book gather given missio most needed off region strong",
        -0.6: "breach campai countr detail give invite law manage openin quick roll two union upon voter worked",
        -0.8: "calm candid more people sheets",
        -1.0: "citise must",
        -1.6: "voters",
    },
    Topic.TECHNOLOGY: {
        2.2: "electr",
        1.6: "result scanne",
        1.4: "system voting",
        1.2: "paper",
        1.0: "device identi intern worked",
        0.8: """
            confid data failur finger gave made portal precin protoc server softwa stated tablet time use used video""",
        0.6: """
            again answer audit caused could count counti day down easy even event find forms hours instal machin new
            next reader reason regist says second secure test totals transm voter wall websit""",
        0.4: "expert indepe online prepar public put tabula within",
        -0.4: "but one",
        -0.6: "author into kits lists people",
    },
    Topic.OBSERVATION: {
        1.6: "openne wished",
        1.4: "accred commis nothin observ",
        1.2: "all author centre chairm could groups local",
        1.0: """
            cooper every foreig free limits missio moved notes placed protoc questi receiv refuse remark statio term
            unable""",
        0.8: """
            answer any behind condit count counte countr freely full intere long meetin monito moveme non number
            organi partis places presen repres reques restri sat scruti teams toward watch willin""",
        0.6: """
            able again called church early effect everyt extend follow go govern hundre import includ intern league
            least like met none notice open other prison statem suppli talk throug visite visits work""",
        0.4: """
            adding advanc compre delega docume everyw help interp look precin provid room see situat tabula thanks
            transp turned union""",
        -0.4: "asked candid come electo high manner result rights years",
        -0.6: """
            democr detail down found good hand held now party presid proced publis refere regula satisf seven signed
            took voting""",
        -0.8: "agents came campai cut deplor differ hours regist time",
        -1.0: "noted report up vote",
        -1.4: "voters",
    },
    Topic.SECURITY_AND_INTERFERENCE: {
        1.6: "securi",
        1.4: "around pressu",
        1.2: "affect noon restra sides violen",
        1.0: "attack cases deaths incide inside isolat pollin profes safe",
        0.8: """
            attemp becaus commun conduc course distan distri enviro interi into may outsid report return unable
            union unit visibl vote whom""",
        0.6: """
            apprec calm canvas cis climat condit counti deplor discre duty early evenin eyes fewer groups interr
            keep kept leader means networ nine occurr off record result secure seen single soldie statio team two
            units withdr work""",
        0.4: """
            came candid credib down impart killin men nobody not noted peace people period posted power stood suppor
            teache temper""",
        -0.4: """
            armed assess body buying charge hours how insult intimi law more parlia regist reques southe until
            voting""",
        -0.6: """
            althou ballot citise compet compla contes every fair fear final gave given held lists milita must number
            opened opposi order presid so three towns visite volunt well women""",
        -0.8: "# accord electo partie punish recomm rules should still time",
        -1.2: "villag",
    },
    Topic.TURNOUT: {
        2.8: "partic",
        2.2: "intere",
        2.0: "turnou",
        1.8: "lines",
        1.6: "active figure",
        1.4: "among citise than",
        1.2: "abroad evenin first formed low shows",
        1.0: "come dawn great high impres people refere saw ten young",
        0.8: """
            ballot boycot cast cent greate long m many midday nearly per polls quarte time troubl voters what women
            years""",
        0.6: """
            about anybod below compar confir delega embass family fear fewer four front future highes includ living
            missio more note o openin order out regret rurita seen sign spite taken third two voting why""",
        0.4: "announ away briefi clock close democr everyo island kept local men rain sent statio still threat",
        -0.4: "campai check debate descri identi intern monito number right struck told",
        -0.6: "could countr direct electi large list office open papers work",
        -0.8: "calm candid each found not party",
        -1.0: "contes",
        -1.2: "no withou",
    },
    Topic.VOTING: {
        2.8: "voted",
        2.0: "elderl",
        1.4: "preven satisf teams",
        1.2: "booth day pressu rules set told voters",
        1.0: """
            additi calm checke docume gave hand home kept need needed nobody notice paper photog rated secrec so
            statio voting withou""",
        0.8: """
            accord allowe assist ballot booths chairp commit common doors expres given good help identi inside
            lasted later manual measur openin people presid protec queue rurita saw smooth staff start unifor waitin
            went""",
        0.6: """
            agents agitat applau atmosp blind breach cards care colour conduc delays due each entere go head heads
            hours incide ink knew like materi member milita minute mood nothin percen places pollin positi priori
            proces rarely round save secret seven show taken togeth vote voter watche witnes wrote""",
        0.4: """
            areas arrive buying create despit early instru interf laid late mother neithe offici often one only
            outsid person presen rain sealed table tablet town up verifi well""",
        -0.4: """
            anothe anybod around bring commis compli debate equipm except heard honest hospit invita live local
            missio none observ online passpo ran read reason restri seats second signat spite stood such sum too
            what whom women""",
        -0.6: """
            abroad announ attend call contes counci counti countr date days decisi disabi disabl displa distan
            domest duty everyo exclud formed fully includ journa judges know langua leave level long longer manage
            may media named opposi overni parlia peacef politi praise premis prison privat public reache regist
            settle showed since single standa states ten transp video worker would""",
        -0.8: """
            author commen concer consul dawn even figure govern intere intern last many nation offere publis region
            regret votes""",
        -1.0: "about access could counte distri held indepe state time union",
        -1.2: "candid electi made",
        -1.4: "partie result",
    },
    Topic.OVERALL_CONDUCT: {
        1.8: "proces",
        1.6: "choice respec result rurita",
        1.4: "calm conclu delega high orderl peacef reform what",
        1.2: "doubt electi legiti level manner people shortc togeth zubrow",
        1.0: "accept agreed commen compet credib held honest met much not observ parlia reads techni told well",
        0.8: """
            atmosp choose chose early estima exerci fair finds freely full group irregu lawful rights start union
            urged violat years""",
        0.6: """
            ask attend bearin citise contes coordi corres deputy descri down electo furthe genuin lack lacked lost
            marked maturi meant missio norms ones openly pace poll polls press priori reflec up""",
        0.4: "agency everyt guaran influe place regret shown sides spread such sum upon will",
        -0.4: "althou appeal applau centre consti instru meetin papers questi rallie regist term vote within women",
        -0.6: """
            about abroad advise agents ahead basis called carrie compar compli concer counci critic deviat expert
            good incide inform left legal lists local member minute more offici ought out partie presen protoc
            receiv report scanne set settle so staff step than third toward voter voters votes young""",
        -0.8: "campai code five legisl party precin suppor three two",
        -1.0: "candid create rules should",
        -1.2: "one pollin",
        -1.4: "commis",
        -1.8: "statio",
    },
}
