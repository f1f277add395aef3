import ArgumentParser
import ByteStreams
import Newsgraph
import Profile
import RDF

extension RDFSyntax: ExpressibleByArgument {
  public init?(argument: String) { self.init(named: argument) }

  public static var allValueStrings: [String] { allCases.map(\.rawValue) }
}

/// An RDF document named on the command line.
struct RDFInput {
  let path: String
  let source: ByteSource
  let syntax: RDFSyntax

  /// Opens a file and finds out its syntax: as told, by the extension of its name, else by its beginning.
  init(path: String, syntax: RDFSyntax?) throws {
    self.path = path
    source = try ByteSource(path: path)
    if let known = syntax ?? RDFSyntax(path: path) {
      self.syntax = known
    } else if let guess = RDFSyntax(guessing: try source.peek(4096)) {
      self.syntax = guess
    } else {
      throw RDFCommandError(message: "\(source.name): not RDF in any syntax known here; say --from", status: 1)
    }
  }

  /// Reads the whole document.
  func dataset(_ options: ParserOptions) throws -> Dataset {
    let builder = DatasetCollector()
    let parser = RDFParser(syntax, options: options, to: builder)
    try parser.read(source)
    return Dataset(builder.quads)
  }
}

/// Keeps quads.
private final class DatasetCollector: QuadConsumer {
  var quads: [Quad] = []

  func consume(_ quad: QuadView) { quads.append(Quad(quad)) }
}

/// A failure with the status that the command ends with: 1 for documents that are wrong, 2 for files that cannot be
/// read or written.
struct RDFCommandError: Error {
  var message: String
  var status: Int32

  /// Calls `body` and turns what it throws into a message on standard error and an exit status.
  static func reported(_ command: String, input: String, _ body: () throws -> Void) throws {
    do {
      try body()
    } catch {
      let failure = Self(error, input: input)
      StandardError.write("newsgraph \(command): \(failure.message)\n")
      throw ExitCode(failure.status)
    }
  }

  init(message: String, status: Int32) {
    self.message = message
    self.status = status
  }

  private init(_ error: any Error, input: String) {
    let name = input == "-" ? "standard input" : input
    switch error {
    case let error as RDFCommandError: self = error
    case let error as FileError: self.init(message: "\(error)", status: 2)
    case let error as GzipError: self.init(message: "\(error)", status: 2)
    case let error as ParseError: self.init(message: "\(name):\(error)", status: 1)
    default: self.init(message: "\(name): \(error)", status: 1)
    }
  }
}

/// The options that all commands reading RDF share.
struct RDFReadingOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp("The syntax of the input: a name, extension or media type.", valueName: "syntax"))
  var from: RDFSyntax?

  @Option(help: ArgumentHelp("Resolve relative IRIs against this one.", valueName: "iri"))
  var base: String?

  @Flag(
    help: ArgumentHelp("Check IRIs and language tags fully, or only as far as the syntax asks."))
  var strictness: Strictness = .strict

  enum Strictness: String, EnumerableFlag {
    case strict, lenient
  }

  func validate() throws {
    guard let base else { return }
    do { _ = try IRI(base) } catch { throw ArgumentParser.ValidationError("--base: \(error)") }
  }

  /// The parser's options for a document; its own address is the base when none is given.
  func parserOptions() throws -> ParserOptions {
    var options = ParserOptions(base: try base.map { try IRI($0) }, isLenient: strictness == .lenient)
    options.jsonLD.contexts = try NewsgraphContexts.known()
    return options
  }
}

/// JSON-LD contexts that need no network.
enum NewsgraphContexts {
  /// Where documents may say that newsgraph's context is.
  static let iri = "https://w3id.org/newsgraph/context.jsonld"

  /// The contexts that documents may name by IRI.
  static func known() throws -> [String: JSONLDContextDocument] {
    [iri: try JSONLDContextDocument(JSONLDContext.text)]
  }

  /// The context document of a file; `newsgraph` is the built-in one.
  static func document(_ path: String) throws -> JSONLDContextDocument {
    if path == "newsgraph" { return try JSONLDContextDocument(JSONLDContext.text) }
    let source = try ByteSource(path: path)
    do {
      return try JSONLDContextDocument(utf8: try source.readAll())
    } catch {
      throw RDFCommandError(message: "\(path): \(error)", status: 1)
    }
  }
}
