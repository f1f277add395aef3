import Articles
import Foundation
import Graph
import Newsgraph

/// The sample articles of the project, and where things are in the checkout.
enum Samples {
  static let names = ["brussels-ukraine", "colombo-imf", "stockholm-nato", "tokyo-seafood"]

  static let root = URL(filePath: #filePath)
    .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  static let fixtures = root.appending(path: "Tests/Fixtures")

  static func path(_ name: String) -> String { fixtures.appending(path: name + ".txt").path }

  static func article(_ name: String) throws -> Article {
    try ArticleSources().articles(at: path(name))[0]
  }

  /// One pipeline for all tests: loading the model is the slow part.
  static let pipeline = Result { try Pipeline(threads: 2) }

  /// What is found in a sample; worked out once for all tests.
  static func extraction(_ name: String) async throws -> Extraction {
    try await cache.extraction(name)
  }

  private static let cache = ExtractionCache()
}

private actor ExtractionCache {
  private var tasks: [String: Task<Extraction, any Error>] = [:]

  func extraction(_ name: String) async throws -> Extraction {
    if let task = tasks[name] { return try await task.value }
    let task = Task { try await Samples.pipeline.get().extraction(from: Samples.article(name)) }
    tasks[name] = task
    return try await task.value
  }
}

/// The folder with corpora and gold graphs that stands beside the checkout of those who build newsgraph.
enum SharedFolder {
  static let url: URL? = {
    let given = ProcessInfo.processInfo.environment["NEWSGRAPH_SHARED"].map { URL(filePath: $0) }
    let candidates = [given, Samples.root.deletingLastPathComponent().appending(path: "shared")].compactMap(\.self)
    return candidates.first { FileManager.default.fileExists(atPath: $0.appending(path: "gold").path) }
  }()
}
