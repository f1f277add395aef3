import Crypto

/// Short digests that tell apart what a readable name does not.
enum Digest {
  /// The first 8 hexadecimal digits of a text's SHA-256: enough within one article's words.
  static func short(_ text: String) -> String { hexadecimal(text, bytes: 4) }

  /// The first 16 hexadecimal digits of a text's SHA-256: enough among the nodes of a large graph.
  static func long(_ text: String) -> String { hexadecimal(text, bytes: 8) }

  private static func hexadecimal(_ text: String, bytes count: Int) -> String {
    var text = text
    var hash = SHA256()
    text.withUTF8 { hash.update(bufferPointer: UnsafeRawBufferPointer($0)) }
    return String(unsafeUninitializedCapacity: 2 * count) { buffer in
      var index = 0
      for byte in hash.finalize().prefix(count) {
        buffer[index] = digit(byte >> 4)
        buffer[index + 1] = digit(byte & 15)
        index += 2
      }
      return index
    }
  }

  private static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
