"""What single words tell of how a finding judges: written by `bench/fit_words.py`."""

from observers.vocabulary import Assessment

# In the order of `assessments.told_by_tones`.
TONES: dict[Assessment, tuple[float, ...]] = {
    Assessment.POSITIVE: (0.78, 1.23, 0.76, 0.55, -1.67, -0.02, -0.83, -0.01, -0.68, -0.01),
    Assessment.NEUTRAL: (0.04, 0.00, -1.07, -0.95, -0.70, -0.36, 0.52, 0.77, 0.57, 0.95),
    Assessment.CRITICAL: (-0.91, -1.21, 0.32, 0.38, -0.96, -0.50, 0.50, -0.37, 0.21, -0.52),
    Assessment.RECOMMENDATION: (0.09, -0.02, -0.01, 0.02, 3.34, 0.87, -0.19, -0.39, -0.10, -0.43),
}
BIAS: dict[Assessment, float] = {
    Assessment.POSITIVE: 0.53,
    Assessment.NEUTRAL: 0.24,
    Assessment.CRITICAL: 0.42,
    Assessment.RECOMMENDATION: -1.20,
}

WEIGHTS: dict[Assessment, dict[float, str]] = {
    Assessment.POSITIVE: {
        0.8: "all thanks",
        0.7: "within",
        0.6: "despit met",
        0.5: """
            broad carrie confir delays each even every found front helped legiti level minor nation no notwit openne
            proble said satisf secret worked""",
        0.4: """
            agency ban brough come compar confid delega device foreig freely gave great head missin new noted nothin
            notice observ passed precin proced quarre quota reache reliab respec right says scanne signed specia
            spoile struck teams visite well whole wide won work""",
        0.3: """
            accoun accura activi agents ago almost anyone approv atmosp borne boxes came cancel clashe clock commit
            condit consen conseq correc course democr disabi double drew early eight elderl ensure everyb everyo
            everyw except expres extens find full gives got high hindra hundre impres inform kept kind langua legisl
            like media needed order patien peacef people plural posted prepar profes proved qualit record sample saw
            shut signif smooth statut step tensio transp view visiti went writte""",
        0.2: """
            accord across active affect affirm amendm analys answer any apart applic based bears become bore braill
            chance change checks cleare clearl closin code commun compla compli compre conduc confer convin corres
            critic curtai decide demons deputy deviat distan distur divide docume doors drawn due easy electo enjoye
            enter entere equal errors especi establ examin exceed exclud fact feared field filed finds firm forwar
            free fruit fully functi future gap genuin given greate guides health held histor home honour hotlin how
            incide influe intere into island isolat judge judges kazakh know largel last lawyer lesson limits line
            living loweri made manage manner manual market matche materi mirror mistak mobile mother nearly newspa
            now number occurr offere opened overal parall peace per person petiti possib poster presen pressu previo
            produc proof protoc provid proxie queues quick quiet raised recogn refere reflec regard republ resour
            restor revise road rolls round sat secure seen served showed shown sign slips small someth sorted sound
            speaks spite spread stated statio suprem tallie team testif thereb threat toured toward treate true upon
            verifi violat volunt voter voters voting warnin web welcom whom""",
        0.1: """
            able accept acknow acted advanc agitat agree ahead apprec area around arrang ascert attack attemp awaren
            away ballot barrac basis believ best broadc camps care cast chairm citise clips closer compos conclu
            confli consis consul contri cooper coordi copies could courts create credib deceas descri discre displa
            done drive earlie econom enable error ethnic everyt exempl expert explai fairne fined forces formul
            friend fundam gaps gates glasse growin handfu help highes hinder improv inhabi interp interr involv keen
            keepin laws live lot magnif mainta marked matter meetin model mornin moveme necess nobody notes obtain
            old only opinio oppone origin pa part permit popula price print procee prompt protes questi race rain
            ramps rated read ready refusa safe safety save screen sealed sent settle share shorta shorte silenc
            speak stamp stands strict such suffra sunday suppli tablet taken talk tallyi throug tolera tone transf
            unders univer unused violen watche weight words writin""",
        -0.1: """
            above abroad allian anothe armed ask aspect associ avoid back barely barrie before behind being blank
            boards both box breach buildi cards carry cars cases cash ceilin certif challe channe charac choice
            collec compro concen concer contra cost court declin define depend depriv down educat electi electr
            ended enteri entitl events ever execut explan famili fear fee fiftee fillin five food former freedo
            funds grew guardi hands hardly hearin hopes instru itself just keep later law learne least limite list
            mainly majori makes making march margin mark means mechan migran minimu money multi multip named need
            nine odds offer openin ordina organi other pages pencil phone pictur plus postpo presse privat progre
            provis publis real recrui remedy remote restri reveal review rivals roll rooms roughl same sancti say
            scarce secrec securi senato sense seven sheets shortl showin sight simple since slots so south spendi
            spirit start stoppe stuffi system takes tender thirds thus togeth told too total traine unable units
            unknow urban urges victor visit ways weaken week west wheelc yet""",
        -0.2: """
            about absent aftern allowe alone applie apply asked attent averag badge becaus better body breakd bring
            buying campai can candid card center centre chaoti checki chief chiefl chosen church close consti counts
            covera databa day days dead deaths demand denied deposi dialog differ discip dismis effect electe employ
            empty entran faced failed give go holds identi indeli inquir interi introd invali key known lack lacked
            led letter limit longer losing lower m marche mayor meanin men might milita mistru monito month months
            more much munici names nomina non north not often online ought own owned paid papers partis perman
            places points politi post praise prison protec proxy rally reader reason recall reject relati remain
            repeat reside respon rural safegu seat server show sides social source speech spend spent spot staff
            stand standi steps submit suburb sugges sum term thirty times turnou two unifor up urged video visits
            votes wish workin year""",
        -0.3: """
            absenc alread althou appoin areas assist audit booth camera capita census chairp civil closed coalit
            contin devote door eleven exclus fees fifth final get hand hard hope howeve indepe instal insuff lackin
            leaves left look lost must news noon outsid p paper photog plain prelim presid promis region requir rest
            rule ruling second severa societ soldie still teach televi three twice withdr""",
        -0.4: """
            advert encour form if ink larges minist one opposi others party pay quarte rather result seats signat
            third""",
        -0.5: "# cannot incumb next some",
        -0.6: "accred govern little may though",
        -0.8: "should would",
    },
    Assessment.NEUTRAL: {
        1.1: "#",
        0.7: "hand others seven some",
        0.6: "instal most",
        0.5: "about accred camera days form half interi less may p prelim presid though video",
        0.4: "abroad boards channe court covera day five if lists m news note paper polls poster receiv two",
        0.3: """
            admini amende booths capita cities colour consti contes debate divide electi electr final financ finger
            follow four framew held ink intern law losing propor region reserv rest show six slight social source
            televi term third three took total up voted witnes""",
        0.2: """
            access addres along always applie assemb assist associ averag beyond border but candid cast cent centra
            centre charac checke chiefl close closed commis concen conduc counte covere demand deputi detail discus
            donati door electe ended expens few fiftee former gains judge key knowle lasted later little lively
            lodged low lower mainly majori merits midday millio minimu mornin must nomina noted o obtain organi
            outsid own part parts per period permit pictur place prefer premis print printe progre prohib quarte
            refere reject religi remote reside rose run second suprem thirty turnou visits weakne wherea years""",
        0.1: """
            adopte advert allowe among anonym aspect attend bear below billbo bodies both broadl budget campai
            chaire chose comman consis conten countr delive differ each elsewh emerge entitl error evenin favour
            greatl hard headed house howeve includ income invita issued larger larges last leaves left lot made
            making margin member modera modest mostly mounta multi munici networ noon offer often ones ordina pandem
            papers peace picked preced presen proxy ran resolu roughl routes rule securi self sent shared simpli
            speed stages statem streng submit territ towns until upheld views wards way wrote""",
        -0.1: """
            able accept across activi adding additi advise ahead alike anothe appear aside atmosp audite author back
            badges behind biomet body bonus booth box breach brough calls came care challe charge citise clashe come
            commen commit compar consul contra coordi costs count data decide deplor descri deviat devote dialog
            double end ensure errors especi estima eve every exerci expres extend extens faced fact failed field
            filled finds formal functi genuin gives glasse greate ground guaran hate heads heard helped highes
            hotlin ignore inclus increa inspec interv issues judges just kazakh langua leadin led legiti light
            living loweri magnif make manual matche materi meanin missin months near needs neutra never office
            openly order ought outcom outlet overni partic passed pay poor posts pressu profes proper proved provin
            put range reason reflec regret releas reliab reques rights rivals room satisf say screen secrec sees
            settle severa showed signed spare spite spoke spread staff stage stakeh stand stands survey switch table
            tally teache techni tensio test tested themse thousa too transf transm turn unable underm use verifi
            volunt wall welcom well wheelc why wide winner within woman words writin""",
        -0.2: """
            absenc accoun again agains almost alone answer anyone approv arrive believ bring broad buying can cards
            chambe check clear compro condit confir contri correc credib cut deadli docume done doors earlie early
            effect employ equal equali everyo exceed expert explai explan eyes fees free front full gave give grew
            group groups handed hour hours incumb indepe instan intere invite kept lack leader leave legisl let
            level looked manner might more much nation needed neithe new nor nothin number odds offere once opened
            openne party percen politi poll pollin positi posted practi prepar princi proble progra promis protoc
            publis raised reache reader recogn recomm refuse regard repeat repres reveal review sat sealed secret
            sheets shows sides signif speech standa standi start struck suppor tabula taken threat throug tone trust
            univer violen voter went will worker yet young""",
        -0.3: """
            audit away boxes change confid could delays democr down far found given head hold instru marked none not
            off offici open opposi out precin proces quota report requir right rules said saw share shown sise state
            step suffra thanks transp view whole withou work would""",
        -0.4: "any electo high how into minori nearly no nobody observ only roll school so told",
        -0.5: "delega despit people what",
        -0.7: "all",
    },
    Assessment.CRITICAL: {
        0.8: "incumb",
        0.7: "cannot little not opposi told",
        0.6: "absenc party promis",
        0.5: "came count devote lack names no nobody none requir severa state withou",
        0.4: """
            alread center chairp change chaoti coalit denied effect eleven employ empty failed fees holds insuff
            left meanin monito nine odds people percen photog points pollin reader repeat reveal rivals ruling
            soldie standi still times weeks wheelc yet""",
        0.3: """
            althou anothe appoin back barely booth box breakd built buying challe checki closed compro counts depriv
            explan fell formal freedo funds given grew heard how instru larges leaves led letter mayor men mentio
            much nearly neithe neutra nor off office offici one only out owned pages paid pay phone presid privat
            provin refuse regret remain report roll rural safegu same saw secrec server sheets shows signat sise
            speech spot stood survey tally thirds thousa twice unable villag votes went""",
        0.2: """
            absent adding adults advert aftern airtim allian altern amount anybod appear areas arrive avoid badge
            becaus behind blind blurre bonus boxes boycot candid cards caused centre chambe charge choice church
            circul city climat concer contra cut dead decisi deplor direct disclo dismis down droppe effort eighte
            enteri entran estima events ever exclus execut explai faced fair fear fee field fifth figure filled food
            format govern guardi hall handed hands hardly heavy hour howeve identi ignore imposs indeli indepe ink
            inside instan interv intimi itself key known lacked lackin look manipu marked marks meant minori mistru
            money months non noon north online other outsid overni papers partis pencil placed politi poor positi
            prison pushed quarte rally real recall releas remark rights rooms rule say scarce shadow shortl shown
            sight silent so spend spendi spent spoke staff stand stuffi tabula taken tell test third three thus too
            trust twenty underm unifor units unknow victor voiced vote wall weaken west what widesp window withdr
            woman""",
        0.1: """
            accoun add alike allowe alone analys apply armed audito badges barrie being body books breach broke
            buildi but call can card cases census cent certai close collec commen contai coordi credib databa deadli
            deaths declar declin degree democr differ discov doors electe enviro equal equali eviden famili four go
            gone ground groups guaran happen hard heads honest judgem late learne life limit limite mandat many
            march marche messag migran month multip near negati ninete numero offere often openin openly opport
            owners partne pens persis plain poorly popula posts power practi praise pressu princi range relati
            remedy reply repres rival room sat seats sense showin sides since stairs standa start strong studen
            suburb sum sums suppor suspen tables techni tempor tender throug tone turned twelve unansw unit week""",
        -0.1: """
            about abroad accord advanc affect again agains agent ago ahead answer approv around articl ballot begin
            beside billbo booths calm camera care claims clear compre confer confli convin debate deceas delega
            deputy detail displa distan double econom electi elsewh enjoye enough ensure entere entry establ euros
            everyt exempl expens expert fill finger follow forces fourte front gains gives highla hindra histor hold
            includ inflat interl invest invite irregu isolat journa know last lasted latest lawful legal lesson
            losing lower loweri main minimu mornin munici must needed needs new noted object obtain offenc older
            origin pandem pensio picked press print produc protoc public queues quickl quiet quota radio rain refrai
            reliab religi republ restor run seek seen separa shorta silenc smooth someth soon source speaks states
            subjec subsid such tallyi teams tenth terms testif thorou total toured tried unrest unused upheld verifi
            view violen visiti voted waitin warnin way wished within""",
        -0.2: """
            accept act activi admini affirm agree along apart arrang attach become believ below best boards bodies
            book border borne break broad budget cancel cast centra channe checke cities citise civic cleare colour
            compar confir consen consid consti contes copies countr court covere curtai data days delays deputi
            device disabi distur divisi done due early encour enforc error everyb everyo except fewer financ find
            forbid foreig forwar framew freely fully fundin furthe genera good got great greate grieva hand health
            held help helped honour hope impres incide instal interi judge justic keep keepin kind legiti light like
            limits line lists lively low m making manage measur meetin member missin mobile neighb newspa notice
            notwit number o ones openne ought own p partic passed patien peace penalt petiti place plural polls
            prefer prelim premis presen printe proble prosec provid proxie recomm record refere regard resour restra
            revise right road rolls safe sample satisf save second secure securi sent served set sets settle seven
            sign six slight small social sorted statem statut steady street streng struck study take talk tallie
            toward true until use video voting weight wide witnes women work writte year years""",
        -0.3: """
            accura agency agents broadc carrie clock code commis conseq course courts day delay disput donati drawn
            drew eight electr end even everyw feared form home hundre if inform introd knowle langua might most
            nation need note observ occurr once others parall part peacef period permit proced propor propos proved
            qualit ramps receiv repeal reserv respec round scanne spare spoile turn upon visite well whole wish won
            would""",
        -0.4: """
            brough come conduc divide every less met now quarre regist says shut specia suprem thanks time will
            worked""",
        -0.5: "all asked minor partie poster team",
        -0.6: "ban",
        -0.7: "each should",
    },
    Assessment.RECOMMENDATION: {
        1.5: "would",
        1.4: "should",
        0.7: "might will",
        0.6: "asked encour hope next ought wish",
        0.5: "bring keep",
        0.4: "again audit clear govern hold invite let minist need once partie propos rather recomm urged use year",
        0.3: """
            accept advise agains all author ban begin better broadc can ceilin code contin data delay dialog disput
            done end far give good group if introd leader light measur more needs penalt perman protec reason regist
            roll rules second sides so soon spare study teach turn what worker young""",
        0.2: """
            above act adopt alone answer ask believ body called calls carry census chosen civil consid costs define
            delega deposi domest educat electo enough expert false fillin form furthe get greate grieva groups
            impart indepe inquir into invali lackin lawmak leave line list longer look lost lower make making may
            minori months munici must neighb now number open own partic pay pensio plain press proces progra public
            publis refrai regula repeal replac reques restri result review right save school securi settin settle
            societ start states subjec sugges system table take talk target team terms thorou time transm upon urges
            violen ways""",
        0.1: """
            accred additi age agenci agreed areas arrang articl aside asks attach attent availa badges beside best
            bringi buying cash check chief cost countr courts defama deserv diaspo disapp discip divisi down drawin
            due earlie early easier enforc euros expend extend eyes faith farmer fewer forwar giving grant home
            hopes hours inflam inflat invest journa just justic killin langua latest leadin looked low means mechan
            merely misuse multi older orders outcom period point postpo presse put puts rain raise ramps recrui
            regard safe sancti seat seats seek separa set sets showin silenc simple staff stakeh starte steady
            stoppe suburb succes teache temper train traine traini vehicl view weekly whole why winner wished work
            workin""",
        -0.1: """
            about addres agents althou amende among anyone associ attemp barely being booths boxes broken cannot
            checke compli conclu consis coordi counts court decide degree demons deputi differ distri docume doors
            elderl electe eleven elsewh entere equal even explai extens few formal found freely front great guaran
            imposs ink itself judge known lacked larges leaves legisl local lot majori matter meanin member met
            neithe none nor notes notice notwit old opposi pages papers peace playin points police poster presen
            promis provin quick raised ran reache read recall receiv refere refuse remark rivals same secret send
            sent signed slow space sponso stamp stayed sunday taken tally tensio turned twelve video villag voted
            voter voters weeks wishes""",
        -0.2: """
            abroad access accord accoun analys applic boycot candid carrie cast centre charte closed compla confir
            conten contes count counte counti days democr expres fell field five foreig free funds hand heard helped
            intern kept key last left legiti level lists many media millio monito mornin names nearly new news nine
            nobody nothin obtain odds offere offici opinio people per petiti polls popula pressu previo print proble
            report sat satisf severa showed shows six speak spoke spots stated step strong three told visite whom
            worked""",
        -0.3: "cent change four gave held little most precin questi said saw seven some stood two votes went withou",
        -0.4: "but half made noted took within",
        -0.5: "presid",
        -0.6: "came no",
        -0.7: "#",
    },
}
