/// A set of words for constant-time look-up.
public struct WordSet: Sendable, ExpressibleByArrayLiteral {
  private var words: Set<String>

  public init(_ words: some Sequence<String>) { self.words = Set(words) }

  public init(arrayLiteral elements: String...) { words = Set(elements) }

  /// The words of a text, separated by white space.
  public init(text: String) {
    words = Set(text.split { $0 == " " || $0 == "\n" }.map(String.init))
  }

  public func contains(_ word: String) -> Bool { words.contains(word) }

  public func union(_ other: WordSet) -> WordSet { WordSet(words.union(other.words)) }

  public func subtracting(_ other: WordSet) -> WordSet { WordSet(words.subtracting(other.words)) }

  /// All words, sorted.
  var sorted: [String] { words.sorted() }
}
