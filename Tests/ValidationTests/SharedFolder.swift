import Foundation

/// Where test data that is not part of the project lies.
enum SharedFolder {
  /// The path of a part of it, or nil when it is absent: `NEWSGRAPH_SHARED`, or `shared` beside the checkout.
  static func path(_ part: String) -> String? {
    let checkout = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let beside = checkout.deletingLastPathComponent().appendingPathComponent("shared").path
    let root = ProcessInfo.processInfo.environment["NEWSGRAPH_SHARED"] ?? beside
    let path = "\(root)/\(part)"
    return FileManager.default.fileExists(atPath: path) ? path : nil
  }
}
