import Foundation
import RDF
import RDFChecks
import Testing

/// Parsers take any bytes without crashing or hanging, and what they accept they can write and read again.
///
/// The documents of `Corpus` were written by hand, or found by `Tests/fuzz`, which searches much longer. Here each is
/// read as it is, and a bounded number of them with bytes flipped, dropped, doubled, moved between documents.
@Suite("Fuzzing")
struct FuzzTests {
  @Test(arguments: RDFSyntax.allCases)
  func corpus(syntax: RDFSyntax) throws {
    let documents = try Self.corpus(syntax)
    try #require(documents.count >= 5)
    var taken = 0
    for document in documents {
      for isLenient in [false, true] {
        let check = ParserCheck(syntax, isLenient: isLenient)
        do {
          if try check.check(document, chunk: isLenient ? 7 : 1, targets: RDFSyntax.allCases) { taken += 1 }
        } catch {
          Issue.record("\(error)\n\(String(decoding: document, as: UTF8.self))")
        }
      }
    }
    #expect(taken >= 10)
  }

  @Test(arguments: RDFSyntax.allCases)
  func anyBytes(syntax: RDFSyntax) throws {
    let seeds = try Self.corpus(syntax)
    var random = RandomGraphs(seed: 11)
    let end = ContinuousClock.now + .seconds(LongTests.areWanted ? 60 : 4)
    var runs = 0
    while ContinuousClock.now < end, LongTests.areWanted || runs < 3000 {
      let input = Self.mutated(seeds, &random)
      let check = ParserCheck(syntax, isLenient: random.next(4) == 0)
      do {
        try check.check(input, chunk: 1 + random.next(64))
      } catch {
        Issue.record("\(error)\n\(String(decoding: input, as: UTF8.self))")
        return
      }
      runs += 1
    }
    #expect(runs > 100)
  }

  private static func mutated(_ seeds: [[UInt8]], _ random: inout RandomGraphs) -> [UInt8] {
    var bytes = seeds[random.next(seeds.count)]
    for _ in 0..<(1 + random.next(6)) {
      guard !bytes.isEmpty else { return bytes }
      let position = random.next(bytes.count)
      switch random.next(6) {
      case 0: bytes[position] = UInt8(random.next(256))
      case 1: bytes.remove(at: position)
      case 2: bytes.insert(contentsOf: interesting[random.next(interesting.count)].utf8, at: position)
      case 3:
        let length = min(1 + random.next(30), bytes.count - position)
        bytes.removeSubrange(position..<(position + length))
      case 4:
        let length = min(1 + random.next(60), bytes.count - position)
        bytes.insert(contentsOf: bytes[position..<(position + length)], at: position)
      default:
        let other = seeds[random.next(seeds.count)]
        guard !other.isEmpty else { continue }
        let from = random.next(other.count)
        bytes.insert(contentsOf: other[from..<min(from + 40, other.count)], at: position)
      }
    }
    return bytes
  }

  private static let interesting = [
    "<", ">", "<<", "<<(", ")>>", "{|", "|}", "\"", "\"\"\"", "'", "\\", "\\u", "\\uD800", "\\U0010FFFF", "_:", "@",
    "@en--ltr", "^^", "[", "]", "(", ")", ".", ";", ",", "#", "\r", "\n", "\u{FEFF}", "%", "&amp;", "&#x1;", "]]>",
    "<![CDATA[", "<!--", "{", "}", ":", "null", "-", "1e999", "@context", "\"@id\":", "xmlns:x=\"y\"", "rdf:ID=\"a\"",
  ]

  /// The documents of the corpus, sorted by name.
  private static func corpus(_ syntax: RDFSyntax) throws -> [[UInt8]] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Corpus/\(syntax.rawValue)")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted().map {
      Array(try Data(contentsOf: folder.appending(path: $0)))
    }
  }
}
