import JSON

/// JSON-LD 1.1's algorithms (https://www.w3.org/TR/json-ld11-api/), one value for each document.
final class JSONLDProcessor {
  let options: JSONLDOptions
  var is10: Bool { options.processingMode == .jsonLD10 }

  init(_ options: JSONLDOptions) { self.options = options }

  /// The context that a document begins with.
  func initialContext() throws -> ActiveContext {
    let context = ActiveContext(base: options.base)
    guard let expandContext = options.expandContext else { return context }
    return try process(expandContext.context, on: context, baseURL: options.base)
  }

  /// How a context is processed.
  struct ContextMode {
    var remote: [String] = []
    var overrideProtected = false
    var propagate = true
    var validateScoped = true
  }

  /// Section 4.1: Context Processing.
  func process(
    _ local: JSONValue, on active: ActiveContext, baseURL: String?, mode: ContextMode = ContextMode()
  ) throws -> ActiveContext {
    var result = ActiveContext(copy: active)
    var mode = mode
    if let propagate = local.object?["@propagate"] {
      guard let value = propagate.bool else { throw JSONLDError(.invalidPropagateValue) }
      mode.propagate = value
    }
    if !mode.propagate, result.previous == nil { result.previous = active }
    for context in local.asArray {
      switch context {
      case .null: result = try nullified(result, mode)
      case .string(let reference): result = try processRemote(reference, on: result, baseURL: baseURL, mode: mode)
      case .object(let object): result = try process(object, on: result, baseURL: baseURL, mode: mode)
      case .array, .bool, .number: throw JSONLDError(.invalidLocalContext)
      }
    }
    return result
  }

  private func nullified(_ context: ActiveContext, _ mode: ContextMode) throws -> ActiveContext {
    if !mode.overrideProtected,
      let term = context.terms.names.first(where: { context.terms[$0.text]?.isProtected == true })
    {
      throw JSONLDError(.invalidContextNullification, term.text)
    }
    let fresh = ActiveContext(base: context.originalBase)
    if !mode.propagate { fresh.previous = context }
    return fresh
  }

  private func processRemote(
    _ reference: String, on active: ActiveContext, baseURL: String?, mode: ContextMode
  ) throws -> ActiveContext {
    let url = JSONLDKeyword.resolve(reference, against: baseURL)
    guard JSONLDKeyword.isAbsoluteIRI(url) else { throw JSONLDError(.loadingDocumentFailed, url) }
    if !mode.validateScoped, mode.remote.contains(url) { return active }
    guard mode.remote.count < options.remoteContextLimit else { throw JSONLDError(.contextOverflow, url) }
    if is10, mode.remote.contains(url) { throw JSONLDError(.contextOverflow, url) }
    var mode = mode
    mode.remote.append(url)
    let document = try load(url)
    guard let context = document.json.object?["@context"] else { throw JSONLDError(.invalidRemoteContext, url) }
    var inner = ContextMode()
    inner.remote = mode.remote
    inner.validateScoped = mode.validateScoped
    return try process(context, on: active, baseURL: url, mode: inner)
  }

  /// A context that the options hold: nothing is ever fetched.
  private func load(_ url: String) throws -> JSONLDContextDocument {
    guard let index = options.contexts.index(forKey: url), options.contexts[index].key.hasSameBytes(as: url) else {
      throw JSONLDError(.loadingRemoteContextFailed, url)
    }
    return options.contexts[index].value
  }

