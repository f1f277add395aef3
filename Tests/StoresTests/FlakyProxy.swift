import Foundation
import Glibc

enum FlakyProxy {
  /// Passes bytes between a connection and a loopback port, up to a number of bytes from the client.
  static func pass(_ client: Int32, to port: UInt16, limit: Int) {
    guard limit > 0 else { return }
    let server = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(server) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    address.sin_port = port.bigEndian
    let status = withUnsafePointer(to: &address) { pointer in
      pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(server, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    guard status == 0 else { return }
    var left = limit
    while true {
      var watched = [
        pollfd(fd: client, events: Int16(POLLIN), revents: 0), pollfd(fd: server, events: Int16(POLLIN), revents: 0),
      ]
      guard poll(&watched, 2, 30_000) > 0 else { return }
      for (from, to) in [(0, server), (1, client)] where watched[from].revents != 0 {
        let data = LoopbackServer.receive(watched[from].fd)
        if data.isEmpty { return }
        if from == 0 {
          left -= data.count
          if left < 0 { return }
        }
        LoopbackServer.transmit(data, to: to)
      }
    }
  }
}
