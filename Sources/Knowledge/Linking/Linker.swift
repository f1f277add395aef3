import Graph
import Language

/// Decides which entry of the gazetteer a name stands for, by the kind of thing it names, the article's date and the
/// countries the article speaks of; none rather than a wrong one.
struct Linker {
  let gazetteer: Gazetteer
  let context: LinkContext

  /// The entry that a name of that kind stands for, as itself (not as a capital for its government).
  func link(key: String, surface: String, kind: Mention.Kind, titles: [String]) -> GazetteerName? {
    let candidates = gazetteer.candidates(normalized: key).filter { candidate in
      switch candidate.use {
      case .capital, .metonym: false
      // Languages and the like are called by the adjective too ("English", "Dutch").
      case .adjective, .people: kind != .other && kind != .product && kind != .event
      case .surname: kind == .person
      case .name, .alias: true
      }
    }
    let scored = candidates.compactMap { candidate in
      score(candidate, surface: surface, kind: kind, titles: titles).map { (candidate: candidate, score: $0) }
    }.sorted { ($0.score, $1.candidate.entry.key) > ($1.score, $0.candidate.entry.key) }
    guard let best = scored.first else { return nil }
    let rival = scored.first { $0.candidate.entry.key != best.candidate.entry.key }
    if let rival, best.score - rival.score < Weight.margin { return nil }
    return best.candidate
  }

  /// The country whose government the name stands for when it acts: by its capital or another metonym.
  func government(key: String) -> GazetteerEntry? {
    let found = gazetteer.candidates(normalized: key).filter { $0.use == .capital || $0.use == .metonym }
    return found.count == 1 ? found[0].entry : nil
  }

  /// Whether a name stands for a government wherever it is used ("Kremlin").
  func isMetonym(key: String) -> Bool {
    gazetteer.candidates(normalized: key).contains { $0.use == .metonym }
  }

  private enum Weight {
    /// How far the best must be ahead of the next.
    static let margin = 0.3
    static let proper = 0.5
    static let country = 2.0
    static let context = 1.5
    static let capital = 1.0
    /// Per unit of rank: a city ten times as large is 0.66 ahead.
    static let rank = 0.02
  }

  /// nil when the candidate is out of the question.
  private func score(_ candidate: GazetteerName, surface: String, kind: Mention.Kind, titles: [String]) -> Double? {
    let entry = candidate.entry
    let isOneWord = !surface.contains(" ")
    // A place of two words may be taken for a person's name, but not with a title.
    let isMistaken =
      kind == .person && candidate.use == .name && !isOneWord && titles.isEmpty
      && EntityIdentity.family(of: entry.kind) == "place" && context.speaks(of: entry.country)
    guard let fit = isMistaken ? 1 : Linker.fit(entry.kind, kind, isOneWord: isOneWord) else { return nil }
    if entry.kind == .person { return isPerson(entry, surface: surface, titles: titles) ? fit : nil }
    // Acronyms are written in capitals: "Who" is no WHO.
    if candidate.use == .alias, surface.count <= 5, !surface.contains(where: \.isUppercase) { return nil }
    if needsCountry(entry, key: NormalizedName.of(surface)) { return nil }
    var score = fit + Double(entry.rank) * Weight.rank
    if candidate.use == .name { score += Weight.proper }
    if entry.kind == .country { score += Weight.country }
    let isCountry = entry.kind == .country
    if context.speaks(of: isCountry ? entry.key : entry.country) { score += Weight.context }
    if entry.kind == .city, isCapital(entry, key: NormalizedName.of(surface)) { score += Weight.capital }
    if (entry.kind == .city || entry.kind == .place) && entry.rank < 190 && !context.speaks(of: entry.country) {
      // A small town nobody has introduced may be any of its name, or a person's or firm's.
      return nil
    }
    return score
  }

  /// Whether a body of a state, or a party, has a name that those of other countries have too ("Congress", "House of
  /// Commons"), and the article does not speak of its country besides.
  private func needsCountry(_ entry: GazetteerEntry, key: String) -> Bool {
    guard entry.country != nil, entry.kind == .governmentOrganization || entry.kind == .politicalParty,
      GenericNames.isGeneric(NormalizedName.words(of: key)) || entry.kind == .politicalParty
    else { return false }
    return !context.speaks(of: entry.country, apartFrom: 1)
  }

  private func isCapital(_ city: GazetteerEntry, key: String) -> Bool {
    gazetteer.candidates(normalized: key).contains { $0.use == .capital && $0.entry.key == city.country }
  }

  /// How well an entry's kind fits what the analysis says a name is; nil for not at all.
  private static func fit(_ entry: Entity.Kind, _ kind: Mention.Kind, isOneWord: Bool) -> Double? {
    switch (kind, entry) {
    case (.person, .person): 3
    case (.person, _), (_, .person): nil
    case (.place, .country), (.place, .city), (.place, .place), (.place, .facility): 3
    case (.place, .alliance), (.place, .governmentOrganization): 1
    case (.organization, .country): 1.5
    case (.organization, .city), (.organization, .place): nil
    case (.organization, _): 3
    case (.group, .country), (.group, .place), (.group, .politicalParty), (.group, .organization), (.group, .group): 3
    case (.group, .city): nil
    case (.group, _): 1
    case (.facility, .facility), (.facility, .governmentOrganization): 3
    case (.product, .product), (.product, .newsMedia), (.product, .company): 3
    case (.other, .city): nil
    case (.other, _): isOneWord ? 1 : 2
    default: nil
    }
  }

  // MARK: People

  /// Whether a full name, or a surname behind a title, is that office holder.
  private func isPerson(_ person: GazetteerEntry, surface: String, titles: [String]) -> Bool {
    let offices = gazetteer.offices(of: person)
    guard !offices.isEmpty else { return surface.contains(" ") }
    let holds = offices.contains { office in
      titles.contains { NormalizedName.words(of: NormalizedName.of(office.role)).contains(Linker.spelledOut($0)) }
        && isTime(of: office, snapshot: person.snapshotYear, slack: 0)
    }
    guard surface.contains(" ") else { return holds && context.speaks(of: person.country) }
    let isContemporary = offices.contains { isTime(of: $0, snapshot: person.snapshotYear, slack: 12) }
    // Namesakes of members of parliament are common; heads of state have few.
    let isProminent = offices.contains { gazetteer.entry($0.organization ?? person.key).kind == .country }
    return isContemporary && (holds || (isProminent && context.speaks(of: person.country)) || speaksOfChamber(offices))
  }

  /// Whether the article names the house that a member of parliament sits in.
  private func speaksOfChamber(_ offices: [GazetteerOffice]) -> Bool {
    offices.contains { $0.organization.map(context.organizations.contains) ?? false }
  }

  /// Whether the article appeared while the office was held, give or take some years; unknown dates pass.
  private func isTime(of office: GazetteerOffice, snapshot: Int?, slack: Int) -> Bool {
    guard let year = context.year else { return true }
    // Someone listed without an end may have held the office for years after the list was made, but nobody knows.
    let last = office.lastYear ?? (snapshot ?? office.firstYear) + (slack > 0 ? slack : 1)
    return (office.firstYear - slack...max(office.firstYear, last + slack)).contains(year)
  }

  private static func spelledOut(_ title: String) -> String {
    switch title {
    case "sen": "senator"
    case "rep", "congressman", "congresswoman": "representative"
    case "premier": "prime"
    default: title
    }
  }
}