  private func process(
    _ object: JSONObject, on active: ActiveContext, baseURL: String?, mode: ContextMode
  ) throws -> ActiveContext {
    var context = object
    if let version = context["@version"] {
      guard case .number(let number) = version, number.value == 1.1 else { throw JSONLDError(.invalidVersionValue) }
      if is10 { throw JSONLDError(.processingModeConflict) }
    }
    if let reference = context["@import"] { context = try imported(reference, into: context, baseURL: baseURL) }
    let result = ActiveContext(copy: active)
    if mode.remote.isEmpty { try setBase(context, result) }
    try setVocab(context, result)
    try setDefaults(context, result)
    if let propagate = context["@propagate"] {
      if is10 { throw JSONLDError(.invalidContextEntry, "@propagate") }
      guard propagate.bool != nil else { throw JSONLDError(.invalidPropagateValue) }
    }
    if let protected = context["@protected"], protected.bool == nil { throw JSONLDError(.invalidProtectedValue) }
    try defineTerms(context, result, baseURL: baseURL, mode: mode)
    return result
  }

  private func imported(_ reference: JSONValue, into context: JSONObject, baseURL: String?) throws -> JSONObject {
    if is10 { throw JSONLDError(.invalidContextEntry, "@import") }
    guard let text = reference.string else { throw JSONLDError(.invalidImportValue) }
    let document = try load(JSONLDKeyword.resolve(text, against: baseURL))
    guard var merged = document.json.object?["@context"]?.object else { throw JSONLDError(.invalidRemoteContext, text) }
    guard merged["@import"] == nil else { throw JSONLDError(.invalidContextEntry, "@import") }
    for (key, value) in context { merged[key] = value }
    merged["@import"] = nil
    return merged
  }

  private func setBase(_ context: JSONObject, _ result: ActiveContext) throws {
    switch context["@base"] {
    case nil: break
    case .null: result.base = nil
    case .string(let text):
      if JSONLDKeyword.isAbsoluteIRI(text) {
        result.base = text
      } else if let base = result.base {
        result.base = JSONLDKeyword.resolve(text, against: base)
      } else {
        throw JSONLDError(.invalidBaseIRI, text)
      }
    default: throw JSONLDError(.invalidBaseIRI)
    }
  }

  private func setVocab(_ context: JSONObject, _ result: ActiveContext) throws {
    switch context["@vocab"] {
    case nil: break
    case .null: result.vocab = nil
    case .string(let text):
      let isAbsolute = JSONLDKeyword.isAbsoluteIRI(text) || JSONLDKeyword.isBlank(text)
      if is10, !isAbsolute { throw JSONLDError(.invalidVocabMapping, text) }
      let vocab = try expandIRI(text, result, vocab: true, documentRelative: true) ?? ""
      guard JSONLDKeyword.isAbsoluteIRI(vocab) || JSONLDKeyword.isBlank(vocab) || !text.utf8.contains(UInt8(ascii: ":"))
      else {
        throw JSONLDError(.invalidVocabMapping, text)
      }
      result.vocab = vocab
    default: throw JSONLDError(.invalidVocabMapping)
    }
  }

  private func setDefaults(_ context: JSONObject, _ result: ActiveContext) throws {
    switch context["@language"] {
    case nil: break
    case .null: result.language = nil
    case .string(let text): result.language = text
    default: throw JSONLDError(.invalidDefaultLanguage)
    }
    if let direction = context["@direction"] {
      if is10 { throw JSONLDError(.invalidContextEntry, "@direction") }
      switch direction {
      case .null: result.direction = nil
      case .string("ltr"): result.direction = "ltr"
      case .string("rtl"): result.direction = "rtl"
      default: throw JSONLDError(.invalidBaseDirection)
      }
    }
  }

  private static let contextKeywords: Set<String> = [
    "@base", "@direction", "@import", "@language", "@propagate", "@protected", "@version", "@vocab",
  ]

  private func defineTerms(
    _ context: JSONObject, _ result: ActiveContext, baseURL: String?, mode: ContextMode
  ) throws {
    let builder = TermBuilder(
      processor: self, active: result, local: context, baseURL: baseURL,
      isProtected: context["@protected"]?.bool ?? false, mode: mode)
    for key in context.keys where !Self.contextKeywords.contains(key) { try builder.define(key) }
    guard result.terms.count <= options.termLimit else { throw JSONLDError(.contextOverflow, "too many terms") }
  }
}
