/// A conversation with a server that speaks Bolt 4.2 to 5.4 (neo4j.com/docs/bolt).
final class BoltConnection {
  private let connection: ServerConnection
  private let database: String?
  private var isFailed = false

  /// Connects and logs in.
  ///
  /// - Throws: `ConnectionError`, `BoltError`
  init(_ address: ServerAddress, credentials: Credentials?) throws {
    connection = try ServerConnection(address)
    database = address.database
    try greet(credentials)
  }

  /// Runs a statement and returns its records.
  ///
  /// - Throws: `BoltError.failure` with the server's reason, `ConnectionError`.
  @discardableResult
  func run(_ statement: String, _ parameters: PackValue = .map([])) throws -> [[PackValue]] {
    if isFailed { try reset() }
    let extra = database.map { [(key: "db", value: PackValue.string($0))] } ?? []
    try send(.structure(Message.run, [.string(statement), parameters, .map(extra)]))
    try send(.structure(Message.pull, [.map([(key: "n", value: .integer(-1))])]))
    try expectSuccess()
    var records: [[PackValue]] = []
    while true {
      let (tag, fields) = try receive()
      guard tag == Message.record else {
        try check(tag, fields)
        return records
      }
      if case .list(let values)? = fields.first { records.append(values) }
    }
  }

  private enum Message {
    static let hello: UInt8 = 0x01
    static let reset: UInt8 = 0x0F
    static let run: UInt8 = 0x10
    static let pull: UInt8 = 0x3F
    static let logon: UInt8 = 0x6A
    static let success: UInt8 = 0x70
    static let record: UInt8 = 0x71
    static let ignored: UInt8 = 0x7E
    static let failure: UInt8 = 0x7F
  }

  private func greet(_ credentials: Credentials?) throws {
    // Magic, then four proposals: a range of minor versions, the highest of them, and the major version.
    try connection.write([0x60, 0x60, 0xB0, 0x17, 0, 4, 4, 5, 0, 2, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0])
    let version = try connection.read(4)
    guard version[3] >= 4 else { throw BoltError.noCommonVersion }
    var hello: [(key: String, value: PackValue)] = [(key: "user_agent", value: .string("newsgraph/0.1"))]
    var logon: [(key: String, value: PackValue)] = [(key: "scheme", value: .string("none"))]
    if let credentials {
      logon = [
        (key: "scheme", value: .string("basic")), (key: "principal", value: .string(credentials.user)),
        (key: "credentials", value: .string(credentials.password)),
      ]
    }
    // Since 5.1 logging in is a message of its own.
    let isSeparate = version[3] > 5 || (version[3] == 5 && version[2] >= 1)
    if !isSeparate { hello += logon }
    if version[3] == 5, version[2] >= 3 {
      hello.append((key: "bolt_agent", value: .map([(key: "product", value: .string("newsgraph/0.1"))])))
    }
    try send(.structure(Message.hello, [.map(hello)]))
    try expectSuccess()
    guard isSeparate else { return }
    try send(.structure(Message.logon, [.map(logon)]))
    try expectSuccess()
  }

  private func reset() throws {
    try send(.structure(Message.reset, []))
    // What was ignored after the failure may still be on its way.
    while true {
      let (tag, fields) = try receive()
      if tag == Message.ignored { continue }
      try check(tag, fields)
      break
    }
    isFailed = false
  }

  private func expectSuccess() throws {
    let (tag, fields) = try receive()
    do { try check(tag, fields) } catch {
      isFailed = true
      throw error
    }
  }

  private func check(_ tag: UInt8, _ fields: [PackValue]) throws {
    guard tag != Message.success else { return }
    isFailed = true
    let details = fields.first
    throw BoltError.failure(
      code: details?["code"]?.text ?? "unknown", message: details?["message"]?.text ?? "the server refused")
  }
}

// MARK: - Bytes

extension BoltConnection {
  /// Sends a message in chunks of at most 65,535 bytes, ended by an empty one.
  private func send(_ message: PackValue) throws {
    let bytes = message.packed
    var framed: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 65_535) {
      let chunk = bytes[start..<min(start + 65_535, bytes.count)]
      framed += [UInt8(chunk.count >> 8), UInt8(chunk.count & 255)]
      framed += chunk
    }
    try connection.write(framed + [0, 0])
  }

  private func receive() throws -> (UInt8, [PackValue]) {
    var bytes: [UInt8] = []
    while true {
      let head = try connection.read(2)
      let count = Int(head[0]) << 8 | Int(head[1])
      // An empty chunk before a message only keeps the connection alive.
      if count == 0 { if bytes.isEmpty { continue } else { break } }
      bytes += try connection.read(count)
    }
    guard case .structure(let tag, let fields) = try PackReader.read(bytes) else { throw BoltError.malformed }
    return (tag, fields)
  }
}

extension ServerAddress {
  /// `bolt://host[:port][/database]`, with the schemes of Neo4j's drivers.
  ///
  /// - Throws: `AddressError`
  init(bolt text: String) throws(AddressError) {
    try self.init(
      text,
      schemes: ["bolt", "neo4j"].flatMap { name in
        [
          Scheme(name: name, port: 7687, security: .none), Scheme(name: name + "+s", port: 7687, security: .verified),
          Scheme(name: name + "+ssc", port: 7687, security: .unverified),
        ]
      })
  }
}
