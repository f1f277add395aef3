import ByteStreams
import CLibXML2

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Validates XML files in one pass, without building their trees.
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

  private func validate(descriptor: Int32, path: String) -> ValidationReport {
    let errors = XMLErrors(file: path, limit: limit)
    let options = Int32(XML_PARSE_NONET.rawValue | XML_PARSE_COMPACT.rawValue | XML_PARSE_BIG_LINES.rawValue)
    guard let reader = xmlReaderForFd(descriptor, path, nil, options) else {
      errors.add(ValidationResult(file: path, constraint: "io", message: "the file cannot be read"))
      return ValidationReport(files: [path], results: errors.results)
    }
    defer { xmlFreeTextReader(reader) }
    errors.reader = reader
    xmlTextReaderSetStructuredErrorHandler(reader, XMLErrors.handler, errors.pointer)
    switch grammar?.schema {
    case .relaxNG(let schema): xmlTextReaderRelaxNGSetSchema(reader, schema)
    case .xsd(let schema): xmlTextReaderSetSchema(reader, schema)
    case nil: break
    }
    withExtendedLifetime(errors) { read(reader, errors) }
    return ValidationReport(files: [path], results: errors.results, isCut: errors.isCut)
  }

  private func read(_ reader: xmlTextReaderPtr, _ errors: XMLErrors) {
    var references: GraphMLReferences?
    var isRoot = true
    var outcome = xmlTextReaderRead(reader)
    while outcome == 1 {
      if xmlTextReaderNodeType(reader) == XML_READER_TYPE_ELEMENT.rawValue {
        if isRoot {
          references = GraphMLReferences(reader, errors)
          isRoot = false
        }
        references?.check(reader)
      }
      outcome = xmlTextReaderRead(reader)
    }
    // Every failure should have been reported; a silent one must not pass as valid.
    guard errors.results.isEmpty else { return }
    if outcome < 0 || isRoot {
      let message = isRoot ? "the document is empty" : "the document ends in an error"
      errors.add(ValidationResult(file: errors.file, line: 1, constraint: "well-formed", message: message))
    } else if grammar != nil, xmlTextReaderIsValid(reader) != 1 {
      errors.add(ValidationResult(file: errors.file, constraint: "schema", message: "the document is not valid"))
    }
  }
}
