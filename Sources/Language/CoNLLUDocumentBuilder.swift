/// Puts the sentences of one document together.
struct CoNLLUDocumentBuilder {
  private let original: SourceText?
  private var text = ContiguousArray<Unicode.Scalar>()
  private var tokens: [Token] = []
  private var sentences: [Sentence] = []
  private var entities = CoNLLUEntities()
  private var startsParagraph = false
  private var paragraph = 0
  /// White space that the last word asked for, written when another word follows.
  private var pendingSpace: [Unicode.Scalar] = []

  init(original: SourceText?) { self.original = original }

  var isEmpty: Bool { sentences.isEmpty }

  mutating func read(comment: Substring) {
    if isComment("newpar", in: comment) || isComment("newdoc", in: comment) { startsParagraph = true }
    if isComment("global.Entity", in: comment) { entities.setFields(from: comment) }
  }

  mutating func append(sentence rows: [CoNLLURow]) throws(CoNLLUError) {
    beginParagraphIfAsked()
    let base = tokens.count
    var words: [CoNLLURow] = []
    var multiwords: [ClosedRange<Int>: CoNLLURow] = [:]
    for row in rows {
      switch row.number {
      case .word(let number):
        guard number == words.count + 1 else {
          throw CoNLLUError(line: row.line, reason: "word \(number) where word \(words.count + 1) was expected")
        }
        words.append(row)
      case .multiword(let range): multiwords[range] = row
      case .empty: break
      }
    }
    try place(words, multiwords: multiwords, base: base)
    try attachHeads(words, base: base)
    if !words.isEmpty {
      sentences.append(Sentence(tokens: base..<tokens.count, paragraph: paragraph))
      try entities.read(words, base: base)
    }
  }

  func document() -> Document {
    var document = Document(text: original ?? SourceText(scalars: text), tokens: tokens, sentences: sentences)
    for index in document.tokens.indices {
      let end = document.tokens[index].range.upperBound
      document.tokens[index].isFollowedBySpace =
        end < document.text.count && document.text.scalars[end].properties.isWhitespace
    }
    entities.add(to: &document)
    return document
  }

  private mutating func beginParagraphIfAsked() {
    guard startsParagraph, !sentences.isEmpty else {
      startsParagraph = false
      return
    }
    startsParagraph = false
    paragraph += 1
    if !pendingSpace.contains("\n") { pendingSpace = ["\n", "\n"] }
  }

  private mutating func place(
    _ words: [CoNLLURow], multiwords: [ClosedRange<Int>: CoNLLURow], base: Int
  ) throws(CoNLLUError) {
    var index = 0
    while index < words.count {
      let number = index + 1
      if let (range, surface) = multiwords.first(where: { $0.key.lowerBound == number }) {
        guard range.upperBound <= words.count else {
          throw CoNLLUError(line: surface.line, reason: "the token spans words that the sentence lacks")
        }
        let whole = try place(surface: surface)
        let parts = words[index..<range.upperBound]
        appendParts(Array(parts), of: surface, in: whole)
        index = range.upperBound
      } else {
        let range = try place(surface: words[index])
        append(words[index], range: range)
        index += 1
      }
    }
  }

  /// Writes a surface token into the text, or finds it in the original, and returns the scalars it covers.
  private mutating func place(surface row: CoNLLURow) throws(CoNLLUError) -> Range<Int> {
    let scalars = Array(row.form.unicodeScalars)
    let stated = try row.tokenRange()
    if let original {
      guard let stated, stated.upperBound <= original.count, original[stated] == row.form else {
        throw CoNLLUError(line: row.line, reason: "'\(row.form)' has no TokenRange that fits the original text")
      }
      pendingSpace = row.spaceAfter
      return stated
    }
    text.append(contentsOf: pendingSpace)
    if let stated {
      guard stated.lowerBound >= text.count - (pendingSpace.isEmpty ? 0 : pendingSpace.count),
        stated.count == scalars.count, stated.lowerBound - text.count < 1 << 24
      else {
        throw CoNLLUError(line: row.line, reason: "TokenRange does not fit the words before it or the form")
      }
      if stated.lowerBound < text.count { text.removeLast(text.count - stated.lowerBound) }
      text.append(contentsOf: repeatElement(" ", count: stated.lowerBound - text.count))
    }
    let start = text.count
    text.append(contentsOf: scalars)
    pendingSpace = row.spaceAfter
    return start..<text.count
  }

