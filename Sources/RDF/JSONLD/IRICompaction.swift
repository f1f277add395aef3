import JSON

/// Section 6.2: IRI Compaction, and 6.3: Value Compaction.
extension JSONLDProcessor {
  func compactIRI(
    _ iri: String, _ active: ActiveContext, value: JSONValue? = nil, vocab: Bool = false, reverse: Bool = false
  ) throws -> String {
    if vocab, active.inverse.contains(iri) {
      let choice = try TermChoice(processor: self, active: active, value: value, reverse: reverse)
      let term = active.inverse.term(
        for: iri, containers: choice.containers, kind: choice.kind, preferred: choice.preferred)
      if let term { return term }
    }
    if vocab, let mapping = active.vocab, let suffix = iri.droppingExactPrefix(mapping).map(String.init),
      !suffix.isEmpty, active.terms[suffix] == nil
    {
      return suffix
    }
    if let compact = compactWithPrefix(iri, active, hasValue: value != nil) { return compact }
    try checkScheme(iri, active)
    if !vocab, options.compactToRelative, let base = active.base { return RelativeIRI.reference(to: iri, from: base) }
    return iri
  }

  private func compactWithPrefix(_ iri: String, _ active: ActiveContext, hasValue: Bool) -> String? {
    var best: String?
    for (term, mapping) in active.prefixes {
      guard let rest = iri.droppingExactPrefix(mapping), !rest.isEmpty else { continue }
      let candidate = term + ":" + rest
      if let best, (candidate.utf8.count, ExactString(candidate)) >= (best.utf8.count, ExactString(best)) { continue }
      if let other = active.terms[candidate], other.iri?.hasSameBytes(as: iri) != true || hasValue { continue }
      best = candidate
    }
    return best
  }

  /// An IRI that would be read as a compact IRI cannot be written.
  private func checkScheme(_ iri: String, _ active: ActiveContext) throws {
    guard let colon = iri.utf8.firstIndex(of: UInt8(ascii: ":")), !JSONLDKeyword.isBlank(iri) else { return }
    guard let term = active.terms[String(iri[..<colon])], term.isPrefix, term.iri != nil else { return }
    if !iri[iri.utf8.index(after: colon)...].utf8.starts(with: "//".utf8) {
      throw JSONLDError(.iriConfusedWithPrefix, iri)
    }
  }

  /// A value as a scalar, if the property says all the rest of it.
  func compactValue(_ value: JSONObject, _ active: ActiveContext, _ property: String?) throws -> JSONValue? {
    let term = property.flatMap { active.terms[$0] }
    let keepsIndex = value["@index"] != nil && term?.container.contains("@index") != true
    if let id = value["@id"]?.string {
      guard value.count == 1 || value.count == 2 && value["@index"] != nil else { return nil }
      guard !keepsIndex else { return nil }
      if term?.type == "@id" { return .string(try compactIRI(id, active)) }
      if term?.type == "@vocab" { return .string(try compactIRI(id, active, vocab: true)) }
      return nil
    }
    guard !keepsIndex, let content = value["@value"] else { return nil }
    if let type = value["@type"] {
      return term?.type.map { type == .string($0) } == true ? content : nil
    }
    if term?.type == "@none" { return nil }
    guard content.string != nil else { return content }
    let language = Self.choose(term?.language, active.language)?.lowercased()
    let direction = Self.choose(term?.direction, active.direction)
    let matches = value["@language"]?.string?.lowercased() == language && value["@direction"]?.string == direction
    return matches ? content : nil
  }
}

/// Which terms would suit a value (section 6.2.2, step 4).
private struct TermChoice {
  var containers: [String] = []
  var kind = "@language"
  var preferred: [String] = []
  private var value = "@null"

