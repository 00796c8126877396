"""Kinds of texts that speak of observers in passing: announcements, letters, speeches, comments, papers of scholars."""

import re

from observers.extraction.genre.other_genre import OtherGenre, words_of

# Observers who have met somebody are there: "received the mission", "the delegation held talks", "assured the Mission".
_MET = re.compile(
    r"\b(?:received|welcomed|briefed|told|informed|assured|acquainted|hosted|met|greeted) (?:with )?"
    r"(?:the |a |our |members of the )(?:[A-Z][\w-]+ ){0,3}(?:[Oo]bserv\w+ |[Mm]onitoring )?"
    r"(?:[Mm]ission|[Dd]elegation|[Oo]bservers)\b"
    r"|\b(?:[Mm]ission|[Dd]elegation|[Oo]bservers) (?:(?:has|have|had|also|today|yesterday) ){0,2}"
    r"(?:met|held|holds?|had) (?:(?:an?|its|their|the|several|first|series of|number of) ){0,3}"
    r"(?:talks|meetings?|consultations|conversations?|with)\b"
)

# Observers who have done their work.
_OBSERVED = re.compile(
    r"\b(?:[Ww]e|[Oo]ur (?:observers|mission|team|group|delegation)|[Tt]he (?:[Mm]ission|[Dd]elegation|[Oo]bservers)) "
    r"(?:\w+ ){0,2}?(?:visited|observed|monitored|saw|followed|concluded|found|witnessed)\b"
)

