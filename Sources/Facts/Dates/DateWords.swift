/// The words of calendar dates.
enum DateWords {
  static let months: [String: Int] = [
    "january": 1, "jan": 1, "jan.": 1, "february": 2, "feb": 2, "feb.": 2, "march": 3, "mar.": 3, "april": 4,
    "apr": 4, "apr.": 4, "may": 5, "june": 6, "jun.": 6, "july": 7, "jul.": 7, "august": 8, "aug": 8, "aug.": 8,
    "september": 9, "sept": 9, "sept.": 9, "sep": 9, "sep.": 9, "october": 10, "oct": 10, "oct.": 10, "november": 11,
    "nov": 11, "nov.": 11, "december": 12, "dec": 12, "dec.": 12,
  ]
  /// 0 for Monday.
  static let weekdays: [String: Int] = [
    "monday": 0, "tuesday": 1, "wednesday": 2, "thursday": 3, "friday": 4, "saturday": 5, "sunday": 6, "mon.": 0,
    "tue.": 1, "tues.": 1, "wed.": 2, "thu.": 3, "thur.": 3, "thurs.": 3, "fri.": 4, "sat.": 5, "sun.": 6,
  ]
  static let ordinals: [String: Int] = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9,
    "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13, "fourteenth": 14, "fifteenth": 15, "sixteenth": 16,
    "seventeenth": 17, "eighteenth": 18, "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
  ]

  /// A day of the month: "12", "12th", "twelfth".
  static func day(_ word: String) -> Int? {
    if let ordinal = ordinals[word] { return ordinal }
    var digits = word[...]
    for suffix in ["st", "nd", "rd", "th"] where digits.hasSuffix(suffix) { digits = digits.dropLast(2) }
    guard digits.utf8.count <= 2, let day = Int(digits), (1...31).contains(day) else { return nil }
    return day
  }

  /// A day of the month in one word or in several ("twenty second", "twenty-second"), and how many it takes.
  static func day(in words: [String], at index: Int) -> (day: Int, count: Int)? {
    guard words.indices.contains(index) else { return nil }
    if let tens = ["twenty": 20, "thirty": 30][words[index]] {
      let hyphen = words.indices.contains(index + 1) && words[index + 1] == "-" ? 1 : 0
      if words.indices.contains(index + 1 + hyphen), let unit = ordinals[words[index + 1 + hyphen]], unit < 10 {
        return tens + unit <= 31 ? (tens + unit, 2 + hyphen) : nil
      }
    }
    return day(words[index]).map { ($0, 1) }
  }

  /// A year: four digits from 1000 to 2199.
  static func year(_ word: String) -> Int? {
    guard word.utf8.count == 4, let year = Int(word), (1000...2199).contains(year) else { return nil }
    return year
  }
}
