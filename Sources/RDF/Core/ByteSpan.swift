#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

extension UnsafeBufferPointer where Element == UInt8 {
  /// Whether both hold the same bytes.
  @inline(__always)
  func equals(_ other: ByteSpan) -> Bool {
    count == other.count && (count == 0 || memcmp(baseAddress!, other.baseAddress!, count) == 0)
  }

  /// Whether these are the bytes of a literal string.
  @inline(__always)
  func equals(_ text: StaticString) -> Bool {
    count == text.utf8CodeUnitCount && (count == 0 || memcmp(baseAddress!, text.utf8Start, count) == 0)
  }

  /// Whether the bytes begin with a literal string.
  @inline(__always)
  func starts(with text: StaticString) -> Bool {
    count >= text.utf8CodeUnitCount && memcmp(baseAddress!, text.utf8Start, text.utf8CodeUnitCount) == 0
  }

  /// The bytes as a string.
  var text: String { String(decoding: self, as: UTF8.self) }

  /// The bytes from an offset on.
  @inline(__always)
  func dropping(_ offset: Int) -> ByteSpan {
    ByteSpan(start: baseAddress.map { $0 + offset }, count: count - offset)
  }

  /// The bytes before an offset.
  @inline(__always)
  func prefixed(_ length: Int) -> ByteSpan { ByteSpan(start: baseAddress, count: length) }

  /// The bytes of a string that lives as long as the process.
  init(_ text: StaticString) {
    self.init(start: text.utf8Start, count: text.utf8CodeUnitCount)
  }
}

/// A growable array of bytes that is compared and refilled often: the memory of a serialiser.
struct ByteStore {
  private(set) var bytes: [UInt8] = []

  /// Whether the store holds exactly these bytes.
  @inline(__always)
  func equals(_ other: ByteSpan) -> Bool {
    guard bytes.count == other.count else { return false }
    return bytes.withUnsafeBufferPointer { $0.equals(other) }
  }

  /// Replaces the contents.
  @inline(__always)
  mutating func assign(_ other: ByteSpan) {
    bytes.removeAll(keepingCapacity: true)
    bytes.append(contentsOf: other)
  }
}
