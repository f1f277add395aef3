public import ByteStreams
public import Graph
public import RDF

/// Writes the RDF of a graph in one syntax.
public struct RDFGraphSerializer: GraphSerializer {
  public let syntax: RDFSyntax

  public init(_ syntax: RDFSyntax) {
    self.syntax = syntax
  }

  public var formatName: String { syntax.rawValue }
  public var fileExtension: String { syntax.fileExtensions[0] }
  public var mediaType: String { syntax.mediaType }

  /// Characters that XML forbids become U+FFFD in RDF/XML. JSON-LD is compacted with `JSONLDContext`.
  ///
  /// - Throws: `SerializationError` when the syntax cannot express a term.
  public func serialize(_ graph: KnowledgeGraph, options: SerializationOptions, to sink: ByteSink) throws {
    if syntax == .jsonLD {
      var writer = JSONLDWriter(sink: sink)
      try RDFProfile.write(graph, base: options.base) { writer.write($0) }
      writer.finish()
      return
    }
    let serializerOptions = SerializerOptions(prefixes: Vocabulary.prefixes, isLenient: true)
    let serializer = RDFSerializer(syntax, to: sink, options: serializerOptions)
    try RDFProfile.write(graph, base: options.base) { try serializer.write($0) }
    try serializer.finish()
  }
}
