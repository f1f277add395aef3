import Foundation

/// Medians of repeated rounds, and one printed line for each.
struct Stopwatch {
  let rounds: Int

  func asynchronousMedian(_ body: () async throws -> Void) async rethrows -> Duration {
    var times: [Duration] = []
    for _ in 0..<rounds { times.append(try await ContinuousClock().measure(body)) }
    return times.sorted()[rounds / 2]
  }

  func median(_ body: () throws -> Void) rethrows -> Duration {
    let times = try (0..<rounds).map { _ in try ContinuousClock().measure(body) }
    return times.sorted()[rounds / 2]
  }

  func report(_ stage: String, words: Int, _ time: Duration) {
    let seconds = Double(time.components.attoseconds) * 1e-18 + Double(time.components.seconds)
    let name = stage.padding(toLength: 34, withPad: " ", startingAt: 0)
    print(name, String(format: "%9.1f ms %11.0f words/s", seconds * 1000, Double(words) / seconds))
  }
}
