public import Graph

/// Web pages: the article's paragraphs without navigation, advertisements and comments, its title, date and address.
///
/// The article's text is made of them: the headline, then the paragraphs, with an empty line in between. Offsets
/// count in that text.
public struct HTMLReader: ArticleReader {
  public let name = "html"
  public let fileExtensions = ["html", "htm", "xhtml"]

  public init() {}

  public func recognizes(start: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: start.prefix(1024), as: UTF8.self).lowercased()
    return text.contains("<!doctype html") || text.contains("<html")
  }

  public func articles(
    in bytes: [UInt8], from source: String, options: ArticleOptions
  ) throws(ArticleError) -> [Article] {
    if let offset = bytes.firstIndex(of: 0), !options.isLenient {
      throw .binary(source: source, offset: offset, reason: "it holds NUL bytes")
    }
    let isUTF8 = String(validating: bytes, as: UTF8.self) != nil
    let tree = MarkupTree.html(bytes.filter { $0 != 0 }, encoding: isUTF8 ? "UTF-8" : nil)
    guard let tree, let root = tree.root else { throw .noText(source: source) }
    let article = withExtendedLifetime(tree) { HTMLReader.composed(root) }.article(from: source, options: options)
    guard let article else { throw .noText(source: source) }
    return [article]
  }

  private static func composed(_ root: MarkupNode) -> ComposedArticle {
    let metadata = HTMLMetadata(root)
    let main = HTMLMainText.main(of: root)
    return ComposedArticle(
      headline: metadata.headline, paragraphs: HTMLMainText.paragraphs(of: main).filter { $0 != metadata.headline },
      date: metadata.date, url: metadata.url, language: metadata.language)
  }
}
