/// Names of organizations that were tagged in two pieces: "University of the" and "North", "Kenyan" and "Tea Board".
struct NameJoins {
  typealias Name = NameConsistency.Name

  let document: Document

  func mended(_ names: [Name]) -> [Name] {
    var result: [Name] = []
    for name in names.sorted(by: { $0.words.lowerBound < $1.words.lowerBound }) {
      if let last = result.last, let whole = joined(last, name) {
        result[result.count - 1] = whole
      } else {
        result.append(name)
      }
    }
    return result
  }

  private func joined(_ left: Name, _ right: Name) -> Name? {
    guard left.words.upperBound <= right.words.lowerBound, isHeldByNoun(left, right) || isAdjective(left, of: right)
    else { return nil }
    return Name(
      words: left.words.lowerBound..<right.words.upperBound, type: .organization,
      confidence: min(left.confidence, right.confidence))
  }

  /// "University" + "of (the)" + "North": the noun by itself names nothing.
  private func isHeldByNoun(_ left: Name, _ right: Name) -> Bool {
    let tokens = document.tokens
    let gap = left.words.upperBound..<right.words.lowerBound
    guard left.words.count == 1, left.type != .person, right.type != .person, let noun = left.words.first,
      OrganizationHeads.first.contains(tokens[noun].form.lowercased()), tokens[noun].form.first?.isUppercase ?? false,
      let link = gap.first, tokens[link].form == "of" || tokens[link].form == "for",
      gap.count == 1 || gap.count == 2 && tokens[link + 1].form == "the"
    else { return false }
    return right.words.contains { tokens[$0].head == noun }
  }

  /// "Kenyan" + "Tea Board": an adjective written large that hangs on a body's noun.
  private func isAdjective(_ left: Name, of right: Name) -> Bool {
    let tokens = document.tokens
    guard left.words.count == 1, left.words.upperBound == right.words.lowerBound, right.words.count > 1,
      left.type == .group || left.type == .location, right.type == .organization, let word = left.words.first,
      tokens[word].upos == .adj, tokens[word].relation.base == "amod", let head = tokens[word].head,
      head == right.words.last, tokens[word].isFollowedBySpace
    else { return false }
    return OrganizationHeads.last.contains(tokens[head].form.lowercased())
  }
}
