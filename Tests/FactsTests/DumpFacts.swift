import Foundation
import Graph
import Language
import Testing

@testable import Facts

/// Prints what the rules find in parsed texts, for reading.
@Suite struct DumpFacts {
  @Test(.enabled(if: GoldMeasurement.parsed != nil, "no parsed articles: set NEWSGRAPH_PARSED"))
  func dump() throws {
    let parsed = try #require(GoldMeasurement.parsed)
    let only = ProcessInfo.processInfo.environment["NEWSGRAPH_ONLY"] ?? ""
    for file in try FileManager.default.contentsOfDirectory(atPath: parsed.path).sorted()
    where file.hasSuffix(".conllu") && file.hasPrefix(only) {
      let conllu = try String(contentsOf: parsed.appendingPathComponent(file), encoding: .utf8)
      for document in try CoNLLUReader().documents(in: conllu) {
        let article = Article(
          id: Article.ID(sha256: ""), text: "", body: 0..<0, datePublished: PartialDate("2020-06-15"))
        let (extended, facts) = FactExtraction().derivedFacts(in: document, article: article)
        print("== \(file)")
        print(FactExplanation(document: extended).text(of: facts))
      }
    }
  }
}
