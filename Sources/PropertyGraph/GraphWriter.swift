public import ByteStreams

/// Writes a property graph in one format and one pass: first all nodes, then all edges, then `finish()`.
///
/// Nothing is kept but what the format itself demands, so a graph of any size can be written. The same calls always
/// give the same bytes. Elements must have the attributes that the schema declares (`PropertyGraph.check()`).
public protocol GraphWriter {
  /// Begins a document over `sink`.
  init(schema: GraphSchema, sink: ByteSink)
  mutating func write(_ node: Node)
  mutating func write(_ edge: Edge)
  /// Ends the document; the sink is not flushed.
  mutating func finish()
}

extension PropertyGraph {
  /// Writes the graph with a writer made for it.
  ///
  /// ```swift
  /// let bytes = try ByteSink.collect { try graph.write(to: $0, as: GraphMLWriter.init) }
  /// ```
  /// - Throws: `GraphError` when the graph is not as its schema says; nothing is written then.
  public func write<Writer: GraphWriter>(
    to sink: ByteSink, as makeWriter: (GraphSchema, ByteSink) -> Writer
  ) throws(GraphError) {
    try check()
    var writer = makeWriter(schema, sink)
    for node in nodes { writer.write(node) }
    for edge in edges { writer.write(edge) }
    writer.finish()
  }
}
