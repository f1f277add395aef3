import ByteStreams
import Foundation
public import Graph
import Profile
import PropertyGraph

/// Pictures of graphs, drawn by Graphviz, for documents.
public enum GraphvizImage {
  public enum Format: String, CaseIterable, Sendable {
    case svg, png
  }

  /// Draws a graph with Graphviz's `sfdp`, which must be installed.
  ///
  /// - Throws: `ViewerError.graphviz`, `GraphError`
  public static func draw(
    _ graph: KnowledgeGraph, as format: Format, base: String = SerializationOptions().base
  ) throws -> [UInt8] {
    let projection = PropertyGraphProjection.project(graph, base: base)
    let dot = try ByteSink.collect { try projection.write(to: $0, as: DOTWriter.init) }
    guard let program = find("sfdp") else {
      throw ViewerError.graphviz("sfdp is not installed (Debian's package graphviz has it)")
    }
    return try run(program, ["-T\(format.rawValue)"], input: dot)
  }

  private static func find(_ name: String) -> String? {
    let folders = (ProcessInfo.processInfo.environment["PATH"] ?? "/usr/bin").split(separator: ":")
    return folders.map { "\($0)/\(name)" }.first { FileManager.default.isExecutableFile(atPath: $0) }
  }

  private static func run(_ program: String, _ arguments: [String], input: [UInt8]) throws -> [UInt8] {
    // Files instead of pipes: neither side can wait for the other.
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("newsgraph-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let source = folder.appendingPathComponent("graph.dot")
    let target = folder.appendingPathComponent("picture")
    try Data(input).write(to: source)
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments + ["-o", target.path, source.path]
    let errors = Pipe()
    process.standardError = errors
    try process.run()
    let said = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    guard process.terminationStatus == 0, let picture = try? Data(contentsOf: target) else {
      throw ViewerError.graphviz(said.isEmpty ? "it failed" : said)
    }
    return Array(picture)
  }
}
