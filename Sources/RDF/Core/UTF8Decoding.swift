/// One decoded character and its length in bytes; length 0 means that the bytes are not UTF-8.
struct DecodedScalar {
  var value: UInt32
  var length: Int

  static let invalid = DecodedScalar(value: 0, length: 0)
}

enum UTF8Decoding {
  /// Decodes the character at `start`, as strictly as the Unicode Standard's table 3-7 asks: no overlong forms, no
  /// surrogates, nothing above U+10FFFF.
  static func decode(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> DecodedScalar {
    let available = end - start
    guard available > 0 else { return .invalid }
    let first = UInt32(start[0])
    if first < 0x80 { return DecodedScalar(value: first, length: 1) }
    guard first >= 0xC2, first <= 0xF4, available >= 2, start[1] & 0xC0 == 0x80 else { return .invalid }
    let second = UInt32(start[1] & 0x3F)
    if first < 0xE0 { return DecodedScalar(value: (first & 0x1F) << 6 | second, length: 2) }
    guard available >= 3, start[2] & 0xC0 == 0x80 else { return .invalid }
    let third = UInt32(start[2] & 0x3F)
    if first < 0xF0 {
      let value = (first & 0x0F) << 12 | second << 6 | third
      guard value >= 0x800, !(0xD800...0xDFFF).contains(value) else { return .invalid }
      return DecodedScalar(value: value, length: 3)
    }
    guard available >= 4, start[3] & 0xC0 == 0x80 else { return .invalid }
    let value = (first & 0x07) << 18 | second << 12 | third << 6 | UInt32(start[3] & 0x3F)
    guard value >= 0x10000, value <= 0x10FFFF else { return .invalid }
    return DecodedScalar(value: value, length: 4)
  }

  /// Whether the bytes at `start` could be the beginning of a character that goes on after `end`.
  static func isTruncated(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> Bool {
    let first = start[0]
    let needed = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 1
    return end - start < needed
  }

  /// The first byte that is not part of valid UTF-8; `end` when all is valid.
  static func firstInvalid(_ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    var position = start
    while position < end {
      if end - position >= 8 {
        let word = UnsafeRawPointer(position).loadUnaligned(as: UInt64.self)
        if word & 0x8080_8080_8080_8080 == 0 {
          position += 8
          continue
        }
      }
      if position[0] < 0x80 {
        position += 1
        continue
      }
      let scalar = decode(position, end)
      if scalar.length == 0 { return position }
      position += scalar.length
    }
    return end
  }

  /// Writes a character and returns how many bytes it took (at most 4).
  @inline(__always)
  static func encode(_ value: UInt32, _ target: UnsafeMutablePointer<UInt8>) -> Int {
    if value < 0x80 {
      target[0] = UInt8(value)
      return 1
    }
    if value < 0x800 {
      target[0] = UInt8(0xC0 | value >> 6)
      target[1] = UInt8(0x80 | value & 0x3F)
      return 2
    }
    if value < 0x10000 {
      target[0] = UInt8(0xE0 | value >> 12)
      target[1] = UInt8(0x80 | value >> 6 & 0x3F)
      target[2] = UInt8(0x80 | value & 0x3F)
      return 3
    }
    target[0] = UInt8(0xF0 | value >> 18)
    target[1] = UInt8(0x80 | value >> 12 & 0x3F)
    target[2] = UInt8(0x80 | value >> 6 & 0x3F)
    target[3] = UInt8(0x80 | value & 0x3F)
    return 4
  }
}
