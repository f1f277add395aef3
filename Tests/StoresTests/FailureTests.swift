import Foundation
import PropertyGraph
import RDF
import Testing

@testable import Stores

/// What `load` does when a server does not do what it should.
@Suite struct FailureTests {
  static let triples = (0..<250).map { number in
    Triple(
      .iri(IRI(unchecked: "https://example.org/s\(number)")), "https://example.org/p",
      .literal(Literal("Tom & Jérôme <李> \"Co\" \(number)")))
  }

  private func store(_ server: FlakyStore, attempts: Int = 4) -> SPARQLStore {
    SPARQLStore(
      endpoint: server.address, kind: .graphStore, credentials: nil, batchSize: 100,
      backoff: Backoff(attempts: attempts, firstWait: 0.01))
  }

  @Test func triesAgain() throws {
    let server = try FlakyStore([.status(503), .hangUp, .status(204), .status(429), .status(502)])
    var reports: [Int] = []
    try store(server).load(Self.triples, graph: nil) { reports.append($0.done) }
    #expect(reports == [100, 200, 250])
    #expect(server.lines.count == 250)
    #expect(server.requests.count == 7, "three batches and four failures")
    #expect(server.requests.allSatisfy { $0.hasPrefix("POST /store?default HTTP/1.1") })
  }

  @Test func anotherRunFinishesWhatBrokeOff() throws {
    let server = try FlakyStore([.status(204), .status(500)])
    #expect {
      try store(server).load(Self.triples, graph: nil) { _ in }
    } throws: { error in
      (error as? LoadError)?.progress == LoadProgress(unit: "triples", done: 100, total: 250)
        && "\(error)".contains("HTTP status 500")
        && "\(error)".contains("100 of 250 triples are loaded, and running the command again finishes the load")
    }
    #expect(server.lines.count == 100)
    try store(server).load(Self.triples, graph: nil) { _ in }
    #expect(server.lines.count == 250)
  }

  @Test func givesUp() throws {
    let server = try FlakyStore(Array(repeating: .status(503), count: 9))
    #expect(throws: LoadError.self) { try store(server, attempts: 3).load(Self.triples, graph: nil) { _ in } }
    #expect(server.requests.count == 3)
  }

  @Test func doesNotRepeatWhatIsRefused() throws {
    let server = try FlakyStore([.status(400)])
    #expect(throws: LoadError.self) { try store(server).load(Self.triples, graph: nil) { _ in } }
    #expect(server.requests.count == 1)
  }

  @Test func waitsTwiceAsLongEachTime() throws {
    struct Busy: TemporaryError { let isTemporary = true }
    let clock = ContinuousClock()
    let time = clock.measure {
      #expect(throws: Busy.self) { try Backoff(attempts: 4, firstWait: 0.02).retry { throw Busy() } }
    }
    #expect(time > .milliseconds(140), "20, 40 and 80 ms")
  }
}

/// The command before such servers, and what it does with secrets.
@Suite struct LoadCommandTests {
  static let graph = DatabaseTests.graph
  static let secret = "pass\"word-\\4711"

  private func load(_ arguments: [String], _ environment: [String: String] = [:]) throws -> Programs.Result {
    try Programs.run(Programs.newsgraph, ["load", Self.graph] + arguments, environment: environment)
  }

  @Test func saysWhatFailedAndSucceedsAgain() throws {
    let server = try FlakyStore([.status(500)])
    let broken = try load(["--into", server.address])
    #expect(broken.status == 69)
    #expect(broken.errors.contains("HTTP status 500") && broken.errors.contains("nothing was loaded"))
    let whole = try load(["--into", server.address])
    #expect(whole.status == 0)
    #expect(whole.output == "509 triples loaded into \(server.address)\n")
    #expect(whole.errors.isEmpty, "no progress where there is no terminal")
    #expect(server.lines.count == 509)
  }

  @Test func saysThatNobodyListens() throws {
    for address in ["bolt://127.0.0.1:9", "falkor://127.0.0.1:9"] {
      let result = try load(["--into", address])
      #expect(result.status == 69)
      #expect(result.errors.contains("Connection refused; nothing was loaded"), "\(result.errors)")
    }
  }

  @Test(arguments: [
    ["--into", "ftp://x"], ["--into", "bolt://ana:secret@x"], [], ["--into", "http://x", "--format", "csv"],
    ["--into", "bolt://x", "--graph", "https://example.org/"], ["--format", "nonsense"],
    ["--into", "http://x", "--graph", "no iri"],
  ])
  func wrongUsage(arguments: [String]) throws {
    let result = try load(arguments)
    #expect(result.status == 64)
    #expect(result.output.isEmpty)
  }

  @Test func passwordIsNeverOnACommandLineNorInAMessage() throws {
    try Programs.withFolder { folder in
      // A curl that notes how it was called.
      let curl = folder.appending(path: "curl")
      try """
      #!/bin/sh
      echo "$@" > '\(folder.path)/arguments'
      cat > '\(folder.path)/input'
      echo "bad gateway" >&2
      exit 22
      """.write(to: curl, atomically: true, encoding: .utf8)
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: curl.path)
      let path = folder.path + ":" + (Programs.environment("PATH") ?? "")
      let result = try load(
        ["--into", "http://127.0.0.1:9/update", "--user", "ana"], ["NEWSGRAPH_PASSWORD": Self.secret, "PATH": path])
      #expect(result.status == 69)
      let arguments = try String(contentsOf: folder.appending(path: "arguments"), encoding: .utf8)
      #expect(arguments == "--config -\n")
      let input = try String(contentsOf: folder.appending(path: "input"), encoding: .utf8)
      #expect(input.contains("user = \"ana:pass\\\"word-\\\\4711\""))
      #expect(!(result.output + result.errors).contains("4711"))
    }
  }

  @Test func passwordReachesTheServerButNoMessage() throws {
    let server = try FlakyStore([.status(401), .status(401)])
    let result = try load(["--into", server.address, "--user", "ana"], ["NEWSGRAPH_PASSWORD": Self.secret])
    #expect(result.status == 69)
    #expect(result.errors.contains("HTTP status 401"))
    #expect(!(result.output + result.errors).contains("4711"))
  }

  @Test func passwordIsMissing() throws {
    let result = try Programs.run(
      URL(filePath: "/usr/bin/env"),
      ["-u", "NEWSGRAPH_PASSWORD", Programs.newsgraph.path, "load", Self.graph, "--into", "bolt://x", "--user", "ana"])
    #expect(result.status == 64)
    #expect(result.errors.contains("set NEWSGRAPH_PASSWORD"))
  }
}
