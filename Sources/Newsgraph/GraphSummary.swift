import Graph

/// A short account of a graph for people: roles, positions, statements and events, each with the words that say it.
public struct GraphSummary: Sendable {
  private let graph: KnowledgeGraph
  private let style: TerminalStyle
  private let names: [Entity.ID: String]
  /// How many characters of evidence are shown before it is cut with an ellipsis.
  private let evidenceLimit = 140

  public init(_ graph: KnowledgeGraph, style: TerminalStyle = .plain) {
    self.graph = graph
    self.style = style
    self.names = Dictionary(graph.entities.map { ($0.id, $0.name) }, uniquingKeysWith: { first, _ in first })
  }

  /// The account, lines ending in a newline; empty sections are left out.
  public var text: String {
    let sections = [
      section("People and roles", roleLines), section("Members", membershipLines),
      section("Positions", positionLines), section("Who said what", statementLines),
      section("What happened", eventLines), section("Numbers", quantityLines),
    ]
    return ([heading] + sections).filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private var heading: String {
    graph.articles.map { article in
      let title = article.headline ?? "article \(article.id.short)"
      let date = article.datePublished.map { " (\($0))" } ?? ""
      return style.strong(title) + date + "\n"
    }.joined() + "\(graph.entities.count) entities, \(graph.facts.count) facts\n"
  }

  private func section(_ title: String, _ lines: [String]) -> String {
    lines.isEmpty ? "" : style.heading(title) + "\n" + lines.map { $0 + "\n" }.joined()
  }

  private func name(_ id: Entity.ID?) -> String {
    id.flatMap { names[$0] } ?? "someone"
  }

  /// The first evidence, on one line, cut where it is long.
  private func quoted(_ provenance: Provenance) -> String {
    guard let evidence = provenance.evidence.first else { return "" }
    let words = evidence.quote.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    let shown = words.count > evidenceLimit ? words.prefix(evidenceLimit - 1) + "…" : words[...]
    return style.faint("      “\(shown)” [\(evidence.range.lowerBound)–\(evidence.range.upperBound)]")
  }
}

extension GraphSummary {
  private var roleLines: [String] {
    graph.memberships.filter { $0.role != nil }.flatMap { fact in
      let place = fact.organization.map { ", \(name($0))" } ?? ""
      let former = fact.isFormer ? " (former)" : ""
      return ["  \(style.strong(name(fact.member))): \(fact.role ?? "")\(place)\(former)", quoted(fact.provenance)]
    }
  }

  private var membershipLines: [String] {
    graph.memberships.filter { $0.role == nil }.flatMap { fact in
      ["  \(style.strong(name(fact.member))) is part of \(name(fact.organization))", quoted(fact.provenance)]
    }
  }

  private var positionLines: [String] {
    graph.positions.flatMap { fact in
      let speaker = fact.speaker.flatMap { $0 == fact.holder ? nil : " (said by \(name($0)))" } ?? ""
      let condition = fact.condition.map { ", \($0)" } ?? ""
      return [
        "  \(style.strong(name(fact.holder))) \(side(fact.stance)) \(fact.issue.label)\(condition)\(speaker)",
        quoted(fact.provenance),
      ]
    }
  }

  private func side(_ stance: Stance) -> String {
    switch stance {
    case .for: style.stance("for", .green)
    case .against: style.stance("against", .red)
    case .conditional: style.stance("conditionally for", .yellow)
    }
  }

  private var statementLines: [String] {
    graph.statements.flatMap { fact in
      let cue = fact.cue.map { " \($0)" } ?? ""
      return ["  \(style.strong(name(fact.speaker)))\(cue):", quoted(fact.provenance)]
    }
  }

  private var eventLines: [String] {
    graph.events.flatMap { fact in
      let date = fact.date.map { "\($0) " } ?? ""
      let participants = (fact.agents + fact.patients + fact.others).map { name($0) }.joined(separator: ", ")
      let place = fact.place.map { " in \(name($0))" } ?? ""
      let factuality = fact.factuality == .happened ? "" : " (\(fact.factuality.rawValue))"
      return ["  \(date)\(style.strong(fact.type)): \(participants)\(place)\(factuality)", quoted(fact.provenance)]
    }
  }

  private var quantityLines: [String] {
    graph.quantities.flatMap { fact in
      let number = fact.value == fact.value.rounded() && abs(fact.value) < 1e15 ? "\(Int(fact.value))" : "\(fact.value)"
      let words = [fact.qualifier, number, fact.unit].compactMap(\.self).joined(separator: " ")
      let about = fact.about.map { ": \(name($0))" } ?? ""
      return ["  \(style.strong(words))\(about)", quoted(fact.provenance)]
    }
  }
}
