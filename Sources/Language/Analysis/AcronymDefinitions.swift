/// "the Atomic Energy Organization (AEO)": where an article says what an acronym stands for, it also says what is one
/// name from where to where, and that both are of one type.
struct AcronymDefinitions {
  typealias Name = NameConsistency.Name

  let document: Document

  /// A name is at most this many words.
  private static let longest = 10
  /// The article has said it: nothing that the tagger guesses is surer.
  private static let confidence: Float = 0.98
  /// Words that acronyms may leave out.
  private static let small: Set<String> = ["of", "the", "and", "for", "in", "on", "to", "de", "la", "&", "-"]

  func mended(_ names: [Name]) -> [Name] {
    var names = names.filter { !isShortForCommonWords($0) }
    for sentence in document.sentences {
      for word in sentence.tokens where isDefinition(word, in: sentence) {
        let acronym = document.tokens[word].form
        if let full = fullName(before: word - 1, of: acronym, in: sentence) {
          define(word, as: full, in: &names)
        } else if isCommon(before: word - 1, acronym: acronym, in: sentence) {
          names.removeAll { $0.words.count == 1 && document.tokens[$0.words.lowerBound].form == acronym }
        }
      }
    }
    return names
  }

  /// An acronym in brackets of its own, or the first thing in them.
  private func isDefinition(_ word: Int, in sentence: Sentence) -> Bool {
    guard sentence.tokens.contains(word - 1), sentence.tokens.contains(word + 1),
      document.tokens[word - 1].form == "(", [")", ",", ";"].contains(document.tokens[word + 1].form)
    else { return false }
    let letters = document.tokens[word].form.unicodeScalars
    return (2...8).contains(letters.count) && letters.allSatisfy { $0.properties.isAlphabetic }
      && letters.count { $0.properties.isUppercase } >= 2
  }

  /// The capitalised words before the bracket whose initials the acronym is.
  private func fullName(before bracket: Int, of acronym: String, in sentence: Sentence) -> Range<Int>? {
    let wanted = acronym.lowercased()
    for start in stride(from: bracket - 1, through: max(sentence.tokens.lowerBound, bracket - Self.longest), by: -1) {
      let token = document.tokens[start]
      guard token.upos != .punct || token.form == "-" else { return nil }
      guard token.form.first?.isUppercase ?? false else {
        if Self.small.contains(token.form.lowercased()) { continue }
        return nil
      }
      let words = (start..<bracket).map { document.tokens[$0].form.lowercased() }.filter { $0 != "-" }
      let content = words.filter { !Self.small.contains($0) }
      if content.count > 1, initials(content) == wanted || initials(words) == wanted { return start..<bracket }
    }
    return nil
  }

  /// "FTA talks" where the article speaks of a free trade agreement.
  private func isShortForCommonWords(_ name: Name) -> Bool {
    guard name.words.count == 1, name.type == .organization || name.type == .other || name.type == .product else {
      return false
    }
    let acronym = document.tokens[name.words.lowerBound].form
    guard (3...5).contains(acronym.count), acronym.allSatisfy(\.isUppercase) else { return false }
    let letters = Array(acronym.lowercased())
    return document.tokens.indices.dropLast(letters.count - 1).contains { start in
      zip(start..., letters).allSatisfy { word, letter in
        let token = document.tokens[word]
        return token.form.count > 2 && token.form.first == letter && [.noun, .adj, .verb].contains(token.upos)
      }
    }
  }

  /// "a free trade agreement (FTA)": what is short for common words is no name.
  private func isCommon(before bracket: Int, acronym: String, in sentence: Sentence) -> Bool {
    let wanted = Array(acronym.lowercased())
    let words = max(sentence.tokens.lowerBound, bracket - wanted.count)..<bracket
    guard words.count == wanted.count, wanted.count > 1 else { return false }
    return zip(words, wanted).allSatisfy { word, letter in
      let first = document.tokens[word].form.first
      return first == letter && first?.isLowercase ?? false
    }
  }

  private func initials(_ words: [String]) -> String { String(words.compactMap(\.first)) }

  private func define(_ acronym: Int, as full: Range<Int>, in names: inout [Name]) {
    let inside = names.filter { $0.words.overlaps(full) }
    // The type that the longest part was given, but no person has an acronym.
    let given = inside.max { $0.words.count < $1.words.count }?.type
    let isWhole = inside.contains { $0.words == full }
    let type = given.map { $0 == .person || (!isWhole && $0 == .location) ? .organization : $0 } ?? .organization
    let range = acronym..<acronym + 1
    // A name that goes on before the full one ("the Swiss International Red Cross (IRC)") keeps its beginning.
    let start = inside.map(\.words.lowerBound).min().map { min($0, full.lowerBound) } ?? full.lowerBound
    names.removeAll { $0.words.overlaps(full) || $0.words.overlaps(range) }
    names.append(Name(words: start..<full.upperBound, type: type, confidence: Self.confidence))
    names.append(Name(words: range, type: type, confidence: Self.confidence))
  }
}
