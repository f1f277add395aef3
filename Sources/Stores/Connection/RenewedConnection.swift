/// A connection that is made when it is first needed, and anew when it breaks.
struct RenewedConnection<Connection> {
  private let backoff: Backoff
  private let connect: () throws -> Connection
  private var open: Connection?

  init(_ backoff: Backoff, connect: @escaping () throws -> Connection) {
    self.backoff = backoff
    self.connect = connect
  }

  /// Does something over the connection, and again over a new one when that breaks.
  mutating func use(_ body: (Connection) throws -> Void) throws {
    var current = open
    defer { open = current }
    try backoff.retry {
      do {
        let connection = try current ?? connect()
        current = connection
        try body(connection)
      } catch let error as ConnectionError {
        current = nil
        throw error
      }
    }
  }
}
