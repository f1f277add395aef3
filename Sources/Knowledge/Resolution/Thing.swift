import Graph

/// Someone or something that names of one article stand for, before it becomes an entity.
struct Thing {
  var kind: Entity.Kind
  /// What the gazetteer knows it as.
  var link: GazetteerEntry?
  /// In the order of the text.
  var mentions: [NamedMention] = []
  /// True when no name stands for it but one that implies it (the country behind a capital).
  var isInferred = false

  /// Whether a person's name in it has more than one word.
  var isFullPersonName: Bool { mentions.contains { $0.words.count > 1 } }

  /// The names as written, most telling first: longest, then most frequent, then first.
  var names: [String] {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for mention in mentions {
      if counts.updateValue((counts[mention.surface] ?? 0) + 1, forKey: mention.surface) == nil {
        order.append(mention.surface)
      }
    }
    return order.enumerated().sorted { left, right in
      let (leftWords, rightWords) = (wordCount(left.element), wordCount(right.element))
      if leftWords != rightWords { return leftWords > rightWords }
      let (leftCount, rightCount) = (counts[left.element]!, counts[right.element]!)
      return leftCount == rightCount ? left.offset < right.offset : leftCount > rightCount
    }.map(\.element)
  }

  private func wordCount(_ name: String) -> Int { name.count { $0 == " " } }

  var titles: [String] { mentions.flatMap(\.titles) }
}
