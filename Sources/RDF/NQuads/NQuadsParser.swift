#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads N-Triples and N-Quads, RDF 1.1 and 1.2, line by line; terms without escapes are views into the input.
final class NQuadsParser: SyntaxParser {
  typealias Position = UnsafePointer<UInt8>

  private let hasGraphs: Bool
  private let consumer: any QuadConsumer
  private let arena = TermArena()
  private let maker: TermMaker
  private var known = KnownIRIs()
  /// How deeply triple terms may nest: deeper ones are an attack on the stack.
  static let depthLimit = 128

  init(syntax: RDFSyntax, options: ParserOptions, consumer: any QuadConsumer) {
    self.hasGraphs = syntax == .nQuads
    self.consumer = consumer
    self.maker = TermMaker(arena: arena, isLenient: options.isLenient)
  }

  func parse(_ start: Position, _ end: Position, isFinal: Bool) throws -> Position {
    var limit = end
    if !isFinal {
      while limit > start, limit[-1] != 0x0A, limit[-1] != 0x0D { limit -= 1 }
    }
    var position = start
    while true {
      while position < limit, position[0] <= 0x20, Self.isSpace(position[0]) || Self.isLineEnd(position[0]) {
        position += 1
      }
      guard position < limit else { return limit }
      if position[0] == UInt8(ascii: "#") {
        skipComment(&position, limit)
      } else if position[0] == UInt8(ascii: "V"), Self.hasKeyword(position, limit) {
        try skipVersion(&position, limit)
      } else {
        try statement(&position, limit)
      }
    }
  }

  @inline(__always)
  private func statement(_ position: inout Position, _ end: Position) throws {
    let mark = arena.mark
    let subject = try resource(&position, end)
    skipSpaces(&position, end)
    let predicate = try predicate(&position, end)
    skipSpaces(&position, end)
    let object = try object(&position, end, depth: 0)
    skipSpaces(&position, end)
    var graph: TermView?
    if hasGraphs, position < end, position[0] != UInt8(ascii: ".") {
      graph = try resource(&position, end)
      skipSpaces(&position, end)
    }
    guard position < end, position[0] == UInt8(ascii: ".") else {
      throw ScanError("expected \".\" after the statement", at: position)
    }
    position += 1
    try endLine(&position, end)
    try consumer.consume(QuadView(subject: subject, predicate: predicate, object: object, graph: graph))
    arena.release(to: mark)
  }

  private func endLine(_ position: inout Position, _ end: Position) throws(ScanError) {
    skipSpaces(&position, end)
    guard position < end, !Self.isLineEnd(position[0]) else { return }
    guard position[0] == UInt8(ascii: "#") else { throw ScanError("expected the end of the line", at: position) }
    skipComment(&position, end)
  }

  @inline(__always)
  private func resource(_ position: inout Position, _ end: Position) throws(ScanError) -> TermView {
    guard position < end else { throw ScanError("unexpected end", at: position) }
    switch position[0] {
    case UInt8(ascii: "<"): return TermView(.iri, try iri(&position, end))
    case UInt8(ascii: "_"): return try blank(&position, end)
    default: throw ScanError("expected an IRI or a blank node", at: position)
    }
  }

  @inline(__always)
  private func predicate(_ position: inout Position, _ end: Position) throws(ScanError) -> TermView {
    guard position < end, position[0] == UInt8(ascii: "<") else { throw ScanError("expected an IRI", at: position) }
    return TermView(.iri, try knownIRI(&position, end))
  }

  @inline(__always)
  private func object(_ position: inout Position, _ end: Position, depth: Int) throws(ScanError) -> TermView {
    guard position < end else { throw ScanError("unexpected end", at: position) }
    switch position[0] {
    case UInt8(ascii: "\""): return try literal(&position, end)
    case UInt8(ascii: "<"):
      if end - position >= 3, position[1] == UInt8(ascii: "<"), position[2] == UInt8(ascii: "(") {
        return try tripleTerm(&position, end, depth: depth + 1)
      }
      return TermView(.iri, try iri(&position, end))
    case UInt8(ascii: "_"): return try blank(&position, end)
    default: throw ScanError("expected an IRI, a blank node or a literal", at: position)
    }
  }

