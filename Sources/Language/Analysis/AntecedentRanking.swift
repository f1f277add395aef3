import EncoderKernels

/// Coreference: each mention head takes its best antecedent before it, or none (Dobrovolskii 2021, "Word-level
/// coreference resolution"), and names that are written alike belong together.
struct AntecedentRanking {
  let document: Document
  let model: LanguageModel
  let words: [WordAnalysis]
  let stretches: [StretchAnalysis]
  /// How many mentions an antecedent may be back.
  private static let reach = 600

  /// Sets of indices into `mentions`, which are sorted by head; only sets of two and more.
  func clusters(of mentions: [Mention]) -> [[Int]] {
    let rows = self.rows()
    let heads = mentions.map { mention in
      CorefFeatures.Head(
        token: document.tokens[mention.head], kind: Int(words[mention.head].mention),
        sentence: sentence(of: mention.head))
    }
    var sets = DisjointSets(count: mentions.count)
    linkNames(mentions, &sets)
    let descriptions = DescriptionMatching(document: document, mentions: mentions)
    for i in mentions.indices {
      guard let own = rows[mentions[i].head] else { continue }
      var best: (index: Int, score: Float) = (-1, 0)
      for j in max(0, i - Self.reach)..<i {
        guard let other = rows[mentions[j].head], mayCorefer(mentions[i], mentions[j]) else { continue }
        let score =
          score(own, other) + words[mentions[j].head].corefPrior
          + CorefFeatures.weight(of: heads[j], for: heads[i], distance: i - j, in: model.heads.corefPair)
        if score > best.score { best = (j, score) }
      }
      let antecedent = best.index >= 0 ? best.index : descriptions.antecedent(of: i)
      if let antecedent { sets.join(i, antecedent) }
    }
    return sets.sets().filter { $0.count > 1 }
  }

  /// Of each word that has vectors, the stretch and row where they are.
  private func rows() -> [Int: (stretch: Int, row: Int)] {
    var rows: [Int: (stretch: Int, row: Int)] = [:]
    for (s, stretch) in stretches.enumerated() {
      for (row, word) in stretch.corefWords.enumerated() { rows[word] = (s, row) }
    }
    return rows
  }

  private func score(_ mention: (stretch: Int, row: Int), _ antecedent: (stretch: Int, row: Int)) -> Float {
    let size = Int(model.heads.corefQuery.outputs)
    var sum: Float = 0
    stretches[mention.stretch].queries.withUnsafeBufferPointer { queries in
      stretches[antecedent.stretch].keys.withUnsafeBufferPointer { keys in
        sum = Self.product(
          queries.baseAddress! + mention.row * size, keys.baseAddress! + antecedent.row * size, count: size)
      }
    }
    return sum / Float(size).squareRoot()
  }

  private static func product(_ a: UnsafePointer<Float>, _ b: UnsafePointer<Float>, count: Int) -> Float {
    var sum = SIMD16<Float>.zero
    for i in stride(from: 0, to: count, by: 16) {
      let x = UnsafeRawPointer(a + i).loadUnaligned(as: SIMD16<Float>.self)
      let y = UnsafeRawPointer(b + i).loadUnaligned(as: SIMD16<Float>.self)
      sum += x * y
    }
    return sum.sum()
  }

  private func sentence(of word: Int) -> Int {
    var (low, high) = (0, document.sentences.count)
    while low + 1 < high {
      let middle = (low + high) / 2
      if document.sentences[middle].tokens.lowerBound <= word { low = middle } else { high = middle }
    }
    return low
  }

  private static let ofPersons: Set<String> = ["he", "she", "him", "her", "his", "hers", "himself", "herself"]

  /// Nested phrases are different things; so are names that have no word in common, unless one abbreviates the other;
  /// and "she" is no place, body or people.
  private func mayCorefer(_ a: Mention, _ b: Mention) -> Bool {
    if a.tokens.overlaps(b.tokens) { return false }
    if b.form == .named, [.place, .organization, .group].contains(b.kind),
      Self.ofPersons.contains(document.tokens[a.head].form.lowercased())
    {
      return false
    }
    guard a.form == .named, b.form == .named else { return true }
    return a.kind == b.kind && (sharesAName(a, b) || isAcronym(a, of: b) || isAcronym(b, of: a))
  }

  private func sharesAName(_ a: Mention, _ b: Mention) -> Bool {
    let (short, long) = a.tokens.count <= b.tokens.count ? (a, b) : (b, a)
    let names = Set(long.tokens.map { document.tokens[$0].form.lowercased() })
    return short.tokens.contains { word in
      document.tokens[word].upos == .propn && names.contains(document.tokens[word].form.lowercased())
    }
  }

  /// "NATO" of "North Atlantic Treaty Organization", "U.N." of "United Nations".
  private func isAcronym(_ short: Mention, of long: Mention) -> Bool {
    guard short.tokens.count == 1, long.tokens.count > 1 else { return false }
    let letters = document.tokens[short.tokens.lowerBound].form.unicodeScalars.filter { $0 != "." }
    let initials = long.tokens.compactMap { document.tokens[$0].form.unicodeScalars.first }.filter(\.isUpperCase)
    return letters.count > 1 && letters.elementsEqual(initials)
  }

  // MARK: Names

  /// Joins names of one form and kind, and lone surnames with the last full name that ends with them.
  private func linkNames(_ mentions: [Mention], _ sets: inout DisjointSets) {
    var byForm: [String: Int] = [:]
    var bySurname: [String: Int] = [:]
    for i in mentions.indices where mentions[i].form == .named && mentions[i].kind != .group {
      let mention = mentions[i]
      let form = mention.kind.rawValue + " " + document.text(of: mention.tokens).lowercased()
      if let before = byForm[form] {
        sets.join(i, before)
      } else if mention.kind == .person, mention.tokens.count == 1, let before = bySurname[surname(mention)] {
        sets.join(i, before)
      }
      byForm[form] = i
      if mention.kind == .person, mention.tokens.count > 1 { bySurname[surname(mention)] = i }
    }
  }

  private func surname(_ mention: Mention) -> String {
    document.tokens[mention.tokens.upperBound - 1].form.lowercased()
  }
}

/// Disjoint sets of numbers.
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(_ index: Int) -> Int {
    var index = index
    while parents[index] != index {
      parents[index] = parents[parents[index]]
      index = parents[index]
    }
    return index
  }

  /// The smaller root stays the root.
  mutating func join(_ a: Int, _ b: Int) {
    let (x, y) = (root(a), root(b))
    parents[max(x, y)] = min(x, y)
  }

  /// All sets, by smallest member, each sorted.
  mutating func sets() -> [[Int]] {
    var members: [Int: [Int]] = [:]
    for i in parents.indices { members[root(i), default: []].append(i) }
    return members.keys.sorted().map { members[$0]! }
  }
}
