import Graph

/// The gazetteer's file, version 2, as `format.py` of its builder documents it: tables sorted by name, mapped into
/// memory and searched by halves.
struct GazetteerFile: Sendable {
  private let file: MappedFile
  private let entries: Section
  private let names: Section
  private let offices: Section
  private let memberships: Section
  private let forenames: Section
  private let strings: Section

  private struct Section: Sendable {
    var offset: Int
    var count: Int
  }

  private enum Width {
    static let entry = 20
    static let name = 12
    static let office = 16
    static let membership = 8
    static let forename = 8
  }

  /// Opens a gazetteer; nil when there is no such file or it is no gazetteer of this version.
  init?(path: String) {
    guard let file = MappedFile(path: path), file.bytes.count >= 56, file.bytes.prefix(8).elementsEqual("NGGAZ002".utf8)
    else { return nil }
    self.file = file
    let sections = (0..<6).map { index in
      Section(
        offset: Int(file.bytes.loadUnaligned(fromByteOffset: 8 + 8 * index, as: UInt32.self)),
        count: Int(file.bytes.loadUnaligned(fromByteOffset: 12 + 8 * index, as: UInt32.self)))
    }
    (entries, names, offices) = (sections[0], sections[1], sections[2])
    (memberships, forenames, strings) = (sections[3], sections[4], sections[5])
    let widths = [Width.entry, Width.name, Width.office, Width.membership, Width.forename, 1]
    let fits = zip(sections, widths).allSatisfy { $0.offset + $0.count * $1 <= file.bytes.count }
    guard fits else { return nil }
  }

  var count: Int { entries.count }

  private func number(_ offset: Int) -> Int { Int(file.bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self)) }

  private func short(_ offset: Int) -> Int { Int(file.bytes.loadUnaligned(fromByteOffset: offset, as: UInt16.self)) }

  private func stringBytes(_ offset: Int) -> UnsafeRawBufferPointer {
    let start = strings.offset + offset
    return UnsafeRawBufferPointer(rebasing: file.bytes[(start + 2)..<(start + 2 + short(start))])
  }

  private func string(_ offset: Int) -> String { String(decoding: stringBytes(offset), as: UTF8.self) }

  /// The entry with that number, 0..<count.
  func entry(_ index: Int) -> GazetteerEntry {
    let start = entries.offset + index * Width.entry
    let (country, wikidata) = (number(start + 4), number(start + 8))
    let (first, second) = (file.bytes[start + 12], file.bytes[start + 13])
    return GazetteerEntry(
      key: index, kind: GazetteerFile.kinds[Int(file.bytes[start + 14])], name: string(number(start)),
      wikidata: wikidata == 0 ? nil : "Q\(wikidata)",
      isoCode: first == 0 ? nil : String(decoding: [first, second], as: UTF8.self),
      country: country == Int(UInt32.max) ? nil : country, rank: Int(file.bytes[start + 15]),
      snapshotYear: short(start + 16) == 0 ? nil : short(start + 16))
  }

  /// The order of the kinds in the file.
  private static let kinds: [Entity.Kind] = [
    .person, .organization, .governmentOrganization, .newsMedia, .politicalParty, .company, .alliance, .country, .place,
    .city, .facility, .product, .group, .commodity, .event, .other,
  ]

  /// All entries of that normalised name, with what the name is to each.
  func find(_ normalized: String) -> [(entry: Int, use: GazetteerName.Use)] {
    let wanted = Array(normalized.utf8)
    guard !wanted.isEmpty else { return [] }
    var found: [(entry: Int, use: GazetteerName.Use)] = []
    var row = lowerBound(wanted, in: names, width: Width.name)
    while row < names.count {
      let start = names.offset + row * Width.name
      guard stringBytes(number(start)).elementsEqual(wanted) else { break }
      if let use = GazetteerName.Use(rawValue: file.bytes[start + 8]) { found.append((number(start + 4), use)) }
      row += 1
    }
    return found
  }

  /// The first row of a table sorted by string that is not before the wanted one.
  private func lowerBound(_ wanted: [UInt8], in section: Section, width: Int) -> Int {
    var (low, high) = (0, section.count)
    while low < high {
      let middle = (low + high) / 2
      let bytes = stringBytes(number(section.offset + middle * width))
      if bytes.lexicographicallyPrecedes(wanted) { low = middle + 1 } else { high = middle }
    }
    return low
  }

  /// The gender of a normalised forename that is given to one gender alone.
  func gender(ofForename name: String) -> Gender? {
    let wanted = Array(name.utf8)
    let start = forenames.offset + lowerBound(wanted, in: forenames, width: Width.forename) * Width.forename
    guard start < forenames.offset + forenames.count * Width.forename,
      stringBytes(number(start)).elementsEqual(wanted)
    else { return nil }
    return file.bytes[start + 4] == 1 ? .male : .female
  }

  /// The offices of a person.
  func offices(of person: Int) -> [GazetteerOffice] {
    rows(of: person, in: offices, width: Width.office).map { start in
      let organization = number(start + 4)
      return GazetteerOffice(
        person: person, organization: organization == Int(UInt32.max) ? nil : organization,
        role: string(number(start + 8)), firstYear: short(start + 12),
        lastYear: short(start + 14) == 0 ? nil : short(start + 14))
    }
  }

  /// The organizations a country belongs to.
  func organizations(of country: Int) -> [Int] {
    rows(of: country, in: memberships, width: Width.membership).map { number($0 + 4) }
  }

  /// The offsets of the rows of a table that begin with that number, by which the table is sorted.
  private func rows(of key: Int, in section: Section, width: Int) -> [Int] {
    var (low, high) = (0, section.count)
    while low < high {
      let middle = (low + high) / 2
      if number(section.offset + middle * width) < key { low = middle + 1 } else { high = middle }
    }
    var found: [Int] = []
    while low < section.count, number(section.offset + low * width) == key {
      found.append(section.offset + low * width)
      low += 1
    }
    return found
  }
}
