"""What single words tell of topics of the time before the vote: written by `bench/fit_words.py`."""

from observers.vocabulary import Topic

BIAS: dict[Topic, float] = {
    Topic.CAMPAIGN_FINANCE: -0.07,
    Topic.VOTER_REGISTRATION: -0.38,
    Topic.VOTER_INFORMATION: -0.03,
    Topic.MEDIA: 0.12,
    Topic.CAMPAIGN: 0.52,
    Topic.CANDIDATES_AND_PARTIES: -0.10,
    Topic.ELECTORAL_SYSTEM: -0.22,
    Topic.ELECTION_ADMINISTRATION: -0.19,
    Topic.LEGAL_FRAMEWORK: 0.50,
}

WEIGHTS: dict[Topic, dict[float, str]] = {
    Topic.CAMPAIGN_FINANCE: {
        2.0: "report",
        1.6: "advert partie",
        1.4: "accoun campai",
        1.2: "gifts money party",
        1.0: "audit oblige online rules state",
        0.8: "costs declar each financ lists need paid smalle spendi",
        0.6: """
            above agency anyone audito budget came check contes cost due fifty grant keep lack lacks law limit made
            may more new powers public publis punctu regret should shows staff websit what""",
        0.4: "ban day donati expens interi nine open",
        -0.4: "observ",
        -0.6: "# called citise electi head networ one people social voting would",
        -0.8: "ballot vote voters",
        -1.0: "statio",
    },
    Topic.VOTER_REGISTRATION: {
        2.4: "roll",
        2.0: "regist",
        1.8: "list",
        1.6: "voter",
        1.2: "# correc shown",
        1.0: "citise contin displa lists many",
        0.8: "addres author check days depriv entry introd off until voters",
        0.6: """
            consid could date entere errors final kits longer note order people perman return sample should struck
            time turned weeks""",
        0.4: "added appear direct discov finger learne millio missin number online passpo practi precin right",
        -0.4: "identi open ought papers parlia politi voting women",
        -0.6: "law member notice out party put",
        -0.8: "ballot delega group withou",
        -1.0: "candid",
    },
    Topic.VOTER_INFORMATION: {
        2.2: "langua",
        1.8: "spots",
        1.6: "about househ school voters",
        1.4: "educat",
        1.2: "place radio",
        1.0: "ballot date explai invali invita statio tell villag",
        0.8: "announ citise explan first know papers poster reache refere teach text voting",
        0.6: """
            all approv bearin braill budget civic clips commis door everyo fact finds group heard home house how
            hung late line manage materi more neighb notice one plain prepar proper sent side spread would year""",
        0.4: """
            accept asked check domest encour guides hours known learn new nothin out press proced remote rumour what""",
        0.2: "instru",
        -0.4: "balanc blind four head into most nation partie plural should websit",
        -0.6: "cent contes figure govern mark no open per prosec result than",
        -0.8: "# proces",
    },
    Topic.MEDIA: {
        2.2: "media",
        1.4: "regula",
        1.2: "access attack news",
        1.0: "broadc covera gave outlet owners",
        0.8: "airtim balanc candid critic plural privat state views",
        0.6: """
            about air condem cut deplor editor false given hands held incumb indepe journa main opposi owned police
            presid punish radio range report talk withou""",
        0.4: "analys camera debate fear manner minori offere overni reader takes",
        -0.4: "electi member party shown vote",
        -0.6: "# ballot came citise each langua people result spots throug villag voters voting",
        -0.8: "meetin more observ said",
        -1.2: "advert",
        -1.4: "commis",
    },
    Topic.CAMPAIGN: {
        2.0: "meetin",
        1.4: "campai contes govern",
        1.2: "equal severa",
        1.0: "contri debate genera rallie same social substa use visibl",
        0.8: "buying candid heard hindra insult needs other progra ruling themse villag",
        0.6: """
            agitat around asked camps collec employ final follow food free grew let offici opposi partie party pass
            peacef place playin politi rally ran refrai respec roads saw silenc stop suppor televi towns travel""",
        0.4: "advert carry chief countr few hall known make monito oppone order turned week",
        -0.4: "all cost distri furthe hardly journa lists only polls result signed statio what",
        -0.6: "assemb can consti declar gifts many member not precin regist said staff too voted",
        -0.8: "ballot citise electi every left posts so",
        -1.0: "# attack well",
        -1.2: "commis",
    },
    Topic.CANDIDATES_AND_PARTIES: {
        1.8: "partie",
        1.6: "lists politi regist",
        1.4: "conten",
        1.2: "candid ground reduce",
        1.0: "accept choose ought presid signat suppor women",
        0.8: "appeal asks contes could court gave left nomina none one open party refusa settle stand",
        0.6: """
            almost both differ each five friend main means minor ninete offenc only peacef place refuse rules seven
            severa six three two win winner word""",
        0.4: "all courts encour end forty island lower may new nomine possib race repres rival standi verdic",
        -0.4: "came regret see set",
        -0.6: "author commis days free into meetin pollin recomm same voter",
        -0.8: "electi not",
        -1.0: "statio",
    },
    Topic.ELECTORAL_SYSTEM: {
        1.6: "seats",
        1.4: "system",
        1.2: "deputi distri mandat",
        1.0: "cent consti expert seat withou",
        0.8: "costly electo larges lists lowere per replac single sise than weeks well",
        0.6: """
            assemb bounda chosen critic delega equali first head indepe introd least majori member one partie person
            power prefer presen remark repres senato share step suffra transf unders votes would""",
        0.4: "chambe counci direct favour fifth five glad guaran hundre leaves mixed names order polls save",
        -0.4: "campai people regist report",
        -0.6: "# all but could pollin public took",
        -0.8: "commis",
        -1.0: "statio",
    },
    Topic.ELECTION_ADMINISTRATION: {
        2.8: "commis",
        1.4: "pollin",
        1.2: "decisi most",
        1.0: "boards cec commen electi island minute precin profes traini trust",
        0.8: """
            came chairs chief electo hour impres late manage papers poll prepar refere school smooth spite voting
            work worked""",
        0.6: """
            all appoin becaus board carefu centra confid demons design distri even funds hands knew led level materi
            nine open opposi praise put ran recrui releas set struck sugges time whom years""",
        0.4: """
            away center closed credit day equipm grown impart mornin opened organi premis proper quickl reache rooms
            short staff statio term timely withou women""",
        -0.4: "accoun group lists often pressu securi shut system will",
        -0.6: "agents author box found free genera help home langua nearly no nobody not people press protoc states",
        -0.8: "follow offici",
        -1.0: "candid citise respec",
    },
    Topic.LEGAL_FRAMEWORK: {
        1.6: "code legisl rights",
        1.4: "democr electi law",
        1.2: "assemb candid parlia provis recomm rules stand",
        1.0: "act advice earlie into may now restri",
        0.8: "consti debate docume expert framew free freedo guaran person remove right sancti yet",
        0.6: """
            amende author basis broad commit compli compre concer consen contra court crimin days decree defama
            detail disabi domest expres force last leave line months opinio petiti politi region regula said signat
            standi state still votes whatev will year""",
        0.4: """
            assess boycot call clear contai counci deviat enforc final includ indepe long nation powers princi
            prison quota welcom""",
        -0.2: "result",
        -0.4: "effect order out put told urged",
        -0.6: "anyone people reserv seats",
        -0.8: "ballot",
        -1.0: "day up voters",
        -1.4: "statio",
    },
}
