import Graph
import Language

/// Reads one kind of facts out of a document.
public protocol FactExtractor: Sendable {
  /// The facts of the kind, in the order of the text. Adds the mentions it needs to the context's book.
  func facts(in context: inout FactContext) -> [DerivedFact]
}

/// Reads all facts out of an analysed document.
///
/// ```swift
/// let (document, facts) = FactExtraction().facts(in: document, article: article)
/// ```
///
/// Extractors run in order, so that later ones can ask what earlier ones found: positions ask who speaks.
public struct FactExtraction: Sendable {
  private let extractors: [any FactExtractor]
  private let calibration: Calibration

  /// All kinds of facts, with confidences and the choice of events as they were learnt or as given.
  public init(calibration: Calibration = .learnt, events: EventSelection = .learnt) {
    self.init(
      calibration: calibration,
      extractors: [
        StatementExtractor(), RoleExtractor(), MembershipExtractor(), PositionExtractor(),
        EventExtractor(selection: events), QuantityExtractor(),
      ])
  }

  /// Only the given kinds, in the given order.
  public init(calibration: Calibration = .learnt, extractors: [any FactExtractor]) {
    self.calibration = calibration
    self.extractors = extractors
  }

  /// The document with the mentions that facts needed added, and the facts; every fact refers to mentions of the
  /// returned document.
  public func facts(in document: Document, article: Article) -> (Document, [Fact<Mention.ID>]) {
    let (document, derived) = derivedFacts(in: document, article: article)
    return (document, derived.map(\.fact))
  }

  /// The same, with what `newsgraph explain` shows of each fact.
  public func derivedFacts(in document: Document, article: Article) -> (Document, [DerivedFact]) {
    guard !document.tokens.isEmpty else { return (document, []) }
    var context = FactContext(document: document, article: article)
    var derived: [DerivedFact] = []
    for extractor in extractors {
      let found = extractor.facts(in: &context)
      if extractor is RoleExtractor { context.spokespeople = Spokespeople(found, in: context) }
      derived += found
    }
    let (merged, renumbered) = context.mentions.merged()
    let facts = derived.compactMap { entry -> DerivedFact? in
      guard let fact = entry.fact.mapParticipants({ renumbered[$0] }) else { return nil }
      var entry = entry
      entry.fact = calibration.calibrated(fact)
      return entry
    }
    return (merged, facts)
  }
}
