import ArgumentParser
import ByteStreams
import Graph
import Newsgraph
import Profile
import RDF
import Stores

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// `newsgraph load`: graphs into a database.
struct LoadCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load",
    abstract: "Loads graphs into a database.",
    discussion: """
      --into http(s)://… loads RDF: by the SPARQL 1.1 Graph Store Protocol, or by SPARQL Update when the address ends in \
      “update” or “statements”. --into bolt://host[:port][/database] loads the property graph into Neo4j, Memgraph, \
      ArcadeDB and whatever else speaks Bolt.

      Loading again changes nothing, so that a load that broke off is finished by the same command. The password of \
      --user is read from the environment variable NEWSGRAPH_PASSWORD, or asked for.

      Exit codes: 0 all is loaded; 64 wrong usage; 65 a graph cannot be read; 66 a file cannot be opened; 69 the \
      database could not take it.
      """)

  @Argument(help: ArgumentHelp("Graphs in RDF, or articles.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("The database's address.", valueName: "url"))
  var into: String

  @Option(help: ArgumentHelp("The named graph to load into; by default the default graph. RDF only.", valueName: "iri"))
  var graph: String?

  @Option(help: "Who loads.")
  var user: String?

  @Option(help: "How to load RDF: gsp or update.")
  var access: SPARQLStore.Access?

  func validate() throws {
    let schemes = ["http://", "https://", "bolt://", "neo4j://"]
    guard schemes.contains(where: { into.hasPrefix($0) }) else {
      throw ArgumentParser.ValidationError("--into must begin with \(schemes.joined(separator: ", ")).")
    }
    if let authority = into.split(separator: "/").dropFirst().first, authority.contains("@") {
      throw ArgumentParser.ValidationError("--into must hold no user or password: use --user and NEWSGRAPH_PASSWORD.")
    }
    guard let graph else { return }
    do { _ = try IRI(graph) } catch { throw ArgumentParser.ValidationError("--graph: \(error)") }
  }

  func run() async throws {
    let console = Console()
    var input = ViewInput()
    for file in files { try await input.add(file, console: console) }
    let credentials = try console.usage { try user.map { Credentials(user: $0, password: try Password.read(for: $0)) } }
    let progress = { (now: LoadProgress) in
      guard console.showsProgress else { return }
      StandardError.write("\r\(now.done) of \(now.total) \(now.unit)" + (now.done == now.total ? "\n" : ""))
    }
    do {
      try load(input, credentials, progress)
    } catch let error as LoadError {
      console.complain("\(error)")
      throw ExitCode(69)
    } catch {
      console.complain("\(error)")
      throw ExitStatus(error).code
    }
  }

  private func load(_ input: ViewInput, _ credentials: Credentials?, _ progress: (LoadProgress) -> Void) throws {
    guard !into.hasPrefix("http") else {
      let store = SPARQLStore(endpoint: into, kind: access, credentials: credentials)
      return try store.load(input.triples, graph: try graph.map { try IRI($0) }, progress: progress)
    }
    let projection = PropertyGraphProjection.project(try input.graph(), base: SerializationOptions().base)
    try BoltStore(address: into, credentials: credentials).load(projection, progress: progress)
  }
}

extension SPARQLStore.Access: ExpressibleByArgument {}

/// Passwords, which never come from the command line.
enum Password {
  struct Missing: Error, CustomStringConvertible {
    let description = "no password: set NEWSGRAPH_PASSWORD, or run the command in a terminal"
  }

  /// The password in the environment, or one that is asked for in the terminal.
  static func read(for user: String) throws -> String {
    if let value = getenv("NEWSGRAPH_PASSWORD") { return String(cString: value) }
    guard isatty(STDIN_FILENO) == 1, let typed = getpass("Password of \(user): ") else { throw Missing() }
    return String(cString: typed)
  }
}
