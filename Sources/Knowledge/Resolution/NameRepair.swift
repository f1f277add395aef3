import Graph
import Language

/// Mends what an analysis that knows no gazetteer gets wrong about the extent of names, and adds names that only the
/// gazetteer knows.
struct NameRepair {
  let syntax: Syntax
  let gazetteer: Gazetteer

  private var document: Document { syntax.document }

  /// The names with their extents mended, in the order of the text.
  func repaired(_ names: [NamedMention]) -> [NamedMention] {
    let keys = Set(names.map(\.key))
    var mended: [NamedMention] = []
    var swallowed = Set<Int>()
    for name in names.compactMap(withoutPrefix) where !isPartOfTitle(name) && !isLooseAdjective(name) {
      // A name that has become part of a longer one is none of its own.
      guard !name.tokens.contains(where: swallowed.contains) else { continue }
      // "New York" within "The New York Times" is a name of its own.
      let isNested = names.contains { $0.tokens.count > name.tokens.count && $0.tokens.overlaps(name.tokens) }
      let longer =
        name.kind == .person ? withHyphenatedRest(name) : isNested ? name : extended(withoutMembers(name, keys))
      if longer.tokens.count > name.tokens.count { swallowed.formUnion(longer.tokens) }
      mended.append(longer)
    }
    let taken = Set(mended.flatMap(\.tokens))
    return (mended + unmarked(besides: taken).filter { !isPartOfTitle($0) }).sorted {
      $0.tokens.lowerBound < $1.tokens.lowerBound
    }
  }

  // MARK: Less

  /// "NATO" of "non-NATO", "Kremlin" of "pro-Kremlin": without what a hyphen joins to the front in lower case.
  private func withoutPrefix(_ name: NamedMention) -> NamedMention? {
    let form = document.tokens[name.tokens.lowerBound].form
    guard !ArabicArticle.contains(form.split(separator: "-").first.map(String.init) ?? form) else { return name }
    guard name.kind != .person, let hyphen = form.firstIndex(of: "-"), form.first?.isLowercase ?? false else {
      return isPrefixToken(name.tokens) ? renamed(name, (name.tokens.lowerBound + 2)..<name.tokens.upperBound) : name
    }
    let rest = form[form.index(after: hyphen)...]
    guard name.tokens.count == 1, !rest.isEmpty else { return name }
    var copy = name
    (copy.surface, copy.key) = (String(rest), NormalizedName.of(rest))
    return copy.key.isEmpty ? nil : copy
  }

  /// Whether a range begins with a word in lower case and a hyphen, as tokens of their own.
  private func isPrefixToken(_ tokens: Range<Int>) -> Bool {
    guard tokens.count > 2 else { return false }
    let first = document.tokens[tokens.lowerBound]
    return first.form.first?.isLowercase ?? false && document.tokens[tokens.lowerBound + 1].form == "-"
  }

  /// "Labour" in "Labour Minister Suchart": a word of a title is no name.
  private func isPartOfTitle(_ name: NamedMention) -> Bool {
    guard name.tokens.count == 1, PersonTitles.canContinue(name.key), let head = syntax.head(of: name.head) else {
      return false
    }
    let isHeadTitle = PersonTitles.contains(NormalizedName.of(document.tokens[head].form))
    // "Secretary of State"; but Mr. King may be anyone.
    if name.kind == .person { return isHeadTitle && syntax.preposition(of: name.head) != nil }
    return isHeadTitle
      || (name.tokens.upperBound < document.tokens.count
        && PersonTitles.contains(NormalizedName.of(document.tokens[name.tokens.upperBound].form)))
  }

  /// "Communist" in "the Communist Chinese": an adjective that no gazetteer knows describes, it does not name.
  private func isLooseAdjective(_ name: NamedMention) -> Bool {
    name.kind == .group && document.tokens[name.head].relation.base == "amod"
      && gazetteer.candidates(normalized: name.key).isEmpty
  }

  /// "PPRP" of "PPRP MPs": the name without the people who belong to it, when the article has the name alone too.
  private func withoutMembers(_ name: NamedMention, _ keys: Set<String>) -> NamedMention {
    guard name.tokens.count > 1, let last = name.words.last, last.count > 2, last.hasSuffix("s"),
      PersonTitles.contains(String(last.dropLast()))
    else { return name }
    let shorter = renamed(name, name.tokens.lowerBound..<(name.tokens.upperBound - 1))
    return keys.contains(shorter.key) ? shorter : name
  }

  // MARK: More

  /// "Chang Je" is "Chang Je-won": a person's name ends where the hyphenated word ends.
  private func withHyphenatedRest(_ name: NamedMention) -> NamedMention {
    var end = name.tokens.upperBound
    while end + 1 < document.tokens.count, document.tokens[end].form == "-", isAttached(end - 1), isAttached(end),
      syntax.sentence(of: end + 1) == name.sentence, document.tokens[end + 1].upos == .propn
    {
      end += 2
    }
    return end == name.tokens.upperBound ? name : renamed(name, name.tokens.lowerBound..<end)
  }

