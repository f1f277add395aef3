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
}

/// Words of support, opposition, demand, intention, promise and refusal with their frames.
///
/// Each line of the tables: word, stance (`+` for, `-` against), modality, frames: `o` object, `x` clause, `r`
/// request, `w` wish, and prepositions. A verb with a particle has it behind a hyphen: `rule-out`.
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
      entry.prepositions = Array(fields.dropFirst(4))
      entries[fields[0]] = entry
    }
    return entries
  }

  private static let verbTable = """
    rule-out - asserted ox
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
    applaud + asserted o
    praise + asserted o
    hail + asserted o
    embrace + asserted o
    approve + asserted o of
    advocate + requested ox for
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
    want + requested oxw
    wish + requested xw for
    hope + requested x for
    desire + requested ox
    need + required oxw
    work + intended x
    strive + intended x for
    fight + intended x for
    push + requested xr for
    press + requested r for
    lobby + requested r for
    campaign + requested x for
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
    warn - asserted r against
    caution - asserted r against
    oppose - asserted ox
    reject - asserted o
    refuse - asserted ox
    decline - asserted ox
    deny - asserted ox
    condemn - asserted o
    criticize - asserted o for
    criticise - asserted o for
    denounce - asserted o
    decry - asserted o
    deplore - asserted o
    slam - asserted o
    blast - asserted o
    blame - asserted - for
    protest - asserted o against
    resist - asserted o
    object - asserted - to
    veto - asserted o
    block - asserted o
    ban - asserted o
    prohibit - asserted o
    forbid - asserted or
    oust - asserted -
    dismiss - asserted o
    disavow - asserted o
    renounce - asserted o
    repudiate - asserted o
    dispute - asserted o
    discourage - asserted or
    disagree - asserted - with
    vote + asserted x for
    refrain - asserted - from
    abstain - asserted - from
    threaten + promised x
    mull + possible ox
    consider + possible x
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
    threat + promised x
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
