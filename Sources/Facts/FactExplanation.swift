import Graph
import Language

/// Says in plain text where a fact comes from: its sentence, its rule and the words the rule captured.
public struct FactExplanation: Sendable {
  private let document: Document

  /// - Parameter document: the document that the facts' mentions are numbered in.
  public init(document: Document) { self.document = document }

  /// All facts under the sentences that say them, in the order of the text.
  public func text(of facts: [DerivedFact]) -> String {
    var text = ""
    let bySentence = Dictionary(grouping: facts, by: \.sentence)
    for number in bySentence.keys.sorted() {
      text += "\(sentence(number))\n"
      for fact in bySentence[number] ?? [] { text += lines(of: fact) }
      text += "\n"
    }
    return text
  }

  private func sentence(_ number: Int) -> String { onOneLine(document.text(of: document.sentences[number].tokens)) }

  private func lines(of fact: DerivedFact) -> String {
    let provenance = fact.fact.provenance
    let confidence = (provenance.confidence * 100).rounded() / 100
    var lines = "  \(summary(of: fact.fact))\n    rule \(provenance.rule), confidence \(confidence)"
    let captures = fact.captures.map { "\($0.name) “\(onOneLine(document.text(of: $0.tokens)))”" }
    if !captures.isEmpty { lines += "; " + captures.joined(separator: ", ") }
    return lines + "\n"
  }

  /// A fact in one line.
  public func summary(of fact: Fact<Mention.ID>) -> String {
    switch fact {
    case .membership(let fact): return membership(fact)
    case .position(let fact):
      let condition = fact.condition.map { " [\($0)]" } ?? ""
      let speaker = fact.speaker.map { ", voiced by \(name($0))" } ?? ""
      return "position: \(name(fact.holder)) \(fact.stance.rawValue) (\(fact.modality?.rawValue ?? "—")): "
        + "\(fact.issue.label)\(condition)\(speaker)"
    case .statement(let fact):
      let details = [fact.cue, fact.channel, fact.addressee.map { "to " + name($0) }].compactMap(\.self)
      return "statement (\(fact.kind.rawValue)): \(fact.speaker.map(name) ?? "—"): “\(onOneLine(fact.text))”"
        + (details.isEmpty ? "" : " (\(details.joined(separator: ", ")))")
    case .event(let fact): return event(fact)
    case .quantity(let fact):
      let about = fact.about.map { " about \(name($0))" } ?? ""
      return "quantity: \(fact.qualifier.map { $0 + " " } ?? "")\(fact.value) \(fact.unit ?? "")\(about)"
    }
  }

  private func membership(_ fact: Membership<Mention.ID>) -> String {
    let organization = fact.organization.map(name) ?? "—"
    guard let role = fact.role else { return "membership: \(name(fact.member)) in \(organization)" }
    return "role: \(name(fact.member)), \(fact.isFormer ? "former " : "")\(role), \(organization)"
  }

  private func event(_ fact: Event<Mention.ID>) -> String {
    var parts = ["event: \(fact.type)"]
    if let eventClass = fact.eventClass { parts[0] += " (\(eventClass))" }
    for (label, who) in [("agent", fact.agents), ("patient", fact.patients), ("with", fact.others)] where !who.isEmpty {
      parts.append("\(label) " + who.map(name).joined(separator: " & "))
    }
    if let place = fact.place { parts.append("in \(name(place))") }
    if let date = fact.date { parts.append("on \(date)") }
    return parts.joined(separator: ", ") + ", \(fact.factuality.rawValue)"
  }

  private func name(_ mention: Mention.ID) -> String { onOneLine(document.text(of: document.mentions[mention].tokens)) }

  private func onOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }
}
