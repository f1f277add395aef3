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
    // "would *under no circumstances* accept", "is *in no way* acceptable".
    if children(of: predicate, "obl").contains(where: { phrase in
      ["circumstance", "way", "account", "condition", "means", "event", "point", "time", "case"].contains(lemma(phrase))
        && firstChild(of: phrase, "det").map { lemma($0) == "no" } ?? false
    }) {
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
    let clauses = children(of: predicate, "advcl") + bounds(of: predicate)
    return clauses.first { clause in
      children(of: clause, "mark").contains { Self.conditions.contains(lemma($0)) } || isSupposition(clause)
        || isBound(clause)
    }
  }

  /// "so long as talks go on", "as long as …": the clause hangs on "long".
  private func bounds(of predicate: Int) -> [Int] {
    children(of: predicate, "advmod").filter { lemma($0) == "long" }.flatMap { children(of: $0, "advcl") }
  }

  private func isBound(_ clause: Int) -> Bool {
    token(clause).head.map { token($0).form.lowercased() == "long" } ?? false
  }

  /// "whether he came", "if it works": a clause that leaves open whether it is so.
  func isOpenQuestion(_ clause: Int) -> Bool {
    children(of: clause, "mark").contains { ["whether", "if"].contains(lemma($0)) }
  }

  /// Whether a condition says that otherwise not: "only if", "unless", "provided", "so long as".
  func isStrict(_ condition: Int) -> Bool {
    let words = children(of: condition, ["mark", "advmod"]).map(lemma)
    if words.contains("unless") || words.contains("provided") || isProviso(condition) || isBound(condition) {
      return true
    }
    let start = span(of: condition).lowerBound
    return words.contains("if")
      && (words.contains("only") || start > 0 && lemma(start - 1) == "only")
  }

  /// "provided (that) members agree", also where the parser leaves "provided" outside.
  private func isProviso(_ clause: Int) -> Bool {
    let start = span(of: clause).lowerBound
    return [start, start - 1].contains { $0 >= 0 && ["provided", "providing"].contains(token($0).form.lowercased()) }
  }

  private static let conditions: WordSet = ["if", "unless", "provided", "providing", "once", "until"]

  /// "*provided* members agree", "*should* talks fail".
  private func isSupposition(_ clause: Int) -> Bool {
    if isProviso(clause) { return true }
    let first = span(of: clause).first { token($0).upos != .punct }
    guard let first, token(first).upos == .aux else { return false }
    // "should talks fail": parsers take the plural for the verb.
    if token(first).form.lowercased() == "should" { return first < clause }
    return ["had", "were"].contains(token(first).form.lowercased()) && firstChild(of: clause, "nsubj") != nil
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
