"""What single words tell of how a finding judges: written by `bench/fit_words.py`."""

from observers.vocabulary import Assessment

# In the order of `assessments.told_by_tones`.
TONES: dict[Assessment, tuple[float, ...]] = {
    Assessment.POSITIVE: (0.81, 1.24, 0.79, 0.55, -1.83, 0.05, -0.77, 0.02, -0.63, -0.03),
    Assessment.NEUTRAL: (0.04, 0.00, -1.08, -0.99, -0.65, -0.36, 0.50, 0.75, 0.59, 0.94),
    Assessment.CRITICAL: (-0.93, -1.22, 0.34, 0.42, -1.04, -0.47, 0.51, -0.37, 0.17, -0.47),
    Assessment.RECOMMENDATION: (0.08, -0.03, -0.05, 0.02, 3.51, 0.78, -0.24, -0.40, -0.13, -0.43),
}
BIAS: dict[Assessment, float] = {
    Assessment.POSITIVE: 0.51,
    Assessment.NEUTRAL: 0.27,
    Assessment.CRITICAL: 0.42,
    Assessment.RECOMMENDATION: -1.20,
}

WEIGHTS: dict[Assessment, dict[float, str]] = {
    Assessment.POSITIVE: {
        0.8: "all thanks",
        0.7: "within",
        0.6: "despit met",
        0.5: """
            broad carrie confir each even every front helped legiti level minor notwit proble said satisf scanne
            worked""",
        0.4: """
            agency ban brough come compar delega device expres found freely gave great head hundre missin nation new
            no noted notice observ openne passed proced quarre quota reache respec says secret signed struck teams
            visite well whole wide won work""",
        0.3: """
            accura activi agents almost any anyone atmosp borne boxes cancel clashe clock commit condit confid
            course democr disabi docume double drew eight elderl ensure everyo except extens find foreig full gives
            got high impres inform kept langua legisl like media mirror needed nothin order patien peacef people
            plural posted precin prepar profes proved record reliab right round sample saw shut signif specia spoile
            statut step team tensio transp visiti went writte""",
        0.2: """
            accord accoun across active affect affirm ago amendm analys applic ballot based bears become believ
            braill broadc came chance change checks citise cleare clearl closin code commun compla compli compre
            conduc confer consul convin correc corres critic curtai decide delays demons deviat distan distur doors
            drawn drive due early easy electo enjoye enter entere equal errors establ everyb everyw examin exceed
            exclud explai fact feared field filed finds firm formul forwar free fruit fully functi gap genuin guides
            handfu health held help highes hindra home honour hotlin how improv incide influe intere into island
            isolat judge judges kazakh know largel last laws lawyer lesson limits line living loweri made manage
            manner manual market matche materi matter mistak mobile mother name nearly newspa now number occurr
            offere opened overal parall part peace per petiti possib presen pressu produc proof protoc provid proxie
            qualit queues quick quiet raised read recogn refere reflec refusa regard republ resour restor revise
            road rolls sat screen seen served share showed slips small smooth someth spread stated statio suprem
            tallie thereb threat toured toward treate true turn univer upon verifi view violat violen volunt voter
            voters voting warnin web welcom whom""",
        0.1: """
            able accept acknow acted advanc agitat agree ahead answer apart appeal apprec area arrang ascert attack
            attemp awaren barrac basis book bore but calm camps care cast chairm clips closer compos conclu confli
            consen consis consol contri cooper coordi copies could courts create credib deceas deputy descri displa
            divide earlie econom enable error especi ethnic everyt expert fairne fined forces gaps gates given
            glasse greate growin guaran hour inhabi interp interr involv issues keen keepin live lot magnif mainta
            meetin member minute model mornin moveme narrow notes obtain only oppone origin pa permit person popula
            poster price procee prompt protes questi rain ramps rated restra rumour safe save school sealed secure
            sent settle shown shows sorted sound speak speaks spite stamp stands strict strong such suffra sunday
            suppli tablet talk tallyi testif throug tone unused watche weight words writin""",
        -0.1: """
            above abroad airtim allian anothe armed ask asked back barely before behind being better beyond blank
            boards both box breach buying can cards carry cars cases ceilin certif challe channe charac choice civil
            collec concen contra cost court databa decisi declin define depend depriv educat electi employ ended
            enteri entitl events ever execut explan faced famili fear fee fiftee figure fillin five follow food
            former freedo funds grew guardi hopes instru itself just later law learne least limit limite list majori
            makes making march margin mark means mechan migran minimu money multip named need odds offer online
            openin ordina other pages papers pencil period phone pictur plus politi postpo privat progre provis
            publis rally recrui remedy remote restri rivals rooms roughl same scarce seat secrec seek sense seven
            sheets shortl sight simple since so soon south spendi spirit start sugges system thirty thus togeth told
            too total traine two units unknow urban urges victor visit ways weaken week west wheelc""",
        -0.2: """
            about absent aftern allowe alone applie apply appoin aspect attent audit averag badge becaus body breakd
            bring buildi campai candid card center centre chaoti checki chief chiefl chosen church close compro
            consti counts covera day days dead deaths demand denied deposi dialog differ discip dismis door down
            effect electe empty encour entran exclus failed four get give go hands holds identi indeli indepe inquir
            insuff interi invali key known lack lacked letter longer look losing lower m mayor meanin men milita
            mistru monito month months more much munici names nine nomina non north not often organi ought own owned
            paid partis places points post praise presid prison promis protec proxy reader real reason recall reject
            relati remain repeat reside respon roll rural safegu say second securi server severa show sides social
            societ source speech spend spent staff stand standi steps submit suburb sum term thirds thresh times
            turnou unifor up urged video visits votes wish workin year yet""",
        -0.3: """
            absenc alread althou areas assist booth camera capita census chairp closed coalit contin devote eleven
            fees fifth final form hand hard hope howeve instal keep lackin larges leaves left lost minist must news
            noon outsid p paper photog plain prelim region requir rest rule ruling soldie spot still teach televi
            three twice withdr""",
        -0.4: "advert if incumb ink next one opposi others party pay quarte rather result seats signat third",
        -0.5: "# cannot some",
        -0.6: "accred govern little may though",
        -0.7: "should",
        -0.8: "would",
    },
    Assessment.NEUTRAL: {
        1.1: "#",
        0.8: "others",
        0.7: "hand seven some",
        0.6: "instal most",
        0.5: "accred camera days half interi less may p prelim presid though video",
        0.4: """
            about abroad boards channe consti court covera day electr form if lists m news note paper polls poster
            receiv reserv two""",
        0.3: """
            admini amende booths capita cast cities colour contes divide electi final financ finger five follow four
            framew held ink intern must propor region rest show six slight social source televi term third three
            total voted witnes""",
        0.2: """
            access addres along always applie assemb assist associ averag border but candid cent centra centre
            charac checke chiefl close closed commis concen conduc conten countr covere debate demand deputi detail
            differ discus donati door electe ended expens few fiftee former gains judge key knowle lasted later law
            little lively lodged losing low lower mainly majori member merits midday millio minimu mornin nomina
            noted o obtain ones organi outsid own part parts per period permit pictur place prefer premis printe
            progre quarte refere reject religi remote reside second suprem thirty took turnou up visits weakne
            wherea years""",
        0.1: """
            advert allowe althou among anonym aspect attend bear below beyond billbo bodies both broadl budget
            campai chaire chose comman consis counte delive each elsewh emerge entitl error evenin favour greatl
            hard headed house howeve incide income introd invita issued larger larges last leaves left lot made
            making modera modest mounta multi networ noon offer often ordina pandem papers peace picked presen print
            proxy ran resolu rose roughl routes rule run securi self senato sent shared simpli speed stages statem
            streng submit territ towns until upheld views wards way wrote""",
        -0.1: """
            accept across activi adding additi advise ahead anothe appear approv aside atmosp audite back badges
            behind believ biomet bonus booth box breach brough care charge clashe come commen commit compar consul
            contra coordi costs data deplor descri deviat devote double employ end ensure errors estima eve exerci
            expres extend extens failed field filled finds formal functi genuin gives glasse greate ground guaran
            hate heads heard helped highes hotlin ignore inclus increa inspec invite issues just kazakh keep langua
            leadin led legiti line living loweri magnif make manual matche materi meanin missin money months names
            near needs neutra nothin office openly order ought outcom outlet overni partic passed pay poor prepar
            pressu princi profes proved provin publis put raised range reader reason reflec releas reliab reques
            rivals room satisf screen secrec sees settle severa showed signed spare spite spoke staff stage stakeh
            stand stands switch table talk tally test tested themse thousa too transf transm turn unable underm use
            verifi volunt welcom well wheelc why wide winner woman words writin""",
        -0.2: """
            absenc accoun again agains alike almost alone answer anyone arrive author away bring broad buying came
            can cards challe chambe check clear compro condit confir contri correc count credib cut deadli docume
            done doors earlie early effect equal equali everyo exceed expert explai explan eyes fees free front full
            gave give grew group handed hour incumb indepe instan instru intere interv kept lack leader leave legisl
            let level looked manner might more much needed neithe new nor number odds offere once opened openne
            party percen poll pollin positi posted posts practi proble progra promis protoc reache recogn recomm
            refuse regard repeat repres reveal review sat sealed secret sheets shows sides signif silenc sise speech
            standa standi start step struck suppor tabula taken threat throug tone univer violen voter wall watch
            went will within worker yet young""",
        -0.3: """
            audit boxes change confid could delays democr down far found given groups head hold marked nation nearly
            none not off offici open opposi out politi precin proces quota report requir rules said saw school share
            shown state suffra thanks transp trust view whole withou work would""",
        -0.4: "any electo high how into minori no nobody observ only right roll so told",
        -0.5: "delega despit people what",
        -0.6: "all",
    },
    Assessment.CRITICAL: {
        0.8: "opposi",
        0.7: "cannot incumb not told",
        0.6: "absenc little party",
        0.5: "came count devote lack no nobody none promis requir severa state withou",
        0.4: """
            alread booth center chairp change chaoti coalit compro denied effect eleven failed holds insuff left
            meanin monito much names nine odds people photog points pollin reader repeat rivals ruling soldie spot
            standi still tally weeks yet""",
        0.3: """
            althou anothe appoin back barely behind box breakd challe checki closed counts depriv down employ empty
            explan fees fell freedo funds given grew heard how instru lacked larges leaves led men mentio nearly
            neithe neutra nor off office offici one only out overni owned paid pay percen presid provin refuse
            regret reveal roll rural safegu same say secrec server sheets shows signat sise speech stood thirds
            thousa times twice unable villag votes wheelc""",
        0.2: """
            absent adults advert aftern airtim allian altern amount anybod appear areas arrive away barrie becaus
            blind blurre bonus boycot built buying candid cards caused centre charge choice church circul climat
            collec concer contra cut dead deadli decisi declar deplor disclo dismis droppe effort eighte enteri
            entran estima events ever exclus faced fair fear fee field fifth figure filled food formal format go
            govern guardi hall handed hands hardly heavy howeve identi ignore imposs indeli indepe ink inside instan
            interv intimi itself known lackin letter mandat manipu marked mayor meant mistru money months non noon
            north openly opinio outsid pages partis pencil phone placed politi poor positi posts prison privat
            pushed quarte rally real releas remain remark report repres rooms rule saw scarce shadow shortl shown
            sight silent since so spendi spent staff stand sums survey tabula taken tell test third three thus tone
            too trust twenty underm unifor units unknow victor voiced vote wall weaken went west what window withdr
            woman""",
        0.1: """
            add adding allowe alone apply armed audito avoid badge badges behalf being body books boxes breach broke
            buildi card cases census cent certai chambe city close commen confus credib deaths declin decree degree
            democr differ direct discov doors electe enviro equal equali eviden execut explai famili get gone ground
            groups guaran hard higher honest judgem key late learne lets life limit limite long look loss march
            messag migran milita minori month multip near ninete numero offere often old online openin opport owners
            papers partne pens persis power practi praise pressu princi raised rallie range recall remedy reply
            rights rival room sat scale seats sense short sides spend spoke stage stairs standa start strong stuffi
            suburb sum suppor suspen tables tempor throug torn unansw week widesp wishes""",
        -0.1: """
            about abroad accord advanc again agent ago ahead among anonym apart appeal articl ballot begin below
            beside billbo bodies booths broadl calm camera care checke citise claims clear compre confer confli
            convin covera critic days debate deceas detail distan double electi elsewh encour enforc enjoye enough
            ensure entere entry euros everyt exempl expens expert finger follow forbid forces foreig front fully
            furthe gains gap gives help highla hindra hold impart includ inflat interl invite irregu isolat last
            lasted latest lesson level lists losing lower loweri minute mobile mornin needed needs neighb new noted
            obtain offenc ones origin pandem pensio picked polls press print queues quick quickl radio rain refrai
            regard reliab road run sample seen sent separa smooth someth speaks states subjec such sugges talks
            tallyi teams tenth terms thorou total toured tried unrest upheld verifi view violen visiti voted waitin
            warnin whethe wished within""",
        -0.2: """
            accept act activi affirm agree along arrang attach become believ better boards book border borne break
            broad budget cancel cast centra channe cities civic cleare colour commis compar confir consid contes
            copies countr court covere curtai data deputi device disabi displa distur divisi done due early error
            everyb everyo everyw fewer financ find forwar framew freely fundin genera good got great greate grieva
            hand health helped honour hope hundre impres incide instal interi introd invest judge justic keepin know
            legiti light like limits line lively low m making manage measur meetin member multi newspa notice notwit
            number o openne operat ought own p parall partic passed peace penalt period petiti place plural prefer
            prelim premis presen proble produc prosec provid proxie qualit quiet recomm record republ resour restra
            revise right rolls round safe satisf save second secure securi served set sets settle seven six slight
            small social sorted source statem statut steady street streng study take talk tallie toward true turn
            until use video weight wide witnes women work writte year years""",
        -0.3: """
            accura admini agency agents broadc clock code course day delay disput donati drawn drew eight electr end
            even except feared form held home inform knowle langua might missin most nation need note observ occurr
            once others part patien peacef permit printe proced propor propos proved ramps receiv refere regist
            repeal reserv respec scanne sign spare spoile struck upon visite voting well whole wish won would""",
        -0.4: """
            brough carrie come conduc courts divide every if met now poster quarre says shut specia suprem team
            thanks time worked""",
        -0.5: "all asked ban less minor partie will",
        -0.6: "should",
        -0.8: "each",
    },
    Assessment.RECOMMENDATION: {
        1.4: "would",
        1.3: "should",
        0.7: "will",
        0.6: "asked hope wish",
        0.5: "audit bring keep might next ought",
        0.4: "again clear dialog encour good govern hold if let need once partie rather recomm regist rules use year",
        0.3: """
            above accept agains all author better broadc can ceilin contin data disput done end far give group into
            introd invite leader light measur minist more needs penalt propos protec public roll sides so soon spare
            study sugges teach time urged what worker young""",
        0.2: """
            act advise alone answer ask begin body called calls carry census chosen code consid costs define delay
            delega deposi domest down enough expert extend false fillin form furthe greate grieva groups impart
            indepe inquir invali lackin leave line longer look lost lower making may minori months munici must now
            number open own partic pensio perman plain press proces progra publis ramps reason refrai repeal replac
            reques restri review right save school securi settin settle start states system table take talk target
            terms thorou transm turn upon urges violen ways workin""",
        0.1: """
            accred additi adopt age agreed areas arrang articl aside attach attent availa badges ban believ beside
            bringi buying cash check chief come cost courts defama deserv diaspo disapp discip divisi drawin due
            earlie early easier educat electo euros expend eyes faith farmer fewer findin forbid forwar get gifts
            giving grant home hopes hours inflat invest journa just justic keepin killin langua latest leadin least
            list looked low make means mechan merely misuse multi neighb older online orders outcom pay period point
            postpo prefer presse put puts rain raise recrui regard result safe sancti seat seats second secure seek
            separa sets showin sign silenc simple spirit staff stakeh starte steady stoppe subjec suburb succes
            teache temper thresh train traine traini troubl vehicl view voice weekly whole why winner wished work""",
        -0.1: """
            about addres agents althou amende assemb associ attemp barely boxes broken carrie checke compla compli
            conclu consis court decide declar degree demons deputi differ docume doors elderl electe eleven elsewh
            entere equal even explai expres few five free front funds great guaran imposs ink interi intern itself
            judge lacked leaves legisl legiti majori matter meanin met neithe none nor notes notice offici opposi
            order parall people person playin points police polls popula poster presen pressu print quick raised ran
            recall receiv refere refuse remark rivals run secret send sent signed slow space sponso stamp stayed
            still sunday taken third turned twelve up villag voted voter voters wishes worked""",
        -0.2: """
            abroad access accord accoun analys applic boycot candid cast centre charte closed concer confir conten
            contes count counte counti days democr extens fell field foreig hand heard helped kept key larges last
            left level lists lot many media millio monito mornin names nearly nine nobody nothin notwit obtain odds
            offere opinio out peace per petiti proble questi report said sat satisf severa showed shows six some
            speak spots stated strong three told visite weeks whom withou""",
        -0.3: "but cent change four gave held little most precin saw stood two votes went",
        -0.4: "half made noted seven took within",
        -0.5: "came presid",
        -0.6: "no",
        -0.7: "#",
    },
}
