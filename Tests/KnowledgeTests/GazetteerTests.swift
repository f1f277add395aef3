import Graph
import Knowledge
import Testing

@Suite("The gazetteer")
struct GazetteerTests {
  private let gazetteer = Gazetteer.builtIn

  @Test(
    "names are found whatever their case, accents and punctuation",
    arguments: ["Côte d’Ivoire", "cote d'ivoire", "IVORY COAST", "Ivory  Coast"])
  func folding(name: String) {
    #expect(gazetteer.candidates(named: name).contains { $0.entry.isoCode == "CI" })
  }

  @Test(
    "countries with their adjectives, peoples, capitals and metonyms",
    arguments: [
      ("Iraqi", "IQ", GazetteerName.Use.adjective), ("Poles", "PL", .people), ("Tehran", "IR", .capital),
      ("Kremlin", "RU", .metonym), ("U.S.", "US", .alias), ("Ukraine", "UA", .name), ("Kiev", "UA", .capital),
    ])
  func countries(name: String, code: String, use: GazetteerName.Use) {
    let found = gazetteer.candidates(named: name).filter { $0.use == use }
    #expect(found.contains { $0.entry.isoCode == code && $0.entry.kind == .country })
  }

  @Test("every ISO 3166-1 code is there once, and every country has a Wikidata item")
  func isoCodes() {
    let countries = (0..<gazetteer.count).map(gazetteer.entry).filter { $0.kind == .country }
    let codes = countries.compactMap(\.isoCode)
    #expect(codes.count == 249)
    #expect(Set(codes).count == 249)
    #expect(countries.filter { $0.wikidata == nil }.map(\.name) == [])
    #expect(gazetteer.country(isoCode: "NO")?.name == "Norway")
  }

  @Test("cities know their country, organizations their members, people their offices")
  func relations() throws {
    let city = try #require(gazetteer.candidates(named: "Gothenburg").first { $0.entry.kind == .city })
    #expect(city.entry.country.map { gazetteer.entry($0).isoCode } == "SE")
    let norway = try #require(gazetteer.country(isoCode: "NO"))
    #expect(gazetteer.organizations(of: norway).contains { $0.wikidata == "Q7184" })
    let leader = try #require(gazetteer.candidates(named: "Volodymyr Zelenskyy").first?.entry)
    let office = try #require(gazetteer.offices(of: leader).first)
    #expect(office.role == "President")
    #expect(office.firstYear == 2019)
  }

  @Test(
    "unknown and empty names find nothing", arguments: ["", "…", "Zzyzx Qwrt", String(repeating: "x", count: 100_000)])
  func unknown(name: String) { #expect(gazetteer.candidates(named: name).isEmpty) }

  @Test("a user's entries win, from CSV and from JSON Lines")
  func ownEntries() throws {
    let csv = "name,kind,aliases,wikidata,country\n\"Northern, Fisheries\",organization,NFC|N.F.C.,Q42,NO\n"
    let lines = "{\"name\": \"Nato\", \"kind\": \"company\", \"adjectives\": [\"Natoan\"]}\n"
    let entries =
      try UserGazetteer.entries(in: Array(csv.utf8), from: "a.csv")
      + UserGazetteer.entries(in: Array(lines.utf8), from: "a.jsonl")
    let own = gazetteer.adding(entries)
    #expect(own.candidates(named: "NFC").first?.entry.name == "Northern, Fisheries")
    #expect(own.candidates(named: "NFC").first?.entry.country == gazetteer.country(isoCode: "NO")?.key)
    #expect(own.candidates(named: "NATO").first?.entry.kind == .company)
    #expect(own.candidates(named: "natoan").first?.use == .adjective)
    #expect(Gazetteer.empty.adding(entries).candidates(named: "nfc").count == 1)
  }

  @Test(
    "entries that are wrong are refused with their line",
    arguments: [
      ("name,kind\nA,person\nB,unicorn\n", 3), ("name\nA\n", 1), ("name,kind\n,person\n", 2),
      ("name,kind,wikidata\nA,person,42\n", 2), ("{\"name\": \"A\", \"kind\": \"person\"}\n{\n", 2),
      ("name,kind\n\"A,person\n", 2),
    ])
  func refused(text: String, line: Int) {
    let error = #expect(throws: GazetteerError.self) { try UserGazetteer.entries(in: Array(text.utf8), from: "a") }
    guard case .malformed("a", line, _) = error else {
      Testing.Issue.record("\(String(describing: error))")
      return
    }
  }
}
