#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A connection to a server that speaks Bolt 4.2 to 5.4 (neo4j.com/docs/bolt), without TLS.
final class BoltConnection {
  private let descriptor: Int32
  private let database: String?
  private var isFailed = false

  /// Connects and logs in.
  ///
  /// - Throws: `BoltError`
  init(_ address: BoltAddress, credentials: Credentials?) throws {
    descriptor = try BoltConnection.connect(address)
    database = address.database
    do {
      try greet(credentials)
    } catch {
      close(descriptor)
      throw error
    }
  }

  deinit { close(descriptor) }

  /// Runs a statement and returns its records.
  ///
  /// - Throws: `BoltError.failure` with the server's reason.
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
    try write([0x60, 0x60, 0xB0, 0x17, 0, 4, 4, 5, 0, 2, 4, 4, 0, 0, 0, 0, 0, 0, 0, 0])
    let version = try read(4)
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
    try write(framed + [0, 0])
  }

  private func receive() throws -> (UInt8, [PackValue]) {
    var bytes: [UInt8] = []
    while true {
      let head = try read(2)
      let count = Int(head[0]) << 8 | Int(head[1])
      // An empty chunk before a message only keeps the connection alive.
      if count == 0 { if bytes.isEmpty { continue } else { break } }
      bytes += try read(count)
    }
    guard case .structure(let tag, let fields) = try PackReader.read(bytes) else { throw BoltError.malformed }
    return (tag, fields)
  }

  private func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw BoltError.connection("the connection broke: \(reason())") }
      rest = rest.dropFirst(count)
    }
  }

  private func read(_ count: Int) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let received = bytes.withUnsafeMutableBytes { recv(descriptor, $0.baseAddress! + filled, count - filled, 0) }
      if received < 0, errno == EINTR { continue }
      guard received > 0 else {
        throw BoltError.connection(
          received == 0 ? "the server ended the connection" : "the connection broke: \(reason())")
      }
      filled += received
    }
    return bytes
  }

  private func reason() -> String { String(cString: strerror(errno)) }

  private static func connect(_ address: BoltAddress) throws -> Int32 {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    let status = getaddrinfo(address.host, String(address.port), &hints, &list)
    guard status == 0, let first = list else {
      throw BoltError.connection("\(address.host): \(String(cString: gai_strerror(status)))")
    }
    defer { freeaddrinfo(list) }
    var code: Int32 = 0
    var next: UnsafeMutablePointer<addrinfo>? = first
    while let candidate = next {
      let info = candidate.pointee
      let descriptor = socket(info.ai_family, info.ai_socktype | Int32(SOCK_CLOEXEC.rawValue), info.ai_protocol)
      if descriptor >= 0, Glibc.connect(descriptor, info.ai_addr, info.ai_addrlen) == 0 { return descriptor }
      code = errno
      if descriptor >= 0 { close(descriptor) }
      next = info.ai_next
    }
    throw BoltError.connection("\(address.host):\(address.port): \(String(cString: strerror(code)))")
  }
}

/// `bolt://host[:port][/database]`
struct BoltAddress: Hashable {
  var host: String
  var port: UInt16
  var database: String?

  /// - Throws: `BoltError.address`
  init(_ text: String) throws(BoltError) {
    let schemes = ["bolt://", "neo4j://"]
    guard let scheme = schemes.first(where: { text.hasPrefix($0) }) else { throw .address(text) }
    let parts = text.dropFirst(scheme.count).split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    var authority = parts[0]
    // A password in the address would stay in the shell's history.
    if authority.contains("@") { throw .address("an address with a user") }
    var portText: Substring?
    if authority.hasPrefix("["), let bracket = authority.firstIndex(of: "]") {
      let rest = authority[authority.index(after: bracket)...]
      if rest.hasPrefix(":") { portText = rest.dropFirst() }
      authority = authority[authority.index(after: authority.startIndex)..<bracket]
    } else if let colon = authority.lastIndex(of: ":") {
      portText = authority[authority.index(after: colon)...]
      authority = authority[..<colon]
    }
    guard let port = portText.map({ UInt16($0) }) ?? 7687, !authority.isEmpty else { throw .address(text) }
    host = String(authority)
    self.port = port
    database = parts.count > 1 && !parts[1].isEmpty ? String(parts[1]) : nil
  }
}
