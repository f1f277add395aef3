import ArgumentParser
import ByteStreams
import Newsgraph
import RDF

/// `Benchmarks rdf-graph`: the graph that RDF tools are compared on.
struct RDFGraphCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rdf-graph",
    abstract: "Writes a synthetic news graph of 1,000,008 triples as N-Triples to standard output.",
    discussion: """
      Articles with headline, date and mentions; entities with labels in eight languages; statements as direct triples \
      and reified with confidence, source and evidence. The same bytes every time.
      """)

  @Option(help: ArgumentHelp("How many thousandths of the graph to write.", valueName: "count"))
  var permille = 1000

  func run() throws {
    let sink = ByteSink(fileDescriptor: 1, name: "standard output")
    let serializer = RDFSerializer(.nTriples, to: sink)
    var graph = SyntheticGraph(permille: permille)
    try graph.write(to: serializer)
    try serializer.finish()
    try sink.flush()
  }
}

/// A news graph made of a few words and a random number generator with a fixed seed.
struct SyntheticGraph {
  private let articles: Int
  private let entities: Int
  private let statements: Int
  /// Entities with a second alternative name: as many as make 1,000,008 triples.
  private let secondNames: Int
  private var random = SplitMix(state: 42)

  private static let base = "https://w3id.org/newsgraph/"
  private static let languages = ["en", "de", "fr", "zh", "ja", "ar", "ru", "ko"]
  private static let names = ["Alliance", "Bündnis", "Ministère", "北京市", "東京都", "القاهرة", "Москва", "서울"]
  private static let words = [
    "the", "minister", "said", "alliance", "would", "support", "membership", "after", "talks", "on", "security",
    "budget", "in", "the", "capital", "while", "others", "opposed", "plan", "\"conditions\"", "apply",
  ]

  init(permille: Int) {
    articles = 21_652 * permille / 1000
    entities = 35_714 * permille / 1000
    statements = 64_956 * permille / 1000
    secondNames = 12_724 * permille / 1000
  }

  mutating func write(to serializer: RDFSerializer) throws {
    for index in 0..<entities { try writeEntity(index, serializer) }
    for index in 0..<articles { try writeArticle(index, serializer) }
    for index in 0..<statements { try writeStatement(index, serializer) }
  }

  private func iri(_ kind: String, _ index: Int) -> IRI {
    IRI(unchecked: "\(Self.base)\(kind)/\(kind.prefix(1))\(index)")
  }

  private mutating func sentence(_ count: Int) -> String {
    (0..<count).map { _ in Self.words[random.next(Self.words.count)] }.joined(separator: " ")
  }

  private mutating func writeEntity(_ index: Int, _ serializer: RDFSerializer) throws {
    let subject = Resource.iri(iri("entity", index))
    let kind = ["Person", "Organization", "Place", "Country"][index & 3]
    let language = index & 7
    try serializer.write(Quad(subject, RDFVocabulary.type, .iri(IRI(unchecked: "https://schema.org/\(kind)"))))
    let label = Literal(unchecked: "\(Self.names[language]) \(index)", language: Self.languages[language])
    try serializer.write(Quad(subject, Terms.label, .literal(label)))
    try serializer.write(Quad(subject, Terms.altLabel, .literal(Literal("\(Self.names[language]) \"No. \(index)\""))))
    if index * secondNames / entities != (index + 1) * secondNames / entities {
      try serializer.write(Quad(subject, Terms.altLabel, .literal(Literal("Entity \(index)"))))
    }
    let same = IRI(unchecked: "http://www.wikidata.org/entity/Q\(index + 1000)")
    try serializer.write(Quad(subject, Terms.sameAs, .iri(same)))
  }

  private mutating func writeArticle(_ index: Int, _ serializer: RDFSerializer) throws {
    let subject = Resource.iri(iri("article", index))
    try serializer.write(Quad(subject, RDFVocabulary.type, .iri("https://schema.org/NewsArticle")))
    let headline = Literal(unchecked: sentence(9), language: "en")
    try serializer.write(Quad(subject, Terms.headline, .literal(headline)))
    let date = "2026-\(pad(index % 12 + 1))-\(pad(index % 28 + 1))T\(pad(index % 24)):00:00Z"
    try serializer.write(Quad(subject, Terms.datePublished, .literal(Literal(unchecked: date, datatype: XSD.dateTime))))
    for _ in 0..<6 {
      try serializer.write(Quad(subject, Terms.mentions, .iri(iri("entity", random.next(entities)))))
    }
  }

  private func pad(_ number: Int) -> String { number < 10 ? "0\(number)" : String(number) }

  private mutating func writeStatement(_ index: Int, _ serializer: RDFSerializer) throws {
    let first = iri("entity", random.next(entities))
    let second = iri("entity", random.next(entities))
    let predicate = Terms.relations[random.next(Terms.relations.count)]
    try serializer.write(Quad(.iri(first), predicate, .iri(second)))
    let subject = Resource.iri(iri("statement", index))
    let article = iri("article", random.next(articles))
    let begin = random.next(4000)
    let confidence = Literal(unchecked: "0.\(pad(random.next(100)))", datatype: XSD.decimal)
    let evidence = Literal(unchecked: sentence(14), language: "en")
    let values: [(IRI, Term)] = [
      (RDFVocabulary.type, .iri(IRI(unchecked: RDFVocabulary.namespace + "Statement"))),
      (IRI(unchecked: RDFVocabulary.namespace + "subject"), .iri(first)),
      (IRI(unchecked: RDFVocabulary.namespace + "predicate"), .iri(predicate)),
      (IRI(unchecked: RDFVocabulary.namespace + "object"), .iri(second)), (Terms.confidence, .literal(confidence)),
      (Terms.derived, .iri(article)), (Terms.evidence, .literal(evidence)),
      (Terms.begin, .literal(Literal(begin))), (Terms.end, .literal(Literal(begin + 80))),
    ]
    for (property, value) in values { try serializer.write(Quad(subject, property, value)) }
  }

  /// The graph's vocabulary.
  private enum Terms {
    static let label: IRI = "http://www.w3.org/2000/01/rdf-schema#label"
    static let altLabel: IRI = "http://www.w3.org/2004/02/skos/core#altLabel"
    static let sameAs: IRI = "http://www.w3.org/2002/07/owl#sameAs"
    static let headline: IRI = "https://schema.org/headline"
    static let datePublished: IRI = "https://schema.org/datePublished"
    static let mentions: IRI = "https://schema.org/mentions"
    static let confidence: IRI = "https://w3id.org/newsgraph/ns#confidence"
    static let derived: IRI = "http://www.w3.org/ns/prov#wasDerivedFrom"
    static let evidence: IRI = "https://w3id.org/newsgraph/ns#evidence"
    static let begin: IRI = "https://w3id.org/newsgraph/ns#begin"
    static let end: IRI = "https://w3id.org/newsgraph/ns#end"
    static let relations: [IRI] = [
      "https://w3id.org/newsgraph/ns#supports", "https://w3id.org/newsgraph/ns#opposes",
      "http://www.w3.org/ns/org#memberOf",
    ]
  }
}

/// A small random number generator (SplitMix64).
struct SplitMix {
  var state: UInt64

  mutating func next(_ bound: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var value = state
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return Int((value ^ value >> 31) % UInt64(bound))
  }
}
