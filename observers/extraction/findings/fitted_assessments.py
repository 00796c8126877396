"""What single words tell of how a finding judges: written by `bench/fit_words.py`."""

from observers.vocabulary import Assessment

# In the order of `assessments.told_by_tones`.
TONES: tuple[dict[Assessment, float], ...] = (
    {
        Assessment.POSITIVE: 0.71,
        Assessment.NEUTRAL: -0.00,
        Assessment.CRITICAL: -0.81,
        Assessment.RECOMMENDATION: 0.09,
    },
    {
        Assessment.POSITIVE: 0.95,
        Assessment.NEUTRAL: 0.12,
        Assessment.CRITICAL: -1.08,
        Assessment.RECOMMENDATION: 0.02,
    },
    {
        Assessment.POSITIVE: 0.70,
        Assessment.NEUTRAL: -1.00,
        Assessment.CRITICAL: 0.36,
        Assessment.RECOMMENDATION: -0.06,
    },
    {
        Assessment.POSITIVE: 0.58,
        Assessment.NEUTRAL: -0.95,
        Assessment.CRITICAL: 0.39,
        Assessment.RECOMMENDATION: -0.02,
    },
    {
        Assessment.POSITIVE: -1.57,
        Assessment.NEUTRAL: -0.73,
        Assessment.CRITICAL: -1.04,
        Assessment.RECOMMENDATION: 3.33,
    },
    {
        Assessment.POSITIVE: -0.06,
        Assessment.NEUTRAL: -0.35,
        Assessment.CRITICAL: -0.50,
        Assessment.RECOMMENDATION: 0.91,
    },
    {
        Assessment.POSITIVE: -0.66,
        Assessment.NEUTRAL: 0.42,
        Assessment.CRITICAL: 0.49,
        Assessment.RECOMMENDATION: -0.24,
    },
    {
        Assessment.POSITIVE: 0.26,
        Assessment.NEUTRAL: 0.74,
        Assessment.CRITICAL: -0.47,
        Assessment.RECOMMENDATION: -0.53,
    },
    {
        Assessment.POSITIVE: -0.80,
        Assessment.NEUTRAL: 0.66,
        Assessment.CRITICAL: 0.27,
        Assessment.RECOMMENDATION: -0.13,
    },
    {
        Assessment.POSITIVE: 0.27,
        Assessment.NEUTRAL: 0.77,
        Assessment.CRITICAL: -0.38,
        Assessment.RECOMMENDATION: -0.66,
    },
)
BIAS: dict[Assessment, float] = {
    Assessment.POSITIVE: 0.63,
    Assessment.NEUTRAL: 0.14,
    Assessment.CRITICAL: 0.44,
    Assessment.RECOMMENDATION: -1.22,
}

