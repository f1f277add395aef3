import Graph

/// The text of an article as far as its evidence quotes it.
enum QuotedPieces {
  /// Joins quotes that overlap or touch.
  ///
  /// - Parameter evidence: of one article, sorted.
  static func joined(_ evidence: [Evidence]) -> [(start: Int, text: String)] {
    var pieces: [(start: Int, scalars: [Unicode.Scalar])] = []
    for quote in evidence {
      let scalars = Array(quote.quote.unicodeScalars)
      // A quote that is not as long as its range cannot be placed.
      guard scalars.count == quote.range.count else { continue }
      guard let last = pieces.last, quote.range.lowerBound <= last.start + last.scalars.count else {
        pieces.append((quote.range.lowerBound, scalars))
        continue
      }
      let known = last.start + last.scalars.count - quote.range.lowerBound
      if known < scalars.count { pieces[pieces.count - 1].scalars += scalars[known...] }
    }
    return pieces.map { ($0.start, String(String.UnicodeScalarView($0.scalars))) }
  }
}
