import Graph
import Language

/// Brings the names of organizations together: acronyms with what they abbreviate, short forms with full ones.
enum OrganizationNames {
  /// The kind that an organization's head noun tells.
  static func kind(of words: [String]) -> Entity.Kind {
    guard let head = words.count > 1 && words.contains("of") ? words.first : words.last else { return .organization }
    switch head {
    case "party": return .politicalParty
    case "ministry", "department", "parliament", "senate", "congress", "assembly", "court", "committee", "agency",
      "council", "commission", "police", "army", "navy", "military", "embassy", "administration", "government":
      return words.count > 1 ? .governmentOrganization : .organization
    case "alliance", "union": return .organization
    case "inc", "corp", "ltd", "llc", "plc", "company", "corporation", "group": return .company
    default: return .organization
    }
  }

  /// Merges the organizations among things; the others stay as they are.
  static func merged(_ things: [Thing], document: Document) -> [Thing] {
    var union = DisjointSets(count: things.count)
    let organizations = things.indices.filter { isOrganization(things[$0]) }
    for short in organizations {
      let candidates = organizations.filter { $0 != short && stands(things[short], for: things[$0], in: document) }
      // Two full forms for one short form: nobody knows which.
      let distinct = Set(candidates.map { union.root(of: $0) })
      if distinct.count == 1, let full = candidates.first { union.join(full, short) }
    }
    return union.sets().map { members in
      members.dropFirst().reduce(into: things[members[0]]) { merged, index in
        merged.absorb(things[index])
      }
    }
  }

  private static func isOrganization(_ thing: Thing) -> Bool {
    EntityIdentity.family(of: thing.kind) == "organization" || thing.kind == .product || thing.kind == .other
  }

  /// Whether one thing's name is a short form of another's.
  private static func stands(_ short: Thing, for full: Thing, in document: Document) -> Bool {
    if let left = short.link, let right = full.link { return left.key == right.key }
    guard let name = short.mentions.first else { return false }
    return full.mentions.contains { other in
      guard other.words.count > name.words.count else { return false }
      if Acronym.isLikely(name.surface), Acronym.fits(name.key.filter { $0 != " " }, other.words) { return true }
      if beginsWithAcronym(name, of: other.words) { return true }
      return isIntroduced(short, by: other, in: document) || shortens(name, other)
    }
  }

  /// "Palang Pracharath Party (PPRP)": the short form in brackets right behind the full one.
  private static func isIntroduced(_ short: Thing, by full: NamedMention, in document: Document) -> Bool {
    short.mentions.contains { mention in
      let gap = mention.tokens.lowerBound - full.tokens.upperBound
      guard gap == 1, Acronym.isLikely(mention.surface) else { return false }
      return document.tokens[full.tokens.upperBound].form == "("
        && mention.key.first.map { letter in full.words.contains { $0.first == letter } } ?? false
    }
  }

  /// "NFC Youth Council" for "Northern Fisheries Community Youth Council": the first word is short for the first words.
  private static func beginsWithAcronym(_ short: NamedMention, of full: [String]) -> Bool {
    let words = short.words
    guard words.count > 1, let first = short.surface.split(separator: " ").first, Acronym.isLikely(String(first)) else {
      return false
    }
    let rest = words.dropFirst()
    return full.count > words.count && full.suffix(rest.count).elementsEqual(rest)
      && Acronym.fits(words[0], Array(full.dropLast(rest.count)))
  }

  /// "Intelligence Committee" for "House Intelligence Committee": the last words, at least two.
  private static func shortens(_ short: NamedMention, _ full: NamedMention) -> Bool {
    let words = short.words
    let rest = full.words.dropLast(words.count)
    // "Stanford University" is no short form of "Centre for Peace at Stanford University".
    return words.count > 1 && full.words.suffix(words.count).elementsEqual(words)
      && !(rest.last.map { ["of", "at", "in", "for", "on", "the", "to", "and"].contains($0) } ?? true)
  }
}

extension Thing {
  /// Takes over another thing's mentions, and its link where it has none.
  mutating func absorb(_ other: Thing) {
    mentions += other.mentions
    if link == nil, let otherLink = other.link {
      link = otherLink
      kind = other.kind
    }
  }
}

/// Sets that only ever grow together (union–find with path halving).
struct DisjointSets {
  private var parents: [Int]

  init(count: Int) { parents = Array(0..<count) }

  mutating func root(of element: Int) -> Int {
    var element = element
    while parents[element] != element {
      parents[element] = parents[parents[element]]
      element = parents[element]
    }
    return element
  }

  /// Joins the sets of two elements; the smaller root stays, so that the order of calls does not matter.
  mutating func join(_ left: Int, _ right: Int) {
    let (left, right) = (root(of: left), root(of: right))
    parents[max(left, right)] = min(left, right)
  }

  /// All sets, each sorted, by their first element.
  mutating func sets() -> [[Int]] {
    var members: [Int: [Int]] = [:]
    for element in parents.indices { members[root(of: element), default: []].append(element) }
    return members.sorted { $0.key < $1.key }.map(\.value)
  }
}
