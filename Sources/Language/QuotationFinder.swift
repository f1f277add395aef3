/// Finds what stands between quotation marks: `“…”`, `"…"`, `‘…’`, `'…'` (not apostrophes), `«…»`, ``` ``…'' ```;
/// quotes within quotes; and speech over several paragraphs, each of which opens with a mark while only the last one
/// closes.
///
/// Straight marks take their direction from the white space and brackets around them. A mark that is never closed ends
/// with its paragraph.
public enum QuotationFinder {
  /// The quotations of a document, by start; an inner one comes after the one it stands in.
  public static func quotations(in document: Document) -> [Quotation] {
    var scanner = Scanner(document: document)
    for sentence in document.sentences { scanner.read(sentence) }
    scanner.endParagraph(nextOpensWith: nil)
    return scanner.finish()
  }

  private struct Open {
    var style: Style
    var content: [Range<Int>]
    /// Where the current piece starts: the scalar after the mark.
    var start: Int
    var firstToken: Int
    var number: Int
  }

  private enum Style: Hashable {
    case double, straight, single, angle

    /// Curly and straight double marks may stand for one another.
    func matches(_ other: Style) -> Bool {
      self == other || [.double, .straight].contains(self) && [.double, .straight].contains(other)
    }
  }

  private enum Role { case opening, closing }

  private struct Scanner {
    let document: Document
    private var open: [Open] = []
    private var found: [(number: Int, quotation: Quotation)] = []
    private var count = 0
    private var paragraph: Int?
    private var lastToken = -1
    /// Whether the last paragraph belongs to someone's turn in a conversation.
    private var isInTurn = false

    init(document: Document) { self.document = document }

    mutating func read(_ sentence: Sentence) {
      if sentence.paragraph != paragraph {
        let style = sentence.tokens.first.flatMap { mark(at: $0)?.style }
        isInTurn = style != nil && (isInTurn || opensTurn(sentence))
        // In a conversation every paragraph is a quotation of its own.
        endParagraph(nextOpensWith: isInTurn ? nil : style)
      }
      paragraph = sentence.paragraph
      for index in sentence.tokens {
        read(index)
        lastToken = index
      }
    }

    /// A mark, a name in capitals and a colon: `"ROJAS: We will bring our own bill.`
    private func opensTurn(_ sentence: Sentence) -> Bool {
      let words = sentence.tokens.dropFirst().prefix(6).prefix { document.tokens[$0].form != ":" }
      guard !words.isEmpty, words.count < 6, words.endIndex < sentence.tokens.endIndex,
        document.tokens[words.endIndex].form == ":"
      else { return false }
      return words.allSatisfy { index in
        let form = document.tokens[index].form
        return form == form.uppercased() && form != form.lowercased() || form == "."
      }
    }

    private mutating func read(_ index: Int) {
      guard let mark = mark(at: index) else { return }
      let range = markRange(index)
      if mark.role == .closing,
        let depth = open.lastIndex(where: { $0.style == mark.style })
          ?? open.lastIndex(where: { $0.style.matches(mark.style) })
      {
        let last = isHalfOfDouble(index) ? index - 2 : index - 1
        while open.count > depth { close(at: range.lowerBound, lastToken: last) }
      } else if mark.role == .opening {
        if let continued = open.lastIndex(where: { $0.style.matches(mark.style) && $0.start < 0 }) {
          open[continued].start = range.upperBound
        } else if open.last?.style != mark.style {
          open.append(
            Open(style: mark.style, content: [], start: range.upperBound, firstToken: index + 1, number: count))
          count += 1
        }
      }
    }

    private mutating func close(at end: Int, lastToken: Int) {
      var last = open.removeLast()
      if last.start >= 0, end > last.start { last.content.append(last.start..<end) }
      guard !last.content.isEmpty, lastToken >= last.firstToken else { return }
      let parent = open.last?.number
      found.append(
        (
          last.number,
          Quotation(content: last.content, tokens: last.firstToken..<lastToken + 1, form: .marks, parent: parent)
        ))
    }

