import ByteStreams

/// Turns a document of one syntax into one of another, in memory that does not grow with it.
///
/// The first few thousand quads are looked at before anything is written, to declare the prefixes that the document
/// declares or uses.
public struct RDFConverter: Sendable {
  /// The syntax to read.
  public var input: RDFSyntax
  /// The syntax to write.
  public var output: RDFSyntax
  /// How to read.
  public var parserOptions: ParserOptions
  /// How to write; prefixes given here come before those of the document.
  public var serializerOptions: SerializerOptions

  public init(
    from input: RDFSyntax, to output: RDFSyntax, parserOptions: ParserOptions = ParserOptions(),
    serializerOptions: SerializerOptions = SerializerOptions()
  ) {
    self.input = input
    self.output = output
    self.parserOptions = parserOptions
    self.serializerOptions = serializerOptions
  }

  /// Converts a document.
  ///
  /// - Returns: how many quads were read, and how much was replaced or left out because the options are lenient.
  /// - Throws: `ParseError`, `SerializationError`, `FileError`, `GzipError`
  @discardableResult
  public func convert(_ source: ByteSource, to sink: ByteSink) throws -> (quads: Int, replacements: Int) {
    let stage = ConversionStage(output: output, options: serializerOptions, sink: sink)
    let parser = RDFParser(input, options: parserOptions, to: stage)
    try parser.read(source)
    try stage.finish()
    return (stage.count, stage.replacements)
  }
}

extension RDFParser {
  /// Reads a source to its end.
  ///
  /// - Throws: `ParseError`, `FileError`, `GzipError`, or what the consumer throws.
  public func read(_ source: ByteSource, chunkSize: Int = 1 << 17) throws {
    while true {
      let count = try source.read(into: space(chunkSize))
      if count == 0 { break }
      try commit(count)
    }
    try finish()
  }
}

/// Keeps the first quads until it is clear which prefixes to declare, then passes everything on.
private final class ConversionStage: QuadConsumer {
  private let output: RDFSyntax
  private let sink: ByteSink
  private var options: SerializerOptions
  private var serializer: RDFSerializer?
  private var beginning: [Quad] = []
  private(set) var count = 0
  var replacements: Int { serializer?.replacements ?? 0 }
  private static let lookahead = 2_000

  init(output: RDFSyntax, options: SerializerOptions, sink: ByteSink) {
    self.output = output
    self.options = options
    self.sink = sink
    if output == .nTriples || output == .nQuads || output == .jsonLD {
      serializer = RDFSerializer(output, to: sink, options: options)
    }
  }

  func consume(_ quad: QuadView) throws {
    count += 1
    if let serializer { return try serializer.consume(quad) }
    beginning.append(Quad(quad))
    if beginning.count == Self.lookahead { try start() }
  }

  func declare(prefix: ByteSpan, namespace: ByteSpan) throws {
    let name = prefix.text
    if serializer == nil, options.prefixes[name] == nil { options.prefixes[name] = namespace.text }
  }

  func finish() throws {
    if serializer == nil { try start() }
    try serializer?.finish()
  }

  private func start() throws {
    var known = options.prefixes
    for entry in PrefixMap.common where known[entry.prefix] == nil { known[entry.prefix] = entry.namespace }
    let declared = Set(options.prefixes.map(\.namespace))
    for entry in PrefixMap.suggested(for: beginning, known: known) where !declared.contains(entry.namespace) {
      options.prefixes[entry.prefix] = entry.namespace
    }
    let serializer = RDFSerializer(output, to: sink, options: options)
    self.serializer = serializer
    for quad in beginning { try serializer.write(quad) }
    beginning = []
  }
}
