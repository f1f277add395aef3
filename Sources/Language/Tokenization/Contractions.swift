/// Where words that are written together come apart, as in the English treebanks.
enum Contractions {
  /// Offsets at which a word is cut; empty for most words.
  static func cuts(in word: ArraySlice<Unicode.Scalar>) -> [Int] {
    guard word.count > 2, word.count < 40 else { return [] }
    if let cut = clitic(in: word) { return [cut] }
    guard word.count <= 8, word.allSatisfy(\.isASCII) else { return [] }
    let lower = String(String.UnicodeScalarView(word)).lowercased()
    return (whole[lower] ?? []).map { word.startIndex + $0 }
  }

  /// The start of "n't", "'s", "'re" … at the end of a word.
  private static func clitic(in word: ArraySlice<Unicode.Scalar>) -> Int? {
    guard let mark = word.lastIndex(where: isApostrophe), mark > word.startIndex else { return nil }
    let after = word[(mark + 1)...].map { $0.properties.lowercaseMapping }.joined()
    let before = word[mark - 1]
    switch after {
    case "t":
      guard before == "n" || before == "N", mark - 1 > word.startIndex else { return nil }
      return mark - 1
    case "s":
      return before.isLetter || before.isPunctuation || (before.isDigit && !isDecade(word[..<mark])) ? mark : nil
    case "re", "ve", "ll", "d", "m": return before.isLetter ? mark : nil
    case "": return before == "s" || before == "S" || before == "z" || before == "x" ? mark : nil
    default: return nil
    }
  }

  /// "1990's" and "60's" are plurals.
  private static func isDecade(_ digits: ArraySlice<Unicode.Scalar>) -> Bool {
    digits.last == "0" && digits.allSatisfy(\.isDigit) && (digits.count == 2 || digits.count == 4)
  }

  static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool { scalar == "'" || scalar == "’" || scalar == "ʼ" }

  private static let whole: [String: [Int]] = {
    var cuts: [String: [Int]] = [
      "cannot": [3], "gonna": [3], "wanna": [3], "gotta": [3], "lotta": [3], "outta": [3], "gimme": [3],
      "lemme": [3], "dunno": [2, 3], "y'all": [1], "y’all": [1], "d'you": [1], "d’you": [1],
      "'tis": [2], "’tis": [2], "'twas": [2], "’twas": [2], "cant": [2], "wont": [2],
      "youre": [3], "theyre": [4], "thats": [4], "ive": [1], "youve": [3], "theyve": [4], "im": [1],
      "hes": [2], "shes": [3], "theres": [5], "whats": [4], "youll": [3], "theyll": [4],
    ]
    let verbs = [
      "do", "does", "did", "is", "was", "are", "were", "could", "would", "should", "have", "has", "had", "ai",
    ]
    for verb in verbs { cuts[verb + "nt"] = [verb.count] }
    return cuts
  }()
}
