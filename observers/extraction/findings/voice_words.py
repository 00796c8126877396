"""The words that tell who speaks in a sentence: the mission, the host's officials, or somebody else."""

from enum import IntEnum, auto

from observers.extraction.words.phrases import word_set


class Actor(IntEnum):
    """Somebody who may be the subject of a verb of saying or finding."""

    MISSION = auto()
    FIRST_PERSON = auto()
    PERSON_OF_HOST = auto()
    BODY_OF_HOST = auto()
    OUTSIDER = auto()
    OBSERVERS = auto()
    CROWD = auto()
    PRONOUN = auto()
    RELATIVE = auto()


class Verb(IntEnum):
    """What the subject does with what follows."""

    SAYS = auto()
    TELLS = auto()
    FINDS = auto()
    ACCORDING_TO = auto()
    IMPERSONAL = auto()
    WATCHES = auto()
    VIEW = auto()


ACTORS: dict[Actor, str] = {
    # What missions, their heads and their papers are called, from the African Union to the Commonwealth.
    Actor.MISSION: """
        network, observatory, its director
        its coordinator, its executive director, executive director, its mission, the mission head
        leader of the monitors, leader of the observers, leader of the mission, leader of the team
        leader of the group, leader of the delegation, head of the monitors, head of the observers, head of the team
        head of the group, head of the delegation, his monitors, her monitors, his observers, her observers, his team
        her team, his colleagues, her colleagues, coordinator of the observers, coordinator of the group
        coordinator of the team, coordinator of the mission, the monitors, chief of the mission, head of delegation
        head of the observation, mission, missions, delegation, eom, ieom, eoms, seom, aueom, eu eom, eisa, eomg, cog
        osce, odihr, limited mission, observer group, observation group, observer team, observation team
        monitoring group, monitoring team, the group, expert team, election expert mission, assessment team
        team of observers, group of observers, observer corps, mission members, members of the mission, mission leader
        special co ordinator, co ordinator, coordinator of the short term
        head of mission, heads of mission, deputy head of mission, chief observer, deputy chief observer
        chief of mission, special coordinator, mission head, mission chief, secretary general, our observers
        its observers, their observers, the observers, ltos, stos, lto, sto, long term observers, short term observers
        long term observer, short term observer, field observers, the statement, a statement, its statement
        the report, its report, their report, preliminary report, interim report, preliminary statement
        joint statement, interim statement, final statement, final report, the organisation, the coalition
        the network, the center, the centre, the institute, the assembly, the document, the teams, our teams
        mission teams, observer teams, the coordinator, team coordinator, our monitors, the parliamentarians
        observing parliamentarians, observer delegation, the observation""",
    Actor.FIRST_PERSON: "we, our, i",
    Actor.OBSERVERS: "observers, monitors",
    Actor.PERSON_OF_HOST: """
        chair, the president of, president of the republic of, vice president, head of government
        head of the national, head of the election, king, queen, deputy head of the, chairman, chairperson, chairwoman
        deputy chairman, deputy chairperson, cec chair, commission chair, chair of the cec, chair of the central
        chair of the national, chief electoral officer, returning officer, electoral commissioner, minister
        prime minister, deputy minister, foreign minister, governor, deputy governor, akim, deputy akim, mayor
        deputy mayor, president of the republic, head of state, secretary of the central, secretary of the commission
        chief of police, prosecutor, prosecutor general, spokesman, spokeswoman, spokesperson, commission member
        head of the central, head of the cec, head of the commission, head of the electoral, speaker, deputy speaker
        commission secretary, ambassador of the host, press secretary""",
    Actor.BODY_OF_HOST: """
        iec, nec, zec, eci, ecz, ceni, cena, cne, isie, tse, jne, jce, mec, uec, nebe, comelec, bawaslu, kpu, gecom
        electoral body, election body, election authority, election authorities, electoral authority, poll body
        cec, cecr, central election commission, central electoral commission, election commission
        electoral commission, national electoral council, national elections commission, electoral tribunal
        election administration, iebc, inec, commission, commissions, government, ministry, authorities, police, court
        parliament, electoral council""",
    Actor.OUTSIDER: """
        candidate of the, presidential candidate, ruling party candidate, party spokesman, party spokeswoman
        market vendor, vendor, shopkeeper, taxi driver, farmer, teacher, civil society group, citizen group, one voter
        a voter in, a voter from, a young voter, protesters, demonstrators, supporters, government supporters
        residents, independent observer, independent expert, resident, local resident, pensioner, student, analyst
        analysts, political scientist, expert, opposition, opposition leader, opposition candidate, his rival
        challenger, journalist, newspaper, news agency, critics, activist, activists, human rights defender
        white house, state department, kremlin, western media, party leader, the opposition, blogger, correspondent""",
    # Their views are told as findings, and they are not the mission.
    Actor.CROWD: """
        citizens, respondents, interlocutors, voters, stakeholders, contestants, political parties, candidates, many""",
    Actor.PRONOUN: """
        he, she, they, it, the mp, the parliamentarian, the diplomat, the politician, the lawmaker, the senator
        the envoy, the observer, the monitor, the official, the legislator, the jurist, the expert, the speaker""",
    Actor.RELATIVE: "who",
}

