import ArgumentParser
import ByteStreams
import Newsgraph
import RDF

/// `newsgraph convert`: RDF from one syntax to another.
struct ConvertCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "convert",
    abstract: "Converts RDF between N-Triples, N-Quads, Turtle, TriG, RDF/XML and JSON-LD.",
    discussion: """
      Streams: memory does not grow with the document. Syntaxes follow from the extensions of the files' names, else \
      from the beginning of the input; gzip is undone, and done for names that end in .gz. A file given with --output \
      appears whole or not at all.

      With --lenient, characters that XML forbids become U+FFFD and triples of named graphs go to the default graph \
      where the output has no named graphs; otherwise the command fails and names the term.

      Exit status: 0, 1 when the input is not what it should be or cannot be expressed, 2 when a file cannot be read \
      or written.
      """)

  @Argument(help: ArgumentHelp("The document; standard input without or with -.", valueName: "file"))
  var input: String = "-"

  @OptionGroup var reading: RDFReadingOptions

  @Option(
    help: ArgumentHelp("The syntax to write (default: by --output's extension, else nquads).", valueName: "syntax"))
  var to: RDFSyntax?

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write; standard output without.", valueName: "file"))
  var output: String?

  @Option(
    help: ArgumentHelp("Declare a prefix, as in schema=https://schema.org/. Repeatable.", valueName: "name=iri"))
  var prefix: [String] = []

  @Option(
    help: ArgumentHelp(
      "Compact JSON-LD with this context document; newsgraph is newsgraph's own.", valueName: "file"))
  var context: String?

  @Flag(help: "Write booleans and numbers of JSON-LD as JSON's own.")
  var nativeTypes = false

  func validate() throws {
    if output == "" { throw ArgumentParser.ValidationError("--output is empty.") }
    _ = try prefixMap()
  }

  private func prefixMap() throws -> PrefixMap {
    var result: PrefixMap = [:]
    for entry in prefix {
      let parts = entry.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard parts.count == 2, (try? IRI(String(parts[1]))) != nil else {
        throw ArgumentParser.ValidationError("--prefix \(entry) is not NAME=IRI.")
      }
      result[String(parts[0])] = String(parts[1])
    }
    return result
  }

  func run() throws {
    try RDFCommandError.reported("convert", input: input) {
      let document = try RDFInput(path: input, syntax: reading.from)
      let target = to ?? output.flatMap { RDFSyntax(path: $0) } ?? .nQuads
      let converter = RDFConverter(
        from: document.syntax, to: target, parserOptions: try reading.parserOptions(),
        serializerOptions: try serializerOptions())
      try write(target) { sink in
        let result = try converter.convert(document.source, to: sink)
        if result.replacements > 0 {
          StandardError.write(
            "newsgraph convert: \(result.replacements) characters or graph names replaced or left out\n")
        }
      }
    }
  }

  private func serializerOptions() throws -> SerializerOptions {
    var options = SerializerOptions(prefixes: try prefixMap(), isLenient: reading.strictness == .lenient)
    options.jsonLD.base = reading.base
    options.jsonLD.contexts = try NewsgraphContexts.known()
    options.jsonLD.useNativeTypes = nativeTypes
    options.context = try context.map { try NewsgraphContexts.document($0) }
    return options
  }

  private func write(_ target: RDFSyntax, _ body: (ByteSink) throws -> Void) throws {
    guard let output, output != "-" else {
      let sink = ByteSink(fileDescriptor: 1, name: "standard output")
      // RDF/XML that breaks off is not well-formed: it goes out when it is complete.
      if target == .rdfXML { try SpooledOutput.write(to: sink, body) } else { try body(sink) }
      return try sink.flush()
    }
    try AtomicFile.write(to: output) { sink in
      if output.hasSuffix(".gz") { try Gzip.compress(to: sink, body) } else { try body(sink) }
    }
  }
}
