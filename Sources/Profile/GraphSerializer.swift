import ByteStreams
import Graph

/// Writes a graph in one format. A new format is one new type conforming to this and one line in the registry of
/// `Newsgraph`.
public protocol GraphSerializer: Sendable {
  /// The name that `--format` takes: `rdfxml`, `graphml` …
  var formatName: String { get }
  /// The extension of files in the format, without the dot.
  var fileExtension: String { get }
  /// The registered media type.
  var mediaType: String { get }
  /// Writes the whole graph. The same graph and options always give the same bytes.
  func serialize(_ graph: KnowledgeGraph, options: SerializationOptions, to sink: ByteSink) throws
}

/// What holds for every format.
public struct SerializationOptions: Hashable, Sendable {
  /// The IRI under which all IRIs are minted; ends in `/`.
  public var base: String

  public init(base: String = "https://w3id.org/newsgraph/") {
    self.base = base
  }
}
