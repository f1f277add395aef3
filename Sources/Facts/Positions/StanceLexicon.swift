import Graph

/// A word by which someone takes a side, and how its issue is attached to it.
struct StanceEntry: Sendable {
  var stance: Stance
  var modality: Modality
  /// The issue is the object: "back the plan".
  var takesObject = false
  /// The issue is an infinitive, gerund or that-clause without a subject of its own: "refuse to sign".
  var takesClause = false
  /// The issue is what someone else is asked to do: "urge Kenya to sign".
  var takesRequest = false
  /// The issue is the object with what follows: "want Kenya to sign".
  var takesWish = false
  /// The issue follows one of these prepositions: "call for a truce".
  var prepositions: [String] = []
  /// The other side is taken on what follows these: "argue *against* a truce".
  var contraryPrepositions: [String] = []

  /// The side taken on what follows a preposition.
  func stance(before preposition: String) -> Stance? {
    if contraryPrepositions.contains(preposition) { return stance.flipped }
    return prepositions.contains(preposition) ? stance : nil
  }
}

/// Words of support, opposition, demand, intention, promise and refusal with their frames.
///
/// Each line of the tables: word, stance (`+` for, `-` against), modality, frames: `o` object, `x` clause, `r`
/// request, `w` wish, and prepositions, with `!` before those that turn the side. A verb with a particle has it behind a
/// hyphen: `rule-out`.
enum StanceLexicon {
  static let verbs: [String: StanceEntry] = parse(verbTable)
  static let adjectives: [String: StanceEntry] = parse(adjectiveTable)
  static let nouns: [String: StanceEntry] = parse(nounTable)

  /// The lemmas of entries that pass; of a verb with a particle, the verb.
  static func words(_ table: [String: StanceEntry], where passes: (StanceEntry) -> Bool) -> WordSet {
    WordSet(table.filter { passes($0.value) }.keys.map { String($0.prefix { $0 != "-" }) })
  }

  /// The entry of a word as it stands: with its particle, if there is one for the two together, else alone.
  static func entry(of word: Int, in table: [String: StanceEntry], _ tree: SyntaxTree) -> StanceEntry? {
    let particle = tree.firstChild(of: word, ["compound:prt"]).map { tree.lemma($0) }
    return particle.flatMap { table["\(tree.lemma(word))-\($0)"] } ?? table[tree.lemma(word)]
  }

  private static func parse(_ table: String) -> [String: StanceEntry] {
    var entries: [String: StanceEntry] = [:]
    for line in table.split(separator: "\n") {
      let fields = line.split(separator: " ").map(String.init)
      guard fields.count >= 4, let modality = Modality(rawValue: fields[2]) else { continue }
      var entry = StanceEntry(stance: fields[1] == "-" ? .against : .for, modality: modality)
      entry.takesObject = fields[3].contains("o")
      entry.takesClause = fields[3].contains("x")
      entry.takesRequest = fields[3].contains("r")
      entry.takesWish = fields[3].contains("w")
      entry.prepositions = fields.dropFirst(4).filter { !$0.hasPrefix("!") }
      entry.contraryPrepositions = fields.dropFirst(4).filter { $0.hasPrefix("!") }.map { String($0.dropFirst()) }
      entries[fields[0]] = entry
    }
    return entries
  }

