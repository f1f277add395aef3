#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A string that equals another when their code points do, and is ordered by them.
///
/// Swift's own equality takes canonically equivalent strings for equal (`é` as one scalar and as two); JSON (RFC 8259,
/// section 8.3) and RDF do not.
public struct ExactString: Hashable, Sendable, Comparable, ExpressibleByStringLiteral, CustomStringConvertible {
  public let text: String

  @inlinable
  public init(_ text: String) {
    self.text = text
  }

  @inlinable
  public init(stringLiteral text: String) {
    self.text = text
  }

  public var description: String { text }

  @inlinable
  public static func == (left: ExactString, right: ExactString) -> Bool { left.text.hasSameBytes(as: right.text) }

  @inlinable
  public static func < (left: ExactString, right: ExactString) -> Bool {
    left.text.utf8.lexicographicallyPrecedes(right.text.utf8)
  }

  @inlinable
  public func hash(into hasher: inout Hasher) {
    var text = text
    text.withUTF8 { hasher.combine(bytes: UnsafeRawBufferPointer($0)) }
    hasher.combine(0xFF as UInt8)
  }
}

extension String {
  /// Whether both strings are made of the same code points.
  public func hasSameBytes(as other: String) -> Bool {
    let left = utf8
    let right = other.utf8
    guard left.count == right.count else { return false }
    let same = left.withContiguousStorageIfAvailable { left in
      right.withContiguousStorageIfAvailable { right in
        left.count == 0 || memcmp(left.baseAddress!, right.baseAddress!, left.count) == 0
      }
    }
    return (same ?? nil) ?? left.elementsEqual(right)
  }

  /// What follows a prefix, which is compared by code points; nil when the string does not begin with it.
  @inlinable
  public func droppingExactPrefix(_ prefix: String) -> Substring? {
    guard utf8.starts(with: prefix.utf8) else { return nil }
    return self[utf8.index(startIndex, offsetBy: prefix.utf8.count)...]
  }
}
