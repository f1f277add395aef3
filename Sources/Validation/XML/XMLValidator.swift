import ByteStreams
import CLibXML2

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Validates XML files in one pass and, unless they have a DOCTYPE, without building their trees.
public struct XMLValidator {
  let grammar: XMLGrammar?
  /// How many results a report holds at most; the rest is only counted as "cut".
  let limit: Int

  /// - Parameter grammar: nil checks well-formedness, and what the document's own vocabulary demands, alone.
  public init(grammar: XMLGrammar?, limit: Int = 100) {
    self.grammar = grammar
    self.limit = limit
  }

  /// Validates a file; `-` is standard input. GraphML's identities and references are checked as well.
  ///
  /// - Throws: `FileError` when the file can't be opened.
  public func validate(path: String) throws -> ValidationReport {
    LibXML.initialize
    let descriptor = path == "-" ? dup(0) : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, operation: .open, code: errno) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      throw FileError(path: path, operation: .read, code: EISDIR)
    }
    return validate(descriptor: descriptor, path: path)
  }

  static let options = Int32(
    XML_PARSE_NONET.rawValue | XML_PARSE_COMPACT.rawValue | XML_PARSE_BIG_LINES.rawValue)

  private func validate(descriptor: Int32, path: String) -> ValidationReport {
    let input = XMLInput(descriptor: descriptor)
    var errors = XMLErrors(file: path, limit: limit)
    let isValid = withExtendedLifetime((errors, input)) { () -> Bool in
      let outcome =
        switch grammar?.schema {
        case .xsd(let schema): read(input, schema, errors)
        case .relaxNG(let schema): XMLStream.read(input, schema, errors)
        case nil: XMLStream.read(input, nil, errors)
        }
      guard outcome == .hasDoctype else { return outcome == .valid }
      errors = XMLErrors(file: path, limit: limit)
      input.rewind()
      return withExtendedLifetime(errors) { XMLTree.read(input, grammar?.schema, errors) }
    }
    if let code = input.failure {
      let error = FileError(path: path, operation: .read, code: code)
      errors.add(ValidationResult(file: path, constraint: "io", message: "\(error)"))
    }
    // Every failure should have been reported; a silent one must not pass as valid.
    if !isValid, !errors.results.contains(where: { $0.severity == .violation }) {
      let constraint = grammar == nil ? "well-formed" : "schema"
      errors.add(ValidationResult(file: path, constraint: constraint, message: "the document is not valid"))
    }
    return ValidationReport(files: [path], results: errors.results, isCut: errors.isCut)
  }

  /// Validates a document with XSD while libxml2's reader reads it.
  private func read(_ input: XMLInput, _ schema: xmlSchemaPtr, _ errors: XMLErrors) -> XMLStream.Outcome {
    guard let reader = xmlReaderForIO(XMLInput.read, nil, input.pointer, errors.file, nil, XMLValidator.options)
    else { return .invalid }
    defer { xmlFreeTextReader(reader) }
    errors.currentLine = { Int(xmlTextReaderGetParserLineNumber(reader)) }
    defer { errors.currentLine = nil }
    xmlTextReaderSetStructuredErrorHandler(reader, XMLErrors.handler, errors.pointer)
    xmlTextReaderSetSchema(reader, schema)
    var references: GraphMLReferences?
    var isRoot = true
    var outcome = xmlTextReaderRead(reader)
    while outcome == 1 {
      let type = xmlTextReaderNodeType(reader)
      if type == XML_READER_TYPE_DOCUMENT_TYPE.rawValue { return .hasDoctype }
      if type == XML_READER_TYPE_ELEMENT.rawValue, let element = xmlTextReaderCurrentNode(reader) {
        if isRoot {
          input.forgetStart()
          references = GraphMLReferences(root: element, errors) { xmlTextReaderConstString(reader, $0) }
          isRoot = false
        }
        references?.check(element)
      }
      outcome = xmlTextReaderRead(reader)
    }
    return outcome == 0 && !isRoot && xmlTextReaderIsValid(reader) == 1 ? .valid : .invalid
  }
}
