public import ByteStreams
public import Graph
public import PropertyGraph

/// Writes the property-graph projection of a graph in one of the formats of `PropertyGraph`.
public struct PropertyGraphSerializer<Writer: GraphWriter>: GraphSerializer {
  public let formatName: String
  public let fileExtension: String
  public let mediaType: String
  private let makeWriter: @Sendable (GraphSchema, ByteSink) -> Writer

  /// Makes a serializer of a writer.
  public init(
    formatName: String, fileExtension: String, mediaType: String,
    makeWriter: @escaping @Sendable (GraphSchema, ByteSink) -> Writer
  ) {
    self.formatName = formatName
    self.fileExtension = fileExtension
    self.mediaType = mediaType
    self.makeWriter = makeWriter
  }

  public func serialize(_ graph: KnowledgeGraph, options: SerializationOptions, to sink: ByteSink) throws {
    try PropertyGraphProjection.project(graph, base: options.base).write(to: sink, as: makeWriter)
  }
}
