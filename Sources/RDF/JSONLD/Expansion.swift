import JSON

/// Section 5.1: Expansion.
extension JSONLDProcessor {
  /// Expands a whole document.
  func expandDocument(_ document: JSONValue, _ context: ActiveContext) throws -> [JSONValue] {
    guard var result = try expand(document, context, property: nil) else { return [] }
    if let object = result.object, object.count == 1, let graph = object["@graph"] { result = graph }
    return result.asArray
  }

  func expand(
    _ element: JSONValue, _ active: ActiveContext, property: String?, fromMap: Bool = false
  ) throws -> JSONValue? {
    switch element {
    case .null: return nil
    case .bool, .number, .string:
      guard let property, property != "@graph" else { return nil }
      var active = active
      if let term = active.terms[property], let scoped = term.context {
        active = try process(scoped, on: active, baseURL: term.baseURL)
      }
      return try expandValue(element, active, property)
    case .array(let items): return .array(try expandItems(items, active, property: property, fromMap: fromMap))
    case .object(let object): return try expandObject(object, active, property: property, fromMap: fromMap)
    }
  }

  private func expandItems(
    _ items: [JSONValue], _ active: ActiveContext, property: String?, fromMap: Bool
  ) throws -> [JSONValue] {
    let isList = property.flatMap { active.terms[$0]?.container.contains("@list") } ?? false
    var result: [JSONValue] = []
    for item in items {
      guard let expanded = try expand(item, active, property: property, fromMap: fromMap) else { continue }
      switch expanded {
      case .array(let inner): if isList { result.append(.object(["@list": expanded])) } else { result += inner }
      default: result.append(expanded)
      }
    }
    return result
  }

  /// What an object's expansion needs to know.
  struct ObjectScope {
    var active: ActiveContext
    var typeScoped: ActiveContext
    var property: String?
    var inputType: String?
  }

  private func expandObject(
    _ element: JSONObject, _ context: ActiveContext, property: String?, fromMap: Bool
  ) throws -> JSONValue? {
    var active = context
    let term = property.flatMap { context.terms[$0] }
    if let previous = active.previous, !fromMap, try !keepsTypeScope(element, active) { active = previous }
    if let term, let scoped = term.context {
      var mode = ContextMode()
      mode.overrideProtected = true
      active = try process(scoped, on: active, baseURL: term.baseURL, mode: mode)
    }
    if let local = element["@context"] { active = try process(local, on: active, baseURL: options.base) }
    var scope = ObjectScope(active: active, typeScoped: active, property: property, inputType: nil)
    try applyTypes(element, &scope)
    var result: JSONObject = [:]
    try expandEntries(element, scope, &result)
    return try normalized(result, property: property)
  }

  /// A value object or a bare reference stays within the type-scoped context around it.
  private func keepsTypeScope(_ element: JSONObject, _ active: ActiveContext) throws -> Bool {
    for key in element.keys {
      let expanded = try expandIRI(key, active, vocab: true)
      if expanded == "@value" || element.count == 1 && expanded == "@id" { return true }
    }
    return false
  }

  /// Contexts that types bring along, and the type that a value object has.
  private func applyTypes(_ element: JSONObject, _ scope: inout ObjectScope) throws {
    var typeKeys: [String] = []
    for key in element.keys where try expandIRI(key, scope.active, vocab: true) == "@type" { typeKeys.append(key) }
    guard !typeKeys.isEmpty else { return }
    typeKeys.sort()
    for key in typeKeys {
      let names = (element[key]?.asArray ?? []).compactMap(\.string)
      for name in names.sorted() {
        guard let term = scope.typeScoped.terms[name], let scoped = term.context else { continue }
        var mode = ContextMode()
        mode.propagate = false
        scope.active = try process(scoped, on: scope.active, baseURL: term.baseURL, mode: mode)
      }
    }
    if let last = (element[typeKeys[0]]?.asArray ?? []).last?.string {
      scope.inputType = try expandIRI(last, scope.active, vocab: true)
    }
  }

  private func expandEntries(_ element: JSONObject, _ scope: ObjectScope, _ result: inout JSONObject) throws {
    var nests: [String] = []
    for (key, value) in element where key != "@context" {
      guard let expanded = try expandIRI(key, scope.active, vocab: true) else { continue }
      if JSONLDKeyword.contains(expanded) {
        if expanded == "@nest" { nests.append(key) } else { try expandKeyword(expanded, value, scope, &result) }
      } else if expanded.utf8.contains(UInt8(ascii: ":")) {
        try expandProperty(key, expanded, value, scope, &result)
      }
    }
    for key in nests {
      var scope = scope
      if let term = scope.active.terms[key], let scoped = term.context {
        var mode = ContextMode()
        mode.overrideProtected = true
        scope.active = try process(scoped, on: scope.active, baseURL: term.baseURL, mode: mode)
      }
      for nested in element[key]?.asArray ?? [] {
        guard let object = nested.object,
          try !object.keys.contains(where: { try expandIRI($0, scope.active, vocab: true) == "@value" })
        else { throw JSONLDError(.invalidNestValue, key) }
        try expandEntries(object, scope, &result)
      }
    }
  }

