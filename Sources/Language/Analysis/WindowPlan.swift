/// Cuts a text into stretches that are analysed independently of each other, and so in parallel: consecutive paragraphs
/// (or given sentences) of together at most a window's pieces, or one longer paragraph.
struct WindowPlan {
  /// Pieces of a window, without the two that frame it. Chosen on the development sets: 64 to 200 are
  /// within 0.2 points of each other.
  static let target = 128
  /// What fits the encoder's positions.
  static let limit = 510
  /// Words of the longest sentence; what is longer is no sentence, and is cut.
  static let longestSentence = 1_000

  let stretches: [Range<Int>]

  /// - Parameter boundaries: words at which a stretch may start, ascending, 0 first.
  init(_ table: WordTable, boundaries: [Int]) {
    var stretches: [Range<Int>] = []
    var start = 0
    for (i, boundary) in boundaries.enumerated() {
      let end = i + 1 < boundaries.count ? boundaries[i + 1] : table.count
      if boundary > start, table.pieceCount(of: start..<end) > Self.target {
        stretches.append(start..<boundary)
        start = boundary
      }
    }
    if start < table.count { stretches.append(start..<table.count) }
    self.stretches = stretches
  }
}
