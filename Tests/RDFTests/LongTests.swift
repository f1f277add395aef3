import Foundation

/// Tests that take minutes run only when `NEWSGRAPH_LONG_TESTS` is set.
enum LongTests {
  static let areWanted = ProcessInfo.processInfo.environment["NEWSGRAPH_LONG_TESTS"] != nil
}
