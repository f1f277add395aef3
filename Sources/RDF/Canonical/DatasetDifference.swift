import JSON

/// What one dataset says and another doesn't.
public struct DatasetDifference: Sendable {
  /// Statements of the first dataset only, as N-Quads without the final dot, in order.
  public let removed: [String]
  /// Statements of the second dataset only.
  public let added: [String]

  /// Whether both datasets are isomorphic.
  public var isEmpty: Bool { removed.isEmpty && added.isEmpty }

  /// Compares two datasets. Blank nodes that RDFC-1.0 labels alike are taken for the same; where the datasets differ,
  /// those near a difference may get other labels and show up as differences too.
  public init(from first: Dataset, to second: Dataset) {
    if first.isIsomorphic(to: second) {
      removed = []
      added = []
      return
    }
    let left = Self.statements(first)
    let right = Self.statements(second)
    let removed = left.subtracting(right)
    let added = right.subtracting(left)
    self.removed = (removed.isEmpty && added.isEmpty ? left : removed).sorted().map(\.text)
    self.added = (removed.isEmpty && added.isEmpty ? right : added).sorted().map(\.text)
  }

  private static func statements(_ dataset: Dataset) -> Set<ExactString> {
    guard let canonical = try? dataset.canonicalized() else {
      return Set(dataset.quads.map { ExactString($0.description) })
    }
    let lines = canonical.nQuads.split(separator: 0x0A)
    return Set(lines.map { ExactString(String(decoding: $0.dropLast(2), as: UTF8.self)) })
  }
}
