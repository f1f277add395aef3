import RDF

/// What must hold for any bytes given to a parser, well-formed or not.
///
/// A parser takes them or refuses them with a `ParseError`, and does the same however they are cut into chunks. What it
/// takes can be written, in its own syntax and in any other that can express it, and read again as the same graph.
public struct ParserCheck {
  /// A rule that was broken.
  public struct Failure: Error, CustomStringConvertible {
    public var description: String
  }

  public var syntax: RDFSyntax
  public var isLenient: Bool

  public init(_ syntax: RDFSyntax, isLenient: Bool = false) {
    self.syntax = syntax
    self.isLenient = isLenient
  }

  private var options: ParserOptions { ParserOptions(base: "http://example.org/base/", isLenient: isLenient) }

  /// Checks one document.
  ///
  /// - Parameters:
  ///   - chunk: The size of the chunks that are compared with the whole.
  ///   - targets: The syntaxes to write in, besides the document's own.
  /// - Returns: Whether the parser took the document.
  /// - Throws: `Failure`, or an error that is none of the parser's or serialiser's.
  @discardableResult
  public func check(_ input: [UInt8], chunk: Int, targets: [RDFSyntax] = []) throws -> Bool {
    let whole = try outcome { try Dataset(parsing: input, as: syntax, options: options) }
    let pieces = try outcome { try parse(input, chunk: chunk) }
    guard let whole, let pieces else {
      guard whole == nil, pieces == nil else { throw Failure(description: "chunks of \(chunk) matter for acceptance") }
      return false
    }
    guard whole.quads == pieces.quads else { throw Failure(description: "chunks of \(chunk) matter for the quads") }
    for target in [syntax] + targets { try checkRoundTrip(of: whole, through: target) }
    return true
  }

  private func outcome(_ body: () throws -> Dataset) throws -> Dataset? {
    do { return try body() } catch is ParseError { return nil }
  }

  private func parse(_ input: [UInt8], chunk: Int) throws -> Dataset {
    var quads: [Quad] = []
    let parser = RDFParser(syntax, options: options) { quads.append(Quad($0)) }
    var start = 0
    while start < input.count {
      try parser.push(input[start..<min(start + chunk, input.count)])
      start += chunk
    }
    try parser.finish()
    return Dataset(quads)
  }

  /// Writes a dataset and reads it again.
  ///
  /// - Throws: `Failure` when it comes back as another one, or the syntax it came from cannot write it.
  public func checkRoundTrip(of dataset: Dataset, through target: RDFSyntax) throws {
    let bytes: [UInt8]
    do {
      bytes = try dataset.serialized(as: target)
    } catch let error as SerializationError {
      if target == syntax || Self.mustExpress(target, error) {
        throw Failure(description: "not written as \(target.name): \(error)")
      }
      return
    }
    let back: Dataset
    do {
      back = try Dataset(parsing: bytes, as: target, options: options)
    } catch {
      throw Failure(description: "\(target.name) not read again: \(error)\n\(String(decoding: bytes, as: UTF8.self))")
    }
    guard back.isIsomorphic(to: dataset) else {
      throw Failure(description: "\(target.name) changes the graph:\n\(String(decoding: bytes, as: UTF8.self))")
    }
  }

  /// Whether the error is one that the syntax has no right to.
  private static func mustExpress(_ target: RDFSyntax, _ error: SerializationError) -> Bool {
    switch error {
    case .predicateWithoutXMLName, .characterForbiddenInXML: target != .rdfXML
    case .namedGraph: target.supportsNamedGraphs
    case .tripleTerm: target != .jsonLD
    case .invalidTerm: true
    }
  }
}
