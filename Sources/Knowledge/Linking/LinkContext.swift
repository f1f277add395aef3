import Graph

/// What an article as a whole says about who and what is meant: its date and the countries it names.
struct LinkContext {
  /// The year of publication.
  var year: Int?
  /// How many different names in the article point to each country, by number: its own names, its people's, and those
  /// of places that can only be in it.
  var countries: [Int: Int] = [:]
  /// The organizations that names in the article can only stand for, by number.
  var organizations: Set<Int> = []

  init(date: PartialDate?, keys: some Sequence<String>, gazetteer: Gazetteer) {
    year = date?.year
    for key in Set(keys).sorted() {
      let candidates = gazetteer.candidates(normalized: key)
      let countries = Set(candidates.compactMap { $0.entry.kind == .country ? $0.entry.key : $0.entry.country })
      if candidates.count == 1, EntityIdentity.family(of: candidates[0].entry.kind) == "organization" {
        organizations.insert(candidates[0].entry.key)
      }
      // A name of things in several countries tells none of them.
      if countries.count == 1, let country = countries.first { self.countries[country, default: 0] += 1 }
    }
  }

  /// Whether the country is named, or something that only it has, apart from `names` names that are in question.
  func speaks(of country: Int?, apartFrom names: Int = 0) -> Bool {
    country.map { (countries[$0] ?? 0) > names } ?? false
  }
}
