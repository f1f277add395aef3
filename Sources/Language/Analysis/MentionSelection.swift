/// Decides which mentions a document shows, and numbers them.
enum MentionSelection {
  /// - Parameters:
  ///   - mentions: in any order.
  ///   - clusters: sets of indices into `mentions`.
  /// - Returns: the mentions by first token, longer first, without the abstract things and objects that are mentioned
  ///   once; and the clusters of two and more.
  static func select(_ mentions: [Mention], clusters: [[Int]]) -> ([Mention], [[Mention.ID]]) {
    var cluster = [Int?](repeating: nil, count: mentions.count)
    for (number, members) in clusters.enumerated() where members.count > 1 {
      for member in members { cluster[member] = number }
    }
    let kept = mentions.indices.filter { cluster[$0] != nil || isWorthShowing(mentions[$0]) }.sorted {
      let (a, b) = (mentions[$0], mentions[$1])
      return (a.tokens.lowerBound, -a.tokens.count, a.head) < (b.tokens.lowerBound, -b.tokens.count, b.head)
    }
    var selected: [Mention] = []
    var members: [Int: [Mention.ID]] = [:]
    var order: [Int] = []
    for index in kept {
      var mention = mentions[index]
      mention.id = selected.count
      selected.append(mention)
      guard let number = cluster[index] else { continue }
      if members[number] == nil { order.append(number) }
      members[number, default: []].append(mention.id)
    }
    return (selected, order.map { members[$0]! })
  }

  private static func isWorthShowing(_ mention: Mention) -> Bool {
    mention.form == .named || mention.form == .nominal && mention.kind != .other && mention.kind != .product
  }
}
