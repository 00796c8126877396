"""Kinds of texts on elections and observers that are no observation statements, and the marks they are known by."""

import re

from observers.extraction.genre.other_genre import OtherGenre, words_of
from observers.extraction.genre.passing_genres import PASSING_GENRES

OTHER_GENRES = (
    OtherGenre(
        "legal-text",
        "The text is a law or another set of rules, not a statement about an election that was observed.",
        re.compile(
            r"\bshall\b|^(?:Article|Section|Chapter|Clause|Title|§)\s*\w{1,8}\b|^\(?\d{1,3}[.)] .{0,400}\bmay\b"
        ),
        fewest=3,
        share=0.25,
        outweighs=2,
        words=words_of(
            """
            shall article section chapter clause title may
            """
        ),
    ),
    OtherGenre(
        "handbook",
        "The text tells observers how to observe; it does not report an observation.",
        re.compile(
            r"\b(?:observers?|LTOs?|STOs?|monitors?|teams?|missions?|you|members) (?:\w+ ){0,3}(?:should|must|shall|"
            r"may|can|need to|"
            r"ought to|will|are (?:expected|required|asked|advised|obliged|entitled|not allowed))\b|"
            r"\bthis (?:handbook|manual|guide|toolkit|chapter|code|checklist|module|course|pledge)\b|\bI (?:will|"
            r"pledge|undertake)\b"
            r"|\byour (?:polling station|forms?|accreditation|badge|team|coordinator|phone|"
            r"checklist|report|notes|supervisor)\b"
            r"|^(?:Do not|Never|Always|Make sure|Remember|Ask|Check|Fill in|Note down|Write|"
            r"Introduce|Keep|Arrive|Observe|"
            r"Describe|Photograph|Report any|Send|Wear|Call|Stay)\b",
            re.IGNORECASE,
        ),
        fewest=3,
        share=0.2,
        outweighs=1,
        words=words_of(
            """
            should must shall may can need ought will are this i do never always make remember ask
            check fill note write introduce keep your arrive observe describe photograph report send wear call stay
            """
        ),
    ),
    OtherGenre(
        "commission-bulletin",
        "The text is a notice of an election commission, not a statement of observers.",
        re.compile(
            r"\b(?:turnout|per cent|percent|precincts? (?:were |are )?open|as (?:at|of) \d|voters had (?:voted|"
            r"received)|accredit(?:ed|s|ation)|"
            r"registered (?:candidates|voters)|commission (?:has |have |had )?(?:\w+ ){0,2}(?:registered|approved|"
            r"received|decided|"
            r"resolved|announced|accredited|invited|established|published|counted|summed|set))\b",
            re.IGNORECASE,
        ),
        fewest=3,
        share=0.2,
        outweighs=1,
        single_words=words_of(
            """
            turnout per percent precinct precincts as voters accredits accredited accreditation registered commission
            """
        ),
        opening=re.compile(
            r"^(?:THE )?(?:[\w’'-]+ ){0,4}(?:ELECTION|ELECTORAL)S? (?:COMMISSION|COUNCIL|COMMITTEE|BOARD|"
            r"AUTHORITY)\b(?!.{0,80}\b(?:receiv|m[ei]e?t|host))"
            r"|^(?:The )?(?:CEC|Commission) (?:accredit|register|approv|announc|publish|summ|complet)|\bBULLETIN\b|"
            r"\bRESOLUTION No",
            re.IGNORECASE,
        ),
    ),
    OtherGenre(
        "curriculum-vitae",
        "The text is the career of one person.",
        re.compile(
            r"^(?:curriculum vitae|r[eé]sum[eé]|education|languages?|publications|references|nationality|"
            r"date of birth|skills|interests|"
            r"personal (?:details|data|information)|(?:professional |work )?experience|profile|employment|"
            r"qualifications|career|born|married|programme)\b|"
            r"^(?:since |from )?(?:\w+ )?(?:19|20)\d\d ?(?:to|[–-]|until) ?(?:\w+ )?(?:(?:19|20)\d\d|present|now|"
            r"date)\b|"
            r"\b(?:she|he|I) (?:holds?|has|have) (?:an? |the )?(?:\w+ ){0,3}(?:degree|PhD|doctorate|LL\.?M|MA|BA)\b",
            re.IGNORECASE,
        ),
        fewest=4,
        share=0.1,
        outweighs=2,
        single_words=words_of(
            """
            curriculum resume résumé resumé résume education language languages publications references nationality date
            skills interests personal experience professional work profile employment qualifications career born married
            programme degree phd doctorate llm ll ma ba
            """
        )
        | {str(year) for year in range(1900, 2100)},
        opening=re.compile(
            r"\b(?:curriculum|r[eé]sum[eé]|profile|education|experience|personal|born|birth|"
            r"nationality|objective|address|"
            r"e-?mail|phone|languages|career)\b",
            re.IGNORECASE,
        ),
    ),
    OtherGenre(
        "call",
        "The text is a call for applications, offers or participants.",
        re.compile(
            r"\b(?:appl(?:y|ications?|icants?) (?:\w+ ){0,4}(?:by|before|until|to|should|must|is|are|for)|vacanc(?:y|"
            r"ies)|deadline|"
            r"terms of reference|salary|cover letter|CVs?|curriculum vitae|shortlisted|eligib(?:le|ility)|"
            r"remuneration|honorarium|"
            r"tenders?|bidders?|procurement|invites (?:applications|tenders|offers)|how to apply|qualifications|"
            r"contract|fees?|candidates must|years of (?:\w+ )?experience|is (?:looking|recruiting|hiring) for|"
            r"is seeking|"
            r"contractor|register (?:online|here|by)|training (?:course|session|workshop|seminar))\b",
            re.IGNORECASE,
        ),
        fewest=3,
        share=0.25,
        outweighs=1,
        words=words_of(
            """
            apply application applications applicant applicants vacancy vacancies deadline terms
            salary cover cv cvs curriculum shortlisted eligible eligibility remuneration honorarium
            tender tenders bidder bidders procurement invites qualifications contract contractor fee
            fees candidates years looking recruiting hiring seeking register training how
            """
        ),
    ),
    OtherGenre(
        "entry-rules",
        "The text gives rules on visas, accreditation or travel.",
        re.compile(
            r"\b(?:visas?|passports?|photographs?|free of charge|apply|applies|embassy|accredit\w*)\b", re.IGNORECASE
        ),
        fewest=4,
        share=0.4,
        outweighs=2,
        words=words_of(
            """
            visa visas passport passports photograph photographs charge apply applies embassy accredit accredited
            accreditation
            """
        ),
    ),
    OtherGenre(
        "study",
        "The text is a study or an article about election observation in general, not a statement on one election.",
        re.compile(
            r"\b(?:abstract|keywords|this (?:paper|article|study|thesis|book|chapter|essay)|literature|hypothes[ie]s|"
            r"scholars?|"
            r"researchers?|data ?set|regression|theor(?:y|ies|etical)|authors?|journal|university press|doi|"
            r"bibliography|et al|"
            r"encyclop[ae]dia|historically|since the (?:19|20)th century|the practice of|in general|typically|"
            r"usually)\b",
            re.IGNORECASE,
        ),
        fewest=3,
        share=0.2,
        outweighs=1,
        words=words_of(
            """
            abstract keywords this literature hypothesis hypotheses scholar scholars researcher
            researchers data dataset regression theory theories theoretical author authors journal
            university doi bibliography et encyclopedia encyclopaedia historically since practice
            general typically usually
            """
        ),
    ),
    OtherGenre(
        "profile",
        "The text describes an organisation; it reports no election that was observed.",
        re.compile(
            r"\b(?:(?:was|were|is) (?:founded|established|created|set up|registered) (?:in|by)\b|"
            r"organi[sz]ation founded|"
            r"(?:headquarters?|secretariat|office|seat) (?:is|are)\b|has \d+ (?:member|participating)|is governed by|"
            r"(?:its|the) (?:annual )?(?:budget|emblem|logo|motto|statutes?) (?:is|are|was)\b|see also\b|rival body|"
            r"sends (?:observers|missions) to|elects an? (?:secretary|president|chair)|official languages?)",
            re.IGNORECASE,
        ),
        fewest=4,
        share=0.35,
        outweighs=3,
        words=words_of(
            """
            founded established created set registered headquarters headquarter secretariat office seat member
            participating governed budget emblem logo motto statute statutes see rival sends elects languages language
            """
        ),
    ),
    OtherGenre(
        "project-report",
        "The text reports on a project and its money, not on an election that was observed.",
        re.compile(
            r"^(?:outputs?|outcomes?|objectives?|activit(?:y|ies)|indicators?|risks?|lessons?|"
            r"annex(?:es)?) ?(?:\d[\d.]*)?:|"
            r"\b(?:logframe|project (?:completion|progress|proposal|document)|phase (?:I{1,3}|\d)\b|"
            r"expenditures?|variance|"
            r"(?:outside|external) evaluat\w+|beneficiar(?:y|ies)|co-?funding|work ?plan|targets?,? achieved)\b",
            re.IGNORECASE,
        ),
        fewest=3,
        share=0.3,
        outweighs=3,
        words=words_of(
            """
            output outputs outcome outcomes objective objectives activity activities indicator indicators risk risks
            lesson lessons annex annexes logframe project phase expenditure expenditures variance evaluator evaluation
            beneficiary beneficiaries cofunding co-funding workplan target targets plan
            """
        ),
    ),
    OtherGenre(
        "questions-and-answers",
        "The text answers general questions about election observation; it does not report one.",
        re.compile(r"^(?:What|How|Who|Why|When|Where|Do|Does|Can|Is|Are)\b[^?]{0,200}\?$"),
        fewest=3,
        share=0.25,
        outweighs=3,
        # who answers for a mission that was there is interviewed
        not_with=re.compile(
            r"\b[Ww]e (?:were|saw|visited|met|found|observed|told|had)\b|\bI (?:saw|have seen|was|met|watched)\b|"
            r"\b(?:our|his|her) (?:observers|mission|team)\b"
        ),
    ),
    OtherGenre(
        "life-story",
        "The text tells the life of one person.",
        re.compile(
            r"\b(?:dies|died|has died|[Bb]orn (?:in|on)|survived by|funeral|wife|husband|studied|graduated|childhood|"
            r"retirement|his career|her career|is married|grew up|(?:two|three|four) (?:children|sons|daughters)|"
            r"doctorate|was appointed|[Bb]iography)\b"
        ),
        fewest=3,
        share=0.2,
        outweighs=2,
        words=words_of(
            """
            dies died has born survived funeral wife husband studied graduated childhood retirement
            his her married grew children sons daughters doctorate appointed biography
            """
        ),
    ),
    OtherGenre(
        "programme",
        "The text is a programme of a visit, not a report on an observation.",
        re.compile(r"^(?:\d{1,2}[:.]\d{2}|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Day \d)\b.{0,120}$"),
        fewest=4,
        share=0.4,
        outweighs=2,
    ),
    OtherGenre(
        "court-ruling",
        "The text is a decision or a report of a court.",
        re.compile(
            r"\b(?:petitioner|respondent|plaintiff|defendant|appellant|the court (?:finds|held|heard)|petition)s?\b",
            re.I,
        ),
        fewest=3,
        share=0.25,
        outweighs=2,
        words=words_of(
            """
            petitioner petitioners respondent respondents plaintiff plaintiffs defendant defendants
            appellant appellants court petition petitions
            """
        ),
    ),
    *PASSING_GENRES,
)
