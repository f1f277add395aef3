/// People whose names the tagger passed over, though the tree puts them beside a noun for what they are: "senior
/// researcher *Mu Lin*", "agency director General *Omar al-Hadi*".
struct NamesBesideNouns {
  typealias Name = NameConsistency.Name

  let document: Document

  func mended(_ names: [Name]) -> [Name] {
    var taken = [Bool](repeating: false, count: document.tokens.count)
    for name in names { for word in name.words { taken[word] = true } }
    var result = names
    for sentence in document.sentences {
      for noun in sentence.tokens where isOne(noun) && !taken[noun] {
        guard let words = nameBehind(noun, in: sentence, taken) else { continue }
        for word in words { taken[word] = true }
        result.append(Name(words: words, type: .person, confidence: Self.confidence))
      }
    }
    return result
  }

  private func isOne(_ noun: Int) -> Bool {
    document.tokens[noun].upos == .noun && document.tokens[noun].xpos != "NNS"
  }

  /// As sure as the tree is of it: less than what the tagger says of a name.
  private static let confidence: Float = 0.5

  /// At least two words written large right behind a noun written small, which the parser joins to it as a title's
  /// name.
  private func nameBehind(_ noun: Int, in sentence: Sentence, _ taken: [Bool]) -> Range<Int>? {
    guard document.tokens[noun].form.first?.isLowercase ?? false else { return nil }
    var end = noun + 1
    var parts = 0
    while end < sentence.tokens.upperBound, !taken[end] {
      let token = document.tokens[end]
      if token.upos == .propn, token.relation.base == "flat", token.form.contains(where: { $0.isLetter }) {
        parts += token.form.first?.isUppercase ?? false ? 1 : 0
      } else if token.form != "-" || end == noun + 1 {
        break
      }
      end += 1
    }
    while end > noun + 1, document.tokens[end - 1].upos == .punct { end -= 1 }
    return parts >= 2 && document.tokens[noun + 1].head == noun ? noun + 1..<end : nil
  }
}