  private func isAttached(_ token: Int) -> Bool { !document.tokens[token].isFollowedBySpace }

  /// The longest name of the gazetteer that the name is part of in its sentence ("Washington" of "Washington, D.C.").
  private func extended(_ name: NamedMention) -> NamedMention {
    let sentence = document.sentences[name.sentence].tokens
    var best = name
    for low in stride(
      from: name.tokens.lowerBound, through: max(sentence.lowerBound, name.tokens.lowerBound - 2), by: -1)
    {
      for high in name.tokens
        .upperBound...max(
          name.tokens.upperBound, min(sentence.upperBound, name.tokens.upperBound + 3))
      where high - low > best.tokens.count && isNameEdge(low) && isNameEdge(high - 1) {
        let longer = renamed(name, low..<high)
        if let kind = knownKind(of: longer.key, kinds: Self.anyKind) {
          best = longer
          best.kind = kind
        }
      }
    }
    return best
  }

  private func isNameEdge(_ token: Int) -> Bool { document.tokens[token].form.first?.isUppercase ?? false }

  private static let anyKind: Set<Entity.Kind> = Set(Entity.Kind.allCases).subtracting([.person])

  private func renamed(_ name: NamedMention, _ tokens: Range<Int>) -> NamedMention {
    var copy = name
    copy.tokens = tokens
    copy.head =
      tokens.first { token in syntax.head(of: token).map { !tokens.contains($0) } ?? true } ?? tokens.lowerBound
    copy.surface = Document.tidy(document.text(of: tokens))
    copy.key = NormalizedName.of(copy.surface)
    return copy
  }

  /// The kind of mention that a name of the gazetteer is; nil when it knows none of the kinds under it.
  private func knownKind(of key: String, kinds: Set<Entity.Kind>) -> Mention.Kind? {
    let candidates = gazetteer.candidates(normalized: key).filter {
      ($0.use == .name || $0.use == .alias) && kinds.contains($0.entry.kind)
    }
    guard let first = candidates.first, key.contains(" ") else { return nil }
    switch EntityIdentity.family(of: first.entry.kind) {
    case "country", "place": return .place
    case "organization": return .organization
    case "product": return .product
    default: return .other
    }
  }

  // MARK: Names nobody marked

  /// Names of the gazetteer that no mention covers: countries with their adjectives and peoples, and well-known
  /// organizations and regions.
  private func unmarked(besides taken: Set<Int>) -> [NamedMention] {
    var found: [NamedMention] = []
    for (number, sentence) in document.sentences.enumerated() {
      var token = sentence.tokens.lowerBound
      while token < sentence.tokens.upperBound {
        let name = taken.contains(token) ? nil : longestKnown(from: token, in: sentence.tokens, number, taken)
        if let name { found.append(name) }
        token = name?.tokens.upperBound ?? token + 1
      }
    }
    return found
  }

  private func longestKnown(
    from start: Int, in sentence: Range<Int>, _ number: Int, _ taken: Set<Int>
  ) -> NamedMention? {
    guard isNameEdge(start), Self.nameTags.contains(document.tokens[start].upos),
      !Document.isCurrency(document.tokens[start].form)
    else { return nil }
    let limit = min(sentence.upperBound, start + 6)
    for end in stride(from: limit, to: start, by: -1)
    where isNameEdge(end - 1) && !(start..<end).contains(where: taken.contains) {
      let surface = Document.tidy(document.text(of: start..<end))
      let key = NormalizedName.of(surface)
      guard let kind = unmarkedKind(of: key, surface: surface, isInitial: start == sentence.lowerBound) else {
        continue
      }
      var name = NamedMention(
        id: -1 - start, tokens: start..<end, head: start, surface: surface, key: key, kind: kind, confidence: 0.5,
        titles: [], sentence: number)
      name = renamed(name, name.tokens)
      return name
    }
    return nil
  }

  private static let nameTags: Set<UPOS> = [.propn, .adj, .noun]

  private func unmarkedKind(of key: String, surface: String, isInitial: Bool) -> Mention.Kind? {
    let candidates = gazetteer.candidates(normalized: key).filter {
      $0.use.rawValue <= GazetteerName.Use.people.rawValue
    }
    if candidates.contains(where: { $0.use == .adjective && $0.entry.kind == .place && $0.entry.wikidata != nil }) {
      return .group
    }
    if let country = candidates.first(where: { $0.entry.kind == .country }) {
      // "us" and "US" differ in case alone.
      guard surface.count > 3 || surface.allSatisfy({ !$0.isLowercase }) else { return nil }
      return country.use == .adjective || country.use == .people ? .group : .place
    }
    // A single word at the beginning of a sentence has its capital from there.
    guard surface.contains(" ") || !isInitial,
      let known = candidates.first(where: { $0.use.rawValue <= 1 && $0.entry.wikidata != nil })
    else { return nil }
    switch EntityIdentity.family(of: known.entry.kind) {
    case "person": return nil
    case "place": return surface.contains(" ") ? .place : nil
    case "product": return .product
    default: return .organization
    }
  }
}
