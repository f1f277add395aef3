import Foundation
import Testing

/// The `newsgraph` command as its users meet it.
@Suite struct CommandLineTests {
  struct Result {
    var status: Int32
    var output: String
    var errors: String
  }

  /// Runs the command that was built with these tests.
  private func newsgraph(_ arguments: [String], input: Data = Data(), in folder: URL? = nil) throws -> Result {
    let process = Process()
    process.executableURL = Bundle.main.bundleURL.appending(path: "newsgraph")
    if !FileManager.default.isExecutableFile(atPath: process.executableURL!.path) {
      process.executableURL = Samples.root.appending(path: ".build/debug/newsgraph")
    }
    process.arguments = arguments
    process.currentDirectoryURL = folder
    let files = try (0..<3).map { _ in try TemporaryFile() }
    try input.write(to: files[0].url)
    process.standardInput = try FileHandle(forReadingFrom: files[0].url)
    process.standardOutput = try FileHandle(forWritingTo: files[1].url)
    process.standardError = try FileHandle(forWritingTo: files[2].url)
    try process.run()
    process.waitUntilExit()
    #expect(process.terminationReason == .exit, "ended by a signal")
    return Result(
      status: process.terminationStatus, output: try String(contentsOf: files[1].url, encoding: .utf8),
      errors: try String(contentsOf: files[2].url, encoding: .utf8))
  }

  private func withFolder(_ body: (URL) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "newsgraph-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    try body(folder)
  }

  @Test func extractWritesThreeFormatsThatAreValid() throws {
    try withFolder { folder in
      let result = try newsgraph(["extract", Samples.path("stockholm-nato"), "-o", folder.path])
      #expect(result.status == 0)
      #expect(result.output.contains("Ulf Kristersson"))
      #expect(!result.output.contains("\u{1B}"), "no colours where there is no terminal")
      let files = try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
      #expect(files == ["stockholm-nato.graphml", "stockholm-nato.jsonld", "stockholm-nato.rdf"])
      let check = try newsgraph(["validate"] + files.map { folder.appending(path: $0).path })
      #expect(check.status == 0, "\(check.output)\(check.errors)")
    }
  }

  @Test func extractIsAFilter() throws {
    let article = try Data(contentsOf: URL(filePath: Samples.path("colombo-imf")))
    let result = try newsgraph(["extract", "--format", "turtle", "-"], input: article)
    #expect(result.status == 0)
    #expect(result.output.hasPrefix("@prefix") || result.output.hasPrefix("PREFIX"))
    #expect(result.errors.isEmpty)
  }

  @Test func dateAndBaseAreTaken() throws {
    let result = try newsgraph(
      ["extract", "--format", "ntriples", "--date", "2001-02-03", "--base", "https://example.org/kg/", "-"],
      input: Data("The president resigned on Friday, Jane Doe of the United Nations said.".utf8))
    #expect(result.status == 0)
    #expect(result.output.contains("\"2001-02-03\""))
    #expect(result.output.contains("<https://example.org/kg/article/"))
  }

  @Test(arguments: [
    ["extract", "--format", "nonsense", "x.txt"], ["extract", "--date", "tomorrow", "x.txt"], ["extract"],
    ["nonsense"], ["extract", "--threads", "0", "x.txt"],
  ])
  func wrongUsage(arguments: [String]) throws {
    let result = try newsgraph(arguments)
    #expect(result.status == 64)
    #expect(!result.errors.isEmpty)
    #expect(result.output.isEmpty)
  }

  struct BadInput: Sendable, CustomTestStringConvertible {
    var name: String
    var bytes: Data?
    var status: Int32
    /// What the message must say besides the file's name.
    var reason: String?
    var testDescription: String { name }
  }