  /// Splits a multiword token where its words spell it out, and else lets each word cover all of it.
  private mutating func appendParts(_ parts: [CoNLLURow], of surface: CoNLLURow, in whole: Range<Int>) {
    let spellsItOut = parts.map(\.form).joined() == surface.form
    var start = whole.lowerBound
    for part in parts {
      let end = spellsItOut ? start + part.form.unicodeScalars.count : whole.upperBound
      append(part, range: start..<end)
      if spellsItOut { start = end }
    }
  }

  private mutating func append(_ row: CoNLLURow, range: Range<Int>) {
    tokens.append(
      Token(
        range: range, form: row.form, lemma: row.lemma, upos: row.upos, xpos: row.xpos, features: row.features,
        relation: DependencyRelation(rawValue: row.relation)))
  }

  private mutating func attachHeads(_ words: [CoNLLURow], base: Int) throws(CoNLLUError) {
    for (offset, row) in words.enumerated() {
      guard let head = row.head, head > 0 else { continue }
      guard head <= words.count, head != offset + 1 else {
        throw CoNLLUError(line: row.line, reason: "head \(head) is not another word of the sentence")
      }
      tokens[base + offset].head = base + head - 1
    }
    try checkForCycles(words, base: base)
  }

  /// A tree has no cycles; code that climbs to the root relies on it.
  private func checkForCycles(_ words: [CoNLLURow], base: Int) throws(CoNLLUError) {
    var isSafe = [Bool](repeating: false, count: words.count)
    for start in words.indices {
      var path: [Int] = []
      var node: Int? = base + start
      while let current = node, !isSafe[current - base] {
        path.append(current - base)
        guard path.count <= words.count else {
          throw CoNLLUError(line: words[start].line, reason: "the heads form a cycle")
        }
        node = tokens[current].head
      }
      for index in path { isSafe[index] = true }
    }
  }
}

extension CoNLLURow {
  /// The white space the row says follows it.
  var spaceAfter: [Unicode.Scalar] {
    if misc("SpaceAfter") == "No" { return [] }
    guard let spaces = misc("SpacesAfter") else { return [" "] }
    return CoNLLUSpaces.decode(spaces)
  }

  func tokenRange() throws(CoNLLUError) -> Range<Int>? {
    guard let value = misc("TokenRange") else { return nil }
    let parts = value.split(separator: ":").map { Int($0) }
    guard parts.count == 2, let start = parts[0], let end = parts[1], 0 <= start, start <= end else {
      throw CoNLLUError(line: line, reason: "TokenRange=\(value) is not start:end")
    }
    return start..<end
  }
}

/// UDPipe's escapes for white space in MISC: `\s`, `\t`, `\n`, `\r`, `\p` for `|` and `\\`.
enum CoNLLUSpaces {
  private static let escapes: [(Unicode.Scalar, Unicode.Scalar)] = [
    ("s", " "), ("t", "\t"), ("n", "\n"), ("r", "\r"), ("p", "|"), ("\\", "\\"),
  ]

  static func decode(_ text: Substring) -> [Unicode.Scalar] {
    var result: [Unicode.Scalar] = []
    var isEscaped = false
    for scalar in text.unicodeScalars {
      if isEscaped {
        result.append(escapes.first { $0.0 == scalar }?.1 ?? scalar)
        isEscaped = false
      } else if scalar == "\\" {
        isEscaped = true
      } else {
        result.append(scalar)
      }
    }
    return result
  }

  static func encode(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var result = String.UnicodeScalarView()
    for scalar in scalars {
      if let escape = escapes.first(where: { $0.1 == scalar })?.0 {
        result.append("\\")
        result.append(escape)
      } else {
        result.append(scalar)
      }
    }
    return String(result)
  }
}

extension SourceText {
  init(scalars: ContiguousArray<Unicode.Scalar>) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    self.init(String(view))
  }
}
