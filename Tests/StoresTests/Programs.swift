import Foundation
import Testing

/// Programs that tests run, and where things are.
enum Programs {
  static let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  static func environment(_ name: String) -> String? { ProcessInfo.processInfo.environment[name] }

  /// The `newsgraph` that was built with these tests.
  static var newsgraph: URL {
    let beside = Bundle.main.bundleURL.appending(path: "newsgraph")
    return FileManager.default.isExecutableFile(atPath: beside.path)
      ? beside : root.appending(path: ".build/debug/newsgraph")
  }

  /// Whether a program is on the path.
  static func isInstalled(_ name: String) -> Bool {
    (environment("PATH") ?? "").split(separator: ":").contains {
      FileManager.default.isExecutableFile(atPath: "\($0)/\(name)")
    }
  }

  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  /// Runs a program to its end.
  static func run(
    _ program: URL, _ arguments: [String], input: String = "", environment: [String: String] = [:],
    in folder: URL = root
  ) throws -> Result {
    let process = Process()
    process.executableURL = program
    process.arguments = arguments
    process.currentDirectoryURL = folder
    process.environment = ProcessInfo.processInfo.environment.merging(environment) { _, new in new }
    // Files, because pipes that nobody empties block.
    return try withFolder { scratch in
      let files = ["in", "out", "errors"].map { scratch.appending(path: $0) }
      try Data(input.utf8).write(to: files[0])
      for file in files[1...] { try Data().write(to: file) }
      process.standardInput = try FileHandle(forReadingFrom: files[0])
      process.standardOutput = try FileHandle(forWritingTo: files[1])
      process.standardError = try FileHandle(forWritingTo: files[2])
      try process.run()
      process.waitUntilExit()
      return Result(
        status: process.terminationStatus, output: try String(contentsOf: files[1], encoding: .utf8),
        errors: try String(contentsOf: files[2], encoding: .utf8))
    }
  }

  /// Runs `newsgraph`, which must do well.
  @discardableResult
  static func newsgraph(_ arguments: String..., in folder: URL = root) throws -> String {
    let result = try run(newsgraph, arguments, in: folder)
    try #require(result.status == 0, "newsgraph \(arguments.joined(separator: " ")): \(result.errors)")
    return result.output
  }

  /// Calls `body` with a folder that is gone afterwards.
  static func withFolder<Value>(_ body: (URL) throws -> Value) throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appending(path: "newsgraph-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    return try body(folder)
  }
}
