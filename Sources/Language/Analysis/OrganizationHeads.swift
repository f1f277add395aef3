/// Names that hold the noun for what they name: "Orange *Movement*", "*Ministry* of Finance". The noun tells the type,
/// and where the tagger stopped short of it, how far the name goes.
struct OrganizationHeads {
  let document: Document

  /// Nouns that end an organization's name and by themselves tell that it is one.
  static let last: Set<String> = [
    "agency", "alliance", "army", "assembly", "association", "authority", "brotherhood", "bureau", "caucus", "chamber",
    "club", "coalition", "command", "commission", "committee", "community", "company", "confederation", "congress",
    "consortium", "corp", "corp.", "corporation", "corps", "council", "court", "department", "directorate",
    "federation", "forces", "foundation", "front", "fund", "group", "guard", "guards", "guild", "inc", "inc.",
    "institute", "institution", "league", "ltd", "ltd.", "militia", "ministry", "movement", "organisation",
    "organization", "parliament", "party", "plc", "senate", "society", "treasury", "tribunal", "trust", "union",
    "university",
  ]
  /// Nouns that begin one: "Bank of …", "Institute for …".
  static let first: Set<String> = [
    "academy", "agency", "association", "bank", "board", "bureau", "center", "centre", "chamber", "college",
    "commission", "committee", "congress", "council", "court", "department", "directorate", "federation",
    "foundation", "house", "institute", "league", "ministry", "movement", "office", "organisation", "organization",
    "party", "school", "society", "union", "university",
  ]
  /// What ends names of other things as well ("Bosnian Federation", "Soviet Union") or stands for people.
  private static let ambiguous: Set<String> = ["union", "federation", "club", "court", "front", "confederation"]

  func mended(_ names: [NameConsistency.Name]) -> [NameConsistency.Name] {
    var isTaken = [Bool](repeating: false, count: document.tokens.count)
    for name in names { for word in name.words { isTaken[word] = true } }
    return names.map { name in
      var name = name
      if let end = headBehind(name, isTaken) {
        name.words = name.words.lowerBound..<end
        name.type = .organization
        isTaken[end - 1] = true
      }
      if isOrganization(name) { name.type = .organization }
      return name
    }
  }

  /// The end of a name whose head noun stands right behind what was tagged.
  private func headBehind(_ name: NameConsistency.Name, _ isTaken: [Bool]) -> Int? {
    let next = name.words.upperBound
    guard next < document.tokens.count, !isTaken[next], isCapitalised(next), Self.last.contains(form(next)),
      document.tokens[next - 1].isFollowedBySpace, name.type != .person || name.words.count == 1,
      [.propn, .noun].contains(document.tokens[next].upos), isInPhrase(name.words, of: next),
      // "U.S. Army" and "EU Commission" are two names to many; one to those that have "Iraqi Army" as one.
      !isHeadline(next)
    else { return nil }
    return next + 1
  }

  /// Whether the words hang on a noun behind them.
  private func isInPhrase(_ words: Range<Int>, of noun: Int) -> Bool {
    words.contains { document.tokens[$0].head == noun }
  }

  private func isHeadline(_ word: Int) -> Bool {
    // Where every word is capitalised, a capital tells nothing.
    document.tokens[max(0, word - 8)..<min(document.tokens.count, word + 8)].allSatisfy { token in
      token.form.count < 4 || token.form.first?.isUppercase ?? false || !(token.form.first?.isLetter ?? false)
    }
  }

  private func isOrganization(_ name: NameConsistency.Name) -> Bool {
    guard name.words.count > 1, name.type == .person || name.type == .location || name.type == .other,
      let last = name.words.last
    else { return false }
    if Self.last.contains(form(last)), isCapitalised(last) {
      return !Self.ambiguous.contains(form(last)) || name.type == .person
    }
    let first = name.words.lowerBound
    return Self.first.contains(form(first)) && ["of", "for", "on"].contains(form(first + 1)) && name.words.count > 2
  }

  private func isCapitalised(_ word: Int) -> Bool { document.tokens[word].form.first?.isUppercase ?? false }

  private func form(_ word: Int) -> String { document.tokens[word].form.lowercased() }
}
