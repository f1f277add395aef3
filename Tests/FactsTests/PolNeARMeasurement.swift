import Foundation
import Graph
import Language
import Testing

@testable import Facts

/// Measures statements against the attributions of PolNeAR: which words are content of an attribution.
///
/// PolNeAR also marks beliefs, intentions and feelings as attributions, which are positions here or nothing at all; its
/// content is measured as it is. The corpus is for measuring only.
@Suite struct PolNeARMeasurement {
  static let folder = SharedFolder.url.appendingPathComponent("corpora/evaluation-only/polnear")
  static var isPossible: Bool {
    GoldMeasurement.parsed != nil && FileManager.default.fileExists(atPath: folder.path)
  }

  @Test(.enabled(if: isPossible, "needs NEWSGRAPH_PARSED and PolNeAR"))
  func measure() throws {
    let parsed = try #require(GoldMeasurement.parsed)
    let annotations = Self.folder.appendingPathComponent("attributions")
    var (hits, found, gold, articles) = (0, 0, 0, 0)
    for file in try FileManager.default.contentsOfDirectory(atPath: annotations.path).sorted() {
      let name = file.split(separator: "_").dropLast().joined(separator: "_")
      let conllu = parsed.appendingPathComponent(name + ".conllu")
      let source = Self.folder.appendingPathComponent("text/" + name + ".txt")
      guard let trees = try? String(contentsOf: conllu, encoding: .utf8),
        let text = try? String(contentsOf: source, encoding: .utf8)
      else { continue }
      let document = try #require(CoNLLUReader(original: text).documents(in: trees).first)
      let wanted = try Self.contents(annotations.appendingPathComponent(file))
      let counts = Self.compare(document, text: text, wanted: wanted, name: name)
      hits += counts.hits
      found += counts.found
      gold += counts.gold
      articles += 1
    }
    try #require(articles > 0)
    let f1 = 2 * Double(hits) / Double(max(1, found + gold))
    print(
      "PolNeAR content, \(articles) articles:",
      String(format: "P %.3f R %.3f F1 %.3f", Double(hits) / Double(found), Double(hits) / Double(gold), f1))
    #expect(f1 > 0.5)
  }

  /// The scalar ranges of all contents.
  private static func contents(_ file: URL) throws -> [Range<Int>] {
    try String(contentsOf: file, encoding: .utf8).split(whereSeparator: \.isNewline).flatMap { line -> [Range<Int>] in
      let fields = line.split(separator: "\t")
      guard fields.count >= 2, fields[1].hasPrefix("Content ") else { return [] }
      return fields[1].dropFirst("Content ".count).split(separator: ";").compactMap { part in
        let ends = part.split(separator: " ").compactMap { Int($0) }
        return ends.count == 2 && ends[0] < ends[1] ? ends[0]..<ends[1] : nil
      }
    }
  }

  private static func compare(
    _ document: Document, text: String, wanted: [Range<Int>], name: String
  ) -> (hits: Int, found: Int, gold: Int) {
    let article = Article(id: Article.ID(sha256: ""), text: text, body: 0..<text.unicodeScalars.count)
    let (_, facts) = FactExtraction(extractors: [StatementExtractor()]).facts(in: document, article: article)
    let ranges = facts.map { $0.provenance.evidence[0].range }
    var counts = (hits: 0, found: 0, gold: 0)
    let isShown = ProcessInfo.processInfo.environment["NEWSGRAPH_SHOW"] != nil
    for token in document.tokens where token.upos != .punct {
      let isWanted = wanted.contains { $0.overlaps(token.range) }
      let isFound = ranges.contains { $0.overlaps(token.range) }
      counts.hits += isWanted && isFound ? 1 : 0
      counts.found += isFound ? 1 : 0
      counts.gold += isWanted ? 1 : 0
    }
    if isShown { show(document, wanted: wanted, ranges: ranges, name: name) }
    return counts
  }

  /// Contents of which little was found, and statements of which little is content.
  private static func show(_ document: Document, wanted: [Range<Int>], ranges: [Range<Int>], name: String) {
    func covered(_ range: Range<Int>, by others: [Range<Int>]) -> Double {
      Double(others.map { $0.clamped(to: range).count }.reduce(0, +)) / Double(range.count)
    }
    print("==", name)
    for range in wanted where covered(range, by: ranges) < 0.3 { print("  - ", document.text[range].prefix(150)) }
    for range in ranges where covered(range, by: wanted) < 0.3 { print("  + ", document.text[range].prefix(150)) }
  }
}
