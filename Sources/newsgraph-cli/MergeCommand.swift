import ArgumentParser
import ByteStreams
import Graph
import Knowledge
import Newsgraph
import Profile
import RDF

/// `newsgraph merge`: one graph of many.
struct MergeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "merge",
    abstract: "Merges graphs into one, where the same person, country and issue is one node with all its evidence.",
    discussion: """
      Takes graphs in RDF that newsgraph wrote, in any syntax, and writes one in any format that extract writes. The \
      order of the files makes no difference, nor does a file given twice. As RDF the result is the union of the \
      files; only where they give one thing two names or kinds is one of them kept and the other one reported.

      Exit codes are those of extract.
      """)

  @Argument(help: ArgumentHelp("Graphs in RDF.", valueName: "file"))
  var files: [String]

  @Option(name: .shortAndLong, help: "The file to write; standard output without or with -.")
  var output: String?

  @Option(help: "What to write, as with extract; by default what the output's name says, else turtle.")
  var format: String?

  @Option(help: ArgumentHelp("The IRI under which all IRIs are minted; ends in /.", valueName: "iri"))
  var base: String = SerializationOptions().base

  func run() throws {
    let console = Console()
    try console.report {
      let serializer = try chosenSerializer()
      var quads: Set<Quad> = []
      var graphs: [KnowledgeGraph] = []
      for file in files {
        let dataset = try RDFInput(path: file, syntax: nil).dataset(ParserOptions())
        graphs.append(try KnowledgeGraphReader.read(dataset.quads))
        quads.formUnion(dataset.quads)
      }
      let graph = KnowledgeGraph.merged(graphs)
      let kept = Set(RDFProfile.dataset(graph, base: base).quads)
      let left = quads.subtracting(kept).count
      if left > 0 { console.complain("\(left) statements differ between the files or are not newsgraph's: left out") }
      try write(graph, serializer, console)
    }
  }

  private func write(_ graph: KnowledgeGraph, _ serializer: any GraphSerializer, _ console: Console) throws {
    let options = SerializationOptions(base: base)
    guard let output, output != "-" else {
      let sink = console.standardOutput
      try serializer.serialize(graph, options: options, to: sink)
      return try sink.flush()
    }
    try AtomicFile.write(to: output) { try serializer.serialize(graph, options: options, to: $0) }
  }

  /// The format by its name, else by the longest extension that fits the output's name.
  private func chosenSerializer() throws -> any GraphSerializer {
    let name = format ?? "turtle"
    if format == nil, let output {
      let fitting = GraphFormats.all.filter { output.hasSuffix("." + $0.fileExtension) }
      let longest = fitting.map(\.fileExtension.count).max()
      if let serializer = fitting.first(where: { $0.fileExtension.count == longest }) { return serializer }
    }
    // Fails for a name that is no format's, and says which there are.
    _ = try GraphOutput(formats: [name])
    guard let serializer = GraphFormats.named(name) else { throw ExitStatus.usage.code }
    return serializer
  }
}
