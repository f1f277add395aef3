import JSON
import RDF

/// The value of a literal as SPARQL's operators compare it (SPARQL 1.1, section 17.3).
enum LiteralValue {
  case number(JSONDecimal)
  /// `xsd:double` and `xsd:float`, and every number beside them.
  case float(Double)
  case string(String)
  case boolean(Bool)
  /// A date or time, with the name of its type: only the same types compare.
  case date(XSDDate, type: String)

  /// The value of a literal; nil when its datatype has no order or the lexical form is wrong.
  init?(_ literal: Literal) {
    let datatype = literal.datatype.value
    let text = literal.lexicalForm
    guard literal.language == nil, datatype.hasPrefix(XSDLexical.namespace),
      XSDLexical.isValid(text, datatype: datatype)
    else { return nil }
    switch XSDLexical.name(of: datatype) {
    case "string": self = .string(text)
    case "boolean": self = .boolean(text == "true" || text == "1")
    case "double", "float":
      guard let value = LiteralValue.double(text) else { return nil }
      self = .float(value)
    case let name where name == "decimal" || XSDLexical.integerBounds[name] != nil:
      self = .number(JSONDecimal(LiteralValue.jsonDigits(text)))
    case let name:
      guard let date = XSDDate(text, type: name) else { return nil }
      self = .date(date, type: name)
    }
  }

  /// Whether the value is less than another; nil when the two do not compare.
  func isLess(than other: LiteralValue, orEqual: Bool) -> Bool? {
    switch (self, other) {
    case (.number(let left), .number(let right)): return orEqual ? !(right < left) : left < right
    case (.string(let left), .string(let right)):
      let isLess = left.unicodeScalars.lexicographicallyPrecedes(right.unicodeScalars)
      return isLess || (orEqual && left.utf8.elementsEqual(right.utf8))
    case (.boolean(let left), .boolean(let right)): return orEqual ? !left || right : !left && right
    case (.date(let left, let leftType), .date(let right, let rightType)):
      guard leftType == rightType, let difference = left.compare(right) else { return nil }
      return orEqual ? difference <= 0 : difference < 0
    default:
      guard let left = approximation, let right = other.approximation else { return nil }
      return orEqual ? left <= right : left < right
    }
  }

  private var approximation: Double? {
    switch self {
    case .float(let value): value
    case .number(let number): number.approximation
    case .string, .boolean, .date: nil
    }
  }

  private static func double(_ text: String) -> Double? {
    switch text {
    case "INF", "+INF": .infinity
    case "-INF": -.infinity
    case "NaN": .nan
    default: Double(text)
    }
  }

  /// A decimal's digits without what JSON does not allow: a plus, a point at an end.
  private static func jsonDigits(_ text: String) -> [UInt8] {
    var bytes = Array(text.utf8)
    if bytes.first == UInt8(ascii: "+") { bytes.removeFirst() }
    return bytes
  }
}

extension TermTable {
  /// What a term is worth in comparisons; nil for one without an order.
  func worth(of id: ID) -> LiteralValue? { literal(of: id).flatMap(LiteralValue.init) }
}
