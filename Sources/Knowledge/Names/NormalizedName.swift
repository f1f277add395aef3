/// Names as look-ups compare them: lower case, without accents and punctuation, one space between words.
///
/// "U.S." and "US" are both `us`, "Zelenskyy’s" is `zelenskyys`, "Côte d’Ivoire" is `cote divoire`.
enum NormalizedName {
  /// The normalised form of a name; empty when it holds no letter or digit.
  static func of(_ name: some StringProtocol) -> String {
    var result = ""
    var isWordOpen = false
    for scalar in name.unicodeScalars {
      if vanishing.contains(scalar) || (0x0300...0x036F).contains(scalar.value) { continue }
      guard scalar.properties.isAlphabetic || scalar.properties.numericType != nil else {
        isWordOpen = false
        continue
      }
      if !isWordOpen, !result.isEmpty { result.unicodeScalars.append(" ") }
      isWordOpen = true
      append(scalar, to: &result)
    }
    return result
  }

  /// The words of a normalised name.
  static func words(of normalized: String) -> [String] { normalized.split(separator: " ").map(String.init) }

  /// Marks that vanish inside a word instead of ending it.
  private static let vanishing: Set<Unicode.Scalar> = [
    ".", "'", "’", "‘", "ʻ", "ʼ", "`", "´", "ʹ", "ʺ", "\u{AD}",
  ]

  private static func append(_ scalar: Unicode.Scalar, to result: inout String) {
    switch scalar.value {
    case 0x61...0x7A, 0x30...0x39: result.unicodeScalars.append(scalar)
    case 0x41...0x5A: result.unicodeScalars.append(Unicode.Scalar(scalar.value + 32)!)
    default: result += LetterFolding.plain(scalar) ?? scalar.properties.lowercaseMapping
    }
  }
}
