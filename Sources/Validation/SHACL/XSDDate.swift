/// A point in time or a part of one, as `xsd:dateTime` and its relatives write it.
struct XSDDate {
  /// Seconds since 1970-01-01T00:00:00, as if the time were UTC.
  let seconds: Double
  /// Minutes east of UTC; nil when the text does not say.
  let timezone: Int?

  /// Parses the lexical form of a datatype (`dateTime`, `date`, `time`, `gYear` …); nil when it is none.
  init?(_ text: String, type: String) {
    var scanner = DateScanner(text)
    var year = 1970
    var month = 1
    var day = 1
    var time = 0.0
    switch type {
    case "gYear", "gYearMonth", "date", "dateTime", "dateTimeStamp":
      guard let number = scanner.year() else { return nil }
      year = number
      if type != "gYear" {
        guard scanner.skip("-"), let number = scanner.number(1...12) else { return nil }
        month = number
      }
      if type != "gYear", type != "gYearMonth" {
        guard scanner.skip("-"), let number = scanner.number(1...31) else { return nil }
        day = number
      }
      if type.hasPrefix("dateTime") {
        guard scanner.skip("T"), let number = scanner.time() else { return nil }
        time = number
      }
    case "time":
      guard let number = scanner.time() else { return nil }
      time = number
    case "gMonth", "gMonthDay":
      guard scanner.skip("-"), scanner.skip("-"), let number = scanner.number(1...12) else { return nil }
      month = number
      year = 2000
      if type == "gMonthDay" {
        guard scanner.skip("-"), let number = scanner.number(1...31) else { return nil }
        day = number
      }
    case "gDay":
      guard scanner.skip("-"), scanner.skip("-"), scanner.skip("-"), let number = scanner.number(1...31) else {
        return nil
      }
      day = number
    default: return nil
    }
    guard day <= XSDDate.days(inMonth: month, of: year), let zone = scanner.timezone() else { return nil }
    if type == "dateTimeStamp", zone.minutes == nil { return nil }
    timezone = zone.minutes
    seconds = Double(XSDDate.dayNumber(year, month, day)) * 86_400 + time
  }

  /// Whether this comes before another; nil when one has a timezone and the other none, and they are less than 14 hours
  /// apart (XML Schema 1.1 part 2, section D.2.2).
  func isBefore(_ other: XSDDate) -> Bool? { compare(other).map { $0 < 0 } }

  /// Negative, zero or positive; nil when the order is not determined.
  func compare(_ other: XSDDate) -> Double? {
    let left = seconds - Double((timezone ?? 0) * 60)
    let right = other.seconds - Double((other.timezone ?? 0) * 60)
    let difference = left - right
    if (timezone == nil) == (other.timezone == nil) { return difference }
    return abs(difference) > 14 * 3600 ? difference : nil
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days since 1970-01-01 (Hinnant, "chrono-compatible low-level date algorithms").
  private static func dayNumber(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = (shifted >= 0 ? shifted : shifted - 399) / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}

/// Reads the parts of dates and times.
private struct DateScanner {
  private var rest: Substring.UTF8View

  init(_ text: String) {
    rest = Substring(text).utf8
  }

  mutating func skip(_ character: Unicode.Scalar) -> Bool {
    guard rest.first == UInt8(ascii: character) else { return false }
    rest.removeFirst()
    return true
  }

  private mutating func digits() -> Substring.UTF8View {
    let digits = rest.prefix(while: XSDLexical.isDigit)
    rest = rest.dropFirst(digits.count)
    return digits
  }

  /// Four digits, or more without a leading zero, maybe after a minus.
  mutating func year() -> Int? {
    let isNegative = skip("-")
    let digits = digits()
    guard digits.count >= 4, digits.count <= 9, digits.count == 4 || digits.first != UInt8(ascii: "0"),
      let value = Int(Substring(digits))
    else { return nil }
    return isNegative ? -value : value
  }

  /// Exactly two digits.
  mutating func number(_ range: ClosedRange<Int>) -> Int? {
    let digits = rest.prefix(2)
    guard digits.count == 2, digits.allSatisfy(XSDLexical.isDigit), let value = Int(Substring(digits)),
      range.contains(value)
    else { return nil }
    rest = rest.dropFirst(2)
    return value
  }

  /// Seconds since midnight of `hh:mm:ss` with an optional fraction; `24:00:00` is the end of the day.
  mutating func time() -> Double? {
    guard let hour = number(0...24), skip(":"), let minute = number(0...59), skip(":"), let second = number(0...59)
    else { return nil }
    var fraction = 0.0
    if skip(".") {
      let digits = digits()
      guard !digits.isEmpty, let value = Double("0." + String(Substring(digits))) else { return nil }
      fraction = value
    }
    if hour == 24, minute > 0 || second > 0 || fraction > 0 { return nil }
    return Double(hour * 3600 + minute * 60 + second) + fraction
  }

  /// The timezone at the end, if there is one; nil when something else follows.
  mutating func timezone() -> (minutes: Int?, Void)? {
    if rest.isEmpty { return (nil, ()) }
    if skip("Z") { return rest.isEmpty ? (0, ()) : nil }
    let isWest = rest.first == UInt8(ascii: "-")
    guard skip("+") || skip("-"), let hours = number(0...14), skip(":"), let minutes = number(0...59), rest.isEmpty,
      hours < 14 || minutes == 0
    else { return nil }
    let total = hours * 60 + minutes
    return (isWest ? -total : total, ())
  }
}
