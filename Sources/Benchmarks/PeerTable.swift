import ByteStreams
import Foundation

/// Runs tasks as processes of their own, all one after the other, round by round, and tells medians.
struct PeerTable {
  /// What one tool does with one subject.
  struct Task {
    var subject: String
    var tool: String
    var command: String
    fileprivate var name: String { subject + tool }
  }

  /// How the column of subjects is headed.
  var subject: String
  var tasks: [Task] = []

  /// Runs all tasks and prints a table to standard output: median wall and processor time, and the largest resident
  /// memory. Tools that fail or are not there are left out.
  ///
  /// - Parameter core: which processor core to run on.
  func run(rounds: Int, core: Int) throws {
    var runs: [String: [ProcessRun]] = [:]
    for round in 0...rounds {
      for task in tasks {
        guard let run = try ProcessRun(shell: "taskset -c \(core) \(task.command)") else { continue }
        // The first round fills the page cache.
        if round > 0 { runs[task.name, default: []].append(run) }
      }
    }
    let sink = ByteSink(fileDescriptor: 1, name: "standard output")
    sink.append("| \(subject) | tool | wall s | processor s | memory MB |\n|---|---|---|---|---|\n")
    for task in tasks {
      guard let runs = runs[task.name] else { continue }
      let wall = Self.median(runs.map(\.wall))
      let processor = Self.median(runs.map(\.processor))
      let memory = runs.map(\.residentMegabytes).max() ?? 0
      sink.append("| \(task.subject) | \(task.tool) | \(Self.text(wall)) | \(Self.text(processor)) | \(memory) |\n")
    }
    try sink.flush()
  }

  private static func median(_ values: [Double]) -> Double { values.sorted()[values.count / 2] }

  private static func text(_ seconds: Double) -> String { String(format: "%.2f", seconds) }
}

/// One run of a command: how long and in how much memory.
struct ProcessRun {
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
