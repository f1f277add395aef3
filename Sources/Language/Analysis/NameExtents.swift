/// Names that are one word short or one word long: what is written small is not part of a name ("Iraqi *government*"),
/// and what only a slash or a point of the compass parts is one ("Aid Fund/Relief Group", "*South* Korean").
struct NameExtents {
  typealias Name = NameConsistency.Name

  let document: Document

  func mended(_ names: [Name]) -> [Name] {
    joined(asElsewhere(names.flatMap(withoutCommonNouns).map(withCompass).map(withArticle))).filter { name in
      // "We" is nobody's name.
      !name.words.allSatisfy { document.tokens[$0].upos == .pron }
    }
  }

  // MARK: Common nouns

  /// Nouns written small that newspapers have in names of organizations: "Labour party".
  private static let kept: Set<String> = ["party", "movement"]
  /// Words written small that are part of names.
  private static let small: Set<String> = [
    "of", "the", "and", "for", "in", "on", "to", "at", "de", "la", "le", "du", "des", "del", "di", "da", "do", "dos",
    "van", "von", "der", "den", "el", "al", "bin", "ibn", "ben", "y", "e", "und", "et", "&",
  ]

  /// The parts of a name that are written large, where common nouns stand in it or behind it. People ("Ursula von der
  /// Berg"), buildings ("Manas air base"), works and events have such words in their names.
  private func withoutCommonNouns(_ name: Name) -> [Name] {
    guard [.organization, .location, .group].contains(name.type), name.words.contains(where: isCommonNoun) else {
      return [name]
    }
    var parts: [Range<Int>] = []
    var start = name.words.lowerBound
    for word in name.words where isCommonNoun(word) {
      parts.append(start..<word)
      start = word + 1
    }
    parts.append(start..<name.words.upperBound)
    return parts.compactMap { part(name, $0) }
  }

  private func isCommonNoun(_ word: Int) -> Bool {
    let token = document.tokens[word]
    guard let first = token.form.first, first.isLowercase, [.noun, .adj, .propn].contains(token.upos) else {
      return false
    }
    let isInner = token.form.dropFirst().contains { $0.isUppercase }
    // "non-NATO", "counter-ISIL": the rest of the word is a name.
    return !isInner && !token.form.contains("-") && !Self.kept.contains(token.form) && !Self.small.contains(token.form)
  }

  private func part(_ name: Name, _ words: Range<Int>) -> Name? {
    var words = words
    while let last = words.last, isSmall(last) { words.removeLast() }
    while let first = words.first, isSmall(first) { words.removeFirst() }
    guard !words.isEmpty, words.contains(where: { document.tokens[$0].form.first?.isUppercase ?? false }) else {
      return nil
    }
    var part = name
    part.words = words
    if words.count == 1, document.tokens[words.lowerBound].upos == .adj { part.type = .group }
    return part
  }

  private func isSmall(_ word: Int) -> Bool {
    let token = document.tokens[word]
    return token.upos == .punct || token.upos == .det || token.upos == .adp || token.upos == .cconj
  }

  /// "Manas *air base*" in an article that has "Manas Air Base" too.
  private func asElsewhere(_ names: [Name]) -> [Name] {
    let long = names.filter { $0.words.count > 1 && $0.type != .person }
    let forms = Dictionary(long.map { (form($0.words), $0) }) { first, _ in first }
    guard let longest = long.map(\.words.count).max() else { return names }
    return names.map { name in
      let end = document.sentences.first { $0.tokens.contains(name.words.lowerBound) }?.tokens.upperBound ?? 0
      let last = min(end, name.words.lowerBound + longest)
      for upper in stride(from: last, to: name.words.upperBound, by: -1) {
        guard let known = forms[form(name.words.lowerBound..<upper)] else { continue }
        return Name(words: name.words.lowerBound..<upper, type: known.type, confidence: name.confidence)
      }
      return name
    }
  }

  private func form(_ words: Range<Int>) -> String {
    words.map { document.tokens[$0].form.lowercased() }.joined(separator: " ")
  }

  // MARK: Parted names

  private static let compass: Set<String> = ["North", "South", "East", "West", "Northern", "Southern", "Central"]

  /// "*East* African": a point of the compass right before a name, which hangs on it.
  private func withCompass(_ name: Name) -> Name {
    let before = name.words.lowerBound - 1
    guard before >= 0, [.group, .location, .organization].contains(name.type),
      Self.compass.contains(document.tokens[before].form), document.tokens[before].isFollowedBySpace,
      let head = document.tokens[before].head, head >= name.words.lowerBound, head <= name.words.upperBound
    else { return name }
    var name = name
    name.words = before..<name.words.upperBound
    return name
  }

  /// "*al-*Qaida": the Arabic article that a hyphen joins to a name is part of it.
  private func withArticle(_ name: Name) -> Name {
    let article = name.words.lowerBound - 2
    guard article >= 0, document.tokens[article + 1].form == "-", !document.tokens[article + 1].isFollowedBySpace,
      !document.tokens[article].isFollowedBySpace,
      ArabicArticle.contains(document.tokens[article].form)
    else { return name }
    var name = name
    name.words = article..<name.words.upperBound
    return name
  }

  private func joined(_ names: [Name]) -> [Name] {
    var result: [Name] = []
    for name in names.sorted(by: { $0.words.lowerBound < $1.words.lowerBound }) {
      if let last = result.last, last.words.overlaps(name.words) || isOne(last, name) {
        let end = max(last.words.upperBound, name.words.upperBound)
        result[result.count - 1].words = last.words.lowerBound..<end
      } else {
        result.append(name)
      }
    }
    return result
  }

  private func isOne(_ left: Name, _ right: Name) -> Bool {
    guard left.words.upperBound <= right.words.lowerBound else { return false }
    let gap = left.words.upperBound..<right.words.lowerBound
    if gap.isEmpty {
      return left.words.count == 1 && left.type == right.type && [.group, .location].contains(left.type)
        && Self.compass.contains(document.tokens[left.words.lowerBound].form)
    }
    return gap.count == 1 && document.tokens[gap.lowerBound].form == "/" && left.type == .organization
      && right.type == .organization && left.words.count > 1 && right.words.count > 1
      && !document.tokens[left.words.upperBound - 1].isFollowedBySpace
  }
}

/// The Arabic article before a hyphen, with the consonants it takes on.
public enum ArabicArticle {
  private static let forms: Set<String> = ["al", "el", "ul", "ash", "as", "ar", "az", "ad", "at", "an"]

  public static func contains(_ word: String) -> Bool { forms.contains(word.lowercased()) }
}