  @Test(arguments: [
    BadInput(name: "empty.txt", bytes: Data(), status: 65, reason: "empty"),
    BadInput(name: "blank.txt", bytes: Data(" \n\t\n".utf8), status: 65),
    BadInput(name: "binary.txt", bytes: Data([0x7F, 0x45, 0x4C, 0x46, 0, 1, 2, 3, 0, 0]), status: 65, reason: "byte"),
    BadInput(name: "latin1.txt", bytes: Data([0x43, 0x61, 0x66, 0xE9, 0x20, 0x62]), status: 65, reason: "byte 3"),
    BadInput(name: "missing.txt", bytes: nil, status: 66, reason: "No such file"),
    BadInput(name: "punctuation.txt", bytes: Data("... !!! ??? --- \u{201C}\u{201D}".utf8), status: 0),
  ])
  func badInput(input: BadInput) throws {
    try withFolder { folder in
      let file = folder.appending(path: input.name)
      try input.bytes?.write(to: file)
      let result = try newsgraph(["extract", file.path, "-o", folder.appending(path: "out").path])
      #expect(result.status == input.status, "\(result.errors)")
      let written = (try? FileManager.default.contentsOfDirectory(atPath: folder.appending(path: "out").path)) ?? []
      if input.status == 0 {
        #expect(written.count == 3)
      } else {
        #expect(result.errors.contains(input.name), "\(result.errors)")
        if let reason = input.reason { #expect(result.errors.contains(reason), "\(result.errors)") }
        #expect(written.isEmpty)
      }
    }
  }

  @Test func analyzeReadsGzipAndNamesWhatIsMissing() throws {
    try withFolder { folder in
      let file = folder.appending(path: "town.txt")
      try Data("The mayor of Bergen met Jane Doe.".utf8).write(to: file)
      let plain = try newsgraph(["analyze", file.path])
      #expect(plain.status == 0 && plain.output.contains("Bergen"), "\(plain.errors)")
      let packed = folder.appending(path: "town.txt.gz")
      // What gzip makes of the same sentence.
      let bytes = "H4sIAAAAAAACAwvJSFXITazML1LIT1NwSi1KT81TyE0tUfBKzEtVcMlP1QMAwdUMEiEAAAA="
      try #require(Data(base64Encoded: bytes)).write(to: packed)
      #expect(try newsgraph(["analyze", packed.path]).output == plain.output)
      let missing = try newsgraph(["analyze", folder.appending(path: "missing.txt").path])
      #expect(missing.status == 66 && missing.errors.contains("missing.txt: "), "\(missing.errors)")
      let broken = try newsgraph(["analyze", "--from", "conllu", file.path])
      #expect(broken.status == 65 && broken.errors.contains("town.txt: "), "\(broken.errors)")
    }
  }

  @Test func oneBadArticleDoesNotStopTheOthers() throws {
    try withFolder { folder in
      let result = try newsgraph(
        ["extract", folder.appending(path: "no.txt").path, Samples.path("tokyo-seafood"), "-q", "-o", folder.path])
      #expect(result.status == 66)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder.path).count == 3)
    }
  }

  @Test func outputThatCannotBeWritten() throws {
    try withFolder { folder in
      let file = folder.appending(path: "file")
      try Data("x".utf8).write(to: file)
      let result = try newsgraph(["extract", Samples.path("tokyo-seafood"), "-q", "-o", file.path])
      #expect(result.status == 73)
      #expect(result.errors.contains(file.path))
    }
  }

  @Test func fiftyMegabytesOfOneLineAreRefused() throws {
    try withFolder { folder in
      let file = folder.appending(path: "huge.txt")
      try Data(repeating: UInt8(ascii: "a"), count: 50 << 20).write(to: file)
      let result = try newsgraph(["extract", file.path, "-q", "-o", folder.appending(path: "out").path])
      #expect(result.status == 65)
      #expect(result.errors.contains("huge.txt") && result.errors.contains("limit"), "\(result.errors)")
    }
  }

  @Test func aVeryLongLine() throws {
    try withFolder { folder in
      let file = folder.appending(path: "long.txt")
      let sentence = "The president of France met the chancellor of Germany in Paris. "
      try Data(String(repeating: sentence, count: 100).utf8).write(to: file)
      let result = try newsgraph(["extract", file.path, "-q", "-o", folder.appending(path: "out").path])
      #expect(result.status == 0, "\(result.errors)")
    }
  }
}

/// A file that is gone when nobody holds it any more.
private final class TemporaryFile {
  let url = FileManager.default.temporaryDirectory.appending(path: "newsgraph-\(UUID().uuidString)")

  init() throws { try Data().write(to: url) }

  deinit { try? FileManager.default.removeItem(at: url) }
}
