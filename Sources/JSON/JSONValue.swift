/// A JSON value. Objects keep the order of their entries, numbers their spelling; strings and keys are compared by code
/// points.
public enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

/// The entries of a JSON object in order.
public typealias JSONObject = OrderedStringMap<JSONValue>

/// A JSON number as it is written, and the nearest double.
public struct JSONNumber: Hashable, Sendable {
  /// The number as it is written.
  public let text: String
  /// The nearest double.
  public let value: Double

  /// Makes a number of its text, which must be JSON's, and its value.
  public init(text: String, value: Double) {
    self.text = text
    self.value = value
  }

  /// Numbers are equal when their values are.
  public static func == (left: JSONNumber, right: JSONNumber) -> Bool { left.value == right.value }

  public func hash(into hasher: inout Hasher) { hasher.combine(value) }

  /// Whether the number is written as a whole number: digits and maybe a minus.
  public var isIntegerText: Bool { !text.utf8.contains { $0 == 0x2E || $0 | 0x20 == 0x65 } }
}

extension JSONValue: Hashable {
  public static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let left), .bool(let right)): left == right
    case (.number(let left), .number(let right)): left == right
    case (.string(let left), .string(let right)): left.hasSameBytes(as: right)
    case (.array(let left), .array(let right)): left == right
    case (.object(let left), .object(let right)): left == right
    default: false
    }
  }

  public func hash(into hasher: inout Hasher) {
    switch self {
    case .null: hasher.combine(0)
    case .bool(let value): hasher.combine(value)
    case .number(let value): hasher.combine(value)
    case .string(let value): hasher.combine(ExactString(value))
    case .array(let value): hasher.combine(value)
    case .object(let value): hasher.combine(value)
    }
  }
}

extension JSONValue {
  public var string: String? { if case .string(let value) = self { value } else { nil } }
  public var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
  public var object: JSONObject? { if case .object(let value) = self { value } else { nil } }
  public var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  public var isNull: Bool { if case .null = self { true } else { false } }

  /// Whether the value is neither object nor array nor null.
  public var isScalar: Bool {
    switch self {
    case .object, .array, .null: false
    case .bool, .number, .string: true
    }
  }

  /// The items of an array, or the value itself as the only one.
  public var asArray: [JSONValue] {
    if case .array(let items) = self { items } else { [self] }
  }
}
