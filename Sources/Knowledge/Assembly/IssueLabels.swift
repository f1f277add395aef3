import Graph

/// Gives the same issue the same label, so that two sentences, or two articles, that speak of it meet in one node.
enum IssueLabels {
  private static let articles: Set<String> = ["a", "an", "the"]

  /// A fact with its issue's label in canonical form.
  static func canonical(_ fact: Fact<Entity.ID>) -> Fact<Entity.ID> {
    guard case .position(var position) = fact else { return fact }
    position.issue.label = canonical(position.issue.label)
    return .position(position)
  }

  /// A label without quotation marks and other punctuation around it, without an article in front, with single spaces.
  static func canonical(_ label: String) -> String {
    var words = label.split(whereSeparator: \.isWhitespace).map(String.init)
    while words.count > 1, let first = words.first, articles.contains(NormalizedName.of(first)) { words.removeFirst() }
    let text = words.joined(separator: " ")
    let edges = text.drop(while: isEdge)
    let trimmed = String(String(edges.reversed()).drop(while: isEdge).reversed())
    return trimmed.isEmpty ? label : trimmed
  }

  private static func isEdge(_ character: Character) -> Bool { "\"“”‘.,;:!—–-… ".contains(character) }
}
