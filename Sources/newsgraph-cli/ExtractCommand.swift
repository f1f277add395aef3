import ArgumentParser
import Articles
import ByteStreams
import Graph
import Knowledge
import Newsgraph
import Profile

/// `newsgraph extract`: articles in, graphs out.
struct ExtractCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract",
    abstract: "Read articles and write their knowledge graphs.",
    discussion: """
      Writes NAME.rdf, NAME.jsonld and NAME.graphml for each article into Output/ and prints a summary. A folder stands \
      for the articles in it, “-” for standard input. With “-” and exactly one --format the graph goes to standard \
      output, for pipes:

        cat article.txt | newsgraph extract --format turtle - | less

      Exit codes: 0 all is well; 64 wrong usage; 65 an input is no readable article; 66 an input cannot be opened; \
      73 an output cannot be created; 74 reading or writing failed. With several articles the others are still written. \
      An article of more than 1 MiB of text is refused.
      """)

  @Argument(help: ArgumentHelp("Articles: text, HTML, news XML or JSON Lines; folders; “-”.", valueName: "file"))
  var files: [String]

  @Option(name: [.short, .long], help: "The folder to write into; “-” for standard output.")
  var output: String?

  @Option(
    help: ArgumentHelp(
      "Formats, separated by commas: \(GraphFormats.all.map(\.formatName).joined(separator: ", ")).",
      valueName: "names"))
  var format: String?

  @Option(help: "The publication date, YYYY-MM-DD, instead of the one that the article gives.")
  var date: PartialDate?

  @Option(help: "The address the article was published at.")
  var url: String?

  @Option(help: "The IRI under which the graph's IRIs are made.")
  var base = SerializationOptions().base

  @Option(
    help: ArgumentHelp(
      """
      Own names to link, as CSV (columns name, kind, aliases, adjectives, wikidata, iso, country) or JSON Lines; \
      repeatable. They go before the built-in ones.
      """, valueName: "file"))
  var gazetteer: [String] = []

  @Flag(help: "Replace bytes that are not UTF-8 instead of refusing the article.")
  var lenient = false

  @Flag(name: [.short, .long], help: "Print no summary.")
  var quiet = false

  @Option(help: "The most threads to use.")
  var threads = Pipeline.availableThreads

  func validate() throws {
    guard threads > 0 else { throw ValidationError("--threads must be at least 1.") }
    guard date?.day != nil || date == nil else { throw ValidationError("--date must be YYYY-MM-DD.") }
    guard base.hasSuffix("/") || base.hasSuffix("#") else { throw ValidationError("--base must end in / or #.") }
  }

  func run() async throws {
    let console = Console()
    let formats = format?.split(separator: ",").map { String($0) } ?? GraphOutput.defaultFormats
    let graphs = try console.usage { try GraphOutput(formats: formats, options: SerializationOptions(base: base)) }
    let toStandardOutput = output == "-" || (output == nil && files == ["-"] && format != nil && formats.count == 1)
    let sources = ArticleSources(options: ArticleOptions(date: date, url: url, isLenient: lenient))
    let names = try console.report { try Gazetteer.builtIn(with: gazetteer) }
    let job = ExtractionJob(
      sources: sources, output: graphs, folder: toStandardOutput ? nil : output ?? "Output",
      pipeline: try console.report(as: .software) { try Pipeline(threads: threads, gazetteer: names) })
    try await job.run(files, console: console, printsSummary: !quiet && !toStandardOutput)
  }
}

extension PartialDate: ExpressibleByArgument {
  public init?(argument: String) { self.init(argument) }
}
