import Foundation
import RDF
import Testing

/// Other libraries read what we write and see the same graph.
@Suite("Peers", .enabled(if: Peers.areAvailable, "no Python with rdflib and pyoxigraph at \(Peers.python)"))
struct PeerTests {
  /// Some peers keep language tags as they are written, some in lower case, as RDF 1.1 allows.
  private static func withLowerCaseTags(_ dataset: Dataset) -> Dataset {
    Dataset(
      dataset.quads.map { quad in
        guard case .literal(let literal) = quad.object, let language = literal.language else { return quad }
        var quad = quad
        quad.object = .literal(Literal(unchecked: literal.lexicalForm, language: language.lowercased()))
        return quad
      })
  }

  @Test func everySyntaxIsReadAlike() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "newsgraph-peers-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    var random = RandomGraphs(seed: 21)
    let count = LongTests.areWanted ? 10_000 : 200
    for index in 0..<count {
      let dataset = random.dataset(
        RandomGraphs.Features(directions: false, isXML: true, asciiLabels: true, dotSegments: false))
      for syntax in RDFSyntax.allCases {
        let options = SerializerOptions(prefixes: index % 2 == 0 ? ["ex": "http://example.org/"] : [:])
        let file = folder.appending(path: "\(index).\(syntax.fileExtensions[0])")
        try Data(try dataset.serialized(as: syntax, options: options)).write(to: file)
      }
      try Data(try Self.withLowerCaseTags(dataset).canonicalized().digest.utf8).write(
        to: folder.appending(path: "\(index).sha256"))
    }
    let lines = try Peers.run("rdf_peers.py", [folder.path()])
    let differences = lines.filter { $0.contains(": ") }
    #expect(differences == [])
    // How many formats of each graph a library reads.
    for (peer, formats) in ["pyoxigraph": 6, "rdflib": 6, "PyLD": 1] {
      #expect(lines.contains("\(peer) \(count * formats)"))
    }
  }
}

/// Python with other RDF libraries, as `Tests/run` sets it up.
enum Peers {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()
  static let python = root.appending(path: ".venv/bin/python").path()
  static let areAvailable = FileManager.default.isExecutableFile(atPath: python)

  /// Runs a script of `Tests/Support` and returns the lines it prints.
  static func run(_ script: String, _ arguments: [String]) throws -> [String] {
    let process = Process()
    process.executableURL = URL(filePath: python)
    process.arguments = [root.appending(path: "Tests/Support/\(script)").path()] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let output = try pipe.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return String(decoding: output, as: UTF8.self).split(separator: "\n").map(String.init)
  }
}
