"""What single words tell of how a finding judges: written by `bench/fit_words.py`."""

from observers.vocabulary import Assessment

# In the order of `assessments.told_by_tones`.
TONES: dict[Assessment, tuple[float, ...]] = {
    Assessment.POSITIVE: (0.82, 1.30, 0.74, 0.57, -2.02, 0.02, -0.91, 0.27, -0.66, -0.12),
    Assessment.NEUTRAL: (0.01, 0.01, -1.08, -0.96, -0.75, -0.22, 0.56, 0.58, 0.62, 0.90),
    Assessment.CRITICAL: (-0.85, -1.36, 0.30, 0.52, -0.91, -0.50, 0.73, -0.41, 0.17, -0.22),
    Assessment.RECOMMENDATION: (0.02, 0.05, 0.05, -0.14, 3.67, 0.71, -0.38, -0.44, -0.13, -0.56),
}
BIAS: dict[Assessment, float] = {
    Assessment.POSITIVE: 0.51,
    Assessment.NEUTRAL: 0.37,
    Assessment.CRITICAL: 0.37,
    Assessment.RECOMMENDATION: -1.26,
}

WEIGHTS: dict[Assessment, dict[float, str]] = {
    Assessment.POSITIVE: {
        0.8: "all thanks within",
        0.7: "minor",
        0.6: "despit even satisf",
        0.5: """
            broad carrie confir delega each every fears found freely gave great helped legiti met missin no observ
            openne proble proced reache respec said secret whole work worked""",
        0.4: """
            activi anyone brough come compar critic device disabi docume except expres front head level new noted
            notwit order proved qualit reliab right says scanne specia struck teams violat visite well wide""",
        0.3: """
            accura agency agents any atmosp attemp ban borne boxes cancel clashe cleare clock commit compli compre
            condit confid correc course democr double drew eight elderl enjoye ensure equal establ everyo extens
            foreig free full fully gives guides held high highes hotlin hundre impres incide inform isolat kept
            langua legisl manage matche media nearly needed newspa nothin notice number occurr operat parall passed
            patien peace peacef people plural posted prepar profes quarre quota raised refusa round saw seen shut
            signed signif smooth spoile statut step such team transp visiti went won""",
        0.2: """
            able accord accoun across active affect affirm ago ahead almost among analys applic attach based bears
            become began believ braill briefi came checks citise clips code commun compla conduc confer consen
            consul contri convin cooper corres could counti courts create curtai daily decide delays demons deviat
            distan distur doors drawn drive due earlie early easy electo else enable enter entere error errors
            ethnic everyb everyw examin exclud expert explai fact feared field filed find finds firm fruit functi
            gap genuin got greate guaran handfu health help hindra honour hour how improv income influe intere into
            irregu island kazakh know largel last lawyer leadin leave lent lesson like limits living locati loweri
            made magnif manner market materi matter mirror mistak mobile mornin mother nation newcom now offere
            opened parity part petiti precin prescr presen pressu previo procee proces produc prompt proof prosec
            provid proxie queues quick quiet rare recogn record refere reflec relate remove repeal republ resolv
            restor revise rolls sample sat screen sealed served share showed shown sign slips small someth sorted
            sound speaks spite spread stated suprem tablet tallie tensio testif thereb throug toured toward treate
            tribun true turn univer verifi view violen volunt voter voters voting warnin welcom whom women writin
            writte""",
        0.1: """
            accept agitat agree altere answer apart appeal apprec area arrang articl ascert attack awaren balanc
            basis board book bore calm care chairm chance change check checke closer closin coinci compos conclu
            confli contes coordi corrup creati date deceas delive deputi descri determ dispos econom elsewh enjoys
            especi eve everyt eviden exampl exceed exhaus fairne far fined flow forces formul forwar friend gates
            given glasse growin heat highli hinder home immedi inclus increa inhabi instan instea integr interp
            involv judge judges keen keepin laws length line lively lot mainta model moveme name nature necess night
            norms notabl notes o occasi offenc oppone origin overal pa pact partic past permit place police popula
            price princi progra proper protes questi rain rated read recent reloca remedi report resour resume road
            rumour run secure sent settle shortc space speak spoilt spots stakeh stamp standa stands statio stood
            strict strong suffra suppli suppor talk tallyi threat time tolera tone trust unders unused upon values
            wait weight words""",
        -0.1: """
            abroad agains allega allian allow armed ask aspect associ author avoid before behalf behind being better
            blank bodies bounda box can cars center certif channe charge checki clear collec compro concen counts
            databa dealt depend detail dissua duties east educat enough enteri entitl entran execut exists explan
            famili fear figure file fillin first five former fourth freedo gifts grew guardi guide hands hopes
            inside invali key larger lasted later law learne levels losing making map mayor means mechan midday
            migran millio much named names networ odds organi overni pages parcel pencil perman phone pictur postpo
            preced prefer printe procur prohib prove purpos raise rally recrui remedy rivals rooms roughl sancti
            scale scarce second self senato sense separa seven sight simple since soon south spirit starte stoppe
            succes sugges system tempor territ thirty too total unable unknow urges valid vehicl victor visit wages
            ways weaken week west""",
        -0.2: """
            about above absent aftern airtim allows alone always amende amount apply assist attent audit availa back
            badge barely becaus benefi boards body both breakd bring buildi bundle buying candid card carry centre
            certai chaoti chosen church close consti contin cost court day dead deaths decisi define demand denied
            deposi depriv differ discip door down electe employ empty encour ended events faced family fee fiftee
            follow food four get give go hand harder hardly heads holds identi indeli ink interi just keep known
            lacked least leavin letter limit list longer look lower majori march margin meanin men messag milita
            minimu mistru monito month months more mostly munici nine non north often other ought own owned owners p
            paper partis persis plain points politi poorly post praise prelim presid privat progre promis protec
            provis proxy rates reader real reason recall relati remote repeat requir reside restri result review
            roll same say seemin select series server shortl showin speech spend spendi spent spot staff stand
            standi steps submit suburb sum target teleph term thirds thousa thus times told towns traine turnou two
            unifor up urban urged visits votes wheelc wish worth yet""",
        -0.3: """
            alread applie appoin areas averag booth camera campai capita census chairp chiefl closed coalit covera
            days dialog dismis eleven exclus failed fees fifth final form hope howeve indepe inquir insuff july lack
            lackin leaves left lost must news nomina noon not outsid paid party pay photog prison rather region
            reject remain ruling rural safegu seats severa show sides signat social soldie source still teach televi
            three togeth twice withdr workin""",
        -0.4: "# absenc advert althou devote hard if instal larges little minist one opposi quarte rest third",
        -0.5: "incumb next others some",
        -0.6: "accred cannot govern",
        -0.7: "may should though",
        -0.8: "would",
    },
    Assessment.NEUTRAL: {
        1.2: "#",
        0.8: "others",
        0.7: "may most seven some",
        0.6: "hand instal interi",
        0.5: "abroad accred court days if p though",
        0.4: """
            about camera capita channe covera electr final five follow form half held must note poster prelim presid
            receiv reserv rest six social three video""",
        0.3: """
            addres along amende boards border but cast centra centre chiefl cities colour consti day debate divide
            electi ended four fund interl lasted less lists m minimu munici news nomina obtain owing own pandem
            paper passpo polls prefer printe propor refere remote reside show slight source suprem took total two
            used voted years""",
        0.2: """
            admini africa allowe althou annull applie assist associ attend averag becaus billbo booths both campai
            candid charte close closed conduc consis conten contes counte covere demand deputi detail discus distri
            each electe evenin expens few fiftee finger first former fourth framew gains identi ink intens intern
            judge july key later law least leaves lively lodged losing lower main mainly majori midday millio mounta
            noted obstac ones organi outsid parts per period permit picked pictur preced premis presen prices print
            progre radio rates reach region reject resolu restri second select sent shared somewh stages televi term
            territ third thirty togeth transi turnou up views visits votes weakne wherea withdr witnes""",
        0.1: """
            accord act adopte advert always anonym bear before bodies broadl budget cent chaire charac checke chose
            comman commis concen connec cost counti countr dealt displa domina donati door elsewh emerge entitl
            error escort expect facebo fewer financ gained genera greatl harder headed house howeve includ income
            introd januar knowle larger left limite lines lot low magist making map margin member merits minist
            modest mornin mostly networ o one parlia partia passiv peace place powers prohib provis proxy ran regist
            relati religi remain replac respon risk roughl routes run seats self separa seriou simple simpli statem
            submit take ten towns urban varied videos wrote""",
        -0.1: """
            accept achiev acknow adding ago ahead analys appeal aside attack back badges behind board body bonus
            braill breach calls came cannot care case ceilin chance chaoti charge circul citise clearl come commun
            confid contri count critic delaye denied deviat device direct discre educat elderl eligib end ensure
            especi estima even everyb except exclud expres extens faced false fell field filled finds fined freely
            front functi furthe genuin get giving glasse going got grants greate grew guaran hall heard holds hope
            hour ignore implem imposs influe inquir inside inspec intimi island judges kazakh lack legiti level life
            light line living logist loweri magnif meanin monito near nearer needed never new night nomadi nothin
            number offere old once online opened openin ought overni oversi partic party pay peacef platfo plural
            pollin poor prescr prime priori profes protes proved provin range read reader recogn reflec refusa
            regret regula remove repres reques respec rights runnin safe say says scanne showed showin sides silent
            smalle smooth soldie spare spendi staff stakeh survey switch table tables taken talk teache teams test
            tested thousa times transf tribun turn unknow verifi violat volunt well whatev wheelc whose why within
            woman won words writin""",
        -0.2: """
            absenc across again almost alone altern appear arrive atmosp believ biomet box boxes broadc brough can
            cards center check clear commen commit compro condit confir contin contra coordi correc could credib
            decide decisi deplor depriv devote done doors double down earlie editor effect enviro equali errors
            ethnic everyo exceed explai explan eyes fees formal free freedo full give gives ground handed hate
            helped highes hotlin hours improv inclus indepe instan instru intere invite just keep leadin leave led
            legisl live looked manner manual market matche might missin money needs neithe neutra newcom nor notwit
            odds openly openne opposi order outcom outlet owners parity passed percen point politi posted posts
            princi proble promis proper publis raised reache refuse regard relate releas reliab report reveal rivals
            room said sat satisf screen sealed secrec secret seen sees settle sheets shows signed signif since
            speech spite stage standa standi state struck suppor tally themse threat throug tone too transm trust
            unable underm univer use violen wall watch went winner yet young""",
        -0.3: """
            alike answer anyone away bring broad buying change deadli delays democr docume electo employ equal
            expert far found gave given group groups head high hold incumb kept leader let marked minori more much
            not off offici only open out practi progra protoc quota requir rules school share shown sise start step
            suffra tabula told transp view voter whole will worker""",
        -0.4: "audit into nearly no nobody none observ proces recomm right roll saw so thanks work would",
        -0.5: "any delega despit how people what withou",
        -0.6: "all",
    },
    Assessment.CRITICAL: {
        0.8: "cannot incumb opposi",
        0.7: "not told",
        0.6: "absenc devote employ little party",
        0.5: "change count failed holds lack nine no nobody odds promis requir severa still withou yet",
        0.4: """
            alread althou booth box came certai compro depriv fees insuff larges left meanin monito much none offici
            owners paid percen photog provin reader repeat rivals ruling safegu same soldie spendi state thousa thus
            times unable weeks""",
        0.3: """
            amount appoin arrive back barely breakd bundle buying cards center chairp chaoti charge coalit counts
            decisi denied deplor dismis effect eleven empty explan fee fell food formal freedo given grew hardly
            heard how indeli inside instru lacked led letter marked men mentio money months names nearly neithe
            neutra nor off openly out overni pages partis pay people points pollin positi prison quarte real regret
            report repres reveal roll rural saw say scarce secrec server sheets shortl shows signat sise speech spot
            standi tally third thirds twice underm unknow votes wages week went wheelc""",
        0.2: """
            absent accoun add adding adults advant advert aftern airtim alike altern anothe anybod appear attent
            audito behalf behind being blind blurre body bonus boycot breach broke built cases caused challe checki
            choice church circul climat closed collec commen compet contra credib dark dead deadli declin differ
            disclo down droppe effort enteri enviro equal estima events ever exclus execut faced fair family fear
            field fifth filled format funds gave gone guardi hall handed hands hard harder heads howeve ignore
            imposs indepe inquir intimi itself just known lackin leaves leavin limit live many mayor mayors meant
            mistru noon north office often one online only outsid owned parcel pencil phone pictur politi poor
            poorly posts practi precin presid primar prime privat procur protes purpos pushed rally rarely refuse
            releas remain rooms scale seemin series seriou shadow showin shown sight silent since smalle so spend
            spent staff stage stand stood survey tabula taken televi test testin three too trust twenty unifor units
            unusua victor villag voiced wall weaken west what window withdr woman""",
        0.1: """
            abuse acknow actors aid allega allow allows almost alone analys apply areas arrest aspect away badge
            benefi books build buildi card censor census cent centre city close common confus conseq counte coveri
            deep degree democr design direct discou doors duties eighte eligib entran equali excess famili figure
            freque get go govern ground heavil hidden honest identi intere interv kept key learne life look machin
            majori mandat manipu march marred messag migran milita month moved newcom nomadi non numero offere old
            open openin opinio opport outlet partne pens persis plain platfo playin point poll preven princi priori
            promot prove proxy questi raised recall remedy reply result rights rival room runnin sat sealed sense
            sexist share sites some sponso stairs standa start strong suburb suffer sum suppor suspen switch table
            tell tempor though throug tone torn town unansw unauth uncert watch widesp wishes""",
        -0.1: """
            above accord admini again agent agreed ahead around attemp balanc become began beside bodies booths
            broadc broadl care castin checke clashe clear clips compre condit confer confid confli consis contes
            court cultur cut delive discus double electi elsewh encour ensure entere euros everyo everyt examin
            exempl exhaus expens expert extend far filed financ find findin forbid forms found founde fully fund
            gains gap gives guides handfu helped highla hindra hold impart indige inhabi interf isolat keep larger
            last lasted latest lawful lesson libel losing meet minimu mobile modest mornin mother multi must needs
            new notwit obstac occasi ones origin passed penalt pensio price print provid quick reach reache refrai
            refusa religi remove republ resolv respon resume risk road run scruti second seek seen shared shorte six
            smooth somewh source spoilt stakeh statem states sugges tallyi tensio terms thorou toured tried unrest
            unused visiti wait waitin warnin websit whethe""",
        -0.2: """
            accept active affirm agents agree along altere annull apart arrang articl begin believ better billbo
            boards book borne broad brough budget calm cancel centra cities civic cleare coinci colour commis compar
            confir corrup countr covere critic curtai daily data day deputi device disabi displa distur divisi
            donati done drawn earlie econom eight electr else enforc enjoye establ everyb finger follow forces
            framew front fundin furthe good great greate grieva hand health heat help honour hope hundre impres
            incide income inform instal interi introd invite irregu joint judge justic keepin know knowle legiti
            less light like limits line lines lists low lower loweri m mainta making may measur member minute missin
            mistak moveme munici neighb newspa note o observ obtain occurr offenc once others ought owing own pandem
            parall partic passpo peace peacef per period permit picked place plural polls prefer prelim premis
            presen printe proble prompt propor queues quickl quiet radio rain rare record regard remedi replac
            resour restra revise right rolls round sample satisf save secure securi sent served set sets settle
            seven social someth sound speaks statut steady street struck study subjec talk tallie teams total true
            use used video violat violen weight wide witnes won work writte year years""",
        -0.3: """
            agency attach border break carrie cast channe clock code conduc course courts debate disput divide drew
            due early error even everyw except feared fears fewer form forwar freely genera held home includ interl
            lively might most nation need openne operat p part patien propos prosec proved proxie qualit ramps
            refere reserv scanne sign slight sorted spare specia take team toward turn upon visite voting whole wish
            within would""",
        -0.4: """
            accura act activi all ban come consid delay end every if langua manage met now poster quarre receiv
            repeal respec says shut spoile such suprem thanks well worked""",
        -0.5: "asked partie proced regist should time will",
        -0.6: "minor",
        -0.8: "each",
    },
    Assessment.RECOMMENDATION: {
        1.4: "would",
        1.3: "should",
        0.7: "will",
        0.6: "asked bring hope wish",
        0.5: "audit might need next ought recomm",
        0.4: """
            again author can clear dialog encour end give good govern hold if keep let more once propos so spare
            year""",
        0.3: """
            above accept all begin better ceilin contin data delay disput dissua done far group indepe into invite
            leader light minist needs partie penalt protec publis rather regist right roll rules sides soon study
            sugges system teach time transm urged urges use what worker young""",
        0.2: """
            act additi adopt agains alone answer ban body broadc called carry census check chosen code consid costs
            courts define delega deposi domest down expert extend false fillin findin form forms furthe gender
            greate grieva groups impart inflat inquir introd invali justic lackin latest leave line longer look lost
            lower make making may means measur merely minori munici now number open partic pay pensio perman plain
            press proces progra protoc public reason refrai regard repeal replac reques restri review rounds save
            school securi seek settin settle start states take talk terms thorou turn upon useful violen ways websit
            workin""",
        0.1: """
            accred advisa agreed armed arrang articl aside attach badges believ beside biomet bodies breach bringi
            buying calls care cash come comple could deal deaths defama depend deserv diaspo disapp discip divisi
            drawin due each early easier educat else enforc enough euros expend eyes fail faith farmer forbid fundin
            get gifts giving grant guide hate home hopes hours journa just killin larger launch list looked low
            marche mechan misuse multi neighb observ older online orders outcom own period plans pledge presse puts
            quarre rain raise ramps recrui reform result runoff safe sancti seat secure sets shorte showin sign
            silenc simple spirit staff stakeh starte steady stop stoppe subjec suburb sum target teache team temper
            thresh traine traini troubl voice weekly whole why winner wished work worth""",
        -0.1: """
            addres agents allowe amende announ barely boxes certai checke checks close closed compli conclu consis
            count declar degree democr deputi differ distri docume doors elderl electe elsewh equal even explai
            favour few finds forty free freely front funds great hand hardly identi imposs ink interi intern itself
            judge kept larges leaves legiti lists machin majori materi matter meanin met monito names nearly new
            news nomina none nor notes notice odds opened parall passpo peace pens people person playin points
            police polls popula poster pressu previo print proble quick raised ran receiv refere refuse remark
            report rivals run secret send sent shortc signed slow space sponso sunday suprem than transi turned
            twelve video villag voted voters wages wishes worked""",
        -0.2: """
            abroad access accord accoun althou analys applic boycot candid carrie cast centre charte concer confir
            conten contes counti court expres extens fell field five foreig heard helped key last left level limite
            live lot many media millio mornin moved nine nobody not nothin notwit obtain offere opinio opposi out
            per percen petiti pictur presen protes questi ready said sat satisf seriou severa showed shows speak
            spots stated statio strong third told two up visite voter whom""",
        -0.3: "but cent change counte days four gave little most saw six some three weeks went withou",
        -0.4: "half held made noted precin presid seven stood took votes within",
        -0.5: "came",
        -0.6: "no",
        -0.7: "#",
    },
}
