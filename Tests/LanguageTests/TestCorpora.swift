import Foundation

/// Corpora that tests may measure on; they stand beside the checkout and are not part of the project.
enum TestCorpora {
  static let folder: URL = {
    if let path = ProcessInfo.processInfo.environment["NEWSGRAPH_SHARED"] { return URL(fileURLWithPath: path) }
    return URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared")
  }()

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder.path) }

  static func text(_ path: String) throws -> String {
    try String(contentsOf: folder.appendingPathComponent(path), encoding: .utf8)
  }
}
