/// The grammar of BCP 47 (RFC 5646, section 2.1): what a well-formed tag is, whether registered or not.
public enum LanguageTag {
  /// Whether the tag is well-formed.
  public static func isWellFormed(_ tag: String) -> Bool {
    var tag = tag
    return tag.withUTF8 { isWellFormed($0) }
  }

  static func isWellFormed(_ tag: ByteSpan) -> Bool {
    // Nearly all tags in the world.
    if tag.count == 2 || tag.count == 3 { return tag.allSatisfy(ASCIISet.letters.contains) }
    var subtags = Subtags(tag: tag)
    return subtags.isPrivateUse() || subtags.isLanguageTag() || isGrandfathered(tag)
  }

  /// What Turtle's `LANGTAG` asks, much less than BCP 47: letters, then groups of letters and digits.
  static func fitsGrammar(_ tag: ByteSpan) -> Bool {
    var isFirst = true
    var length = 0
    for byte in tag {
      if byte == UInt8(ascii: "-") {
        guard length > 0 else { return false }
        isFirst = false
        length = 0
      } else {
        guard isFirst ? ASCIISet.letters.contains(byte) : ASCIISet.alphanumerics.contains(byte) else { return false }
        length += 1
      }
    }
    return length > 0
  }

  /// Tags registered before the grammar was made that don't follow it.
  private static func isGrandfathered(_ tag: ByteSpan) -> Bool {
    irregular.contains(tag.text.lowercased())
  }

  private static let irregular: Set<String> = [
    "en-gb-oed", "i-ami", "i-bnn", "i-default", "i-enochian", "i-hak", "i-klingon", "i-lux", "i-mingo", "i-navajo",
    "i-pwn", "i-tao", "i-tay", "i-tsu", "sgn-be-fr", "sgn-be-nl", "sgn-ch-de", "art-lojban", "cel-gaulish", "no-bok",
    "no-nyn", "zh-guoyu", "zh-hakka", "zh-min", "zh-min-nan", "zh-xiang",
  ]
}

/// Reads a tag subtag by subtag.
private struct Subtags {
  private let parts: [Slice<ByteSpan>]
  private var index = 0

  init(tag: ByteSpan) {
    parts = tag.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
  }

  /// `privateuse = "x" 1*("-" (1*8alphanum))`
  mutating func isPrivateUse() -> Bool {
    index = 0
    return takePrivateUse() && index == parts.count
  }

  /// `langtag = language ["-" script] ["-" region] *("-" variant) *("-" extension) ["-" privateuse]`
  mutating func isLanguageTag() -> Bool {
    index = 0
    guard takeLanguage() else { return false }
    _ = take { $0.count == 4 && Self.isAlpha($0) }
    _ = take { $0.count == 2 && Self.isAlpha($0) || $0.count == 3 && $0.allSatisfy(ASCIISet.digits.contains) }
    while take(Self.isVariant) {}
    while takeExtension() {}
    if index < parts.count { return takePrivateUse() && index == parts.count }
    return true
  }

  private mutating func takeLanguage() -> Bool {
    guard take({ (2...8).contains($0.count) && Self.isAlpha($0) }) else { return false }
    if parts[0].count <= 3 {
      var extensions = 0
      while extensions < 3, take({ $0.count == 3 && Self.isAlpha($0) }) { extensions += 1 }
    }
    return true
  }

  private mutating func takeExtension() -> Bool {
    let start = index
    guard take({ $0.count == 1 && $0.first.map { $0 | 0x20 } != UInt8(ascii: "x") && Self.isAlphanumeric($0) }) else {
      return false
    }
    guard take({ (2...8).contains($0.count) && Self.isAlphanumeric($0) }) else {
      index = start
      return false
    }
    while take({ (2...8).contains($0.count) && Self.isAlphanumeric($0) }) {}
    return true
  }

  private mutating func takePrivateUse() -> Bool {
    guard take({ $0.count == 1 && $0.first.map { $0 | 0x20 } == UInt8(ascii: "x") }) else { return false }
    guard take({ (1...8).contains($0.count) && Self.isAlphanumeric($0) }) else { return false }
    while take({ (1...8).contains($0.count) && Self.isAlphanumeric($0) }) {}
    return true
  }

  private mutating func take(_ test: (Slice<ByteSpan>) -> Bool) -> Bool {
    guard index < parts.count, test(parts[index]) else { return false }
    index += 1
    return true
  }

  private static func isAlpha(_ part: Slice<ByteSpan>) -> Bool { part.allSatisfy(ASCIISet.letters.contains) }

  private static func isAlphanumeric(_ part: Slice<ByteSpan>) -> Bool {
    part.allSatisfy(ASCIISet.alphanumerics.contains)
  }

  /// `variant = 5*8alphanum / (DIGIT 3alphanum)`
  private static func isVariant(_ part: Slice<ByteSpan>) -> Bool {
    guard isAlphanumeric(part), let first = part.first else { return false }
    return (5...8).contains(part.count) || part.count == 4 && ASCIISet.digits.contains(first)
  }
}
