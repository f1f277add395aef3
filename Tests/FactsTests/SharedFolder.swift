import Foundation

/// What stands beside the checkout for measuring; not part of the project.
enum SharedFolder {
  static let url: URL = {
    if let path = ProcessInfo.processInfo.environment["NEWSGRAPH_SHARED"] { return URL(fileURLWithPath: path) }
    return URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared")
  }()

  static var isPresent: Bool { FileManager.default.fileExists(atPath: url.path) }
}
