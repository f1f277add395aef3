/// Finds where the prose of a paragraph begins behind its dateline: "BRUSSELS, Feb. 12 (Agency) — *Allies* …". A dateline
/// is no part of the sentence, and a parser that reads it along takes the place for a part of the first noun phrase.
struct DatelineFinder {
  let text: SourceText
  let table: WordTable

  /// No dateline is longer than this many words.
  private static let longest = 16
  private static let dashes: Set<Unicode.Scalar> = ["—", "–", "-", "―"]

  /// The first word behind the dateline that starts at a paragraph's first word; nil when there is none.
  ///
  /// A dateline holds only capitalised words, numbers and punctuation, begins with a word all in capitals or holds
  /// something in brackets, and ends in a dash between spaces.
  func proseStart(after first: Int, before end: Int) -> Int? {
    var hasBrackets = false
    for word in first..<min(end, first + Self.longest) {
      let form = text.scalars[table.ranges[word]]
      if word > first, table.starts[word] { return nil }
      if word > first, isDash(word) {
        let isMarked = isAllCapitals(first) || hasBrackets
        return isMarked && word + 1 < end ? word + 1 : nil
      }
      guard let letter = form.first(where: { $0.isLetter }) else {
        hasBrackets = hasBrackets || form.first == "("
        if form.contains(where: { ["“", "”", "\"", "!", "?", ";"].contains($0) }) { return nil }
        continue
      }
      guard letter.isUpperCase else { return nil }
    }
    return nil
  }

  private func isDash(_ word: Int) -> Bool {
    let range = table.ranges[word]
    let isFree =
      text.scalars[range.lowerBound - 1].isSpace && range.upperBound < text.count
      && text.scalars[range.upperBound].isSpace
    return isFree && text.scalars[range].allSatisfy(Self.dashes.contains)
  }

  private func isAllCapitals(_ word: Int) -> Bool {
    let form = text.scalars[table.ranges[word]]
    return form.count > 2 && form.allSatisfy { $0.isUpperCase || !$0.isLetter }
  }
}
