/// Where a sentence boundary can never be, and where there must be one, whatever the model says.
struct SentenceRules {
  let text: SourceText
  let table: WordTable

  /// Corrects predicted starts of sentences in a stretch of words; words of `table.starts` always start one.
  func correct(_ starts: inout [Bool], of words: Range<Int>) {
    let datelines = DatelineFinder(text: text, table: table)
    for word in words where table.starts[word] {
      if let prose = datelines.proseStart(after: word, before: words.upperBound) {
        for part in word + 1..<prose { starts[part - words.lowerBound] = false }
        starts[prose - words.lowerBound] = true
      }
    }
    for word in words.dropFirst(2) where isQuotedFullStop(word - 2) && startsLikeSentence(word) {
      starts[word - words.lowerBound] = true
    }
    for word in words where starts[word - words.lowerBound] && !table.starts[word] {
      let i = word - words.lowerBound
      if i == 0 { continue }
      if isOpening(word - 1) {  // An opening mark belongs to what it opens.
        (starts[i], starts[i - 1]) = (false, true)
        continue
      }
      if isClosing(word) || follows(titleBefore: word) {
        starts[i] = false
        // A closing mark belongs to the sentence before it; what follows it starts the next one.
        if isClosing(word), i + 1 < starts.count, !isClosing(word + 1), startsLikeSentence(word + 1) {
          starts[i + 1] = true
        }
      }
    }
  }

  private func scalars(_ word: Int) -> ArraySlice<Unicode.Scalar> { ArraySlice(text.scalars[table.ranges[word]]) }

  /// A closing quotation mark or bracket, or a mark that ends or divides a sentence.
  private func isClosing(_ word: Int) -> Bool {
    let form = scalars(word)
    guard let first = form.first, form.count <= 2 else { return false }
    switch first {
    case ")", "]", "}", "”", "»", "›", ",", ";", ":", ".", "!", "?", "%": return true
    case "\"", "'", "’": return isAttachedLeft(word) && !isAttachedRight(word)
    default: return false
    }
  }

  /// ‘…went nowhere."’: a full stop within a closing mark ends the sentence around the quotation too; before a cue there
  /// would be a comma.
  private func isQuotedFullStop(_ word: Int) -> Bool {
    let mark = scalars(word + 1)
    return scalars(word).elementsEqual(["."]) && (mark.first == "\"" || mark.first == "”")
      && isClosing(word + 1) && isAttachedLeft(word + 1)
  }

  /// An opening quotation mark or bracket.
  private func isOpening(_ word: Int) -> Bool {
    let form = scalars(word)
    guard let first = form.first, form.count <= 2, isAttachedRight(word) else { return false }
    switch first {
    case "(", "[", "{", "“", "«", "‹", "`", "„": return true
    case "\"", "'", "‘": return !isAttachedLeft(word)
    default: return false
    }
  }

  private func isAttachedLeft(_ word: Int) -> Bool {
    let start = table.ranges[word].lowerBound
    return start > 0 && !text.scalars[start - 1].isSpace
  }

  private func isAttachedRight(_ word: Int) -> Bool {
    let end = table.ranges[word].upperBound
    return end < text.count && !text.scalars[end].isSpace
  }

  private func startsLikeSentence(_ word: Int) -> Bool {
    scalars(word).first { $0.isLetter || $0.isDigit }.map { $0.isUpperCase || $0.isDigit } ?? true
  }

  /// "Dr.", "Lt. Gen.": a title that a name follows.
  private func follows(titleBefore word: Int) -> Bool {
    let form = scalars(word - 1)
    guard form.last == ".", form.count > 1, form.count <= 6, scalars(word).first?.isUpperCase == true else {
      return false
    }
    return Self.titles.contains(String(String.UnicodeScalarView(form.dropLast())))
  }

  private static let titles: Set<String> = Set(
    [
      "Mr Mrs Ms Mx Messrs Dr Drs Prof St Rev Fr Hon Gov Sen Sens Rep Reps Gen Lt Col Cpl Sgt Maj Capt Cmdr Adm Brig",
      "Pvt Supt Insp Det Amb Pres",
    ].joined(separator: " ").split(separator: " ").map(String.init))
}
