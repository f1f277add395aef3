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

  private struct Entry {
    var start: Int
    var valueCount: Int32
    var annotationCount: Int32
    var kind: TermView.Kind
    /// Tells blank nodes of one document from those of another.
    var document: UInt8
  }

  private var bytes: [UInt8] = []
  private var entries: [Entry] = []
  /// Open addressing with linear probing; -1 is free. The size is a power of 2.
  private var slots = [ID](repeating: -1, count: 1 << 12)
  private var triples: [Triple: ID] = [:]
  private var tripleTerms: [ID: Triple] = [:]

  var count: Int { entries.count }

  /// The number of a term, a new one if it has none yet.
  func id(of view: TermView, document: UInt8) -> ID {
    if let triple = view.triple { return id(of: Triple(triple.pointee)) }
    let tag = view.kind == .blank ? document : 0
    var slot = hash(view, tag) & (slots.count - 1)
    while slots[slot] >= 0 {
      if isEqual(entries[Int(slots[slot])], view, tag) { return slots[slot] }
      slot = (slot + 1) & (slots.count - 1)
    }
    let new = append(view, tag)
    slots[slot] = new
    if entries.count * 2 > slots.count { grow() }
    return new
  }

  /// The number of a term given as a value.
  func id(of term: Term, document: UInt8 = 0) -> ID {
    if case .triple(let triple) = term { return id(of: triple) }
    return Self.withView(of: term) { id(of: $0, document: document) }
  }

  private func id(of triple: Triple) -> ID {
    if let known = triples[triple] { return known }
    let new = ID(entries.count)
    entries.append(Entry(start: 0, valueCount: 0, annotationCount: 0, kind: .triple, document: 0))
    triples[triple] = new
    tripleTerms[new] = triple
    return new
  }

  private func append(_ view: TermView, _ tag: UInt8) -> ID {
    entries.append(
      Entry(
        start: bytes.count, valueCount: Int32(view.value.count), annotationCount: Int32(view.annotation.count),
        kind: view.kind, document: tag))
    bytes.append(contentsOf: view.value)
    bytes.append(contentsOf: view.annotation)
    return ID(entries.count - 1)
  }

  private func grow() {
    slots = [ID](repeating: -1, count: slots.count * 2)
    for id in entries.indices where entries[id].kind != .triple {
      var slot = withView(of: ID(id)) { hash($0, entries[id].document) } & (slots.count - 1)
      while slots[slot] >= 0 { slot = (slot + 1) & (slots.count - 1) }
      slots[slot] = ID(id)
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

  private static func isEqual(_ start: UnsafePointer<UInt8>?, _ text: ByteSpan) -> Bool {
    guard let start, let other = text.baseAddress else { return text.isEmpty }
    return memcmp(start, other, text.count) == 0
  }

  /// Multiplies and mixes 8 bytes at a time (as in Wang Yi's wyhash); the tables live for one validation only.
  private func hash(_ view: TermView, _ tag: UInt8) -> Int {
    var state = UInt64(view.kind.rawValue) << 8 | UInt64(tag)
    Self.mix(view.value, into: &state)
    Self.mix(view.annotation, into: &state)
    return Int(truncatingIfNeeded: state ^ (state >> 29))
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

extension TermTable {
  func kind(of id: ID) -> TermView.Kind { entries[Int(id)].kind }

  /// Calls `body` with a view of a term.
  func withView<Result>(of id: ID, _ body: (TermView) throws -> Result) rethrows -> Result {
    let entry = entries[Int(id)]
    return try bytes.withUnsafeBufferPointer { bytes in
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
          && Self.isEqual(iri.value.baseAddress, literal.annotation)
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