  @inline(never)
  private func tripleTerm(_ position: inout Position, _ end: Position, depth: Int) throws(ScanError) -> TermView {
    guard depth <= Self.depthLimit else { throw ScanError("triple terms nested too deeply", at: position) }
    position += 3
    skipSpaces(&position, end)
    let subject = try resource(&position, end)
    skipSpaces(&position, end)
    let predicate = try predicate(&position, end)
    skipSpaces(&position, end)
    let object = try object(&position, end, depth: depth)
    skipSpaces(&position, end)
    guard ByteSpan(start: position, count: end - position).starts(with: ")>>") else {
      throw ScanError("expected \")>>\"", at: position)
    }
    position += 3
    return TermView(triple: arena.place(TripleView(subject: subject, predicate: predicate, object: object)))
  }

  /// An IRI; `position` is at its `<`.
  @inline(__always)
  private func iri(_ position: inout Position, _ end: Position) throws(ScanError) -> ByteSpan {
    let start = position + 1
    if let rest = IRISyntax.absoluteEnd(start, end), rest < end, rest[0] == UInt8(ascii: ">") {
      position = rest + 1
      return ByteSpan(start: start, count: rest - start)
    }
    return try unusualIRI(&position, end)
  }

  /// An IRI with escapes, or one that is not valid.
  @inline(never)
  private func unusualIRI(_ position: inout Position, _ end: Position) throws(ScanError) -> ByteSpan {
    var hasEscapes = false
    let start = position + 1
    guard let close = try TokenScanner.iriEnd(start, end, hasEscapes: &hasEscapes) else {
      throw ScanError("IRI that doesn't end", at: position)
    }
    position = close + 1
    return try maker.absoluteIRI(ByteSpan(start: start, count: close - start), hasEscapes: hasEscapes)
  }

  /// An IRI that is likely to be one that came before: a predicate or a datatype.
  @inline(__always)
  private func knownIRI(_ position: inout Position, _ end: Position) throws(ScanError) -> ByteSpan {
    let start = position + 1
    if let close = memchr(start, Int32(UInt8(ascii: ">")), end - start) {
      let span = ByteSpan(start: start, count: UnsafeRawPointer(close) - UnsafeRawPointer(start))
      if known.contains(span) {
        position = start + span.count + 1
        return span
      }
    }
    let result = try iri(&position, end)
    if result.baseAddress == start { known.insert(result) }
    return result
  }

  private func blank(_ position: inout Position, _ end: Position) throws(ScanError) -> TermView {
    guard end - position >= 2, position[1] == UInt8(ascii: ":") else {
      throw ScanError("expected a blank node", at: position)
    }
    let start = position + 2
    guard let close = try TokenScanner.labelEnd(start, end, isFinal: true) else {
      throw ScanError("invalid UTF-8", at: start)
    }
    position = close
    return TermView(.blank, ByteSpan(start: start, count: close - start))
  }

  @inline(__always)
  private func literal(_ position: inout Position, _ end: Position) throws(ScanError) -> TermView {
    var hasEscapes = false
    let start = position + 1
    guard
      let close = try TokenScanner.stringEnd(start, end, quote: UInt8(ascii: "\""), hasEscapes: &hasEscapes)
    else { throw ScanError("string that doesn't end", at: position) }
    let text = try maker.text(ByteSpan(start: start, count: close - start), hasEscapes: hasEscapes)
    position = close + 1
    // RDF 1.2 allows space before the tag or datatype.
    skipSpaces(&position, end)
    guard position < end else { return TermView(.string, text) }
    if position[0] == UInt8(ascii: "@") { return try tagged(text, &position, end) }
    if position[0] == UInt8(ascii: "^") { return try typed(text, &position, end) }
    return TermView(.string, text)
  }

