/// Splits words into the pieces of the model's vocabulary: WordPiece (Schuster & Nakajima 2012) over folded text, with
/// punctuation and CJK ideographs as pieces of their own, as in BERT.
struct WordPieces: Sendable {
  /// Of one word; what is longer (a URL, a run of symbols) keeps its beginning.
  static let mostOfOneWord = 16
  private static let longestRun = 100

  private(set) var unknown, classifier, separator: Int32
  private let folding: Folding
  private let table: StringTable

  init(_ file: ModelFile) throws(LanguageModelError) {
    folding = try Folding(file)
    table = try StringTable(file, "vocabulary")
    guard table.count == file.header.config.vocabularySize else {
      throw .malformed(path: file.path, reason: "the vocabulary has \(table.count) pieces")
    }
    (unknown, classifier, separator) = (0, 0, 0)
    func special(_ piece: String) throws(LanguageModelError) -> Int32 {
      let bytes = Array(piece.utf8)
      guard let number = find(bytes[...], hash: StringTable.hash(bytes)) else {
        throw .malformed(path: file.path, reason: "the vocabulary lacks \(piece)")
      }
      return number
    }
    let numbers = (try special("[UNK]"), try special("[CLS]"), try special("[SEP]"))
    (unknown, classifier, separator) = numbers
  }

  /// Appends the pieces of a word: at least one, at most 16.
  func append(_ word: some Sequence<Unicode.Scalar>, to pieces: inout [Int32]) {
    let start = pieces.count
    var run = Run()
    for scalar in word {
      folding.fold(scalar) { folded in
        if Self.standsAlone(folded) {
          flush(&run, to: &pieces)
          run.append(folded)
          flush(&run, to: &pieces)
        } else if folded.properties.isWhitespace {
          flush(&run, to: &pieces)
        } else {
          run.append(folded)
        }
      }
      if pieces.count - start >= Self.mostOfOneWord { break }
    }
    flush(&run, to: &pieces)
    if pieces.count == start { pieces.append(unknown) }
    if pieces.count - start > Self.mostOfOneWord { pieces.removeSubrange((start + Self.mostOfOneWord)...) }
  }

  /// Folded scalars without punctuation between them.
  private struct Run {
    var bytes: [UInt8] = []
    var scalars = 0

    mutating func append(_ scalar: Unicode.Scalar) {
      scalars += 1
      if scalars <= WordPieces.longestRun { bytes.append(contentsOf: UTF8.encode(scalar)!) }
    }
  }

  /// Greedy longest match; a run with a part that no piece covers is unknown as a whole.
  private func flush(_ run: inout Run, to pieces: inout [Int32]) {
    guard run.scalars > 0 else { return }
    defer { run = Run() }
    guard run.scalars <= Self.longestRun else { return pieces.append(unknown) }
    let before = pieces.count
    var start = 0
    while start < run.bytes.count {
      guard let (piece, end) = longestPiece(of: run.bytes, from: start) else {
        pieces.removeSubrange(before...)
        return pieces.append(unknown)
      }
      pieces.append(piece)
      start = end
    }
  }

  private func longestPiece(of bytes: [UInt8], from start: Int) -> (Int32, Int)? {
    let prefix: [UInt8] = start == 0 ? [] : [UInt8(ascii: "#"), UInt8(ascii: "#")]
    var hash = StringTable.hash(prefix)
    var hashes: [UInt32] = []
    hashes.reserveCapacity(bytes.count - start)
    for byte in bytes[start...] {
      hash = (hash ^ UInt32(byte)) &* 0x0100_0193
      hashes.append(hash)
    }
    for end in stride(from: bytes.count, to: start, by: -1) {
      if let piece = find(bytes[start..<end], after: prefix.count, hash: hashes[end - start - 1]) {
        return (piece, end)
      }
    }
    return nil
  }

  /// The number of a piece: `prefix` number signs and the given bytes.
  private func find(_ bytes: ArraySlice<UInt8>, after prefix: Int = 0, hash: UInt32) -> Int32? {
    table.find(hash: hash) { piece in
      piece.count == bytes.count + prefix && piece[..<prefix].allSatisfy { $0 == UInt8(ascii: "#") }
        && piece[prefix...].elementsEqual(bytes)
    }.map(Int32.init)
  }

  private static func standsAlone(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 33...47, 58...64, 91...96, 123...126: true  // ASCII symbols count as punctuation.
    case 0..<128: false
    case 0x4E00...0x9FFF, 0x3400...0x4DBF, 0x20000...0x2A6DF, 0x2A700...0x2CEAF, 0xF900...0xFAFF, 0x2F800...0x2FA1F:
      true
    default: scalar.isPunctuation
    }
  }
}
