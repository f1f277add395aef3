import Language

/// The words that a pattern's names stand for in one match.
public struct Match: Sendable {
  /// In the order of capture; `each` captures a name more than once.
  public private(set) var captures: [(name: String, token: Int)] = []

  /// The first word captured under a name.
  public subscript(name: String) -> Int? { captures.first { $0.name == name }?.token }

  /// Every word captured under a name.
  public func all(_ name: String) -> [Int] { captures.filter { $0.name == name }.map(\.token) }

  mutating func capture(_ name: String?, _ token: Int) {
    if let name { captures.append((name, token)) }
  }
}

/// Finds a pattern's matches by walking the tree with backtracking.
struct PatternMatcher {
  let tree: SyntaxTree

  /// Every way in which a node fits a token.
  func matches(of node: PatternNode, at token: Int, from match: Match = Match()) -> [Match] {
    guard node.tests.allSatisfy({ $0.accepts(token, in: tree) }) else { return [] }
    var start = match
    start.capture(node.name, token)
    return follow(node.steps[...], at: token, from: [start])
  }

  private func follow(_ steps: ArraySlice<PatternStep>, at token: Int, from matches: [Match]) -> [Match] {
    var current = matches
    for step in steps {
      current = current.flatMap { solutions(of: step, at: token, from: $0) }
      if current.isEmpty { return [] }
    }
    return current
  }

  private func solutions(of step: PatternStep, at token: Int, from match: Match) -> [Match] {
    switch step {
    case .move(let direction, let relations, let node):
      return targets(direction, relations, from: token).flatMap { matches(of: node, at: $0, from: match) }
    case .optional(let steps):
      let found = follow(steps[...], at: token, from: [match])
      return [found.first ?? match]
    case .each(let inner):
      return [everyMatch(of: inner, at: token, from: match)]
    case .without(let steps):
      return follow(steps[...], at: token, from: [match]).isEmpty ? [match] : []
    case .either(let first, let second):
      let found = follow(first[...], at: token, from: [match])
      return found.isEmpty ? follow(second[...], at: token, from: [match]) : found
    }
  }

  private func everyMatch(of step: PatternStep, at token: Int, from match: Match) -> Match {
    var result = match
    for found in solutions(of: step, at: token, from: Match()) {
      for (name, token) in found.captures { result.capture(name, token) }
    }
    return result
  }

  private func targets(_ direction: PatternStep.Direction, _ relations: RelationSet, from token: Int) -> [Int] {
    let sentence = tree.sentence(of: token).tokens
    switch direction {
    case .child: return tree.children(of: token, relations)
    case .parent:
      guard let head = tree.token(token).head, relations.contains(tree.token(token).relation) else { return [] }
      return [head]
    case .descendant: return descendants(of: token, relations)
    case .ancestor: return ancestors(of: token, relations)
    case .next: return sentence.contains(token + 1) ? [token + 1] : []
    case .previous: return sentence.contains(token - 1) ? [token - 1] : []
    }
  }

  private func descendants(of token: Int, _ relations: RelationSet) -> [Int] {
    var found: [Int] = []
    var level = tree.children(of: token, relations)
    while !level.isEmpty {
      found += level
      level = level.flatMap { tree.children(of: $0, relations) }
    }
    return found
  }

  private func ancestors(of token: Int, _ relations: RelationSet) -> [Int] {
    var found: [Int] = []
    var node = token
    while let head = tree.token(node).head, relations.contains(tree.token(node).relation) {
      found.append(head)
      node = head
    }
    return found
  }
}