  private static let verbTable = """
    rule-out - asserted ox
    speak-out + asserted - for !against
    speak-up + asserted - for
    come-out + asserted - for !against
    back-down - asserted - from
    call-off - asserted o
    lash-out - asserted - at against
    hit-out - asserted - at against
    sign-off + asserted - on
    push-back - asserted - against
    turn-down - asserted o
    strike-down - asserted o
    support + asserted o
    back + asserted o
    endorse + asserted o
    favor + asserted ox
    favour + asserted ox
    champion + asserted o
    defend + asserted o
    welcome + asserted o
    applaud + asserted o for
    praise + asserted o for
    commend + asserted o for
    hail + asserted o
    stand + asserted - by
    side + asserted - with
    argue + asserted - for !against
    offer + promised x
    volunteer + promised x
    resolve + promised x
    decide + intended x !against
    opt + intended x for !against
    choose + intended x
    try + intended x
    attempt + intended x
    embrace + asserted o
    approve + asserted o of
    advocate + requested ox for !against
    promote + asserted o
    prioritize + asserted ox
    prioritise + asserted ox
    emphasize + asserted -
    accept + asserted o
    tolerate + asserted o
    allow + asserted or
    permit + asserted or
    prefer + asserted ox
    respect + asserted o
    recognize + asserted o
    uphold + asserted o
    commit + promised x to
    pledge + promised ox
    promise + promised ox
    vow + promised x
    guarantee + promised o
    undertake + promised x
    swear + promised x
    agree + asserted x to
    intend + intended x
    plan + intended x
    aim + intended x
    seek + intended ox
    pursue + intended o
    want + requested oxw
    wish + requested xw for
    hope + requested x for
    desire + requested ox
    need + required oxw
    work + intended x
    strive + intended x for
    fight + intended x for !against
    push + requested xr for
    press + requested r for
    lobby + requested r for !against
    campaign + requested x for !against
    mean - asserted -
    call + requested r for
    urge + requested or
    ask + requested rx for
    request + requested or
    demand + requested ox
    insist + required x on
    require + required or
    order + requested r
    instruct + requested r
    direct + requested r
    tell + requested r
    beg + requested r
    implore + requested r
    encourage + requested or
    advise + requested r
    appeal + requested r for
    invite + requested r
    plead + requested r for
    persuade + requested r
    recommend + requested ox
    propose + requested ox
    suggest + requested x
    warn + requested r !against
    caution + requested r !against
    oppose - asserted ox
    reject - asserted o
    refuse - asserted ox
    decline - asserted ox
    deny - asserted o
    condemn - asserted o for
    criticize - asserted o for
    criticise - asserted o for
    denounce - asserted o for
    decry - asserted o
    deplore - asserted o
    regret - asserted o
    lament - asserted o
    slam - asserted o for
    blast - asserted o for
    lambast - asserted o for
    lambaste - asserted o for
    rebuke - asserted - for
    fault - asserted - for
    rail - asserted - against
    boycott - asserted o
    protest - asserted o against
    resist - asserted o
    object - asserted - to
    veto - asserted o
    block - asserted o
    ban - asserted o from
    bar - asserted - from
    prohibit - asserted o from
    forbid - asserted or
    oust - asserted -
    dismiss - asserted o
    disavow - asserted o
    renounce - asserted o
    repudiate - asserted o
    dispute - asserted o
    discourage - asserted o from
    dissuade - asserted - from
    deter - asserted - from
    disagree - asserted - with
    vote + asserted x for
    refrain - asserted - from
    abstain - asserted - from on in
    threaten + promised x
    mull + possible ox
    consider + possible ox
    weigh + possible ox
    """

  private static let adjectiveTable = """
    willing + possible x
    ready + possible x for
    prepared + possible x for
    open + possible - to
    able + possible -
    committed + asserted x to
    dedicated + asserted - to
    determined + intended x
    keen + intended x on
    eager + intended x
    opposed - asserted - to
    unwilling - asserted x
    reluctant - asserted x
    hesitant - asserted x
    supportive + asserted - of
    favorable + asserted - to
    critical - asserted - of
    dismissive - asserted - of
    sceptical - asserted - of about
    skeptical - asserted - of about
    optimistic + asserted - about
    unable - asserted -
    hostile - asserted - to
    wary - asserted - of
    determine + intended x
    commit + asserted - to
    oppose - asserted - to
    prepare + possible x
    """

  private static let nounTable = """
    support + asserted - for of
    backing + asserted - for
    endorsement + asserted - of
    commitment + asserted x to
    approval + asserted - of for
    opposition - asserted - to
    objection - asserted - to
    resistance - asserted - to
    rejection - asserted - of
    refusal - asserted x
    condemnation - asserted - of
    criticism - asserted - of
    denunciation - asserted - of
    veto - asserted - of
    advocacy + asserted - of for
    insistence + required - on
    request + requested x for
    offer + promised x of
    disapproval - asserted - of
    call + requested x for
    demand + requested x for
    appeal + requested - for
    push + requested x for
    bid + intended x for
    plan + intended x for
    intention + intended x of
    desire + requested x for
    willingness + possible x
    readiness + possible x
    unwillingness - asserted x
    reluctance - asserted x
    pledge + promised x
    promise + promised x
    vow + promised x
    threat + promised x of
    wish + requested x for
    determination + intended x
    """

  /// Nouns of purpose: "our goal is to …".
  static let purposeNouns: WordSet = [
    "goal", "aim", "objective", "purpose", "intention", "plan", "priority", "policy", "mission", "ambition", "duty",
    "task", "job", "wish", "hope", "desire", "position",
  ]

  /// Predicates that approve of their subject.
  static let approving = WordSet(
    text: """
      realistic good right fair just necessary essential important vital crucial imperative needed welcome legitimate
      legal sensible wise reasonable acceptable desirable beneficial urgent paramount indispensable positive overdue
      critical key best better
      """)

  /// Predicates that disapprove of their subject.
  static let disapproving = WordSet(
    text: """
      unrealistic bad wrong unfair unjust unnecessary unacceptable illegitimate illegal unlawful unconstitutional
      unwise unreasonable dangerous harmful irresponsible reckless counterproductive intolerable inadmissible
      unthinkable disgraceful shameful outrageous mistake disaster mistaken premature illusionary pointless
      inappropriate disrespectful unproductive provocation
      """)

  /// Verbs of belief that hand a judgement on: "does not believe that …".
  static let beliefVerbs: WordSet = ["believe", "think", "consider", "feel", "expect", "see", "regard", "view"]
}
