/// Finds the paragraphs of a text.
///
/// A blank line ends a paragraph, and so does a line break, unless the text is hard-wrapped: its lines are at most 132
/// scalars long, and the break comes where the next word would not have fitted.
enum ParagraphSplitter {
  private static let widestWrap = 132
  private static let narrowestWrap = 45
  private static let slack = 8

  /// Scalar ranges without white space at their ends, in order; none is empty.
  static func paragraphs(of text: SourceText, in body: Range<Int>) -> [Range<Int>] {
    let lines = Self.lines(of: text, in: body)
    let width = lines.lazy.map(\.count).max() ?? 0
    let isWrapped = (narrowestWrap...widestWrap).contains(width) && lines.count > 2
    var paragraphs: [Range<Int>] = []
    var joins = false
    for (index, line) in lines.enumerated() {
      guard !line.isEmpty else {
        joins = false
        continue
      }
      if joins, !startsItem(line, of: text) {
        paragraphs[paragraphs.count - 1] = paragraphs.last!.lowerBound..<line.upperBound
      } else {
        paragraphs.append(line)
      }
      joins =
        isWrapped && index + 1 < lines.count
        && line.count + 1 + firstWord(of: lines[index + 1], of: text) > width - slack
    }
    return paragraphs
  }

  /// Lines without white space at their ends.
  private static func lines(of text: SourceText, in body: Range<Int>) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    var start = body.lowerBound
    for index in body where isLineBreak(text.scalars[index]) {
      if index > start || index == body.lowerBound || !isReturnAndFeed(text, index) {
        lines.append(trimmed(start..<index, of: text))
      }
      start = index + 1
    }
    lines.append(trimmed(start..<body.upperBound, of: text))
    return lines
  }

  private static func isReturnAndFeed(_ text: SourceText, _ index: Int) -> Bool {
    text.scalars[index].value == 0x0A && text.scalars[index - 1].value == 0x0D
  }

  private static func isLineBreak(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029: true
    default: false
    }
  }

  private static func trimmed(_ range: Range<Int>, of text: SourceText) -> Range<Int> {
    var (low, high) = (range.lowerBound, range.upperBound)
    while low < high, text.scalars[low].isSpace { low += 1 }
    while high > low, text.scalars[high - 1].isSpace { high -= 1 }
    return low..<high
  }

  private static func firstWord(of line: Range<Int>, of text: SourceText) -> Int {
    line.prefix { !text.scalars[$0].isSpace }.count
  }

  /// Whether a line starts with a bullet.
  private static func startsItem(_ line: Range<Int>, of text: SourceText) -> Bool {
    guard line.count > 1, text.scalars[line.lowerBound + 1].isSpace else { return false }
    return ["-", "*", "•", "·", "–", "—", "▪", "●", "◦", "‣"].contains(text.scalars[line.lowerBound])
  }
}
