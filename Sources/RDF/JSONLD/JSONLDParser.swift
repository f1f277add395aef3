import JSON

/// Reads JSON-LD 1.1 as RDF.
///
/// Documents up to a megabyte are read as a whole. Larger ones are read node by node where they keep to JSON-LD 1.1's
/// streaming profile: an array of nodes, or an object with `@context`, `@id` and `@graph` in that order, of which all but
/// `@graph` may be missing. Named graphs within are read node by node too, when `@id` and `@graph` are their first
/// entries. Other large documents are kept in memory.
final class JSONLDParser: SyntaxParser {
  private enum Mode {
    case undecided, whole
    /// Within the array of the innermost level, or after it.
    case items, afterItems
    case done
  }

  /// An array of nodes that is being read.
  private struct Level {
    /// nil for an array that is the document.
    var object: GraphObject?
    var needsComma = false
  }

  /// The object that an array of nodes is the `@graph` of.
  private struct GraphObject {
    /// The name of the graph; nil for the default graph.
    var name: JSONValue?
    var graph: Resource?
    var view: TermView?
    /// Where the memory of `view` begins.
    var mark: TermArena.Mark
    /// Entries after `@graph`.
    var rest: JSONObject = [:]
    /// Whether the name is no IRI, so that nothing is said.
    var isSkipped: Bool { name != nil && graph == nil }
  }

  private typealias Position = UnsafePointer<UInt8>

  private let processor: JSONLDProcessor
  private var converter: JSONLDToRDF
  private var context: ActiveContext?
  private var mode = Mode.undecided
  private var levels: [Level] = []
  private var boundary = JSONBoundary()
  private var plain: PlainNodeReader
  /// The names of the graphs that are being read.
  private let names = TermArena(capacity: 1 << 10)
  /// Whether no context is in force: then most nodes can be read without the full algorithms.
  private var isPlain = false
  private static let wholeLimit = 1 << 20

  init(options: ParserOptions, consumer: any QuadConsumer) {
    var jsonLD = options.jsonLD
    if let base = options.base { jsonLD.base = base.value }
    processor = JSONLDProcessor(jsonLD)
    let arena = TermArena()
    plain = PlainNodeReader(consumer: consumer)
    converter = JSONLDToRDF(options: jsonLD, isLenient: options.isLenient) { quad in
      try arena.withView(of: quad) { try consumer.consume($0) }
    }
  }

  func parse(
    _ start: UnsafePointer<UInt8>, _ end: UnsafePointer<UInt8>, isFinal: Bool
  ) throws -> UnsafePointer<UInt8> {
    do {
      return try read(start, end, isFinal: isFinal)
    } catch let failure as JSONFailure {
      throw ScanError(failure.message, address: failure.address)
    }
  }

  private func read(_ start: Position, _ end: Position, isFinal: Bool) throws -> Position {
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
    var parser = JSONScanner(start, end)
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
}

// MARK: Large documents

extension JSONLDParser {
  /// Finds out whether the document can be read node by node.
  private func begin(_ position: inout Position, _ end: Position) throws {
    let initial = try processor.initialContext()
    var parser = JSONScanner(position, end)
    if parser.take(UInt8(ascii: "[")) {
      enter(nil, initial)
      position = parser.position
      return
    }
    guard parser.take(UInt8(ascii: "{")) else { return }
    var active = initial
    var key = try? parser.key()
    if key == "@context" {
      guard let local = try? parser.value(), parser.take(UInt8(ascii: ",")) else { return }
      try reporting(at: position) {
        active = try processor.process(local, on: initial, baseURL: processor.options.base)
      }
      key = try? parser.key()
    }
    guard let opening = Self.graphOpening(&parser, after: key) else { return }
    guard opening.name == nil || active.previous == nil else { return }
    context = active
    enter(try graphObject(opening.name, at: position), active)
    position = parser.position
  }

  private func enter(_ object: GraphObject?, _ active: ActiveContext) {
    context = active
    isPlain = active.isPlain
    mode = .items
    levels.append(Level(object: object))
  }

  /// What an object says before the nodes of its graph.
  private struct GraphOpening {
    var name: JSONValue?
  }

  /// Takes `"@graph": [`, maybe after `"@id": NAME,`; nil when something else comes.
  private static func graphOpening(_ parser: inout JSONScanner, after key: String?) -> GraphOpening? {
    var key = key
    var name: JSONValue?
    if key == "@id" {
      guard let value = try? parser.value(), value.string != nil, parser.take(UInt8(ascii: ",")) else { return nil }
      name = value
      key = try? parser.key()
    }
    return key == "@graph" && parser.take(UInt8(ascii: "[")) ? GraphOpening(name: name) : nil
  }

