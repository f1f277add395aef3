import ArgumentParser
import ByteStreams
import Validation

/// `newsgraph validate`: is a file what it should be?
struct ValidateCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "validate",
    abstract: "Checks graphs and other files against newsgraph's schemas or your own.",
    discussion: """
      What a file is checked against follows from its kind: RDF/XML and GraphML against RELAX NG, with identities and
      references; JSON-LD against JSON Schema; RDF in every syntax against SHACL shapes. --schema takes a RELAX NG, XSD
      or JSON Schema (2020-12) file instead, --shapes SHACL shapes in Turtle.

      Exit status: 0 when all files are valid, 1 when one is not, 2 when a file or schema cannot be read or used.
      """)

  @Argument(help: ArgumentHelp("The files to check; - is standard input.", valueName: "file"))
  var files: [String]

  @Option(help: ArgumentHelp("SHACL shapes to check RDF with.", valueName: "file"))
  var shapes: String?

  @Option(help: ArgumentHelp("A RELAX NG, XSD or JSON Schema file to check with.", valueName: "file"))
  var schema: String?

  @Option(help: "How to report: text, json, sarif or ttl.")
  var report: ReportFormat = .text

  @Option(help: ArgumentHelp("How many results to report for a file at most.", valueName: "count"))
  var limit: Int = 100

  func validate() throws {
    if limit < 1 { throw ArgumentParser.ValidationError("--limit must be at least 1.") }
    if files.count(where: { $0 == "-" }) > 1 {
      throw ArgumentParser.ValidationError("Standard input can be read only once.")
    }
  }

  func run() throws {
    let validator = Validator(shapes: shapes, schema: schema, limit: limit)
    var total = ValidationReport()
    var failed = false
    for file in files {
      do {
        total.append(try validator.validate(path: file))
      } catch {
        StandardError.write("newsgraph validate: \(error)\n")
        failed = true
      }
    }
    let sink = ByteSink(fileDescriptor: 1, name: "standard output")
    try total.write(as: report, to: sink)
    try sink.flush()
    if failed { throw ExitCode(2) }
    if !total.conforms { throw ExitCode(1) }
  }
}

extension ReportFormat: ExpressibleByArgument {}
