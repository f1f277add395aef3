extension Dataset {
  /// Whether both datasets are the same but for the labels of blank nodes (RDF 1.1 Concepts, section 3.6, for datasets
  /// with triple terms as well).
  ///
  /// Colours blank nodes by what is said with them until that tells no more of them apart, then tries pairs of equal
  /// colour. That is fast for all but graphs made to be hard.
  public func isIsomorphic(to other: Dataset) -> Bool {
    var terms = TermNumbers()
    let left = NumberedGraph(self, &terms)
    let right = NumberedGraph(other, &terms)
    guard left.ground == right.ground, left.quads.count == right.quads.count, left.nodeCount == right.nodeCount else {
      return false
    }
    let leftColours = [UInt64](repeating: 1, count: left.nodeCount)
    return IsomorphismSearch(left: left, right: right).matches(leftColours, leftColours)
  }
}

/// Numbers for terms without blank nodes, the same for both graphs.
private struct TermNumbers {
  private var numbers: [Term: Int] = [:]

  mutating func number(_ term: Term) -> Int {
    let next = numbers.count
    return numbers[term, default: next] == next ? insert(term, next) : numbers[term]!
  }

  private mutating func insert(_ term: Term, _ number: Int) -> Int {
    numbers[term] = number
    return number
  }
}

/// A dataset as rows of numbers: blank nodes from 0 up, other terms from -1 down.
private struct NumberedGraph {
  private(set) var ground: Set<[Int]> = []
  /// The quads with blank nodes.
  private(set) var quads: Set<[Int]> = []
  private var nodes: [BlankNode: Int] = [:]
  var nodeCount: Int { nodes.count }

  /// Stands for "triple term follows" and "no graph".
  private static let tripleMark = Int.min
  private static let defaultGraph = Int.min + 1

  init(_ dataset: Dataset, _ terms: inout TermNumbers) {
    for quad in dataset.quads {
      var row: [Int] = []
      append(Term(quad.subject), to: &row, &terms)
      append(.iri(quad.predicate), to: &row, &terms)
      append(quad.object, to: &row, &terms)
      if let graph = quad.graph { append(Term(graph), to: &row, &terms) } else { row.append(Self.defaultGraph) }
      if row.contains(where: { $0 >= 0 }) { quads.insert(row) } else { ground.insert(row) }
    }
  }

  private mutating func append(_ term: Term, to row: inout [Int], _ terms: inout TermNumbers) {
    switch term {
    case .blank(let node):
      let next = nodes.count
      let number = nodes[node] ?? next
      if number == next { nodes[node] = next }
      row.append(number)
    case .triple(let triple):
      row.append(Self.tripleMark)
      append(Term(triple.subject), to: &row, &terms)
      append(.iri(triple.predicate), to: &row, &terms)
      append(triple.object, to: &row, &terms)
    case .iri, .literal: row.append(-1 - terms.number(term))
    }
  }

  /// Colours that tell apart at least what the given ones do.
  func refined(_ colours: [UInt64]) -> [UInt64] {
    var colours = colours
    var classes = Set(colours).count
    while true {
      let next = refinedOnce(colours)
      let nextClasses = Set(next).count
      colours = next
      if nextClasses == classes { return colours }
      classes = nextClasses
    }
  }

  private func refinedOnce(_ colours: [UInt64]) -> [UInt64] {
    var next = colours.map(Self.mix)
    for row in quads {
      var seen: Set<Int> = []
      for node in row where node >= 0 && seen.insert(node).inserted {
        var hash: UInt64 = 0x51_7C_C1_B7_27_22_0A_95
        for value in row {
          let part = value == node ? 0xABCD : value >= 0 ? Self.mix(colours[value]) : UInt64(bitPattern: Int64(value))
          hash = Self.mix(hash ^ part)
        }
        next[node] = next[node] &+ hash
      }
    }
    return next
  }

  static func mix(_ value: UInt64) -> UInt64 {
    var value = value &+ 0x9E37_79B9_7F4A_7C15
    value = (value ^ value >> 30) &* 0xBF58_476D_1CE4_E5B9
    value = (value ^ value >> 27) &* 0x94D0_49BB_1331_11EB
    return value ^ value >> 31
  }

  func renamed(_ mapping: [Int]) -> Set<[Int]> {
    Set(quads.map { row in row.map { $0 >= 0 ? mapping[$0] : $0 } })
  }
}

private struct IsomorphismSearch {
  let left: NumberedGraph
  let right: NumberedGraph

  func matches(_ leftColours: [UInt64], _ rightColours: [UInt64]) -> Bool {
    let leftColours = left.refined(leftColours)
    let rightColours = right.refined(rightColours)
    guard leftColours.sorted() == rightColours.sorted() else { return false }
    let leftClasses = Dictionary(grouping: leftColours.indices) { leftColours[$0] }
    let rightClasses = Dictionary(grouping: rightColours.indices) { rightColours[$0] }
    let open = leftClasses.filter { $0.value.count > 1 }.min { ($0.value.count, $0.key) < ($1.value.count, $1.key) }
    guard let open else { return isMapping(leftColours, rightClasses) }
    let marker = NumberedGraph.mix(open.key ^ 0x5DEE_CE66)
    var leftTry = leftColours
    leftTry[open.value[0]] = marker
    return (rightClasses[open.key] ?? []).contains { candidate in
      var rightTry = rightColours
      rightTry[candidate] = marker
      return matches(leftTry, rightTry)
    }
  }

  /// Whether the bijection that the colours define turns one graph into the other.
  private func isMapping(_ leftColours: [UInt64], _ rightClasses: [UInt64: [Int]]) -> Bool {
    let mapping = leftColours.compactMap { rightClasses[$0]?.first }
    return mapping.count == leftColours.count && left.renamed(mapping) == right.quads
  }
}