VERBS: dict[Verb, str] = {
    Verb.SAYS: """
        according to him, according to her, according to them, rejects the criticism, rejects the report
        rejected the criticism
        rejected the report,         rejected criticism, ended by asking, ended by saying, announced, dismissed
        denied, admitted, conceded
        told reporters, believes, shared his view, shared her view, said, says, say, saying, stated, states, told
        tells, claimed, claims, explained, explains, reported, reports that, declared, declares, stressed, stresses
        added, adds, remarked, reminded, recalled, mentioned, reiterated, reiterates, asserted, assured, insisted
        maintained that, argued, announced that, informed that, replied, answered, continued, goes on, went on
        in his words, in her words, in his opinion, in her opinion, in his view, in her view, emphasised, emphasises
        underlined, underlines, pointed out, points out, put the number, expressed confidence, expressed hope
        expressed gratitude, thanked, elaborated, expressed his, expressed her, voiced, opined, commented, reads
        confided, noted that, shared that, let it be known, wrote, writes, made clear, made it clear, assures, admits
        concedes, remarks, recalls, reminds, replies, answers, continues, argues, mentions, thinks, thought, joked
        sums up, summed up, summarised, quipped, allowed that, observed that, is quoted as, was quoted as
        said of, says of, let slip, volunteered, reflected, retorted, put in, warned, tells me, told me, told us
        told the room, told journalists, told the press, told the briefing, told the audience""",
    # What officials of the host do when they receive a mission.
    Verb.TELLS: """
        set out, described, shared information, shared his, provided information, provided comprehensive
        provided detailed, provided the mission, provided the observers, provided the delegation, provided the members
        briefed, spoke about, spoke of, gave an overview, gave a detailed, gave detailed, presented, informed
        talked about, familiarised, acquainted, spoke, talked, drew the attention, outlined, introduced, put at
        dwelt on, told about, apprised, updated, enlightened, walked the, answered the questions""",
    Verb.FINDS: """
        exhort, exhorts, exhorted, invites, invited the, gave, gives, give the, has given, have given, is impressed
        are impressed, disturbed by
        is disturbed, are disturbed, was disturbed, were disturbed, was alarmed, were alarmed, was disappointed
        were disappointed, was worried, were worried, is worried, are worried, is dismayed, was dismayed, were dismayed
        is saddened, was saddened, were saddened, was troubled, were troubled, was less happy, is less happy
        was critical, were critical, is critical, are critical, was unhappy, was less pleased, was full of praise
        had nothing but praise, gave full marks, took issue, takes issue, took exception, objects to, objected to
        implore, implores, implored, beseeches, entreats, admonishes, admonished, enjoins, enjoined, agreed, agree
        proposes to, found fault, finds fault, complained, complains, revived, has revived, renews, renewed, repeats
        repeated, restates, restated, saluted, spoke highly, speaks highly
        note, notes, noted, noting, observe, observes, observed, observing that, find that, finds, found, witness
        witnesses, witnessed, welcome, welcomes, welcomed, commend, commends, commended, applaud, applauds, applauded
        praise, praises, praised, regret, regrets, regretted, deplore, deplores, deplored, condemn, condemns
        condemned, urge, urges, urged, recommend, recommends, recommended, call on, calls on, called on, call upon
        calls upon, called upon, calling on, call for, calls for, called for, calls to, appeal to, appeals to
        appealed to, appeals for, conclude, concludes, concluded, consider, considers, considered, believe, believes
        believed, state that, stress, stressing, emphasise, emphasising, emphasising that, underline, underlining
        underscore, underscores, underscored, highlight, highlights, highlighted, highlighting, point out, point to
        points to, pointed to, affirm, affirms, affirmed, confirm, confirms, confirmed, recognise, recognises
        recognised, acknowledge, acknowledges, acknowledged, assess, assesses, assessed, views the, viewed, judge
        judges, judged, deem, deems, deemed, regard, regards, regarded, describe, describes, described, recorded
        record any, record no, registered no, register any, registered any, identified, detect, detects, detected
        take note, takes note, took note, taken note, is concerned, are concerned, was concerned, were concerned
        remain concerned, remains concerned, express concern, expresses concern, expressed concern, expresses its
        expressed its, express our, voices concern, is of the, are of the, was of the, is satisfied, are satisfied
        was satisfied, is pleased, are pleased, was pleased, is encouraged, are encouraged, was encouraged
        is convinced, are convinced, was convinced, appreciate, appreciates, appreciated, suggest, suggests, suggested
        advise, advises, advised, encourage, encourages, encouraged, invites the, came to the, comes to the
        come to the, came away, arrived at the, reached the, draw attention, draws attention, drew attention, reject
        rejects, rejected, refuses to, refused to, cannot, corroborate, raised objections, raises objections
        raised concerns, raises concerns, was impressed, were impressed, impressed by, notice, notices, noticed, saw
        see no, sees, names, named, cites, cited, lists, listed, criticise, criticises, criticised, warn, warns
        warned, evaluated, accepts, accepted, attest, attests, attested, certify, certifies, certified, rated
        rates the, hail, hails, hailed, laud, lauds, lauded, caution, cautions, cautioned, gave it as its, gave as its
        gave high, gave a high, gave a positive, gives a positive, gives high, heard, learned, picked the, chose the
        picked, chose, established that, determine, determined, endorse, endorses, endorsed, propose, proposes
        proposed, requests, requested, demands, demanded, reaffirm, reaffirms, reaffirmed, came across, encountered
        took the view, takes the view, share the view, shared the view, denounce, denounces, denounced, called this
        calls this, called it, called the, calls the, called these, pay tribute, pays tribute, paid tribute, salute
        salutes, saluted, feel that, feels, felt, holds that, held that, understands, trusts, shed light, sheds light
        reveals, revealed, shows, showed, indicated, indicates, estimates, estimated, documented, faced, met with no
        satisfied itself, asserts, asks, singled out, singles out, sees it, see it, saw it, put it, puts it
        in its statement, laments, lamented, was struck, is confident, are confident, gave credit, credits, credited
        expects, insists, stands by, had full, had free, had unhindered, had access, was given, were given
        was granted, were granted, received full, were prevented, was prevented, were denied, was denied, were refused
        were obstructed, were not allowed, enjoyed, reported that, reports no, reported no, stated that, declares that
        qualifies, qualified, characterised, characterises, termed, terms, explains it, explained it, listed the
        traced, notes with, counselled, counsels, would have wished, would have liked, was moved, were moved
        had praise, has praise, had words, wants, want, wanted, asking, urging, recommending, praising, criticising
        noting that, came upon, come upon, comes upon, spoke well of, speaks well of, think highly, thought highly
        ranked, made note, makes note, made special mention, makes special mention, made mention, makes mention
        is aware, are aware, was told, were told, is troubled, are troubled, is heartened, are heartened
        was heartened, were heartened, is alarmed, are alarmed, is disappointed, are disappointed, uncovered
        discovered, caught, spotted, counted, timed, could see, could follow, could observe, could not, saw no
        were able to, was able to, were barred, was barred, were welcomed, liked, likes, was sorry, is sorry, were sorry
        unhappy about, unhappy with, unhappy that, has nothing but, have nothing but, had only praise, has only praise
        had warm words, had warmer words, had kind words, had harsh words, has no complaint, had no complaint
        logged, had logged, came upon, come upon, interpreted, interprets, reads this, took this as, takes this as
        took it as, takes it as, has # wishes, has one wish, wish list, would rather, would like, would have
        speaks of, spoke of, was glad, is glad, were glad, are glad, took heart, takes heart, is at a loss
        was content, is content, were content, took comfort, took pleasure, is happy, was happy, were happy
        are happy, admires, admired, marvelled, gave high marks, gives high marks, high marks""",
    # A report's own voice: "It was noted, too, that …".
    Verb.IMPERSONAL: """
        it was noted, it is noted, it was observed, it was found, it was established, was noted that, it was stressed
        it was emphasised, were witnessed, was witnessed, were recorded, was recorded, were detected, was detected
        were identified, can be noted, were noted, should be noted, must be noted, worth noting, was observed
        were observed, it can be stated, it was underlined, it was pointed out, it was highlighted, was seen
        were seen, was reported, were reported""",
    Verb.ACCORDING_TO: """
        in the mission estimation, in the group estimation, in the mission judgement, in its judgement
        in its estimation, in the mission words, in the eyes of, in the assessment of, in the mission assessment
        in its assessment, in the group assessment, in the observers view, in the delegation view
        in the observers assessment, in the delegation opinion, in the observers opinion, according to
        in the opinion of, in the view of, in the words of, in the judgement of, in the group judgement
        in the group view, in its view, in its opinion, in our view, in our opinion, in the mission view
        in the mission opinion""",
}

# Words before an actor that make it the object of something else: "a meeting with the mission".
OBLIQUE = word_set("with to for from by told against towards via through toward including between than as like")
FILLERS = word_set("the a an its their this these our all his her mr mrs ms dr other several some many")
# Observers after one of these are somebody else's.
OTHER_OBSERVERS = word_set(
    "domestic citizen national local independent party partisan nonpartisan non other accredited opposition"
    " candidate society election by for to of and some western with government public"
)
# "Observed the elections", "monitored the voting": what a mission does, not what it found.
WATCHING = word_set(
    "observe observes observed observing monitor monitors monitored monitoring follow followed watch watched"
)
WATCHED = word_set(
    "election elections vote votes voting poll polls polling ballot opening counting count process processes procedures"
    " procedure referendum campaign environment preparations proceedings stations station activities closing"
)
WATCHED_FILLERS = word_set(
    "the a an its this these early snap presidential parliamentary local general entire whole electoral election of and"
    " legislative municipal day pre vote by 's all aspects various stages conduct regional second first round repeat"
)
