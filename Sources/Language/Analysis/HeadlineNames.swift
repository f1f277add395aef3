/// The names of headlines. Where every word has a capital, capitals tell no names apart, and a tagger made for prose
/// takes neighbours together ("Allies Ukraine") and common words for names; but what a headline names, the prose below
/// names again.
struct HeadlineNames {
  typealias Name = NameConsistency.Name

  let document: Document
  /// A name in a headline that the prose has not must be this sure.
  private static let certain: Float = 0.65
  /// Names that others are made after.
  private static let solid: Float = 0.5

  func mended(_ names: [Name]) -> [Name] {
    let headlines = document.sentences.filter(isHeadline)
    guard !headlines.isEmpty else { return names }
    func isInHeadline(_ name: Name) -> Bool { headlines.contains { $0.tokens.overlaps(name.words) } }
    let prose = names.filter { !isInHeadline($0) }
    let known = forms(of: prose)
    let common = commonWords(outside: headlines, and: prose)
    return headlines.reduce(into: prose) { result, headline in
      let tagged = names.filter { $0.words.overlaps(headline.tokens) }
      result += mended(tagged, in: headline, known: known, common: common)
    }
  }

  /// Whether a sentence is written in title case or in capitals: all its longer words have a capital, and not all of
  /// them can be names, because one of them is a verb or there are many.
  private func isHeadline(_ sentence: Sentence) -> Bool {
    let words = sentence.tokens.map { document.tokens[$0] }.filter { $0.form.count > 3 && isWord($0.form) }
    guard words.count > 3, let last = sentence.tokens.last, document.tokens[last].form != "." else { return false }
    let small = words.count { $0.form.first?.isLowercase ?? false }
    return small * 8 < words.count
  }

  private func isWord(_ form: String) -> Bool { form.unicodeScalars.allSatisfy { $0.properties.isAlphabetic } }

  /// The names of the prose as a headline may write them, with the surnames of people.
  private func forms(of names: [Name]) -> [String: Name] {
    var forms: [String: Name] = [:]
    for name in names where name.confidence > Self.solid {
      add(name.words, of: name, to: &forms)
      if name.type == .person, name.words.count > 1, let last = name.words.last {
        add(last..<last + 1, of: name, to: &forms)
      }
    }
    return forms
  }

  private func add(_ words: Range<Int>, of name: Name, to forms: inout [String: Name]) {
    let form = key(words)
    guard form.count > 1, (forms[form]?.confidence ?? 0) < name.confidence else { return }
    forms[form] = name
  }

  private func key(_ words: Range<Int>) -> String {
    words.map { document.tokens[$0].form.lowercased() }.joined(separator: " ")
  }

  /// Words that the prose writes small: no names.
  private func commonWords(outside headlines: [Sentence], and names: [Name]) -> Set<String> {
    var common = Set<String>()
    for sentence in document.sentences where !headlines.contains(sentence) {
      for word in sentence.tokens where document.tokens[word].form.first?.isLowercase ?? false {
        common.insert(document.tokens[word].form)
        common.insert(document.tokens[word].lemma)
      }
    }
    return common
  }

  private func mended(
    _ tagged: [Name], in headline: Sentence, known: [String: Name], common: Set<String>
  ) -> [Name] {
    var found: [Name] = []
    var word = headline.tokens.lowerBound
    while word < headline.tokens.upperBound {
      if let name = knownName(at: word, in: headline, known, common) {
        found.append(grown(name, tagged: tagged, common))
        word = found[found.count - 1].words.upperBound
      } else {
        word += 1
      }
    }
    let rest = tagged.filter { name in
      !found.contains { $0.words.overlaps(name.words) } && isBelievable(name, common)
    }
    return found + rest
  }

  private func knownName(at word: Int, in headline: Sentence, _ known: [String: Name], _ common: Set<String>) -> Name? {
    guard document.tokens[word].form.first?.isUppercase ?? false else { return nil }
    for end in stride(from: min(headline.tokens.upperBound, word + 8), to: word, by: -1) {
      let form = key(word..<end)
      // "May Visits Japan": what is a name and a common word in one article is whatever the tagger says.
      if end == word + 1, common.contains(form) { continue }
      if let name = known[form] { return Name(words: word..<end, type: name.type, confidence: name.confidence * 0.8) }
    }
    return nil
  }

  /// A surname with the forename that the tagger saw before it.
  private func grown(_ name: Name, tagged: [Name], _ common: Set<String>) -> Name {
    guard name.type == .person,
      let longer = tagged.first(where: { $0.type == .person && $0.words.overlaps(name.words) }),
      longer.words.upperBound == name.words.upperBound, longer.words.count - name.words.count <= 2,
      !longer.words.contains(where: { common.contains(document.tokens[$0].form.lowercased()) })
    else { return name }
    return longer
  }

  private func isBelievable(_ name: Name, _ common: Set<String>) -> Bool {
    if name.words.count == 1, let word = name.words.first {
      let token = document.tokens[word]
      // A plural noun or a verb in the tagger's own eyes.
      let isName = token.upos == .propn || name.type == .group
      return isName && !common.contains(token.form.lowercased()) && name.confidence >= Self.certain
    }
    let strange = name.words.count { common.contains(document.tokens[$0].form.lowercased()) && isLong($0) }
    return strange * 2 < name.words.count
  }

  private func isLong(_ word: Int) -> Bool { document.tokens[word].form.count > 3 }
}