PASSING_GENRES = (
    OtherGenre(
        "announcement",
        "The text announces an election or a mission that is still to come.",
        re.compile(
            r"\b(?:will (?:not )?(?:be|begin|start|take|end|open|close|visit|observe|monitor|send|deploy|continue|"
            r"cover|arrive|vote|last|host|meet|have|work)|would be|(?:is|are) (?:expected|scheduled|due|planned|set|"
            r"likely|invited)|"
            r"upcoming|forthcoming|begin(?:ning)? to arrive|ahead of|next (?:week|month|year|\w+day)|plans? to|"
            r"intends? to|"
            r"(?:is|are) to (?:be|vote|\w+ at)|had applied|applications|accredit(?:s|ed|ation)|so far|preparations|"
            r"the campaign (?:ends|begins)|(?:set|scheduled|slated) for|by (?:Mon|Tues|Wednes|Thurs|Fri|Satur|"
            r"Sun)day)\b",
            re.IGNORECASE,
        ),
        fewest=3,
        share=0.34,
        outweighs=1.5,
        words=words_of(
            """
            will would is are upcoming forthcoming begin beginning ahead next plan plans intend
            intends had applications accredit accredits accredited accreditation so preparations
            campaign set scheduled slated by
            """
        ),
        not_with=_MET,
    ),
    OtherGenre(
        "letter",
        "The text is a letter on an election that is to be observed, not a statement on one that was.",
        re.compile(
            r"^(?:(?:Your )?Excellency,|Dear (?:Sir|Madam|Mr|Ms|Mrs|Dr|Secretary|Excellency|Colleague|Minister|"
            r"Ambassador|Chair)|Yours (?:sincerely|faithfully|truly)|Sincerely|(?:With )?(?:kind|best) regards)"
            r"|\bI (?:have|take) (?:the )?(?:honou?r|pleasure|privilege|opportunity) to (?:inform|invite|confirm|"
            r"transmit|refer|"
            r"acknowledge|convey)|\bassurances? of (?:my|its|our) highest|\b(?:should|would) be grateful (?:if|for)\b"
            r"|^Letters? to the editor|^Sir, ?[–—-]|\bthank you for your letter"
            r"|\binvites? (?:\S{1,30} ){1,8}?to (?:send|deploy|observe|monitor)\b",
        ),
        fewest=2,
        share=0.1,
        outweighs=3,
        words=words_of(
            """
            excellency dear yours sincerely regards honour honor pleasure privilege opportunity
            assurance assurances grateful letter letters sir invite invites
            """
        ),
        not_with=_OBSERVED,
    ),
    OtherGenre(
        "resolution",
        "The text is a resolution or a decision of a body, not a statement on an election that was observed.",
        re.compile(
            r"\b(?:decides?|resolves?|instructs?|having regard to|recalling (?:its|the)|reaffirming|taking note of|"
            r"requests? (?:that|the (?:secretary|bureau|committee|chair\w*|executive))|invites? (?:the )?"
            r"member states)\b"
            r"|^(?:\d{1,2}\. )?(?:Recogni[sz]ing|Noting|Recalling|Reaffirming|Welcomes|Commends|Requests|Encourages|"
            r"Decides|Invites|Urges|Stresses) (?!.{0,60}\b(?:voters|the people)\b)",
            re.IGNORECASE,
        ),
        fewest=1,
        share=0.3,
        outweighs=3,
        opening=re.compile(r"^(?:draft )?(?:resolution|decision|decree|order)\b", re.IGNORECASE),
    ),
    OtherGenre(
        "scholarly-paper",
        "The text is a paper of scholars on elections or their observers.",
        re.compile(
            r"^(?:abstract|key ?words)\b|\bjournal of\b|\b(?:data ?set|et al\b|doi\b|university press|pp\.|"
            r"the literature|evidence from|experiments?|randomly|randomi[sz]ed|control group|sample of|this implies|"
            r"the author|scholars|hypothes[ie]s|regression|variables?|peer[- ]review\w*|"
            r"we (?:argue|hypothesi[sz]e|show that|find (?:that|no effect|evidence)|develop|test)|"
            r"this (?:paper|article|thesis|book|dissertation) (?:argues|examines|shows|asks|explores|analyses|"
            r"analyzes|\w+s)|received .{3,30} accepted|in this (?:paper|article|book|thesis)|(?:drawing|"
            r"based) on (?:an? )?(?:\w+ )?data)",
            re.IGNORECASE,
        ),
        fewest=3,
        share=0.15,
        outweighs=3,
        words=words_of(
            """
            abstract keywords key journal data dataset et doi university pp literature author
            scholars hypothesis hypotheses regression variable variables peer-reviewed peer we this implies
            evidence experiment experiments randomly randomised randomized control sample
            received paper article book thesis
            """
        ),
    ),
    OtherGenre(
        "speech",
        "The text is the speech of a politician.",
        re.compile(
            r"\b(?:compatriots|fellow (?:citizens|countrymen)|dear (?:friends|citizens|people)|motherland|fatherland|"
            r"our (?:people|nation|victory|party|country|enemies|homeland|movement)|I (?:instruct|promise|pledge|"
            r"vow|am proud|"
            r"have instructed|congratulate you|want to assure|will (?:never|fight|work|be))|long live|may our|"
            r"god bless|"
            r"my (?:opponent|government|administration|party|supporters))\b",
            re.IGNORECASE,
        ),
        fewest=3,
        share=0.2,
        outweighs=2,
        words=words_of(
            """
            compatriots fellow dear motherland fatherland our i long may god my
            """
        ),
    ),
    OtherGenre(
        "official-comment",
        "The text is a comment of a government, a ministry or a party on observers.",
        re.compile(
            r"\b(?:ministry|minister|ambassadors?|embassy|spokes\w+|government|our (?:side|country|partners|position)|"
            r"rejects?|interference|sovereign\w*|biased|the party|lessons from)\b",
            re.IGNORECASE,
        ),
        fewest=3,
        share=0.5,
        outweighs=2,
        words=words_of(
            """
            ministry minister ambassador ambassadors embassy government our reject rejects
            interference biased party lessons spokesman spokesperson spokeswoman spokespeople
            sovereign sovereignty
            """
        ),
        opening=re.compile(
            r"\b(?:comment|statement|briefing|remarks|response|answer|reply|note) (?:by|of|"
            r"from) (?:the )?(?:official )?"
            r"(?:spokes\w+|(?:foreign )?ministry|(?:foreign )?minister|government|party|\w+ party)\b|"
            r"\brejects? .{0,60}observ",
            re.IGNORECASE,
        ),
    ),
    OtherGenre(
        "survey",
        "The text reports a survey of opinion.",
        re.compile(
            r"\b(?:surveys?|opinion polls?|pollsters?|polled|respondents?|margin of error|(?:in|out of) ten|"
            r"(?:adults|people) (?:by telephone|aged)|interviewed)\b",
            re.IGNORECASE,
        ),
        fewest=3,
        share=0.3,
        outweighs=2,
        words=words_of(
            """
            survey surveys opinion pollster pollsters polled respondent respondents margin ten
            adults people interviewed
            """
        ),
    ),
    OtherGenre(
        "glossary",
        "The text explains terms of election observation.",
        re.compile(r"^[\w ()/-]{3,60}: (?:an?|the) .{10,300}$", re.IGNORECASE),
        fewest=3,
        share=0.4,
        outweighs=2,
    ),
    OtherGenre(
        "anniversary",
        "The text looks back on the work of an organisation, not on one election.",
        re.compile(
            r"\b(?:anniversary|turns? (?:\d+|ten|twenty|thirty|forty|fifty|sixty)|since its (?:foundation|founding|"
            r"creation|"
            r"establishment|inception)|was founded|its first (?:mission|election)|(?:\d+|ten|twenty|thirty|forty|"
            r"fifty) years of|"
            r"former observers|over the (?:years|decades)|jubilee|exhibition|birthday)\b",
            re.IGNORECASE,
        ),
        fewest=3,
        share=0.3,
        outweighs=2,
        words=words_of(
            """
            anniversary turn turns since founded first years former over jubilee exhibition birthday
            """
        ),
    ),
    OtherGenre(
        "meeting-of-bodies",
        "The text reports a conference, an agreement or a decision of organisations, not an observation.",
        re.compile(
            r"\b(?:memorandum|conferences?|summit|the sides|seminar|workshop|training|course|participants|"
            r"panel discussion|"
            r"working group|budget|its council|exchange (?:of )?experience|(?:will|to) cost|million|certificates|"
            r"trainees|trained|learn(?:ed|t) (?:how|to)|amendments? (?:to|were)|draft law|bill|amended|second reading|"
            r"the opposition asked|air fares|next year|voted against)\b",
            re.IGNORECASE,
        ),
        fewest=2,
        share=0.4,
        outweighs=3,
        words=words_of(
            """
            memorandum conference conferences summit sides seminar workshop training course
            participants panel working budget council exchange cost million certificates trainees
            trained learned learnt amendment amendments draft bill amended second opposition air
            next voted
            """
        ),
    ),
    OtherGenre(
        "review",
        "The text reviews a book or a film, it reports no observation.",
        re.compile(
            r"\b(?:the|this|his|her|a) (?:\w+ )?(?:book|novel|film|documentary|memoirs?|volume|author|chapters?|"
            r"readers?|viewers|director|publisher|bibliography)\b|\b\d+ (?:pages|minutes)\b|^review\b",
            re.IGNORECASE,
        ),
        fewest=3,
        share=0.3,
        outweighs=3,
        words=words_of(
            """
            book novel film documentary memoir memoirs volume author chapter chapters reader readers viewers director
            publisher bibliography pages minutes review
            """
        ),
    ),
    OtherGenre(
        "ministry-statement",
        "The text is a statement of a government on what observers said.",
        re.compile(
            r"^(?:the |this |our )?(?:ministry|government|embassy|presidency|cabinet|foreign minister)\b"
            r"(?: (?:of|in|to|for) (?:[A-Z]\w+ ?){1,4}| (?:also|further|again)){0,3}\s?"
            r"(?:welcomes?|notes?|thanks?|regrets?|rejects?|hails?|considers?|takes?|will|expresses|stresses|recalls|"
            r"reiterates|believes|remains|appreciates|calls|urges)\b",
            re.IGNORECASE,
        ),
        fewest=3,
        share=0.3,
        outweighs=3,
        words=words_of("ministry government embassy presidency cabinet foreign"),
    ),
    OtherGenre(
        "history",
        "The text tells of the past of election observation, not of one election.",
        re.compile(
            r"\b(?:1[0-8]\d\d|19[0-8]\d|(?:19|20)\d0s|centur(?:y|ies)|World Wars?|Cold War|colonial|coloni[sz]ation|"
            r"empires?|historians?|League of Nations|interwar|antiquity|medieval)\b"
        ),
        fewest=4,
        share=0.3,
        outweighs=3,
        single_words=words_of(
            "century centuries world cold colonial colonization colonisation empire empires historian historians"
            " league interwar antiquity medieval"
        )
        | {str(year) for year in range(1000, 1990)}
        | {f"{year}s" for year in range(1900, 2100, 10)},
    ),
    OtherGenre(
        "sport",
        "The text is about a game.",
        re.compile(
            r"\b(?:match(?:es)?|the captain|the club|scored|referees?|tournament|goals?|penalt(?:y|ies)|league table|"
            r"chess|arbiter|players?|coach|"
            r"stadium|championship|fans|half|half-time|kick-?off|pitch)\b",
            re.IGNORECASE,
        ),
        fewest=2,
        share=0.3,
        outweighs=3,
        words=words_of(
            """
            match matches captain club scored referee referees tournament goal goals penalty half pitch
            penalties table chess arbiter player players coach stadium championship fans half-time
            kick-off kickoff league
            """
        ),
    ),
)
