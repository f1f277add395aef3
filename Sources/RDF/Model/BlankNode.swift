import JSON

/// A blank node: a thing without a name. The label only tells it from the other blank nodes of one document.
public struct BlankNode: Hashable, Sendable, Comparable, CustomStringConvertible {
  /// The label without `_:`.
  public let label: String

  /// Checks the label against N-Triples' `BLANK_NODE_LABEL`.
  ///
  /// - Throws: `TermError.invalidBlankNodeLabel`
  public init(_ label: String) throws(TermError) {
    guard NameSyntax.isBlankNodeLabel(label) else { throw TermError.invalidBlankNodeLabel(label) }
    self.label = label
  }

  /// Takes a label that is known to be valid.
  public init(unchecked label: String) {
    self.label = label
  }

  /// `_:label`
  public var description: String { "_:\(label)" }

  public static func == (left: BlankNode, right: BlankNode) -> Bool { left.label.hasSameBytes(as: right.label) }

  public func hash(into hasher: inout Hasher) { label.hashBytes(into: &hasher) }

  public static func < (left: BlankNode, right: BlankNode) -> Bool { left.label.precedesByBytes(right.label) }
}
