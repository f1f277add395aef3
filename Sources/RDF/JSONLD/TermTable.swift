import JSON

/// Term definitions by their terms, which are compared by code points.
///
/// Contexts are made of others all the time, by few terms: a table is laid over that of the older context and holds
/// what is different, so that a document with many contexts does not cost the product of their sizes.
struct TermTable {
  /// What a table lies over; never changed.
  private final class Layer {
    let table: TermTable

    init(_ table: TermTable) { self.table = table }
  }

  /// nil: the term below is no longer in force.
  private var own: [ExactString: TermDefinition?] = [:]
  private var below: Layer?
  private(set) var count = 0

  var isEmpty: Bool { count == 0 }

  init() {}

  /// A table with the same definitions.
  init(over table: TermTable) {
    if table.own.isEmpty {
      self = table
    } else {
      below = Layer(table)
      count = table.count
    }
  }

  subscript(term: String) -> TermDefinition? {
    get { definition(ExactString(term)) }
    set {
      let key = ExactString(term)
      let isThere = definition(key) != nil
      if let newValue {
        own[key] = .some(newValue)
        if !isThere { count += 1 }
      } else if isThere {
        own[key] = below == nil ? nil : .some(nil)
        count -= 1
      }
      absorb()
    }
  }

  /// Takes in tables below that are not much larger: there are never more of them than the logarithm of the size.
  private mutating func absorb() {
    while let table = below?.table, table.own.count <= own.count * 2 {
      var merged = table.own
      merged.merge(own) { _, new in new }
      below = table.below
      own = below == nil ? merged.filter { $0.value != nil } : merged
    }
  }

  private func definition(_ key: ExactString) -> TermDefinition? {
    own[key] ?? below?.table.definition(key)
  }

  mutating func removeValue(forKey term: String) -> TermDefinition? {
    defer { self[term] = nil }
    return self[term]
  }

  private var flattened: [ExactString: TermDefinition] {
    var result = below?.table.flattened ?? [:]
    for (key, definition) in own { result[key] = definition }
    return result
  }

  /// The terms in the order of their code points.
  var names: [ExactString] { flattened.keys.sorted() }

  /// The terms that prefixes may be made of, and what they stand for.
  var prefixes: [(term: String, iri: String)] {
    flattened.compactMap { key, definition in
      definition.isPrefix ? definition.iri.map { (term: key.text, iri: $0) } : nil
    }
  }
}
