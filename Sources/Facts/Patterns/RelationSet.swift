import Language

/// Some dependency relations. A plain name (`"nsubj"`) stands for itself and its subtypes (`nsubj:pass`), a name with
/// a subtype or with a closing `!` (`"nsubj!"`) only for itself.
public struct RelationSet: Sendable, ExpressibleByStringLiteral, ExpressibleByArrayLiteral {
  private let names: [(name: String, withSubtypes: Bool)]

  public init(_ names: [String]) {
    self.names = names.map { name in
      name.hasSuffix("!") ? (String(name.dropLast()), false) : (name, !name.contains(":"))
    }
  }

  public init(stringLiteral value: String) { self.init([value]) }

  public init(arrayLiteral elements: String...) { self.init(elements) }

  /// Every relation.
  public static let any: RelationSet = []

  /// Subjects, active and passive, nominal and clausal.
  public static let subject: RelationSet = ["nsubj", "csubj"]

  /// Whether the relation is one of them; the empty set contains all.
  public func contains(_ relation: DependencyRelation) -> Bool {
    if names.isEmpty { return true }
    let value = relation.rawValue
    return names.contains { entry in
      if value == entry.name { return true }
      return entry.withSubtypes && value.utf8.count > entry.name.utf8.count && relation.base == entry.name
    }
  }
}
