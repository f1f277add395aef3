import OrderedCollections

/// A JSON value. Objects keep the order of their entries, numbers their spelling.
public enum JSONValue: Hashable, Sendable {
  case null
  case bool(Bool)
  case number(JSONNumber)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

/// The entries of a JSON object in order.
public typealias JSONObject = OrderedDictionary<String, JSONValue>

/// A JSON number as it is written, and the nearest double.
public struct JSONNumber: Hashable, Sendable {
  /// The number as it is written.
  public let text: String
  /// The nearest double.
  public let value: Double

  init(text: String, value: Double) {
    self.text = text
    self.value = value
  }

  /// Numbers are equal when their values are.
  public static func == (left: JSONNumber, right: JSONNumber) -> Bool { left.value == right.value }

  public func hash(into hasher: inout Hasher) { hasher.combine(value) }

  /// Whether the number is written as a whole number: digits and maybe a minus.
  var isIntegerText: Bool { !text.utf8.contains { $0 == 0x2E || $0 | 0x20 == 0x65 } }
}

extension JSONValue {
  var string: String? { if case .string(let value) = self { value } else { nil } }
  var array: [JSONValue]? { if case .array(let value) = self { value } else { nil } }
  var object: JSONObject? { if case .object(let value) = self { value } else { nil } }
  var bool: Bool? { if case .bool(let value) = self { value } else { nil } }
  var isNull: Bool { self == .null }

  /// Whether the value is neither object nor array.
  var isScalar: Bool {
    switch self {
    case .object, .array, .null: false
    case .bool, .number, .string: true
    }
  }

  /// The items of an array, or the value itself as the only one.
  var asArray: [JSONValue] {
    if case .array(let items) = self { items } else { [self] }
  }
}
