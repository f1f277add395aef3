import Graph

/// What a page's head and microdata say about its article.
struct HTMLMetadata {
  var headline: String?
  var date: PartialDate?
  var url: String?
  var language: String?

  /// The names of the `meta` elements (and `itemprop`s) that give the publication date, best first: Open Graph,
  /// schema.org, Dublin Core and what publishing systems use.
  private static let dateNames = [
    "article:published_time", "datepublished", "og:article:published_time", "parsely-pub-date", "dc.date.issued",
    "dcterms.created", "dc.date", "dcterms.date", "sailthru.date", "publishdate", "pubdate", "date",
  ]

  init(_ root: MarkupNode) {
    var metas: [String: String] = [:]
    for element in root.descendants where element.isElement {
      HTMLMetadata.collect(element, into: &metas)
    }
    headline = HTMLMetadata.headline(root, metas)
    date = HTMLMetadata.dateNames.lazy.compactMap { metas[$0] }.compactMap(HTMLMetadata.date).first
    date = date ?? metas["time"].flatMap(HTMLMetadata.date)
    url = metas["canonical"] ?? metas["og:url"]
    language = root.attribute("lang").flatMap { $0.isEmpty ? nil : $0 }
  }

  private static func collect(_ element: MarkupNode, into metas: inout [String: String]) {
    func keep(_ name: String, _ value: String?) {
      guard let value, let value = ComposedArticle.tidy(value), metas[name] == nil else { return }
      metas[name] = value
    }
    switch element.name {
    case "meta":
      let name = element.attribute("property") ?? element.attribute("name") ?? element.attribute("itemprop")
      if let name { keep(name.lowercased(), element.attribute("content")) }
    case "link" where element.attribute("rel")?.lowercased() == "canonical":
      keep("canonical", element.attribute("href"))
    case "time":
      let name = element.attribute("itemprop")?.lowercased() == "datepublished" ? "datepublished" : "time"
      keep(name, element.attribute("datetime") ?? element.text())
    case "script" where element.attribute("type")?.lowercased() == "application/ld+json":
      keep("datepublished", value(of: "datePublished", inJSON: element.text()))
    default: break
    }
  }

  /// The value of the first string member of that name, however deep: enough for a date, which needs no unescaping.
  private static func value(of member: String, inJSON text: String) -> String? {
    guard let name = text.firstRange(of: "\"\(member)\"") else { return nil }
    let rest = text[name.upperBound...].drop { $0 == ":" || $0.isWhitespace }
    return rest.first == "\"" ? String(rest.dropFirst().prefix { $0 != "\"" }) : nil
  }

  private static func date(_ text: String) -> PartialDate? {
    WrittenDate.iso(prefix: text) ?? WrittenDate.first(in: text)
  }

  /// The `h1` when there is just one, else Open Graph's title, else the page title without the site's name.
  private static func headline(_ root: MarkupNode, _ metas: [String: String]) -> String? {
    let headings = root.descendants.filter { $0.name == "h1" }.compactMap { ComposedArticle.tidy($0.text()) }
    if headings.count == 1 { return headings[0] }
    if let title = metas["og:title"] { return title }
    guard let title = root.first("title").flatMap({ ComposedArticle.tidy($0.text()) }) else { return headings.first }
    let parts = title.split(separator: " | ", omittingEmptySubsequences: true)
    return parts.first.map(String.init)
  }
}
