import ByteStreams

/// What parsers of all syntaxes take into account.
public struct ParserOptions: Sendable {
  /// The IRI that relative references are resolved against; nil makes them errors.
  public var base: IRI?
  /// Takes IRIs and language tags that only fit the syntax's grammar, not RFC 3987 and BCP 47.
  public var isLenient: Bool
  /// What the JSON-LD algorithms take into account. Contexts are never fetched: those that documents may name by IRI
  /// stand in `contexts`.
  public var jsonLD: JSONLDOptions

  public init(base: IRI? = nil, isLenient: Bool = false) {
    self.base = base
    self.isLenient = isLenient
    jsonLD = JSONLDOptions()
    jsonLD.rdfDirection = .rdf12
  }
}

/// Reads RDF in any syntax from chunks of bytes and hands out quads as they come.
///
/// ```swift
/// let parser = RDFParser(.turtle) { quad in print(Quad(quad)) }
/// while let chunk = nextChunk() { try parser.push(chunk) }
/// try parser.finish()
/// ```
///
/// Memory does not grow with the document, but for what the syntax makes necessary: the longest token, the names of
/// `rdf:ID`s, the nesting of brackets, one top-level node of JSON-LD. Not for use from two tasks at once; after an
/// error the parser is of no further use.
public final class RDFParser {
  /// The syntax being read.
  public let syntax: RDFSyntax
  private let core: any SyntaxParser
  private var buffer = ParserBuffer()
  /// How many bytes the buffer must hold before it is worth trying again.
  private var wanted = 1
  private var isAtStart = true

  /// Makes a parser that hands quads and prefixes to a consumer.
  public init(_ syntax: RDFSyntax, options: ParserOptions = ParserOptions(), to consumer: any QuadConsumer) {
    self.syntax = syntax
    self.core = Self.makeCore(syntax, options: options, consumer: consumer)
  }

  /// Makes a parser that calls `handler` with every quad.
  public convenience init(
    _ syntax: RDFSyntax, options: ParserOptions = ParserOptions(), _ handler: @escaping (QuadView) throws -> Void
  ) {
    self.init(syntax, options: options, to: ClosureConsumer(handler))
  }

  private static func makeCore(
    _ syntax: RDFSyntax, options: ParserOptions, consumer: any QuadConsumer
  ) -> any SyntaxParser {
    switch syntax {
    case .nTriples, .nQuads: NQuadsParser(syntax: syntax, options: options, consumer: consumer)
    case .turtle, .triG: TurtleParser(syntax: syntax, options: options, consumer: consumer)
    case .rdfXML: RDFXMLParser(options: options, consumer: consumer)
    case .jsonLD: JSONLDParser(options: options, consumer: consumer)
    }
  }

  /// Reads the next bytes of the document.
  ///
  /// - Throws: `ParseError`, or what the consumer throws.
  public func push(_ bytes: UnsafeRawBufferPointer) throws {
    guard bytes.count > 0 else { return }
    buffer.space(bytes.count).copyMemory(from: bytes)
    try commit(bytes.count)
  }

  /// Reads the next bytes of the document.
  ///
  /// - Throws: `ParseError`, or what the consumer throws.
  public func push(_ bytes: some Sequence<UInt8>) throws {
    let done: Void? = try bytes.withContiguousStorageIfAvailable { try push(UnsafeRawBufferPointer($0)) }
    if done == nil { try Array(bytes).withUnsafeBytes { try push($0) } }
  }

  /// Memory where the caller may put the next bytes of the document before calling `commit`: saves a copy.
  public func space(_ count: Int) -> UnsafeMutableRawBufferPointer { buffer.space(count) }

  /// Reads bytes that were put in the memory of `space`.
  ///
  /// - Throws: `ParseError`, or what the consumer throws.
  public func commit(_ count: Int) throws {
    buffer.commit(count)
    if buffer.count >= wanted { try run(isFinal: false) }
  }

  /// Ends the document.
  ///
  /// - Throws: `ParseError` when it breaks off, or what the consumer throws.
  public func finish() throws {
    try run(isFinal: true)
  }

  private func run(isFinal: Bool) throws {
    do {
      var start = buffer.start
      if isAtStart {
        guard isFinal || buffer.count >= 3 else { return }
        isAtStart = false
        if ByteSpan(start: start, count: buffer.count).starts(with: "\u{FEFF}") { start += 3 }
      }
      let rest = try core.parse(start, buffer.end, isFinal: isFinal)
      buffer.consume(upTo: rest)
      // A token that didn't end is looked at again only when there is twice as much of it.
      wanted = buffer.count * 2 + 1
    } catch let error as ScanError {
      let place = buffer.place(ofAddress: error.address)
      throw ParseError(syntax: syntax, message: error.message, line: place.line, column: place.column)
    }
  }
}

/// One syntax's part of `RDFParser`.
protocol SyntaxParser: AnyObject {
  /// Reads as much as can be read and returns where it stopped. With `isFinal` it must read everything.
  ///
  /// - Throws: `ScanError`, or what the consumer throws.
  func parse(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, isFinal: Bool
  ) throws -> UnsafePointer<UInt8>
}

private final class ClosureConsumer: QuadConsumer {
  private let handler: (QuadView) throws -> Void

  init(_ handler: @escaping (QuadView) throws -> Void) { self.handler = handler }

  func consume(_ quad: QuadView) throws { try handler(quad) }
}

/// Collects a dataset.
final class DatasetBuilder: QuadConsumer {
  private(set) var dataset = Dataset()

  func consume(_ quad: QuadView) throws { dataset.quads.append(Quad(quad)) }

  func declare(prefix: ByteSpan, namespace: ByteSpan) throws { dataset.prefixes[prefix.text] = namespace.text }
}

extension Dataset {
  /// Reads a whole document.
  ///
  /// - Throws: `ParseError`
  public init(parsing bytes: some Sequence<UInt8>, as syntax: RDFSyntax, options: ParserOptions) throws {
    let builder = DatasetBuilder()
    let parser = RDFParser(syntax, options: options, to: builder)
    try parser.push(bytes)
    try parser.finish()
    self = builder.dataset
  }

  /// Reads a whole document.
  ///
  /// - Throws: `ParseError`
  public init(parsing bytes: some Sequence<UInt8>, as syntax: RDFSyntax, base: IRI? = nil) throws {
    try self.init(parsing: bytes, as: syntax, options: ParserOptions(base: base))
  }
}
