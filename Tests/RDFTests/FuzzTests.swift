import Foundation
import RDF
import Testing

/// Parsers take any bytes without crashing or hanging, and what they accept they can write and read again.
///
/// The seeds are documents of the W3C suites where they are, else a few built in. Bytes are flipped, dropped, doubled,
/// moved between documents. A bounded number of documents runs with every test; with `NEWSGRAPH_LONG_TESTS` it is
/// twenty minutes for each syntax.
@Suite("Fuzzing")
struct FuzzTests {
  @Test(arguments: RDFSyntax.allCases)
  func anyBytes(syntax: RDFSyntax) throws {
    let seeds = Self.seeds(syntax)
    var random = RandomGraphs(seed: 11)
    let end = ContinuousClock.now + .seconds(LongTests.areWanted ? 1200 : 4)
    var runs = 0
    while ContinuousClock.now < end, LongTests.areWanted || runs < 3000 {
      let input = Self.mutated(seeds, &random)
      try Self.run(input, syntax, chunk: 1 + random.next(64), isLenient: random.next(4) == 0)
      runs += 1
    }
    #expect(runs > 100)
  }

  private static func run(_ input: [UInt8], _ syntax: RDFSyntax, chunk: Int, isLenient: Bool) throws {
    var quads: [Quad] = []
    let base: IRI = "http://example.org/base/"
    let parser = RDFParser(syntax, options: ParserOptions(base: base, isLenient: isLenient)) { quads.append(Quad($0)) }
    do {
      var start = 0
      while start < input.count {
        try parser.push(input[start..<min(start + chunk, input.count)])
        start += chunk
      }
      try parser.finish()
    } catch is ParseError {
      return
    }
    let again = try Dataset(
      parsing: try Dataset(quads).serialized(as: .nQuads), as: .nQuads, options: ParserOptions(isLenient: isLenient))
    #expect(Set(again.quads) == Set(quads), "\(String(decoding: input, as: UTF8.self))")
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

  private static func seeds(_ syntax: RDFSyntax) -> [[UInt8]] {
    var random = RandomGraphs(seed: 5)
    var seeds: [[UInt8]] = []
    for _ in 0..<20 {
      let dataset = random.dataset(RandomGraphs.Features(namedGraphs: syntax.supportsNamedGraphs, isXML: true))
      if let bytes = try? dataset.serialized(as: syntax) { seeds.append(bytes) }
    }
    let root = "\(Suites.root)/\(syntax == .jsonLD ? "json-ld-api/tests" : "rdf-tests/rdf")"
    let paths = (FileManager.default.enumerator(atPath: root)?.compactMap { $0 as? String } ?? []).sorted()
    for path in paths where syntax.fileExtensions.contains((path as NSString).pathExtension) {
      guard !path.contains("manifest"), let data = FileManager.default.contents(atPath: "\(root)/\(path)"),
        data.count < 4000
      else { continue }
      seeds.append(Array(data))
    }
    return seeds
  }
}
