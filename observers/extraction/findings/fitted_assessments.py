"""What single words tell of how a finding judges: written by `bench/fit_words.py`."""

from observers.vocabulary import Assessment

# In the order of `assessments.told_by_tones`.
TONES: dict[Assessment, tuple[float, ...]] = {
    Assessment.POSITIVE: (0.79, 1.18, 0.79, 0.55, -1.89, 0.06, -0.88, 0.21, -0.70, -0.25),
    Assessment.NEUTRAL: (0.04, -0.00, -1.09, -0.96, -0.67, -0.38, 0.50, 0.64, 0.69, 0.93),
    Assessment.CRITICAL: (-0.91, -1.18, 0.32, 0.39, -1.08, -0.52, 0.65, -0.41, 0.17, -0.21),
    Assessment.RECOMMENDATION: (0.09, -0.00, -0.01, 0.02, 3.64, 0.84, -0.28, -0.44, -0.16, -0.47),
}
BIAS: dict[Assessment, float] = {
    Assessment.POSITIVE: 0.51,
    Assessment.NEUTRAL: 0.31,
    Assessment.CRITICAL: 0.44,
    Assessment.RECOMMENDATION: -1.26,
}

WEIGHTS: dict[Assessment, dict[float, str]] = {
    Assessment.POSITIVE: {
        0.8: "all thanks",
        0.7: "minor within",
        0.6: "despit missin worked",
        0.5: """
            ban broad carrie confir each even every fears found gave great helped legiti met new no proble said
            satisf teams whole won work""",
        0.4: """
            activi agency come critic delega device disabi elderl expres extens freely front head high level noted
            notice notwit observ openne passed posted proced proved quarre quota reache reliab respec says scanne
            secret signed specia step struck visite well wide""",
        0.3: """
            accura across agents any anyone atmosp borne boxes brough cancel clashe cleare clock compar compla
            compli condit confid consul correc course delays democr docume double drew earlie enjoye ensure everyo
            except find foreig free full fully gives guides hundre impres incide irregu isolat kept langua legisl
            manage matche materi media mirror nation needed occurr operat order patien peacef people plural precin
            prepar profes qualit record right round saw shut signif smooth spoile statut such team tensio violen
            visiti went""",
        0.2: """
            accord accoun acknow active affect affirm ago ahead almost altere analys answer applic attach awaren
            based bears become believ braill calm came checks citise clearl closin code commit commun compre conduc
            confer contes convin corres curtai decide demons deviat distan distur divide donati doors drawn drive
            due early easy eight electo else enable enter entere equal errors establ ethnic eve everyb everyw examin
            exceed exclud expert explai fact feared field filed finds firm formul fruit functi gap genuin given got
            handfu health held help highes hindra home honour hotlin how influe inform initia intere into island
            judge kazakh know largel last laws lawyer lesson like limits living locati loweri made magnif mainta
            manner manual market matter mistak mobile mornin mother nearly newcom newspa nothin now number occasi
            offere opened parall parity part peace petiti presen pressu proces produc proof protoc provid proxie
            queues quick quiet raised read recogn refere reflec refusa regard relate remove republ resolv restor
            revise road rolls sample sat sealed seen served showed shown slips someth sorted sound speaks spite
            spread stated statio suprem tablet tallie testif thereb threat throug toured toward transp treate tribun
            true turn univer verifi view violat volunt voter voters voting warnin welcom writte""",
        0.1: """
            accept advanc agitat agree amendm among apart appeal apprec area arrang articl ascert attack attemp
            audite ballot barrac basis began board book bore care cast chairm chance change checke clips closer
            conclu consen contri cooper coordi copies corrup could courte courts create deceas delive descri diplom
            discre econom elsewh especi everyt exhaus fairne forces forwar friend gates genera glasse greate growin
            guaran handle highli inclus increa inhabi integr interf interp involv judges keen keepin leadin line
            lively lot marked meetin member model moveme name necess norms obtain oppone origin pa partic permit
            possib poster prescr price princi procee prompt proper protes questi race rain rated recent reloca
            restra rumour screen secure sent settle share shows sign space speak spoilt spots standa stands strict
            strong suffra suppli suppor talk tallyi tested tolera tone unused upon watche weight whom women words
            writin""",
        -0.1: """
            abroad added admini airtim allian armed ask asked aspect associ audito author availa back before behalf
            behind being better blank bodies both bundle busine cars cash ceilin center certif challe channe charac
            charge checki clear collec compet compro concen cost court databa define depend deposi depriv detail
            disclo dissua educat electr ended enteri entitl enviro exists explan famili family fear fee figure file
            fillin follow food former four freedo grew guardi hardly hopes instru just later law learne leavin
            making mandat march margin mechan migran money monito mostly multip named names need neutra odds openin
            other overni p pages pencil perman persis phone pictur poorly postpo praise privat progre prohib prove
            raise rally reason recrui regret remedy review rivals rooms roughl same sancti scale scarce second
            secrec sense separa seriou seven shortl sight simple soon south spirit starte succes sugges teleph
            tempor ten term territ thirty thus told too total traine units urban urges valid verify victor video
            villag visit voiced ways weaken west""",
        -0.2: """
            about above absent aftern alone always amende amount anothe applie apply assist attent audit badge
            barely boards body box breakd bring buildi buying candid card carry centre certai chaoti chiefl chosen
            church close contin contra counts covera day dead deaths decisi demand denied differ discip dismis down
            electe empty encour events execut faced failed fiftee get give go hands harder heads holds identi indeli
            ink inquir interi invali keep key known lacked least letter list longer look losing lower majori mayor
            meanin means men messag milita minimu mistru month months more much nine nomina non north not offer
            often organi ought own owned paid partis points politi post prelim presid prison procur promis protec
            provis proxy reader real recall region relati remain remote requir reside respon restri roll safegu say
            seemin select series server social societ source speech spend spent spot staff stand standi steps still
            submit suburb sum target thirds thousa togeth turnou two unifor up urged visits votes wheelc wish workin
            year yet""",
        -0.3: """
            absenc alread appoin areas averag becaus booth camera campai capita census chairp closed coalit consti
            days dialog door eleven employ exclus fees fifth final form hand hard hope howeve indepe insuff lack
            lackin larges leaves left lost munici must news noon outsid paper party photog plain reject repeat rest
            result ruling rural severa show sides soldie teach televi times twice withdr""",
        -0.4: """
            # advert althou devote if incumb instal minist one opposi others pay quarte rather seats signat third
            three""",
        -0.5: "little next some",
        -0.6: "accred cannot govern may",
        -0.7: "should though",
        -0.8: "would",
    },
    Assessment.NEUTRAL: {
        1.2: "#",
        0.9: "others",
        0.7: "seven some",
        0.6: "days hand instal interi may most",
        0.5: "about accred camera p though",
        0.4: """
            abroad capita channe court covera day five follow form half if less news note polls poster prelim presid
            receiv reserv rest six source three video""",
        0.3: """
            along boards booths candid cast centra centre cities colour consti divide electi electr final four
            framew held interl later lists m millio munici must paper prefer printe propor region remote reside show
            slight social third total two voted witnes years""",
        0.2: """
            access addres admini amende assist associ attend averag bodies border both campai charac chiefl close
            closed conduc consis conten contes counte countr covere debate demand deputi detail discus each electe
            ended error evenin expens few fewer fiftee financ finger former gained gains identi includ income ink
            intern judge key lasted law leaves lively lodged losing low lower magist mainly majori margin member
            midday minimu minist mornin mostly networ nomina noted obtain ones organi outsid owing own parlia parts
            per period permit picked pictur place premis print progre refere reject resolu risk run second select
            shared suprem televi ten term territ thirty took turnou uneven up used visits weakne wherea""",
        0.1: """
            act adopte advert allowe althou always annull anonym applie areas aspect bear beyond billbo broadl
            budget but cent chaire checke chose comman commis displa donati door elsewh emerge entitl everyw expect
            facebo forty greatl hard harder headed house howeve introd invita knowle larger left little machin made
            making merits modera modest mounta multi noon o often pandem papers part passiv peace presen proxy
            quarte radio reach relati religi remain respon restri roughl routes self senato sent simple simpli slow
            small stages statem streng submit turned until upheld urban views visibl votes wards withdr wrote""",
        -0.1: """
            accept accoun adding additi advise agains ahead analys aside atmosp audite author back badges behind
            biomet body bonus booth breach calls came cancel care case center chambe charge circul citise clearl
            come commen compet condit confir consul coordi count critic data decide delaye denied deplor deviat
            discre double early editor educat elderl eligib ensure enviro estima ethnic eve even exerci expres
            extend extens faced failed false fees field filled finds freedo front functi furthe genuin glasse going
            good grants greate guaran heads heard helped holds hope imposs inclus increa influe inquir inspec interv
            issues judges just kazakh keep lack led legiti level light line live logist loweri magnif make materi
            meanin money names nation nomadi nothin online openly ought outcom overni pay plural point poor positi
            prescr princi profes proved provin range reflec regret releas repeat reques respec rights rivals room
            rounds runnin satisf says screen seen sees settle showed sides since smooth soldie spare spoke staff
            stage stakeh stand stands survey switch table tables tablet talk test tested thousa times turn unable
            underm unknow use verifi violat why woman won words writin youth""",
        -0.2: """
            absenc across again alike almost alone altern anyone appear arrive believ box bring broad broadc brough
            buying can cards check clashe clear commit compro confid contin contri correc could credib devote done
            doors earlie effect employ end equali errors everyo expert explai explan eyes free full give gives grew
            ground group handed hate highes hotlin hours improv incumb indepe instan instru intere invite leadin
            leave legisl looked manner manual market matche might missin months much near needed needs neithe neutra
            new newcom nor notwit number odds offere once opened openne opposi order outlet owners parity party
            passed percen politi poll pollin posts practi precin priori proble promis proper protoc publis raised
            reache reader reason refuse regard relate reliab report reveal said sat sealed secrec secret sheets
            shows signed signif silenc sise speech spite standa standi start step struck suffra suppor tabula taken
            tally themse threat throug tone too transm trust univer violen volunt vote voter wall watch went will
            winner within worker yet""",
        -0.3: """
            answer audit away boxes change deadli delays democr docume down electo equal exceed far formal found
            gave given groups head high hold kept leader let marked minori more off offici only open out posted
            progra quota recomm repres rules saw share shown so state thanks transp view whole young""",
        -0.4: "any how into nearly no nobody none not observ proces requir right roll school told withou work would",
        -0.5: "delega despit people what",
        -0.6: "all",
    },
    Assessment.CRITICAL: {
        0.8: "cannot opposi told",
        0.7: "absenc incumb not",
        0.6: "devote employ little no party severa",
        0.5: "count lack monito nobody none odds promis requir soldie times withou yet",
        0.4: """
            alread althou booth box came chairp change compro failed formal grew holds insuff left meanin much names
            nine offici out paid percen photog reader repeat rivals ruling standi state still thousa votes""",
        0.3: """
            advert airtim amount back barely behind breakd buying center chaoti charge closed coalit compet concer
            contra decisi denied depriv dismis down effect eleven empty enviro explan fees fell freedo funds heard
            how inside instru larges led letter men mentio money nearly neithe neutra nor office only overni owned
            pay people points politi pollin presid provin quarte real regret reveal roll rural safegu same saw say
            secrec server sheets shows signat sise speech spendi spot taken tally third thirds twice unable underm
            weeks wheelc""",
        0.2: """
            absent adding adults aftern allian anothe anybod appear appoin arrive away behalf being blind blurre
            body bonus boycot broke buildi built bundle but cards cases caused centre certai challe checki church
            circul climat collec contin counte counts dead declin democr deplor disclo droppe effort eighte enteri
            equal equali events ever excess exclus execut faced fair fear fee field fifth figure filled food format
            given go gone govern guardi hall handed hands harder hardly heads howeve ignore imposs indeli indepe
            inquir instan interv intimi itself known lacked lackin late leaves long many marked mayor mayors meant
            mistru months nomadi noon north off offere often one openin opinio opport outlet outsid owners pages
            partis pencil person phone placed poor poorly positi posts practi prison privat procur pushed raised
            rally refuse releas remain report repres rights rooms scale scarce seats seemin series seriou shadow
            shortl shown sight silent since so spent staff stage stand stood survey tabula test three thus tone too
            trust twenty unifor units unknow unusua victor villag voiced wall weaken week went west what window
            withdr woman""",
        0.1: """
            accoun actors add added advant alone altern analys any apply audito avoid badge barrie becaus books
            boxes breach card cent chiefs choice city close commen confus conseq coveri credib deadli deaths declar
            decree deep degree design differ discou discov doors educat electe eligib estima explai famili gave get
            ground groups hard hidden honest hospit identi ink judgem just kept key learne leavin lets life live
            look majori mandat manipu march marred messag migran month multip newcom non numero old online open
            openly other oversi partne pens platfo playin popula praise prime princi priori promot prove recall
            relati remark remedy reply rival room runnin sat sense sexist share short sides sites spend spoke stairs
            start strong stuffi suburb sum suppor suspen switch target televi tell tempor though throug torn unansw
            watch widesp wishes""",
        -0.1: """
            about above accord admini advanc again agent ago agreed ahead among answer apart around attend ballot
            began beside billbo booths broadc broadl care checke claims clear closer coinci compre confer confli
            consti convin copies covera curtai deceas delega discus distan divisi double drawn econom electi elsewh
            encour enough ensure entere entry establ euros everyt exempl exhaus expens expres favour final findin
            follow forbid foreig forty full fully gains gap gives guides helped highla hindra hold indige inflat
            initia integr interf justic know larger lasted latest lawful lesson lists losing matter may meet mobile
            modest needed needs notwit obtain offenc once ones origin owing pandem penalt pensio per picked plural
            polls presen print proble quick quota radio reach reache record regard religi remedi republ resolv
            resour risk round sample scruti seen shared shortc shorte smooth sound speed spoilt statem states subjec
            system tallyi terms thorou toured transm tried unrest visibl visiti waitin warnin whethe wished women""",
        -0.2: """
            accept act affect affirm agree annull anonym arrang become begin believ better boards book border borne
            break broad brough budget calm cancel cast centra channe cities civic cleare colour compar confir consid
            contes corrup countr court covere critic data debate delive deputi device disabi displa disput distur
            done due earlie early else enforc enjoye error everyb everyo except expert financ find forces framew
            freely front fundin furthe good great greate grieva hand handfu health held help honour hope hundre
            impres incide includ income instal interi invest invite isolat judge keepin knowle legiti light like
            line low lower loweri mainta making measur meetin member minute mornin multi munici must nation neighb
            new newspa noted notice number o occasi occurr openne operat ought own parall part partic passed peace
            peacef period petiti prefer prelim premis produc prosec provid proxie queues quickl quiet rain remove
            restra revise right road rolls run satisf save second secure securi sent served set sets settle seven
            six slight social someth sorted source statut steady street streng struck study talk tallie total toward
            true until video weight wide within witnes writte year years""",
        -0.3: """
            accura agency agents along altere articl attach carrie clock code commis conduc course courts day delay
            donati drew eight electr end even everyw feared fears fewer finger form forwar genera home inform interl
            introd langua limits lively m manage met might missin most need note observ others p patien permit place
            printe propor propos proved qualit ramps receiv refere repeal reserv scanne sign spare spoile such take
            team teams turn upon use violen visite voting well whole wish won work would""",
        -0.4: """
            activi come every if irregu less now poster proced quarre regist respec says shut specia suprem thanks
            time worked""",
        -0.5: "all asked divide partie will",
        -0.6: "ban minor should",
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
            above accept agains all author better can ceilin contin data delay disput dissua done far give group
            indepe into introd invite leader light measur minist more needs partie penalt propos protec rather
            regist roll rules sides so soon spare study system teach transm urged what worker young""",
        0.2: """
            act adopt advise alone answer ask begin body broadc called calls carry census chosen code consid costs
            courts define delega deposi domest down enough expert extend false fillin findin form furthe greate
            grieva groups impart inflat inquir invali lackin leave line longer look lost lower make making may
            minori months munici now number open own partic pensio perman plain press proces progra public publis
            reason refrai repeal replac reques restri review right rounds save school securi settin settle start
            states sugges table take talk terms thorou time turn upon urges violen ways workin""",
        0.1: """
            accred additi agreed areas arrang articl aside attach attent availa badges ban believ beside biomet
            bringi buying care cash check come defama depend deserv diaspo disapp discip divisi drawin due each
            earlie early educat electo else euros expend eyes faith farmer gender get gifts giving grant hate home
            hopes hours journa just justic killin latest launch list looked low marche means mechan merely misuse
            multi neighb older online orders outcom pay period plans point postpo presse puts queue rain raise ramps
            recrui reform regard result runoff safe sancti seat seats second secure seek separa sets shorte showin
            sign silenc simple spirit staff stakeh starte steady stoppe subjec suburb succes target teache temper
            traine traini troubl vehicl view voice weekly whole why winner wished work""",
        -0.1: """
            access addres agents althou amende anyone attemp barely broken carrie checke checks compla compli conclu
            consis count court decide declar degree democr demons differ distri doors drawn elderl electe elsewh
            equal even explai few free front great hardly imposs ink interi intern itself judge lacked larges leaves
            legiti lists majori matter meanin met names nearly neithe none nor notes notice office opposi parall
            people person playin points police polls poster pressu previo princi print quick raised ran refere
            refuse remark rivals round run secret send signed slow space sponso statio still sunday taken turned
            twelve unusua video villag voted voters weak wishes worked""",
        -0.2: """
            about abroad accord accoun analys applic boxes boycot candid cast centre charte closed concer confir
            conten contes counti days docume expres extens fell field five foreig funds hand heard helped kept key
            last left level lot many media millio monito mornin nine nobody nothin notwit obtain odds offere opinio
            out peace per percen petiti popula presen proble questi receiv report said sat satisf severa showed
            shows six some speak spots stated strong than third three told up visite voter weeks whom withou""",
        -0.3: "but cent change counte four gave held little most precin saw two went",
        -0.4: "half made noted seven stood took votes within",
        -0.5: "came presid",
        -0.6: "no",
        -0.7: "#",
    },
}
