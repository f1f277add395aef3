public import Graph

/// The news industry's XML: NewsML-G2 messages and items (IPTC), with NITF, XHTML or plain text inside, and NITF alone.
public struct NewsXMLReader: ArticleReader {
  public let name = "newsml"
  public let fileExtensions = ["xml", "nitf", "newsml"]

  public init() {}

  public func recognizes(start: ArraySlice<UInt8>) -> Bool {
    let text = String(decoding: start, as: UTF8.self)
    return ["<nitf", "<newsItem", "<newsMessage", "<packageItem", ":newsItem", ":newsMessage"].contains {
      text.contains($0)
    }
  }

  public func articles(
    in bytes: [UInt8], from source: String, options: ArticleOptions
  ) throws(ArticleError) -> [Article] {
    let tree = try MarkupTree.xml(bytes, from: source)
    guard let root = tree.root else { throw .noText(source: source) }
    let items = root.descendants.filter { $0.name == "newsitem" }
    let composed = withExtendedLifetime(tree) {
      items.isEmpty ? [NITF.article(root)] : items.map(NewsItem.article)
    }
    let several = composed.count > 1
    let articles = composed.enumerated().compactMap { number, article in
      article.article(from: several ? "\(source)#\(number + 1)" : source, options: options)
    }
    guard !articles.isEmpty else { throw .noText(source: source) }
    return articles
  }
}

/// News Industry Text Format 3.6.
private enum NITF {
  static func article(_ root: MarkupNode) -> ComposedArticle {
    let content = root.first("body.content")
    let issued = root.first("date.issue")?.attribute("norm") ?? root.first("story.date")?.attribute("norm")
    return ComposedArticle(
      headline: (root.first("hl1") ?? root.first("headline") ?? root.first("title")).flatMap {
        ComposedArticle.tidy($0.text())
      },
      paragraphs: content.map(HTMLMainText.paragraphs) ?? [],
      date: issued.flatMap { WrittenDate.iso(prefix: $0) },
      url: root.first("doc-id")?.attribute("id-string").flatMap { $0.hasPrefix("http") ? $0 : nil },
      language: root.attribute("lang") ?? root.first("body")?.attribute("lang"))
  }
}

/// A `newsItem` of NewsML-G2.
private enum NewsItem {
  static func article(_ item: MarkupNode) -> ComposedArticle {
    var article = item.first("nitf").map(NITF.article) ?? ComposedArticle()
    if article.paragraphs.isEmpty { article.paragraphs = paragraphs(of: item) }
    let metadata = item.first("contentmeta")
    let headline = metadata?.first("headline").flatMap { ComposedArticle.tidy($0.text()) }
    article.headline = headline ?? article.headline
    article.date = article.date ?? date(of: item, metadata)
    article.language = article.language ?? metadata?.first("language")?.attribute("tag") ?? item.attribute("lang")
    article.url = article.url ?? item.first("remotecontent")?.attribute("href")
    return article
  }

  private static func date(of item: MarkupNode, _ metadata: MarkupNode?) -> PartialDate? {
    let stamps = [
      metadata?.first("contentcreated"), item.first("firstcreated"), item.first("versioncreated"),
      metadata?.first("contentmodified"),
    ]
    return stamps.lazy.compactMap { $0?.text() }.compactMap { text in
      ComposedArticle.tidy(text).flatMap { WrittenDate.iso(prefix: $0) }
    }.first
  }

  private static func paragraphs(of item: MarkupNode) -> [String] {
    if let html = item.first("html") { return HTMLMainText.paragraphs(of: html.first("body") ?? html) }
    if let data = item.first("inlinedata") {
      return data.text().split(separator: "\n").compactMap { ComposedArticle.tidy(String($0)) }
    }
    return item.first("inlinexml").map(HTMLMainText.paragraphs) ?? []
  }
}
