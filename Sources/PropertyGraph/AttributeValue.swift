/// The types that attributes can have, chosen so that every format and tool has them.
public enum AttributeType: String, Hashable, Sendable, CaseIterable {
  case string
  /// 64-bit signed.
  case integer
  case double
  case boolean
  /// Several strings. Formats without lists join them with `; `.
  case strings
}

/// The value of one attribute.
public enum AttributeValue: Hashable, Sendable {
  case string(String)
  case integer(Int)
  case double(Double)
  case boolean(Bool)
  case strings([String])

  public var type: AttributeType {
    switch self {
    case .string: .string
    case .integer: .integer
    case .double: .double
    case .boolean: .boolean
    case .strings: .strings
    }
  }

  /// What stands between the strings of a list in formats that have no lists.
  public static let listSeparator = "; "

  /// The value as plain text.
  public var text: String {
    switch self {
    case .string(let text): text
    case .integer(let number): String(number)
    case .double(let number): DoubleText.lexical(number)
    case .boolean(let flag): flag ? "true" : "false"
    case .strings(let strings): strings.joined(separator: AttributeValue.listSeparator)
    }
  }
}

extension AttributeValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByFloatLiteral,
  ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral
{
  public init(stringLiteral value: String) { self = .string(value) }
  public init(integerLiteral value: Int) { self = .integer(value) }
  public init(floatLiteral value: Double) { self = .double(value) }
  public init(booleanLiteral value: Bool) { self = .boolean(value) }
  public init(arrayLiteral elements: String...) { self = .strings(elements) }
}

/// The shortest decimal text of a floating-point number that reads back as the same number.
enum DoubleText {
  /// As XML Schema writes doubles: `0.95`, `1e-05`, `INF`, `-INF`, `NaN`.
  static func lexical(_ number: Double) -> String {
    if number.isFinite { return number.description }
    if number.isNaN { return "NaN" }
    return number < 0 ? "-INF" : "INF"
  }
}
