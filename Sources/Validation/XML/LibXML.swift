import CLibXML2

/// What libxml2 needs to know before its first use in a process.
enum LibXML {
  /// Initialises the library once, and keeps it from ever asking the network for a schema's imports or a document's
  /// entities.
  static let initialize: Void = {
    xmlInitParser()
    xmlSetExternalEntityLoader(xmlNoNetExternalEntityLoader)
  }()
}

/// Collects what libxml2 complains about, up to a limit.
final class XMLErrors {
  let file: String
  let limit: Int
  private(set) var results: [ValidationResult] = []
  private(set) var isCut = false
  /// True after an error that makes the document no XML.
  private(set) var isMalformed = false
  /// The line that the parser is at, which counts beyond 65,535 where nodes do not; 0 when it is unknown.
  var currentLine: (() -> Int)?

  init(file: String, limit: Int) {
    self.file = file
    self.limit = limit
  }

  /// The callback for libxml2, whose first argument must be this object.
  static let handler: @convention(c) (UnsafeMutableRawPointer?, xmlErrorPtr?) -> Void = { context, error in
    guard let context, let error else { return }
    Unmanaged<XMLErrors>.fromOpaque(context).takeUnretainedValue().add(error.pointee)
  }

  var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  func add(_ result: ValidationResult) {
    if results.count < limit { results.append(result) } else { isCut = true }
  }

  private func add(_ error: xmlError) {
    let isSyntax =
      error.domain != Int32(XML_FROM_RELAXNGV.rawValue) && error.domain != Int32(XML_FROM_SCHEMASV.rawValue)
    if isSyntax, error.level.rawValue >= XML_ERR_ERROR.rawValue { isMalformed = true }
    let severity: ValidationResult.Severity = error.level == XML_ERR_WARNING ? .warning : .violation
    add(
      ValidationResult(
        severity: severity, file: file, line: line(of: error),
        column: isSyntax && error.int2 > 0 ? Int(error.int2) : nil,
        node: elementName(of: error), constraint: constraint(of: error), message: text(error.message)))
  }

  private func line(of error: xmlError) -> Int? {
    if error.line > 0, error.line < XMLErrors.lastShortLine { return Int(error.line) }
    return line(of: error.node?.assumingMemoryBound(to: xmlNode.self))
  }

  /// The line of a node. Nodes keep lines in 16 bits, and more only for text, so that the line of an element far down
  /// is that of its text, or else where the parser is.
  func line(of node: xmlNodePtr?) -> Int? {
    if let node {
      let line = xmlGetLineNo(node)
      if line > 0, line != XMLErrors.lastShortLine { return line }
    }
    let line = currentLine?() ?? 0
    return line > 0 ? line : nil
  }

  private static let lastShortLine = 65_535

  private func constraint(of error: xmlError) -> String {
    switch error.domain {
    case Int32(XML_FROM_RELAXNGV.rawValue): "relaxng"
    case Int32(XML_FROM_SCHEMASV.rawValue): "xsd"
    case Int32(XML_FROM_NAMESPACE.rawValue): "namespace"
    case Int32(XML_FROM_IO.rawValue): "io"
    default: "well-formed"
    }
  }

  private func elementName(of error: xmlError) -> String? {
    guard let node = error.node?.assumingMemoryBound(to: xmlNode.self), let name = node.pointee.name else { return nil }
    guard node.pointee.type == XML_ELEMENT_NODE else { return nil }
    return String(cString: name)
  }

  private func text(_ message: UnsafeMutablePointer<CChar>?) -> String {
    guard let message else { return "unknown error" }
    var text = Substring(String(cString: message))
    while let last = text.last, last.isWhitespace { text.removeLast() }
    return String(text)
  }
}
