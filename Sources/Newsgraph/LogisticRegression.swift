import Facts

/// Learns which named cues tell right from wrong: logistic regression with an L2 penalty, fitted by Newton's method.
///
/// The same examples in the same order always give the same weights.
public struct LogisticRegression: Sendable {
  /// One example: the cues it has, and whether it is right.
  public struct Example: Hashable, Sendable {
    public var cues: [String]
    public var isRight: Bool

    public init(cues: [String], isRight: Bool) {
      self.cues = cues
      self.isRight = isRight
    }
  }

  /// Cue → weight in log odds.
  public let weights: [String: Double]
  /// The log odds of an example without cues.
  public let bias: Double

  private static let steps = 12
  /// A step that moves no weight further is the last.
  private static let leastMove = 1e-6

  /// Fits weights.
  ///
  /// - Parameters:
  ///   - leastCount: cues of fewer examples get no weight.
  ///   - penalty: of each squared weight, half of it, beside the summed log loss; more keeps weights nearer to 0.
  ///   - start: weights of much the same examples, from which fewer steps are needed.
  public init(
    _ examples: [Example], leastCount: Int = 5, penalty: Double = 10, from start: LogisticRegression? = nil
  ) {
    var counts: [String: Int] = [:]
    for example in examples { for cue in Set(example.cues) { counts[cue, default: 0] += 1 } }
    let cues = counts.filter { $0.value >= leastCount }.keys.sorted()
    let index = Dictionary(uniqueKeysWithValues: cues.enumerated().map { ($1, $0 + 1) })
    // Column 0 is the bias, which every example has and nothing penalises.
    let rows = examples.map { [0] + Set($0.cues).compactMap { index[$0] }.sorted() }
    var solution = [Double](repeating: 0, count: cues.count + 1)
    if let start { solution = [start.bias] + cues.map { start.weights[$0] ?? 0 } }
    let right = examples.map(\.isRight)
    for _ in 0..<Self.steps {
      let next = Self.step(from: solution, rows, right, penalty)
      let move = zip(next, solution).map { abs($0 - $1) }.max() ?? 0
      solution = next
      if move < Self.leastMove { break }
    }
    bias = solution[0]
    weights = Dictionary(uniqueKeysWithValues: zip(cues, solution.dropFirst()))
  }

  private static func step(from old: [Double], _ rows: [[Int]], _ right: [Bool], _ penalty: Double) -> [Double] {
    let count = old.count
    var gradient = old.enumerated().map { $0 == 0 ? 0 : penalty * $1 }
    var hessian = [[Double]](repeating: [Double](repeating: 0, count: count), count: count)
    for column in 0..<count { hessian[column][column] = column == 0 ? 1e-6 : penalty }
    for (row, isRight) in zip(rows, right) {
      let probability = Logistic.probability(ofLogOdds: row.reduce(0) { $0 + old[$1] })
      let error = probability - (isRight ? 1 : 0)
      let curvature = max(probability * (1 - probability), 1e-9)
      for (place, column) in row.enumerated() {
        gradient[column] += error
        for other in row[...place] { hessian[column][other] += curvature }
      }
    }
    return zip(old, solved(hessian, gradient)).map { $0 - $1 }
  }

  /// Solves a symmetric positive definite system, given by its lower triangle, by Cholesky's decomposition.
  private static func solved(_ matrix: [[Double]], _ right: [Double]) -> [Double] {
    var lower = matrix
    let count = right.count
    for i in 0..<count {
      for j in 0...i {
        var sum = lower[i][j]
        for k in 0..<j { sum -= lower[i][k] * lower[j][k] }
        lower[i][j] = i == j ? max(sum, 1e-12).squareRoot() : sum / lower[j][j]
      }
    }
    var solution = right
    for i in 0..<count {
      for k in 0..<i { solution[i] -= lower[i][k] * solution[k] }
      solution[i] /= lower[i][i]
    }
    for i in (0..<count).reversed() {
      for k in i + 1..<count { solution[i] -= lower[k][i] * solution[k] }
      solution[i] /= lower[i][i]
    }
    return solution
  }
}
