/// Lexical forms of the datatypes of XML Schema 1.1 part 2.
enum XSDLexical {
  /// Whether a text is in the lexical space of a datatype; true for datatypes that are not known here.
  static func isValid(_ text: String, datatype: String) -> Bool {
    guard datatype.hasPrefix(namespace) else { return true }
    let bytes = Array(text.utf8)
    let name = name(of: datatype)
    switch name {
    case "boolean": return ["true", "false", "1", "0"].contains(text)
    case "decimal": return isDecimal(bytes[...])
    case "double", "float": return isFloat(text)
    case "date", "dateTime", "dateTimeStamp", "time", "gYear", "gYearMonth", "gMonth", "gDay", "gMonthDay":
      return XSDDate(text, type: name) != nil
    case "duration": return isDuration(text)
    case "hexBinary": return bytes.count % 2 == 0 && bytes.allSatisfy(isHexadecimal)
    case "base64Binary": return isBase64(bytes)
    case "language": return isLanguage(text)
    case let name:
      guard let bounds = integerBounds[name] else { return true }
      return isInteger(bytes[...]) && isInside(text, bounds)
    }
  }

  /// The part of a datatype's IRI after the namespace, which it must begin with. By bytes: counting characters is slow.
  static func name(of datatype: String) -> String {
    String(Substring(datatype.utf8.dropFirst(namespace.utf8.count)))
  }

  static let namespace = "http://www.w3.org/2001/XMLSchema#"

  /// The datatypes derived from integer, with their bounds.
  static let integerBounds: [String: (low: Int128?, high: Int128?)] = [
    "integer": (nil, nil), "nonNegativeInteger": (0, nil), "positiveInteger": (1, nil), "nonPositiveInteger": (nil, 0),
    "negativeInteger": (nil, -1), "byte": (-128, 127), "short": (-32_768, 32_767),
    "int": (-2_147_483_648, 2_147_483_647), "long": (Int128(Int64.min), Int128(Int64.max)), "unsignedByte": (0, 255),
    "unsignedShort": (0, 65_535), "unsignedInt": (0, 4_294_967_295), "unsignedLong": (0, Int128(UInt64.max)),
  ]

  private static func isInside(_ text: String, _ bounds: (low: Int128?, high: Int128?)) -> Bool {
    let isNegative = text.hasPrefix("-")
    guard let value = Int128(text) else {
      // More digits than 128 bits hold: outside of every bound on its side.
      return isNegative ? bounds.low == nil : bounds.high == nil
    }
    return bounds.low.map { $0 <= value } ?? true && bounds.high.map { value <= $0 } ?? true
  }

  private static func withoutSign(_ bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    bytes.first == UInt8(ascii: "+") || bytes.first == UInt8(ascii: "-") ? bytes.dropFirst() : bytes
  }

  static func isInteger(_ bytes: ArraySlice<UInt8>) -> Bool {
    let digits = withoutSign(bytes)
    return !digits.isEmpty && digits.allSatisfy(isDigit)
  }

  static func isDecimal(_ bytes: ArraySlice<UInt8>) -> Bool {
    let digits = withoutSign(bytes)
    return digits.contains(where: isDigit) && digits.count { $0 == UInt8(ascii: ".") } <= 1
      && digits.allSatisfy { isDigit($0) || $0 == UInt8(ascii: ".") }
  }

  private static func isFloat(_ text: String) -> Bool {
    if ["INF", "+INF", "-INF", "NaN"].contains(text) { return true }
    let parts = text.utf8.split(omittingEmptySubsequences: false) { $0 | 0x20 == UInt8(ascii: "e") }.map(Array.init)
    guard parts.count <= 2, isDecimal(parts[0][...]) else { return false }
    return parts.count == 1 || isInteger(parts[1][...])
  }

  private static func isDuration(_ text: String) -> Bool {
    var rest = Substring(text)
    if rest.first == "-" { rest.removeFirst() }
    guard rest.first == "P" else { return false }
    rest.removeFirst()
    let halves = rest.split(separator: "T", omittingEmptySubsequences: false)
    guard halves.count <= 2, !rest.isEmpty, let date = halves.first, isSeries(date, units: "YMD") else { return false }
    guard halves.count == 2 else { return !date.isEmpty }
    return !halves[1].isEmpty && isSeries(halves[1], units: "HMS")
  }

  /// Numbers, each followed by the next of the units or a later one; seconds may have a fraction.
  private static func isSeries(_ text: Substring, units: String) -> Bool {
    var units = Substring(units)
    var number = ""
    for character in text {
      if character.isASCII, character.isNumber || character == "." {
        number.append(character)
        continue
      }
      guard let position = units.firstIndex(of: character), !number.isEmpty,
        character == "S" ? isDecimal(Array(number.utf8)[...]) : isInteger(Array(number.utf8)[...])
      else { return false }
      units = units[units.index(after: position)...]
      number = ""
    }
    return number.isEmpty
  }

  private static func isBase64(_ bytes: [UInt8]) -> Bool {
    let content = bytes.filter { $0 != 0x20 }
    let padding = content.reversed().prefix { $0 == UInt8(ascii: "=") }.count
    return content.count % 4 == 0 && padding <= 2
      && content.dropLast(padding).allSatisfy { byte in
        isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) || byte == UInt8(ascii: "+")
          || byte == UInt8(ascii: "/")
      }
  }

  private static func isLanguage(_ text: String) -> Bool {
    let parts = text.split(separator: "-", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      (1...8).contains(part.utf8.count) && part.utf8.allSatisfy { isDigit($0) || isLetter($0) }
    } && parts.first?.utf8.allSatisfy(isLetter) ?? false
  }

  static func isDigit(_ byte: UInt8) -> Bool { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) }
  private static func isLetter(_ byte: UInt8) -> Bool { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20) }
  private static func isHexadecimal(_ byte: UInt8) -> Bool {
    isDigit(byte) || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte | 0x20)
  }
}
