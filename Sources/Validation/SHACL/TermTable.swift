import RDF

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Terms of several documents as numbers, so that graphs are compared and indexed without touching text.
///
/// Equal terms have equal numbers; blank nodes of different documents differ.
final class TermTable {
  /// The number of a term.
  typealias ID = Int32

  private var store = TermStore()
  private var triples: [Triple: ID] = [:]
  private var tripleTerms: [ID: Triple] = [:]

  var count: Int { store.entries.count }

  /// The number of a term, a new one if it has none yet.
  func id(of view: TermView, document: UInt8) -> ID {
    if let triple = view.triple { return id(of: Triple(triple.pointee)) }
    return store.id(of: view, tag: view.kind == .blank ? document : 0)
  }

  /// The number of a term given as a value.
  func id(of term: Term, document: UInt8 = 0) -> ID {
    if case .triple(let triple) = term { return id(of: triple) }
    return Self.withView(of: term) { id(of: $0, document: document) }
  }

  private func id(of triple: Triple) -> ID {
    if let known = triples[triple] { return known }
    let new = store.appendTriple()
    triples[triple] = new
    tripleTerms[new] = triple
    return new
  }
}

extension TermTable {
  func kind(of id: ID) -> TermView.Kind { store.entries[Int(id)].kind }

  /// Calls `body` with a view of a term.
  func withView<Result>(of id: ID, _ body: (TermView) throws -> Result) rethrows -> Result {
    let entry = store.entries[Int(id)]
    return try store.bytes.withUnsafeBufferPointer { bytes in
      let middle = entry.start + Int(entry.valueCount)
      let value = UnsafeBufferPointer(rebasing: bytes[entry.start..<middle])
      let annotation = UnsafeBufferPointer(rebasing: bytes[middle..<middle + Int(entry.annotationCount)])
      return try body(TermView(entry.kind, value, annotation: annotation))
    }
  }

  /// The term as a value.
  func term(of id: ID) -> Term {
    if let triple = tripleTerms[id] { return .triple(triple) }
    return withView(of: id) { Term($0) }
  }

  /// The IRI, blank node label or lexical form.
  func text(of id: ID) -> String {
    withView(of: id) { String(decoding: $0.value, as: UTF8.self) }
  }

  /// How many Unicode scalars `text` has.
  func length(of id: ID) -> Int {
    withView(of: id) { view in view.value.count { $0 & 0xC0 != 0x80 } }
  }

  /// Whether the datatype of a typed literal is an IRI.
  func hasAnnotation(_ literal: ID, _ iri: ID) -> Bool {
    withView(of: literal) { literal in
      withView(of: iri) { iri in
        iri.kind == .iri && iri.value.count == literal.annotation.count
          && TermStore.isEqual(iri.value.baseAddress, literal.annotation)
      }
    }
  }

  /// The literal, if the term is one.
  func literal(of id: ID) -> Literal? {
    guard case .literal(let literal) = term(of: id) else { return nil }
    return literal
  }

  private static func withView<Result>(of term: Term, _ body: (TermView) -> Result) -> Result {
    var value: String
    var annotation = ""
    let kind: TermView.Kind
    switch term {
    case .iri(let iri): (kind, value) = (.iri, iri.value)
    case .blank(let node): (kind, value) = (.blank, node.label)
    case .triple: (kind, value) = (.triple, "")
    case .literal(let literal):
      value = literal.lexicalForm
      if let language = literal.language {
        annotation = language
        kind =
          literal.direction == .leftToRight
          ? .taggedLeftToRight : literal.direction == .rightToLeft ? .taggedRightToLeft : .tagged
      } else if literal.datatype == XSD.string {
        kind = .string
      } else {
        annotation = literal.datatype.value
        kind = .typed
      }
    }
    return value.withUTF8 { value in
      annotation.withUTF8 { body(TermView(kind, value, annotation: $0)) }
    }
  }
}

/// The bytes of terms and where to find them. A structure, so that the accesses of one look-up count as one.
private struct TermStore {
  typealias ID = TermTable.ID

