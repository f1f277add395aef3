public import Graph

/// What is known about an article from outside its bytes, and how strictly to read them.
///
/// What is given here overrides what the bytes say.
public struct ArticleOptions: Hashable, Sendable {
  /// The publication date.
  public var date: PartialDate?
  public var url: String?
  /// A BCP 47 tag.
  public var language: String?
  /// Replaces bytes that are not UTF-8 by U+FFFD and drops NULs instead of refusing the file.
  public var isLenient: Bool
  /// The largest file that is read, in bytes: 256 MiB unless set.
  public var maximumBytes: Int

  public init(
    date: PartialDate? = nil, url: String? = nil, language: String? = nil, isLenient: Bool = false,
    maximumBytes: Int = 256 << 20
  ) {
    self.date = date
    self.url = url
    self.language = language
    self.isLenient = isLenient
    self.maximumBytes = maximumBytes
  }
}
