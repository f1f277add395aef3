import ArgumentParser
import ByteStreams
import Foundation

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
    var runs: [String: [ProcessRun]] = [:]
    let tasks = tasks()
    for round in 0...rounds {
      for task in tasks {
        guard let run = try ProcessRun(shell: "taskset -c \(core) \(task.command)") else { continue }
        // The first round fills the page cache.
        if round > 0 { runs[task.name, default: []].append(run) }
      }
    }
    let sink = ByteSink(fileDescriptor: 1, name: "standard output")
    sink.append("| conversion | tool | wall s | processor s | memory MB |\n|---|---|---|---|---|\n")
    for task in tasks {
      guard let runs = runs[task.name] else { continue }
      let wall = Self.median(runs.map(\.wall))
      let processor = Self.median(runs.map(\.processor))
      let memory = runs.map(\.residentMegabytes).max() ?? 0
      sink.append("| \(task.conversion) | \(task.tool) | \(Self.text(wall)) | \(Self.text(processor)) | \(memory) |\n")
    }
    try sink.flush()
  }

  private struct Task {
    var conversion: String
    var tool: String
    var command: String
    var name: String { conversion + tool }
  }

  private func output(_ name: String) -> String { "\(folder)/newsgraph-benchmark.\(name)" }

  /// Writes the inputs of the conversions that don't begin with N-Triples.
  private func prepare() throws {
    for name in ["ttl", "rdf", "jsonld"] {
      _ = try ProcessRun(shell: "\(newsgraph) convert \(graph) -o \(output("in.\(name)"))")
    }
  }

  private func tasks() -> [Task] {
    var tasks: [Task] = []
    for (from, to) in [("nt", "rdf"), ("nt", "ttl"), ("nt", "jsonld"), ("ttl", "nt"), ("rdf", "nt"), ("jsonld", "nt")] {
      let input = from == "nt" ? graph : output("in.\(from)")
      let conversion = "\(from) to \(to)"
      func add(_ tool: String, _ command: String) {
        tasks.append(Task(conversion: conversion, tool: tool, command: command))
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

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private static func text(_ seconds: Double) -> String { String(format: "%.2f", seconds) }
}

/// One run of a command: how long and in how much memory.
private struct ProcessRun {
  var wall: Double
  var processor: Double
  var residentMegabytes: Int

  /// Runs a command; nil when it fails.
  init?(shell command: String) throws {
    var pid: pid_t = 0
    var arguments: [UnsafeMutablePointer<CChar>?] = ["sh", "-c", command].map { (text: String) in strdup(text) }
    arguments.append(nil)
    defer { for argument in arguments { free(argument) } }
    let start = ContinuousClock.now
    guard posix_spawn(&pid, "/bin/sh", nil, nil, &arguments, environ) == 0 else { return nil }
    var status: Int32 = 0
    var usage = rusage()
    guard wait4(pid, &status, 0, &usage) == pid, status == 0 else { return nil }
    let elapsed = ContinuousClock.now - start
    wall = Double(elapsed.components.seconds) + Double(elapsed.components.attoseconds) / 1e18
    processor = Self.seconds(usage.ru_utime) + Self.seconds(usage.ru_stime)
    residentMegabytes = usage.ru_maxrss / 1024
  }

  private static func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1e6 }
}
