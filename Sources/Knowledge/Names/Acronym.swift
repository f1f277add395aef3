/// Acronyms and the names they are made from.
enum Acronym {
  private static let small: Set<String> = [
    "of", "the", "and", "for", "in", "on", "de", "la", "a", "to", "an", "du", "des",
  ]

  /// Whether a surface looks like an acronym: two to eight letters, most of them capitals ("IMF", "U.N.", "MoD").
  static func isLikely(_ surface: String) -> Bool {
    let letters = surface.unicodeScalars.filter { $0.properties.isAlphabetic }
    let capitals = letters.count { $0.properties.isUppercase }
    let isOneWord = !surface.contains(" ")
    return isOneWord && (2...8).contains(letters.count) && capitals >= 2 && capitals * 2 > letters.count
  }

  /// Whether normalised words can be shortened to an acronym: by their initials, with or without small words, or by
  /// initials of the parts of compounds ("Palang Pracharath Party" – PPRP).
  static func fits(_ acronym: String, _ words: [String]) -> Bool {
    let content = words.filter { !small.contains($0) }
    guard words.count > 1, !content.isEmpty else { return false }
    let wanted = acronym.filter { $0.isLetter }
    if wanted == initials(content) || wanted == initials(words) { return true }
    // The initials in order, each word at most three letters further in.
    return wanted.count > content.count && isWoven(Array(wanted)[...], content[...])
  }

  private static func initials(_ words: [String]) -> String { String(words.compactMap(\.first)) }

  private static func isWoven(_ letters: ArraySlice<Character>, _ words: ArraySlice<String>) -> Bool {
    guard let word = words.first else { return letters.isEmpty }
    guard let letter = letters.first, letter == word.first else { return false }
    let rest = letters.dropFirst()
    if isWoven(rest, words.dropFirst()) { return true }
    guard let second = rest.first, word.dropFirst().contains(second) else { return false }
    return isWoven(rest.dropFirst(), words.dropFirst())
  }
}
