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
  static let verbs: [String: StanceEntry] = parse(StanceTables.verbs)
  static let adjectives: [String: StanceEntry] = parse(StanceTables.adjectives)
  static let nouns: [String: StanceEntry] = parse(StanceTables.nouns)

  /// The lemmas of entries that pass; of a verb with a particle, the verb.
  static func words(_ table: [String: StanceEntry], where passes: (StanceEntry) -> Bool) -> WordSet {
    WordSet(table.filter { passes($0.value) }.keys.map { String($0.prefix { $0 != "-" }) })
  }

  /// The entry of a word as it stands: with its particle, if there is one for the two together, else alone.
  static func entry(of word: Int, in table: [String: StanceEntry], _ tree: SyntaxTree) -> StanceEntry? {
    // "brush aside" has an adverb where "rule out" has a particle.
    let particles = tree.children(of: word, ["compound:prt", "advmod"]).map { tree.lemma($0) }
    return particles.lazy.compactMap { table["\(tree.lemma(word))-\($0)"] }.first ?? table[tree.lemma(word)]
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

  /// Nouns of purpose: "our goal is to …".
  static let purposeNouns: WordSet = [
    "goal", "aim", "objective", "purpose", "intention", "plan", "priority", "policy", "mission", "ambition", "duty",
    "task", "job", "wish", "hope", "desire", "position",
  ]

  /// Verbs of belief that hand a judgement on: "does not believe that …".
  static let beliefVerbs: WordSet = ["believe", "think", "consider", "feel", "expect", "see", "regard", "view"]
}
