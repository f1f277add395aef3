/// A set of texts that keeps 64 bits of each. The bits depend on a random number, so that nobody can make texts that are
/// taken for each other; by chance two of a million are with a probability of 1 in 30 million.
struct FingerprintSet {
  /// Open addressing with linear probing; 0 is free.
  private var slots = [UInt64](repeating: 0, count: 64)
  private var count = 0

  func contains(_ fingerprint: UInt64) -> Bool {
    slots.withUnsafeBufferPointer { slots in
      var slot = Int(truncatingIfNeeded: fingerprint) & (slots.count - 1)
      while slots[slot] != 0 {
        if slots[slot] == fingerprint { return true }
        slot = (slot + 1) & (slots.count - 1)
      }
      return false
    }
  }

  /// Whether the text was new.
  mutating func insert(_ fingerprint: UInt64) -> Bool {
    guard !contains(fingerprint) else { return false }
    if (count + 1) * 2 > slots.count { grow() }
    place(fingerprint)
    count += 1
    return true
  }

  private mutating func place(_ fingerprint: UInt64) {
    var slot = Int(truncatingIfNeeded: fingerprint) & (slots.count - 1)
    while slots[slot] != 0 { slot = (slot + 1) & (slots.count - 1) }
    slots[slot] = fingerprint
  }

  private mutating func grow() {
    let old = slots
    slots = [UInt64](repeating: 0, count: old.count * 2)
    for fingerprint in old where fingerprint != 0 { place(fingerprint) }
  }
}

/// Makes fingerprints of texts, different ones in every process.
struct Fingerprinter {
  private let first = UInt64.random(in: .min ... .max) | 1
  private let second = UInt64.random(in: .min ... .max)

  /// Mixes 8 bytes at a time by full multiplication (as in Wang Yi's wyhash).
  func fingerprint(_ text: UnsafeRawBufferPointer) -> UInt64 {
    var state = second ^ UInt64(truncatingIfNeeded: text.count)
    var offset = 0
    while offset + 8 <= text.count {
      state = mix(state ^ text.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var tail: UInt64 = 0
    while offset < text.count {
      tail = tail << 8 | UInt64(text[offset])
      offset += 1
    }
    state = mix(state ^ tail ^ second)
    return state == 0 ? 1 : state
  }

  private func mix(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: first)
    return product.high ^ product.low
  }
}
