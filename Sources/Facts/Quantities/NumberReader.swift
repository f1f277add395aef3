/// Reads numbers from words: digits, number words, and both together ("2.5 million", "two hundred and fifty").
enum NumberReader {
  private static let small: [String: Double] = [
    "zero": 0, "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9,
    "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16,
    "seventeen": 17, "eighteen": 18, "nineteen": 19, "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
  ]
  private static let scales: [String: Double] = [
    "hundred": 100, "thousand": 1e3, "million": 1e6, "billion": 1e9, "trillion": 1e12, "dozen": 12, "m": 1e6,
    "bn": 1e9, "b": 1e9, "mn": 1e6, "tn": 1e12, "k": 1e3, "crore": 1e7, "lakh": 1e5,
  ]

  /// The number that words starting at `start` make, and how many words it takes; nil when there is none.
  ///
  /// `words` are in lower case. "a" counts as one only before a scale ("a million").
  static func number(in words: [String], at start: Int) -> (value: Double, count: Int)? {
    if let half = halfOfScale(words, start) { return half }
    var total = 0.0
    var current: Double?
    var index = start
    loop: while index < words.count {
      let word = words[index]
      if let digits = digits(word), current == nil {
        current = digits
      } else if let value = small[word], current == nil || canFollow(value, current!) {
        current = (current ?? 0) + value
      } else if let scale = scales[word], current != nil, index > start {
        if scale == 100 || scale == 12 {
          current = current! * scale
        } else {
          total += current! * scale
          current = 0
        }
      } else if word == "a", index == start, index + 1 < words.count, let scale = scales[words[index + 1]], scale >= 12
      {
        current = 1
      } else if word == "-", index > start, index + 1 < words.count, let scale = scales[words[index + 1]], scale >= 1000
      {
        // "14.7-billion-baht".
        index += 1
        continue loop
      } else if ["-", "and"].contains(word), index > start, index + 1 < words.count, let next = small[words[index + 1]],
        word == "-" ? canFollow(next, current ?? 0) : (current ?? 0) >= 100 || total > 0
      {
        index += 1
        continue loop
      } else {
        break
      }
      index += 1
    }
    guard let current, index > start else { return nil }
    return (total + current, index - start)
  }

  /// "half a million".
  private static func halfOfScale(_ words: [String], _ start: Int) -> (value: Double, count: Int)? {
    guard words.indices.contains(start + 2), words[start] == "half", words[start + 1] == "a",
      let scale = scales[words[start + 2]]
    else { return nil }
    return (scale / 2, 3)
  }

  /// "twenty five", "hundred five": a smaller number after a round one.
  private static func canFollow(_ value: Double, _ current: Double) -> Bool {
    (current >= 20 && current < 100 && current.truncatingRemainder(dividingBy: 10) == 0 && value < 10 && value > 0)
      || (current >= 100 && current.truncatingRemainder(dividingBy: 100) == 0 && value < 100) || current == 0
  }

  /// Digits with thousands separators and a decimal point: "300,000", "2.5".
  static func digits(_ word: String) -> Double? {
    // "1.3bn", "45m": the scale without a space.
    if let last = word.utf8.last, (97...122).contains(last), let cut = word.lastIndex(where: \.isNumber) {
      let end = word.index(after: cut)
      guard let scale = scales[String(word[end...])], let value = digits(String(word[..<end])) else { return nil }
      return value * scale
    }
    guard let first = word.utf8.first, (48...57).contains(first) else { return nil }
    var plain = ""
    var groups = word.split(separator: ",", omittingEmptySubsequences: false)
    if groups.count > 1 {
      let head = groups.removeFirst()
      let isGrouped =
        groups.allSatisfy { $0.prefix { $0 != "." }.utf8.count == 3 }
        || groups.allSatisfy {
          $0.utf8.count == 2 || $0.utf8.count == 3
        }
      guard isGrouped else { return nil }
      plain = String(head) + groups.joined()
    } else {
      plain = word
    }
    guard plain.utf8.allSatisfy({ (48...57).contains($0) || $0 == 46 }) else { return nil }
    return Double(plain)
  }
}
