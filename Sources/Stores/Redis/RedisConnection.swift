/// What can go wrong with a Redis server.
enum RedisError: Error, Hashable, CustomStringConvertible {
  case malformed
  case failure(String)

  var description: String {
    switch self {
    case .malformed: "the server does not speak the protocol of Redis"
    case .failure(let message): message
    }
  }

  /// Whether another attempt may succeed: the server is reading its data or does not know yet whom to follow.
  var isTemporary: Bool {
    guard case .failure(let message) = self else { return false }
    return ["LOADING", "BUSY", "TRYAGAIN", "MASTERDOWN"].contains { message.hasPrefix($0) }
  }
}

/// What a Redis server answers.
indirect enum RedisValue: Hashable {
  case nothing
  case text(String)
  case integer(Int)
  case list([RedisValue])
}

/// A conversation with a server in version 2 of the protocol of Redis (redis.io, "Redis serialization protocol").
final class RedisConnection {
  private let connection: ServerConnection

  /// Connects and logs in.
  ///
  /// - Throws: `ConnectionError`, `RedisError`
  init(_ address: ServerAddress, credentials: Credentials?) throws {
    connection = try ServerConnection(address)
    if let credentials { try run(["AUTH", credentials.user, credentials.password]) }
  }

  /// Runs a command.
  ///
  /// - Throws: `RedisError.failure` with the server's reason, `ConnectionError`.
  @discardableResult
  func run(_ command: [String]) throws -> RedisValue {
    var bytes = Array("*\(command.count)\r\n".utf8)
    for part in command {
      bytes += Array("$\(part.utf8.count)\r\n".utf8)
      bytes += Array(part.utf8)
      bytes += [0x0D, 0x0A]
    }
    try connection.write(bytes)
    return try value(depth: 0)
  }

  private func value(depth: Int) throws -> RedisValue {
    let line = String(decoding: try connection.readLine(), as: UTF8.self)
    let rest = String(line.dropFirst())
    switch line.first {
    case "+": return .text(rest)
    case "-": throw RedisError.failure(rest)
    case ":": return .integer(try number(rest))
    case "$":
      let count = try number(rest)
      guard count >= 0 else { return .nothing }
      return .text(String(decoding: try connection.read(count + 2).dropLast(2), as: UTF8.self))
    case "*":
      let count = try number(rest)
      guard count >= 0 else { return .nothing }
      guard depth < 32 else { throw RedisError.malformed }
      return .list(try list(count, depth: depth + 1))
    default: throw RedisError.malformed
    }
  }

  /// Reads all elements, even where one is an error, so that the next answer is not mistaken for the rest of this one.
  private func list(_ count: Int, depth: Int) throws -> [RedisValue] {
    var elements: [RedisValue] = []
    var failure: RedisError?
    for _ in 0..<count {
      do { elements.append(try value(depth: depth)) } catch let error as RedisError {
        guard case .failure = error else { throw error }
        failure = failure ?? error
      }
    }
    if let failure { throw failure }
    return elements
  }

  private func number(_ text: String) throws -> Int {
    guard let number = Int(text) else { throw RedisError.malformed }
    return number
  }
}
