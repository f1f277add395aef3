import Graph

/// Tells headlines from the prose they stand over.
enum Headline {
  /// The longest headline, in words.
  private static let longest = 30

  /// Whether the first line of a paragraph is a headline: short, without a full stop at its end, on a line of its own,
  /// and with prose below it.
  static func isHeadline(_ paragraph: [Substring.UnicodeScalarView], followedByText: Bool) -> Bool {
    guard let line = paragraph.first, followedByText, paragraph.count == 1 || breaksOnPurpose(paragraph) else {
      return false
    }
    let words = line.split { $0.isBlank }
    guard words.count <= longest, line.contains(where: { $0.properties.isAlphabetic }) else { return false }
    return !endsLikeSentence(line) && Dateline.date(in: line) == nil
  }

  /// Whether a line ends although the next word would have fitted, as hard-wrapped prose never does.
  private static func breaksOnPurpose(_ paragraph: [Substring.UnicodeScalarView]) -> Bool {
    let width = paragraph.map(\.count).max() ?? 0
    let nextWord = paragraph[1].prefix { !$0.isBlank }
    return paragraph[0].count + 1 + nextWord.count <= width
  }

  private static func endsLikeSentence(_ line: Substring.UnicodeScalarView) -> Bool {
    let closing: Set<Unicode.Scalar> = ["\"", "”", "’", "'", ")", "]", "»"]
    let last = line.reversed().first { !closing.contains($0) }
    return last == "." || last == "…" || last == ","
  }

  /// A headline without the semicolon or colon that leads over to its second deck.
  static func cleaned(_ line: Substring.UnicodeScalarView) -> String {
    var line = line
    while let last = line.last, last.isBlank || last == ";" || last == ":" { line.removeLast() }
    return String(line)
  }
}

/// The place and date that news agencies open with: "BRUSSELS, Feb. 12 (Reuters) —", or a line with a date of its own.
enum Dateline {
  /// A line longer than this (in scalars) is prose, not furniture such as a byline or a date.
  static let longestFurniture = 100
  private static let dashes: Set<Unicode.Scalar> = ["—", "–", "-"]

  /// A full date in a dateline or a short line of its own.
  static func date(in line: Substring.UnicodeScalarView) -> PartialDate? {
    opening(of: line).flatMap { WrittenDate.first(in: $0) }
  }

  /// Month and day in a dateline.
  static func monthAndDay(in line: Substring.UnicodeScalarView) -> (month: Int, day: Int)? {
    guard let opening = opening(of: line), opening.unicodeScalars.count < line.count else { return nil }
    return WrittenDate.monthAndDay(in: opening)
  }

  /// The part of a line that can be a dateline: what stands before a spaced dash if it starts with a name in capitals,
  /// or the whole of a short line that is no sentence.
  private static func opening(of line: Substring.UnicodeScalarView) -> String? {
    let head = line.prefix(longestFurniture)
    if let dash = spacedDash(in: head), startsInCapitals(head) { return String(head[..<dash]) }
    guard line.count <= longestFurniture else { return nil }
    let text = String(line)
    return text.last == "." ? nil : text
  }

  private static func spacedDash(in line: Substring.UnicodeScalarView) -> String.Index? {
    var previous: Unicode.Scalar = " "
    for index in line.indices {
      if dashes.contains(line[index]), previous.isBlank || previous == ")" { return index }
      previous = line[index]
    }
    return nil
  }

  private static func startsInCapitals(_ line: Substring.UnicodeScalarView) -> Bool {
    let word = line.prefix { $0.properties.isAlphabetic }
    return word.count > 1 && word.allSatisfy { $0.properties.isUppercase }
  }
}
