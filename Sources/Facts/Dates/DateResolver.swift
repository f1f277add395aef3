import Graph
import Language

/// A stretch of words that names a time, and the calendar date it stands for.
public struct DateExpression: Sendable, Hashable {
  /// Indices of the words.
  public var words: Range<Int>
  public var date: PartialDate
}

/// Resolves the dates of a text: absolute ones ("12 February 2025", "July"), and ones that count from the day of
/// publication ("Wednesday", "yesterday", "last month", "two years ago").
///
/// A bare weekday or month is the nearest one in the direction of the tense: before or on the day of publication, or,
/// for what is still to come, after it. Weeks resolve to the month they lie in, for want of a finer calendar unit.
public struct DateResolver: Sendable {
  /// The day relative expressions count from; without it they stay unresolved.
  public let publication: PartialDate?

  public init(publication: PartialDate?) { self.publication = publication }

  /// Every date expression among words, from left to right, longest first.
  ///
  /// - Parameters:
  ///   - words: in any case, punctuation as words of its own.
  ///   - isFuture: whether what is told is still to come.
  ///   - anchor: the date spoken of before, from which "the day before" and "two weeks later" count.
  public func expressions(
    in words: [String], isFuture: Bool = false, anchor: PartialDate? = nil
  ) -> [DateExpression] {
    let lower = words.map { $0.lowercased() }
    var result: [DateExpression] = []
    var index = 0
    while index < lower.count {
      let anchor = result.last?.date ?? anchor
      if let found = expression(in: lower, at: index, isFuture: isFuture) ?? anchored(lower, index, to: anchor) {
        result.append(DateExpression(words: index..<index + found.count, date: found.date))
        index += found.count
      } else {
        index += 1
      }
    }
    return result
  }

  typealias Found = (date: PartialDate, count: Int)

  private func expression(in words: [String], at index: Int, isFuture: Bool) -> Found? {
    let absolute = iso(words, index) ?? numeric(words, index) ?? dayOfMonth(words, index, isFuture)
    if let absolute { return absolute }
    if let named = monthFirst(words, index, isFuture) ?? dayFirst(words, index, isFuture) { return named }
    let counted = fromDay(words, index) ?? ago(words, index) ?? weekdayOfWeek(words, index)
    if let counted { return counted }
    let relative = relativeUnit(words, index) ?? deictic(words, index) ?? weekdayAndDay(words, index)
    return relative ?? weekday(words, index, isFuture) ?? year(words, index)
  }

  func word(_ words: [String], _ index: Int) -> String? { words.indices.contains(index) ? words[index] : nil }

  // MARK: Absolute

  private func iso(_ words: [String], _ index: Int) -> Found? {
    guard words[index].utf8.count >= 7, words[index].contains("-"), let date = PartialDate(words[index]) else {
      return nil
    }
    return (date, 1)
  }

  /// "February 12, 2025", "Feb. 12", "February 2025", "February".
  private func monthFirst(_ words: [String], _ index: Int, _ isFuture: Bool) -> Found? {
    guard let month = DateWords.months[words[index]] else { return nil }
    var next = index + 1
    if word(words, next) == ".", words[index].utf8.count <= 4 { next += 1 }
    if word(words, next) == "the" { next += 1 }
    if let (day, count) = DateWords.day(in: words, at: next) {
      next += count
      let comma = word(words, next) == "," ? 1 : 0
      if let year = word(words, next + comma).flatMap(DateWords.year) {
        return PartialDate(year: year, month: month, day: day).map { ($0, next + comma + 1 - index) }
      }
      return nearest(month: month, day: day, isFuture).map { ($0, next - index) }
    }
    let link = [",", "of", "in"].contains(word(words, next) ?? "") ? 1 : 0
    if let year = word(words, next + link).flatMap(DateWords.year) {
      return PartialDate(year: year, month: month).map { ($0, next + link + 1 - index) }
    }
    guard isMonthInContext(words, index) else { return nil }
    return nearest(month: month, day: nil, isFuture).map { ($0, next - index) }
  }

  /// "May" and "March" are months only after a word that months follow; so are short forms, which may be names ("Jan").
  private func isMonthInContext(_ words: [String], _ index: Int) -> Bool {
    let isShort = words[index].utf8.count == 3 || words[index] == "sept"
    guard isShort || ["may", "march", "august"].contains(words[index]) else { return true }
    let before = word(words, index - 1) ?? ""
    return ["in", "since", "by", "until", "last", "next", "this", "of", "late", "early", "mid", "from", "to", "during"]
      .contains(before)
  }

  /// "12 February 2025", "the 12th of February".
  private func dayFirst(_ words: [String], _ index: Int, _ isFuture: Bool) -> Found? {
    guard let (day, count) = DateWords.day(in: words, at: index) else { return nil }
    var next = index + count
    if word(words, next) == "of" { next += 1 }
    guard let month = word(words, next).flatMap({ DateWords.months[$0] }) else { return nil }
    next += 1
    let comma = word(words, next) == "," ? 1 : 0
    if let year = word(words, next + comma).flatMap(DateWords.year) {
      return PartialDate(year: year, month: month, day: day).map { ($0, next + comma + 1 - index) }
    }
    return nearest(month: month, day: day, isFuture).map { ($0, next - index) }
  }

