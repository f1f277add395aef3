import EncoderKernels
import Foundation
import Testing

@testable import Language

/// The Swift runtime computes what the PyTorch model computes.
///
/// `Tests/Fixtures/language/parity.json` was written by `newsgraph-parity` from the checkpoint of the shipped model.
/// For a larger check, write another one and name it in `NEWSGRAPH_PARITY`.
@Suite(.enabled(if: TestModel.isPresent && TestModel.hasParity))
struct ParityTests {
  /// Logits differ by the order of float sums, which now and then moves an activation to the next int8 step. PyTorch
  /// differs as much from itself when its inputs are scaled by 1 ± 1e-6 (mean 0.05 to 0.1, largest above 1).
  static let tolerance: Float = 5
  static let meanTolerance: Float = 0.15
  /// Rows in which the same output is the largest.
  static let agreement = 0.975

  struct Window: Decodable {
    var sentences: [[String]]
    var pieces: [Int32]
    var cases: [UInt8]
    var first: [Int]
    var heads: [String: [[Float]]]
    var arcs, labels: [[[Float]]]
    var coref: [[Float]]
  }
  struct Fixture: Decodable { var windows: [Window] }

  let model: LanguageModel
  let windows: [Window]

  init() throws {
    model = try TestModel.shared.get()
    windows = try JSONDecoder().decode(Fixture.self, from: Data(contentsOf: URL(filePath: TestModel.parityPath)))
      .windows
  }

  @Test func `word pieces and letter case`() {
    for window in windows {
      var pieces = [model.wordPieces.classifier]
      var cases: [UInt8] = [4]
      for word in window.sentences.joined() {
        model.wordPieces.append(word.unicodeScalars, to: &pieces)
        let shape = LetterCase(of: word.unicodeScalars).rawValue
        cases.append(contentsOf: repeatElement(shape, count: pieces.count - cases.count))
      }
      #expect(pieces + [model.wordPieces.separator] == window.pieces)
      #expect(cases + [4] == window.cases)
    }
  }

  @Test func logits() {
    let kernels = ng_kernels_best()!.pointee
    let encoder = Encoder(model: model, kernels: kernels)
    let heads = TaskHeads(model: model, kernels: kernels)
    var differences = Differences()
    for window in windows {
      let joint = heads.load(words: window.first, of: encoder.encode(pieces: window.pieces, cases: window.cases))
      for (name, rows) in window.heads {
        let columns = model.file.header.heads[name]![0]
        for (i, row) in rows.enumerated() {
          differences.add(name, row, UnsafeBufferPointer(start: joint.row(i) + columns, count: row.count))
        }
      }
      heads.prepareTrees()
      var start = 0
      for (s, sentence) in window.sentences.enumerated() {
        let range = start..<start + sentence.count
        compare(window.arcs[s], heads.arcs(sentence: range), "arcs", &differences)
        let greedy = window.arcs[s].map { row in row.indices.max { row[$0] < row[$1] }! }
        compare(window.labels[s], heads.labels(sentence: range, heads: greedy), "labels", &differences)
        start = range.upperBound
      }
    }
    print(differences.summary)
    #expect(differences.largest < Self.tolerance)
    #expect(differences.mean < Self.meanTolerance)
    #expect(differences.agreement >= Self.agreement)
  }

  private func compare(_ expected: [[Float]], _ found: Matrix<Float>, _ name: String, _ into: inout Differences) {
    for (i, row) in expected.enumerated() {
      into.add(name, row, UnsafeBufferPointer(start: found.row(i), count: row.count))
    }
  }
}

/// Absolute differences of two models' numbers, by head.
struct Differences {
  private var largestOf: [String: Float] = [:]
  private var sum: Double = 0
  private var count = 0
  private var rows = 0
  private var agreeing = 0

  mutating func add(_ name: String, _ expected: [Float], _ found: UnsafeBufferPointer<Float>) {
    for (a, b) in zip(expected, found) { add(name, a, b) }
    guard expected.count > 1 else { return }
    rows += 1
    let best = { (row: any Collection<Float>) in
      Array(row).enumerated().max { $0.element < $1.element }!.offset
    }
    if best(expected) == best(found) { agreeing += 1 }
  }

  private mutating func add(_ name: String, _ expected: Float, _ found: Float) {
    let difference = abs(expected - found)
    largestOf[name] = max(largestOf[name] ?? 0, difference.isNaN ? .infinity : difference)
    sum += Double(difference)
    count += 1
  }

  var largest: Float { largestOf.values.max() ?? .infinity }
  var agreement: Double { Double(agreeing) / Double(max(1, rows)) }
  var mean: Float { Float(sum / Double(max(1, count))) }
  var summary: String {
    "largest differences of logits: "
      + largestOf.sorted { $0.key < $1.key }.map { "\($0.key) \($0.value)" }.joined(separator: ", ")
      + "; mean \(mean), agreement \(agreement)"
  }
}
