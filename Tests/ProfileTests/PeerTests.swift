import ByteStreams
import Foundation
import Testing

@testable import Profile

/// Other programs read what newsgraph writes: rdflib, pyoxigraph and PyLD the RDF; networkx, igraph and Tulip the
/// property graphs. `Tests/run` installs them.
@Suite struct PeerTests {
  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
  static let python = folder.deletingLastPathComponent().deletingLastPathComponent()
    .appendingPathComponent(".venv/bin/python").path

  @Test(.enabled(if: FileManager.default.isExecutableFile(atPath: python), "no peers: start the tests with Tests/run"))
  func peersReadTheSameGraph() throws {
    let output = FileManager.default.temporaryDirectory.appendingPathComponent("newsgraph-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: output, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: output) }
    for serializer in GraphFormats.all {
      try AtomicFile.write(to: output.appendingPathComponent("sample.\(serializer.fileExtension)").path) {
        try serializer.serialize(Sample.graph, options: .init(), to: $0)
      }
    }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.python)
    process.arguments = [Self.folder.appendingPathComponent("read_back.py").path, output.path]
    let pipe = Pipe()
    process.standardOutput = pipe
    process.standardError = pipe
    try process.run()
    let said = String(decoding: try pipe.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(said)")
    #expect(said.hasSuffix("all equal\n"), "\(said)")
  }
}
