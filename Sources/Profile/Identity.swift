import Graph

/// The IRIs of everything in a graph, all under one base and all deterministic, so that graphs of many articles merge by
/// set union. Nothing is a blank node.
///
/// | what | IRI below the base |
/// |---|---|
/// | an entity | its key: `id/country/UA` |
/// | an issue, a role, an event type, an event class | `id/issue/…`, `id/role/…`, `id/event-type/…`, `id/event-class/…`: the phrase, lower-case, hyphenated; global |
/// | an article | `article/{16 hex}` |
/// | words | `article/{16 hex}#char=120,340` (RFC 5147), selectors `article/{16 hex}/char/120-340/position` and `…/quote` |
/// | a statement | `article/{16 hex}/statement/120-340`: the range of what is said |
/// | another fact | `article/{16 hex}/{kind}/120-340/{name}-{8 hex}`: its first evidence, whom or what it is about, and a digest of all it says |
public struct Identity: Hashable, Sendable {
  /// Ends in `/`.
  public let base: String

  public init(base: String) {
    self.base = base
  }

  /// A key that is an absolute IRI itself (of a graph with several bases) stays as it is.
  public func entity(_ id: Entity.ID) -> String {
    id.path.contains("://") && IRIText.isAbsolute(id.path) ? id.path : base + IRIText.escape(id.path)
  }
  public func article(_ id: Article.ID) -> String { "\(base)article/\(IRIText.escape(id.short))" }
  public func issue(_ label: String) -> String { "\(base)id/issue/\(Slug.make(label))" }
  public func role(_ title: String) -> String { "\(base)id/role/\(Slug.make(title))" }
  public func eventType(_ lemma: String) -> String { "\(base)id/event-type/\(Slug.make(lemma))" }
  public func eventClass(_ name: String) -> String { "\(base)id/event-class/\(Slug.make(name))" }

  public func evidence(_ evidence: Evidence) -> String {
    "\(article(evidence.article))#char=\(evidence.range.lowerBound),\(evidence.range.upperBound)"
  }
  public func positionSelector(_ evidence: Evidence) -> String {
    "\(article(evidence.article))/char/\(span(evidence))/position"
  }
  public func quoteSelector(_ evidence: Evidence) -> String {
    "\(article(evidence.article))/char/\(span(evidence))/quote"
  }
  public func statement(at evidence: Evidence) -> String {
    "\(article(evidence.article))/statement/\(span(evidence))"
  }

  /// The IRI of a fact; nil for one without evidence, which no graph should hold.
  public func fact(_ fact: Fact<Entity.ID>) -> String? {
    guard let first = fact.provenance.evidence.first else { return nil }
    if case .statement = fact { return statement(at: first) }
    let key = FactKey(fact)
    return "\(article(first.article))/\(key.kind)/\(span(first))/\(key.name)-\(Digest.short(key.content))"
  }

  private func span(_ evidence: Evidence) -> String {
    "\(evidence.range.lowerBound)-\(evidence.range.upperBound)"
  }
}

/// What tells a fact from the others that the same words say: all it states, but not how sure it is.
private struct FactKey {
  var kind: String
  /// Whom or what it is about, as a path segment.
  var name: String
  /// All that it states, one field a line.
  var content: String

  init(_ fact: Fact<Entity.ID>) {
    switch fact {
    case .membership(let fact):
      kind = "membership"
      name = FactKey.segment(fact.member)
      content = FactKey.join([
        fact.member.path, fact.organization?.path, fact.role.map(Slug.make), String(fact.isFormer),
      ])
    case .position(let fact):
      kind = "position"
      name = FactKey.segment(fact.holder)
      content = FactKey.join([
        fact.holder.path, fact.stance.rawValue, Slug.make(fact.issue.label), fact.modality?.rawValue, fact.condition,
        fact.speaker?.path,
      ])
    case .statement(let fact):
      kind = "statement"
      name = fact.speaker.map(FactKey.segment) ?? "unnamed"
      content = fact.text
    case .event(let fact):
      kind = "event"
      name = Slug.make(fact.type)
      content = FactKey.join([
        fact.type, FactKey.list(fact.agents), FactKey.list(fact.patients), FactKey.list(fact.others),
        fact.place?.path, fact.date?.description, fact.factuality.rawValue,
      ])
    case .quantity(let fact):
      kind = "quantity"
      name = Slug.make(fact.unit ?? "number")
      content = FactKey.join([String(fact.value), fact.unit, fact.qualifier, fact.about?.path])
    }
  }

  private static func segment(_ id: Entity.ID) -> String {
    IRIText.escape(String(id.path.split(separator: "/").last ?? "unnamed"))
  }

  private static func list(_ ids: [Entity.ID]) -> String {
    ids.map(\.path).joined(separator: "\u{1F}")
  }

  private static func join(_ fields: [String?]) -> String {
    fields.map { $0 ?? "\u{1E}" }.joined(separator: "\n")
  }
}
