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

  /// N-Triples with a term that RDF/XML or no syntax at all can express, and what the message must name.
  struct Inexpressible: Sendable {
    var statement: String
    var named: String
  }

  private static let notXML = [
    Inexpressible(statement: "<x:s> <x:p> \"a\\u0000b\" .", named: "U+0000"),
    Inexpressible(statement: "<x:s> <x:p> \"a\\u000Bb\"@en .", named: "U+000B"),
    Inexpressible(statement: "<x:s> <x:p> \"\\uFFFE\" .", named: "U+FFFE"),
    Inexpressible(statement: "<x:s> <x:p> \"\\u001F\"^^<x:d> .", named: "U+001F"),
    Inexpressible(statement: "<x:s> <http://example.org/> \"a\" .", named: "<http://example.org/>"),
    Inexpressible(statement: "<x:s> <http://example.org/p/12> \"a\" .", named: "<http://example.org/p/12>"),
    Inexpressible(
      statement: "<x:s> <http://www.w3.org/1999/02/22-rdf-syntax-ns#li> <x:o> .",
      named: "<http://www.w3.org/1999/02/22-rdf-syntax-ns#li>"),
  ]

  /// The good statement before the bad one is not written either, to a file or to standard output.
  @Test(arguments: notXML)
  func rdfXMLNamesWhatItCannotSay(case: Inexpressible) throws {
    let input = try file("a.nt", "<x:s> <x:p> \"good\" .\n\(`case`.statement)\n")
    let output = path("b.rdf")
    let toFile = try Command.run(["convert", input, "-o", output])
    #expect(toFile.status == 1)
    #expect(toFile.error.contains(`case`.named))
    #expect(!FileManager.default.fileExists(atPath: output))
    let toStandardOutput = try Command.run(["convert", input, "--to", "rdfxml"])
    #expect(toStandardOutput.status == 1 && toStandardOutput.output.isEmpty)
    // Every other syntax says it, and says the same.
    for syntax in ["turtle", "trig", "nquads", "jsonld"] {
      let other = try Command.run(["convert", input, "--to", syntax])
      #expect(other.status == 0)
      let back = try Command.run([
        "diff", input, try file("back.\(syntax == "jsonld" ? "jsonld" : "trig")", other.output),
      ])
      #expect(back.status == 0, "\(syntax): \(back.output)")
    }
  }

  /// What is no RDF term is refused with its place in the input, whatever is to be written; nothing is.
  @Test(arguments: [
    ("a.nt", "<x:s> <x:p> \"\\uD800\" ."), ("a.ttl", "<x:s> <x:p> \"\\uDFFF\" ."),
    ("a.jsonld", #"{"@id":"x:s","x:p":"\uD800"}"#), ("a.jsonld", #"{"@id":"x:s","x:p":"\uDC00\uD800"}"#),
    ("a.rdf", rdfXML("<ex:p>&#xD800;</ex:p>")), ("a.rdf", rdfXML("<ex:p>&#1;</ex:p>")),
    ("a.nt", "<x:a b> <x:p> <x:o> ."), ("a.nt", "<x:s> <x:p> <x:a\"b> ."), ("a.ttl", "<x:s> <x:p> <x:\\u0020> ."),
    ("a.ttl", "<x:s> <x:p> <x:\\u0022> ."), ("a.ttl", "<x:s> <x:p> <x:a>b> ."),
    ("a.rdf", rdfXML("<ex:p rdf:resource='x:a b'/>")), ("a.rdf", rdfXML("<ex:p rdf:resource='x:a&quot;b'/>")),
    ("a.nt", "<x:s> <x:p> \"a\"@e_n ."), ("a.nt", "<x:s> <x:p> \"a\"@toolonglanguage ."),
    ("a.ttl", "<x:s> <x:p> \"a\"@en- ."), ("a.rdf", rdfXML("<ex:p xml:lang='e n'>a</ex:p>")),
  ])
  func whatIsNoTermIsRefused(name: String, text: String) throws {
    let input = try file(name, text)
    for syntax in ["ntriples", "rdfxml", "turtle", "jsonld"] {
      let result = try Command.run(["convert", input, "--to", syntax, "-o", path("out")])
      #expect(result.status == 1)
      #expect(result.error.contains("\(input):1:"))
      #expect(!FileManager.default.fileExists(atPath: path("out")))
    }
  }

  private static func rdfXML(_ property: String) -> String {
    """
    <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:ex="http://example.org/">\
    <rdf:Description rdf:about="x:s">\(property)</rdf:Description></rdf:RDF>
    """
  }

  /// JSON-LD drops what is no IRI or language tag (section 8 of its API), so that nothing ill-formed is written.
  @Test(arguments: [
    #"{"@id":"x:s","x:p":{"@value":"a","@language":"e n"},"x:q":"b"}"#,
    #"{"@id":"x:s","x:p":{"@id":"x:a b"},"x:q":"b"}"#, #"{"@id":"x:s","x:p\"":"a","x:q":"b"}"#,
  ])
  func jsonLDDropsWhatIsNoTerm(text: String) throws {
    let result = try Command.run(["convert", try file("a.jsonld", text), "--to", "ntriples"])
    #expect(result.output == "<x:s> <x:q> \"b\" .\n")
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
