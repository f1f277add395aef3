import ByteStreams
import CLibXML2

/// A compiled schema for XML: RELAX NG (in XML syntax) or XML Schema 1.0.
///
/// Compiled schemas are read-only in libxml2 and can serve several validations, one after the other.
public final class XMLGrammar {
  enum Schema {
    case relaxNG(xmlRelaxNGPtr)
    case xsd(xmlSchemaPtr)
  }

  let schema: Schema

  /// Compiles the schema in a file. The root element's namespace decides which kind it is.
  ///
  /// - Throws: `ValidationError.invalidSchema` with libxml2's reason, or `FileError`. Nothing is ever fetched from the
  ///   network.
  public init(path: String) throws {
    LibXML.initialize
    _ = try ByteSource(path: path).readAll(limit: 1)
    let errors = XMLErrors(file: path, limit: 1)
    let schema = XMLGrammar.isXSD(path) ? XMLGrammar.compileXSD(path, errors) : XMLGrammar.compileRelaxNG(path, errors)
    guard let schema else {
      let first = errors.results.first
      let place = first?.line.map { "line \($0): " } ?? ""
      throw ValidationError.invalidSchema(path: path, reason: place + (first?.message ?? "it cannot be read"))
    }
    self.schema = schema
  }

  deinit {
    switch schema {
    case .relaxNG(let schema): xmlRelaxNGFree(schema)
    case .xsd(let schema): xmlSchemaFree(schema)
    }
  }

  private static func compileRelaxNG(_ path: String, _ errors: XMLErrors) -> Schema? {
    guard let context = xmlRelaxNGNewParserCtxt(path) else { return nil }
    defer { xmlRelaxNGFreeParserCtxt(context) }
    xmlRelaxNGSetParserStructuredErrors(context, XMLErrors.handler, errors.pointer)
    return withExtendedLifetime(errors) { xmlRelaxNGParse(context).map { .relaxNG($0) } }
  }

  private static func compileXSD(_ path: String, _ errors: XMLErrors) -> Schema? {
    guard let context = xmlSchemaNewParserCtxt(path) else { return nil }
    defer { xmlSchemaFreeParserCtxt(context) }
    xmlSchemaSetParserStructuredErrors(context, XMLErrors.handler, errors.pointer)
    return withExtendedLifetime(errors) { xmlSchemaParse(context).map { .xsd($0) } }
  }

  private static func isXSD(_ path: String) -> Bool {
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_NOERROR.rawValue | XML_PARSE_NOWARNING.rawValue)
    guard let reader = xmlReaderForFile(path, nil, options) else { return false }
    defer { xmlFreeTextReader(reader) }
    while xmlTextReaderRead(reader) == 1 {
      guard xmlTextReaderNodeType(reader) == XML_READER_TYPE_ELEMENT.rawValue else { continue }
      guard let namespace = xmlTextReaderConstNamespaceUri(reader) else { return false }
      return String(cString: namespace) == "http://www.w3.org/2001/XMLSchema"
    }
    return false
  }
}
