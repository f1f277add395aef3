/// A set of words for constant-time look-up.
public struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private var words: Set<String>

  public init(_ words: some Sequence<String>) { self.words = Set(words) }

  public init(arrayLiteral elements: String...) { words = Set(elements) }

  /// The words of a text, separated by white space.
  public init(text: String) {
    let parts = text.utf8.split { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    words = Set(minimumCapacity: parts.count)
    for part in parts { words.insert(String(Substring(part))) }
  }

  public func contains(_ word: String) -> Bool { words.contains(word) }

  public func union(_ other: WordSet) -> WordSet { WordSet(words.union(other.words)) }

  public func subtracting(_ other: WordSet) -> WordSet { WordSet(words.subtracting(other.words)) }

  var count: Int { words.count }

  /// All words, sorted.
  var sorted: [String] { words.sorted() }
}
