import ArgumentParser
import ByteStreams
import Newsgraph
import RDF

/// `newsgraph canonicalize`: the form of a graph that is the same for all who have the same graph.
struct CanonicalizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "canonicalize",
    abstract: "Writes RDF as canonical N-Quads (RDFC-1.0), or only their SHA-256.",
    discussion: """
      Two documents say the same exactly when their canonical N-Quads are the same bytes, whatever their syntax, order \
      and blank node labels.

      Exit status: 0, 1 when the input is not what it should be or has blank nodes too much alike to tell apart, 2 when \
      a file cannot be read or written.
      """)

  @Argument(help: ArgumentHelp("The document; standard input without or with -.", valueName: "file"))
  var input: String = "-"

  @OptionGroup var reading: RDFReadingOptions

  @Flag(help: "Write only the SHA-256 of the canonical N-Quads.")
  var digest = false

  @Option(name: .shortAndLong, help: ArgumentHelp("The file to write; standard output without.", valueName: "file"))
  var output: String?

  func run() throws {
    try RDFCommandError.reported("canonicalize", input: input) {
      let dataset = try RDFInput(path: input, syntax: reading.from).dataset(try reading.parserOptions())
      let canonical = try dataset.canonicalized()
      let write: (ByteSink) throws -> Void = { sink in
        if digest { sink.append(canonical.digest + "\n") } else { sink.append(bytes: canonical.nQuads) }
      }
      guard let output, output != "-" else {
        let sink = ByteSink(fileDescriptor: 1, name: "standard output")
        try write(sink)
        return try sink.flush()
      }
      try AtomicFile.write(to: output, write)
    }
  }
}

extension ByteSink {
  /// Appends the bytes of an array.
  func append(bytes: [UInt8]) { bytes.withUnsafeBytes { append($0) } }
}
