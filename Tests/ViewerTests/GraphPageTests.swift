import ByteStreams
import Foundation
import Graph
import Testing

@testable import Viewer

@Suite struct GraphPageTests {
  static let chromium = ["/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"].first {
    FileManager.default.isExecutableFile(atPath: $0)
  }
  static let graphviz = FileManager.default.isExecutableFile(atPath: "/usr/bin/sfdp")

  func page(_ graph: KnowledgeGraph = SampleStory.graph, texts: [Article.ID: String]) throws -> String {
    String(decoding: try ByteSink.collect { try GraphPage(graph: graph, texts: texts).write(to: $0) }, as: UTF8.self)
  }

  @Test func isOneFileWithoutTheNetwork() throws {
    let page = try page(texts: [SampleStory.id: SampleStory.text])
    #expect(page.contains("default-src 'none'"))
    for tag in ["<link", "<img", "src=", "@import", "url(", "fetch(", "XMLHttpRequest"] {
      #expect(!page.contains(tag), "\(tag)")
    }
    #expect(page.contains("<title>A &lt;meeting&gt; &amp; more</title>"))
    #expect(page.components(separatedBy: "</script>").count == 3, "text must not end a script element")
  }

  @Test func sameGraphSameBytes() throws {
    #expect(try page(texts: [:]) == page(texts: [:]))
  }

  @Test func withoutTextTheQuotedWordsAreShown() throws {
    let evidence = [("met Sylvania", 0), ("Sylvania's president", 4), ("Port", 40)].map { quote, start in
      Evidence(article: SampleStory.id, range: start..<(start + quote.unicodeScalars.count), quote: quote)
    }
    let pieces = QuotedPieces.joined(evidence)
    #expect(pieces.map(\.text) == ["met Sylvania's president", "Port"])
    #expect(pieces.map(\.start) == [0, 40])
  }

  @Test(.enabled(if: chromium != nil, "needs Chromium"))
  func readersCanUseIt() throws {
    let script = try String(
      contentsOf: URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("drive.js"),
      encoding: .utf8)
    let page = try page(texts: [SampleStory.id: SampleStory.text])
    let driven = page.replacing("</body>", with: "<script>\(script)</script></body>")
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).html")
    try driven.write(to: file, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: file) }
    let (document, log) = try browse(file)
    let title = document.components(separatedBy: "<title>").dropFirst().first?.components(separatedBy: "</title>").first
    #expect(title == "passed")
    #expect(!log.contains("CONSOLE"), "\(log)")
  }

  /// Not resolved: the link's own place is what makes Python find its packages.
  static let python = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().appendingPathComponent(".venv/bin/python").path
  static let canDrive = chromium != nil && FileManager.default.isExecutableFile(atPath: python)

  /// By mouse, keys and finger, light and dark, small and large: see Tests/Support/viewer_checks.py.
  @Test(.enabled(if: canDrive, "needs Chromium and the .venv of Tests/run"))
  func browsersShowItWellToEveryone() throws {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    let pages = try [page(texts: [SampleStory.id: SampleStory.text]), page(SampleStory.large, texts: [:])].map { page in
      let file = FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID().uuidString).html")
      try page.write(to: file, atomically: true, encoding: .utf8)
      return file
    }
    defer { for file in pages { try? FileManager.default.removeItem(at: file) } }
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.python)
    let isUpdate = ProcessInfo.processInfo.environment["NEWSGRAPH_UPDATE_GOLDEN"] != nil
    process.arguments =
      [
        folder.appendingPathComponent("../Support/viewer_checks.py").path, pages[0].path, pages[1].path,
        folder.appendingPathComponent("Screenshots").path, try #require(Self.chromium),
      ] + (isUpdate ? ["--update"] : [])
    let output = Pipe()
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    #expect(process.terminationStatus == 0, "\(text)")
    #expect(text.trimmingCharacters(in: .whitespacesAndNewlines).isEmpty, "\(text)")
  }

  /// Opens a page and returns its document after a few seconds of the page's own time, and the browser's log.
  private func browse(_ file: URL) throws -> (String, String) {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: try #require(Self.chromium))
    process.arguments = [
      "--headless", "--no-sandbox", "--disable-gpu", "--window-size=1400,900", "--virtual-time-budget=5000",
      "--enable-logging=stderr", "--dump-dom", file.path,
    ]
    let output = file.appendingPathExtension("out").path
    let errors = file.appendingPathExtension("log").path
    for path in [output, errors] { _ = FileManager.default.createFile(atPath: path, contents: nil) }
    process.standardOutput = FileHandle(forWritingAtPath: output)
    process.standardError = FileHandle(forWritingAtPath: errors)
    try process.run()
    process.waitUntilExit()
    defer { for path in [output, errors] { try? FileManager.default.removeItem(atPath: path) } }
    return (try String(contentsOfFile: output, encoding: .utf8), try String(contentsOfFile: errors, encoding: .utf8))
  }

  @Test(.enabled(if: graphviz, "needs Graphviz"), arguments: GraphvizImage.Format.allCases)
  func draws(format: GraphvizImage.Format) throws {
    let picture = try GraphvizImage.draw(SampleStory.graph, as: format)
    #expect(picture.starts(with: format == .png ? [0x89, 0x50, 0x4E, 0x47] : Array("<?xml".utf8)))
  }
}
