import Graph

// Dates in figures, and days that are counted within a month or from another day.
extension DateResolver {
  /// "02/22/2016", "21.04.2016", "2015/8/12", "9-18-15": with a year, or it may be a fraction or a score. Figures between
  /// full stops have the day first, others the month, where both are possible.
  func numeric(_ words: [String], _ index: Int) -> Found? {
    for separator in ["/", ".", "-"] as [Character] {
      let fields = words[index].split(separator: separator, omittingEmptySubsequences: false)
      let parts = fields.compactMap { Int($0) }
      guard fields.count == 3, parts.count == 3, fields.allSatisfy({ $0.utf8.count <= 4 }) else { continue }
      if fields[0].utf8.count == 4 {
        return PartialDate(year: parts[0], month: parts[1], day: parts[2]).map { ($0, 1) }
      }
      guard fields[2].utf8.count == 4 || fields[2].utf8.count == 2 && separator != "." else { continue }
      let year = fields[2].utf8.count == 4 ? parts[2] : century(parts[2])
      let isDayFirst = separator == "." && parts[1] <= 12 || parts[0] > 12
      let (month, day) = isDayFirst ? (parts[1], parts[0]) : (parts[0], parts[1])
      return PartialDate(year: year, month: month, day: day).map { ($0, 1) }
    }
    return nil
  }

  /// The year that two figures stand for: at most thirty years ahead of the publication.
  private func century(_ figures: Int) -> Int {
    let now = publication?.year ?? 2000
    let year = now - now % 100 + figures
    return year > now + 30 ? year - 100 : year
  }

  /// "the first Friday of July", "the second Monday of next month", "the 20th of this month".
  func dayOfMonth(_ words: [String], _ index: Int, _ isFuture: Bool) -> Found? {
    let weekday = word(words, index + 1).flatMap { DateWords.weekdays[$0] }
    let position = words[index] == "last" ? -1 : DateWords.ordinals[words[index]]
    let (day, count) = DateWords.day(in: words, at: index) ?? (0, 1)
    guard weekday != nil ? position != nil : day > 0 else { return nil }
    let link = index + (weekday != nil ? 2 : count)
    guard ["of", "in"].contains(word(words, link) ?? ""), let month = month(words, link + 1, isFuture) else {
      return nil
    }
    let end = link + 1 + month.count - index
    guard let weekday, let position, let number = month.date.month else {
      // "12 February" has a rule of its own.
      guard month.isRelative, let number = month.date.month else { return nil }
      return PartialDate(year: month.date.year, month: number, day: day).map { ($0, end) }
    }
    let days = (1...31).compactMap { PartialDate(year: month.date.year, month: number, day: $0) }
      .filter { $0.weekday == weekday }
    let found = position < 0 ? days.last : days.indices.contains(position - 1) ? days[position - 1] : nil
    return found.map { ($0, end) }
  }

  /// A month by its name or from now, and whether it is from now.
  private func month(
    _ words: [String], _ index: Int, _ isFuture: Bool
  ) -> (date: PartialDate, count: Int, isRelative: Bool)? {
    if let number = word(words, index).flatMap({ DateWords.months[$0] }) {
      if let year = word(words, index + 1).flatMap(DateWords.year) {
        return PartialDate(year: year, month: number).map { ($0, 2, false) }
      }
      return nearest(month: number, day: nil, isFuture).map { ($0, 1, false) }
    }
    guard let step = word(words, index).flatMap({ Self.steps[$0] }), word(words, index + 1) == "month", let publication
    else { return nil }
    return Self.shifted(publication, unit: "month", by: step).map { ($0, 2, true) }
  }

  /// "two weeks from now", "three days after tomorrow", "two days before yesterday".
  func fromDay(_ words: [String], _ index: Int) -> Found? {
    guard let publication, let amount = amount(words, index) else { return nil }
    let unit = index + amount.count
    let sign = ["from": 1, "after": 1, "before": -1][word(words, unit + 1) ?? ""]
    let start = ["now": 0, "today": 0, "tomorrow": 1, "yesterday": -1][word(words, unit + 2) ?? ""]
    guard let sign, let start, let name = word(words, unit), let day = publication.adding(days: start) else {
      return nil
    }
    return Self.shifted(day, unit: name, by: sign * amount.value).map { ($0, amount.count + 3) }
  }
}
