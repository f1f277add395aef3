import Foundation
import FoundationXML

/// The edges of a GraphML file, each as its attributes by name, read with Foundation's XML parser.
final class GraphMLEdges: NSObject, XMLParserDelegate {
  private(set) var edges: [[String: String]] = []
  private var names: [String: String] = [:]
  private var current: [String: String]?
  private var key: String?
  private var text = ""

  init(_ data: Data) throws {
    super.init()
    let parser = XMLParser(data: data)
    parser.delegate = self
    guard parser.parse() else { throw parser.parserError ?? CocoaError(.fileReadCorruptFile) }
  }

  func parser(
    _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
    attributes: [String: String]
  ) {
    switch element {
    case "key": names[attributes["id"] ?? ""] = attributes["attr.name"]
    case "edge": current = [:]
    case "data":
      key = attributes["key"]
      text = ""
    default: break
    }
  }

  func parser(_ parser: XMLParser, foundCharacters string: String) { text += string }

  func parser(_ parser: XMLParser, foundCDATA block: Data) { text += String(decoding: block, as: UTF8.self) }

  func parser(
    _ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?
  ) {
    switch element {
    case "data":
      if let key, let name = names[key] { current?[name] = text }
      key = nil
    case "edge":
      if let current { edges.append(current) }
      current = nil
    default: break
    }
  }
}
