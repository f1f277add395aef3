/// Features of a pair of mention heads for antecedent ranking: indices into one table of weights, which are summed. The
/// same as the trainer's (`coref.py`).
enum CorefFeatures {
  private static let sizes = [10, 36, 54, 110, 121, 100, 9]
  private static let offsets = sizes.indices.map { sizes[..<$0].reduce(0, +) }
  static let total = sizes.reduce(0, +)

  /// What the features need to know of a mention head.
  struct Head: Sendable {
    var word: [Unicode.Scalar]
    /// 0 name, 1 noun or other word, 2 pronoun.
    var form: Int
    /// A group of pronouns, 9 for others, 0 for what is no pronoun.
    var pronoun: Int
    /// 1 singular, 2 plural, 0 neither.
    var number: Int
    /// The mention label's index.
    var kind: Int
    var sentence: Int

    init(token: Token, kind: Int, sentence: Int) {
      let lower = token.form.lowercased()
      word = Array(lower.unicodeScalars)
      form = token.upos == .propn ? 0 : token.upos == .pron || token.upos == .det ? 2 : 1
      pronoun = form == 2 ? CorefFeatures.pronouns[lower] ?? 9 : 0
      number = token.features.contains("Number=Sing") ? 1 : token.features.contains("Number=Plur") ? 2 : 0
      self.kind = kind
      self.sentence = sentence
    }
  }

  /// Sums the weights for `antecedent` as antecedent of `mention`, which stands `distance` mentions later.
  static func weight(
    of antecedent: Head, for mention: Head, distance: Int, in table: UnsafePointer<Float>
  ) -> Float {
    let forms = mention.form * 3 + antecedent.form
    let values = (
      bucket(distance, [1, 2, 3, 4, 5, 8, 16, 32, 64]),
      forms * 4 + match(mention.word, antecedent.word),
      bucket(max(0, mention.sentence - antecedent.sentence), [1, 2, 3, 5, 9]) * 9 + forms,
      mention.pronoun * 11 + antecedent.kind,
      mention.kind * 11 + antecedent.kind,
      mention.pronoun * 10 + antecedent.pronoun,
      mention.number * 3 + antecedent.number
    )
    return table[offsets[0] + values.0] + table[offsets[1] + values.1] + table[offsets[2] + values.2]
      + table[offsets[3] + values.3] + table[offsets[4] + values.4] + table[offsets[5] + values.5]
      + table[offsets[6] + values.6]
  }

  /// How many edges are at most the distance.
  private static func bucket(_ distance: Int, _ edges: [Int]) -> Int { edges.count { $0 <= distance } }

  /// 0 the same word, 2 the same first four letters, 3 neither. (1, the same lemma, is never trained.)
  private static func match(_ a: [Unicode.Scalar], _ b: [Unicode.Scalar]) -> Int {
    if a == b { return 0 }
    return a.count >= 4 && a.prefix(4) == b.prefix(4) ? 2 : 3
  }

  private static let pronouns: [String: Int] = {
    let groups = [
      "he him his himself", "she her hers herself", "it its itself", "they them their theirs themselves",
      "i me my mine myself", "you your yours yourself yourselves", "we us our ours ourselves", "this that these those",
    ]
    var numbers: [String: Int] = [:]
    for (i, group) in groups.enumerated() { for word in group.split(separator: " ") { numbers[String(word)] = i + 1 } }
    return numbers
  }()
}
