import OrderedCollections

/// Values by strings, in the order in which they were first set. Keys are told apart by their code points
/// (`ExactString`), which a `Dictionary` of strings would not do.
///
/// Finding and setting an entry takes constant time, removing one linear time.
public struct OrderedStringMap<Value>: Sequence, ExpressibleByDictionaryLiteral {
  public typealias Element = (key: String, value: Value)

  @usableFromInline var storage: OrderedDictionary<ExactString, Value> = [:]

  @inlinable
  public init() {}

  /// Of entries with one key the last counts, in the place of the first.
  @inlinable
  public init(_ entries: some Sequence<(String, Value)>) {
    for (key, value) in entries { storage[ExactString(key)] = value }
  }

  @inlinable
  public init(dictionaryLiteral elements: (String, Value)...) {
    self.init(elements)
  }

  @inlinable
  public var count: Int { storage.count }
  @inlinable
  public var isEmpty: Bool { storage.isEmpty }
  /// The keys in order.
  public var keys: [String] { storage.keys.map(\.text) }
  /// The values in order.
  public var values: [Value] { Array(storage.values) }

  /// The value of a key. Setting nil removes the entry.
  @inlinable
  public subscript(key: String) -> Value? {
    get { storage[ExactString(key)] }
    set { storage[ExactString(key)] = newValue }
  }

  @inlinable
  public subscript(key: String, default value: @autoclosure () -> Value) -> Value {
    get { storage[ExactString(key)] ?? value() }
    _modify { yield &storage[ExactString(key), default: value()] }
  }

  /// Removes an entry and returns its value.
  @inlinable
  @discardableResult
  public mutating func removeValue(forKey key: String) -> Value? { storage.removeValue(forKey: ExactString(key)) }

  /// The entries in the order of their keys' code points.
  public var sortedByKey: [Element] {
    storage.elements.sorted { $0.key < $1.key }.map { (key: $0.key.text, value: $0.value) }
  }

  @inlinable
  public func makeIterator() -> Iterator { Iterator(base: storage.makeIterator()) }

  /// Goes through the entries in order.
  public struct Iterator: IteratorProtocol {
    @usableFromInline var base: OrderedDictionary<ExactString, Value>.Iterator

    @inlinable
    init(base: OrderedDictionary<ExactString, Value>.Iterator) { self.base = base }

    @inlinable
    public mutating func next() -> Element? { base.next().map { (key: $0.key.text, value: $0.value) } }
  }
}

extension OrderedStringMap: Equatable where Value: Equatable {
  /// Equality of JSON objects: the order of entries does not matter.
  public static func == (left: Self, right: Self) -> Bool {
    left.count == right.count && left.storage.allSatisfy { right.storage[$0.key] == $0.value }
  }
}

extension OrderedStringMap: Hashable where Value: Hashable {
  public func hash(into hasher: inout Hasher) {
    hasher.combine(storage.reduce(0) { $0 ^ (($1.key.hashValue &* 31) &+ $1.value.hashValue) })
  }
}

extension OrderedStringMap: Sendable where Value: Sendable {}
