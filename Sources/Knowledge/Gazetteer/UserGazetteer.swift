import FoundationEssentials
public import Graph

/// An entry of a user's own gazetteer.
public struct UserGazetteerEntry: Hashable, Sendable {
  public var name: String
  public var kind: Entity.Kind
  public var aliases: [String]
  /// Adjectives that name it ("Iraqi").
  public var adjectives: [String]
  /// A Wikidata item identifier (`Q212`).
  public var wikidata: String?
  /// An ISO 3166-1 alpha-2 code, for countries.
  public var isoCode: String?
  /// The ISO 3166-1 alpha-2 code of the country it belongs to.
  public var country: String?

  public init(
    name: String, kind: Entity.Kind, aliases: [String] = [], adjectives: [String] = [], wikidata: String? = nil,
    isoCode: String? = nil, country: String? = nil
  ) {
    self.name = name
    self.kind = kind
    self.aliases = aliases
    self.adjectives = adjectives
    self.wikidata = wikidata
    self.isoCode = isoCode
    self.country = country
  }
}

/// Why a user's gazetteer could not be read.
public enum GazetteerError: Error, Hashable, Sendable, CustomStringConvertible {
  /// `line` counts from 1.
  case malformed(source: String, line: Int, reason: String)

  public var description: String {
    switch self {
    case .malformed(let source, let line, let reason): "\(source):\(line): \(reason)"
    }
  }
}

/// Reads gazetteers of users: CSV (RFC 4180) with a header line, or JSON Lines.
///
/// Columns and members: `name` and `kind` (an `Entity.Kind`, such as `person`, `politicalParty`) are required;
/// `aliases` and `adjectives` (in CSV separated by `|`), `wikidata`, `iso`, `country` (an ISO code) are not.
public enum UserGazetteer {
  /// Reads UTF-8 bytes; JSON Lines when the first byte that is not blank is `{`.
  public static func entries(
    in bytes: [UInt8], from source: String
  ) throws(GazetteerError) -> [UserGazetteerEntry] {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .malformed(source: source, line: 1, reason: "not UTF-8")
    }
    let isJSON = bytes.first { $0 != 0x20 && !(0x09...0x0D).contains($0) } == UInt8(ascii: "{")
    return isJSON ? try jsonLines(text, source) : try csv(text, source)
  }

  private static func csv(_ text: String, _ source: String) throws(GazetteerError) -> [UserGazetteerEntry] {
    let table = try CSVTable(text, source: source)
    guard table.columns["name"] != nil, table.columns["kind"] != nil else {
      throw .malformed(source: source, line: 1, reason: "the header lacks “name” or “kind”")
    }
    var entries: [UserGazetteerEntry] = []
    for row in table.rows {
      let list = { (column: String) in
        (table.value(column, of: row) ?? "").split(separator: "|").map { String($0) }
      }
      entries.append(
        try entry(
          Record(
            name: table.value("name", of: row), kind: table.value("kind", of: row), aliases: list("aliases"),
            adjectives: list("adjectives"), wikidata: table.value("wikidata", of: row),
            iso: table.value("iso", of: row), country: table.value("country", of: row)), row.line, source))
    }
    return entries
  }

  private static func jsonLines(_ text: String, _ source: String) throws(GazetteerError) -> [UserGazetteerEntry] {
    var entries: [UserGazetteerEntry] = []
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      guard line.contains(where: { !$0.isWhitespace }) else { continue }
      let record: Record
      do {
        record = try JSONDecoder().decode(Record.self, from: Data(line.utf8))
      } catch {
        throw .malformed(source: source, line: index + 1, reason: "not a JSON object of an entry")
      }
      entries.append(try entry(record, index + 1, source))
    }
    return entries
  }

  private static func entry(
    _ record: Record, _ line: Int, _ source: String
  ) throws(GazetteerError) -> UserGazetteerEntry {
    guard let name = record.name, !NormalizedName.of(name).isEmpty else {
      throw .malformed(source: source, line: line, reason: "no name")
    }
    guard let kind = record.kind.flatMap(Entity.Kind.init(rawValue:)) else {
      let known = Entity.Kind.allCases.map(\.rawValue).joined(separator: ", ")
      throw .malformed(source: source, line: line, reason: "“kind” is none of \(known)")
    }
    if let item = record.wikidata, item.first != "Q" || !item.dropFirst().allSatisfy(\.isNumber) || item.count < 2 {
      throw .malformed(source: source, line: line, reason: "“\(item)” is no Wikidata item")
    }
    return UserGazetteerEntry(
      name: name, kind: kind, aliases: record.aliases ?? [], adjectives: record.adjectives ?? [],
      wikidata: record.wikidata, isoCode: record.iso, country: record.country)
  }

  private struct Record: Decodable {
    var name: String?
    var kind: String?
    var aliases: [String]?
    var adjectives: [String]?
    var wikidata: String?
    var iso: String?
    var country: String?
  }
}
