import JSON

/// A value that may be missing, null or there.
enum Override: Hashable, Sendable {
  case unset, null
  case value(String)

  var value: String? { if case .value(let value) = self { value } else { nil } }
}

/// What a term of a context stands for (JSON-LD 1.1 API, section 4.2).
struct TermDefinition: Hashable, Sendable {
  /// nil: the term is explicitly nothing.
  var iri: String?
  var isPrefix = false
  var isProtected = false
  var isReverse = false
  var baseURL: String?
  /// A context for what is below the term; `.null` is one too.
  var context: JSONValue?
  var container: Set<String> = []
  var direction = Override.unset
  var language = Override.unset
  var index: String?
  var nest: String?
  var type: String?

  /// Whether both say the same, protection aside.
  func says(_ other: TermDefinition) -> Bool {
    var copy = self
    copy.isProtected = other.isProtected
    copy.baseURL = other.baseURL
    return copy.exact == other.exact && copy.context == other.context && copy == other
  }

  /// The texts, to be compared by code points, which Swift's own equality does not do.
  private var exact: [ExactString?] {
    [iri, index, nest, type, language.value, direction.value].map { $0.map { ExactString($0) } }
  }
}

/// The terms in force at some place of a document. Never changed once it is made.
final class ActiveContext {
  var terms = TermTable()
  var base: String?
  let originalBase: String?
  var vocab: String?
  var language: String?
  var direction: String?
  var previous: ActiveContext?
  private(set) lazy var inverse = InverseContext(self)
  private(set) lazy var prefixes = terms.prefixes

  /// Whether the context changes nothing.
  var isPlain: Bool { terms.isEmpty && vocab == nil && language == nil && direction == nil }

  init(base: String?) {
    self.base = base
    originalBase = base
  }

  init(copy: ActiveContext) {
    terms = TermTable(over: copy.terms)
    base = copy.base
    originalBase = copy.originalBase
    vocab = copy.vocab
    language = copy.language
    direction = copy.direction
    previous = copy.previous
  }
}

/// Keywords and IRIs in JSON-LD.
enum JSONLDKeyword {
  static let all: Set<String> = [
    "@base", "@container", "@context", "@default", "@direction", "@embed", "@explicit", "@graph", "@id", "@import",
    "@included", "@index", "@json", "@language", "@list", "@nest", "@none", "@omitDefault", "@prefix", "@preserve",
    "@propagate", "@protected", "@requireAll", "@reverse", "@set", "@type", "@value", "@version", "@vocab",
  ]

  static func contains(_ text: String) -> Bool { text.utf8.first == UInt8(ascii: "@") && all.contains(text) }

  /// `"@"1*ALPHA`: reserved for keywords to come.
  static func looksLikeOne(_ text: String) -> Bool {
    text.utf8.count > 1 && text.utf8.first == UInt8(ascii: "@")
      && text.utf8.dropFirst().allSatisfy(ASCIISet.letters.contains)
  }

  static func isBlank(_ text: String) -> Bool { text.hasPrefix("_:") }

  /// Whether the text begins with a scheme and has nothing in it that no IRI can have.
  static func isAbsoluteIRI(_ text: String) -> Bool {
    var text = text
    return text.withUTF8 { bytes in
      guard let start = bytes.baseAddress else { return false }
      return IRISyntax.afterScheme(start, start + bytes.count) != nil && TermCheck.isReference(bytes)
    }
  }

  /// Resolves a reference against a base; as it is without one.
  static func resolve(_ reference: String, against base: String?) -> String {
    guard let base else { return reference }
    var base2 = base
    var reference = reference
    return base2.withUTF8 { baseBytes in
      reference.withUTF8 { bytes in
        if let start = bytes.baseAddress, IRISyntax.afterScheme(start, start + bytes.count) != nil {
          return bytes.text
        }
        let resolver = IRIResolver(base: baseBytes)
        return String(unsafeUninitializedCapacity: resolver.bound(bytes)) { buffer in
          resolver.resolve(bytes, to: buffer.baseAddress!)
        }
      }
    }
  }
}
