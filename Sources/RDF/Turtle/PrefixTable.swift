/// The prefixes in force while a document is read.
struct PrefixTable {
  private var prefixes: [[UInt8]] = []
  private var namespaces: [[UInt8]] = []
  private var latest = 0
  /// Where each prefix stands, once there are more than looking at all of them is good for.
  private var positions: [[UInt8]: Int] = [:]
  private static let fewPrefixes = 16

  mutating func set(_ prefix: ByteSpan, _ namespace: ByteSpan) {
    if let index = index(of: prefix) {
      namespaces[index] = Array(namespace)
      return
    }
    prefixes.append(Array(prefix))
    namespaces.append(Array(namespace))
    if prefixes.count == Self.fewPrefixes {
      positions = Dictionary(uniqueKeysWithValues: zip(prefixes, prefixes.indices))
    } else if prefixes.count > Self.fewPrefixes {
      positions[Array(prefix)] = prefixes.count - 1
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
    guard let index = search(prefix) else { return nil }
    latest = index
    return index
  }

  private func search(_ prefix: ByteSpan) -> Int? {
    if prefixes.count >= Self.fewPrefixes { return positions[Array(prefix)] }
    return prefixes.firstIndex { $0.withUnsafeBufferPointer { $0.equals(prefix) } }
  }
}