  private func expandProperty(
    _ key: String, _ iri: String, _ value: JSONValue, _ scope: ObjectScope, _ result: inout JSONObject
  ) throws {
    let term = scope.active.terms[key]
    let container = term?.container ?? []
    var expanded: JSONValue?
    if term?.type == "@json" {
      expanded = .object(["@value": value, "@type": .string("@json")])
    } else if container.contains("@language"), let map = value.object {
      expanded = .array(try expandLanguageMap(map, term, scope.active))
    } else if let term, let map = value.object,
      container.contains("@index") || container.contains("@type") || container.contains("@id")
    {
      expanded = .array(try expandIndexMap(map, key, term, scope.active))
    } else {
      expanded = try expand(value, scope.active, property: key)
    }
    guard var expanded else { return }
    if container.contains("@list"), expanded.object?["@list"] == nil {
      expanded = .object(["@list": .array(expanded.asArray)])
    }
    if container.contains("@graph"), !container.contains("@id"), !container.contains("@index") {
      expanded = .array(expanded.asArray.map { .object(["@graph": .array($0.asArray)]) })
    }
    if term?.isReverse == true {
      try addReverse(expanded.asArray, iri, &result)
    } else {
      add(expanded.asArray, iri, &result)
    }
  }

  /// Adds values to a property that is always an array.
  func add(_ values: [JSONValue], _ key: String, _ result: inout JSONObject) {
    if case .array(var existing)? = result[key] {
      result[key] = .null
      existing += values
      result[key] = .array(existing)
    } else {
      result[key] = .array(values)
    }
  }

  private func addReverse(_ values: [JSONValue], _ iri: String, _ result: inout JSONObject) throws {
    var map = result["@reverse"]?.object ?? [:]
    for value in values {
      if let object = value.object, object["@value"] != nil || object["@list"] != nil {
        throw JSONLDError(.invalidReversePropertyValue, iri)
      }
      add([value], iri, &map)
    }
    result["@reverse"] = .object(map)
  }

  private func expandLanguageMap(
    _ map: JSONObject, _ term: TermDefinition?, _ active: ActiveContext
  ) throws -> [JSONValue] {
    var result: [JSONValue] = []
    let direction: String? =
      switch term?.direction {
      case .value(let value): value
      case .null: nil
      default: active.direction
      }
    for (language, value) in map.sortedByKey {
      for item in value.asArray where !item.isNull {
        guard item.string != nil else { throw JSONLDError(.invalidLanguageMapValue, language) }
        var object: JSONObject = ["@value": item]
        if try expandIRI(language, active, vocab: true) != "@none" { object["@language"] = .string(language) }
        if let direction { object["@direction"] = .string(direction) }
        result.append(.object(object))
      }
    }
    return result
  }

  private func expandIndexMap(
    _ map: JSONObject, _ key: String, _ term: TermDefinition, _ active: ActiveContext
  ) throws -> [JSONValue] {
    var result: [JSONValue] = []
    let isScoped = term.container.contains("@id") || term.container.contains("@type")
    for (index, value) in map.sortedByKey {
      var context = isScoped ? active.previous ?? active : active
      if term.container.contains("@type"), let type = context.terms[index], let scoped = type.context {
        context = try process(scoped, on: context, baseURL: type.baseURL)
      }
      let expandedIndex = try expandIRI(index, active, vocab: true)
      let items = try expand(.array(value.asArray), context, property: key, fromMap: true)?.asArray ?? []
      for item in items {
        result.append(try indexed(item, index, expandedIndex, term, active))
      }
    }
    return result
  }

  /// An item of an index, id or type map with what its key says.
  private func indexed(
    _ item: JSONValue, _ index: String, _ expandedIndex: String?, _ term: TermDefinition, _ active: ActiveContext
  ) throws -> JSONValue {
    var object = item.object ?? [:]
    if term.container.contains("@graph"), !Self.isGraph(object) { object = ["@graph": .array([item])] }
    let isNone = expandedIndex == "@none"
    if term.container.contains("@index"), let property = term.index, property != "@index", !isNone {
      let value = try expandValue(.string(index), active, property)
      let key = try expandIRI(property, active, vocab: true) ?? property
      let existing = object[key]?.asArray ?? []
      object[key] = .array([value] + existing)
      guard object["@value"] == nil else { throw JSONLDError(.invalidValueObject, index) }
    } else if term.container.contains("@index"), object["@index"] == nil, !isNone {
      object["@index"] = .string(index)
    } else if term.container.contains("@id"), object["@id"] == nil, !isNone {
      object["@id"] = try expandIRI(index, active, documentRelative: true).map(JSONValue.string) ?? .null
    } else if term.container.contains("@type"), !isNone {
      let existing = object["@type"]?.asArray ?? []
      object["@type"] = .array([expandedIndex.map(JSONValue.string) ?? .null] + existing)
    }
    return .object(object)
  }
}
