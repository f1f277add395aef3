/// Splits words into the pieces of the model's vocabulary: WordPiece (Schuster & Nakajima 2012) over folded text, with
/// punctuation and CJK ideographs as pieces of their own, as in BERT.
struct WordPieces: @unchecked Sendable {  // Points into the mapped model file, which it keeps.
  /// Of one word; what is longer (a URL, a run of symbols) keeps its beginning.
  static let mostOfOneWord = 16
  private static let longestRun = 100
  private static let none = UInt32.max
  private static let hashStart: UInt32 = 0x811C_9DC5

  private(set) var unknown, classifier, separator: Int32
  private let folding: Folding
  private let mapping: MappedFile
  private let text: UnsafeRawBufferPointer
  private let offsets, table: UnsafeBufferPointer<UInt32>

  init(_ file: ModelFile) throws(LanguageModelError) {
    mapping = file.mapping
    folding = try Folding(file)
    text = try file.bytes("vocabulary")
    offsets = try file.bytes("vocabulary.offsets").bindMemory(to: UInt32.self)
    table = try file.bytes("vocabulary.table").bindMemory(to: UInt32.self)
    guard offsets.count == file.header.config.vocabularySize + 1, table.count.nonzeroBitCount == 1,
      zip(offsets, offsets.dropFirst()).allSatisfy({ $0 <= $1 }), Int(offsets.last!) == text.count
    else { throw .malformed(path: file.path, reason: "the vocabulary is inconsistent") }
    (unknown, classifier, separator) = (0, 0, 0)
    func special(_ piece: String) throws(LanguageModelError) -> Int32 {
      let bytes = Array(piece.utf8)
      guard let number = find(bytes[...], hash: Self.hash(bytes[...])) else {
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
    var hash = Self.hash(prefix[...])
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
    var slot = Int(hash) & (table.count - 1)
    for _ in 0..<table.count {
      let number = Int(table[slot])
      guard number + 1 < offsets.count else { return nil }
      let start = Int(offsets[number])
      let length = Int(offsets[number + 1]) - start
      if length == bytes.count + prefix, matches(bytes, at: start, after: prefix) { return Int32(number) }
      slot = (slot + 1) & (table.count - 1)
    }
    return nil
  }

  private func matches(_ bytes: ArraySlice<UInt8>, at start: Int, after prefix: Int) -> Bool {
    for i in 0..<prefix where text[start + i] != UInt8(ascii: "#") { return false }
    var at = start + prefix
    for byte in bytes {
      if text[at] != byte { return false }
      at += 1
    }
    return true
  }

  /// FNV-1a.
  private static func hash(_ bytes: ArraySlice<UInt8>) -> UInt32 {
    bytes.reduce(hashStart) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
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
