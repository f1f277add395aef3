/// The parts of a person's name, normalised, in writing order.
struct PersonName: Hashable {
  var words: [String]

  init(words: [String]) { self.words = words.filter { !PersonName.suffixes.contains($0) } }

  private static let suffixes: Set<String> = ["jr", "sr", "ii", "iii", "iv", "phd", "md", "kc", "qc"]
  private static let particles: Set<String> = [
    "van", "von", "der", "den", "de", "di", "da", "dos", "du", "la", "le", "bin", "ibn", "al", "el", "ben", "ter",
  ]

  /// One word: a surname, a given name or a nickname.
  var isSingle: Bool { words.count == 1 || (words.count > 1 && PersonName.particles.isSuperset(of: words.dropLast())) }

  /// Whether a shorter name can stand for this one: its surname with or without particles, its first name, or its
  /// first and last words.
  func canBeShortened(to short: PersonName) -> Bool {
    guard words.count > short.words.count, let last = short.words.last else { return false }
    if short.words.count == 1 {
      return words.contains { Spelling.isSame($0, last) && (words.last == $0 || words.first == $0) }
        || (words.count > 2 && words.suffix(2).joined() == last) || isHyphenPart(last)
    }
    return isSubsequence(short) || words.suffix(short.words.count).elementsEqual(short.words)
      || (words.count > short.words.count && words.prefix(short.words.count).elementsEqual(short.words))
  }

  /// East Asian surnames come first, and what follows is one given name of two words ("Yoon Suk yeol").
  private func isHyphenPart(_ word: String) -> Bool {
    words.count == 3 && words.dropFirst().joined() == word
  }

  /// First and last words agree (an initial agrees with its name) and those between come in the same order.
  private func isSubsequence(_ short: PersonName) -> Bool {
    guard !hasOtherInitials(than: short), let first = words.first, let last = words.last,
      let shortFirst = short.words.first,
      let shortLast = short.words.last, Spelling.isSame(last, shortLast), PersonName.agree(first, shortFirst)
    else { return false }
    var rest = words[...]
    for word in short.words {
      guard let index = rest.firstIndex(where: { PersonName.agree($0, word) }) else { return false }
      rest = rest[(index + 1)...]
    }
    return true
  }

  /// "John A. B. Doe" and "John B. Doe" are father and son rather than one.
  private func hasOtherInitials(than other: PersonName) -> Bool {
    let (own, others) = (words.dropFirst().dropLast(), other.words.dropFirst().dropLast())
    guard !own.isEmpty, !others.isEmpty, (own + others).allSatisfy({ $0.count == 1 }) else { return false }
    return !own.elementsEqual(others)
  }

  /// Whether two names of several words name one person: equal up to spelling and initials.
  func isVariant(of other: PersonName) -> Bool {
    guard words.count > 1, words.count == other.words.count else { return false }
    return zip(words, other.words).allSatisfy(PersonName.agree)
  }

  private static func agree(_ left: String, _ right: String) -> Bool {
    if left.count == 1 || right.count == 1 { return left.first == right.first }
    return Spelling.isSame(left, right)
  }
}

/// Spellings of one name in different transliterations.
enum Spelling {
  /// Whether two normalised words spell one name: equal once letters that transliterations mix up are made equal
  /// ("Zelensky" and "Zelenskyy", "Gaddafi" and "Qaddafi").
  static func isSame(_ left: String, _ right: String) -> Bool {
    left == right || (left.count > 3 && right.count > 3 && skeleton(left) == skeleton(right))
  }

  /// A word with doubled letters single and letters of one sound equal.
  private static func skeleton(_ word: String) -> [Character] {
    var letters: [Character] = []
    for character in word {
      let letter: Character =
        switch character {
        case "y", "j": "i"
        case "q", "c": "k"
        case "w": "v"
        case "z": "s"
        default: character
        }
      // "kh" and "gh" sound like "k" and "g".
      if letter == "h", letters.last == "k" || letters.last == "g" { continue }
      if letter != letters.last { letters.append(letter) }
    }
    return letters
  }
}
