/// Known lemmas, to choose among the model's best edit scripts: "outlining" is "outline", not "outlin".
struct LemmaLexicon: Sendable {
  private let table: StringTable

  init(_ file: ModelFile) throws(LanguageModelError) { table = try StringTable(file, "lexicon") }

  /// The lemma of a form.
  ///
  /// - Parameter scripts: the model's, best first; at least one.
  func lemma(of form: String, upos: UPOS, scripts: [LemmaScript]) -> String {
    if upos == .pron, form == "i" { return "I" }
    let plain = upos == .part || upos == .aux ? String(form.map { $0 == "’" ? "'" : $0 }) : form
    let proposed = scripts.map { $0.lemma(of: plain) }
    guard let kind = Self.kinds[upos], form.utf8.count < 64, form.utf8.count > 1 else { return proposed[0] }
    let lower = form.lowercased()
    if upos == .verb, let lemma = Self.strongVerbs[lower] { return lemma }
    let known = lemmas(of: lower, kind)
    if !known.isEmpty {
      return proposed.first { known.contains($0) } ?? known[0]
    }
    if proposed[0] == lower || proposed[0] == form { return proposed[0] }  // Not inflected: nothing to restore.
    let candidates = proposed + Self.regularLemmas(of: lower, kind)
    return candidates.first { isLemma($0, kind) } ?? Self.spelled(proposed[0], of: lower, kind)
  }

  private static let kinds: [UPOS: UInt8] = [
    .verb: UInt8(ascii: "V"), .aux: UInt8(ascii: "V"), .noun: UInt8(ascii: "N"), .adj: UInt8(ascii: "J"),
    .adv: UInt8(ascii: "R"),
  ]

  /// Strong forms whose lemmas the lexicon lacks, where analogy misleads: "fled" is not like "read", "led".
  static let strongVerbs: [String: String] = [
    "bit": "bite", "bred": "breed", "fled": "flee", "flown": "fly", "lain": "lie", "misled": "mislead",
    "slew": "slay", "spat": "spit", "swore": "swear", "trod": "tread", "underwent": "undergo", "wove": "weave",
    "woven": "weave",
  ]

  private func isLemma(_ word: String, _ kind: UInt8) -> Bool { lemmas(of: word, kind).contains(word) }

  /// The lemmas of a lower-cased form, likeliest first; empty if the form is not known.
  private func lemmas(of form: String, _ kind: UInt8) -> [String] {
    let key = Array(form.utf8) + [UInt8(ascii: "\t"), kind]
    guard
      let number = table.find(
        hash: StringTable.hash(key),
        where: { $0.count > key.count && $0[key.count] == UInt8(ascii: "\t") && $0[..<key.count].elementsEqual(key) })
    else { return [] }
    let line = table.bytes(of: number)
    return line[(key.count + 1)...].split(separator: UInt8(ascii: " ")).map { String(decoding: $0, as: UTF8.self) }
  }

  /// What a regularly inflected form may come from.
  private static func regularLemmas(of form: String, _ kind: UInt8) -> [String] {
    let endings: [(String, [String])] =
      switch kind {
      case UInt8(ascii: "V"):
        [("ies", ["y"]), ("ied", ["y"]), ("es", ["e", ""]), ("s", [""]), ("ed", ["e", ""]), ("ing", ["e", ""])]
      case UInt8(ascii: "N"): [("ies", ["y", "ie"]), ("ves", ["f", "fe", "ve"]), ("es", ["e", ""]), ("s", [""])]
      default: [("iest", ["y"]), ("ier", ["y"]), ("est", ["e", ""]), ("er", ["e", ""])]
      }
    for (ending, replacements) in endings where form.hasSuffix(ending) && form.count > ending.count + 1 {
      let stem = String(form.dropLast(ending.count))
      var lemmas = replacements.map { stem + $0 }
      let last = stem.suffix(2)
      if last.count == 2, last.first == last.last { lemmas.append(String(stem.dropLast())) }
      return lemmas
    }
    return []
  }

  /// English spelling for words that nobody knows: "-ies" comes from "-y", "-ches" from "-ch".
  private static func spelled(_ proposed: String, of form: String, _ kind: UInt8) -> String {
    guard kind == UInt8(ascii: "N") || kind == UInt8(ascii: "V") else { return proposed }
    if form.hasSuffix("ies"), form.count > 4 { return form.dropLast(3) + "y" }
    for ending in ["ches", "shes", "sses", "xes"] where form.hasSuffix(ending) { return String(form.dropLast(2)) }
    return proposed
  }
}
