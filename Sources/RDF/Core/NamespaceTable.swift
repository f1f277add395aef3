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
  private var slots = [Int32](repeating: -1, count: 256)
  /// Namespaces that end in neither `/` nor `#`, longest first.
  private var irregular: [Int] = []

  init(_ prefixes: PrefixMap) {
    for entry in prefixes { insert(prefix: entry.prefix, namespace: entry.namespace) }
  }

  mutating func insert(prefix: String, namespace: String) {
    let index = entries.count
    entries.append(Entry(prefix: Array(prefix.utf8), namespace: Array(namespace.utf8)))
    guard let last = namespace.utf8.last else { return }
    guard Self.isBoundary(last), entries.count <= 128 else {
      irregular.append(index)
      irregular.sort { entries[$0].namespace.count > entries[$1].namespace.count }
      return
    }
    entries[index].namespace.withUnsafeBufferPointer { bytes in
      var slot = Self.hash(bytes)
      while slots[slot] >= 0 { slot = (slot + 1) & 255 }
      slots[slot] = Int32(index)
    }
  }

  /// The declared namespace that ends at the IRI's last `/` or `#`, or an irregular one that it begins with.
  func match(_ iri: ByteSpan) -> Match? {
    var length = iri.count
    while length > 0, !Self.isBoundary(iri[length - 1]) { length -= 1 }
    if length > 0 {
      let namespace = iri.prefixed(length)
      var slot = Self.hash(namespace)
      while slots[slot] >= 0 {
        let index = Int(slots[slot])
        if entries[index].namespace.withUnsafeBufferPointer({ $0.equals(namespace) }) {
          return Match(entry: index, length: length)
        }
        slot = (slot + 1) & 255
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
  private static func hash(_ bytes: ByteSpan) -> Int {
    var word = UInt64(truncatingIfNeeded: bytes.count) &* 0x9E37_79B9_7F4A_7C15
    if bytes.count >= 9 {
      word ^= UnsafeRawPointer(bytes.baseAddress! + bytes.count - 9).loadUnaligned(as: UInt64.self)
    } else {
      for byte in bytes { word = word << 8 ^ UInt64(byte) }
    }
    return Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }
}
