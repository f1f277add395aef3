import ArgumentParser
import ByteStreams
import Graph
import Newsgraph
import Profile
import RDF
import Viewer

/// `newsgraph view`: a graph to look at.
struct ViewCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "view",
    abstract: "Shows graphs or articles as one page for the browser, or as a picture.",
    discussion: """
      Takes graphs in RDF (.rdf, .ttl, .nt …) or articles, of which the graph is made first. The page holds everything \
      and asks for nothing on the network: the drawn graph, a list, a timeline, and the article's text with the words \
      that support what is chosen. A graph's article is looked for beside it (NAME.txt, NAME.html) and can be named \
      with --text; without it the words that the graph quotes are shown. SVG and PNG need Graphviz.

      Exit codes are those of extract.
      """)

  enum Format: String, CaseIterable, ExpressibleByArgument {
    case html, svg, png
  }

  @Argument(help: ArgumentHelp("Graphs in RDF, or articles.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("An article that a graph was made of; repeatable.", valueName: "file"))
  var text: [String] = []

  @Option(
    name: [.short, .long], help: "The file to write, - for standard output; by default NAME.html in the current folder."
  )
  var output: String?

  @Option(help: "What to write; by default what the output's name says, else html.")
  var format: Format?

  func run() async throws {
    let console = Console()
    var loader = ViewInput()
    for file in files { try await loader.add(file, console: console) }
    for file in text { try console.report { try loader.addText(file) } }
    let chosen = format ?? output.flatMap { $0.split(separator: ".").last.flatMap { Format(rawValue: String($0)) } }
    let target = output ?? ViewInput.name(of: files[0]) + "." + (chosen ?? .html).rawValue
    try console.report {
      let graph = try loader.graph()
      try write(graph, loader.texts, as: chosen ?? .html, to: target, console: console)
    }
    if target != "-" { try console.print("\(target)\n") }
  }

  private func write(
    _ graph: KnowledgeGraph, _ texts: [Article.ID: String], as format: Format, to target: String, console: Console
  ) throws {
    func fill(_ sink: ByteSink) throws {
      switch format {
      case .html: try GraphPage(graph: graph, texts: texts).write(to: sink)
      case .svg: try GraphvizImage.draw(graph, as: .svg).withUnsafeBytes { sink.append($0) }
      case .png: try GraphvizImage.draw(graph, as: .png).withUnsafeBytes { sink.append($0) }
      }
    }
    guard target != "-" else {
      let sink = console.standardOutput
      try fill(sink)
      return try sink.flush()
    }
    try AtomicFile.write(to: target, fill)
  }
}

/// The graphs and texts that a page is made of.
struct ViewInput {
  private var quads: [Quad] = []
  private var seen: Set<Quad> = []
  private(set) var texts: [Article.ID: String] = [:]
  private let sources = ArticleSources()

  /// Adds a graph, with its article's text where that lies beside it, or an article and the graph made of it.
  mutating func add(_ file: String, console: Console) async throws {
    if file != "-", let syntax = RDFSyntax(path: file) {
      let dataset = try console.report {
        try RDFInput(path: file, syntax: syntax).dataset(ParserOptions(isLenient: true))
      }
      add(dataset.quads)
      let stem = file.split(separator: ".", omittingEmptySubsequences: false).dropLast().joined(separator: ".")
      for suffix in ["txt", "html"] { try? addText("\(stem).\(suffix)") }
      return
    }
    let pipeline = try console.report(as: .software) { try Pipeline() }
    for article in try console.report({ try sources.articles(at: file) }) {
      texts[article.id] = article.text
      add(RDFProfile.dataset(try await pipeline.graph(of: article), base: SerializationOptions().base).quads)
    }
  }

  /// Adds the texts of a file's articles.
  mutating func addText(_ file: String) throws {
    for article in try sources.articles(at: file) { texts[article.id] = article.text }
  }

  /// The triples of all graphs, each once.
  var triples: [Triple] { quads.map(\.triple) }

  /// The union of all graphs.
  func graph() throws -> KnowledgeGraph { try KnowledgeGraphReader.read(quads) }

  private mutating func add(_ more: [Quad]) {
    for quad in more where seen.insert(quad).inserted { quads.append(quad) }
  }

  /// A file's name without folder and extension.
  static func name(of file: String) -> String {
    let name = file == "-" ? "graph" : file.split(separator: "/").last.map(String.init) ?? "graph"
    let parts = name.split(separator: ".")
    return parts.count > 1 ? parts.dropLast().joined(separator: ".") : name
  }
}
