/// Finds the best legal sequence of name tags (Viterbi).
struct NameDecoder: Sendable {
  private let tags: [NameTag]
  /// Of each tag, which may come before it.
  private let predecessors: [[Int]]

  init(tags: [NameTag]) {
    self.tags = tags
    predecessors = tags.map { tag in tags.indices.filter { tag.mayFollow(tags[$0]) } }
  }

  /// - Parameter probabilities: row by row, the logarithm of each tag's probability at each word.
  /// - Returns: a tag's index for each word.
  func decode(_ probabilities: ArraySlice<Float>) -> [Int] {
    let width = tags.count
    let count = probabilities.count / width
    guard count > 0 else { return [] }
    let first = probabilities.startIndex
    var best = tags.indices.map { tags[$0].mayFollow(.outside) ? probabilities[first + $0] : -.infinity }
    var back = [Int32](repeating: 0, count: count * width)
    for word in 1..<max(1, count) {
      let before = best
      for tag in tags.indices {
        let from = predecessors[tag].reduce(-1) { $0 < 0 || before[$1] > before[$0] ? $1 : $0 }
        best[tag] = before[from] + probabilities[first + word * width + tag]
        back[word * width + tag] = Int32(from)
      }
    }
    var path = [best.indices.reduce(0) { best[$1] > best[$0] ? $1 : $0 }]
    for word in stride(from: count - 1, to: 0, by: -1) { path.append(Int(back[word * width + path.last!])) }
    return path.reversed()
  }
}
