import ByteStreams
import Schemas

/// Validates files of every kind that newsgraph writes, against its own schemas or the user's.
public struct Validator {
  /// SHACL shapes to validate RDF with; nil for newsgraph's own where they apply.
  public var shapes: String?
  /// A RELAX NG, XSD or JSON Schema file; nil for newsgraph's own.
  public var schema: String?
  /// How many results a report holds for a file at most.
  public var limit: Int

  public init(shapes: String? = nil, schema: String? = nil, limit: Int = 100) {
    self.shapes = shapes
    self.schema = schema
    self.limit = limit
  }

  /// Validates a file: XML with RELAX NG or XSD, JSON with JSON Schema, RDF with SHACL. RDF/XML and JSON-LD are
  /// validated in their own syntax first, and with SHACL when that found nothing or shapes are named.
  ///
  /// - Throws: `ValidationError`, or the file system's error.
  public func validate(path: String) throws -> ValidationReport {
    guard path == "-" else { return try validate(file: path) }
    // What kind of file it is shows only when it has been looked into, and then it must be read from its start.
    return try SpooledInput.withFile { file in
      var report = try validate(file: file)
      report.files = report.files.map { $0 == file ? path : $0 }
      for index in report.results.indices where report.results[index].file == file { report.results[index].file = path }
      return report
    }
  }

  private func validate(file path: String) throws -> ValidationReport {
    let kind = try schema == nil || shapes != nil ? FileKind.detect(path: path) : kind(ofSchema: path)
    var report = ValidationReport()
    if shapes == nil || schema != nil, kind.isXML || kind.isJSON || schema != nil {
      report.append(try validateSyntax(path: path, kind))
    }
    if let syntax = kind.syntax, schema == nil || shapes != nil, report.conforms {
      let shapes = try shapes ?? own(.shapes)
      report.files = []
      report.append(try SHACLValidator(shapes: shapes, limit: limit).validate(path: path, as: syntax))
    } else if shapes != nil, kind.syntax == nil {
      throw ValidationError.mismatch(path: path, schema: "SHACL shapes, because it is not RDF")
    }
    return report
  }

  /// With a schema given, its own kind decides what an unknown file is.
  private func kind(ofSchema path: String) throws -> FileKind {
    do {
      return try FileKind.detect(path: path)
    } catch ValidationError.unknownKind {
      return schema?.hasSuffix(".json") == true ? .json : .xml
    }
  }

  private func validateSyntax(path: String, _ kind: FileKind) throws -> ValidationReport {
    if kind.isJSON {
      return try JSONSchema(path: try schema ?? own(.jsonSchema)).validate(path: path, limit: limit)
    }
    if kind.isXML {
      return try XMLValidator(grammar: grammar(for: kind), limit: limit).validate(path: path)
    }
    guard schema == nil else { throw ValidationError.mismatch(path: path, schema: schema ?? "") }
    return ValidationReport()
  }

  private func grammar(for kind: FileKind) throws -> XMLGrammar? {
    if let schema { return try XMLGrammar(path: schema) }
    switch kind {
    case .graphML: return try XMLGrammar(path: own(.graphML))
    case .rdfXML: return try XMLGrammar(path: own(.rdfXML))
    default: return nil
    }
  }

  private func own(_ file: SchemaFile) throws -> String {
    guard let path = file.path else { throw ValidationError.missingResource(file.rawValue) }
    return path
  }
}
