import Testing

@testable import Language

@Suite struct QuotationFinderTests {
  /// The texts in marks, the inner ones with the number of the one around them.
  private func quotations(_ paragraphs: String...) -> [String] {
    let document = document(paragraphs)
    return QuotationFinder.quotations(in: document).map { quotation in
      let parent = quotation.parent.map { "\($0): " } ?? ""
      return parent + quotation.content.map { document.text[$0] }.joined(separator: " / ")
    }
  }

  /// Words split at white space and at marks, one sentence for each paragraph.
  private func document(_ paragraphs: [String]) -> Document {
    let text = SourceText(paragraphs.joined(separator: "\n\n"))
    var document = Document(text: text)
    var start = 0
    for (number, paragraph) in paragraphs.enumerated() {
      let first = document.tokens.count
      let end = start + paragraph.unicodeScalars.count
      appendTokens(start..<end, to: &document)
      document.sentences.append(Sentence(tokens: first..<document.tokens.count, paragraph: number))
      start = end + 2
    }
    return document
  }

  private func appendTokens(_ range: Range<Int>, to document: inout Document) {
    let marks: Set<Unicode.Scalar> = ["“", "”", "\"", "‘", "’", "'", ",", ".", "«", "»", "!"]
    var start: Int?
    func append(_ range: Range<Int>) { document.tokens.append(Token(range: range, form: document.text[range])) }
    for index in range {
      let scalar = document.text.scalars[index]
      let isInWord =
        (scalar == "’" || scalar == "'") && start != nil && index + 1 < range.upperBound
        && document.text.scalars[index + 1].properties.isAlphabetic
      guard scalar.properties.isWhitespace || marks.contains(scalar), !isInWord else {
        start = start ?? index
        continue
      }
      if let word = start { append(word..<index) }
      start = nil
      if !scalar.properties.isWhitespace { append(index..<index + 1) }
    }
    if let word = start { append(word..<range.upperBound) }
  }

  @Test func curlyAndStraightMarks() {
    #expect(quotations("“We left,” she said. “It was late.”") == ["We left,", "It was late."])
    #expect(quotations("\"We left,\" she said.") == ["We left,"])
    #expect(quotations("«Partimos», dijo.") == ["Partimos"])
    #expect(quotations("''It is late,'' she said.") == ["It is late,"])
  }

  @Test func quotationsWithinQuotations() {
    #expect(
      quotations("\"They called it 'a disgrace' and left,\" she said.")
        == ["They called it 'a disgrace' and left,", "0: a disgrace"])
    #expect(quotations("“He said ‘no’ twice.”") == ["He said ‘no’ twice.", "0: no"])
  }

  @Test func apostrophesAreNoMarks() {
    #expect(quotations("The ministers' car didn't start, and Peru's president left.").isEmpty)
    #expect(quotations("The ’90s and the ministers’ car").isEmpty)
  }

  @Test func speechOverSeveralParagraphs() {
    #expect(
      quotations("“We were late.", "“Then we left.”", "Nobody stayed.") == ["We were late. / Then we left."])
  }

  @Test func aMarkThatIsNeverClosedEndsWithItsParagraph() {
    #expect(quotations("He said: “We are late.", "Nobody stayed.") == ["We are late."])
  }

  @Test func turnsOfAConversationAreQuotationsOfTheirOwn() {
    #expect(
      quotations("\"ROJAS : We were late.", "\"Then we left.", "\"LANG : Why?\"", "Nobody stayed.")
        == ["ROJAS : We were late.", "Then we left.", "LANG : Why?"])
    #expect(quotations("“Late : we were late.", "“Then we left.”") == ["Late : we were late. / Then we left."])
  }

  @Test func curlyMarksWithinStraightOnes() {
    #expect(
      quotations("\"They called it “a disgrace” and left,\" she said.")
        == ["They called it “a disgrace” and left,", "0: a disgrace"])
    #expect(quotations("“We left,\" she said.") == ["We left,"])
  }

  @Test func emptyAndLoneMarks() {
    #expect(quotations("“”").isEmpty)
    #expect(quotations("”").isEmpty)
    #expect(quotations("").isEmpty)
  }
}
