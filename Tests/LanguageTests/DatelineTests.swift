import Language
import Testing

/// A dateline is a sentence of its own, and only a dateline is.
@Suite struct DatelineTests {
  @Test(arguments: [
    ("BRUSSELS — Ministers met.", ["BRUSSELS —", "Ministers met."]),
    ("TOKYO (Newswire) - Ministers met on Monday.", ["TOKYO (Newswire) -", "Ministers met on Monday."]),
    ("STOCKHOLM, March 7, 2024 — Ministers met.", ["STOCKHOLM, March 7, 2024 —", "Ministers met."]),
    ("NATO Chief Visits Oslo\n\nOSLO — Ministers met.", ["NATO Chief Visits Oslo", "OSLO —", "Ministers met."]),
    ("NATO ministers — all of them — met.", ["NATO ministers — all of them — met."]),
  ])
  func sentences(text: String, expected: [String]) async throws {
    let document = try await Analyzer().analyze(text)
    #expect(document.sentences.map { document.text(of: $0.tokens) } == expected)
  }
}
