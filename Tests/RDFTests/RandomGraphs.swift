import RDF

/// Random datasets full of what breaks other tools.
struct RandomGraphs {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ value >> 31) % UInt64(bound))
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[next(values.count)] }

  /// What a graph may hold.
  struct Features {
    var namedGraphs = false
    var tripleTerms = false
    var directions = true
    /// Only what XML 1.0 can say.
    var isXML = false
    /// Labels of blank nodes that are ASCII: rdflib reads no others in N-Triples.
    var asciiLabels = false
    /// IRIs with `/../`: raptor resolves even those that are absolute.
    var dotSegments = true
  }

  mutating func dataset(_ features: Features) -> Dataset {
    Dataset((0..<(1 + next(12))).map { _ in quad(features) })
  }

  private mutating func quad(_ features: Features) -> Quad {
    let graph: Resource? = features.namedGraphs && next(2) == 0 ? resource(features) : nil
    return Quad(triple(features, depth: 0), graph: graph)
  }

  private mutating func triple(_ features: Features, depth: Int) -> Triple {
    Triple(resource(features), predicate(features), object(features, depth: depth))
  }

  private mutating func object(_ features: Features, depth: Int) -> Term {
    switch next(features.tripleTerms && depth < 3 ? 8 : 6) {
    case 0, 1: Term(resource(features))
    case 2, 3, 4, 5: .literal(literal(features))
    default: .triple(triple(features, depth: depth + 1))
    }
  }

  private mutating func resource(_ features: Features) -> Resource {
    let labels = features.asciiLabels ? Self.labels.filter { $0.utf8.allSatisfy { $0 < 0x80 } } : Self.labels
    return next(3) == 0 ? .blank(BlankNode(unchecked: pick(labels))) : .iri(iri(features))
  }

  private mutating func iri(_ features: Features) -> IRI {
    let value = pick(Self.iris)
    return IRI(unchecked: !features.dotSegments && value.contains("/../") ? "http://example.org/b/c" : value)
  }

  private mutating func predicate(_ features: Features) -> IRI {
    features.isXML || next(2) == 0 ? IRI(unchecked: pick(Self.xmlPredicates)) : iri(features)
  }

  private mutating func literal(_ features: Features) -> Literal {
    let value = text(features)
    switch next(5) {
    case 0: return Literal(unchecked: value, language: pick(["en", "de-AT", "zh-Hans-CN", "x-private", "EN"]))
    case 1 where features.directions:
      return Literal(unchecked: value, language: "ar", direction: pick([.leftToRight, .rightToLeft]))
    case 2: return Literal(unchecked: pick(Self.numbers), datatype: pick(Self.datatypes))
    case 3: return Literal(unchecked: value, datatype: pick(Self.datatypes))
    default: return Literal(value)
    }
  }

  private mutating func text(_ features: Features) -> String {
    let pieces = features.isXML ? Self.pieces : Self.pieces + Self.notXML
    return (0..<next(6)).map { _ in pick(pieces) }.joined()
  }

  private static let labels = [
    "a", "b", "c", "1", "0x", "a.b", "x-1", "genid1", "genid1x", "genid12", "é", "b-2", "_", "a.genidx",
  ]
  private static let iris = [
    "http://example.org/a", "http://example.org/a#b", "http://example.org/123", "http://example.org/", "urn:x:y",
    "http://example.org/%20x", "http://example.org/é/北", "http://example.org/a?b=c&d=e#f", "mailto:a@example.org",
    "http://user@[::1]:80/p;q", "http://example.org/a/../b/./c", "tag:example.org,2026:x", "http://example.org/a'b",
    "http://example.org/(a)", "http://example.org/a.", "http://example.org/-", "x:", "http://example.org/a:b",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#nil", "http://www.w3.org/1999/02/22-rdf-syntax-ns#Description",
  ]
  private static let xmlPredicates = [
    "http://example.org/p", "http://example.org/ns#q", "http://www.w3.org/1999/02/22-rdf-syntax-ns#type",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#_1", "http://example.org/123abc", "http://example.org/a-b.c",
    "http://www.w3.org/1999/02/22-rdf-syntax-ns#first", "http://www.w3.org/1999/02/22-rdf-syntax-ns#rest",
    "http://example.org/é", "urn:p", "http://www.w3.org/XML/1998/namespacelang", "http://example.org/a&b=c",
  ]
  private static let pieces = [
    "a", "\"", "'", "\"\"\"", "'''", "\\", "\n", "\r", "\r\n", "\t", " ", "  ", "<", ">", "&", "]]>", "&amp;", "<!--",
    "--", "é", "e\u{301}", "北京", "\u{1F600}", "\u{FEFF}", "\u{2028}", "\u{202E}", "\u{85}", "\u{7F}", "\u{FFFD}",
    "\u{10FFFF}", "{", "}", "@", "\\u0041", ".", "\u{D7FF}", "\u{E000}", "القاهرة",
  ]
  private static let notXML = ["\u{0}", "\u{1}", "\u{8}", "\u{B}", "\u{C}", "\u{1F}", "\u{FFFE}", "\u{FFFF}"]
  private static let numbers = [
    "1", "-5", "+7", "007", "1.5", "1.", ".5", "1e3", "1.0E-7", "INF", "NaN", "true", "false", "TRUE", "", "1 ", "5e",
  ]
  private static let datatypes = [
    XSD.integer, XSD.decimal, XSD.double, XSD.boolean, XSD.date, "http://example.org/dt#x",
  ]
}
