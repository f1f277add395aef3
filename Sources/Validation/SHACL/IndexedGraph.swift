import ByteStreams
import RDF

/// The triples of a graph, found by subject and by object.
struct IndexedGraph {
  typealias ID = TermTable.ID

  struct Entry {
    /// The subject, or in the index by object the object.
    var key: ID
    var predicate: ID
    var other: ID
  }

  private let bySubject: [Entry]
  private let byObject: [Entry]
  /// Where the entries of a key begin, for each key and one beyond.
  private let subjectStarts: [Int32]
  private let objectStarts: [Int32]

  /// Indexes triples (subject, predicate, object); the same triple twice counts once.
  init(_ triples: [(ID, ID, ID)], termCount: Int) {
    var entries = triples.map { Entry(key: $0.0, predicate: $0.1, other: $0.2) }
    bySubject = IndexedGraph.sorted(entries, termCount, removesDuplicates: true)
    entries = bySubject.map { Entry(key: $0.other, predicate: $0.predicate, other: $0.key) }
    byObject = IndexedGraph.sorted(entries, termCount, removesDuplicates: false)
    subjectStarts = IndexedGraph.starts(bySubject, termCount)
    objectStarts = IndexedGraph.starts(byObject, termCount)
  }

  /// Sorts by key by counting, then each key's few entries.
  private static func sorted(_ entries: [Entry], _ termCount: Int, removesDuplicates: Bool) -> [Entry] {
    var starts = self.starts(entries, termCount)
    var result = entries
    for entry in entries {
      result[Int(starts[Int(entry.key)])] = entry
      starts[Int(entry.key)] += 1
    }
    var begin = 0
    while begin < result.count {
      var end = begin + 1
      while end < result.count, result[end].key == result[begin].key { end += 1 }
      if end - begin > 1 {
        result[begin..<end].sort { ($0.predicate, $0.other) < ($1.predicate, $1.other) }
      }
      begin = end
    }
    return removesDuplicates ? withoutDuplicates(result) : result
  }

  private static func withoutDuplicates(_ entries: [Entry]) -> [Entry] {
    var result: [Entry] = []
    result.reserveCapacity(entries.count)
    for entry in entries {
      if let last = result.last, last.key == entry.key, last.predicate == entry.predicate, last.other == entry.other {
        continue
      }
      result.append(entry)
    }
    return result
  }

  private static func starts(_ entries: [Entry], _ termCount: Int) -> [Int32] {
    var starts = [Int32](repeating: 0, count: termCount + 1)
    for entry in entries { starts[Int(entry.key) + 1] += 1 }
    for index in 0..<termCount { starts[index + 1] += starts[index] }
    return starts
  }

  private static func range(_ starts: [Int32], _ key: ID) -> Range<Int> {
    // Terms that came after the graph was indexed are not in it.
    guard Int(key) + 1 < starts.count else { return 0..<0 }
    return Int(starts[Int(key)])..<Int(starts[Int(key) + 1])
  }

  private static func slice(_ entries: [Entry], _ starts: [Int32], _ key: ID, _ predicate: ID) -> ArraySlice<Entry> {
    var range = range(starts, key)
    if range.count > 16 {
      var low = range.lowerBound
      var high = range.upperBound
      while low < high {
        let middle = (low + high) / 2
        if entries[middle].predicate < predicate { low = middle + 1 } else { high = middle }
      }
      range = low..<range.upperBound
    } else {
      while let first = range.first, entries[first].predicate < predicate { range = (first + 1)..<range.upperBound }
    }
    var end = range.lowerBound
    while end < range.upperBound, entries[end].predicate == predicate { end += 1 }
    return entries[range.lowerBound..<end]
  }

  /// The objects of a subject and predicate.
  func objects(_ subject: ID, _ predicate: ID) -> [ID] {
    Self.slice(bySubject, subjectStarts, subject, predicate).map(\.other)
  }

  /// The subjects of a predicate and object.
  func subjects(_ predicate: ID, _ object: ID) -> [ID] {
    Self.slice(byObject, objectStarts, object, predicate).map(\.other)
  }

  /// Predicates and objects of a subject.
  func properties(of subject: ID) -> ArraySlice<Entry> {
    bySubject[Self.range(subjectStarts, subject)]
  }

  func contains(_ subject: ID, _ predicate: ID, _ object: ID) -> Bool {
    Self.slice(bySubject, subjectStarts, subject, predicate).contains { $0.other == object }
  }

  /// All triples with a predicate, as entries by subject.
  func triples(with predicate: ID) -> [Entry] { bySubject.filter { $0.predicate == predicate } }

  /// The elements of an RDF list; nil for what is no list.
  func list(_ head: ID, _ vocabulary: ListVocabulary) -> [ID]? {
    var elements: [ID] = []
    var node = head
    while node != vocabulary.end {
      guard let first = objects(node, vocabulary.first).first, let rest = objects(node, vocabulary.rest).first,
        elements.count < 1 << 20
      else { return nil }
      elements.append(first)
      node = rest
    }
    return elements
  }

  struct ListVocabulary {
    let first, rest, end: ID

    init(_ table: TermTable) {
      first = table.id(of: .iri(RDFVocabulary.first))
      rest = table.id(of: .iri(RDFVocabulary.rest))
      end = table.id(of: .iri(RDFVocabulary.nil))
    }
  }
}

/// Collects the triples of a document; named graphs count as one with the default graph.
final class GraphLoader: QuadConsumer {
  private let table: TermTable
  private let document: UInt8
  private(set) var triples: [(TermTable.ID, TermTable.ID, TermTable.ID)] = []

  init(table: TermTable, document: UInt8) {
    self.table = table
    self.document = document
  }

  func consume(_ quad: QuadView) throws {
    triples.append(
      (
        table.id(of: quad.subject, document: document), table.id(of: quad.predicate, document: document),
        table.id(of: quad.object, document: document)
      ))
  }

  func declare(prefix: ByteSpan, namespace: ByteSpan) throws {}

  /// Reads a file.
  ///
  /// - Throws: `ParseError`, `FileError`
  func load(path: String, as syntax: RDFSyntax, base: IRI?) throws {
    let parser = RDFParser(syntax, options: ParserOptions(base: base), to: self)
    try ByteSource(path: path).forEachChunk { chunk in
      try parser.push(chunk)
      return true
    }
    try parser.finish()
  }
}
