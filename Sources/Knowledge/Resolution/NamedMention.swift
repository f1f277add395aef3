import Graph
import Language

/// A mention by name, cut down to the name itself.
struct NamedMention: Hashable {
  var id: Mention.ID
  /// The name's tokens: without determiners, titles, quotation marks and possessive endings.
  var tokens: Range<Int>
  /// The name's syntactic head.
  var head: Int
  /// The name as written.
  var surface: String
  /// The name as look-ups compare it.
  var key: String
  var kind: Mention.Kind
  var confidence: Double
  /// The normalised words of the title that stood before it within the mention.
  var titles: [String]
  var sentence: Int

  var words: [String] { NormalizedName.words(of: key) }
}

extension Document {
  /// All mentions by name, in order, without those that hold no name.
  func namedMentions() -> [NamedMention] {
    var sentence = 0
    return mentions.filter { $0.form == .named }.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound }.compactMap {
      while sentence + 1 < sentences.count, sentences[sentence].tokens.upperBound <= $0.tokens.lowerBound {
        sentence += 1
      }
      return name(of: $0, sentence: sentence)
    }
  }

  private func name(of mention: Mention, sentence: Int) -> NamedMention? {
    var range = withoutEdges(mention.tokens)
    var titles: [String] = []
    if mention.kind == .person {
      let words = range.map { NormalizedName.of(tokens[$0].form) }
      let count = PersonTitles.count(in: words)
      titles = Array(words.prefix(count))
      range = withoutEdges((range.lowerBound + count)..<range.upperBound)
    }
    // "the Green *party*": a noun that says what it is.
    if mention.kind == .organization, range.count > 1,
      ["party", "movement"].contains(tokens[range.upperBound - 1].form)
    {
      range = withoutEdges(range.lowerBound..<range.upperBound - 1)
    }
    guard !range.isEmpty else { return nil }
    let surface = Document.tidy(text(of: range))
    let key = partyMark(range) ?? NormalizedName.of(surface)
    // One letter names nothing; nor does the mark of a party and a state ("D-Wis.").
    let isMark = surface.unicodeScalars.dropFirst().first == "-"
    guard key.unicodeScalars.count > 1, !isMark, !Document.isCurrency(surface),
      mention.kind != .person || !PersonTitles.contains(key)
    else { return nil }
    return NamedMention(
      id: mention.id, tokens: range, head: range.contains(mention.head) ? mention.head : range.upperBound - 1,
      surface: surface, key: key, kind: mention.kind, confidence: mention.confidence, titles: titles,
      sentence: sentence)
  }

  /// The party that a letter behind a name stands for: "Rep. Jane Doe (*D*-Ohio)".
  private func partyMark(_ range: Range<Int>) -> String? {
    guard range.count == 1, range.lowerBound > 0, range.upperBound < tokens.count,
      ["(", ","].contains(tokens[range.lowerBound - 1].form), ["-", "–"].contains(tokens[range.upperBound].form)
    else { return nil }
    return ["D": "democratic party", "R": "republican party"][tokens[range.lowerBound].form]
  }

  /// A range without determiners and punctuation in front and possessive endings and punctuation behind.
  private func withoutEdges(_ range: Range<Int>) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, isLeadingEdge(tokens[low]) { low += 1 }
    while low < high, isTrailingEdge(tokens[high - 1]) { high -= 1 }
    return low..<high
  }

  private func isLeadingEdge(_ token: Token) -> Bool {
    token.upos == .det || token.upos == .punct || token.upos == .cconj
      || (token.upos == .pron && token.relation.base == "nmod")
      || NormalizedName.of(token.form) == "the" || NormalizedName.of(token.form).isEmpty
  }

  private func isTrailingEdge(_ token: Token) -> Bool {
    let form = token.form
    // "the Center for", cut off before what it is for; but "R-IN" is of Indiana.
    if form.contains(where: \.isLowercase), [.adp, .cconj, .det, .sconj].contains(token.upos) { return true }
    return token.xpos == "POS" || form == "'s" || form == "’s" || form == "'" || form == "’"
      || NormalizedName.of(form).isEmpty
  }

  /// "US$": the sign of a currency names no country.
  static func isCurrency(_ surface: String) -> Bool {
    surface.unicodeScalars.contains { $0.properties.generalCategory == .currencySymbol }
  }

  /// A name on one line: runs of white space as one space.
  static func tidy(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
