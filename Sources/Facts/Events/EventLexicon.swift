/// Words of events and the PLOVER root classes they align to.
///
/// Verbs come with their CAMEO codes from the CAMEO verb dictionary, extended by common verbs of the news that it
/// lacks. PLOVER (Halterman et al. 2023, "PLOVER and POLECAT") renames CAMEO's roots; statements (CAMEO 01) are no
/// events here.
enum EventLexicon {
  /// The PLOVER class of a CAMEO root code.
  private static let plover: [Substring: String] = [
    "02": "REQUEST", "03": "AGREE", "04": "CONSULT", "05": "SUPPORT", "06": "COOPERATE", "07": "AID", "08": "CONCEDE",
    "09": "ACCUSE", "10": "REQUEST", "11": "ACCUSE", "12": "REJECT", "13": "THREATEN", "14": "PROTEST",
    "15": "MOBILIZE", "16": "SANCTION", "17": "COERCE", "18": "ASSAULT", "19": "ASSAULT", "20": "ASSAULT",
  ]

  /// Verb → PLOVER class, an empty string where none fits.
  static let verbs: [String: String] = {
    var classes: [String: String] = [:]
    for entry in LexiconData.eventClasses.split(whereSeparator: { $0 == " " || $0 == "\n" }) {
      let parts = entry.split(separator: ":")
      guard parts.count == 2, let name = plover[parts[0]], !dropped.contains(parts[0]) else { continue }
      classes[String(parts[1])] = name
    }
    for line in moreVerbs.split(separator: "\n") {
      let words = line.split(separator: " ")
      for verb in words.dropFirst() { classes[String(verb)] = words[0] == "-" ? "" : String(words[0]) }
    }
    for verb in noEvents.split(whereSeparator: { $0 == " " || $0 == "\n" }) { classes[String(verb)] = nil }
    return classes
  }()

  /// CAMEO roots whose verbs are stances rather than events: appeals, intentions, demands, refusals.
  private static let dropped: Set<Substring> = ["01", "02", "03", "10", "12", "13"]

  private static let moreVerbs = """
    CONSULT meet visit call phone talk negotiate confer host greet travel fly arrive attend interview address summon
    AGREE sign ratify agree
    COOPERATE collaborate cooperate partner train
    AID donate rescue airlift fund finance
    CONCEDE release free resign withdraw apologize apologise pardon step retreat evacuate
    ACCUSE sue charge indict accuse criticize criticise condemn blame denounce investigate probe
    PROTEST protest march rally demonstrate strike boycott riot
    MOBILIZE deploy mobilize mobilise send dispatch
    CONSULT tour telephone summit
    SANCTION sanction expel suspend embargo
    COERCE arrest detain jail imprison sentence convict seize ban hack deport extradite raid confiscate block
    ASSAULT attack invade kill bomb shell shoot injure wound assassinate storm fire murder abduct kidnap ambush
    - appoint elect nominate name swear inaugurate hire sack dismiss oust replace succeed promote vote win lose
    - defeat launch open close found establish create build buy sell acquire merge publish unveil leak flee die
    - lead chair return leave enter cross hand transfer award honor honour marry join quit run file pass approve
    - lift impose cut raise hold host move beat host steal destroy damage discover begin deliver install test crash
    - cancel postpone delay end halt stop resume restore receive present submit testify graduate
    - retire clash seize capture fight overthrow topple remove order praise compliment exchange retaliate behead execute hang
    - swear-in evacuate inaugurate perform debut compete qualify advance rescue
    """

  /// Verbs of the dictionary that mostly carry no event of their own.
  private static let noEvents = """
    be have do make get take give go come say see know want need mean let keep put seem become look find show try use
    work believe think feel like love hate hope expect remain stay live include involve concern face fear worry
    consider contain represent support back oppose favor favour reject refuse deny defend differ contrast compete
    claim argue contend disagree allege aver avow complain maintain insist suffer cause affect relate depend matter
    happen occur exist follow help add hear gather count figure hold fill bear belong change grow increase decrease
    fall rise reduce improve worsen boost better ease deepen control command better connect combine fit match
    push press exclude miss aim stand sit lie appear care encourage welcome applaud admire appreciate
    respect affirm admit confess bless celebrate cheer expose excuse exaggerate enhance expand enlarge bind chain
    assign equip award own owe provide share allow permit enable empower obey abide yield relax study search scan
    check comb dig examine explore mine monitor provoke annoy bother disturb upset irritate frustrate carry
    hail resolve engage head impact tease grant moderate identify figure catch ship force hurt harm break hit beat master circle suspect question doubt wonder discuss contact insert conflict abstain thank
    """

  /// How much a verb needs around it to tell an event.
  enum Weight {
    /// Someone or a place with a name is enough: "kill", "meet", "resign".
    case strong
    /// Needs to be told of two: "lead", "raise".
    case weak
    /// No list knows it: needs two with names, one of them doing something.
    case open
    /// Tells no event: states, perceptions, speech, stances.
    case none
  }

