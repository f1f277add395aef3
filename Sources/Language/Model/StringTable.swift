/// Strings of the model file with a hash table over their keys (FNV-1a, linear probing): looked up where they lie.
struct StringTable: @unchecked Sendable {  // Points into the mapped model file, which it keeps.
  static let hashStart: UInt32 = 0x811C_9DC5

  private let mapping: MappedFile
  private let text: UnsafeRawBufferPointer
  private let offsets, table: UnsafeBufferPointer<UInt32>

  /// - Parameter name: of the tensor with the text; its offsets and table are beside it.
  init(_ file: ModelFile, _ name: String) throws(LanguageModelError) {
    mapping = file.mapping
    text = try file.bytes(name)
    offsets = try file.bytes(name + ".offsets").bindMemory(to: UInt32.self)
    table = try file.bytes(name + ".table").bindMemory(to: UInt32.self)
    guard offsets.count > 1, table.count.nonzeroBitCount == 1, Int(offsets.last!) == text.count,
      zip(offsets, offsets.dropFirst()).allSatisfy({ $0 <= $1 })
    else { throw .malformed(path: file.path, reason: "the table \(name) is inconsistent") }
  }

  var count: Int { offsets.count - 1 }

  static func hash(_ bytes: some Sequence<UInt8>, after start: UInt32 = hashStart) -> UInt32 {
    bytes.reduce(start) { ($0 ^ UInt32($1)) &* 0x0100_0193 }
  }

  /// The bytes of a string.
  func bytes(of number: Int) -> UnsafeRawBufferPointer {
    UnsafeRawBufferPointer(rebasing: text[Int(offsets[number])..<Int(offsets[number + 1])])
  }

  /// The number of the first string with a hash that satisfies a condition.
  func find(hash: UInt32, where matches: (UnsafeRawBufferPointer) -> Bool) -> Int? {
    var slot = Int(hash) & (table.count - 1)
    for _ in 0..<table.count {
      let number = Int(table[slot])
      guard number < count else { return nil }
      if matches(bytes(of: number)) { return number }
      slot = (slot + 1) & (table.count - 1)
    }
    return nil
  }
}
