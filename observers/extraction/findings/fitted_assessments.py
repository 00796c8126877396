"""What single words tell of how a finding judges: written by `bench/fit_words.py`."""

from observers.vocabulary import Assessment

# In the order of `assessments.told_by_tones`.
TONES: dict[Assessment, tuple[float, ...]] = {
    Assessment.POSITIVE: (0.82, 1.29, 0.76, 0.56, -1.89, 0.06, -0.85, 0.23, -0.69, -0.25),
    Assessment.NEUTRAL: (0.03, -0.01, -1.09, -0.96, -0.67, -0.38, 0.50, 0.63, 0.69, 0.93),
    Assessment.CRITICAL: (-0.93, -1.28, 0.34, 0.38, -1.09, -0.53, 0.63, -0.42, 0.15, -0.21),
    Assessment.RECOMMENDATION: (0.08, -0.01, -0.01, 0.02, 3.64, 0.84, -0.28, -0.44, -0.16, -0.47),
}
BIAS: dict[Assessment, float] = {
    Assessment.POSITIVE: 0.51,
    Assessment.NEUTRAL: 0.32,
    Assessment.CRITICAL: 0.43,
    Assessment.RECOMMENDATION: -1.26,
}

WEIGHTS: dict[Assessment, dict[float, str]] = {
    Assessment.POSITIVE: {
        0.8: "all thanks",
        0.7: "minor within",
        0.6: "despit worked",
        0.5: """
            broad carrie confir delega each even every fears gave great helped legiti met missin no proble respec
            said satisf scanne whole work""",
        0.4: """
            activi agency come compar critic device disabi elderl expres extens found freely front head high level
            new notice notwit observ openne passed posted proced proved quarre quota reache reliab right says secret
            signed specia step struck teams visite well wide""",
        0.3: """
            accura across agents any anyone applic atmosp ban borne boxes brough cancel clashe cleare clock compla
            compli condit confid consul correc course democr docume double drew enjoye ensure everyo except find
            foreig free full fully gives guides help hundre impres incide isolat kept langua legisl manage matche
            materi media mirror nation needed noted nothin occurr operat order patien peacef people plural precin
            prepar profes qualit record round saw seen shut signif smooth spoile statut such team tensio visiti went
            won""",
        0.2: """
            accord accoun acknow active affect affirm ago ahead almost analys answer appeal attach based bears
            become believ bore braill calm came checks clearl closin code commit commun compre conclu conduc confer
            contes convin corres curtai decide delays demons deviat distan distur divide doors drawn drive due
            earlie early easy eight electo else enable enter entere equal errors establ ethnic eve everyb everyw
            examin exceed exclud expert explai fact feared field filed finds firm fruit functi gap genuin given got
            handfu health held highes hindra home honour hotlin how influe inform intere into irregu island judge
            judges kazakh know largel last laws lawyer leadin lesson like limits living locati loweri made magnif
            mainta manner manual matter mistak mobile mornin mother nearly newcom newspa now number offere opened
            parall parity part peace petiti prescr presen pressu proces produc proof protoc provid proxie queues
            quick quiet raised read refere reflec refusa regard relate remove republ resolv restor revise road rolls
            sample sat served showed shown slips someth sorted sound speaks spite spread stated statio suprem tablet
            tallie testif thereb threat throug toured toward transp treate tribun true turn univer verifi view
            violat violen volunt voter voters voting warnin weight welcom writte""",
        0.1: """
            accept advanc agitat agree altere amendm among anythi apart apprec area arrang articl ascert attack
            attemp audite awaren ballot barrac basis began board book care cast chairm chance checke citise clips
            closer consen contri cooper coordi copies corrup could courts create deceas delive descri econom elsewh
            especi everyt exhaus fairne forces formul forwar friend gates genera glasse greate growin guaran handle
            inclus increa inhabi inspec integr interf involv keen keepin line lively lot marked market meetin member
            model moveme name necess norms notes obtain occasi oppone origin partic permit possib poster price
            procee prompt proper protes questi race rain rated recent recogn reloca restra rumour screen sealed
            secure sent settle share shows sign space speak spoilt spoke spots stamp standa stands strong suffra
            suppli suppor talk tallyi tolera tone unused upon watche whom women words writin""",
        -0.1: """
            above abroad added admini allian armed ask asked aspect associ audito author availa back before behalf
            behind being better blank boards bodies both bundle busine buying called cars center certif challe
            charac charge checki clear collec compet compro concen cost court databa dealt define depriv detail
            dissua educat electr ended enteri entitl enviro exists explan famili family fear fee fiftee figure file
            fillin follow food former four freedo gifts grew guardi hardly hopes just key later law learne leavin
            limit making mandat margin mayor meanin mechan migran monito mostly multip named names need neutra nine
            odds other overni p pages pencil perman persis phone pictur postpo prefer privat progre prohib prove
            rally reason recall recrui remedy review rivals rooms roughl same sancti scale scarce second secrec
            seemin sense separa seriou seven shortl sight simple soon south spendi spirit starte sugges teleph
            tempor ten term territ thirty thus told too total traine two units urban urges victor video visit ways
            weaken west""",
        -0.2: """
            about absent aftern airtim alone always amende amount anothe applie apply assist attent audit badge
            barely body box breakd bring buildi candid card carry centre certai chaoti chiefl chosen church close
            consti contin contra counts covera day dead deaths decisi demand denied deposi differ discip dismis down
            electe empty encour events execut faced failed get give go hands harder heads holds identi indeli ink
            inquir interi invali keep known lacked least letter list longer look losing lower majori march means men
            messag milita minimu mistru month months more much nomina non north not offer often organi ought own
            owned paid partis points politi poorly post praise prelim presid prison procur promis protec provis
            proxy reader real region relati remain remote requir reside respon restri roll say select series server
            social societ source speech spend spent spot staff stand standi steps still submit suburb sum target
            thirds thousa togeth turnou unifor unknow up urged visits votes wheelc wish workin year yet""",
        -0.3: """
            absenc alread appoin areas averag becaus booth camera campai capita census chairp closed coalit days
            dialog door eleven employ exclus fees fifth final form hand hard hope howeve indepe instal insuff lack
            lackin larges leaves left lost munici must news noon outsid paper party photog plain reject repeat
            result ruling rural safegu severa show sides soldie teach televi times twice withdr""",
        -0.4: """
            # advert althou devote if incumb minist one opposi others pay quarte rather rest seats signat some third
            three""",
        -0.5: "cannot little next",
        -0.6: "accred govern may",
        -0.7: "should though",
        -0.8: "would",
    },
    Assessment.NEUTRAL: {
        1.2: "#",
        0.9: "others",
        0.7: "seven some",
        0.6: "days hand instal interi may most though",
        0.5: "about accred camera p",
        0.4: """
            abroad capita channe court covera day five follow form half if less news note polls poster prelim presid
            receiv reserv rest six three video""",
        0.3: """
            along boards booths candid cast centra centre cities colour consti divide electi electr final four
            framew held interl lists m millio munici must paper prefer printe propor region remote show slight
            social source third total two witnes years""",
        0.2: """
            access addres admini amende assist associ attend averag bodies border both but campai charac chiefl
            close closed commis conduc consis conten contes counte countr covere debate demand deputi detail discus
            door each electe ended error evenin expens few fewer fiftee financ finger former gained gains identi
            includ income ink intern judge key knowle lasted later law leaves lively lodged losing low lower mainly
            majori margin member midday minimu minist mornin mostly networ nomina noted obtain ones organi outsid
            owing own parlia parts per period permit picked pictur place premis print progre refere reject reside
            resolu risk run second select shared suprem televi ten term territ thirty took turnou uneven up used
            visits voted wherea""",
        0.1: """
            act adopte advert allowe althou always annull anonym applie aspect bear beyond billbo broadl budget cent
            chaire checke chose comman displa donati elsewh emerge entitl everyw expect facebo forty greatl hard
            harder house howeve introd invita larger left little machin made magist making merits modera modest
            mounta multi noon o often pandem part passiv peace presen proxy quarte radio reach relati religi remain
            respon restri roughl routes self senato sent simple simpli slow small stages statem streng submit turned
            until upheld urban views visibl votes wards weakne withdr workin wrote""",
        -0.1: """
            accept adding additi advise agains ahead analys aside atmosp audite author back behind biomet body bonus
            booth breach calls came cancel care case center chambe charge circul citise clearl come commen compet
            condit confir consul coordi count critic data decide delaye denied deplor deviat discre double due early
            editor educat eligib end ensure enviro estima ethnic eve even exerci expres extend extens faced failed
            false fees field filled finds freedo front functi furthe genuin glasse going good grants greate guaran
            heads heard helped holds hope hotlin ignore imposs inclus increa influe inquir inspec interv issues
            judges just kazakh keep lack led legiti level light line live logist loweri magnif make materi meanin
            money names nation nomadi nothin online openly ought outcom overni pay plural point poor positi prescr
            princi profes proved provin range reader reflec regret remove repeat reques respec rights rivals room
            rounds runnin satisf says screen seen sees settle showed sides since smooth soldie spare spoke staff
            stage stakeh stand stands survey switch table tables tablet talk teams test thousa times turn unable
            underm unknow use verifi violat why woman won words writin youth""",
        -0.2: """
            absenc accoun across again alike almost alone altern anyone appear arrive badges believ box bring broad
            broadc brough buying can cards check clashe clear commit compro confid contin contri correc credib
            devote done doors earlie effect employ equali errors everyo expert explai explan eyes formal free full
            give gives grew ground group handed hate highes hours improv incumb indepe instan instru intere invite
            leadin leave legisl looked manner manual market matche might missin months much near needed needs neithe
            neutra new newcom nor notwit number odds offere once opened openne opposi order outlet owners parity
            party passed percen politi poll pollin posts practi precin priori proble promis proper protoc publis
            raised reache reason refuse regard relate releas reliab report reveal said sat sealed secrec secret
            sheets shows signed signif silenc sise speech spite standa standi start step struck suppor tabula taken
            tally tested themse threat throug tone too transm trust univer violen volunt vote voter wall watch went
            will winner within worker yet""",
        -0.3: """
            answer audit away boxes change could deadli delays democr docume down electo equal exceed far found gave
            given groups head high hold kept leader let marked minori more off offici only open out posted progra
            quota recomm repres rules saw share shown so state suffra thanks transp view whole young""",
        -0.4: "any how into nearly no nobody none not observ proces requir right roll school told withou work would",
        -0.5: "delega despit people what",
        -0.6: "all",
    },
    Assessment.CRITICAL: {
        0.8: "cannot",
        0.7: "incumb not opposi told",
        0.6: "absenc devote employ little no party severa",
        0.5: "change count lack monito nobody none promis requir soldie state times withou yet",
        0.4: """
            alread althou booth box came chairp compro failed formal holds insuff left meanin much names nine odds
            offici out paid pay percen photog reader repeat rivals ruling standi still thousa votes""",
        0.3: """
            advert airtim amount appoin back barely breakd buying center chaoti charge closed coalit compet contra
            decisi denied depriv dismis down effect eleven empty enviro explan fees fell freedo funds grew heard how
            inside instru larges men mentio money nearly neithe neutra nor office overni owned people points politi
            pollin presid provin quarte real regret reveal roll rural safegu same saw secrec server sheets shows
            signat sise speech spendi spot taken tally third thirds twice unable unknow weeks wheelc""",
        0.2: """
            absent added adding adults aftern allian anothe anybod appear arrive audito away behalf behind being
            blind body bonus boycot broke buildi built bundle but cards cases caused centre certai challe checki
            church circul climat collec concer contin counte counts dead deadli declin democr deplor droppe effort
            eighte enteri equal estima events ever exclus execut faced fair fear fee field fifth filled food format
            given gone govern groups guardi hall handed hands harder hardly heads hospit howeve ignore imposs indeli
            indepe inquir instan interv intimi itself known lacked lackin leaves led letter long marked mayor mayors
            meant mistru months nomadi noon north off offere often one only openin opinio outlet outsid owners pages
            partis pencil person phone placed poor poorly positi posts practi priori prison privat procur pushed
            raised rally refuse releas remain reply report repres rights rooms say scale scarce seats seemin series
            seriou shadow shortl shown sight silent since so spend spent staff stage stand stood sum survey tabula
            test three thus tone too trust twenty underm unifor units unusua victor villag voiced wall weaken week
            went west what window withdr woman""",
        0.1: """
            actors add advant almost alone altern analys any apply badge barrie becaus blurre books boxes breach
            card cent chiefs choice city close commen common confus conseq coveri credib deaths declar decree deep
            degree design differ disclo discou discov distri doors educat electe eligib equali excess explai famili
            figure gave get go ground hard honest identi ink judgem just kept key late learne leavin lets life limit
            live look majori mandat manipu many march marred messag migran month multip newcom non numero old online
            open openly opport oversi partne past pens platfo playin popula praise prime princi promot prove recall
            relati remark remedy rival room runnin sat sense sexist share short sides sites spoke stairs start
            strong stuffi suburb suppor suspen switch target televi tell tempor though throug torn unansw watch
            widesp wishes""",
        -0.1: """
            about above admini advanc again agent ago agreed ahead among answer around attend ballot began beside
            billbo bodies booths broadc broadl care ceilin citise claims clear closer coinci compre confer confli
            consti convin copies court covera curtai discus distan divisi double drawn econom elsewh encour enough
            entere entry establ euros everyt exempl exhaus expens expert expres few filed final findin follow forbid
            foreig forty full fully gains gap gives highla hindra hold indige inflat inhabi interf justic larger
            lasted latest lawful lesson lists losing loweri matter may meet mobile modest needed needs noted notwit
            number obtain occasi offenc once ones origin owing pandem penalt pensio per picked plural polls presen
            press print proble quick quota radio reach reache recomm record regard religi remedi republ resolv
            resour risk road round sample scruti seen shared shortc shorte small smooth someth sound speaks speed
            spoilt statem states subjec subsid system tallyi terms thorou toured transm tried unrest visibl visiti
            waitin warnin whethe wished women""",
        -0.2: """
            accept act affect affirm agree altere annull apart arrang become begin believ better boards book border
            borne break broad brough budget calm cancel cast centra channe checke cities civic cleare colour compar
            confir consid contes corrup countr covere critic data deceas delive deputi device disabi displa disput
            distur donati done due early electi else enforc enjoye ensure error everyb everyo except financ find
            forces framew freely front fundin furthe good great greate grieva hand handfu health held help helped
            honour hope impres incide includ income instal interi invest invite isolat judge keepin know knowle
            legiti light like line low lower mainta making measur meetin member minute mornin multi munici must
            neighb new newspa notice o occurr openne ought own parall part partic passed peace peacef period petiti
            place prefer prelim premis produc prosec provid proxie queues quickl quiet rain remove restra revise
            right rolls run satisf save second secure securi sent served set sets settle seven six slight social
            sorted source statut steady street streng struck study talk tallie teams total toward true until video
            violen weight wide within witnes won writte year years""",
        -0.3: """
            accura agency agents along articl attach carrie clock code commis conduc course courts day debate delay
            drew eight electr end even everyw feared fears fewer finger form forwar genera home hundre inform interl
            introd irregu limits lively m manage met might missin most nation need note observ operat others p
            patien permit printe propor propos proved qualit ramps receiv refere repeal reserv sign spare spoile
            such take team turn upon use visite voting whole wish work would""",
        -0.4: """
            activi ban come every if langua less now poster proced quarre regist respec says scanne shut specia
            suprem thanks time well worked""",
        -0.5: "all asked divide partie will",
        -0.6: "minor should",
        -0.8: "each",
    },
    Assessment.RECOMMENDATION: {
        1.4: "would",
        1.3: "should",
        0.7: "will",
        0.6: "asked bring hope wish",
        0.5: "audit might next ought",
        0.4: "again clear dialog encour end good govern hold if keep let need once recomm use year",
        0.3: """
            above accept agains all author better can ceilin contin delay disput dissua done far give group indepe
            into introd invite leader light measur minist more needs partie penalt propos protec rather regist roll
            rules sides so soon spare study system teach transm urged what worker young""",
        0.2: """
            act adopt advise alone answer ask begin body broadc called calls carry census chosen code consid costs
            courts data define delega deposi domest down enough expert extend false fillin findin form furthe greate
            grieva groups impart inflat inquir invali lackin leave line longer look lost lower make making may
            minori months munici now number open own partic pensio perman plain press proces progra public publis
            reason refrai repeal replac reques restri review right rounds save school securi settin settle start
            states sugges table take talk terms thorou time turn upon urges violen ways workin""",
        0.1: """
            accred additi agreed areas arrang articl aside attach attent availa badges ban believ beside biomet
            bringi buying care cash check come defama depend deserv diaspo disapp discip divisi drawin due each
            earlie early electo else euros expend eyes faith farmer gender get gifts giving grant hate home hopes
            hours journa just justic killin latest launch list looked low means mechan merely misuse multi neighb
            older online orders outcom pay period plans point postpo presse puts rain raise ramps recrui reform
            regard result runoff safe sancti seat seats second secure seek separa sets shorte showin sign silenc
            simple spirit staff stakeh starte steady stoppe subjec suburb succes target teache temper traine traini
            troubl vehicl view voice weekly whole why winner wished work""",
        -0.1: """
            about access addres agents althou amende anyone attemp barely broken carrie checke checks compla compli
            conclu consis count court decide declar degree democr demons differ distri docume doors drawn elderl
            electe elsewh equal even explai few free front great hardly imposs ink interi intern itself judge lacked
            larges leaves legiti lists majori matter meanin met names nearly neithe none nor notes notice office
            opposi papers parall people person playin points police polls poster pressu previo princi print quick
            raised ran refere refuse remark rivals round run secret send signed slow space sponso statio still
            sunday taken turned twelve unusua video villag voted voter voters weak wishes worked""",
        -0.2: """
            abroad accord accoun analys applic boxes boycot candid cast centre charte closed concer confir conten
            contes counti days expres extens fell field five foreig funds hand heard helped kept key last left level
            lot many media millio monito mornin nine nobody nothin notwit obtain odds offere opinio out peace per
            percen petiti popula presen proble questi receiv report said sat satisf severa showed shows six some
            speak spots stated strong than third three told up visite weeks whom withou""",
        -0.3: "but cent change counte four gave held little most precin saw two went",
        -0.4: "half made noted seven stood took votes within",
        -0.5: "came presid",
        -0.6: "no",
        -0.7: "#",
    },
}
