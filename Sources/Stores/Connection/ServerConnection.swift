#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Why bytes could not be sent or received.
struct ConnectionError: Error, Hashable, CustomStringConvertible {
  var description: String
  /// Whether another attempt may succeed: not where a certificate is refused.
  var isTemporary = true
}

/// A stream of bytes to a server and back, over TCP, with TLS where the address asks for it.
final class ServerConnection {
  private let descriptor: Int32
  private var tls: TLSSession?
  /// What was received and not yet read.
  private var received: [UInt8] = []
  private var position = 0

  /// - Throws: `ConnectionError`
  init(_ address: ServerAddress) throws {
    descriptor = try ServerConnection.connect(address)
    guard address.security != .none else { return }
    do {
      tls = try TLSSession(descriptor, host: address.host, verifies: address.security == .verified)
    } catch {
      close(descriptor)
      throw error
    }
  }

  deinit {
    tls?.end()
    close(descriptor)
  }

  /// Sends all bytes.
  ///
  /// - Throws: `ConnectionError`
  func write(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { buffer in
        tls?.write(buffer) ?? send(descriptor, buffer.baseAddress, buffer.count, Int32(MSG_NOSIGNAL))
      }
      if count < 0, tls == nil, errno == EINTR { continue }
      guard count > 0 else { throw ConnectionError(description: "the connection broke: \(reason())") }
      rest = rest.dropFirst(count)
    }
  }

  /// Receives exactly so many bytes.
  ///
  /// - Throws: `ConnectionError`
  func read(_ count: Int) throws -> [UInt8] {
    while received.count - position < count { try receive() }
    defer { position += count }
    return Array(received[position..<position + count])
  }

  /// Receives up to CR LF, which is not part of what is returned.
  ///
  /// - Throws: `ConnectionError`
  func readLine() throws -> [UInt8] {
    var scanned = position
    while true {
      if let end = received[scanned...].firstIndex(of: 0x0A) {
        defer { position = end + 1 }
        let line = received[position..<end]
        return Array(line.last == 0x0D ? line.dropLast() : line)
      }
      let offset = received.count - position
      try receive()
      scanned = position + offset
    }
  }

  private func receive() throws {
    received.removeFirst(position)
    position = 0
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = chunk.withUnsafeMutableBytes { buffer in
        tls?.read(buffer) ?? recv(descriptor, buffer.baseAddress, buffer.count, 0)
      }
      if count < 0, tls == nil, errno == EINTR { continue }
      guard count > 0 else {
        throw ConnectionError(
          description: count == 0 ? "the server ended the connection" : "the connection broke: \(reason())")
      }
      received += chunk[..<count]
      return
    }
  }

  private func reason() -> String { String(cString: strerror(errno)) }

  private static func connect(_ address: ServerAddress) throws -> Int32 {
    var hints = addrinfo()
    hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    let status = getaddrinfo(address.host, String(address.port), &hints, &list)
    guard status == 0, let first = list else {
      throw ConnectionError(description: "\(address.host): \(String(cString: gai_strerror(status)))")
    }
    defer { freeaddrinfo(list) }
    var code: Int32 = 0
    var next: UnsafeMutablePointer<addrinfo>? = first
    while let candidate = next {
      let info = candidate.pointee
      let descriptor = socket(info.ai_family, info.ai_socktype | Int32(SOCK_CLOEXEC.rawValue), info.ai_protocol)
      if descriptor >= 0 {
        // Linux applies the limit on sending to connecting as well.
        var limit = timeval(tv_sec: 30, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        if Glibc.connect(descriptor, info.ai_addr, info.ai_addrlen) == 0 { return descriptor }
      }
      code = errno == EINPROGRESS ? ETIMEDOUT : errno
      if descriptor >= 0 { close(descriptor) }
      next = info.ai_next
    }
    throw ConnectionError(description: "\(address.host):\(address.port): \(String(cString: strerror(code)))")
  }
}
