import ByteStreams

/// What serialisers of all syntaxes take into account.
public struct SerializerOptions: Sendable {
  /// Prefixes to abbreviate IRIs with (Turtle, TriG, RDF/XML). Only these are declared, in this order.
  public var prefixes: PrefixMap
  /// The JSON-LD context to compact with; nil writes expanded JSON-LD, which is faster.
  public var context: JSONLDContextDocument?
  /// How JSON-LD is compacted: base, native types …
  public var jsonLD: JSONLDOptions
  /// Replaces what a syntax cannot express instead of throwing: characters that XML forbids become U+FFFD, triples
  /// of named graphs go to the default graph.
  public var isLenient: Bool

  /// Writes N-Triples and N-Quads in RDF 1.2's canonical form: language tags in lower case, characters that Unicode
  /// assigns no meaning escaped. All other rules of that form hold anyway.
  public var isCanonical: Bool

  public init(prefixes: PrefixMap = [:], isLenient: Bool = false, isCanonical: Bool = false) {
    self.prefixes = prefixes
    self.isCanonical = isCanonical
    jsonLD = JSONLDOptions()
    jsonLD.rdfDirection = .rdf12
    self.isLenient = isLenient
  }
}

/// Takes quads one by one. Views are valid only during the call.
public protocol QuadConsumer: AnyObject {
  /// Takes a quad.
  func consume(_ quad: QuadView) throws
  /// Takes notice of a prefix that the document declares from here on.
  func declare(prefix: ByteSpan, namespace: ByteSpan) throws
}

extension QuadConsumer {
  public func declare(prefix: ByteSpan, namespace: ByteSpan) {}
}

/// Writes RDF in any syntax, quad by quad, in memory that does not grow with the graph.
///
/// Quads of one graph and subject that come one after the other are written together: sort or group them first
/// (`Dataset.grouped()`) for output that is pleasant to read.
///
/// ```swift
/// let serializer = RDFSerializer(.turtle, to: sink, options: SerializerOptions(prefixes: .common))
/// for quad in quads { try serializer.write(quad) }
/// try serializer.finish()
/// ```
///
/// Same quads and options, same bytes. Not for use from two tasks at once.
public final class RDFSerializer: QuadConsumer {
  /// The syntax being written.
  public let syntax: RDFSyntax
  private let writer: any SyntaxWriter
  private let arena = TermArena()
  private var isStarted = false

  /// Makes a serialiser; nothing is written before the first quad.
  public init(_ syntax: RDFSyntax, to sink: ByteSink, options: SerializerOptions = SerializerOptions()) {
    self.syntax = syntax
    self.writer =
      switch syntax {
      case .nTriples: NQuadsWriter(sink: sink, syntax: .nTriples, options: options)
      case .nQuads: NQuadsWriter(sink: sink, syntax: .nQuads, options: options)
      case .turtle: TurtleWriter(sink: sink, syntax: .turtle, options: options)
      case .triG: TurtleWriter(sink: sink, syntax: .triG, options: options)
      case .rdfXML: RDFXMLWriter(sink: sink, options: options)
      case .jsonLD: Self.jsonLDWriter(sink, options)
      }
  }

  private static func jsonLDWriter(_ sink: ByteSink, _ options: SerializerOptions) -> any SyntaxWriter {
    guard let context = options.context else { return JSONLDStreamWriter(sink: sink) }
    return JSONLDCompactWriter(sink: sink, context: context, options: options.jsonLD)
  }

  /// How many characters and graph names were replaced or left out because `isLenient` allowed it.
  public var replacements: Int { writer.replacements }

  /// Writes a quad.
  ///
  /// - Throws: `SerializationError` when the syntax cannot express it; the sink then holds an unfinished document.
  public func write(_ quad: Quad) throws {
    try arena.withView(of: quad) { view in
      try TermCheck.check(view)
      try consume(view)
    }
  }

  /// Writes a triple of the default graph.
  public func write(_ triple: Triple) throws {
    try write(Quad(triple))
  }

  /// Writes quads in the order given.
  public func write(contentsOf quads: some Sequence<Quad>) throws {
    for quad in quads { try write(quad) }
  }

  /// Writes a quad without copying it.
  public func consume(_ quad: QuadView) throws {
    if !isStarted { try start() }
    try writer.write(quad)
  }

  /// Ends the document. The sink is not flushed.
  public func finish() throws {
    if !isStarted { try start() }
    try writer.finish()
  }

  private func start() throws {
    isStarted = true
    try writer.start()
  }
}

/// One syntax's part of `RDFSerializer`.
protocol SyntaxWriter: AnyObject {
  var replacements: Int { get }
  func start() throws
  func write(_ quad: QuadView) throws
  func finish() throws
}

extension Dataset {
  /// The dataset in a syntax, grouped by subject.
  ///
  /// JSON-LD with a context is compacted as a whole, so that collections become `@list`.
  ///
  /// - Throws: `SerializationError`
  public func serialized(as syntax: RDFSyntax, options: SerializerOptions? = nil) throws -> [UInt8] {
    try ByteSink.collect { sink in
      let options = options ?? SerializerOptions(prefixes: prefixes)
      if syntax == .jsonLD, let context = options.context { return try appendCompacted(context, options, to: sink) }
      let serializer = RDFSerializer(syntax, to: sink, options: options)
      try serializer.write(contentsOf: grouped())
      try serializer.finish()
    }
  }

  /// The whole dataset at once: collections become `@list`.
  private func appendCompacted(
    _ context: JSONLDContextDocument, _ options: SerializerOptions, to sink: ByteSink
  ) throws {
    let nodes = try JSONLDFromRDF(options: options.jsonLD).convert(grouped())
    let document = try JSONLDProcessor(options.jsonLD).compactDocument(nodes, context: context.context)
    JSONWriter.append(.object(document), to: sink, indentation: 0)
    sink.append(UInt8(ascii: "\n"))
  }
}
