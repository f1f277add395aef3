import JSON

/// Keywords of objects, values, and what an expanded object must be like (section 5.1.2, steps 13.4 and 15 to 19).
extension JSONLDProcessor {
  func expandKeyword(
    _ keyword: String, _ value: JSONValue, _ scope: ObjectScope, _ result: inout JSONObject
  ) throws {
    if scope.property == "@reverse" { throw JSONLDError(.invalidReversePropertyMap, keyword) }
    if result[keyword] != nil, keyword != "@included", keyword != "@type" {
      throw JSONLDError(.collidingKeywords, keyword)
    }
    switch keyword {
    case "@id":
      guard let text = value.string else { throw JSONLDError(.invalidIDValue) }
      result["@id"] = try expandIRI(text, scope.active, documentRelative: true).map(JSONValue.string) ?? .null
    case "@type": try expandType(value, scope, &result)
    case "@graph":
      result["@graph"] = .array(try expand(value, scope.active, property: "@graph")?.asArray ?? [])
    case "@included": try expandIncluded(value, scope, &result)
    case "@value":
      guard value.isScalar || value.isNull || scope.inputType == "@json" && !is10 else {
        throw JSONLDError(.invalidValueObjectValue)
      }
      result["@value"] = value
    case "@language":
      guard value.string != nil else { throw JSONLDError(.invalidLanguageTaggedString) }
      result["@language"] = value
    case "@direction":
      if is10 { return }
      guard value == .string("ltr") || value == .string("rtl") else { throw JSONLDError(.invalidBaseDirection) }
      result["@direction"] = value
    case "@index":
      guard value.string != nil else { throw JSONLDError(.invalidIndexValue) }
      result["@index"] = value
    case "@list":
      guard let property = scope.property, property != "@graph" else { return }
      result["@list"] = .array(try expand(value, scope.active, property: property)?.asArray ?? [])
    case "@set":
      result["@set"] = try expand(value, scope.active, property: scope.property) ?? .array([])
    case "@reverse": try expandReverse(value, scope, &result)
    default: break
    }
  }

  private func expandType(_ value: JSONValue, _ scope: ObjectScope, _ result: inout JSONObject) throws {
    var types: [JSONValue] = []
    for item in value.asArray {
      guard let text = item.string else { throw JSONLDError(.invalidTypeValue) }
      if let iri = try expandIRI(text, scope.typeScoped, vocab: true, documentRelative: true) {
        types.append(.string(iri))
      }
    }
    if let existing = result["@type"] {
      result["@type"] = .array(existing.asArray + types)
    } else {
      result["@type"] = value.array == nil ? types.first : .array(types)
    }
  }

  private func expandIncluded(_ value: JSONValue, _ scope: ObjectScope, _ result: inout JSONObject) throws {
    if is10 { return }
    let items = try expand(value, scope.active, property: nil)?.asArray ?? []
    guard !items.isEmpty || value.array != nil, items.allSatisfy({ Self.isNode($0) }) else {
      throw JSONLDError(.invalidIncludedValue)
    }
    add(items, "@included", &result)
  }

  /// Whether a value is a node object: an object that is no value, list or set.
  static func isNode(_ value: JSONValue) -> Bool {
    guard let object = value.object else { return false }
    return object["@value"] == nil && object["@list"] == nil && object["@set"] == nil
  }

  /// Whether an object is a graph object: `@graph`, and nothing else but maybe `@id` and `@index`.
  static func isGraph(_ object: JSONObject) -> Bool {
    object["@graph"] != nil && object.keys.allSatisfy { $0 == "@graph" || $0 == "@id" || $0 == "@index" }
  }

  private func expandReverse(_ value: JSONValue, _ scope: ObjectScope, _ result: inout JSONObject) throws {
    guard value.object != nil else { throw JSONLDError(.invalidReverseValue) }
    guard let expanded = try expand(value, scope.active, property: "@reverse")?.object else { return }
    for (property, items) in expanded["@reverse"]?.object ?? [:] { add(items.asArray, property, &result) }
    guard expanded.keys.contains(where: { $0 != "@reverse" }) else { return }
    var map = result["@reverse"]?.object ?? [:]
    for (property, items) in expanded where property != "@reverse" {
      for item in items.asArray {
        guard item.object?["@value"] == nil, item.object?["@list"] == nil else {
          throw JSONLDError(.invalidReversePropertyValue, property)
        }
        add([item], property, &map)
      }
    }
    result["@reverse"] = .object(map)
  }

  /// Section 5.3: Value Expansion.
  func expandValue(_ value: JSONValue, _ active: ActiveContext, _ property: String) throws -> JSONValue {
    let term = active.terms[property]
    if let text = value.string, term?.type == "@id" || term?.type == "@vocab" {
      let iri = try expandIRI(text, active, vocab: term?.type == "@vocab", documentRelative: true)
      return .object(["@id": iri.map(JSONValue.string) ?? .null])
    }
    var result: JSONObject = ["@value": value]
    if let type = term?.type, type != "@id", type != "@vocab", type != "@none" {
      result["@type"] = .string(type)
    } else if value.string != nil {
      if let language = Self.choose(term?.language, active.language) { result["@language"] = .string(language) }
      if let direction = Self.choose(term?.direction, active.direction) { result["@direction"] = .string(direction) }
    }
    return .object(result)
  }

  /// A term's own setting, else the context's.
  static func choose(_ own: Override?, _ inherited: String?) -> String? {
    switch own {
    case .value(let value): value
    case .null: nil
    case .unset, nil: inherited
    }
  }

  /// Checks an expanded object and brings it into its final form.
  func normalized(_ object: JSONObject, property: String?) throws -> JSONValue? {
    var result = object
    if let value = result["@value"] {
      try checkValueObject(result)
      if result["@type"]?.string != "@json", result["@type"] != .array([.string("@json")]) {
        if value.isNull || value == .array([]) { return nil }
      }
    } else if let type = result["@type"] {
      result["@type"] = .array(type.asArray)
    }
    if result["@set"] != nil || result["@list"] != nil {
      guard result.count == 1 || result.count == 2 && result["@index"] != nil else {
        throw JSONLDError(.invalidSetOrListObject)
      }
      if let set = result["@set"] { return set }
    }
    if result.count == 1, result["@language"] != nil { return nil }
    if property == nil || property == "@graph" {
      if result.isEmpty || result["@value"] != nil || result["@list"] != nil { return nil }
      if result.count == 1, result["@id"] != nil { return nil }
    }
    return .object(result)
  }

  private func checkValueObject(_ object: JSONObject) throws {
    let known: Set<String> = ["@direction", "@index", "@language", "@type", "@value"]
    guard object.keys.allSatisfy(known.contains) else { throw JSONLDError(.invalidValueObject) }
    let isTagged = object["@language"] != nil || object["@direction"] != nil
    guard !isTagged || object["@type"] == nil else { throw JSONLDError(.invalidValueObject) }
    if object["@type"]?.string == "@json" { return }
    let value = object["@value"] ?? .null
    if value.isNull || value == .array([]) { return }
    if value.string == nil, object["@language"] != nil { throw JSONLDError(.invalidLanguageTaggedValue) }
    guard let type = object["@type"] else { return }
    guard let text = type.string, JSONLDKeyword.isAbsoluteIRI(text) else { throw JSONLDError(.invalidTypedValue) }
  }
}
