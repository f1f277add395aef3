import Foundation
import Testing

/// `newsgraph load` at a terminal.
@Suite(.enabled(if: Programs.isInstalled("python3"), "there is no python3 to make a terminal with"))
struct TerminalTests {
  /// Runs `newsgraph` in a terminal, where `answer` is typed when a password is asked for.
  private func newsgraph(_ arguments: [String], answer: String = "", _ settings: String...) throws -> Programs.Result {
    let script = Programs.root.appending(path: "Tests/Support/terminal.py").path
    return try Programs.run(
      URL(filePath: "/usr/bin/env"),
      ["-u", "NEWSGRAPH_PASSWORD", "-u", "NO_COLOR"] + settings
        + ["python3", script, answer, Programs.newsgraph.path] + arguments)
  }

  /// A graph of two batches.
  private func withLargeGraph(_ body: (String) throws -> Void) throws {
    try Programs.withFolder { folder in
      let file = folder.appending(path: "graph.nt")
      let lines = (0..<20_001).map { "<https://example.org/s\($0)> <https://example.org/p> \"\($0)\" .\n" }
      try Data(lines.joined().utf8).write(to: file)
      try body(file.path)
    }
  }

  @Test func aLongLoadShowsABar() throws {
    try withLargeGraph { file in
      let server = try FlakyStore([.slow(1.2), .slow(0)])
      let result = try newsgraph(["load", file, "--into", server.address])
      #expect(result.status == 0)
      #expect(result.output.contains("─] 99 % 20,000 of 20,001 triples\u{1B}[K\r["), "\(result.output)")
      let full = "\u{1B}[32m" + String(repeating: "█", count: 30) + "\u{1B}[0m"
      #expect(result.output.contains("[\(full)] 100 % 20,001 of 20,001 triples"))
      #expect(server.lines.count == 20_001)
    }
  }

  @Test func noColourWhereNobodyWantsIt() throws {
    try withLargeGraph { file in
      let server = try FlakyStore([.slow(1.2)])
      let result = try newsgraph(["load", file, "--into", server.address], "NO_COLOR=1")
      #expect(result.output.contains("[\(String(repeating: "█", count: 30))] 100 %"))
    }
  }

  @Test func aShortLoadShowsNone() throws {
    let server = try FlakyStore([])
    let result = try newsgraph(["load", DatabaseTests.graph, "--into", server.address])
    #expect(result.output == "509 triples loaded into \(server.address)\r\n")
  }

  @Test func asksForThePasswordAndDoesNotShowIt() throws {
    let server = try FlakyStore([.status(401)])
    let result = try newsgraph(
      ["load", DatabaseTests.graph, "--into", server.address, "--user", "ana"], answer: "secret-4711")
    #expect(result.output.hasPrefix("Password of ana: "))
    #expect(!result.output.contains("4711"))
  }
}
