import CLibXML2

/// A node of a tree that libxml2 owns. Valid only while its `MarkupTree` lives.
struct MarkupNode {
  let pointer: xmlNodePtr

  var isElement: Bool { pointer.pointee.type == XML_ELEMENT_NODE }
  var isText: Bool { pointer.pointee.type == XML_TEXT_NODE || pointer.pointee.type == XML_CDATA_SECTION_NODE }

  /// The element's name without prefix, lower case.
  var name: String {
    guard isElement, let name = pointer.pointee.name else { return "" }
    return String(cString: name).lowercased()
  }

  /// The characters of a text node.
  var characters: String { pointer.pointee.content.map { String(cString: $0) } ?? "" }

  var next: MarkupNode? { pointer.pointee.next.map { MarkupNode(pointer: $0) } }

  var children: some Sequence<MarkupNode> {
    sequence(first: pointer.pointee.children) { $0?.pointee.next }
      .lazy.prefix { $0 != nil }.map { MarkupNode(pointer: $0!) }
  }

  /// An attribute by its name without prefix.
  func attribute(_ name: String) -> String? {
    guard isElement, let attribute = xmlHasProp(pointer, name) else { return nil }
    let parts = sequence(first: attribute.pointee.children) { $0?.pointee.next }.prefix { $0 != nil }
    return parts.compactMap { $0?.pointee.content.map { String(cString: $0) } }.joined()
  }

  /// This element and all below it, in the order of the text.
  var descendants: some Sequence<MarkupNode> { MarkupWalk(top: self) }

  /// The first element of one of these names, this one included.
  func first(_ names: String...) -> MarkupNode? { descendants.first { names.contains($0.name) } }

  /// The text of all text nodes below, those of some elements left out.
  func text(without skipped: Set<String> = []) -> String {
    if isText { return characters }
    guard !skipped.contains(name) else { return "" }
    return children.map { $0.name == "br" ? "\n" : $0.text(without: skipped) }.joined()
  }
}

/// Document order without recursion.
private struct MarkupWalk: Sequence, IteratorProtocol {
  private let top: xmlNodePtr
  private var upcoming: xmlNodePtr?

  init(top: MarkupNode) {
    self.top = top.pointer
    upcoming = top.pointer
  }

  mutating func next() -> MarkupNode? {
    guard let current = upcoming else { return nil }
    upcoming = current.pointee.type == XML_ELEMENT_NODE ? current.pointee.children : nil
    var climb = current
    while upcoming == nil, climb != top {
      upcoming = climb.pointee.next
      guard upcoming == nil, let parent = climb.pointee.parent else { break }
      climb = parent
    }
    return MarkupNode(pointer: current)
  }
}

/// A parsed HTML or XML document.
final class MarkupTree {
  private let document: xmlDocPtr

  private init(_ document: xmlDocPtr) { self.document = document }

  deinit { xmlFreeDoc(document) }

  var root: MarkupNode? { xmlDocGetRootElement(document).map { MarkupNode(pointer: $0) } }

  /// Parses HTML as browsers do, whatever its faults; nil only for no content at all.
  ///
  /// - Parameter encoding: The encoding, or nil to take it from the document.
  static func html(_ bytes: [UInt8], encoding: String?) -> MarkupTree? {
    let flags =
      HTML_PARSE_RECOVER.rawValue | HTML_PARSE_NOERROR.rawValue | HTML_PARSE_NOWARNING.rawValue
      | HTML_PARSE_NONET.rawValue | HTML_PARSE_COMPACT.rawValue
    let document = bytes.withUnsafeBytes {
      htmlReadMemory($0.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, encoding, Int32(flags))
    }
    return document.map(MarkupTree.init)
  }

  /// Parses XML. Entities are not expanded, nothing is fetched.
  static func xml(_ bytes: [UInt8], from source: String) throws(ArticleError) -> MarkupTree {
    let flags =
      XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue | XML_PARSE_COMPACT.rawValue
    guard let context = xmlNewParserCtxt() else { throw .malformed(source: source, line: 1, reason: "out of memory") }
    defer { xmlFreeParserCtxt(context) }
    let document = bytes.withUnsafeBytes {
      xmlCtxtReadMemory(
        context, $0.bindMemory(to: CChar.self).baseAddress, Int32(bytes.count), nil, nil, Int32(flags))
    }
    if let document { return MarkupTree(document) }
    let error = xmlCtxtGetLastError(context)
    let reason = error?.pointee.message.map { String(cString: $0) }.flatMap(ComposedArticle.tidy)
    throw .malformed(source: source, line: Int(error?.pointee.line ?? 1), reason: reason ?? "not well-formed XML")
  }
}
