import Graph

/// What stands before, and at the top of, the prose of a plain text: a `date` line, an address, a headline, a dateline.
struct TextHeader {
  var bodyStart = 0
  /// Of the `date` line.
  var date: PartialDate?
  /// Of a dateline or a line of its own at the top of the prose.
  var printedDate: PartialDate?
  var url: String?
  var headline: String?
  /// Month and day of a dateline without a year ("BRUSSELS, Feb. 12 —").
  var dateline: (month: Int, day: Int)?

  /// How much of a text's beginning is looked at, in scalars.
  static let reach = 4096

  /// Reads the beginning of a text: at most `reach` scalars.
  init(_ start: [Unicode.Scalar]) {
    var lines = TopLines(start)
    while let line = lines.peek() {
      if let (date, length) = TextHeader.leadingDate(line) {
        self.date = self.date ?? date
        lines.skip(scalars: length)
      } else if url == nil, TextHeader.isAddress(line) {
        url = String(line)
        lines.skip(scalars: line.count)
      } else {
        break
      }
    }
    bodyStart = lines.position
    readTop(lines)
  }

  /// Headline and dateline: from the first lines of the prose.
  private mutating func readTop(_ lines: TopLines) {
    var lines = lines
    guard let first = lines.peek() else { return }
    if Headline.isHeadline(lines.paragraph(), followedByText: lines.hasMoreThanOneLine) {
      headline = Headline.cleaned(first)
      lines.skip(scalars: first.count)
    }
    for _ in 0..<4 {
      guard let line = lines.peek() else { return }
      if printedDate == nil { printedDate = Dateline.date(in: line) }
      if dateline == nil { dateline = Dateline.monthAndDay(in: line) }
      if line.count > Dateline.longestFurniture { return }
      lines.skip(scalars: line.count)
    }
  }

  /// `date 2025-02-12` or `Date: 2025-02-12` at the start of a line: the date and how many scalars it takes.
  private static func leadingDate(_ line: Substring.UnicodeScalarView) -> (PartialDate, Int)? {
    let text = String(line)
    guard text.prefix(4).lowercased() == "date" else { return nil }
    let rest = text.unicodeScalars.dropFirst(4)
    let value = rest.drop { $0.isBlank || $0 == ":" }
    guard value.startIndex != rest.startIndex, let date = PartialDate(String(value.prefix(10))),
      value.dropFirst(10).first.map({ $0.isBlank }) ?? true
    else { return nil }
    return (date, text.unicodeScalars.count - value.count + 10)
  }

  private static func isAddress(_ line: Substring.UnicodeScalarView) -> Bool {
    let text = String(line)
    guard text.hasPrefix("https://") || text.hasPrefix("http://") else { return false }
    return !text.unicodeScalars.contains { $0.isBlank }
  }
}

/// Walks over the lines at the top of a text that are not blank.
struct TopLines {
  private let scalars: [Unicode.Scalar]
  private(set) var position = 0

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    skipBlanks()
  }

  private mutating func skipBlanks() {
    while position < scalars.count, scalars[position].isBlank { position += 1 }
  }

  /// The line at the position, without white space at its end; nil at the end of what can be seen.
  func peek() -> Substring.UnicodeScalarView? {
    guard position < scalars.count else { return nil }
    var end = scalars[position...].firstIndex { $0.isNewline } ?? scalars.count
    while end > position, scalars[end - 1].isBlank { end -= 1 }
    return text(position..<end)
  }

  /// The lines up to the next blank one.
  func paragraph() -> [Substring.UnicodeScalarView] {
    var lines: [Substring.UnicodeScalarView] = []
    var copy = self
    while let line = copy.peek() {
      lines.append(line)
      if copy.newlines(after: line.count) > 1 { break }
      copy.skip(scalars: line.count)
    }
    return lines
  }

  var hasMoreThanOneLine: Bool {
    guard let line = peek() else { return false }
    return scalars[(position + line.count)...].contains { !$0.isBlank }
  }

  mutating func skip(scalars count: Int) {
    position += count
    skipBlanks()
  }

  /// How many line ends follow the line of that length before anything else; CR LF counts once.
  private func newlines(after count: Int) -> Int {
    var found = 0
    var previous: Unicode.Scalar?
    for scalar in scalars[(position + count)...] {
      guard scalar.isBlank else { break }
      if scalar.isNewline, !(scalar == "\n" && previous == "\r") { found += 1 }
      previous = scalar
    }
    return found
  }

  private func text(_ range: Range<Int>) -> Substring.UnicodeScalarView {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return Substring(String(view)).unicodeScalars
  }
}
