/// A news article: its text exactly as given, and what is known about it from outside the text.
public struct Article: Hashable, Sendable, Identifiable {
  /// The lower-case hexadecimal SHA-256 of the article's UTF-8 text (64 characters).
  public struct ID: Hashable, Sendable, Codable, Comparable, CustomStringConvertible {
    public let sha256: String
    public init(sha256: String) { self.sha256 = sha256 }
    /// The first 16 characters, as article IRIs use them.
    public var short: String { String(sha256.prefix(16)) }
    public var description: String { sha256 }
    public static func < (left: ID, right: ID) -> Bool { left.sha256 < right.sha256 }
  }

  public var id: ID
  /// The text, unchanged: offsets of all evidence count its Unicode scalars.
  public var text: String
  /// The part of `text` that is prose: the leading `date …` line, a URL line and the like are outside.
  public var body: ScalarRange
  public var headline: String?
  public var datePublished: PartialDate?
  /// A BCP 47 tag; newsgraph reads English.
  public var language: String
  public var url: String?
  /// Where it was read from, for messages: a file name or `-`.
  public var source: String

  public init(
    id: ID, text: String, body: ScalarRange, headline: String? = nil, datePublished: PartialDate? = nil,
    language: String = "en", url: String? = nil, source: String = "-"
  ) {
    self.id = id
    self.text = text
    self.body = body
    self.headline = headline
    self.datePublished = datePublished
    self.language = language
    self.url = url
    self.source = source
  }
}

/// What a graph keeps of an article: everything but its text.
public struct ArticleRecord: Hashable, Sendable, Identifiable, Codable {
  public var id: Article.ID
  public var headline: String?
  public var datePublished: PartialDate?
  public var language: String
  public var url: String?

  public init(
    id: Article.ID, headline: String? = nil, datePublished: PartialDate? = nil, language: String = "en",
    url: String? = nil
  ) {
    self.id = id
    self.headline = headline
    self.datePublished = datePublished
    self.language = language
    self.url = url
  }

  public init(_ article: Article) {
    self.init(
      id: article.id, headline: article.headline, datePublished: article.datePublished, language: article.language,
      url: article.url)
  }
}
