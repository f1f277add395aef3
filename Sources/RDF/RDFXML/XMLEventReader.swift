import CLibXML2

/// Takes the events of an XML document. Bytes are valid only during the call.
protocol XMLEventHandler: AnyObject {
  func startElement(_ element: XMLElementEvent) throws
  func endElement(_ name: XMLName) throws
  func text(_ text: ByteSpan) throws
  func comment(_ text: ByteSpan) throws
  func instruction(target: ByteSpan, data: ByteSpan) throws
}

/// The name of an element or attribute. Equal names of one document have equal addresses.
struct XMLName {
  var local: UnsafePointer<UInt8>
  var prefix: UnsafePointer<UInt8>?
  var namespace: UnsafePointer<UInt8>?

  var localSpan: ByteSpan { XMLName.span(local) }
  var prefixSpan: ByteSpan { XMLName.span(prefix) }
  var namespaceSpan: ByteSpan { XMLName.span(namespace) }

  static func span(_ text: UnsafePointer<UInt8>?) -> ByteSpan {
    guard let text else { return ByteSpan(start: nil, count: 0) }
    return ByteSpan(start: text, count: Int(xmlStrlen(text)))
  }
}

/// The start of an element.
struct XMLElementEvent {
  var name: XMLName
  private let attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?
  let attributeCount: Int

  fileprivate init(name: XMLName, attributes: UnsafeMutablePointer<UnsafePointer<UInt8>?>?, count: Int) {
    self.name = name
    self.attributes = attributes
    self.attributeCount = count
  }

  func attributeName(_ index: Int) -> XMLName {
    let base = attributes! + index * 5
    return XMLName(local: base[0]!, prefix: base[1], namespace: base[2])
  }

  func attributeValue(_ index: Int) -> ByteSpan {
    let base = attributes! + index * 5
    guard let start = base[3], let end = base[4] else { return ByteSpan(start: nil, count: 0) }
    return ByteSpan(start: start, count: end - start)
  }
}

/// An XML error with its place.
struct XMLFailure: Error {
  var message: String
  var line: Int
  var column: Int
}

/// Reads XML in chunks with libxml2's push parser. External entities are refused, and so are documents that grow to
/// more than twenty times their size when entities are replaced: libxml2's own limits stop exponential growth, not
/// quadratic.
final class XMLEventReader {
  private let context: xmlParserCtxtPtr
  private unowned let handler: any XMLEventHandler
  /// The bytes that came in, and the bytes of text that came out.
  private var bytesIn = 0
  private var bytesOut = 0
  private static let growthLimit = 20
  private static let harmlessSize = 1 << 20
  private var failure: (any Error)?
  private var xmlFailure: XMLFailure?

  init(handler: any XMLEventHandler) {
    xmlInitParser()
    self.handler = handler
    context = xmlCreatePushParserCtxt(nil, nil, nil, 0, nil)
    xmlCtxtUseOptions(context, Int32(XML_PARSE_NOENT.rawValue | XML_PARSE_NONET.rawValue))
    context.pointee._private = Unmanaged.passUnretained(self).toOpaque()
    setHandlers(&context.pointee.sax.pointee)
  }

  deinit {
    if let document = context.pointee.myDoc { xmlFreeDoc(document) }
    context.pointee.myDoc = nil
    xmlFreeParserCtxt(context)
  }

  /// Where the parser is.
  var line: Int { Int(xmlSAX2GetLineNumber(context)) }
  var column: Int { Int(xmlSAX2GetColumnNumber(context)) }

  /// Reads the next bytes.
  ///
  /// - Throws: what the handler throws, or `XMLFailure`.
  func push(_ start: UnsafePointer<UInt8>, _ count: Int, isFinal: Bool) throws {
    var rest = start
    var left = count
    repeat {
      let size = min(left, 1 << 20)
      let isLast = size == left
      bytesIn += size
      rest.withMemoryRebound(to: CChar.self, capacity: size) { bytes in
        _ = xmlParseChunk(context, bytes, Int32(size), isFinal && isLast ? 1 : 0)
      }
      if let failure { throw failure }
      if let xmlFailure { throw xmlFailure }
      // Bytes that its encoding does not have stop libxml2 without an error.
      if context.pointee.disableSAX != 0 {
        throw XMLFailure(message: "the document is not well-formed", line: line, column: column)
      }
      rest += size
      left -= size
    } while left > 0
    if isFinal, context.pointee.wellFormed == 0 {
      throw XMLFailure(message: "the document is not well-formed", line: line, column: column)
    }
  }

