import Foundation
import Testing

/// The commands `convert`, `canonicalize` and `diff`, run as processes.
@Suite("RDF commands", .enabled(if: Command.isAvailable, "newsgraph is not built beside the tests"))
struct ConvertCommandTests {
  private let folder: URL

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "newsgraph-rdf-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  private func file(_ name: String, _ text: String) throws -> String {
    let url = folder.appending(path: name)
    try Data(text.utf8).write(to: url)
    return url.path()
  }

  private func path(_ name: String) -> String { folder.appending(path: name).path() }

  private static let turtle =
    "@prefix ex: <http://example.org/> . ex:a a ex:T ; ex:p \"é\"@fr, 5 ; ex:q [ ex:r true ] ."

  @Test(arguments: ["nt", "nq", "ttl", "trig", "rdf", "jsonld", "nt.gz", "rdf.gz"])
  func convertsByExtensionAndComparesEqual(fileExtension: String) throws {
    let input = try file("a.ttl", Self.turtle)
    let output = path("b.\(fileExtension)")
    #expect(try Command.run(["convert", input, "-o", output]).status == 0)
    #expect(try Command.run(["diff", input, output]).status == 0)
    let first = try Command.run(["canonicalize", "--digest", input])
    let second = try Command.run(["canonicalize", "--digest", output])
    #expect(first.output == second.output && first.output.count == 65)
  }

  @Test func guessesStandardInput() throws {
    let result = try Command.run(
      ["convert", "--to", "ntriples"], input: "{\"@id\":\"x:s\",\"x:p\":[{\"@value\":\"v\"}]}")
    #expect(result.output == "<x:s> <x:p> \"v\" .\n")
    #expect(result.status == 0)
  }

  @Test func differencesAreShown() throws {
    let left = try file("a.nt", "<x:s> <x:p> \"1\" .\n<x:s> <x:p> \"2\" .\n")
    let right = try file("b.ttl", "<x:s> <x:p> \"2\", \"3\" .")
    let result = try Command.run(["diff", left, right])
    #expect(result.status == 1)
    #expect(result.output == "- <x:s> <x:p> \"1\"\n+ <x:s> <x:p> \"3\"\n")
  }

  @Test func errorsNameThePlaceAndLeaveNothing() throws {
    let input = try file("a.ttl", "<x:s> <x:p> 1 .\n<x:s> nope:p 2 .")
    let output = path("b.rdf")
    let result = try Command.run(["convert", input, "-o", output])
    #expect(result.status == 1)
    #expect(result.error == "newsgraph convert: \(input):2:7: undefined prefix \"nope:\"\n")
    #expect(!FileManager.default.fileExists(atPath: output))
    #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path()) == ["a.ttl"])
  }

  @Test func rdfXMLIsWholeOrNotThere() throws {
    let input = try file("a.nt", "<x:s> <x:p> \"fine\" .\n<x:s> <x:p> \"bad \\u0001\" .\n")
    let strict = try Command.run(["convert", input, "--to", "rdfxml"])
    #expect(strict.status == 1 && strict.output.isEmpty)
    #expect(strict.error.contains("XML forbids the character U+0001"))
    let lenient = try Command.run(["convert", input, "--to", "rdfxml", "--lenient"])
    #expect(lenient.status == 0 && lenient.output.contains("bad \u{FFFD}"))
    #expect(lenient.error.contains("1 characters or graph names replaced"))
  }

  @Test func missingFilesAreStatusTwo() throws {
    #expect(try Command.run(["convert", path("nothing.ttl")]).status == 2)
    #expect(try Command.run(["diff", path("nothing.ttl"), path("nothing.ttl")]).status == 2)
    let input = try file("broken.nt.gz", "\u{1F}")
    try Data([0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 0, 3, 1, 2]).write(to: URL(filePath: input))
    #expect(try Command.run(["convert", input]).status == 2)
  }

  @Test func contextsCompact() throws {
    let input = try file("a.nt", "<x:s> <https://schema.org/name> \"n\" .\n")
    let context = try file("c.jsonld", "{\"@context\": {\"name\": \"https://schema.org/name\"}}")
    let result = try Command.run(["convert", input, "--to", "jsonld", "--context", context])
    #expect(result.output.contains("\"name\": \"n\""))
  }
}

/// The `newsgraph` of this build.
enum Command {
  private static let folder = Bundle.allBundles.map(\.bundleURL).first { $0.pathExtension == "xctest" }
  static let path: String = {
    let beside = (folder ?? URL(filePath: CommandLine.arguments[0])).deletingLastPathComponent()
    return beside.appending(path: "newsgraph").path()
  }()
  static let isAvailable = FileManager.default.isExecutableFile(atPath: path)

  static func run(_ arguments: [String], input: String = "") throws -> (status: Int32, output: String, error: String) {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    let pipes = (input: Pipe(), output: Pipe(), error: Pipe())
    process.standardInput = pipes.input
    process.standardOutput = pipes.output
    process.standardError = pipes.error
    try process.run()
    try pipes.input.fileHandleForWriting.write(contentsOf: Data(input.utf8))
    try pipes.input.fileHandleForWriting.close()
    let output = try pipes.output.fileHandleForReading.readToEnd() ?? Data()
    let error = try pipes.error.fileHandleForReading.readToEnd() ?? Data()
    process.waitUntilExit()
    return (process.terminationStatus, String(decoding: output, as: UTF8.self), String(decoding: error, as: UTF8.self))
  }
}
