import Foundation
import Testing

/// Runs the README's tutorials, each in a shell of its own, and compares what the commands print with what the README
/// says they print.
///
/// A tutorial stands between `<!-- tutorial: NAME -->` and `<!-- end -->`. Its `sh` blocks are run one after the other;
/// a `text` block after one is what that prints, where `…` stands for anything.
@Suite(.serialized) struct TutorialTests {
  struct Block {
    var language: String
    var text: String
  }

  /// The blocks of all tutorials in the README.
  static func tutorials() throws -> [String: [Block]] {
    let readme = try String(contentsOf: Programs.root.appending(path: "README.md"), encoding: .utf8)
    var tutorials: [String: [Block]] = [:]
    var name: String?
    var open: Block?
    for line in readme.components(separatedBy: "\n") {
      if var block = open {
        if line == "```" {
          if let name { tutorials[name, default: []].append(block) }
          open = nil
        } else {
          block.text += line + "\n"
          open = block
        }
      } else if line.hasPrefix("```") {
        open = Block(language: String(line.dropFirst(3)), text: "")
      } else if line.hasPrefix("<!-- tutorial: ") {
        name = String(line.dropFirst("<!-- tutorial: ".count).prefix { $0 != " " })
      } else if line == "<!-- end -->" {
        name = nil
      }
    }
    return tutorials
  }

  @Test func theReadmeHasAllThree() throws {
    let tutorials = try Self.tutorials()
    #expect(Set(tutorials.keys) == ["sparql", "cypher", "picture", "validation"])
    for (name, blocks) in tutorials {
      #expect(blocks.contains { $0.language == "text" }, "\(name) says what comes out")
      #expect(
        blocks.allSatisfy { ["sh", "text"].contains($0.language) }, "\(name) has other blocks, which are not run")
    }
  }

  @Test(.enabled(if: DatabaseTests.address("OXIGRAPH") != nil, DatabaseTests.why("Oxigraph")))
  func sparql() throws {
    try run("sparql", replacing: ["7878": String(try Self.freePort())])
  }

  @Test(.enabled(if: DatabaseTests.address("ARCADEDB") != nil, DatabaseTests.why("ArcadeDB")))
  func cypher() throws {
    let server = try #require(DatabaseTests.address("ARCADEDB")).replacing("/news", with: "")
    try run(
      "cypher",
      environment: [
        "NEO4J_URI": server, "NEO4J_DATABASE": "tutorial", "NEO4J_USERNAME": "root",
        "NEO4J_PASSWORD": Programs.environment("NEWSGRAPH_PASSWORD") ?? "",
      ])
  }

  @Test(.enabled(if: Programs.isInstalled("dot"), "Graphviz is not installed"))
  func picture() throws {
    try run("picture")
  }

  @Test func validation() throws {
    try run("validation")
  }

  private func run(_ name: String, replacing: [String: String] = [:], environment: [String: String] = [:]) throws {
    let blocks = try #require(try Self.tutorials()[name])
    try Programs.withFolder { folder in
      let links = FileManager.default
      try links.createSymbolicLink(
        at: folder.appending(path: "Tests"), withDestinationURL: Programs.root.appending(path: "Tests"))
      // SIGKILL, because children of a dispatch thread have the other signals blocked.
      var script = "set -euo pipefail\ntrap 'kill -KILL $(jobs -p) 2>/dev/null || true' EXIT\n"
      for (number, block) in blocks.enumerated() where block.language == "sh" {
        script += "exec > '\(folder.path)/\(number).out'\n\(block.text)"
      }
      for (old, new) in replacing { script = script.replacing(old, with: new) }
      let python = Programs.environment("NEWSGRAPH_TEST_PYTHON").map {
        URL(filePath: $0).deletingLastPathComponent().path
      }
      let path: [String?] = [
        Programs.newsgraph.deletingLastPathComponent().path, python, Programs.environment("PATH"),
      ]
      let settings = [
        "PATH": path.compactMap { $0 }.joined(separator: ":"), "HOME": folder.path, "XDG_CONFIG_HOME": folder.path,
      ]
      let result = try Programs.run(
        URL(filePath: "/bin/bash"), ["-c", script], environment: settings.merging(environment) { _, new in new },
        in: folder)
      try #require(result.status == 0, "\(name) ended with \(result.status): \(result.errors)")
      for (number, block) in blocks.enumerated() where block.language == "text" {
        let output = try String(contentsOf: folder.appending(path: "\(number - 1).out"), encoding: .utf8)
        #expect(Self.matches(output, block.text), "\(name) printed:\n\(output)\nthe README says:\n\(block.text)")
      }
    }
  }

  /// Whether a text is as a pattern says, in which `…` stands for anything, and on a line of its own for any lines.
  static func matches(_ text: String, _ pattern: String) -> Bool {
    let text = text.replacing("\r\n", with: "\n")
    var rest = text[...]
    let parts = pattern.replacing("\n…\n", with: "\n…").components(separatedBy: "…")
    for (index, part) in parts.enumerated() {
      if index == 0 {
        guard rest.hasPrefix(part) else { return false }
        rest = rest.dropFirst(part.count)
      } else if index == parts.count - 1 {
        return rest.hasSuffix(part)
      } else {
        guard let found = rest.range(of: part) else { return false }
        rest = rest[found.upperBound...]
      }
    }
    return rest.isEmpty
  }

  @Test(arguments: [
    ("a\n", "a\n", true), ("a\n", "b\n", false), ("a b c\n", "a … c\n", true), ("a b d\n", "a … c\n", false),
    ("1\n2\n3\n", "1\n…\n3\n", true), ("1\n2\n", "1\n…\n3\n", false), ("1\r\n3\r\n", "1\n…\n3\n", true),
    ("ab", "a", false),
    ("a x b y c", "a … b … c", true),
  ])
  func matching(text: String, pattern: String, isMatch: Bool) {
    #expect(Self.matches(text, pattern) == isMatch)
  }

  private static func freePort() throws -> UInt16 {
    let server = try LoopbackServer { _, _ in }
    defer { server.stop() }
    return server.port
  }
}