    /// Marks left open go on in the next paragraph where it opens with the same mark, and else end here.
    mutating func endParagraph(nextOpensWith style: Style?) {
      guard !open.isEmpty, lastToken >= 0 else { return }
      let end = document.tokens[lastToken].range.upperBound
      while let last = open.last, style.map({ !last.style.matches($0) }) ?? true || open.count > 1 {
        close(at: end, lastToken: lastToken)
      }
      if let last = open.last, last.start >= 0 {
        open[open.count - 1].content.append(last.start..<end)
        open[open.count - 1].start = -1
      }
    }

    func finish() -> [Quotation] {
      let sorted = found.sorted { $0.number < $1.number }
      var position: [Int: Int] = [:]
      for (index, entry) in sorted.enumerated() { position[entry.number] = index }
      return sorted.map { entry in
        var quotation = entry.quotation
        quotation.parent = quotation.parent.flatMap { position[$0] }
        return quotation
      }
    }

    private func mark(at index: Int) -> (style: Style, role: Role)? {
      let token = document.tokens[index]
      if isHalfOfDouble(index) { return (.straight, straightRole(index, .straight)) }
      if isHalfOfDouble(index + 1) { return nil }
      switch token.form {
      case "“", "„", "``", "‟": return (.double, .opening)
      case "”": return (.double, .closing)
      case "''": return (.straight, straightRole(index, .straight))
      case "«": return (.angle, .opening)
      case "»": return (.angle, .closing)
      case "‘": return (.single, .opening)
      case "\"": return (.straight, straightRole(index, .straight))
      case "'", "’": return singleMark(index)
      default: return nil
      }
    }

    /// Whether a token is the second of two apostrophes that stand for one double mark (`''It's late,'' she said`).
    private func isHalfOfDouble(_ index: Int) -> Bool {
      guard index > 0, index < document.tokens.count else { return false }
      let (first, second) = (document.tokens[index - 1], document.tokens[index])
      return first.form == "'" && second.form == "'" && first.range.upperBound == second.range.lowerBound
        && first.xpos != "POS"
    }

    /// The scalars of a mark, also of one made of two apostrophes.
    private func markRange(_ index: Int) -> Range<Int> {
      let range = document.tokens[index].range
      return isHalfOfDouble(index) ? document.tokens[index - 1].range.lowerBound..<range.upperBound : range
    }

    /// "O'Neill" in pieces: letters on both sides.
    private func isInsideWord(_ index: Int) -> Bool {
      let range = document.tokens[index].range
      guard range.lowerBound > 0, range.upperBound < document.text.count else { return false }
      return document.text.scalars[range.lowerBound - 1].properties.isAlphabetic
        && document.text.scalars[range.upperBound].properties.isAlphabetic
    }

    /// A single mark closes only what a single mark opened, so that an apostrophe of its own ("the ministers' ") is
    /// nothing.
    private func singleMark(_ index: Int) -> (style: Style, role: Role)? {
      let isOpen = open.contains { $0.style == .single }
      if isInsideWord(index) { return nil }
      if document.tokens[index].xpos == "POS", !isOpen { return nil }
      let role = straightRole(index, .single)
      if role == .opening, document.tokens[index].form == "’" { return nil }
      return role == .closing && !isOpen ? nil : (.single, role)
    }

    private func straightRole(_ index: Int, _ style: Style) -> Role {
      let range = markRange(index)
      let before = range.lowerBound > 0 ? document.text.scalars[range.lowerBound - 1] : " "
      let after = range.upperBound < document.text.count ? document.text.scalars[range.upperBound] : " "
      let isOpen = open.contains { $0.style.matches(style) && $0.start >= 0 }
      let spaceBefore = before.properties.isWhitespace || "([—–-“\"‘".unicodeScalars.contains(before)
      let spaceAfter = after.properties.isWhitespace || ")].,;:!?—–-”\"’".unicodeScalars.contains(after)
      if spaceBefore != spaceAfter { return spaceBefore ? .opening : .closing }
      return isOpen ? .closing : .opening
    }
  }
}