  static func weight(of verb: String) -> Weight {
    if verbs[verb] != nil { return needTwo.contains(verb) ? .weak : .strong }
    if types.contains(verb) { return .strong }
    if deeds.contains(verb) { return .open }
    return eventless.contains(verb) ? .none : .open
  }

  /// Verbs of change, giving and harm that tell a deed of someone with a name, and else a state of things.
  private static let deeds = WordSet(
    text: """
      increase decrease lower reduce expand enlarge boost ease deepen upgrade downgrade revise double halve grant
      provide award assign equip contact hit harm break dismantle disappear disband dissolve
      """)

  /// What the nouns' events are called.
  private static let types = WordSet(nouns.values)
  private static let eventless = WordSet(text: noEvents).union(Lexicon.communicationVerbs).union(Lexicon.speechVerbs)
    .union(StanceLexicon.words(StanceLexicon.verbs) { _ in true })

  /// Whether an event of the type is force against someone.
  static func isForce(_ type: String) -> Bool {
    ["ASSAULT", "COERCE", "SANCTION", "PROTEST"].contains(verbs[type] ?? "") || type == "coup"
  }

  /// Types that people go to: who does something there takes part.
  static let attended: WordSet = [
    "meet", "talk", "interview", "visit", "summit", "conference", "debate", "ceremony", "protest", "trial", "brief",
    "speech", "call", "negotiate",
  ]

  /// Types whose noun mostly names something known rather than tells that it happened.
  static let needTold: WordSet = [
    "elect", "vote", "agree", "debate", "trial", "ceremony", "conference", "speech", "test",
  ]

  /// Types whose possessor suffers them: "Doe's arrest", "Doe's death".
  static let happeningTo: WordSet = [
    "arrest", "release", "kill", "appoint", "dismiss", "sentence", "trial", "kidnap", "hire", "transfer",
  ]

  /// What is done so is done again and again.
  static let habitual: WordSet = [
    "often", "usually", "frequently", "regularly", "always", "routinely", "sometimes", "generally", "typically",
    "annually", "rarely", "seldom", "traditionally", "normally", "occasionally", "daily", "weekly", "yearly",
  ]

  /// Verbs that say that what is below them did not or will not happen.
  static let undoing: WordSet = [
    "fail", "refuse", "decline", "deny", "avoid", "prevent", "cancel", "avert", "forget", "foil", "thwart", "scrap",
    "skip", "abandon", "refrain", "stop", "ban", "bar", "prohibit", "forbid", "block",
  ]

  /// Verbs that leave open whether it did.
  static let doubting: WordSet = [
    "accuse", "suspect", "threaten", "consider", "charge", "allege", "mull", "suggest", "fear", "warn", "try",
    "attempt", "seek", "hope", "want", "wish", "offer", "claim",
  ]

  /// Verbs that set what is below them for a time to come.
  static let scheduling: WordSet = ["plan", "schedule", "postpone", "delay", "prepare", "arrange", "propose", "set"]

  /// Verbs whose infinitive happened: "managed to flee".
  static let implying: WordSet = [
    "begin", "start", "continue", "manage", "help", "go", "come", "force", "happen", "use", "get", "rush", "move",
    "step", "return", "rise", "vote", "gather", "cause", "lead", "compel", "allow",
  ]

  /// Verbs that tell an event only together with whom or what it happens to.
  static let needTwo = WordSet(
    text: """
      begin start end stop lead establish create build agree hold open close fight lose serve speak continue face run
      move cut raise pass approve file present receive install launch test cancel postpone delay halt resume restore
      discover crash cross enter found host transfer hand beat lift impose address talk call negotiate train finance order praise compliment exchange
      criticize criticise condemn blame denounce accuse perform compete qualify advance remove fight seize capture
      """)

  /// Verbs that tell an event of one alone.
  static let lone = WordSet(
    text: """
      resign die apologize apologise step vote arrive travel visit flee withdraw return retire resume elect appoint
      arrest kill release sign testify graduate protest march rally surrender escape fly retreat quit hack
      """)

  /// Verbs by which something reaches a place that has to do with it.
  static let reaching: WordSet = [
    "send", "dispatch", "deploy", "deliver", "hand", "give", "transfer", "sell", "visit", "donate", "export",
    "withdraw", "return", "extradite", "deport", "address",
  ]

  /// Verbs whose object does what follows.
  static let controlling: WordSet = [
    "send", "dispatch", "force", "help", "allow", "enable", "deploy", "hire", "appoint", "elect", "get", "authorize",
  ]

  /// Verbs that arrange what follows, so that it is planned rather than only wished.
  static let arranging: WordSet = ["plan", "ask", "agree", "invite", "prepare", "intend"]
  /// Verbs that only say at what stage it is.
  static let beginning: WordSet = ["begin", "start", "continue", "keep", "stop", "resume"]
  /// Verbs that give someone an office.
  static let appointing: WordSet = ["appoint", "name", "elect", "nominate", "hire", "promote", "reelect", "re-elect"]

