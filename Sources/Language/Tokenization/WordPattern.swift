/// A word of letters and what may stand inside one: digits, apostrophes, full stops ("U.S.", "example.com"), "&" between
/// capitals ("AT&T"), and a hyphen after a prefix ("non-avian").
struct WordPattern {
  let end: Int

  init(_ context: TokenContext, from start: Int? = nil) {
    let start = start ?? context.start
    var at = start + 1
    var part = start  // Where the current part, after a hyphen or the start, begins.
    while let next = context.scalar(at) {
      if next.isLetter || next.isDigit || next.isExtender || next == "_" {
        at += 1
      } else if let after = context.scalar(at + 1), Self.joins(context, next, at: at, after: after, part: part) {
        if next == "-" { part = at + 1 }
        at += 2
      } else {
        break
      }
    }
    end = Self.withLastMarks(context, start: start, end: at)
  }

  private static func joins(
    _ context: TokenContext, _ mark: Unicode.Scalar, at: Int, after: Unicode.Scalar, part: Int
  ) -> Bool {
    let before = context.scalars[at - 1]
    switch mark {
    case "'", "’", "ʼ": return after.isLetter || (before.isDigit && after == "s")
    case "`": return after == "s"
    case ".", "·": return (after.isLetter || after.isDigit) && !isMissingSpace(context, at)
    case "&": return before.isUpperCase && after.isUpperCase || part == at - 1
    case "@": return after.isLetter
    case "-", "‐", "‑": return (after.isLetter || after.isDigit) && keepsHyphen(context, at, part: part)
    default: return false
    }
  }

  /// "the talks.The minister": a full stop between a lower-case word and a capitalised one.
  private static func isMissingSpace(_ context: TokenContext, _ dot: Int) -> Bool {
    guard dot >= 2, let next = context.scalar(dot + 1), next.isUpperCase, context.scalar(dot + 2)?.isLowerCase == true,
      context.chunk.contains(dot - 2)
    else { return false }
    return context.scalars[dot - 1].isLowerCase && context.scalars[dot - 2].isLowerCase
  }

  private static func keepsHyphen(_ context: TokenContext, _ hyphen: Int, part: Int) -> Bool {
    if Affixes.isPrefix(context.string(part..<hyphen)) {
      return context.scalars[hyphen + 1].isLetter || hyphen - part > 2
    }
    var end = hyphen + 1
    while context.scalar(end)?.isLetter == true { end += 1 }
    return end > hyphen + 1 && Affixes.isSuffix(context.string(hyphen + 1..<end))
  }

  /// The full stop of an abbreviation, the apostrophe of a plural's possessive, "$" of "US$".
  private static func withLastMarks(_ context: TokenContext, start: Int, end: Int) -> Int {
    guard let next = context.scalar(end) else { return end }
    if next == ".", context.scalar(end + 1) != ".", keepsStop(context, start..<end) { return end + 1 }
    if Contractions.isApostrophe(next), ["s", "S"].contains(context.scalars[end - 1]), isPossessive(context, end) {
      return end + 1
    }
    if next == "$", end - start <= 3, context.scalars[start..<end].allSatisfy(\.isUpperCase) { return end + 1 }
    return end
  }

  private static func isPossessive(_ context: TokenContext, _ mark: Int) -> Bool {
    guard let after = context.scalar(mark + 1) else { return true }
    return !after.isLetter && !after.isDigit
  }

  private static func keepsStop(_ context: TokenContext, _ word: Range<Int>) -> Bool {
    let letters = context.scalars[word]
    let follows = context.scalar(word.upperBound + 1) ?? context.nextChunkStart
    if letters.count == 1 { return isInitial(context, word, follows: follows) }
    if letters.contains(".") { return isDotted(letters) }
    let text = context.string(word)
    if Abbreviations.keepsStopBeforeNumber(text) { return follows?.isDigit == true || Abbreviations.contains(text) }
    return Abbreviations.contains(text)
      && (follows != nil || word.upperBound + 1 < context.chunk.upperBound || text.first!.isUppercase)
  }

  /// A name's initial: a capital letter with more to come. "I" is mostly the pronoun.
  private static func isInitial(_ context: TokenContext, _ word: Range<Int>, follows: Unicode.Scalar?) -> Bool {
    let letter = context.scalars[word.lowerBound]
    guard let follows else { return false }
    if letter.isUpperCase {
      return letter == "I"
        ? context.scalar(word.upperBound + 1)?.isUpperCase == true : follows.isLetter || follows == ","
    }
    return ["c", "b", "d", "p", "m", "r", "v"].contains(letter) && (follows.isDigit || follows.isUpperCase)
      && word.lowerBound > context.chunk.lowerBound
  }

  /// "U.S", "e.g", "Ph.D": single letters, or a pair, between full stops.
  private static func isDotted(_ letters: ArraySlice<Unicode.Scalar>) -> Bool {
    letters.split(separator: ".", omittingEmptySubsequences: false).allSatisfy { (1...2).contains($0.count) }
  }
}
