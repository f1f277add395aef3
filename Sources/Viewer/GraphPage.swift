public import ByteStreams
public import Graph
import Profile
import PropertyGraph

/// A graph as one HTML page that needs nothing else: the drawn graph, a list of everything in it, a timeline of events,
/// and the articles' text with the words that support whatever is chosen, both ways.
///
/// The page asks for nothing on the network, and its content security policy forbids it to. Layout and movement are
/// d3's (d3js.org, BSD licence).
public struct GraphPage {
  private let graph: KnowledgeGraph
  private let texts: [Article.ID: String]
  private let base: String

  /// - Parameter texts: the articles' texts, exactly as they were read. Of an article without one, the words that the
  ///   graph quotes are shown.
  public init(graph: KnowledgeGraph, texts: [Article.ID: String], base: String = SerializationOptions().base) {
    self.graph = graph
    self.texts = texts
    self.base = base
  }

  /// What the page is called: the headline of its only article, or how many there are.
  var title: String {
    if graph.articles.count == 1 { return graph.articles[0].headline ?? "A news article" }
    return "\(graph.articles.count) news articles"
  }

  private static let libraries = [
    "dispatch", "collection", "quadtree", "timer", "color", "interpolate", "ease", "selection", "drag", "transition",
    "force", "zoom",
  ]
  private static let scripts = ["model", "panels", "text", "drawing", "moving", "main"]

  /// Writes the page.
  ///
  /// - Throws: `ViewerError`
  public func write(to sink: ByteSink) throws {
    let template = try ViewerResources.text("page.html")
    let style = try ViewerResources.text("page.css")
    let libraries = try Self.libraries.map { try ViewerResources.text("d3/d3-\($0).min.js") }
    let scripts = try Self.scripts.map { try ViewerResources.text("\($0).js") }
    let script = libraries.joined(separator: "\n") + "\n(() => {\n\"use strict\";\n" + scripts.joined() + "})();\n"
    for part in PageTemplate.parts(of: template) {
      switch part {
      case .text(let text): sink.append(text)
      case .slot("title"): PageTemplate.appendEscaped(title, to: sink)
      case .slot("style"): sink.append(style)
      case .slot("script"): sink.append(script)
      case .slot("data"): try ViewData(graph: graph, texts: texts, base: base).write(to: sink)
      case .slot: break
      }
    }
  }
}

/// A text with slots between double braces.
enum PageTemplate {
  enum Part: Hashable {
    case text(String)
    case slot(String)
  }

  static func parts(of template: String) -> [Part] {
    var parts: [Part] = []
    var rest = template[...]
    while let open = rest.firstRange(of: "{{"), let close = rest[open.upperBound...].firstRange(of: "}}") {
      parts.append(.text(String(rest[..<open.lowerBound])))
      parts.append(.slot(String(rest[open.upperBound..<close.lowerBound])))
      rest = rest[close.upperBound...]
    }
    return parts + [.text(String(rest))]
  }

  /// Text of an HTML element or attribute.
  static func appendEscaped(_ text: String, to sink: ByteSink) {
    for byte in text.utf8 {
      switch byte {
      case UInt8(ascii: "&"): sink.append(literal: "&amp;")
      case UInt8(ascii: "<"): sink.append(literal: "&lt;")
      case UInt8(ascii: ">"): sink.append(literal: "&gt;")
      case UInt8(ascii: "\""): sink.append(literal: "&quot;")
      case 0: sink.append(literal: "\u{FFFD}")
      default: sink.append(byte)
      }
    }
  }
}
