/// The words of a text as the encoder takes them.
struct WordTable {
  var ranges: [Range<Int>] = []
  /// Of each word, the number of its paragraph.
  var paragraphs: [Int32] = []
  /// Where each word's pieces start; one more than there are words.
  private(set) var firstPiece: [Int] = [0]
  private(set) var pieces: [Int32] = []
  private(set) var cases: [UInt8] = []
  /// Words at which a sentence starts for certain: paragraphs, or all sentences where they are given.
  var starts: [Bool] = []

  var count: Int { ranges.count }

  mutating func append(
    _ range: Range<Int>, form: some Sequence<Unicode.Scalar>, paragraph: Int, startsSentence: Bool,
    with wordPieces: WordPieces
  ) {
    ranges.append(range)
    paragraphs.append(Int32(paragraph))
    starts.append(startsSentence)
    wordPieces.append(form, to: &pieces)
    firstPiece.append(pieces.count)
    cases.append(LetterCase(of: form).rawValue)
  }

  func pieceCount(of words: Range<Int>) -> Int { firstPiece[words.upperBound] - firstPiece[words.lowerBound] }

  /// The longest run of words from one on that has at most so many pieces, at least one word.
  func words(from start: Int, to end: Int, pieces limit: Int) -> Range<Int> {
    var last = start + 1
    while last < end, firstPiece[last + 1] - firstPiece[start] <= limit { last += 1 }
    return start..<last
  }
}
