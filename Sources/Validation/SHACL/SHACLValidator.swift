import ByteStreams
public import RDF

/// Validates RDF with SHACL Core shapes.
///
/// ```swift
/// let report = try SHACLValidator(shapes: "shapes.ttl").validate(path: "graph.ttl", as: .turtle)
/// ```
public struct SHACLValidator {
  /// Which documents blank nodes belong to.
  private static let data: UInt8 = 0
  private static let shapes: UInt8 = 1

  private let shapesPath: String
  private let limit: Int

  /// - Parameters:
  ///   - shapes: the file of the shapes graph, in any syntax of RDF.
  ///   - limit: how many results a report holds at most.
  public init(shapes: String, limit: Int = 100) {
    shapesPath = shapes
    self.limit = limit
  }

  /// Validates a file. The data graph is what the file says, the shapes graph stays apart.
  ///
  /// - Throws: `ValidationError.invalidSchema` for shapes that can't be used, `FileError`. A file that is not RDF is a
  ///   result of the report.
  public func validate(path: String, as syntax: RDFSyntax) throws -> ValidationReport {
    let table = TermTable()
    let (shapes, shapesGraph) = try readShapes(table)
    let loader = GraphLoader(table: table, document: Self.data)
    do {
      try loader.load(path: path, as: syntax, base: FileIRI.make(path))
    } catch let error as ParseError {
      return ValidationReport(files: [path], results: [error.result(file: path)])
    }
    let graph = IndexedGraph(loader.triples, termCount: table.count)
    var evaluator = ShapesEvaluator(table: table, graph: graph, limit: limit)
    for shape in shapes { evaluator.evaluate(shape) }
    let paths = PathDescriber(table: table, graph: shapesGraph)
    return ValidationReport(
      files: [path], results: evaluator.results.map { $0.result(file: path, table, paths) }, isCut: evaluator.isCut)
  }

  private func readShapes(_ table: TermTable) throws -> ([Shape], IndexedGraph) {
    let loader = GraphLoader(table: table, document: Self.shapes)
    do {
      let syntax = RDFSyntax(path: shapesPath) ?? .turtle
      try loader.load(path: shapesPath, as: syntax, base: FileIRI.make(shapesPath))
      let graph = IndexedGraph(loader.triples, termCount: table.count)
      var reader = ShapeReader(table: table, graph: graph)
      return (try reader.read(), graph)
    } catch let error as ParseError {
      throw ValidationError.invalidSchema(path: shapesPath, reason: "\(error)")
    } catch let error as SchemaError {
      throw ValidationError.invalidSchema(path: shapesPath, reason: error.description)
    }
  }
}

extension ShapeResult {
  fileprivate func result(file: String, _ table: TermTable, _ paths: PathDescriber) -> ValidationResult {
    let name = "\(component)ConstraintComponent"
    let severity = table.text(of: shape.severity)
    let messages = shape.messages.isEmpty ? [Literal(reason)] : shape.messages
    let detail = SHACLDetail(
      focusNode: table.term(of: focus), path: path.map { table.term(of: $0) },
      pathDescription: path.map(paths.triples(of:)) ?? [], value: value.map { table.term(of: $0) },
      component: SH.term(name), sourceShape: table.term(of: shape.id), severity: IRI(unchecked: severity),
      messages: messages)
    return ValidationResult(
      severity: severity.hasSuffix("#Warning") ? .warning : severity.hasSuffix("#Info") ? .info : .violation,
      file: file, node: detail.focusNode.description, path: detail.path?.description, constraint: "sh:\(name)",
      value: detail.value?.description, shape: detail.sourceShape.description,
      message: messages.map(\.lexicalForm).joined(separator: "; "), detail: detail)
  }
}

/// The triples of the shapes graph that describe paths.
private struct PathDescriber {
  let table: TermTable
  let graph: IndexedGraph

  func triples(of path: TermTable.ID) -> [Triple] {
    var seen: Set<TermTable.ID> = [path]
    var queue = [path]
    var triples: [Triple] = []
    while let node = queue.popLast() {
      guard table.kind(of: node) == .blank, let subject = table.term(of: node).resource else { continue }
      for property in graph.properties(of: node) {
        guard case .iri(let predicate) = table.term(of: property.predicate) else { continue }
        triples.append(Triple(subject, predicate, table.term(of: property.other)))
        if seen.insert(property.other).inserted { queue.append(property.other) }
      }
    }
    return triples
  }
}

extension ParseError {
  fileprivate func result(file: String) -> ValidationResult {
    ValidationResult(file: file, line: line, column: column, constraint: "well-formed", message: message)
  }
}

/// IRIs of files, as bases of relative references in them.
enum FileIRI {
  /// `file:` with the path, percent-encoded where an IRI needs it.
  static func make(_ path: String) -> IRI {
    let digits = Array("0123456789ABCDEF")
    let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
    let encoded = path.utf8.reduce(into: "") { text, byte in
      if allowed.contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += ["%", digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
    return IRI(unchecked: path.hasPrefix("/") ? "file://" + encoded : "file:///" + encoded)
  }
}
