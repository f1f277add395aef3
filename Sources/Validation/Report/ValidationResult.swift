/// One thing that is wrong with a file, whatever validator found it.
public struct ValidationResult: Hashable, Sendable {
  public enum Severity: String, Hashable, Sendable, CaseIterable {
    case violation, warning, info
  }

  public var severity: Severity
  /// The file, as it was named.
  public var file: String
  /// From 1; nil where the place is not known (RDF has no lines).
  public var line: Int?
  /// From 1, in characters.
  public var column: Int?
  /// What is wrong: an RDF node, a JSON pointer, an XML element.
  public var node: String?
  /// The property of the node that is concerned.
  public var path: String?
  /// The constraint that is not met: `sh:MinCountConstraintComponent`, `required`, `element`.
  public var constraint: String
  /// The value at fault.
  public var value: String?
  /// The shape that the constraint belongs to.
  public var shape: String?
  /// Why, for people.
  public var message: String
  /// The terms of a SHACL result.
  public var detail: SHACLDetail?

  public init(
    severity: Severity = .violation, file: String, line: Int? = nil, column: Int? = nil, node: String? = nil,
    path: String? = nil, constraint: String, value: String? = nil, shape: String? = nil, message: String,
    detail: SHACLDetail? = nil
  ) {
    self.severity = severity
    self.file = file
    self.line = line
    self.column = column
    self.node = node
    self.path = path
    self.constraint = constraint
    self.value = value
    self.shape = shape
    self.message = message
    self.detail = detail
  }
}

/// What validating some files against one schema gave.
public struct ValidationReport: Hashable, Sendable {
  /// The files that were looked at.
  public var files: [String]
  /// In the order found.
  public var results: [ValidationResult]
  /// True when more was wrong than the results tell.
  public var isCut: Bool

  public init(files: [String] = [], results: [ValidationResult] = [], isCut: Bool = false) {
    self.files = files
    self.results = results
    self.isCut = isCut
  }

  /// Whether nothing but hints was found.
  public var conforms: Bool { !isCut && results.allSatisfy { $0.severity == .info } }

  /// Adds what another report says.
  public mutating func append(_ other: ValidationReport) {
    files += other.files
    results += other.results
    isCut = isCut || other.isCut
  }
}

/// Why a file could not be validated at all.
public enum ValidationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The schema or the shapes are not what they should be.
  case invalidSchema(path: String, reason: String)
  /// Nothing tells what kind of file it is.
  case unknownKind(path: String)
  /// The file's kind can't be validated with this kind of schema.
  case mismatch(path: String, schema: String)
  /// A schema that belongs to the program is not where the program was installed.
  case missingResource(String)

  public var description: String {
    switch self {
    case .invalidSchema(let path, let reason): "\(path): not a usable schema: \(reason)"
    case .unknownKind(let path):
      "\(path): neither RDF, JSON, GraphML nor other XML by its name or content; name a schema with --schema"
    case .mismatch(let path, let schema): "\(path): cannot be validated with \(schema)"
    case .missingResource(let name): "\(name) is missing: newsgraph was installed without its resources"
    }
  }
}
