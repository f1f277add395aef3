import JSON

/// The keywords that look at a value alone.
enum SchemaAssertion {
  /// The keyword's name and why the value is not as it demands; nil when it is.
  static func failure(of keyword: Keyword, _ node: JSONNode) -> (String, String)? {
    switch keyword {
    case .type(let types):
      if types.contains(where: { has(node, type: $0) }) { return nil }
      return ("type", "the value is \(name(of: node)), not \(types.map(\.rawValue).joined(separator: " or "))")
    case .enum(let values):
      return values.contains(node) ? nil : ("enum", "the value is none of \(list(values))")
    case .const(let value): return value == node ? nil : ("const", "the value is not \(describe(value))")
    case .number, .multipleOf: return numberFailure(keyword, node)
    case .count(let limit, let count): return countFailure(limit, count, node)
    case .pattern(let pattern):
      guard case .string(let string) = node.value, !pattern.matches(string.text) else { return nil }
      return ("pattern", "\(describe(node)) does not match '\(pattern.source)'")
    case .uniqueItems:
      guard let elements = node.elements, Set(elements).count < elements.count else { return nil }
      return ("uniqueItems", "two items are equal")
    case .required(let names): return missing(names, in: node).map { ("required", $0) }
    case .dependentRequired(let dependents):
      guard case .object(let object) = node.value else { return nil }
      for (name, names) in dependents where object[name] != nil {
        if let reason = missing(names, in: node) { return ("dependentRequired", reason + " beside '\(name.text)'") }
      }
      return nil
    default: return nil
    }
  }

  private static func missing(_ names: [ExactString], in node: JSONNode) -> String? {
    guard case .object(let object) = node.value else { return nil }
    let missing = names.filter { object[$0] == nil }.map { "'\($0.text)'" }
    return missing.isEmpty ? nil : "\(missing.joined(separator: ", ")) must be there"
  }

  private static func numberFailure(_ keyword: Keyword, _ node: JSONNode) -> (String, String)? {
    guard case .number(let number) = node.value else { return nil }
    switch keyword {
    case .number(.minimum, let limit): return number < limit ? ("minimum", "the number is too small") : nil
    case .number(.exclusiveMinimum, let limit):
      return limit < number ? nil : ("exclusiveMinimum", "the number is too small")
    case .number(.maximum, let limit): return limit < number ? ("maximum", "the number is too large") : nil
    case .number(.exclusiveMaximum, let limit):
      return number < limit ? nil : ("exclusiveMaximum", "the number is too large")
    case .multipleOf(let divisor):
      return number.isMultiple(of: divisor) ? nil : ("multipleOf", "the number is no multiple")
    default: return nil
    }
  }

  private static func countFailure(_ limit: CountLimit, _ count: Int, _ node: JSONNode) -> (String, String)? {
    switch (limit, node.value) {
    case (.minLength, .string(let string)):
      return string.text.unicodeScalars.count < count ? ("minLength", "shorter than \(count) characters") : nil
    case (.maxLength, .string(let string)):
      return string.text.unicodeScalars.count > count ? ("maxLength", "longer than \(count) characters") : nil
    case (.minItems, .array(let items)):
      return items.count < count ? ("minItems", "\(items.count) items, at least \(count) are needed") : nil
    case (.maxItems, .array(let items)):
      return items.count > count ? ("maxItems", "\(items.count) items, at most \(count) are allowed") : nil
    case (.minProperties, .object(let object)):
      return object.members.count < count ? ("minProperties", "fewer than \(count) properties") : nil
    case (.maxProperties, .object(let object)):
      return object.members.count > count ? ("maxProperties", "more than \(count) properties") : nil
    default: return nil
    }
  }

  private static func has(_ node: JSONNode, type: SchemaType) -> Bool {
    switch (type, node.value) {
    case (.null, .null), (.boolean, .boolean), (.object, .object), (.array, .array), (.number, .number),
      (.string, .string):
      true
    case (.integer, .number(let number)): number.isInteger
    default: false
    }
  }

  private static func name(of node: JSONNode) -> String {
    switch node.value {
    case .null: "null"
    case .boolean: "boolean"
    case .number: "number"
    case .string: "string"
    case .array: "array"
    case .object: "object"
    }
  }

  /// A value in a few words.
  static func describe(_ node: JSONNode) -> String {
    switch node.value {
    case .null: "null"
    case .boolean(let flag): String(flag)
    case .string(let string): "'" + (string.text.count > 60 ? string.text.prefix(60) + "…" : string.text) + "'"
    case .number: "the number given"
    case .array: "the array given"
    case .object: "the object given"
    }
  }

  private static func list(_ values: Set<JSONNode>) -> String {
    values.map(describe).sorted().joined(separator: ", ")
  }
}
