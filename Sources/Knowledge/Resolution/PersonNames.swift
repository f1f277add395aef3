import Graph
import Language

/// Brings the names of people together: full names with their variants, and single names with the person they belong
/// to, mention by mention where two people share one.
enum PersonNames {
  static func merged(_ things: [Thing], document: Document) -> [Thing] {
    let others = things.filter { $0.kind != .person }
    let people = things.filter { $0.kind == .person }
    var full = mergedVariants(people.filter { !PersonName(words: $0.mentions[0].words).isSingle })
    var alone: [Thing] = []
    for single in people where PersonName(words: single.mentions[0].words).isSingle {
      assign(single, to: &full, or: &alone)
    }
    return others + full + mergedSpellings(alone)
  }

  /// Full names of one person: "Donald J. Trump" and "Donald Trump", "Volodymyr Zelensky" and "Volodymyr Zelenskyy". A
  /// name that is short for two people's ("John Doe", of John A. Doe and John B. Doe) goes with each mention to the one
  /// named last before.
  private static func mergedVariants(_ things: [Thing]) -> [Thing] {
    let names = things.map { PersonName(words: $0.mentions[0].words) }
    func isOne(_ left: Int, _ right: Int) -> Bool {
      if let one = things[left].link, let other = things[right].link, one.key != other.key { return false }
      return names[left].isVariant(of: names[right]) || names[left].canBeShortened(to: names[right])
        || names[right].canBeShortened(to: names[left])
    }
    let ambiguous = names.indices.filter { short in
      let full = names.indices.filter { names[$0].canBeShortened(to: names[short]) && isOne($0, short) }
      return full.contains { one in full.contains { one < $0 && !isOne(one, $0) } }
    }
    var union = DisjointSets(count: things.count)
    for left in names.indices where !ambiguous.contains(left) {
      for right in names.indices where left < right && !ambiguous.contains(right) && isOne(left, right) {
        union.join(left, right)
      }
    }
    var merged = union.sets().filter { !ambiguous.contains($0[0]) }.map { members in
      members.dropFirst().reduce(into: things[members[0]]) { $0.absorb(things[$1]) }
    }
    for short in ambiguous {
      let candidates = merged.indices.filter { index in
        merged[index].mentions.contains { PersonName(words: $0.words).canBeShortened(to: names[short]) }
      }
      guard !candidates.isEmpty else {
        merged.append(things[short])
        continue
      }
      for mention in things[short].mentions {
        merged[owner(of: mention, among: candidates, in: merged)].mentions.append(mention)
      }
    }
    return merged
  }

  /// Gives each mention of a single name to the person it can belong to: the only one of that name, or else the one
  /// whose gender fits its title and who was named last before it.
  private static func assign(_ single: Thing, to full: inout [Thing], or alone: inout [Thing]) {
    let name = PersonName(words: single.mentions[0].words)
    let candidates = full.indices.filter { index in
      full[index].mentions.contains { PersonName(words: $0.words).canBeShortened(to: name) }
    }
    guard !candidates.isEmpty else {
      alone.append(single)
      return
    }
    for mention in single.mentions {
      full[owner(of: mention, among: candidates, in: full)].mentions.append(mention)
    }
  }

  private static func owner(of mention: NamedMention, among candidates: [Int], in full: [Thing]) -> Int {
    let gender = PersonTitles.gender(of: mention.titles)
    let fitting = candidates.filter { index in
      let known = PersonTitles.gender(of: full[index].titles)
      return gender == nil || known == nil || gender == known
    }
    func lastNamed(_ index: Int) -> Int {
      full[index].mentions.map(\.tokens.lowerBound).filter { $0 < mention.tokens.lowerBound }.max() ?? -1
    }
    let pool = fitting.isEmpty ? candidates : fitting
    return pool.max { (lastNamed($0), -$0) < (lastNamed($1), -$1) } ?? candidates[0]
  }

  /// Single names of nobody's are one person when they are spellings of one name.
  private static func mergedSpellings(_ things: [Thing]) -> [Thing] {
    var union = DisjointSets(count: things.count)
    for left in things.indices {
      for right in things.indices where left < right {
        if Spelling.isSame(things[left].mentions[0].key, things[right].mentions[0].key) { union.join(left, right) }
      }
    }
    return union.sets().map { members in
      members.dropFirst().reduce(into: things[members[0]]) { $0.absorb(things[$1]) }
    }
  }
}
