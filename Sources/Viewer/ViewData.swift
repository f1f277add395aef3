import ByteStreams
import Graph
import Profile
import PropertyGraph

/// What the page's script reads: articles, nodes and edges as JSON.
struct ViewData {
  private let graph: KnowledgeGraph
  private let texts: [Article.ID: String]
  private let projection: PropertyGraph
  private let articleIndex: [String: Int]
  private let articleNumbers: [Article.ID: Int]
  /// The mentions of entities, by their IRIs.
  private let mentions: [String: [Evidence]]

  init(graph: KnowledgeGraph, texts: [Article.ID: String], base: String) {
    self.graph = graph
    self.texts = texts
    projection = PropertyGraphProjection.project(graph, base: base)
    let identity = Identity(base: base)
    articleIndex = Dictionary(
      graph.articles.enumerated().map { (identity.article($1.id), $0) }, uniquingKeysWith: { first, _ in first })
    articleNumbers = Dictionary(
      graph.articles.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    mentions = Dictionary(
      graph.entities.map { (identity.entity($0.id), $0.mentions) }, uniquingKeysWith: { first, _ in first })
  }

  /// Writes JSON that can stand in a `script` element: no `<` is left in it.
  func write(to sink: ByteSink) throws {
    try projection.check()
    let bytes = try ByteSink.collect { sink in
      sink.append(literal: "{\"colors\":{")
      let colors = projection.schema.colors.sorted { $0.key < $1.key }
      appendList(colors, to: sink) { sink.appendMember($0.key, .string($0.value.hexadecimal)) }
      sink.append(literal: "},\n\"articles\":[")
      appendList(graph.articles, to: sink) { write($0, to: sink) }
      sink.append(literal: "],\n\"nodes\":[")
      appendList(projection.nodes, to: sink) { write($0, to: sink) }
      sink.append(literal: "],\n\"edges\":[")
      let indices = Dictionary(uniqueKeysWithValues: projection.nodes.enumerated().map { ($1.id, $0) })
      appendList(projection.edges, to: sink) { write($0, indices, to: sink) }
      sink.append(literal: "]}")
    }
    for byte in bytes {
      if byte == UInt8(ascii: "<") { sink.append(literal: "\\u003c") } else { sink.append(byte) }
    }
  }

  private func appendList<Element>(_ elements: [Element], to sink: ByteSink, _ write: (Element) -> Void) {
    for (index, element) in elements.enumerated() {
      if index > 0 { sink.append(literal: ",\n") }
      write(element)
    }
  }

  private func write(_ article: ArticleRecord, to sink: ByteSink) {
    sink.append(UInt8(ascii: "{"))
    sink.appendMember("id", .string(article.id.short))
    for (name, text) in [("headline", article.headline), ("date", article.datePublished?.description)] {
      if let text { sink.appendNext(name, .string(text)) }
    }
    // Only what a browser can safely open becomes a link.
    if let url = article.url, url.hasPrefix("https://") || url.hasPrefix("http://") {
      sink.appendNext("url", .string(url))
    }
    sink.appendNext("isCut", .boolean(texts[article.id] == nil))
    sink.append(literal: ",\"chunks\":[")
    appendList(chunks(of: article.id), to: sink) { chunk in
      sink.append(UInt8(ascii: "{"))
      sink.appendMember("start", .integer(chunk.start))
      sink.appendNext("text", .string(chunk.text))
      sink.append(UInt8(ascii: "}"))
    }
    sink.append(literal: "]}")
  }

  /// The whole text, or the pieces of it that evidence quotes.
  private func chunks(of article: Article.ID) -> [(start: Int, text: String)] {
    if let text = texts[article] { return [(0, text)] }
    let facts = graph.facts.flatMap(\.provenance.evidence)
    let evidence = (facts + graph.entities.flatMap(\.mentions)).filter { $0.article == article }.sorted()
    return QuotedPieces.joined(evidence)
  }

  private func write(_ node: Node, to sink: ByteSink) {
    sink.append(UInt8(ascii: "{"))
    sink.appendMember("id", .string(node.id))
    sink.appendNext("label", .string(node.label))
    sink.appendNext("kind", .string(node.kind))
    write(node.attributes, projection.schema.nodeAttributes, to: sink)
    let spans = node.attributes.first.flatMap { $0 }.flatMap { mentions[$0.text] } ?? []
    let indexed = spans.compactMap { span in articleNumbers[span.article].map { ($0, span.range) } }
    let own = span(node.attributes, projection.schema.nodeAttributes).map { [$0] } ?? []
    write(indexed + own, to: sink)
    sink.append(UInt8(ascii: "}"))
  }

  private func write(_ edge: Edge, _ indices: [Node.ID: Int], to sink: ByteSink) {
    sink.append(UInt8(ascii: "{"))
    sink.appendMember("source", .integer(indices[edge.source] ?? 0))
    sink.appendNext("target", .integer(indices[edge.target] ?? 0))
    sink.appendNext("type", .string(edge.type))
    sink.appendNext("label", .string(edge.label))
    write(edge.attributes, projection.schema.edgeAttributes, to: sink)
    write(span(edge.attributes, projection.schema.edgeAttributes).map { [$0] } ?? [], to: sink)
    sink.append(UInt8(ascii: "}"))
  }

  /// Attributes but for those that only say where the evidence is.
  private func write(_ values: [AttributeValue?], _ attributes: [GraphSchema.Attribute], to sink: ByteSink) {
    let left: Set = ["evidence", "start", "end", "article", "iri", "rule", "published"]
    for (attribute, value) in zip(attributes, values) where !left.contains(attribute.name) {
      if let value { sink.appendNext(attribute.name, value) }
    }
  }

  private func span(_ values: [AttributeValue?], _ attributes: [GraphSchema.Attribute]) -> (Int, ScalarRange)? {
    func value(_ name: String) -> AttributeValue? {
      attributes.firstIndex { $0.name == name }.flatMap { values[$0] }
    }
    guard case .integer(let start) = value("start"), case .integer(let end) = value("end"), start <= end,
      let article = value("article").flatMap({ articleIndex[$0.text] })
    else { return nil }
    return (article, start..<end)
  }

  private func write(_ spans: [(Int, ScalarRange)], to sink: ByteSink) {
    sink.append(literal: ",\"evidence\":[")
    appendList(spans, to: sink) { article, range in
      sink.append("[\(article),\(range.lowerBound),\(range.upperBound)]")
    }
    sink.append(UInt8(ascii: "]"))
  }
}

extension ByteSink {
  /// Appends `"name":value`.
  fileprivate func appendMember(_ name: String, _ value: AttributeValue) {
    append(json: name)
    append(UInt8(ascii: ":"))
    switch value {
    case .string(let text): append(json: text)
    case .integer, .boolean: append(value.text)
    case .double(let number): append(number.isFinite ? value.text : "null")
    case .strings(let strings):
      append(UInt8(ascii: "["))
      for (index, text) in strings.enumerated() {
        if index > 0 { append(UInt8(ascii: ",")) }
        append(json: text)
      }
      append(UInt8(ascii: "]"))
    }
  }

  /// Appends `,"name":value`.
  fileprivate func appendNext(_ name: String, _ value: AttributeValue) {
    append(UInt8(ascii: ","))
    appendMember(name, value)
  }
}
