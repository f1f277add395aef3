/// Makes the values of one kind of tree.
private protocol JSONBuilder {
  associatedtype Value
  func word(_ word: JSONWord, at position: UnsafePointer<UInt8>) -> Value
  func number(_ text: UnsafeBufferPointer<UInt8>) throws(JSONFailure) -> Value
  func string(_ text: String, at position: UnsafePointer<UInt8>) -> Value
  func array(_ elements: [Value], at position: UnsafePointer<UInt8>) -> Value
  func object(_ members: [(String, Value)], at position: UnsafePointer<UInt8>) -> Value
}

private enum JSONWord {
  case null, yes, no
}

extension JSONScanner {
  fileprivate mutating func tree<Builder: JSONBuilder>(_ builder: Builder) throws(JSONFailure) -> Builder.Value {
    skipSpace()
    let start = position
    guard start < end else { throw JSONFailure("unexpected end of the document", at: start) }
    switch start[0] {
    case UInt8(ascii: "{"): return builder.object(try members(builder), at: start)
    case UInt8(ascii: "["): return builder.array(try elements(builder), at: start)
    case UInt8(ascii: "\""): return builder.string(try string(), at: start)
    case UInt8(ascii: "t"):
      try word("true")
      return builder.word(.yes, at: start)
    case UInt8(ascii: "f"):
      try word("false")
      return builder.word(.no, at: start)
    case UInt8(ascii: "n"):
      try word("null")
      return builder.word(.null, at: start)
    default: return try builder.number(try number())
    }
  }

  private mutating func enter() throws(JSONFailure) {
    depth += 1
    guard depth <= Self.depthLimit else { throw JSONFailure("arrays and objects nested too deeply", at: position) }
    position += 1
  }

  private mutating func members<Builder: JSONBuilder>(
    _ builder: Builder
  ) throws(JSONFailure) -> [(String, Builder.Value)] {
    try enter()
    defer { depth -= 1 }
    var members: [(String, Builder.Value)] = []
    if take(UInt8(ascii: "}")) { return members }
    repeat {
      let key = try key()
      members.append((key, try tree(builder)))
    } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "}")) else { throw JSONFailure("expected \",\" or \"}\"", at: position) }
    return members
  }

  private mutating func elements<Builder: JSONBuilder>(_ builder: Builder) throws(JSONFailure) -> [Builder.Value] {
    try enter()
    defer { depth -= 1 }
    var elements: [Builder.Value] = []
    if take(UInt8(ascii: "]")) { return elements }
    repeat { elements.append(try tree(builder)) } while take(UInt8(ascii: ","))
    guard take(UInt8(ascii: "]")) else { throw JSONFailure("expected \",\" or \"]\"", at: position) }
    return elements
  }

  /// Parses a whole document. A byte order mark is skipped.
  fileprivate static func document<Builder: JSONBuilder>(
    _ bytes: [UInt8], _ makeBuilder: (UnsafePointer<UInt8>) -> Builder
  ) throws(JSONError) -> Builder.Value {
    // An empty array has no address.
    let bytes = bytes.isEmpty ? [0x20] : bytes
    let result = bytes.withUnsafeBufferPointer { span -> Result<Builder.Value, JSONError> in
      let start = span.baseAddress!
      do throws(JSONFailure) {
        var scanner = JSONScanner(start, start + span.count)
        scanner.skipByteOrderMark()
        let value = try scanner.tree(makeBuilder(start))
        try scanner.finish()
        return .success(value)
      } catch {
        return .failure(
          JSONError(message: error.message, offset: Int(error.address - UInt(bitPattern: start)), in: span))
      }
    }
    return try result.get()
  }
}

extension JSONValue {
  /// Parses a JSON text. Of entries of an object with one key the last counts.
  ///
  /// - Throws: `JSONError`, also for numbers that no double comes near.
  public init(parsing bytes: [UInt8]) throws(JSONError) {
    self = try JSONScanner.document(bytes) { _ in ValueBuilder() }
  }
}

extension JSONScanner {
  /// The next value.
  package mutating func value() throws(JSONFailure) -> JSONValue { try tree(ValueBuilder()) }
}

private struct ValueBuilder: JSONBuilder {
  func word(_ word: JSONWord, at position: UnsafePointer<UInt8>) -> JSONValue {
    switch word {
    case .null: .null
    case .yes: .bool(true)
    case .no: .bool(false)
    }
  }

  func number(_ text: UnsafeBufferPointer<UInt8>) throws(JSONFailure) -> JSONValue {
    let string = String(decoding: text, as: UTF8.self)
    guard let value = Double(string), value.isFinite else {
      throw JSONFailure("number out of range", at: text.baseAddress!)
    }
    return .number(JSONNumber(text: string, value: value))
  }

  func string(_ text: String, at position: UnsafePointer<UInt8>) -> JSONValue { .string(text) }

  func array(_ elements: [JSONValue], at position: UnsafePointer<UInt8>) -> JSONValue { .array(elements) }

  func object(_ members: [(String, JSONValue)], at position: UnsafePointer<UInt8>) -> JSONValue {
    .object(JSONObject(members))
  }
}

extension JSONNode {
  /// Parses a JSON text. Numbers may be of any size.
  ///
  /// - Throws: `JSONError`
  package static func parse(_ bytes: [UInt8]) throws(JSONError) -> JSONNode {
    try JSONScanner.document(bytes) { NodeBuilder(start: $0) }
  }
}

private struct NodeBuilder: JSONBuilder {
  let start: UnsafePointer<UInt8>

  private func node(_ value: JSONNode.Value, _ position: UnsafePointer<UInt8>) -> JSONNode {
    JSONNode(value, offset: position - start)
  }

  func word(_ word: JSONWord, at position: UnsafePointer<UInt8>) -> JSONNode {
    switch word {
    case .null: node(.null, position)
    case .yes: node(.boolean(true), position)
    case .no: node(.boolean(false), position)
    }
  }

  func number(_ text: UnsafeBufferPointer<UInt8>) throws(JSONFailure) -> JSONNode {
    node(.number(JSONDecimal(text)), text.baseAddress!)
  }

  func string(_ text: String, at position: UnsafePointer<UInt8>) -> JSONNode {
    node(.string(ExactString(text)), position)
  }

  func array(_ elements: [JSONNode], at position: UnsafePointer<UInt8>) -> JSONNode { node(.array(elements), position) }

  func object(_ members: [(String, JSONNode)], at position: UnsafePointer<UInt8>) -> JSONNode {
    node(.object(JSONMembers(members.map { (ExactString($0.0), $0.1) })), position)
  }
}
