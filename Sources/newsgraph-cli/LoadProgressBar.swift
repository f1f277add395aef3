import Newsgraph
import Stores

/// Shows how far a load has come, on a terminal, when it takes long enough for anybody to wonder.
final class LoadProgressBar {
  private let console: Console
  private let start = ContinuousClock.now
  private var isShown = false

  init(_ console: Console) {
    self.console = console
  }

  /// Draws the bar over the one before.
  func show(_ progress: LoadProgress) {
    let isWorthIt = progress.done < progress.total && ContinuousClock.now - start > .seconds(1)
    guard console.showsProgress, isShown || isWorthIt else { return }
    isShown = true
    StandardError.write("\r" + LoadProgressBar.line(progress, isColored: console.errorStyle.isColored) + "\u{1B}[K")
  }

  /// Leaves the last bar where it is.
  func end() {
    if isShown { StandardError.write("\n") }
    isShown = false
  }

  /// `[████████──────────] 45 % 9,000 of 20,000 triples`
  static func line(_ progress: LoadProgress, isColored: Bool) -> String {
    let width = 30
    let share = progress.total > 0 ? Double(progress.done) / Double(progress.total) : 1
    let filled = Int(share * Double(width))
    let full = String(repeating: "█", count: filled)
    let bar = (isColored ? "\u{1B}[32m\(full)\u{1B}[0m" : full) + String(repeating: "─", count: width - filled)
    return "[\(bar)] \(Int(share * 100)) % \(grouped(progress.done)) of \(grouped(progress.total)) \(progress.unit)"
  }

  private static func grouped(_ number: Int) -> String {
    let digits = Array(String(number))
    return digits.indices.map { index in
      (index > 0 && (digits.count - index) % 3 == 0 ? "," : "") + String(digits[index])
    }.joined()
  }
}