  private func graphObject(_ name: JSONValue?, at position: Position) throws -> GraphObject {
    var object = GraphObject(name: name, mark: names.mark)
    guard let text = name?.string, let context else { return object }
    try reporting(at: position) {
      object.graph = try processor.expandIRI(text, context, documentRelative: true).flatMap(converter.resource)
    }
    object.view = object.graph.map { names.view($0) }
    return object
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
      let goesOn =
        switch mode {
        case .items: try readItem(&position, end)
        case .afterItems: try readRest(&position, end)
        default: throw ScanError("text after the end of the document", at: position)
        }
      guard goesOn else {
        guard !isFinal else { throw ScanError("unexpected end of the document", at: end) }
        return position
      }
    }
  }

  /// Reads one item or the end of the array; false when it isn't complete yet.
  private func readItem(_ position: inout Position, _ end: Position) throws -> Bool {
    let level = levels[levels.count - 1]
    if position[0] == UInt8(ascii: "]") {
      position += 1
      mode = level.object == nil ? .done : .afterItems
      return true
    }
    var start = position
    if level.needsComma {
      guard start[0] == UInt8(ascii: ",") else { throw ScanError("expected \",\" or \"]\"", at: start) }
      start += 1
      Self.skipSpace(&start, end)
      guard start < end else { return false }
    }
    if isPlain, level.object?.isSkipped != true {
      switch try plain.read(start, end, graph: level.object?.view) {
      case .done(let next):
        levels[levels.count - 1].needsComma = true
        position = next
        return true
      case .incomplete: return try openGraph(start, end, &position)
      case .other: break
      }
    }
    guard let itemEnd = boundary.end(of: start, end) else { return try openGraph(start, end, &position) }
    var parser = JSONScanner(start, itemEnd)
    let item = try parser.value()
    guard parser.position == itemEnd else { throw ScanError("unexpected character", at: parser.position) }
    try say(item, in: level, at: start)
    levels[levels.count - 1].needsComma = true
    position = itemEnd
    return true
  }

  private func say(_ item: JSONValue, in level: Level?, at position: Position) throws {
    try reporting(at: position) {
      let nodes = try processor.expand(item, context!, property: level?.object == nil ? nil : "@graph")
      guard level?.object?.isSkipped != true else { return }
      try converter.convert(nodes?.asArray ?? [], graph: level?.object?.graph)
    }
  }

  /// Goes into an item that isn't complete yet if it is a named graph; false if it isn't.
  private func openGraph(_ start: Position, _ end: Position, _ position: inout Position) throws -> Bool {
    var parser = JSONScanner(start, end)
    guard context?.previous == nil, levels.count < JSONScanner.depthLimit, parser.take(UInt8(ascii: "{")),
      let key = try? parser.key(), key == "@id", let opening = Self.graphOpening(&parser, after: key)
    else { return false }
    boundary = JSONBoundary()
    levels.append(Level(object: try graphObject(opening.name, at: start)))
    position = parser.position
    return true
  }

  /// Reads what follows the array of a graph: the end of its object, or one more entry; false when that isn't complete.
  private func readRest(_ position: inout Position, _ end: Position) throws -> Bool {
    let level = levels[levels.count - 1]
    if position[0] == UInt8(ascii: "}") {
      position += 1
      try leaveGraph(level, at: position)
      return true
    }
    guard position[0] == UInt8(ascii: ","), level.object?.name != nil else {
      throw ScanError("entries after @graph in a large document: put them before it", at: position)
    }
    guard let entryEnd = boundary.end(of: position + 1, end) else { return false }
    var parser = JSONScanner(position + 1, entryEnd)
    let key = try parser.key()
    levels[levels.count - 1].object?.rest[key] = try parser.value()
    try parser.finish()
    position = entryEnd
    return true
  }

  private func leaveGraph(_ level: Level, at position: Position) throws {
    levels.removeLast()
    if let mark = level.object?.mark { names.release(to: mark) }
    if var rest = level.object?.rest, !rest.isEmpty, let name = level.object?.name {
      // The type could bring a context that would have been in force within the graph.
      let hasType = try rest.keys.contains { try processor.expandIRI($0, context!, vocab: true) == "@type" }
      guard isPlain || !hasType else {
        throw ScanError("@type after @graph in a large document: put it before", at: position)
      }
      rest["@id"] = name
      try say(.object(rest), in: levels.last, at: position)
    }
    mode = levels.isEmpty ? .done : .items
    if !levels.isEmpty { levels[levels.count - 1].needsComma = true }
  }

  private static func skipSpace(_ position: inout Position, _ end: Position) {
    while position < end, position[0] == 0x20 || position[0] == 0x0A || position[0] == 0x0D || position[0] == 0x09 {
      position += 1
    }
  }
}
