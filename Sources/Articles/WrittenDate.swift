import Graph

/// Dates as newspapers and addresses write them.
enum WrittenDate {
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
    "december",
  ]

  /// The month a name or its abbreviation ("Feb.", "Sept") stands for, 1…12.
  static func month(named word: some StringProtocol) -> Int? {
    let word = word.lowercased().filter { $0 != "." }
    guard word.count >= 3 else { return nil }
    if word == "sept" { return 9 }
    return months.firstIndex { $0 == word || (word.count == 3 && $0.hasPrefix(word)) }.map { $0 + 1 }
  }

  /// The first date with day, month and year among words: "February 12, 2025", "12 Feb. 2025", "2025-02-12T08:00Z".
  static func first(in text: String) -> PartialDate? {
    let words = text.split { !($0.isLetter || $0.isNumber || $0 == "-") }.map(String.init)
    for index in words.indices {
      if let date = iso(prefix: words[index]) { return date }
      guard index + 2 < words.count, let year = year(words[index + 2]) else { continue }
      let (first, second) = (words[index], words[index + 1])
      if let month = month(named: first), let day = dayNumber(second) {
        if let date = PartialDate(year: year, month: month, day: day) { return date }
      } else if let month = month(named: second), let day = dayNumber(first) {
        if let date = PartialDate(year: year, month: month, day: day) { return date }
      }
    }
    return nil
  }

  /// The month and day of "Feb. 12" or "12 Feb", without a year.
  static func monthAndDay(in text: String) -> (month: Int, day: Int)? {
    let words = text.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    for (first, second) in zip(words, words.dropFirst()) {
      if let month = month(named: first), let day = dayNumber(second) { return (month, day) }
      if let month = month(named: second), let day = dayNumber(first) { return (month, day) }
    }
    return nil
  }

  /// The date that a time stamp begins with: `2025-02-12T08:00:00Z`, `20250212T080000Z`, `2025-02`.
  static func iso(prefix stamp: some StringProtocol) -> PartialDate? {
    let digits = stamp.prefix { $0.isASCII && ($0.isNumber || $0 == "-") }
    for length in [10, 7] {
      if digits.count >= length, let date = plausible(PartialDate(digits.prefix(length))) { return date }
    }
    return digits.count >= 8 ? compact(digits) : nil
  }

  /// `YYYYMMDD` at the start of a run of digits.
  static func compact(_ digits: some StringProtocol) -> PartialDate? {
    let eight = Array(digits.prefix(8))
    guard eight.count == 8, eight.allSatisfy({ $0.isASCII && $0.isNumber }) else { return nil }
    return plausible(PartialDate("\(String(eight[0..<4]))-\(String(eight[4..<6]))-\(String(eight[6..<8]))"))
  }

  private static func dayNumber(_ word: String) -> Int? {
    let digits = word.prefix { $0.isASCII && $0.isNumber }
    let ending = word.dropFirst(digits.count).lowercased()
    guard (1...2).contains(digits.count), ["", "st", "nd", "rd", "th"].contains(ending) else { return nil }
    return Int(digits)
  }

  static func year(_ word: some StringProtocol) -> Int? {
    guard word.count == 4, word.allSatisfy({ $0.isASCII && $0.isNumber }), let year = Int(word) else { return nil }
    return (1700...2199).contains(year) ? year : nil
  }

  private static func plausible(_ date: PartialDate?) -> PartialDate? {
    date.flatMap { (1700...2199).contains($0.year) ? $0 : nil }
  }
}

/// Dates in web addresses and file names.
enum AddressDate {
  /// The date in an address: `…/2025/02/12/…`, `…/2025/feb/12/…`, `…2025-02-12…`, `…id=20250212000323`.
  static func find(in address: String) -> PartialDate? {
    let pieces = address.split { !($0.isLetter || $0.isNumber) }.map(String.init)
    return separated(pieces) ?? pieces.lazy.compactMap(compact).first
  }

  private static func separated(_ pieces: [String]) -> PartialDate? {
    for index in pieces.indices.dropLast() {
      guard let year = WrittenDate.year(pieces[index]), year >= 1980,
        let month = Int(pieces[index + 1]) ?? WrittenDate.month(named: pieces[index + 1])
      else { continue }
      let day = index + 2 < pieces.count && pieces[index + 2].count <= 2 ? Int(pieces[index + 2]) : nil
      if let date = PartialDate(year: year, month: month, day: day) { return date }
    }
    return nil
  }

  /// A run of digits, or one behind letters, that begins with a date of the web's age.
  private static func compact(_ piece: String) -> PartialDate? {
    let digits = piece.drop { !$0.isNumber }
    guard digits.allSatisfy({ $0.isASCII && $0.isNumber }), let date = WrittenDate.compact(digits) else { return nil }
    return date.year >= 1980 ? date : nil
  }
}
