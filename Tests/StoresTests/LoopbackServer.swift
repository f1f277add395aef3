import Foundation
import Glibc

/// A server on a free loopback port that hands each connection to a closure, one after the other.
final class LoopbackServer: @unchecked Sendable {
  let port: UInt16
  private let listener: Int32

  /// - Parameter handler: gets the connection and its number, from 0; the connection is closed when it returns.
  init(_ handler: @escaping @Sendable (_ descriptor: Int32, _ number: Int) -> Void) throws {
    let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let status = withUnsafeMutablePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { generic in
        bind(listener, generic, size) == 0 && listen(listener, 8) == 0 && getsockname(listener, generic, &size) == 0
      }
    }
    guard status else { throw POSIXError(.EADDRNOTAVAIL) }
    port = UInt16(bigEndian: address.sin_port)
    self.listener = listener
    let thread = Thread {
      var number = 0
      while true {
        let connection = accept(listener, nil, nil)
        guard connection >= 0 else { return }
        handler(connection, number)
        close(connection)
        number += 1
      }
    }
    thread.start()
  }

  deinit { stop() }

  func stop() { shutdown(listener, Int32(SHUT_RDWR)) }

  /// Reads what there is, up to 64 KiB; empty at the end.
  static func receive(_ descriptor: Int32) -> Data {
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    return count > 0 ? Data(buffer[..<count]) : Data()
  }

  static func transmit(_ data: Data, to descriptor: Int32) {
    data.withUnsafeBytes { _ = send(descriptor, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
  }
}

/// A graph store that keeps the lines posted to it and does as it is told: the answers come from a list, after whose end
/// all is well.
final class FlakyStore: @unchecked Sendable {
  enum Answer: Sendable {
    case status(Int)
    case hangUp
    /// Takes the body in this many seconds.
    case slow(Double)
  }

  private let lock = NSLock()
  private var answers: [Answer]
  private var kept: Set<String> = []
  private var heads: [String] = []
  private var server: LoopbackServer?

  var address: String { "http://127.0.0.1:\(server?.port ?? 0)/store" }
  /// The lines of all bodies that were taken.
  var lines: Set<String> { lock.withLock { kept } }
  /// The heads of all requests.
  var requests: [String] { lock.withLock { heads } }

  init(_ answers: [Answer]) throws {
    self.answers = answers
    server = try LoopbackServer { [unowned self] descriptor, _ in serve(descriptor) }
  }

  private func serve(_ descriptor: Int32) {
    var received = Data()
    let blank = Data("\r\n\r\n".utf8)
    while received.range(of: blank) == nil {
      let more = LoopbackServer.receive(descriptor)
      if more.isEmpty { return }
      received += more
    }
    guard let end = received.range(of: blank) else { return }
    let head = String(decoding: received[..<end.lowerBound], as: UTF8.self)
    let length = head.lowercased().components(separatedBy: "\r\n").first { $0.hasPrefix("content-length:") }
    let count = length.flatMap { Int($0.dropFirst("content-length:".count).trimmingCharacters(in: .whitespaces)) } ?? 0
    var body = received[end.upperBound...]
    while body.count < count {
      let more = LoopbackServer.receive(descriptor)
      if more.isEmpty { return }
      body += more
    }
    let answer = lock.withLock {
      heads.append(head)
      return answers.isEmpty ? .status(204) : answers.removeFirst()
    }
    switch answer {
    case .hangUp: return
    case .status(let status) where status >= 300:
      reply(status, descriptor)
    case .status, .slow:
      if case .slow(let seconds) = answer { usleep(UInt32(seconds * 1_000_000)) }
      let lines = String(decoding: body, as: UTF8.self).split(separator: "\n").map(String.init)
      lock.withLock { kept.formUnion(lines) }
      reply(204, descriptor)
    }
  }

  private func reply(_ status: Int, _ descriptor: Int32) {
    let head = "HTTP/1.1 \(status) As told\r\nContent-Length: 0\r\nConnection: close\r\n\r\n"
    LoopbackServer.transmit(Data(head.utf8), to: descriptor)
  }
}
