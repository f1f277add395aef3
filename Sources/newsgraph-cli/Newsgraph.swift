import ArgumentParser

/// `newsgraph`: news articles in, knowledge graphs out.
@main
struct NewsgraphCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "newsgraph",
    abstract: "Turns news articles into knowledge graphs whose every statement points at the words that say it.",
    version: "0.1.0",
    subcommands: [
      ExtractCommand.self,
      AnalyzeCommand.self,
      ConvertCommand.self, CanonicalizeCommand.self, DiffCommand.self,
      MergeCommand.self, ValidateCommand.self, ViewCommand.self, LoadCommand.self,
      ExplainCommand.self, EvaluateCommand.self,
    ])
}
