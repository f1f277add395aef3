import ArgumentParser
import ByteStreams
import Graph
import Newsgraph
import Profile
import PropertyGraph
import RDF
import Stores

/// `newsgraph load`: graphs into a database, or into files for its bulk loader.
struct LoadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "Loads graphs into a database, or writes them for its bulk loader.",
    discussion: """
      --into http(s)://… loads RDF: by the SPARQL 1.1 Graph Store Protocol, or by SPARQL Update when the address ends in \
      “update” or “statements”. --into bolt://host[:port][/database] loads the property graph into Neo4j, Memgraph, \
      ArcadeDB and whatever else speaks Bolt; bolt+s is Bolt over TLS, bolt+ssc the same without checking the server's \
      certificate. --into falkor://host[:port][/graph] loads it into FalkorDB, falkors over TLS.

      --format writes files into --output instead: cypher (a script), neo4j-csv (for neo4j-admin database import), csv, \
      ladybug (a script), jsonl, or any other that extract writes.

      Loading again changes nothing, so that a load that broke off is finished by the same command. The password of \
      --user is read from the environment variable NEWSGRAPH_PASSWORD, or asked for.

      Exit codes: 0 all is loaded; 64 wrong usage; 65 a graph cannot be read; 66 a file cannot be opened; 69 the \
      database could not take it; 73 an output cannot be created.
      """)

  @Argument(help: ArgumentHelp("Graphs in RDF, or articles.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("The database's address.", valueName: "url"))
  var into: String?

  @Option(help: ArgumentHelp("Files to write instead, separated by commas.", valueName: "names"))
  var format: String?

  @Option(name: [.short, .long], help: "The folder to write files into.")
  var output: String = "Output"

  @Option(help: ArgumentHelp("The named graph to load into; by default the default graph. RDF only.", valueName: "iri"))
  var graph: String?

  @Option(help: "Who loads.")
  var user: String?

  @Option(help: "How to load RDF: gsp or update.")
  var access: SPARQLStore.Access?

  func validate() throws {
    guard (into == nil) != (format == nil) else {
      throw ArgumentParser.ValidationError("Say either --into or --format.")
    }
    guard let into else { return }
    guard LoadTarget(into) != nil else {
      let schemes = LoadTarget.schemes.map { $0 + "://" }.joined(separator: ", ")
      throw ArgumentParser.ValidationError("--into must begin with one of \(schemes).")
    }
    if let authority = into.split(separator: "/").dropFirst().first, authority.contains("@") {
      throw ArgumentParser.ValidationError("--into must hold no user or password: use --user and NEWSGRAPH_PASSWORD.")
    }
    guard let graph else { return }
    guard LoadTarget(into) == .sparql else { throw ArgumentParser.ValidationError("--graph is for RDF only.") }
    do { _ = try IRI(graph) } catch { throw ArgumentParser.ValidationError("--graph: \(error)") }
  }

  func run() async throws {
    let console = Console()
    let formats = try console.usage {
      try format.map { try GraphOutput(formats: $0.split(separator: ",").map(String.init)) }
    }
    var input = ViewInput()
    for file in files { try await input.add(file, console: console) }
    if let formats {
      let name = files.count == 1 ? ViewInput.name(of: files[0]) : "graph"
      let written = try console.report { try formats.write(try input.graph(), named: name, in: output) }
      return try console.print("Written: \(written.joined(separator: ", "))\n")
    }
    guard let into else { return }
    let credentials = try console.usage { try user.map { Credentials(user: $0, password: try Password.read(for: $0)) } }
    do {
      let loaded = try load(input, into: into, credentials, LoadProgressBar(console))
      try console.print("\(loaded) loaded into \(into)\n")
    } catch let error as LoadError {
      console.complain("\(error)")
      throw ExitCode(69)
    } catch {
      console.complain("\(error)")
      throw ExitStatus(error).code
    }
  }

  /// - Returns: what was loaded, for people.
  private func load(
    _ input: ViewInput, into address: String, _ credentials: Credentials?, _ bar: LoadProgressBar
  ) throws -> String {
    defer { bar.end() }
    if LoadTarget(address) == .sparql {
      let store = SPARQLStore(endpoint: address, kind: access, credentials: credentials)
      let triples = input.triples
      try store.load(triples, graph: try graph.map { try IRI($0) }) { bar.show($0) }
      return "\(triples.count) triples"
    }
    let projection = PropertyGraphProjection.project(try input.graph(), base: SerializationOptions().base)
    let store: any PropertyGraphStore =
      LoadTarget(address) == .falkor
      ? FalkorStore(address: address, credentials: credentials)
      : BoltStore(address: address, credentials: credentials)
    try store.load(projection) { bar.show($0) }
    return "\(projection.nodes.count) nodes and \(projection.edges.count) edges"
  }
}

extension SPARQLStore.Access: ExpressibleByArgument {}

/// The protocols that `--into` knows, by the scheme of the address.
enum LoadTarget: CaseIterable {
  case sparql, bolt, falkor

  static let schemes = allCases.flatMap(\.schemes)

  private var schemes: [String] {
    switch self {
    case .sparql: ["http", "https"]
    case .bolt: ["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"]
    case .falkor: ["falkor", "falkors", "redis", "rediss"]
    }
  }

  init?(_ address: String) {
    let target = Self.allCases.first { target in target.schemes.contains { address.hasPrefix($0 + "://") } }
    guard let target else { return nil }
    self = target
  }
}