  init(processor: JSONLDProcessor, active: ActiveContext, value: JSONValue?, reverse: Bool) throws {
    let object = value?.object
    let isGraph = object.map(JSONLDProcessor.isGraph) ?? false
    if object?["@index"] != nil, !isGraph { containers += ["@index", "@index@set"] }
    if reverse {
      kind = "@type"
      self.value = "@reverse"
      containers.append("@set")
    } else if let object, let list = object["@list"] {
      chooseList(list.asArray, object, active)
    } else if let object, isGraph {
      chooseGraph(object)
    } else {
      choose(object)
    }
    containers.append("@none")
    if !processor.is10, object?["@index"] == nil { containers += ["@index", "@index@set"] }
    if let object, object.count == 1, object["@value"] != nil { containers += ["@language", "@language@set"] }
    try setPreferred(processor, active, object)
  }

  private mutating func chooseList(_ items: [JSONValue], _ object: JSONObject, _ active: ActiveContext) {
    if object["@index"] == nil { containers.append("@list") }
    var language: String?
    var type: String?
    if items.isEmpty { language = Self.languageKey(active.language, active.direction) ?? "@none" }
    for item in items {
      var itemLanguage = "@none"
      var itemType = "@none"
      if let object = item.object, object["@value"] != nil {
        if let key = Self.languageKey(object["@language"]?.string, object["@direction"]?.string) {
          itemLanguage = key
        } else if let own = object["@type"]?.string {
          itemType = own
        } else {
          itemLanguage = "@null"
        }
      } else {
        itemType = "@id"
      }
      if language == nil {
        language = itemLanguage
      } else if language != itemLanguage, item.object?["@value"] != nil {
        language = "@none"
      }
      if type == nil { type = itemType } else if type != itemType { type = "@none" }
      if language == "@none", type == "@none" { break }
    }
    if let type, type != "@none" {
      kind = "@type"
      value = type
    } else {
      value = language ?? "@none"
    }
  }

  private mutating func chooseGraph(_ object: JSONObject) {
    let byIndex = ["@graph@index", "@graph@index@set"]
    let byID = ["@graph@id", "@graph@id@set"]
    if object["@index"] != nil { containers += byIndex }
    if object["@id"] != nil { containers += byID }
    containers += ["@graph", "@graph@set", "@set"]
    if object["@index"] == nil { containers += byIndex }
    if object["@id"] == nil { containers += byID }
    containers += ["@index", "@index@set"]
    kind = "@type"
    value = "@id"
  }

  private mutating func choose(_ object: JSONObject?) {
    if let object, object["@value"] != nil {
      if object["@index"] == nil,
        let key = Self.languageKey(object["@language"]?.string, object["@direction"]?.string)
      {
        value = key
        containers += ["@language", "@language@set"]
      } else if let type = object["@type"]?.string {
        kind = "@type"
        value = type
      }
    } else {
      kind = "@type"
      value = "@id"
      containers += ["@id", "@id@set", "@type", "@set@type"]
    }
    containers.append("@set")
  }

  private mutating func setPreferred(
    _ processor: JSONLDProcessor, _ active: ActiveContext, _ object: JSONObject?
  ) throws {
    if value == "@reverse" { preferred.append("@reverse") }
    if value == "@id" || value == "@reverse", let id = object?["@id"]?.string {
      let compact = try processor.compactIRI(id, active, vocab: true)
      let isTerm = active.terms[compact]?.iri?.hasSameBytes(as: id) == true
      preferred += isTerm ? ["@vocab", "@id", "@none"] : ["@id", "@vocab", "@none"]
    } else {
      preferred += [value, "@none"]
      if object?["@list"] == .array([]) { kind = "@any" }
    }
    preferred.append("@any")
    for entry in preferred {
      guard let underscore = entry.utf8.firstIndex(of: UInt8(ascii: "_")) else { continue }
      preferred.append(String(entry[underscore...]))
      break
    }
  }

  private static func languageKey(_ language: String?, _ direction: String?) -> String? {
    if let direction { return "\(language ?? "")_\(direction)".lowercased() }
    return language?.lowercased()
  }
}
