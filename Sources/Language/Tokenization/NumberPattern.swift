/// Numbers with all that belongs to them: "1,000.5", "7:30", "9/11", "2025-02-12", "713-853-3989", "20th", "1990s", and
/// without the unit written after them ("35mm", "$3bn", "11am").
struct NumberPattern {
  let end: Int

  init(_ context: TokenContext) {
    var at = context.start
    if !context.scalars[at].isDigit { at += 1 }  // The sign.
    at = Self.digits(context, at)
    while let mark = context.scalar(at), Self.joins(mark), context.scalar(at + 1)?.isDigit == true {
      at = Self.digits(context, at + 1)
    }
    if let hyphenated = Self.hyphenatedEnd(context, at) {
      end = hyphenated
    } else if context.scalar(at) == ".", Self.isItemNumber(context, at) {
      end = at + 1
    } else {
      end = Self.withLetters(context, at)
    }
  }

  private static func joins(_ mark: Unicode.Scalar) -> Bool {
    mark == "." || mark == "," || mark == ":" || mark == "/" || mark == "⁄" || mark == "’"
  }

  private static func digits(_ context: TokenContext, _ index: Int) -> Int {
    var at = index
    while context.scalar(at)?.isDigit == true { at += 1 }
    return at
  }

  /// Telephone numbers and dates: three groups or more, or three digits and four. Ranges ("5-10") are cut.
  private static func hyphenatedEnd(_ context: TokenContext, _ index: Int) -> Int? {
    var groups = [index - context.start]
    var at = index
    while context.scalar(at) == "-", context.scalar(at + 1)?.isDigit == true {
      let next = digits(context, at + 1)
      groups.append(next - at - 1)
      at = next
    }
    guard context.scalar(at)?.isLetter != true else { return nil }
    return groups.count > 2 || groups == [3, 4] ? at : nil
  }

  /// "1." at the start of a paragraph.
  private static func isItemNumber(_ context: TokenContext, _ dot: Int) -> Bool {
    context.chunkStartsParagraph && context.start == context.chunk.lowerBound && dot - context.start <= 2
      && dot + 1 == context.chunk.upperBound && context.nextChunkStart != nil
  }

  /// Letters after the digits: part of the token unless they are a unit.
  private static func withLetters(_ context: TokenContext, _ index: Int) -> Int {
    guard let next = context.scalar(index) else { return index }
    if next == "’" || next == "'", context.scalar(index + 1) == "s", context.scalar(index + 2)?.isLetter != true {
      return index + 2  // "1990's"; Contractions cuts what is no decade.
    }
    guard next.isLetter || next.isExtender else { return index }
    let word = WordPattern(context, from: index).end
    return units.contains(context.string(index..<word)) ? index : word
  }

  private static let units: Set<String> = Set(
    [
      "am pm AM PM a.m. p.m. a.m p.m k K m M mm MM bn Bn BN b B tn trn mn kg g mg lb lbs oz km cm ft in mi mph kph kmh",
      "hrs hr min mins sec secs yr yrs MW GW kW MWh GWh kWh GB MB TB KB Hz MHz GHz ha pc pct bpd sqm million billion",
      "trillion bps",
    ].joined(separator: " ").split(separator: " ").map(String.init))
}
