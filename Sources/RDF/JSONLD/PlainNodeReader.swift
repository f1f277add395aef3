import JSON

/// Reads node objects of expanded JSON-LD straight from the input bytes: an identifier, types, and properties whose
/// values are references or strings. What other objects hold is left to the full algorithms.
struct PlainNodeReader {
  typealias Position = UnsafePointer<UInt8>

  enum Outcome {
    /// The node ends here and was said.
    case done(Position)
    /// The input ends within the node.
    case incomplete
    /// The node holds more than this reader knows; nothing was said.
    case other
  }

  /// Why reading a node stopped.
  private enum Stop: Error {
    case incomplete, other
  }

  private struct Statement {
    var predicate: TermView
    var object: TermView
  }

  private let consumer: any QuadConsumer
  private let arena = TermArena()
  private var statements: [Statement] = []
  private var known = KnownIRISet()

  init(consumer: any QuadConsumer) { self.consumer = consumer }

  /// Reads the node at `start`, which must not be in the scope of any context, and says it in a graph.
  ///
  /// - Throws: what the consumer throws.
  mutating func read(_ start: Position, _ end: Position, graph: TermView?) throws -> Outcome {
    arena.release(to: .start)
    statements.removeAll(keepingCapacity: true)
    var cursor = Cursor(position: start, end: end)
    let subject: TermView?
    do throws(Stop) {
      subject = try readNode(&cursor)
    } catch .incomplete {
      return .incomplete
    } catch {
      return .other
    }
    guard let subject else { return .other }
    for statement in statements {
      try consumer.consume(
        QuadView(subject: subject, predicate: statement.predicate, object: statement.object, graph: graph))
    }
    return .done(cursor.position)
  }

  /// Bytes and how far they are read.
  private struct Cursor {
    var position: Position
    let end: Position

    @inline(__always)
    mutating func next() throws(Stop) -> UInt8 {
      while position < end {
        let byte = position[0]
        if byte > 0x20 { return byte }
        guard byte == 0x20 || byte == 0x0A || byte == 0x0D || byte == 0x09 else { throw Stop.other }
        position += 1
      }
      throw Stop.incomplete
    }

    @inline(__always)
    mutating func take(_ mark: UInt8) throws(Stop) {
      guard try next() == mark else { throw Stop.other }
      position += 1
    }

    /// Takes a comma, or the closing mark: false.
    @inline(__always)
    mutating func goesOn(until close: UInt8) throws(Stop) -> Bool {
      let byte = try next()
      guard byte == UInt8(ascii: ",") || byte == close else { throw Stop.other }
      position += 1
      return byte != close
    }
  }

  private mutating func readNode(_ cursor: inout Cursor) throws(Stop) -> TermView? {
    var subject: TermView?
    try cursor.take(UInt8(ascii: "{"))
    repeat {
      let key = try string(&cursor)
      try cursor.take(UInt8(ascii: ":"))
      if key.equals("@id") {
        guard subject == nil else { throw Stop.other }
        subject = try reference(try string(&cursor))
      } else if key.equals("@type") {
        try readTypes(&cursor)
      } else {
        guard key.first != UInt8(ascii: "@"), known.contains(key) else { throw Stop.other }
        try readValues(TermView(.iri, key), &cursor)
      }
    } while try cursor.goesOn(until: UInt8(ascii: "}"))
    return subject
  }

  private mutating func readTypes(_ cursor: inout Cursor) throws(Stop) {
    let predicate = TermView(.iri, ByteSpan(WellKnown.type))
    guard try cursor.next() == UInt8(ascii: "[") else {
      statements.append(Statement(predicate: predicate, object: try reference(try string(&cursor))))
      return
    }
    cursor.position += 1
    if try cursor.next() == UInt8(ascii: "]") { throw Stop.other }
    repeat {
      statements.append(Statement(predicate: predicate, object: try reference(try string(&cursor))))
    } while try cursor.goesOn(until: UInt8(ascii: "]"))
  }

  private mutating func readValues(_ predicate: TermView, _ cursor: inout Cursor) throws(Stop) {
    try cursor.take(UInt8(ascii: "["))
    if try cursor.next() == UInt8(ascii: "]") { throw Stop.other }
    repeat {
      statements.append(Statement(predicate: predicate, object: try readValue(&cursor)))
    } while try cursor.goesOn(until: UInt8(ascii: "]"))
  }