  private func count(_ length: Int) throws {
    bytesOut += length
    guard bytesOut <= Self.harmlessSize || bytesOut / Self.growthLimit <= bytesIn else {
      throw XMLFailure(message: "entities make the document too large", line: line, column: column)
    }
  }

  private func setHandlers(_ sax: inout xmlSAXHandler) {
    sax.startElementNs = { context, local, prefix, namespace, _, _, count, _, attributes in
      XMLEventReader.with(context) { reader in
        guard let local else { return }
        let name = XMLName(local: local, prefix: prefix, namespace: namespace)
        try reader.handler.startElement(XMLElementEvent(name: name, attributes: attributes, count: Int(count)))
      }
    }
    sax.endElementNs = { context, local, prefix, namespace in
      XMLEventReader.with(context) { reader in
        guard let local else { return }
        try reader.handler.endElement(XMLName(local: local, prefix: prefix, namespace: namespace))
      }
    }
    sax.characters = { context, text, count in
      XMLEventReader.with(context) { reader in
        try reader.count(Int(count))
        try reader.handler.text(ByteSpan(start: text, count: Int(count)))
      }
    }
    sax.ignorableWhitespace = sax.characters
    sax.cdataBlock = sax.characters
    sax.comment = { context, text in
      XMLEventReader.with(context) { try $0.handler.comment(XMLName.span(text)) }
    }
    sax.processingInstruction = { context, target, data in
      XMLEventReader.with(context) {
        try $0.handler.instruction(target: XMLName.span(target), data: XMLName.span(data))
      }
    }
    sax.externalSubset = nil
    sax.resolveEntity = nil
    setEntityHandlers(&sax)
  }

  private func setEntityHandlers(_ sax: inout xmlSAXHandler) {
    sax.entityDecl = { context, name, type, publicID, systemID, content in
      let isInternal =
        type == Int32(XML_INTERNAL_GENERAL_ENTITY.rawValue) || type == Int32(XML_INTERNAL_PARAMETER_ENTITY.rawValue)
      if isInternal {
        xmlSAX2EntityDecl(context, name, type, publicID, systemID, content)
      } else {
        XMLEventReader.with(context) { reader in
          throw XMLFailure(message: "external entities are refused", line: reader.line, column: reader.column)
        }
      }
    }
    sax.serror = { context, error in
      guard let context, let error else { return }
      XMLEventReader.note(context, error.pointee)
    }
  }

  /// Calls `body` with the reader that a callback belongs to, unless something failed before.
  @inline(__always)
  private static func with(_ context: UnsafeMutableRawPointer?, _ body: (XMLEventReader) throws -> Void) {
    guard let context, let owner = context.assumingMemoryBound(to: xmlParserCtxt.self).pointee._private else { return }
    let reader = Unmanaged<XMLEventReader>.fromOpaque(owner).takeUnretainedValue()
    guard reader.failure == nil, reader.xmlFailure == nil else { return }
    do {
      try body(reader)
    } catch {
      reader.failure = error
      xmlStopParser(context.assumingMemoryBound(to: xmlParserCtxt.self))
    }
  }

  /// Keeps the first error. Warnings are not errors; neither is a namespace that is no IRI.
  private static func note(_ context: UnsafeMutableRawPointer, _ error: xmlError) {
    guard error.level.rawValue >= XML_ERR_ERROR.rawValue, UInt32(error.code) != XML_WAR_NS_URI.rawValue else { return }
    with(context) { reader in
      let message = error.message.map { String(cString: $0) } ?? "not well-formed"
      reader.xmlFailure = XMLFailure(
        message: message.split(whereSeparator: \.isNewline).joined(separator: " "), line: Int(error.line),
        column: Int(error.int2))
    }
  }
}
