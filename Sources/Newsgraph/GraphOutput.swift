import ByteStreams
import Graph
import Profile

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A format name that `--format` doesn't know.
public struct UnknownFormatError: Error, Hashable, Sendable, CustomStringConvertible {
  public var name: String
  public var known: [String]

  public var description: String {
    "unknown format “\(name)” (known: \(known.joined(separator: ", ")))"
  }
}

/// Writes graphs in chosen formats.
public struct GraphOutput: Sendable {
  /// The formats of the main job.
  public static let defaultFormats = ["rdfxml", "jsonld", "graphml"]

  private let serializers: [any GraphSerializer]
  public var options: SerializationOptions

  /// - Parameter formats: names of `GraphFormats.all`, or `csv` and `neo4j-csv` for both of their files; repetitions are
  ///   ignored.
  /// - Throws: `UnknownFormatError`.
  public init(
    formats: [String], options: SerializationOptions = SerializationOptions()
  ) throws(UnknownFormatError) {
    var chosen: [any GraphSerializer] = []
    for name in formats {
      let group = GraphFormats.group(named: name)
      guard !group.isEmpty else {
        throw UnknownFormatError(name: name, known: GraphFormats.all.map(\.formatName))
      }
      chosen += group.filter { new in !chosen.contains { $0.formatName == new.formatName } }
    }
    self.serializers = chosen
    self.options = options
  }

  /// Writes `FOLDER/NAME.EXTENSION` for each format, each whole or not at all, and makes the folder where it is missing.
  ///
  /// - Returns: the paths written, in the order of the formats.
  /// - Throws: `FileError`.
  public func write(_ graph: KnowledgeGraph, named name: String, in folder: String) throws -> [String] {
    try makeFolder(folder)
    return try serializers.map { serializer in
      let path = "\(folder)/\(name).\(serializer.fileExtension)"
      try AtomicFile.write(to: path) { try serializer.serialize(graph, options: options, to: $0) }
      return path
    }
  }

  /// Appends the graph in every format to a sink, one after the other.
  public func write(_ graph: KnowledgeGraph, to sink: ByteSink) throws {
    for serializer in serializers { try serializer.serialize(graph, options: options, to: sink) }
    try sink.flush()
  }

  private func makeFolder(_ folder: String) throws {
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      let isInTheWay = (error as? CocoaError)?.code == .fileWriteFileExists
      let reason = isInTheWay ? "a file of that name is in the way" : "the system refuses to make it"
      throw OutputFolderError(path: folder, reason: reason)
    }
  }
}

/// A folder for outputs that cannot be made.
public struct OutputFolderError: Error, Hashable, Sendable, CustomStringConvertible {
  public var path: String
  public var reason: String

  /// `PATH: cannot create folder: REASON`
  public var description: String { "\(path): cannot create folder: \(reason)" }
}
