import ArgumentParser

/// `Benchmarks rdf`: converting a graph, against other tools.
struct RDFPeersCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "rdf",
    abstract: "Compares `newsgraph convert` with oxigraph, serdi and rapper on the graph of `rdf-graph`.",
    discussion: """
      Every conversion runs as a process of its own on one core, all tools one after the other, round by round; the \
      report has the median wall and processor time and the largest resident memory of each. Tools that are not there \
      are left out: oxigraph comes from PyPI, serdi and raptor2-utils from apt.
      """)

  @Option(help: ArgumentHelp("The newsgraph to measure.", valueName: "file"))
  var newsgraph = ".build/release/newsgraph"

  @Option(help: ArgumentHelp("The oxigraph to measure.", valueName: "file"))
  var oxigraph = "oxigraph"

  @Option(help: ArgumentHelp("The graph as N-Triples.", valueName: "file"))
  var graph: String

  @Option(help: ArgumentHelp("A folder for what is written.", valueName: "folder"))
  var folder = "/tmp"

  @Option(help: "How many rounds.")
  var rounds = 5

  @Option(help: "Which core to run on.")
  var core = 0

  func run() throws {
    try prepare()
    try PeerTable(subject: "conversion", tasks: tasks()).run(rounds: rounds, core: core)
  }

  private func output(_ name: String) -> String { "\(folder)/newsgraph-benchmark.\(name)" }

  /// Writes the inputs of the conversions that don't begin with N-Triples.
  private func prepare() throws {
    for name in ["ttl", "rdf", "jsonld"] {
      _ = try ProcessRun(shell: "\(newsgraph) convert \(graph) -o \(output("in.\(name)"))")
    }
  }

  private func tasks() -> [PeerTable.Task] {
    var tasks: [PeerTable.Task] = []
    for (from, to) in [("nt", "rdf"), ("nt", "ttl"), ("nt", "jsonld"), ("ttl", "nt"), ("rdf", "nt"), ("jsonld", "nt")] {
      let input = from == "nt" ? graph : output("in.\(from)")
      let conversion = "\(from) to \(to)"
      func add(_ tool: String, _ command: String) {
        tasks.append(PeerTable.Task(subject: conversion, tool: tool, command: command))
      }
      add("newsgraph", "\(newsgraph) convert \(input) -o \(output(to))")
      add("oxigraph", "\(oxigraph) convert --from-file \(input) --to-file \(output(to))")
      if let serd = ["nt": "ntriples", "ttl": "turtle"][to], from == "nt" || from == "ttl" {
        add("serdi", "serdi -b -o \(serd) \(input) > \(output(to))")
      }
      if let raptor = ["rdf": "rdfxml-abbrev", "ttl": "turtle", "nt": "ntriples"][to], from != "jsonld" {
        let syntax = ["nt": "ntriples", "ttl": "turtle", "rdf": "rdfxml"][from] ?? from
        add("rapper", "rapper -q -i \(syntax) -o \(raptor) \(input) http://example.org/ > \(output(to))")
      }
    }
    return tasks
  }
}
