import ByteStreams
import JSON

/// A JSON Schema of draft 2020-12, ready to validate with.
///
/// Every keyword of the draft is evaluated; `format` and `content…` are annotations, as the draft's standard dialect has
/// it. References to other schemas are followed to the files beside the schema, never to the network.
public final class JSONSchema {
  private let compiler: SchemaCompiler
  private let registry: SchemaRegistry
  private let root: Subschema

  /// Reads and compiles the schema in a file.
  ///
  /// - Throws: `ValidationError.invalidSchema`, or the file system's error.
  public convenience init(path: String) throws {
    let bytes = try ByteSource(path: path).readAll()
    let folder = path.split(separator: "/", omittingEmptySubsequences: false).dropLast().joined(separator: "/")
    do {
      try self.init(document: JSONNode.parse(bytes), uri: "file:" + path) { uri in
        guard let name = SchemaURI(uri).path.split(separator: "/").last else { return nil }
        return try? JSONNode.parse(ByteSource(path: folder.isEmpty ? String(name) : "\(folder)/\(name)").readAll())
      }
    } catch let error as SchemaError {
      throw ValidationError.invalidSchema(path: path, reason: error.description)
    } catch let error as JSONError {
      throw ValidationError.invalidSchema(path: path, reason: "line \(error.line): \(error.message)")
    }
  }

  /// Compiles a schema.
  ///
  /// - Parameter load: gives the document of a URI that the schema refers to.
  init(document: JSONNode, uri: String, load: @escaping (String) -> JSONNode?) throws {
    registry = SchemaRegistry { Metaschema.document(uri: $0) ?? load($0) }
    compiler = SchemaCompiler(registry: registry)
    root = try compiler.compile(document, in: registry.register(document, uri: uri))
  }

  /// Why a value is not valid; empty when it is.
  func violations(of node: JSONNode, limit: Int) throws -> (violations: [SchemaViolation], isCut: Bool, isValid: Bool) {
    var evaluator = SchemaEvaluator(compiler: compiler, tracksParts: registry.tracksEvaluation, limit: limit)
    let isValid = try evaluator.evaluate(node, against: root)
    return (evaluator.violations, evaluator.isCut, isValid)
  }

  /// Validates the JSON document in a file; `-` is standard input.
  ///
  /// - Throws: the file system's error. A document that is no JSON is a result of the report.
  public func validate(path: String, limit: Int = 100) throws -> ValidationReport {
    let bytes = try ByteSource(path: path).readAll()
    let lines = LineIndex(bytes)
    var report = ValidationReport(files: [path])
    do {
      let outcome = try violations(of: JSONNode.parse(bytes), limit: limit)
      report.results = outcome.violations.map { $0.result(file: path, lines) }
      report.isCut = outcome.isCut
    } catch let error as SchemaError {
      throw ValidationError.invalidSchema(path: root.location, reason: error.description)
    } catch let error as JSONError {
      report.results = [
        ValidationResult(
          file: path, line: error.line, column: error.column, constraint: "well-formed", message: error.message)
      ]
    }
    return report
  }
}

extension SchemaViolation {
  fileprivate func result(file: String, _ lines: LineIndex) -> ValidationResult {
    let place = lines.place(of: offset)
    return ValidationResult(
      file: file, line: place.line, column: place.column, node: pointer.isEmpty ? "/" : pointer, constraint: keyword,
      shape: schema, message: message)
  }
}
