/// Finds the prefix that abbreviates an IRI, in constant time.
struct NamespaceTable {
  struct Entry {
    let prefix: [UInt8]
    let namespace: [UInt8]
  }

  /// A declared namespace that an IRI begins with, and the length of it.
  struct Match {
    let entry: Int
    let length: Int
  }

  private(set) var entries: [Entry] = []
  /// Positions of entries by the hash of their namespace; a power of two of them, never more than half taken.
  private var slots = [Int32](repeating: -1, count: 256)
  private var taken = 0
  /// Namespaces that end in neither `/` nor `#`, longest first. All of them are tried, so that there is a limit.
  private var irregular: [Int] = []
  private static let irregularLimit = 64

  init(_ prefixes: PrefixMap) {
    for entry in prefixes { insert(prefix: entry.prefix, namespace: entry.namespace) }
  }

  mutating func insert(prefix: String, namespace: String) {
    let index = entries.count
    entries.append(Entry(prefix: Array(prefix.utf8), namespace: Array(namespace.utf8)))
    guard let last = namespace.utf8.last else { return }
    guard Self.isBoundary(last) else {
      guard irregular.count < Self.irregularLimit else { return }
      irregular.append(index)
      irregular.sort { entries[$0].namespace.count > entries[$1].namespace.count }
      return
    }
    taken += 1
    if taken * 2 > slots.count { grow() } else { place(index) }
  }

  private mutating func place(_ index: Int) {
    var slot = entries[index].namespace.withUnsafeBufferPointer(slot)
    while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = Int32(index)
  }

  private mutating func grow() {
    slots = [Int32](repeating: -1, count: slots.count * 2)
    for (index, entry) in entries.enumerated() where entry.namespace.last.map(Self.isBoundary) == true { place(index) }
  }

  /// The declared namespace that ends at the IRI's last `/` or `#`, or an irregular one that it begins with.
  func match(_ iri: ByteSpan) -> Match? {
    var length = iri.count
    while length > 0, !Self.isBoundary(iri[length - 1]) { length -= 1 }
    if length > 0 {
      let namespace = iri.prefixed(length)
      var slot = slot(namespace)
      while slots[slot] >= 0 {
        let index = Int(slots[slot])
        if entries[index].namespace.withUnsafeBufferPointer({ $0.equals(namespace) }) {
          return Match(entry: index, length: length)
        }
        slot = (slot + 1) & (slots.count - 1)
      }
    }
    return irregular.isEmpty ? nil : irregularMatch(iri)
  }

  private func irregularMatch(_ iri: ByteSpan) -> Match? {
    for index in irregular {
      let namespace = entries[index].namespace
      if namespace.count <= iri.count, iri.prefixed(namespace.count).elementsEqual(namespace) {
        return Match(entry: index, length: namespace.count)
      }
    }
    return nil
  }

  @inline(__always)
  private static func isBoundary(_ byte: UInt8) -> Bool { byte == UInt8(ascii: "/") || byte == UInt8(ascii: "#") }

  @inline(__always)
  private func slot(_ bytes: ByteSpan) -> Int {
    var word = UInt64(truncatingIfNeeded: bytes.count) &* 0x9E37_79B9_7F4A_7C15
    if bytes.count >= 9 {
      word ^= UnsafeRawPointer(bytes.baseAddress! + bytes.count - 9).loadUnaligned(as: UInt64.self)
    } else {
      for byte in bytes { word = word << 8 ^ UInt64(byte) }
    }
    return Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 32) & (slots.count - 1)
  }
}
