import JSON

/// An absolute IRI (RFC 3987). Two IRIs are equal when their bytes are: no normalisation of any kind happens.
public struct IRI: Hashable, Sendable, Comparable, CustomStringConvertible, ExpressibleByStringLiteral {
  /// The IRI itself, without angle brackets.
  public let value: String

  /// Checks that `value` is an absolute IRI.
  ///
  /// - Throws: `TermError.invalidIRI`
  public init(_ value: String) throws(TermError) {
    guard IRISyntax.isAbsolute(value) else { throw TermError.invalidIRI(value) }
    self.value = value
  }

  /// Takes an IRI that is known to be valid, without looking at it.
  public init(unchecked value: String) {
    self.value = value
  }

  /// An IRI in source code; traps when it isn't one.
  public init(stringLiteral value: String) {
    precondition(IRISyntax.isAbsolute(value), "not an absolute IRI: \(value)")
    self.value = value
  }

  /// `<IRI>`
  public var description: String { "<\(value)>" }

  public static func == (left: IRI, right: IRI) -> Bool { left.value.hasSameBytes(as: right.value) }

  public func hash(into hasher: inout Hasher) { value.hashBytes(into: &hasher) }

  /// By UTF-8 bytes, which is also the order of code points.
  public static func < (left: IRI, right: IRI) -> Bool { left.value.precedesByBytes(right.value) }
}
