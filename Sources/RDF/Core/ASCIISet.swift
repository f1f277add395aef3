/// A set of ASCII characters: one shift and one mask to test.
struct ASCIISet {
  var low: UInt64
  var high: UInt64

  @inline(__always)
  func contains(_ byte: UInt8) -> Bool {
    byte < 0x80 && ((byte < 64 ? low : high) &>> (UInt64(byte) & 63)) & 1 != 0
  }
}

extension ASCIISet {
  @inline(__always) static var letters: ASCIISet {
    ASCIISet(low: 0, high: 0x07FF_FFFE_07FF_FFFE)
  }
  @inline(__always) static var digits: ASCIISet {
    ASCIISet(low: 0x03FF_0000_0000_0000, high: 0)
  }
  @inline(__always) static var hexDigits: ASCIISet {
    ASCIISet(low: 0x03FF_0000_0000_0000, high: 0x0000_007E_0000_007E)
  }
  @inline(__always) static var alphanumerics: ASCIISet {
    ASCIISet(low: 0x03FF_0000_0000_0000, high: 0x07FF_FFFE_07FF_FFFE)
  }
  /// Letters, digits, `+`, `-`, `.`
  @inline(__always) static var iriScheme: ASCIISet {
    ASCIISet(low: 0x03FF_6800_0000_0000, high: 0x07FF_FFFE_07FF_FFFE)
  }
  /// `unreserved`, `sub-delims`: what a host's name is made of.
  @inline(__always) static var iriHost: ASCIISet {
    ASCIISet(low: 0x2BFF_7FD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFE)
  }
  /// `ipchar` and `/`
  @inline(__always) static var iriPath: ASCIISet {
    ASCIISet(low: 0x2FFF_FFD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFF)
  }
  /// `ipchar`, `/`, `?`
  @inline(__always) static var iriQuery: ASCIISet {
    ASCIISet(low: 0xAFFF_FFD2_0000_0000, high: 0x47FF_FFFE_87FF_FFFF)
  }
  /// What Turtle's `IRIREF` may hold between the brackets.
  @inline(__always) static var iriReference: ASCIISet {
    ASCIISet(low: 0xAFFF_FFFA_0000_0000, high: 0xC7FF_FFFE_AFFF_FFFF)
  }
  /// Letters and `_`
  @inline(__always) static var nameStart: ASCIISet {
    ASCIISet(low: 0, high: 0x07FF_FFFE_87FF_FFFE)
  }
  /// Letters, digits, `_`, `-`
  @inline(__always) static var name: ASCIISet {
    ASCIISet(low: 0x03FF_2000_0000_0000, high: 0x07FF_FFFE_87FF_FFFE)
  }
  /// Letters, digits, `_`, `-`, `.`
  @inline(__always) static var dottedName: ASCIISet {
    ASCIISet(low: 0x03FF_6000_0000_0000, high: 0x07FF_FFFE_87FF_FFFE)
  }
  /// Everything but `"`, `\`, line feed and carriage return.
  @inline(__always) static var quotedText: ASCIISet {
    ASCIISet(low: 0xFFFF_FFFB_FFFF_DBFF, high: 0xFFFF_FFFF_EFFF_FFFF)
  }
  /// Printable and neither `"` nor `\`: what canonical N-Triples and JSON write as it is.
  @inline(__always) static var unescapedText: ASCIISet {
    ASCIISet(low: 0xFFFF_FFFB_0000_0000, high: 0x7FFF_FFFF_EFFF_FFFF)
  }
  /// XML text that needs no escape: not `<`, `>`, `&`, carriage return, nor anything that XML forbids.
  @inline(__always) static var xmlText: ASCIISet {
    ASCIISet(low: 0xAFFF_FFBF_0000_0600, high: 0xFFFF_FFFF_FFFF_FFFF)
  }
  /// XML attribute values that need no escape.
  @inline(__always) static var xmlAttribute: ASCIISet {
    ASCIISet(low: 0xAFFF_FFBB_0000_0000, high: 0xFFFF_FFFF_FFFF_FFFF)
  }
}