  /// A reference or a value object whose value is a string.
  private mutating func readValue(_ cursor: inout Cursor) throws(Stop) -> TermView {
    var id: ByteSpan?
    var value: ByteSpan?
    var type: ByteSpan?
    var language: ByteSpan?
    try cursor.take(UInt8(ascii: "{"))
    repeat {
      let key = try string(&cursor)
      try cursor.take(UInt8(ascii: ":"))
      let text = try string(&cursor)
      if key.equals("@id"), id == nil {
        id = text
      } else if key.equals("@value"), value == nil {
        value = text
      } else if key.equals("@type"), type == nil {
        type = text
      } else if key.equals("@language"), language == nil {
        language = text
      } else {
        throw Stop.other
      }
    } while try cursor.goesOn(until: UInt8(ascii: "}"))
    if let id {
      guard value == nil, type == nil, language == nil else { throw Stop.other }
      return try reference(id)
    }
    guard let value else { throw Stop.other }
    return try literal(value, type, language)
  }

  private mutating func literal(_ value: ByteSpan, _ type: ByteSpan?, _ language: ByteSpan?) throws(Stop) -> TermView {
    if let type {
      guard language == nil, known.contains(type), !type.starts(with: "http://www.w3.org/1999/02/22-rdf-syntax-ns#")
      else { throw Stop.other }
      if type.equals("http://www.w3.org/2001/XMLSchema#string") { return TermView(.string, value) }
      return TermView(.typed, value, annotation: type)
    }
    guard let language else { return TermView(.string, value) }
    guard LanguageTag.isWellFormed(language) else { throw Stop.other }
    return TermView(.tagged, value, annotation: language)
  }

  private func reference(_ text: ByteSpan) throws(Stop) -> TermView {
    if text.starts(with: "_:") {
      let label = text.dropping(2)
      guard NameSyntax.isBlankNodeLabel(label) else { throw Stop.other }
      return BlankNodeFactory.labelled(label, in: arena)
    }
    guard IRISyntax.isAbsolute(text) else { throw Stop.other }
    return TermView(.iri, text)
  }

  /// A string, in place if it has no escapes.
  @inline(__always)
  private func string(_ cursor: inout Cursor) throws(Stop) -> ByteSpan {
    try cursor.take(UInt8(ascii: "\""))
    let start = cursor.position
    var position = start
    var seen: UInt8 = 0
    while position < cursor.end, position[0] >= 0x80 || ASCIISet.unescapedText.contains(position[0]) {
      seen |= position[0]
      position += 1
    }
    guard position < cursor.end else { throw Stop.incomplete }
    guard position[0] == UInt8(ascii: "\"") else { return try escapedString(&cursor) }
    if seen >= 0x80, UTF8Decoding.firstInvalid(start, position) != position { throw Stop.other }
    cursor.position = position + 1
    return ByteSpan(start: start, count: position - start)
  }

  private func escapedString(_ cursor: inout Cursor) throws(Stop) -> ByteSpan {
    var parser = JSONScanner(cursor.position - 1, cursor.end)
    guard let text = try? parser.string() else {
      // Either broken, which the full parser reports, or cut off.
      throw Self.isClosed(cursor) ? Stop.other : Stop.incomplete
    }
    cursor.position = parser.position
    return arena.copy(text)
  }

  private static func isClosed(_ cursor: Cursor) -> Bool {
    var position = cursor.position
    while position < cursor.end {
      if position[0] == UInt8(ascii: "\"") { return true }
      position += position[0] == UInt8(ascii: "\\") ? 2 : 1
    }
    return false
  }
}

/// IRIs that were found valid, or are so now.
struct KnownIRISet {
  private final class Storage {
    var known = KnownIRIs()
  }

  private let storage = Storage()

  /// Whether the bytes are an absolute IRI.
  @inline(__always)
  func contains(_ iri: ByteSpan) -> Bool {
    if storage.known.contains(iri) { return true }
    guard IRISyntax.isAbsolute(iri) else { return false }
    storage.known.insert(iri)
    return true
  }
}