  private func year(_ words: [String], _ index: Int) -> Found? {
    guard let year = DateWords.year(words[index]), (1700...2150).contains(year) else { return nil }
    let before = word(words, index - 1) ?? ""
    let isIntroduced = [
      "in", "since", "of", "by", "until", "from", "to", "before", "after", "during", "for", "early", "late", "mid",
      "and", "between", "till", "summer", "winter", "spring", "autumn", "fall", "around", "(", "the", "a", "'s", "’s",
      "his", "her", "its", "their", "our", "than", "through", "election", "elections",
    ].contains(before)
    return isIntroduced ? PartialDate(year: year).map { ($0, 1) } : nil
  }

  func nearest(month: Int, day: Int?, _ isFuture: Bool) -> PartialDate? {
    guard let today = publication else { return nil }
    // A leap day may be years away.
    let reach = month == 2 && day == 29 ? 8 : 1
    let candidates = (today.year - reach...today.year + reach).compactMap {
      PartialDate(year: $0, month: month, day: day)
    }
    let reference = day == nil ? PartialDate(year: today.year, month: today.month) ?? today : today
    return isFuture ? candidates.first { $0 >= reference } : candidates.last { $0 <= reference }
  }

  // MARK: Relative

  private func deictic(_ words: [String], _ index: Int) -> Found? {
    let next = word(words, index + 1)
    switch words[index] {
    case "today", "tonight": return shifted(days: 0, count: 1)
    case "yesterday": return shifted(days: -1, count: 1)
    case "tomorrow": return shifted(days: 1, count: 1)
    case "last" where next == "night": return shifted(days: -1, count: 2)
    case "christmas":
      let isEve = next == "eve"
      return nearest(month: 12, day: isEve ? 24 : 25, false).map { ($0, isEve || next == "day" ? 2 : 1) }
    case "new" where next == "year" && ["'s", "’s"].contains(word(words, index + 2) ?? ""):
      let isEve = word(words, index + 3) == "eve"
      guard isEve || word(words, index + 3) == "day" else { return nil }
      return nearest(month: isEve ? 12 : 1, day: isEve ? 31 : 1, false).map { ($0, 4) }
    case "this" where ["morning", "afternoon", "evening"].contains(next ?? ""): return shifted(days: 0, count: 2)
    case "day":
      guard let direction = next, let anchor = word(words, index + 2) else { return nil }
      if direction == "before", anchor == "yesterday" { return shifted(days: -2, count: 3) }
      if direction == "after", anchor == "tomorrow" { return shifted(days: 2, count: 3) }
      return nil
    default: return nil
    }
  }

  private func shifted(days: Int, count: Int) -> Found? {
    publication?.adding(days: days).map { ($0, count) }
  }

  private func weekday(_ words: [String], _ index: Int, _ isFuture: Bool) -> Found? {
    let modifier = ["last", "next", "this", "past", "coming"].contains(words[index]) ? words[index] : nil
    let position = modifier == nil ? index : index + 1
    guard let wanted = word(words, position).flatMap({ DateWords.weekdays[$0] }), let today = publication?.weekday
    else {
      return nil
    }
    // "the second Sunday" counts from somewhere that this word alone doesn't tell.
    if DateWords.ordinals[word(words, index - 1) ?? ""] != nil { return nil }
    let back = (today - wanted + 7) % 7
    let ahead = (wanted - today + 7) % 7
    let days: Int
    switch modifier {
    case "last", "past": days = back == 0 ? -7 : -back
    case "next": days = wanted - today + 7
    case "this", "coming": days = ahead
    default: days = isFuture ? ahead : -back
    }
    return shifted(days: days, count: position + 1 - index)
  }

  /// "Friday the 22nd": the nearest day that is both.
  private func weekdayAndDay(_ words: [String], _ index: Int) -> Found? {
    guard let wanted = DateWords.weekdays[words[index]], let today = publication?.dayNumber else { return nil }
    let article = word(words, index + 1) == "the" ? 1 : 0
    guard let (day, count) = DateWords.day(in: words, at: index + 1 + article),
      article == 1 || words[index + 1].last?.isLetter ?? false
    else { return nil }
    if let month = word(words, index + 1 + article + count), DateWords.months[month] != nil { return nil }
    let near = (0...45).flatMap { [PartialDate(dayNumber: today - $0), PartialDate(dayNumber: today + $0)] }
    return near.first { $0.weekday == wanted && $0.day == day }.map { ($0, 1 + article + count) }
  }

