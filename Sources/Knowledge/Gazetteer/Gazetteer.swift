import Foundation
public import Graph

/// Someone or something that a gazetteer knows.
public struct GazetteerEntry: Hashable, Sendable {
  /// Its number within the gazetteer.
  public var key: Int
  public var kind: Entity.Kind
  /// The canonical name.
  public var name: String
  /// A Wikidata item identifier (`Q212`).
  public var wikidata: String?
  /// An ISO 3166-1 alpha-2 code, for countries.
  public var isoCode: String?
  /// The country it is in or belongs to, by number.
  public var country: Int?
  /// How prominent it is: for places ten times the binary logarithm of the population, 0 for unknown.
  public var rank: Int
  /// For people, the year their list was made: an office without a last year was held then.
  public var snapshotYear: Int?

  public init(
    key: Int, kind: Entity.Kind, name: String, wikidata: String? = nil, isoCode: String? = nil, country: Int? = nil,
    rank: Int = 0, snapshotYear: Int? = nil
  ) {
    self.key = key
    self.kind = kind
    self.name = name
    self.wikidata = wikidata
    self.isoCode = isoCode
    self.country = country
    self.rank = rank
    self.snapshotYear = snapshotYear
  }
}

/// What a gazetteer finds under a name: the entry, and what the name is to it.
public struct GazetteerName: Hashable, Sendable {
  public enum Use: UInt8, Hashable, Sendable {
    /// The name proper.
    case name = 0
    /// Another name or spelling, an acronym.
    case alias = 1
    /// An adjective ("Iraqi").
    case adjective = 2
    /// A name for its people ("Iraqis").
    case people = 3
    /// Its capital, which stands for its government ("Baghdad").
    case capital = 4
    /// Something else that stands for its government ("Downing Street").
    case metonym = 5
    /// The surname of an office holder, who is meant by it only where the office is named with it.
    case surname = 6
  }

  public var entry: GazetteerEntry
  public var use: Use

  public init(entry: GazetteerEntry, use: Use) {
    self.entry = entry
    self.use = use
  }
}

/// An office someone holds or held.
public struct GazetteerOffice: Hashable, Sendable {
  /// By number.
  public var person: Int
  /// The country or organization, by number.
  public var organization: Int?
  public var role: String
  public var firstYear: Int
  /// nil when the office was still held in the person's snapshot year.
  public var lastYear: Int?
}

/// Names of countries, places, organizations and people, and what is known of them. Values are small and share the
/// mapped file.
public struct Gazetteer: Sendable {
  private let file: GazetteerFile?
  /// A user's own entries; their keys follow those of the file.
  private var own = UserEntries()

  /// The one that comes with the library: countries, their capitals and demonyms, cities, regions, international and
  /// other organizations, media, parties, heads of state and government, members of the United States Congress.
  ///
  /// Its file is mapped when it is first used. Sources and licences: `Resources/NOTICE.md`.
  public static let builtIn = Gazetteer(
    file: Bundle.module.url(forResource: "Resources/gazetteer", withExtension: "bin").flatMap {
      GazetteerFile(path: $0.path)
    })

  /// One that knows nothing, to add own entries to.
  public static let empty = Gazetteer(file: nil)

  private init(file: GazetteerFile?) { self.file = file }

  /// How many entries there are.
  public var count: Int { fileCount + own.entries.count }

  private var fileCount: Int { file?.count ?? 0 }

  /// The entry with that number.
  ///
  /// - Precondition: The number is in 0..<count.
  public func entry(_ key: Int) -> GazetteerEntry {
    if key < fileCount, let file { return file.entry(key) }
    return own.entries[key - fileCount]
  }

  /// Everything of that name, whatever its case, accents and punctuation; a user's own entries first.
  public func candidates(named name: some StringProtocol) -> [GazetteerName] {
    candidates(normalized: NormalizedName.of(name))
  }

  func candidates(normalized: String) -> [GazetteerName] {
    let added = (own.names[normalized] ?? []).map { GazetteerName(entry: entry($0.key + fileCount), use: $0.use) }
    let known = (file?.find(normalized) ?? []).map { GazetteerName(entry: entry($0.entry), use: $0.use) }
    return added + known
  }

  /// The offices of a person.
  public func offices(of person: GazetteerEntry) -> [GazetteerOffice] {
    person.key < fileCount ? file?.offices(of: person.key) ?? [] : []
  }

  /// The gender of a normalised forename, where it is given to one gender alone.
  func gender(ofForename name: String) -> Gender? { file?.gender(ofForename: name) }

  /// The organizations that a country is a member of.
  public func organizations(of country: GazetteerEntry) -> [GazetteerEntry] {
    country.key < fileCount ? (file?.organizations(of: country.key) ?? []).map(entry) : []
  }

  /// The country with that ISO 3166-1 alpha-2 code.
  public func country(isoCode: String) -> GazetteerEntry? {
    // Countries are sorted by code within the file, but there are few enough to look at each by name.
    countriesByCode[isoCode].map(entry)
  }

  private var countriesByCode: [String: Int] { file == nil ? [:] : Gazetteer.builtInCountries }

  private static let builtInCountries: [String: Int] = {
    var codes: [String: Int] = [:]
    for key in 0..<(builtIn.file?.count ?? 0) {
      let entry = builtIn.entry(key)
      if let code = entry.isoCode { codes[code] = key }
    }
    return codes
  }()

  /// The same gazetteer with a user's own entries, which win over its own of the same name.
  public func adding(_ entries: [UserGazetteerEntry]) -> Gazetteer {
    var copy = self
    for entry in entries {
      let country = entry.country.flatMap { self.country(isoCode: $0)?.key }
      copy.own.add(entry, key: copy.count, country: country)
    }
    return copy
  }
}

private struct UserEntries: Sendable {
  var entries: [GazetteerEntry] = []
  var names: [String: [(key: Int, use: GazetteerName.Use)]] = [:]

  mutating func add(_ entry: UserGazetteerEntry, key: Int, country: Int?) {
    let index = entries.count
    entries.append(
      GazetteerEntry(
        key: key, kind: entry.kind, name: entry.name, wikidata: entry.wikidata, isoCode: entry.isoCode,
        country: country, rank: UserEntries.rank))
    add(entry.name, index, .name)
    for alias in entry.aliases { add(alias, index, .alias) }
    for adjective in entry.adjectives { add(adjective, index, .adjective) }
  }

  /// Adds a name, unless the entry has it already.
  private mutating func add(_ name: String, _ index: Int, _ use: GazetteerName.Use) {
    let normalized = NormalizedName.of(name)
    guard !normalized.isEmpty, !(names[normalized] ?? []).contains(where: { $0.key == index }) else { return }
    names[normalized, default: []].append((index, use))
  }

  /// Above every entry of the file: what a user adds is what a user means.
  private static let rank = 1000
}