  private func tagged(_ text: ByteSpan, _ position: inout Position, _ end: Position) throws(ScanError) -> TermView {
    var direction: Position?
    let start = position + 1
    guard let close = try TokenScanner.tagEnd(start, end, direction: &direction, isFinal: true) else {
      throw ScanError("unexpected end", at: start)
    }
    position = close
    return try maker.tagged(text, start, close, direction: direction)
  }

  private func typed(_ text: ByteSpan, _ position: inout Position, _ end: Position) throws(ScanError) -> TermView {
    guard end - position >= 3, position[1] == UInt8(ascii: "^") else {
      throw ScanError("expected \"^^\" and an IRI", at: position)
    }
    position += 2
    skipSpaces(&position, end)
    guard position < end, position[0] == UInt8(ascii: "<") else { throw ScanError("expected an IRI", at: position) }
    let start = position
    return try maker.typed(text, try knownIRI(&position, end), at: start)
  }

  @inline(__always)
  private func skipSpaces(_ position: inout Position, _ end: Position) {
    while position < end, Self.isSpace(position[0]) { position += 1 }
  }

  private func skipComment(_ position: inout Position, _ end: Position) {
    while position < end, !Self.isLineEnd(position[0]) { position += 1 }
  }

  /// `VERSION "1.2"` (RDF 1.2): an announcement that changes nothing.
  private func skipVersion(_ position: inout Position, _ end: Position) throws(ScanError) {
    position += 7
    skipSpaces(&position, end)
    guard position < end, position[0] == UInt8(ascii: "\"") || position[0] == UInt8(ascii: "'") else {
      throw ScanError("expected a version in quotation marks", at: position)
    }
    var hasEscapes = false
    let close = try TokenScanner.stringEnd(position + 1, end, quote: position[0], hasEscapes: &hasEscapes)
    guard let close else { throw ScanError("string that doesn't end", at: position) }
    // What is escaped must be checked: a backslash would hide the end of the line.
    _ = try maker.text(ByteSpan(start: position + 1, count: close - position - 1), hasEscapes: hasEscapes)
    position = close + 1
    try endLine(&position, end)
  }

  private static func hasKeyword(_ position: Position, _ end: Position) -> Bool {
    ByteSpan(start: position, count: end - position).starts(with: "VERSION")
  }

  @inline(__always)
  private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 }

  @inline(__always)
  private static func isLineEnd(_ byte: UInt8) -> Bool { byte == 0x0A || byte == 0x0D }
}

/// IRIs that were found valid: a small memory without chaining, where a new one replaces an old one of the same slot.
struct KnownIRIs: ~Copyable {
  private static let slots = 256
  private static let width = 128
  private let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: slots * width)
  private let lengths = UnsafeMutablePointer<UInt8>.allocate(capacity: slots)

  init() { lengths.initialize(repeating: 0, count: Self.slots) }

  deinit {
    bytes.deallocate()
    lengths.deallocate()
  }

  @inline(__always)
  func contains(_ iri: ByteSpan) -> Bool {
    guard iri.count >= 8, iri.count <= Self.width else { return false }
    let slot = Self.hash(iri)
    return Int(lengths[slot]) == iri.count && memcmp(bytes + slot * Self.width, iri.baseAddress!, iri.count) == 0
  }

  func insert(_ iri: ByteSpan) {
    guard iri.count >= 8, iri.count <= Self.width else { return }
    let slot = Self.hash(iri)
    memcpy(bytes + slot * Self.width, iri.baseAddress!, iri.count)
    lengths[slot] = UInt8(iri.count)
  }

  @inline(__always)
  private static func hash(_ iri: ByteSpan) -> Int {
    let word = UnsafeRawPointer(iri.baseAddress! + iri.count - 8).loadUnaligned(as: UInt64.self)
    return Int(truncatingIfNeeded: ((word ^ UInt64(truncatingIfNeeded: iri.count)) &* 0x9E37_79B9_7F4A_7C15) >> 56)
  }
}
