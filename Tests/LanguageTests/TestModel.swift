import Foundation

@testable import Language

/// Where the tests find their model and fixtures.
enum TestModel {
  static let fixtures = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .appending(path: "Fixtures")

  /// The model of `NEWSGRAPH_MODEL`, else the built-in one.
  static let path = ProcessInfo.processInfo.environment["NEWSGRAPH_MODEL"] ?? LanguageModel.builtInPath

  static var isPresent: Bool { FileManager.default.fileExists(atPath: path) }

  /// Reference outputs of the PyTorch model.
  static let parityPath =
    ProcessInfo.processInfo.environment["NEWSGRAPH_PARITY"] ?? fixtures.appending(path: "language/parity.json").path

  static var hasParity: Bool { FileManager.default.fileExists(atPath: parityPath) }

  static let shared = Result { try LanguageModel(path: path) }
}