WEIGHTS: dict[Assessment, dict[float, str]] = {
    Assessment.POSITIVE: {
        0.8: "all despit thanks within",
        0.6: """
            amendm carrie compar confir each even every fears freely front helped legiti met new notwit observ
            openne proble respec satisf secret worked""",
        0.4: """
            accura across active activi agency agents atmosp ban batter boxes braill broad brough came cancel come
            commit compli condit conduc convin correc course delega democr device disabi double drawn early elderl
            ensure entere everyb everyo everyw expres extens feared find finds foreig found free fruit gave great
            head high highes influe kazakh langua legisl level minor missin nation needed newspa no noted nothin
            notice order passed patien people plural posted precin proced quarre queues quota raised reache relate
            reliab right said sample says scanne seen showed signed signif specia spoile step struck teams tensio
            transp visite visiti well went whole wide won work writte""",
        0.2: """
            accord ago allott almost any anyone approv attemp best borne care clashe cleare clock compre confid
            consen contri courts curtai delays demons distan distur docume drew due easy eight electo enter equal
            examin exceed filed full fully functi gaps gives got greate health hindra home hotlin hundre impres
            inform isolat judges kept like loweri made manner matche media mirror mobile now occurr offere old
            overal parall peacef poster pressu previo procee profes proved proxie ready record reflec restor revise
            rolls round sat saw screen shut smooth sped stated tallie team testif threat toward verifi view violat
            volunt voter weight welcom whom writin""",
        -0.2: """
            aftern allega alone alread asked assist averag becaus behind better capita census center chaoti charge
            checki chiefl civil closed consti contai contra covera days demand denied dismis eleven employ empty
            exclus failed final get hand hands indepe interi invali lack lacked larges longer lower meant metres
            months much multip non north not often one ought own p partis perman praise prelim presid prison procur
            protec proxy rather reader reason region reject relied repeat reside restri roll rural say second server
            severa shortl show spot standi suburb teach term towns two unifor urged wherea wish""",
        -0.4: """
            # absenc advert appoin areas audit booth buying camera campai centre chairp coalit contin devote electe
            encour fees fifth form hard hope howeve if ink instal insuff lackin leaves left look lost men minist
            mistru month must news opposi others outsid owned paid paper party pay photog plain points promis quarte
            relati requir rest result rule ruling seats sides signat societ soldie spend still sum televi though
            three twice withdr workin yet""",
        -0.6: "accred cannot govern incumb may next some third",
        -0.8: "little should would",
    },
    Assessment.NEUTRAL: {
        1.0: "#",
        0.8: "hand others seven",
        0.6: "about camera channe covera days instal interi may most p paper prelim some video",
        0.4: """
            abroad accred admini amende boards booths capita cent cities colour consti court day debate divide
            electi electr ended final financ five follow form half if ink less lists losing m mornin mostly news
            nomina note polls poster presid propor receiv region relied reserv rest show six social source suprem
            televi term third thirty though two up""",
        0.2: """
            addres along assist associ averag border cast centra centre close contes countr covere demand deputi
            electe fiftee finger four framew held intern later law lodged majori midday millio minimu must noted
            organi outsid own part period refere reject remote reside slight three took total towns turnou visits
            voted wherea witnes""",
        -0.2: """
            again answer anyone away bring broad can confid delays down earlie employ equal exceed eyes far found
            full gave give hold incumb instru leader leave let manner might nation number observ off offere offici
            open opposi out party percen pollin positi posted practi progra reache recogn recomm refuse regard
            report repres rules said shown sise speech state step tabula throug tone transp trust violen went whole
            will worker young""",
        -0.4: """
            any audit boxes change could delega democr electo given group groups head high into marked minori nearly
            nobody none not only people proces quota requir right roll saw school share so suffra thanks told view
            what withou work would""",
        -0.6: "all despit how no",
    },
    Assessment.CRITICAL: {
        0.8: "absenc cannot incumb little opposi",
        0.6: """
            chairp devote employ failed lack names nine no not odds party points promis requir ruling soldie state
            tally told yet""",
        0.4: """
            alread althou appoin back barely behind booth box boycot but buying came center challe change chaoti
            charge checki coalit compro contra count counts denied effect eleven empty fees fell fifth freedo funds
            grew hall heard holds howeve instru insuff leaves led left meanin meant mentio mistru monito much multip
            nearly neithe neutra nobody nor off office offici onto owned pages paid partis pay people percen phone
            photog placed pollin privat reader refuse regret repeat reveal rivals roll saw scarce server severa
            sheets shortl signat sise so standi still stood survey tabula thirds thousa thrown times twice unable
            underm votes weeks wheelc withou""",
        0.2: """
            accoun allega amount analys anothe arrive becaus being bonus breakd candid cards church closed contai
            cut dead decisi deplor depriv dismis ever explan fair fee file filled formal handed hands hardly hour
            how indeli indepe indire ink lacked lackin larges letter mayor men money months non none one only out
            overni papers pencil poor positi praise presid princi prison procur pushed rally real report repres
            rural safegu say secrec series shows silent speech spend spot stand stuffi sum third though tone too
            town units unknow victor villag went widesp withdr woman""",
        -0.2: """
            act activi admini along apart arrang best boards border broad budget care carrie cast centra channe
            cities clock colour commis compar confir covere data day device disabi distan divisi drew due easier
            electr encour end enforc entry even every everyb financ form framew freely gaps good greate hand health
            home hope if impres instal introd irregu judge keep keepin knowle langua legiti m making meetin mobile
            most nation new newspa notwit o occurr once others ought p parall patien penalt period presen proble
            proced prosec proxie receiv repeal revise rolls round sample satisf scanne secure social sorted source
            struck toward video visite voted weight whole wide won work writte""",
        -0.4: """
            accept accura agency asked broadc brough checke code come countr course courts delay donati drawn eight
            everyw expert feared fears inform line member met might minor need note now part partie permit place
            poster prefer propor propos quarre ramps refere refrai regist reserv respec says settle shut sign spare
            specia spoile suprem team thanks time turn upon use voting wish worked would years""",
        -0.6: "all ban conduc divide less should will",
        -0.8: "each",
    },
    Assessment.RECOMMENDATION: {
        1.6: "would",
        1.4: "should",
        0.8: "hope might",
        0.6: "asked bring encour keep next ought will wish",
        0.4: """
            accept act advise again all audit author better clear delega dialog disput done give good govern group
            hold if indepe introd invite leader let light minist more need needs once partie penalt propos public
            rather recomm regist rules sides so spare study teach turn urged urges use year""",
        0.2: """
            above agains alone ban begin believ broadc can ceilin chapte civil code consid contin data delay end
            false far form get into invali leave longer measur munici neighb number open own partic perman proces
            progra protec publis reason repeal review roll school second securi settle soon time what worker young""",
        -0.2: """
            accoun althou candid change closed contes counte field heard kept left lists little media nine nobody
            nothin per polls precin previo said sat saw severa shows six strong told votes whom withou""",
        -0.4: "but cent four gave half held made most noted presid questi seven some stood took two went within",
        -0.6: "came no",
        -0.8: "#",
    },
}
