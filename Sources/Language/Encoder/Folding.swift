/// Lower-cases scalars and strips their marks, as the model's vocabulary expects.
///
/// The model file lists the scalars whose folding does not follow from their properties in the standard library.
struct Folding: Sendable {
  private let scalars, offsets: [UInt32]
  private let text: [UInt8]

  init(_ file: ModelFile) throws(LanguageModelError) {
    scalars = Array(try file.bytes("folding.scalars").bindMemory(to: UInt32.self))
    offsets = Array(try file.bytes("folding.offsets").bindMemory(to: UInt32.self))
    text = Array(try file.bytes("folding"))
    guard offsets.count == scalars.count + 1, zip(offsets, offsets.dropFirst()).allSatisfy({ $0 <= $1 }),
      Int(offsets.last!) == text.count
    else { throw .malformed(path: file.path, reason: "the folding table is inconsistent") }
  }

  /// Hands over the scalars that one scalar folds to: none, one or several.
  func fold(_ scalar: Unicode.Scalar, into use: (Unicode.Scalar) -> Void) {
    if scalar.isASCII {
      if scalar.value >= 0x20, scalar.value != 0x7F { use(Self.lowerCased(scalar)) }
    } else if let entry = index(of: scalar.value) {
      let bytes = text[Int(offsets[entry])..<Int(offsets[entry + 1])]
      for folded in String(decoding: bytes, as: UTF8.self).unicodeScalars { use(folded) }
    } else if (0xAC00..<0xAC00 + 11172).contains(scalar.value) {
      Self.decomposeHangul(scalar.value - 0xAC00, into: use)
    } else {
      switch scalar.properties.generalCategory {
      case .control, .format, .unassigned, .privateUse, .surrogate, .nonspacingMark: break
      default: for folded in scalar.properties.lowercaseMapping.unicodeScalars { use(folded) }
      }
    }
  }

  private static func lowerCased(_ ascii: Unicode.Scalar) -> Unicode.Scalar {
    ("A"..."Z").contains(ascii) ? Unicode.Scalar(UInt8(ascii.value) + 32) : ascii
  }

  /// The arithmetic of the Unicode Standard, section 3.12.
  private static func decomposeHangul(_ index: UInt32, into use: (Unicode.Scalar) -> Void) {
    use(Unicode.Scalar(0x1100 + index / 588)!)
    use(Unicode.Scalar(0x1161 + index % 588 / 28)!)
    if index % 28 > 0 { use(Unicode.Scalar(0x11A7 + index % 28)!) }
  }

  private func index(of value: UInt32) -> Int? {
    var low = 0
    var high = scalars.count
    while low < high {
      let middle = (low + high) / 2
      if scalars[middle] < value { low = middle + 1 } else { high = middle }
    }
    return low < scalars.count && scalars[low] == value ? low : nil
  }
}
