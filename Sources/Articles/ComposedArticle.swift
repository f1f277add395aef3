import Graph

/// The parts of an article from a format that marks them, put together into one text: the headline, then the
/// paragraphs, with an empty line between all of them.
struct ComposedArticle {
  var headline: String?
  var paragraphs: [String] = []
  var date: PartialDate?
  var url: String?
  var language: String?

  /// The article; nil when there is no text. Options override what the format says.
  func article(from source: String, options: ArticleOptions) -> Article? {
    guard !paragraphs.isEmpty else { return nil }
    let isTitleAlone = headline != nil && headline != paragraphs.first
    let text = ((isTitleAlone ? [headline].compactMap(\.self) : []) + paragraphs).joined(separator: "\n\n")
    let url = options.url ?? url
    return Article(
      id: Article.ID(text: text), text: text, body: 0..<text.unicodeScalars.count, headline: headline,
      datePublished: options.date ?? date ?? url.flatMap { AddressDate.find(in: $0) },
      language: options.language ?? language ?? "en", url: url, source: source)
  }

  /// Text with every run of white space as one space and none at the ends; nil when nothing is left.
  static func tidy(_ text: String) -> String? {
    let words = text.unicodeScalars.split { $0.isBlank }
    return words.isEmpty ? nil : words.map { String($0) }.joined(separator: " ")
  }
}
