import ByteStreams
import Graph
import Newsgraph

/// Takes articles one after the other from their files to their graphs. A failing article is reported and the others
/// go on; the first failure decides the exit status.
struct ExtractionJob {
  let sources: ArticleSources
  let output: GraphOutput
  /// Where to write; nil for standard output.
  let folder: String?
  let pipeline: Pipeline

  func run(_ files: [String], console: Console, printsSummary: Bool) async throws {
    let paths = try console.report { try sources.expandingFolders(in: files) }
    var status: ExitStatus?
    for (number, path) in paths.enumerated() {
      if console.showsProgress && paths.count > 1 { console.complain("\(number + 1)/\(paths.count) \(path)") }
      do {
        try await extract(path, console: console, printsSummary: printsSummary)
      } catch {
        console.complain("\(error)")
        status = status ?? ExitStatus(error)
      }
    }
    if let status { throw status.code }
  }

  private func extract(_ path: String, console: Console, printsSummary: Bool) async throws {
    let articles = try sources.articles(at: path)
    for (index, article) in articles.enumerated() {
      let graph = try await pipeline.graph(of: article)
      guard let folder else {
        try output.write(graph, to: console.standardOutput)
        continue
      }
      let name = ArticleSources.outputName(for: path, index: index, of: articles.count)
      let written = try output.write(graph, named: name, in: folder)
      if printsSummary {
        let summary = GraphSummary(graph, style: console.style).text
        try console.print(summary + "\nWritten: \(written.joined(separator: ", "))\n")
      }
    }
  }
}
