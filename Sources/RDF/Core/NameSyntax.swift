/// Names of the Turtle family and of XML.
enum NameSyntax {
  /// `PN_CHARS_BASE` beyond ASCII. XML's `NameStartChar` has the same ranges.
  static func isBase(_ value: UInt32) -> Bool {
    switch value {
    case 0xC0...0xD6, 0xD8...0xF6, 0xF8...0x2FF, 0x370...0x37D, 0x37F...0x1FFF, 0x200C...0x200D, 0x2070...0x218F,
      0x2C00...0x2FEF, 0x3001...0xD7FF, 0xF900...0xFDCF, 0xFDF0...0xFFFD, 0x10000...0xEFFFF:
      true
    default: false
    }
  }

  /// `PN_CHARS` beyond ASCII. XML's `NameChar` has the same ranges.
  static func isName(_ value: UInt32) -> Bool {
    value == 0xB7 || (0x300...0x36F).contains(value) || (0x203F...0x2040).contains(value) || isBase(value)
  }

  /// Whether a character of XML 1.0 may stand in a document at all (`Char`).
  static func isXMLCharacter(_ value: UInt32) -> Bool {
    switch value {
    case 0x9, 0xA, 0xD, 0x20...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: true
    default: false
    }
  }

  static func isBlankNodeLabel(_ label: String) -> Bool {
    var label = label
    return label.withUTF8 { isBlankNodeLabel($0) }
  }

  /// `BLANK_NODE_LABEL` without `_:`.
  static func isBlankNodeLabel(_ label: ByteSpan) -> Bool {
    guard let start = label.baseAddress, label.count > 0 else { return false }
    let end = start + label.count
    guard end[-1] != UInt8(ascii: ".") else { return false }
    var position = start
    while position < end {
      let byte = position[0]
      if byte < 0x80 {
        let isStart = ASCIISet.nameStart.contains(byte) || ASCIISet.digits.contains(byte)
        guard isStart || position > start && ASCIISet.dottedName.contains(byte) else { return false }
        position += 1
      } else {
        let scalar = UTF8Decoding.decode(position, end)
        guard scalar.length > 0, position > start ? isName(scalar.value) : isBase(scalar.value) else { return false }
        position += scalar.length
      }
    }
    return true
  }

  /// XML's `NCName`.
  static func isNCName(_ name: ByteSpan) -> Bool {
    guard let start = name.baseAddress, name.count > 0 else { return false }
    let end = start + name.count
    var position = start
    while position < end {
      let byte = position[0]
      if byte < 0x80 {
        guard position > start ? ASCIISet.dottedName.contains(byte) : ASCIISet.nameStart.contains(byte) else {
          return false
        }
        position += 1
      } else {
        let scalar = UTF8Decoding.decode(position, end)
        guard scalar.length > 0, position > start ? isName(scalar.value) : isBase(scalar.value) else { return false }
        position += scalar.length
      }
    }
    return true
  }

  /// How many bytes at the end of an IRI are an `NCName`: the longest local name that XML can write; 0 when none.
  static func ncNameSuffix(_ iri: ByteSpan) -> Int {
    guard let base = iri.baseAddress else { return 0 }
    let end = base + iri.count
    var position = end
    var best = 0
    while position > base {
      position -= 1
      while position > base, position[0] & 0xC0 == 0x80 { position -= 1 }
      let byte = position[0]
      if byte < 0x80 {
        guard ASCIISet.dottedName.contains(byte) else { break }
        if ASCIISet.nameStart.contains(byte) { best = end - position }
      } else {
        let scalar = UTF8Decoding.decode(position, end)
        guard scalar.length > 0, isName(scalar.value) else { break }
        if isBase(scalar.value) { best = end - position }
      }
    }
    return best
  }

  /// Turtle's `PN_LOCAL` as far as it is ASCII and needs no escapes.
  static func isPlainLocalName(_ name: ByteSpan) -> Bool {
    guard let first = name.first else { return true }
    guard ASCIISet.nameStart.contains(first) || ASCIISet.digits.contains(first) else { return false }
    return name[name.count - 1] != UInt8(ascii: ".") && name.allSatisfy(ASCIISet.dottedName.contains)
  }
}
