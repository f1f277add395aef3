/// The prefixes in force while a document is read.
struct PrefixTable {
  private var prefixes: [[UInt8]] = []
  private var namespaces: [[UInt8]] = []
  private var latest = 0

  mutating func set(_ prefix: ByteSpan, _ namespace: ByteSpan) {
    if let index = prefixes.firstIndex(where: { $0.withUnsafeBufferPointer { $0.equals(prefix) } }) {
      namespaces[index] = Array(namespace)
    } else {
      prefixes.append(Array(prefix))
      namespaces.append(Array(namespace))
    }
  }

  /// Calls `body` with the namespace of a prefix; returns nil without one.
  @inline(__always)
  mutating func withNamespace<Result>(
    _ prefix: ByteSpan, _ body: (ByteSpan) throws(ScanError) -> Result
  ) throws(ScanError) -> Result? {
    guard let index = index(of: prefix) else { return nil }
    let namespace = namespaces[index]
    return try namespace.withUnsafeBufferPointer { bytes throws(ScanError) in try body(bytes) }
  }

  @inline(__always)
  private mutating func index(of prefix: ByteSpan) -> Int? {
    if latest < prefixes.count, prefixes[latest].withUnsafeBufferPointer({ $0.equals(prefix) }) { return latest }
    for index in prefixes.indices where prefixes[index].withUnsafeBufferPointer({ $0.equals(prefix) }) {
      latest = index
      return index
    }
    return nil
  }
}
