/// A half-open range of Unicode scalars in an article's text, counted from 0 on the text exactly as given.
///
/// The same counting as RFC 5147's `char=` fragments and `oa:TextPositionSelector`.
public typealias ScalarRange = Range<Int>

/// The words of an article that say something.
public struct Evidence: Hashable, Sendable, Codable {
  /// The article the words stand in.
  public var article: Article.ID
  /// Where they stand: scalars from 0, end exclusive.
  public var range: ScalarRange
  /// The words themselves: exactly the article's scalars in `range`.
  public var quote: String

  public init(article: Article.ID, range: ScalarRange, quote: String) {
    self.article = article
    self.range = range
    self.quote = quote
  }
}

extension Evidence: Comparable {
  /// Orders by article, then start, then end, so that every output lists evidence in one fixed order.
  public static func < (left: Evidence, right: Evidence) -> Bool {
    (left.article, left.range.lowerBound, left.range.upperBound)
      < (right.article, right.range.lowerBound, right.range.upperBound)
  }
}
