import ArgumentParser

/// Measures the stages of newsgraph against named peers.
@main
struct Benchmarks: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "Benchmarks",
    subcommands: [
      PipelineBenchmark.self,
      ClusterBenchmark.self, LinkingBenchmark.self, PronounBenchmark.self, LanguageBenchmark.self,
      RDFGraphCommand.self, RDFPeersCommand.self, GraphWriterBenchmark.self,
      ValidationBenchmark.self,
    ])
}
