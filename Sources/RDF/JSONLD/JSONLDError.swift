import JSON

/// A document that JSON-LD 1.1 does not allow, with the error code that its specification gives.
public struct JSONLDError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The error codes of the JSON-LD 1.1 Processing Algorithms and API, section 9.2.
  public enum Code: String, Hashable, Sendable {
    case collidingKeywords = "colliding keywords"
    case conflictingIndexes = "conflicting indexes"
    case contextOverflow = "context overflow"
    case cyclicIRIMapping = "cyclic IRI mapping"
    case invalidIDValue = "invalid @id value"
    case invalidImportValue = "invalid @import value"
    case invalidIncludedValue = "invalid @included value"
    case invalidIndexValue = "invalid @index value"
    case invalidNestValue = "invalid @nest value"
    case invalidPrefixValue = "invalid @prefix value"
    case invalidPropagateValue = "invalid @propagate value"
    case invalidProtectedValue = "invalid @protected value"
    case invalidReverseValue = "invalid @reverse value"
    case invalidVersionValue = "invalid @version value"
    case invalidBaseDirection = "invalid base direction"
    case invalidBaseIRI = "invalid base IRI"
    case invalidContainerMapping = "invalid container mapping"
    case invalidContextEntry = "invalid context entry"
    case invalidContextNullification = "invalid context nullification"
    case invalidDefaultLanguage = "invalid default language"
    case invalidIRIMapping = "invalid IRI mapping"
    case invalidJSONLiteral = "invalid JSON literal"
    case invalidKeywordAlias = "invalid keyword alias"
    case invalidLanguageMapValue = "invalid language map value"
    case invalidLanguageMapping = "invalid language mapping"
    case invalidLanguageTaggedString = "invalid language-tagged string"
    case invalidLanguageTaggedValue = "invalid language-tagged value"
    case invalidLocalContext = "invalid local context"
    case invalidRemoteContext = "invalid remote context"
    case invalidReversePropertyMap = "invalid reverse property map"
    case invalidReversePropertyValue = "invalid reverse property value"
    case invalidReverseProperty = "invalid reverse property"
    case invalidScopedContext = "invalid scoped context"
    case invalidSetOrListObject = "invalid set or list object"
    case invalidTermDefinition = "invalid term definition"
    case invalidTypeMapping = "invalid type mapping"
    case invalidTypeValue = "invalid type value"
    case invalidTypedValue = "invalid typed value"
    case invalidValueObjectValue = "invalid value object value"
    case invalidValueObject = "invalid value object"
    case invalidVocabMapping = "invalid vocab mapping"
    case iriConfusedWithPrefix = "IRI confused with prefix"
    case keywordRedefinition = "keyword redefinition"
    case listOfLists = "list of lists"
    case loadingDocumentFailed = "loading document failed"
    case loadingRemoteContextFailed = "loading remote context failed"
    case processingModeConflict = "processing mode conflict"
    case protectedTermRedefinition = "protected term redefinition"
  }

  /// The code.
  public var code: Code
  /// The term, key or value that is wrong.
  public var subject: String

  init(_ code: Code, _ subject: String = "") {
    self.code = code
    self.subject = subject
  }

  /// `CODE: SUBJECT`
  public var description: String { subject.isEmpty ? code.rawValue : "\(code.rawValue): \(subject)" }
}
