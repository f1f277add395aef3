/// Finds the part of a page that is the article, and its paragraphs.
///
/// Where the page marks the article (`itemprop="articleBody"`, `<article>`, `<main>`) that decides; elsewhere the
/// element whose own paragraphs hold the most text outside links does (after Kohlschütter et al. 2010, "Boilerplate
/// detection using shallow text features": text length and link density).
enum HTMLMainText {
  /// Elements whose content is never the article's prose.
  private static let furniture: Set<String> = [
    "script", "style", "noscript", "template", "nav", "aside", "footer", "form", "figure", "button", "svg", "iframe",
    "select", "head", "menu", "dialog", "video", "audio", "object", "textarea",
  ]
  /// Elements that hold paragraphs, not words.
  private static let blocks: Set<String> = [
    "p", "div", "section", "article", "main", "blockquote", "ul", "ol", "li", "h1", "h2", "h3", "h4", "h5", "h6",
    "table", "tbody", "tr", "td", "th", "dl", "dd", "dt", "pre", "body", "header", "center", "address", "hr", "html",
  ]

  /// The element that holds the article.
  static func main(of root: MarkupNode) -> MarkupNode {
    let marked = root.descendants.first { $0.attribute("itemprop")?.lowercased() == "articlebody" }
    if let marked, textLength(marked) > 0 { return marked }
    for name in ["article", "main"] {
      let candidates = root.descendants.filter { $0.name == name }
      let longest = candidates.max { textLength($0) < textLength($1) }
      if let longest, textLength(longest) > 200 { return longest }
    }
    return densest(below: root) ?? root.first("body") ?? root
  }

  /// Scalars of paragraphs below an element.
  private static func textLength(_ element: MarkupNode) -> Int {
    paragraphs(of: element).reduce(0) { $0 + $1.unicodeScalars.count }
  }

  /// The element whose own `p` children hold the most text outside links.
  private static func densest(below root: MarkupNode) -> MarkupNode? {
    var best: (element: MarkupNode, score: Int)?
    for element in root.descendants where element.isElement && !furniture.contains(element.name) {
      let score = element.children.filter { $0.name == "p" }.reduce(0) {
        $0 + $1.text(without: furniture.union(["a"])).unicodeScalars.count
      }
      if score > (best?.score ?? 0) { best = (element, score) }
    }
    return best?.element
  }

  /// The paragraphs of an element, in order.
  static func paragraphs(of element: MarkupNode) -> [String] {
    var paragraphs: [String] = []
    var open = ""
    func close() {
      if let text = ComposedArticle.tidy(open) { paragraphs.append(text) }
      open = ""
    }
    func visit(_ node: MarkupNode, depth: Int) {
      if node.isText {
        open += node.characters
      } else if node.name == "br" {
        open += " "
        if isBreakDoubled(node) { close() }
      } else if node.isElement, !furniture.contains(node.name), !isHidden(node), depth < 400 {
        let isBlock = blocks.contains(node.name)
        if isBlock { close() }
        for child in node.children { visit(child, depth: depth + 1) }
        if isBlock { close() }
      }
    }
    visit(element, depth: 0)
    close()
    return paragraphs
  }

  /// Whether a line break is followed by another one: the old way to end a paragraph.
  private static func isBreakDoubled(_ node: MarkupNode) -> Bool {
    var next = node.next
    while let sibling = next, sibling.isText, ComposedArticle.tidy(sibling.characters) == nil {
      next = sibling.next
    }
    return next?.name == "br"
  }

  private static func isHidden(_ node: MarkupNode) -> Bool {
    node.attribute("hidden") != nil || node.attribute("aria-hidden") == "true"
  }
}
