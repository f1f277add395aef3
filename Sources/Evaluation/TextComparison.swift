/// How the scorer compares words: without case, punctuation, articles and other small words.
enum TextComparison {
  private static let stopWords: Set<Substring> = Set(
    """
    a an the of to in on for and or by with at from as that this its his her their be is are was were will would \
    should must not no s it he she they any
    """.split(separator: " "))

  /// Lower-case letters, digits and underscores, everything else as single spaces.
  static func normalised(_ text: String) -> String {
    var result = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar.properties.isAlphabetic || scalar.properties.numericType != nil || scalar == "_"
        || scalar.properties.generalCategory == .nonspacingMark
      {
        result.unicodeScalars.append(scalar)
      } else if !result.isEmpty, result.last != " " {
        result.append(" ")
      }
    }
    return result.last == " " ? String(result.dropLast()) : result
  }

  /// A name without its article and possessive ending.
  static func name(_ text: String) -> String {
    var name = normalised(text)[...]
    if name.hasPrefix("the ") { name = name.dropFirst(4) }
    if name.hasSuffix(" s") { name = name.dropLast(2) }
    return String(name)
  }

  /// The words that carry meaning.
  static func words(_ text: String) -> [Substring] {
    normalised(text).split(separator: " ").filter { !stopWords.contains($0) }
      .map { Substring(String($0)) }
  }

  /// F1 over the two bags of words; 0 when one is empty.
  static func tokenF1(_ left: String, _ right: String) -> Double {
    let (a, b) = (words(left), words(right))
    guard !a.isEmpty, !b.isEmpty else { return 0 }
    var counts: [Substring: Int] = [:]
    for word in a { counts[word, default: 0] += 1 }
    var common = 0
    for word in b where counts[word, default: 0] > 0 {
      counts[word, default: 0] -= 1
      common += 1
    }
    return common == 0 ? 0 : 2 * Double(common) / Double(a.count + b.count)
  }

  /// F1 of two character ranges.
  static func spanF1(_ left: Range<Int>, _ right: Range<Int>) -> Double {
    2 * Double(left.clamped(to: right).count) / Double(max(1, left.count + right.count))
  }
}
