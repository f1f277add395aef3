import Graph
import Language

/// Negation, modality and conditions around a predicate.
struct PredicateFrame: Sendable {
  var isNegated: Bool
  /// The lemma of the modal verb, if any.
  var modal: String?
  /// The head of an if-clause.
  var condition: Int?
}

extension SyntaxTree {
  /// What surrounds a predicate.
  func frame(of predicate: Int) -> PredicateFrame {
    PredicateFrame(
      isNegated: isNegated(predicate), modal: modal(of: predicate), condition: condition(of: predicate))
  }

  /// "not", "never", "no longer" at the predicate, or "no" at its subject.
  func isNegated(_ predicate: Int) -> Bool {
    let markers = children(of: predicate, ["advmod", "det", "cc:preconj"])
    if markers.contains(where: { isNegative($0) || firstChild(of: $0, "advmod").map(isNegative) ?? false }) {
      return true
    }
    let subject = firstChild(of: predicate, ["nsubj"])
    if let subject, ["nobody", "none", "nothing", "no-one"].contains(lemma(subject)) { return true }
    // "*No* state may …", "*neither* the president nor Congress should …".
    return subject.map { subject in
      children(of: subject, ["det", "advmod", "cc:preconj", "cc"]).contains {
        lemma($0) == "no" || lemma($0) == "neither" && $0 < subject
      }
    } ?? false
  }

  private func isNegative(_ token: Int) -> Bool {
    ["not", "never", "n't", "no", "neither", "nor"].contains(lemma(token))
  }

  private func modal(of predicate: Int) -> String? {
    children(of: predicate, "aux").first { token($0).xpos == "MD" || lemma($0) == "ought" }.map(lemma)
  }

  private func condition(of predicate: Int) -> Int? {
    children(of: predicate, "advcl").first { clause in
      children(of: clause, "mark").contains { Self.conditions.contains(lemma($0)) } || isSupposition(clause)
    }
  }

  private static let conditions: WordSet = ["if", "unless", "provided", "providing", "once", "until"]

  /// "*provided* members agree", "*should* talks fail".
  private func isSupposition(_ clause: Int) -> Bool {
    if ["provided", "providing"].contains(token(clause).form.lowercased()) { return true }
    let first = span(of: clause).first { token($0).upos != .punct }
    return first.map { token($0).upos == .aux && ["should", "had", "were"].contains(token($0).form.lowercased()) }
      ?? false
      && firstChild(of: clause, "nsubj") != nil
  }
}

extension Stance {
  /// The other side.
  var flipped: Stance {
    switch self {
    case .for: .against
    case .against: .for
    case .conditional: .conditional
    }
  }
}
