/// The best dependency tree under arc scores: a maximum spanning arborescence with exactly one word at the root
/// (Chu & Liu 1965, Edmonds 1967).
enum SpanningTree {
  /// - Parameter scores: of each word as dependent, row by row, a score for each possible head; column 0 is the root,
  ///   column i + 1 is word i. Rows may be padded to `stride` columns.
  /// - Returns: the head of each word, as a column.
  static func heads(count: Int, stride: Int, scores: UnsafePointer<Float>) -> [Int] {
    let greedy = (0..<count).map { word in
      best(of: 0..<count + 1, except: word + 1) { scores[word * stride + $0] }
    }
    return isSingleRootedTree(greedy) ? greedy : contracted(count: count, stride: stride, scores: scores)
  }

  /// Whether heads (as columns) form a tree with one word at the root.
  static func isSingleRootedTree(_ heads: [Int]) -> Bool {
    guard heads.count(where: { $0 == 0 }) == 1 else { return false }
    var state = [UInt8](repeating: 0, count: heads.count + 1)  // 1: on the way up, 2: known to reach the root
    state[0] = 2
    for start in 1..<state.count {
      var node = start
      while state[node] == 0 {
        state[node] = 1
        node = heads[node - 1]
      }
      if state[node] == 1 { return false }
      node = start
      while state[node] == 1 {
        state[node] = 2
        node = heads[node - 1]
      }
    }
    return true
  }

  private static func best(of columns: Range<Int>, except: Int, score: (Int) -> Float) -> Int {
    var best = -1
    var value = -Float.infinity
    for column in columns where column != except {
      let candidate = score(column)
      if candidate > value || best < 0 { (best, value) = (column, candidate) }
    }
    return best
  }

  private static func contracted(count: Int, stride: Int, scores: UnsafePointer<Float>) -> [Int] {
    var graph = ArcGraph(count: count, stride: stride, scores: scores)
    while let cycle = graph.cycleOfBestArcs() { graph.contract(cycle) }
    return graph.expandedHeads()
  }
}

/// The arcs between nodes, some of which stand for contracted cycles.
private struct ArcGraph {
  private struct Arc {
    var head, dependent: Int32
  }
  private struct Contraction {
    /// Of each node of the cycle, the words it stood for and the arc into it within the cycle.
    var nodes: [(words: [Int], arc: Arc)]
  }

  private let count: Int
  private var weight: [Double]
  /// The arc between words that an arc between nodes stands for.
  private var origin: [Arc]
  private var words: [[Int]]
  private var alive: [Int]
  private var contractions: [Contraction] = []
  private var bestHead: [Int]

  init(count: Int, stride: Int, scores: UnsafePointer<Float>) {
    self.count = count + 1
    weight = Array(repeating: -.infinity, count: self.count * self.count)
    origin = (0..<self.count * self.count).map { [size = self.count] in
      Arc(head: Int32($0 / size), dependent: Int32($0 % size))
    }
    words = (0...count).map { [$0] }
    alive = Array(0...count)
    bestHead = Array(repeating: -1, count: self.count)
    // With every arc from the root made dearer than all else together, the best tree has one of them.
    var penalty = 1.0
    for word in 0..<count {
      for column in 0...count { penalty += Double(abs(scores[word * stride + column])) }
    }
    for word in 0..<count {
      for column in 0...count where column != word + 1 {
        let score = Double(scores[word * stride + column])
        weight[column * self.count + word + 1] = column == 0 ? score - penalty : score
      }
    }
    for node in 1...count { findBestHead(of: node) }
  }

  /// The first cycle among the best arcs into the nodes.
  func cycleOfBestArcs() -> [Int]? {
    var visit = [Int](repeating: -1, count: count)
    for start in alive where start != 0 {
      var node = start
      while node != 0, visit[node] < 0 {
        visit[node] = start
        node = bestHead[node]
      }
      if node != 0, visit[node] == start { return cycle(through: node) }
    }
    return nil
  }

  private mutating func findBestHead(of node: Int) {
    var best = -1
    for head in alive where head != node {
      if best < 0 || weight[head * count + node] > weight[best * count + node] { best = head }
    }
    bestHead[node] = best
  }

  private func cycle(through node: Int) -> [Int] {
    var cycle = [node]
    var next = bestHead[node]
    while next != node {
      cycle.append(next)
      next = bestHead[next]
    }
    return cycle
  }

  /// Makes the first node of a cycle stand for all of it.
  mutating func contract(_ cycle: [Int]) {
    let node = cycle[0]
    contractions.append(
      Contraction(nodes: cycle.map { (words[$0], origin[bestHead[$0] * count + $0]) }))
    var inside = [Bool](repeating: false, count: count)
    for member in cycle { inside[member] = true }
    let lost = cycle.map { weight[bestHead[$0] * count + $0] }
    for other in alive where !inside[other] {
      let leaving = cycle.max { weight[$0 * count + other] < weight[$1 * count + other] }!
      let entering = cycle.indices.max {
        weight[other * count + cycle[$0]] - lost[$0] < weight[other * count + cycle[$1]] - lost[$1]
      }!
      let (out, into) = (leaving * count + other, other * count + cycle[entering])
      let gained = weight[into] - lost[entering]
      (weight[node * count + other], origin[node * count + other]) = (weight[out], origin[out])
      (weight[other * count + node], origin[other * count + node]) = (gained, origin[into])
    }
    words[node] = cycle.flatMap { words[$0] }
    alive.removeAll { inside[$0] && $0 != node }
    // The best arc out of the cycle is now the contracted node's, so whatever hung on the cycle hangs on that.
    for other in alive where other != 0 && inside[bestHead[other]] { bestHead[other] = node }
    findBestHead(of: node)
  }

  /// Undoes the contractions, outermost first: each cycle is broken where an arc enters it.
  func expandedHeads() -> [Int] {
    var heads = [Int](repeating: -1, count: count)
    for node in alive where node != 0 {
      let arc = origin[bestHead[node] * count + node]
      heads[Int(arc.dependent)] = Int(arc.head)
    }
    for contraction in contractions.reversed() {
      for (words, arc) in contraction.nodes where !words.contains(where: { heads[$0] >= 0 }) {
        heads[Int(arc.dependent)] = Int(arc.head)
      }
    }
    return Array(heads.dropFirst())
  }
}
