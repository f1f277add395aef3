/// The IRIs of XML names, found by the addresses of their parts, which libxml2 keeps once for each document.
struct XMLNameCache: ~Copyable {
  private struct Key: Hashable {
    var local: UnsafePointer<UInt8>
    var namespace: UnsafePointer<UInt8>?
  }

  private var latestKey: Key?
  private var latest = ByteSpan(start: nil, count: 0)
  private var iris: [Key: UnsafeMutableBufferPointer<UInt8>] = [:]

  deinit { for bytes in iris.values { bytes.deallocate() } }

  mutating func iri(_ name: XMLName) -> ByteSpan? {
    let key = Key(local: name.local, namespace: name.namespace)
    if key == latestKey { return latest }
    guard let found = iris[key] else { return nil }
    latestKey = key
    latest = ByteSpan(found)
    return latest
  }

  mutating func insert(_ name: XMLName, _ bytes: [UInt8]) -> ByteSpan {
    let copy = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
    _ = copy.initialize(from: bytes)
    iris[Key(local: name.local, namespace: name.namespace)] = copy
    return ByteSpan(copy)
  }
}
