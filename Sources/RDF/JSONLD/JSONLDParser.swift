/// Reads JSON-LD 1.1 as RDF.
///
/// Documents up to a megabyte are read as a whole. Larger ones are read node by node as long as they are an array of
/// nodes, or an object whose only entries are `@context` and after it `@graph` (JSON-LD 1.1's streaming profile); other
/// large documents are kept in memory.
final class JSONLDParser: SyntaxParser {
  private enum Mode {
    case undecided, whole
    /// Within an array of nodes; the flag says that the array is the `@graph` of an object.
    case items(inGraph: Bool)
    case afterGraph, done
  }

  private typealias Position = UnsafePointer<UInt8>

  private let processor: JSONLDProcessor
  private var converter: JSONLDToRDF
  private var context: ActiveContext?
  private var mode = Mode.undecided
  private var needsComma = false
  private var boundary = JSONBoundary()
  private var plain: PlainNodeReader
  /// Whether no context is in force: then most nodes can be read without the full algorithms.
  private var isPlain = false
  private static let wholeLimit = 1 << 20

  init(options: ParserOptions, consumer: any QuadConsumer) {
    var jsonLD = options.jsonLD
    if let base = options.base { jsonLD.base = base.value }
    processor = JSONLDProcessor(jsonLD)
    let arena = TermArena()
    plain = PlainNodeReader(consumer: consumer)
    converter = JSONLDToRDF(options: jsonLD) { quad in
      try arena.withView(of: quad) { try consumer.consume($0) }
    }
  }

  func parse(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, isFinal: Bool
  ) throws -> UnsafePointer<UInt8> {
    var position = start
    if case .undecided = mode {
      if !isFinal, end - start < Self.wholeLimit { return start }
      mode = .whole
      if !isFinal { try begin(&position, end) }
    }
    if case .whole = mode {
      guard isFinal else { return start }
      try readWhole(start, end)
      return end
    }
    return try readItems(position, end, isFinal: isFinal)
  }

  private func readWhole(_ start: Position, _ end: Position) throws {
    guard start < end else { throw ScanError("empty document", at: start) }
    var parser = JSONParser(start, end)
    let document = try parser.value()
    try parser.finish()
    guard document.object != nil || document.array != nil else {
      throw ScanError("expected an object or an array", at: start)
    }
    try reporting(at: start) {
      try converter.convert(try processor.expandDocument(document, try processor.initialContext()))
    }
  }

  /// Errors of the algorithms name no place: they get that of the node.
  private func reporting(at position: Position, _ body: () throws -> Void) throws {
    do { try body() } catch let error as JSONLDError { throw ScanError("\(error)", at: position) }
  }

  // MARK: Large documents

  /// Finds out whether the document can be read node by node.
  private func begin(_ position: inout Position, _ end: Position) throws {
    var parser = JSONParser(position, end)
    if parser.take("[") {
      context = try processor.initialContext()
      isPlain = context?.isPlain ?? false
      mode = .items(inGraph: false)
      position = parser.position
      return
    }
    guard parser.take("{"), (try? parser.key()) == "@context", let local = try? parser.value(), parser.take(","),
      (try? parser.key()) == "@graph", parser.take("[")
    else { return }
    try reporting(at: position) {
      let initial = try processor.initialContext()
      context = try processor.process(local, on: initial, baseURL: processor.options.base)
    }
    isPlain = context?.isPlain ?? false
    mode = .items(inGraph: true)
    position = parser.position
  }

  private func readItems(_ start: Position, _ end: Position, isFinal: Bool) throws -> Position {
    var position = start
    while true {
      Self.skipSpace(&position, end)
      guard position < end else {
        if case .done = mode { return end }
        guard !isFinal else { throw ScanError("unexpected end of the document", at: end) }
        return end
      }
      switch mode {
      case .items(let inGraph):
        guard try readItem(&position, end, inGraph: inGraph) else {
          guard !isFinal else { throw ScanError("unexpected end of the document", at: end) }
          return position
        }
      case .afterGraph:
        guard position[0] == UInt8(ascii: "}") else {
          throw ScanError("entries after @graph in a large document: put them before it", at: position)
        }
        position += 1
        mode = .done
      default: throw ScanError("text after the end of the document", at: position)
      }
    }
  }

  /// Reads one item or the end of the array; false when it isn't complete yet.
  private func readItem(_ position: inout Position, _ end: Position, inGraph: Bool) throws -> Bool {
    if position[0] == UInt8(ascii: "]") {
      position += 1
      mode = inGraph ? .afterGraph : .done
      return true
    }
    var start = position
    if needsComma {
      guard start[0] == UInt8(ascii: ",") else { throw ScanError("expected \",\" or \"]\"", at: start) }
      start += 1
      Self.skipSpace(&start, end)
      guard start < end else { return false }
    }
    if isPlain {
      switch try plain.read(start, end) {
      case .done(let next):
        needsComma = true
        position = next
        return true
      case .incomplete: return false
      case .other: break
      }
    }
    guard let itemEnd = boundary.end(of: start, end) else { return false }
    var parser = JSONParser(start, itemEnd)
    let item = try parser.value()
    guard parser.position == itemEnd else { throw ScanError("unexpected character", at: parser.position) }
    try reporting(at: start) {
      let nodes = try processor.expand(item, context!, property: inGraph ? "@graph" : nil)
      try converter.convert(nodes?.asArray ?? [])
    }
    needsComma = true
    position = itemEnd
    return true
  }

  private static func skipSpace(_ position: inout Position, _ end: Position) {
    while position < end, position[0] == 0x20 || position[0] == 0x0A || position[0] == 0x0D || position[0] == 0x09 {
      position += 1
    }
  }
}

/// Finds where an item of an array ends: remembers how far it looked, so that long items are looked at once.
struct JSONBoundary {
  private var scanned = 0
  private var depth = 0
  private var isInString = false

  /// The end of the item that begins at `start`; nil when the input ends first. The next call continues there.
  mutating func end(of start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>) -> UnsafePointer<UInt8>? {
    var position = start + scanned
    while position < end {
      let byte = position[0]
      if isInString {
        if byte == UInt8(ascii: "\\") {
          guard end - position >= 2 else { break }
          position += 2
          continue
        }
        if byte == UInt8(ascii: "\"") { isInString = false }
        position += 1
        continue
      }
      switch byte {
      case UInt8(ascii: "\""): isInString = true
      case UInt8(ascii: "{"), UInt8(ascii: "["): depth += 1
      case UInt8(ascii: "}"), UInt8(ascii: "]"):
        if depth == 0 { return finish(at: position) }
        depth -= 1
        if depth == 0 { return finish(at: position + 1) }
      case UInt8(ascii: ","):
        if depth == 0 { return finish(at: position) }
      default: break
      }
      position += 1
    }
    scanned = position - start
    return nil
  }

  private mutating func finish(at position: UnsafePointer<UInt8>) -> UnsafePointer<UInt8> {
    self = JSONBoundary()
    return position
  }
}
