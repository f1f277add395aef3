import ArgumentParser
import ByteStreams
import Newsgraph
import RDF

/// `newsgraph diff`: do two documents say the same?
struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "Compares two RDF documents as graphs, whatever their syntaxes.",
    discussion: """
      Blank nodes are compared by what is said of them, not by their labels. Statements only the first document makes \
      are written with -, those only the second makes with +.

      Exit status: 0 when both say the same, 1 when not, 2 when a document cannot be read or is not what it should be.
      """)

  @Argument(help: ArgumentHelp("The first document; - is standard input.", valueName: "file"))
  var first: String

  @Argument(help: ArgumentHelp("The second document.", valueName: "file"))
  var second: String

  @OptionGroup var reading: RDFReadingOptions

  func validate() throws {
    if first == "-", second == "-" { throw ArgumentParser.ValidationError("Standard input can be read only once.") }
  }

  func run() throws {
    let left = try load(first)
    let right = try load(second)
    let difference = DatasetDifference(from: left, to: right)
    if difference.isEmpty { return }
    let sink = ByteSink(fileDescriptor: 1, name: "standard output")
    for line in difference.removed { sink.append("- \(line)\n") }
    for line in difference.added { sink.append("+ \(line)\n") }
    try sink.flush()
    throw ExitCode(1)
  }

  private func load(_ path: String) throws -> Dataset {
    var dataset = Dataset()
    do {
      try RDFCommandError.reported("diff", input: path) {
        dataset = try RDFInput(path: path, syntax: reading.from).dataset(try reading.parserOptions())
      }
    } catch { throw ExitCode(2) }
    return dataset
  }
}
