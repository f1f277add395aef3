/// "European Union *Health* Commissioner": the field of an office stands between the name of where it is held and the
/// noun for who holds it, and a tagger takes it for the end of the name.
struct OfficeFields {
  let document: Document

  /// Nouns for those who hold an office with a field.
  private static let officers: Set<String> = [
    "minister", "ministers", "secretary", "secretaries", "commissioner", "commissioners", "adviser", "advisor",
    "advisers", "advisors", "undersecretary", "chief", "czar", "tsar", "envoy", "spokesman", "spokeswoman",
    "spokesperson", "coordinator",
  ]
  /// What such offices are for, and what may stand before it ("*Deputy* Foreign Minister").
  private static let fields: Set<String> = [
    "defense", "defence", "foreign", "affairs", "interior", "labour", "labor", "finance", "health", "treasury",
    "security", "national", "trade", "justice", "agriculture", "energy", "education", "environment", "transport",
    "transportation", "commerce", "industry", "home", "housing", "development", "culture", "sports", "tourism",
    "science", "technology", "information", "intelligence", "economy", "economic", "planning", "immigration",
    "veterans", "budget", "humanitarian", "human", "rights", "policy", "enlargement", "competition", "press",
    "external", "social", "welfare", "climate", "aid", "relief", "unification", "reunification", "counterterrorism",
    "prime", "deputy", "vice", "chief", "and", "&", "for", "of",
  ]

  func mended(_ names: [NameConsistency.Name]) -> [NameConsistency.Name] { names.map(mended) }

  private func mended(_ name: NameConsistency.Name) -> NameConsistency.Name {
    var officer = name.words.upperBound
    while officer < document.tokens.count, officer - name.words.upperBound < 3, Self.fields.contains(form(officer)),
      !Self.officers.contains(form(officer))
    {
      officer += 1
    }
    guard name.words.count > 1, officer < document.tokens.count, Self.officers.contains(form(officer)),
      document.tokens[name.words.upperBound - 1].isFollowedBySpace
    else { return name }
    var end = name.words.upperBound
    while end > name.words.lowerBound, Self.fields.contains(form(end - 1)) { end -= 1 }
    guard end < name.words.upperBound, end > name.words.lowerBound, isPlace(name.words.lowerBound..<end, name) else {
      return name
    }
    var name = name
    name.words = name.words.lowerBound..<end
    return name
  }

  /// Whether what would be left can be where an office is held: "Voice of *Democracy* Foreign"… is cut nowhere else.
  private func isPlace(_ words: Range<Int>, _ name: NameConsistency.Name) -> Bool {
    let last = document.tokens[words.upperBound - 1]
    return name.type != .person && [.propn, .adj, .noun].contains(last.upos)
      && (last.form.first?.isUppercase ?? false)
  }

  private func form(_ word: Int) -> String { document.tokens[word].form.lowercased() }
}
