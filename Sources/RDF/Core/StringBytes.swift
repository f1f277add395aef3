// Swift compares strings by canonical equivalence; RDF compares code points. These compare bytes.
extension String {
  @usableFromInline
  func precedesByBytes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }

  @usableFromInline
  func hashBytes(into hasher: inout Hasher) {
    let wasContiguous: Void? = utf8.withContiguousStorageIfAvailable { bytes in
      hasher.combine(bytes: UnsafeRawBufferPointer(bytes))
    }
    if wasContiguous == nil { for byte in utf8 { hasher.combine(byte) } }
    hasher.combine(0xFF as UInt8)
  }
}