  struct Entry {
    var start: Int
    var valueCount: Int32
    var annotationCount: Int32
    var kind: TermView.Kind
    /// Tells blank nodes of one document from those of another.
    var document: UInt8
  }

  /// A term with a part of its hash, which tells most others from it without a look at their text.
  private struct Slot {
    var id: ID
    var hash: UInt32

    static let free = Slot(id: -1, hash: 0)
  }

  private(set) var bytes: [UInt8] = []
  private(set) var entries: [Entry] = []
  /// Open addressing with linear probing. The size is a power of 2.
  private var slots = [Slot](repeating: .free, count: 1 << 12)

  /// The number of a term that is no triple, a new one if it has none yet.
  mutating func id(of view: TermView, tag: UInt8) -> ID {
    let hash = Self.hash(view, tag)
    var index = Int(hash) & (slots.count - 1)
    while slots[index].id >= 0 {
      let slot = slots[index]
      if slot.hash == hash, isEqual(entries[Int(slot.id)], view, tag) { return slot.id }
      index = (index + 1) & (slots.count - 1)
    }
    let new = append(view, tag)
    slots[index] = Slot(id: new, hash: hash)
    if entries.count * 2 > slots.count { grow() }
    return new
  }

  /// A number for a triple term, which is found elsewhere.
  mutating func appendTriple() -> ID {
    entries.append(Entry(start: 0, valueCount: 0, annotationCount: 0, kind: .triple, document: 0))
    return ID(entries.count - 1)
  }

  private mutating func append(_ view: TermView, _ tag: UInt8) -> ID {
    entries.append(
      Entry(
        start: bytes.count, valueCount: Int32(view.value.count), annotationCount: Int32(view.annotation.count),
        kind: view.kind, document: tag))
    bytes.append(contentsOf: view.value)
    bytes.append(contentsOf: view.annotation)
    return ID(entries.count - 1)
  }

  private mutating func grow() {
    let old = slots
    slots = [Slot](repeating: .free, count: old.count * 2)
    for slot in old where slot.id >= 0 {
      var index = Int(slot.hash) & (slots.count - 1)
      while slots[index].id >= 0 { index = (index + 1) & (slots.count - 1) }
      slots[index] = slot
    }
  }

  private func isEqual(_ entry: Entry, _ view: TermView, _ tag: UInt8) -> Bool {
    guard entry.kind == view.kind, entry.document == tag, Int(entry.valueCount) == view.value.count,
      Int(entry.annotationCount) == view.annotation.count
    else { return false }
    return bytes.withUnsafeBufferPointer { bytes in
      let start = bytes.baseAddress.map { $0 + entry.start }
      return Self.isEqual(start, view.value) && Self.isEqual(start.map { $0 + view.value.count }, view.annotation)
    }
  }

  static func isEqual(_ start: UnsafePointer<UInt8>?, _ text: ByteSpan) -> Bool {
    guard let start, let other = text.baseAddress else { return text.isEmpty }
    return memcmp(start, other, text.count) == 0
  }

  /// Multiplies and mixes 8 bytes at a time (as in Wang Yi's wyhash); the tables live for one validation only.
  private static func hash(_ view: TermView, _ tag: UInt8) -> UInt32 {
    var state = UInt64(view.kind.rawValue) << 8 | UInt64(tag)
    mix(view.value, into: &state)
    mix(view.annotation, into: &state)
    return UInt32(truncatingIfNeeded: state ^ (state >> 32))
  }

  private static func mix(_ span: ByteSpan, into state: inout UInt64) {
    let raw = UnsafeRawBufferPointer(span)
    var offset = 0
    while offset + 8 <= raw.count {
      state = step(state ^ raw.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      offset += 8
    }
    var tail = UInt64(raw.count) << 56
    while offset < raw.count {
      tail = tail << 8 | UInt64(raw[offset])
      offset += 1
    }
    state = step(state ^ tail)
  }

  private static func step(_ value: UInt64) -> UInt64 {
    let product = value.multipliedFullWidth(by: 0x9E37_79B9_7F4A_7C15)
    return product.high ^ product.low
  }
}
