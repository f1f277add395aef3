import Graph
import Language

// Paragraphs that someone else speaks without quotation marks.
//
// Newspapers set off a longer quotation as a paragraph of its own after a sentence that attributes it. What shows it,
// in the absence of marks, is that the paragraph follows an attributed statement, has no attribution of its own, and
// - speaks in the first person, which the reporter does nowhere else; or
// - says the attributed sentence again, word for word or nearly so; or
// - lays down what must and should be, sentence by sentence, as reporters do not.
// So does one behind a paragraph that ends in a colon, whoever that paragraph's last sentence is about.
extension StatementAssembly {
  mutating func addBlocks() {
    let paragraphs = paragraphRanges()
    let turns = addTurns(paragraphs)
    let reporterSpeaks = reporterUsesFirstPerson(paragraphs)
    for (index, tokens) in paragraphs.enumerated() where index > 0 && !turns.contains(tokens.lowerBound) {
      if let source = numbered(tokens, after: paragraphs[index - 1]) {
        spoken.append(
          Spoken(
            kind: .block, range: document.scalarRange(of: tokens), tokens: tokens, source: source, cue: nil,
            rule: "block.numbered", confidence: 0.8))
        continue
      }
      guard isUnattributed(tokens) else { continue }
      if let source = introduced(by: paragraphs[index - 1]) {
        spoken.append(
          Spoken(
            kind: .block, range: document.scalarRange(of: tokens), tokens: tokens, source: source, cue: nil,
            rule: "block.introduced", confidence: 0.8))
        continue
      }
      guard let last = lastStatement(in: paragraphs[index - 1]) else { continue }
      let restates = restates(tokens, last)
      let inFirstPerson = !reporterSpeaks && firstPersonCount(tokens) > 0
      guard restates || inFirstPerson || isNormative(tokens) else { continue }
      let confidence = restates && inFirstPerson ? 0.9 : restates || inFirstPerson ? 0.8 : 0.6
      spoken.append(
        Spoken(
          kind: .block, range: document.scalarRange(of: tokens), tokens: tokens, source: last.source, cue: nil,
          rule: restates ? "block.restated" : inFirstPerson ? "block.first-person" : "block.normative",
          confidence: confidence))
    }
  }

  /// The tokens of each paragraph.
  func paragraphRanges() -> [Range<Int>] {
    var ranges: [Range<Int>] = []
    var current: Int?
    for sentence in document.sentences where !sentence.tokens.isEmpty {
      if sentence.paragraph == current, let last = ranges.last {
        ranges[ranges.count - 1] = last.lowerBound..<sentence.tokens.upperBound
      } else {
        ranges.append(sentence.tokens)
      }
      current = sentence.paragraph
    }
    return ranges
  }

  /// Hardly anything in marks, nothing that is said by someone else, and long enough to be a quotation.
  private func isUnattributed(_ tokens: Range<Int>) -> Bool {
    guard tokens.count >= 12 else { return false }
    let quotedCount = tokens.filter { isQuoted($0) }.count
    guard Double(quotedCount) < 0.15 * Double(tokens.count) else { return false }
    let isAttributed = attributions.contains { attribution in
      tokens.contains(attribution.cue.lowerBound) && canSpeak(attribution.source) && !isFirstPerson(attribution.source)
        && (attribution.content != nil || quotedCount > 0)
    }
    return !isAttributed
  }

  /// "The museum gave its reasons:" introduces what the museum says.
  private func introduced(by paragraph: Range<Int>) -> Int? {
    let last = paragraph.upperBound - 1
    guard tree.token(last).form == ":", !isQuoted(last) else { return nil }
    let sentence = tree.sentence(of: last).tokens
    let subjects = sentence.filter { tree.token($0).relation.base == "nsubj" && !isQuoted($0) && canSpeak($0) }
    return subjects.first { tree.token($0).head.map { tree.token($0).relation == "root" } ?? false } ?? subjects.first
  }

  /// "2. Who pays for it?": the next of the points that someone has begun to make.
  private func numbered(_ tokens: Range<Int>, after paragraph: Range<Int>) -> Int? {
    guard let number = number(at: tokens), number > 1, !spoken.contains(where: { $0.tokens.overlaps(tokens) }),
      let last = lastStatement(in: paragraph),
      self.number(at: paragraph) == number - 1
        || self.number(at: last.tokens) == number - 1
    else { return nil }
    return last.source
  }

  /// "1.", "2)": the number that a paragraph begins with, behind a mark.
  private func number(at tokens: Range<Int>) -> Int? {
    let words = tokens.prefix(3).map { tree.token($0).form }.drop { ["“", "\"", "("].contains($0) }
    guard let first = words.first, words.count > 1 else { return nil }
    let digits = first.prefix { $0.isNumber }
    guard !digits.isEmpty, digits.count < 3, let number = Int(digits) else { return nil }
    let rest = first.dropFirst(digits.count) + (words.dropFirst().first ?? "")
    return rest.hasPrefix(".") || rest.hasPrefix(")") ? number : nil
  }

  private func lastStatement(in paragraph: Range<Int>) -> Spoken? {
    spoken.filter { $0.tokens.overlaps(paragraph) }.max { $0.tokens.upperBound < $1.tokens.upperBound }
  }

  private func isFirstPerson(_ source: Int?) -> Bool {
    source.map { Lexicon.firstPersonPronouns.contains(tree.token($0).form.lowercased()) } ?? false
  }

  private func firstPersonCount(_ tokens: Range<Int>) -> Int {
    // "US" is no pronoun.
    tokens.filter { token in
      !isQuoted(token) && tree.token(token).upos == .pron
        && Lexicon.firstPersonPronouns.contains(tree.token(token).form.lowercased())
    }.count
  }

  /// In a column or a first-person report the first person shows nothing.
  private func reporterUsesFirstPerson(_ paragraphs: [Range<Int>]) -> Bool {
    paragraphs.enumerated().contains { index, tokens in
      let isContinuation = index > 0 && lastStatement(in: paragraphs[index - 1]) != nil
      let isInSpeech = spoken.contains { $0.tokens.overlaps(tokens) }
      return !isContinuation && !isInSpeech && firstPersonCount(tokens) > 0
    }
  }

  /// Whether the first sentence holds most of the content words of the statement before.
  private func restates(_ tokens: Range<Int>, _ statement: Spoken) -> Bool {
    let first = tree.sentence(of: tokens.lowerBound).tokens
    let said = contentLemmas(statement.tokens)
    guard said.count >= 4 else { return false }
    let again = contentLemmas(first)
    return Double(said.intersection(again).count) >= 0.7 * Double(said.count)
  }

  private func contentLemmas(_ tokens: Range<Int>) -> Set<String> {
    Set(
      tokens.filter { [.noun, .propn, .verb, .adj, .num].contains(tree.token($0).upos) }
        .map { tree.lemma($0) })
  }

  /// At least two sentences, most of which say what must, should or ought to be.
  private func isNormative(_ tokens: Range<Int>) -> Bool {
    let sentences = document.sentences.filter { tokens.contains($0.tokens.lowerBound) && $0.tokens.count > 4 }
    let normative = sentences.filter { sentence in
      sentence.tokens.contains { tree.token($0).upos == .aux && Lexicon.deonticModals.contains(tree.lemma($0)) }
    }
    return sentences.count >= 2 && normative.count * 3 >= sentences.count * 2
  }
}
