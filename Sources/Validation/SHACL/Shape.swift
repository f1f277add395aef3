import RDF

/// A SHACL shape, ready to validate with.
final class Shape {
  typealias ID = TermTable.ID

  let id: ID
  /// Where a property shape looks; nil for node shapes.
  var path: ShapePath?
  /// The term that describes the path.
  var pathTerm: ID?
  var targets: [Target] = []
  var constraints: [Constraint] = []
  var severity: ID
  var messages: [Literal] = []
  var isDeactivated = false

  init(id: ID, severity: ID) {
    self.id = id
    self.severity = severity
  }
}

/// Which nodes a shape is about (section 2.1.3).
enum Target {
  case node(TermTable.ID)
  case `class`(TermTable.ID)
  case subjects(of: TermTable.ID)
  case objects(of: TermTable.ID)
}

/// A constraint of SHACL Core (section 4).
enum Constraint {
  case `class`(TermTable.ID)
  case datatype(TermTable.ID)
  case nodeKind(NodeKind)
  case minCount(Int)
  case maxCount(Int)
  case range(RangeLimit)
  case minLength(Int)
  case maxLength(Int)
  case pattern(SHACLPattern)
  case languageIn([String])
  case uniqueLanguage
  case equals(TermTable.ID)
  case disjoint(TermTable.ID)
  case lessThan(TermTable.ID, orEqual: Bool)
  case not(Shape)
  case and([Shape])
  case or([Shape])
  case exactlyOne([Shape])
  case node(Shape)
  case property(Shape)
  case qualified(QualifiedConstraint)
  case closed(allowed: Set<TermTable.ID>)
  case hasValue(TermTable.ID)
  case oneOf(Set<TermTable.ID>)
}

/// A limit of values with what it is worth, which is read once and not for every value.
final class RangeLimit {
  let kind: RangeKind
  let term: TermTable.ID
  /// Nil when the term has no order: then no value is inside.
  let value: LiteralValue?

  init(_ kind: RangeKind, _ term: TermTable.ID, _ table: TermTable) {
    self.kind = kind
    self.term = term
    value = table.worth(of: term)
  }
}

/// The limits of `sh:minExclusive` and its relatives.
enum RangeKind {
  case minExclusive, minInclusive, maxExclusive, maxInclusive
}

/// The values of `sh:nodeKind`.
struct NodeKind: OptionSet {
  let rawValue: Int
  static let iri = NodeKind(rawValue: 1)
  static let blank = NodeKind(rawValue: 2)
  static let literal = NodeKind(rawValue: 4)
}

/// `sh:qualifiedValueShape` with its counts.
struct QualifiedConstraint {
  var shape: Shape
  var minimum: Int?
  var maximum: Int?
  /// Shapes that counted values must not conform to (`sh:qualifiedValueShapesDisjoint`).
  var siblings: [Shape]
}

/// `sh:pattern` with its flags: a regular expression of XPath, not anchored.
struct SHACLPattern {
  let source: String
  private let regex: Regex<AnyRegexOutput>

  /// - Throws: `SchemaError` when it is no regular expression.
  init(_ source: String, flags: String) throws {
    self.source = source
    do {
      var regex = try Regex(flags.contains("q") ? SHACLPattern.quoted(source) : source)
        .matchingSemantics(.unicodeScalar)
      if flags.contains("i") { regex = regex.ignoresCase() }
      if flags.contains("s") { regex = regex.dotMatchesNewlines() }
      if flags.contains("m") { regex = regex.anchorsMatchLineEndings() }
      self.regex = regex
    } catch {
      throw SchemaError(description: "'\(source)' is not a regular expression")
    }
  }

  func matches(_ text: String) -> Bool { (try? regex.firstMatch(in: text)) != nil }

  private static func quoted(_ text: String) -> String {
    text.reduce(into: "") { result, character in
      if "\\|.?*+(){}[]^$-".contains(character) { result.append("\\") }
      result.append(character)
    }
  }
}
