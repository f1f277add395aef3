/// An error after which another attempt may succeed.
protocol TemporaryError: Error {
  var isTemporary: Bool { get }
}

extension BoltError: TemporaryError {}
extension ConnectionError: TemporaryError {}
extension CurlError: TemporaryError {}
extension RedisError: TemporaryError {}

/// Waits between attempts, each twice as long as the one before: 0.5, 1, 2, 4 seconds.
struct Backoff {
  var attempts = 5
  /// In seconds.
  var firstWait = 0.5

  /// Calls `body` until it does not throw an error worth another attempt.
  func retry<Result>(_ body: () throws -> Result) throws -> Result {
    for attempt in 1..<attempts {
      do { return try body() } catch let error as any TemporaryError where error.isTemporary {
        Sleep.seconds(firstWait * Double(1 << (attempt - 1)))
      }
    }
    return try body()
  }
}