  /// Nouns of events and the verbs that name them.
  static let nouns: [String: String] = {
    var verbs: [String: String] = [:]
    for line in nounTable.split(separator: "\n") {
      let words = line.split(separator: " ").map(String.init)
      for noun in words.dropFirst() { verbs[noun] = words[0] }
    }
    return verbs
  }()

  /// Acts that only words perform, which are statements or positions: "urged", "warned".
  static let speechActs: WordSet = [
    "urge", "warn", "appeal", "plead", "vow", "pledge", "promise", "insist", "beg", "exhort", "implore", "remind",
    "recommend", "suggest",
  ]

  private static let nounTable = """
    meet meeting
    summit summit
    talk talks talk discussion dialogue
    negotiate negotiation
    call call phone-call
    visit visit trip tour
    interview interview
    release release liberation
    attack attack assault raid offensive strike airstrike air-strike bombing shelling ambush
    fight fighting battle
    explode explosion blast
    boycott boycott
    evacuate evacuation
    execute execution
    rescue rescue
    retire retirement
    retreat retreat
    merge merger
    acquire acquisition takeover
    extradite extradition
    expel expulsion
    indict indictment
    convict conviction
    invade invasion incursion
    kill killing assassination murder massacre
    arrest arrest detention
    deploy deployment
    withdraw withdrawal pullout
    elect election reelection
    vote vote referendum
    appoint appointment nomination
    resign resignation
    hire hiring
    dismiss dismissal firing sacking ouster
    hack hacking hack cyberattack
    leak leak
    sign signing
    agree agreement accord deal pact treaty truce ceasefire
    protest protest demonstration rally march
    clash clash
    crash crash
    shoot shooting
    kidnap kidnapping abduction
    sentence sentencing
    trial trial
    investigate investigation probe
    sanction sanctions
    launch launch
    test test
    debate debate
    conference conference
    ceremony ceremony inauguration
    arrive arrival
    return return
    departure departure
    die death
    speech speech address
    coup coup
    escape escape
    transfer transfer handover
    suspend suspension
    disappear disappearance
    remove removal
    close closure
    impeach impeachment
    ratify ratification
    annex annexation
    dissolve dissolution
    riot riot
    uprise uprising
    besiege siege
    hijack hijacking
    behead beheading
    seize seizure
    crack crackdown
    collapse collapse
    investigate inquiry
    brief briefing
    reunify reunification
    reshuffle reshuffle
    war war
    earthquake earthquake quake
    strike walkout
    sell sale
    buy purchase
    defeat defeat
    breach breach
    rebel rebellion mutiny
    unveil unveiling
    deliver delivery
    adopt adoption
    participate participation
    confirm confirmation
    liberate liberation
    inspect inspection
    survey survey poll
    stampede stampede
    reform reform overhaul
    purge purge
    plot plot conspiracy
    hear hearing
    convene session
    complete completion
    reject rejection
    exercise exercise drill manoeuvre maneuver
    parade parade
    celebrate celebration commemoration
    evict eviction
    deport deportation
    blockade blockade
    sue lawsuit
    veto veto
    repeal repeal
    enact enactment
    approve approval
    resume resumption
    postpone postponement
    cancel cancellation
    build construction
    demolish demolition
    destroy destruction
    establish establishment
    create creation
    found foundation founding
    form formation
    introduce introduction
    publish publication
    broadcast broadcast
    announce announcement
    discover discovery
    steal theft robbery
    abuse abuse torture rape
    stab stabbing
    lynch lynching
    sabotage sabotage
    land landing
    ship shipment
    donate donation
    win victory win triumph
    lose loss
    default default
    relocate relocation
    repatriate repatriation
    accede accession
    enter entry
    split split breakup
    marry marriage wedding
    bury funeral burial
    flood flood flooding
    erupt eruption outbreak
    shut shutdown
    reach breakthrough
    mediate mediation
    consult consultation
    succeed succession
    promote promotion
    nationalize nationalization
    privatize privatization
    swear swearing-in
    recount recount
    genocide genocide
    occupy occupation
    reunite reunion
    begin beginning start
    fall fall
    end end
    bomb bombing bombardment
    """

  /// Verbs that lend an event noun its participants: "held talks with".
  static let lightVerbs: WordSet = [
    "hold", "have", "make", "conduct", "begin", "start", "attend", "join", "lead", "pay", "host", "open", "take",
    "launch", "carry", "stage", "resume", "continue", "end", "finish", "schedule", "plan", "call", "give", "reach",
    "do", "undertake", "mount", "arrange", "organize", "organise", "cancel", "announce", "order", "expect",
    "participate", "enter", "conclude", "broker", "face", "win", "suffer",
  ]
}
