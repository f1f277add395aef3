import ArgumentParser
import ByteStreams
import Evaluation
import Facts
import Language
import Newsgraph

/// `newsgraph evaluate`: how right the graphs are, measured on annotated articles.
struct EvaluateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evaluate",
    abstract: "Scores extraction against hand-made graphs: NAME.txt with NAME.gold.json in one folder.",
    discussion: """
      Prints precision, recall and F1 of each kind of fact over all articles, and how far confidences can be trusted. \
      Annotate articles of your own in the same form to measure on the news you read.

      With --calibrate the confidences that ship are learnt anew from the folders: how often each rule was right. The \
      table then shows how right facts of each confidence were when their own article was left out of the learning.

      With --learn-events what tells events from other things that verbs tell is learnt anew. The events of the scores \
      are then all candidates; what choosing among them gives, with each article left out of the learning in turn, \
      follows them. Learn events first, then confidences with the new build.
      """)

  @Argument(help: ArgumentHelp("The folders.", valueName: "gold-dir"))
  var folders: [String]

  @Option(help: ArgumentHelp("Learn confidences, and write them as Swift source.", valueName: "file"))
  var calibrate: String?

  @Option(help: ArgumentHelp("Learn what an event is, and write it as Swift source.", valueName: "file"))
  var learnEvents: String?

  @Flag(help: "List what was missed (-) and what was too much (+).")
  var errors = false

  @Flag(help: "Show how often each rule was right.")
  var rules = false

  @Option(help: "The most threads to use.")
  var threads = Pipeline.availableThreads

  func validate() throws {
    guard threads > 0 else { throw ValidationError("--threads must be at least 1.") }
    guard calibrate == nil || learnEvents == nil else {
      throw ValidationError("--learn-events changes what confidences are learnt from; run it first.")
    }
  }

  func run() async throws {
    let console = Console()
    let pipeline = try console.report(as: .software) {
      Pipeline(
        analyzer: try Analyzer(threads: threads),
        facts: FactExtraction(
          calibration: calibrate == nil ? .learnt : .none, events: learnEvents == nil ? .learnt : .everything))
    }
    var entries: [GoldEvaluation.Entry] = []
    do {
      for folder in folders { entries += try await GoldEvaluation(pipeline: pipeline).entries(in: folder) }
    } catch {
      console.complain("\(error)")
      throw ExitStatus(error).code
    }
    try console.print(text(of: entries))
    if let learnEvents {
      let study = EventStudy(entries)
      try console.print(study.summary)
      try console.report { try AtomicFile.write(to: learnEvents) { $0.append(study.source) } }
    }
    guard let calibrate else { return }
    let study = CalibrationStudy(entries)
    try console.print(ReliabilityTable(study.heldOut).text + "\n")
    try console.report { try AtomicFile.write(to: calibrate) { $0.append(study.source) } }
  }

  private func text(of entries: [GoldEvaluation.Entry]) -> String {
    var total = ScoreReport()
    var text = ""
    for entry in entries {
      if errors { text += mistakes(of: entry) }
      total.add(entry.report)
    }
    text += ScoreTable(total, articles: entries.count).text + "\n"
    return rules ? text + RuleTable(total.judgements).text + "\n" : text
  }

  private func mistakes(of entry: GoldEvaluation.Entry) -> String {
    entry.report.mistakes.reduce(entry.name + "\n") { text, mistake in
      text + "  \(mistake.isMissed ? "-" : "+") \(mistake.kind.rawValue): \(mistake.description)\n"
    }
  }
}