  /// "next week on Friday", "Sunday of next week".
  private func weekdayOfWeek(_ words: [String], _ index: Int) -> Found? {
    if let step = Self.steps[words[index]], word(words, index + 1) == "week" {
      let link = ["on", ",", "'s"].contains(word(words, index + 2) ?? "") ? 1 : 0
      guard let wanted = word(words, index + 2 + link).flatMap({ DateWords.weekdays[$0] }) else { return nil }
      return day(wanted, weeksAhead: step).map { ($0, 3 + link) }
    }
    // "Sunday of next week", "Tuesday next week".
    guard let wanted = DateWords.weekdays[words[index]] else { return nil }
    let link = ["of", "in"].contains(word(words, index + 1) ?? "") ? 1 : 0
    guard let step = word(words, index + 1 + link).flatMap({ Self.steps[$0] }), word(words, index + 2 + link) == "week"
    else { return nil }
    return day(wanted, weeksAhead: step).map { ($0, 3 + link) }
  }

  private func day(_ weekday: Int, weeksAhead weeks: Int) -> PartialDate? {
    guard let publication, let today = publication.weekday else { return nil }
    return publication.adding(days: weekday - today + 7 * weeks)
  }

  static let steps = [
    "last": -1, "past": -1, "previous": -1, "this": 0, "current": 0, "next": 1, "coming": 1,
  ]

  /// "last month", "this year", "next week".
  private func relativeUnit(_ words: [String], _ index: Int) -> Found? {
    guard let step = Self.steps[words[index]], let unit = word(words, index + 1) else { return nil }
    return shifted(unit: unit, by: step).map { ($0, 2) }
  }

  /// "two years ago", "a week earlier", "in three days".
  private func ago(_ words: [String], _ index: Int) -> Found? {
    var start = index
    let isAhead = words[index] == "in"
    if isAhead { start += 1 }
    guard let amount = amount(words, start), let unit = word(words, start + amount.count),
      !isPartOfDuration(words, index)
    else { return nil }
    let end = start + amount.count + 1
    if isAhead { return shifted(unit: unit, by: amount.value).map { ($0, end - index) } }
    guard ["ago", "earlier", "before"].contains(word(words, end) ?? "") else { return nil }
    return shifted(unit: unit, by: -amount.value).map { ($0, end + 1 - index) }
  }

  /// "1 month 21 days ago": the last part alone would be wrong.
  private func isPartOfDuration(_ words: [String], _ index: Int) -> Bool {
    let units: Set<String> = ["day", "days", "week", "weeks", "month", "months", "year", "years"]
    let before = word(words, index - 1) ?? ""
    return units.contains(before) || ([",", "and"].contains(before) && units.contains(word(words, index - 2) ?? ""))
  }

  func amount(_ words: [String], _ index: Int) -> (value: Int, count: Int)? {
    guard let first = word(words, index) else { return nil }
    if first == "a" || first == "an" {
      if word(words, index + 1) == "few" { return nil }
      return (1, 1)
    }
    guard let number = NumberReader.number(in: words, at: index), number.value < 10_000 else { return nil }
    return (Int(number.value), number.count)
  }

  private func shifted(unit: String, by amount: Int) -> PartialDate? {
    publication.flatMap { DateResolver.shifted($0, unit: unit, by: amount) }
  }

  static func shifted(_ day: PartialDate, unit: String, by amount: Int) -> PartialDate? {
    switch unit {
    case "day", "days": return day.adding(days: amount)
    case "week", "weeks":
      return day.adding(days: 7 * amount).flatMap { PartialDate(year: $0.year, month: $0.month) }
    case "fortnight": return shifted(day, unit: "week", by: 2 * amount)
    case "month", "months":
      guard let month = day.month else { return nil }
      let total = day.year * 12 + month - 1 + amount
      return PartialDate(year: total / 12, month: total % 12 + 1)
    case "year", "years": return PartialDate(year: day.year + amount)
    case "decade", "decades": return PartialDate(year: day.year + 10 * amount)
    case "century", "centuries": return PartialDate(year: day.year + 100 * amount)
    default: return nil
    }
  }

  // MARK: Anchored

  /// What counts from a date spoken of before: "the day before", "the following week", "two years later".
  private func anchored(_ words: [String], _ index: Int, to anchor: PartialDate?) -> Found? {
    guard let anchor else { return nil }
    let after = word(words, index + 1) ?? ""
    if words[index] == "the", ["day", "week", "month", "year"].contains(after),
      let step = ["before": -1, "earlier": -1, "after": 1, "later": 1][word(words, index + 2) ?? ""]
    {
      return DateResolver.shifted(anchor, unit: after, by: step).map { ($0, 3) }
    }
    if words[index] == "the", let step = ["previous": -1, "preceding": -1, "next": 1, "following": 1][after],
      let unit = word(words, index + 2)
    {
      return DateResolver.shifted(anchor, unit: unit, by: step).map { ($0, 3) }
    }
    guard let amount = amount(words, index), let unit = word(words, index + amount.count),
      ["later", "afterwards", "afterward"].contains(word(words, index + amount.count + 1) ?? "")
    else { return nil }
    return DateResolver.shifted(anchor, unit: unit, by: amount.value).map { ($0, amount.count + 2) }
  }
}
