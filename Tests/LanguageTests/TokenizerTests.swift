import Testing

@testable import Language

struct TokenizerTests {
  private func tokens(_ text: String) -> [String] {
    let source = SourceText(text)
    return ParagraphSplitter.paragraphs(of: source, in: 0..<source.count).flatMap {
      Tokenizer(source).words(in: $0).map { source[$0] }
    }
  }

  @Test(arguments: [
    ("He can't, won’t and doesn't.", "He ca n't , wo n’t and does n't ."),
    ("She'd said they're Anna's.", "She 'd said they 're Anna 's ."),
    ("I cannot; we're gonna go.", "I can not ; we 're gon na go ."),
    ("the workers' strike", "the workers ' strike"),
    ("a well-known anti-war U.S.-led coalition", "a well - known anti-war U.S. - led coalition"),
    ("Dr. Lee met Lt. Gen. Park on Jan. 5.", "Dr. Lee met Lt. Gen. Park on Jan. 5 ."),
    ("J. R. Smith Inc. grew 5% to $1,250.5 million", "J. R. Smith Inc. grew 5 % to $ 1,250.5 million"),
    ("US$5bn, €3m, HK$20", "US$ 5 bn , € 3 m , HK$ 20"),
    ("at 7:30pm on 2025-02-12 (9/11)", "at 7:30 pm on 2025-02-12 ( 9/11 )"),
    ("the 1990s, the 20th, a 5-10 lead", "the 1990s , the 20th , a 5 - 10 lead"),
    ("call 713-853-3989 and/or 345-9945", "call 713-853-3989 and / or 345-9945"),
    ("see https://example.org/a?b=1, mail a.b@example.org.", "see https://example.org/a?b=1 , mail a.b@example.org ."),
    ("“No,” he said—twice… “Never!!”", "“ No , ” he said — twice … “ Never !! ”"),
    ("wait... -- what?! :-)", "wait ... -- what ?! :-)"),
    ("AT&T's plan", "AT&T 's plan"),
    ("It ended.The minister left.", "It ended . The minister left ."),
    ("\"We saw 'em\"", "\" We saw 'em \""),
    ("@newsdesk #budget2025", "@newsdesk #budget2025"),
    ("👩‍👩‍👧‍👦🇺🇸 é", "👩‍👩‍👧‍👦 🇺🇸 é"),
  ])
  func words(text: String, expected: String) {
    #expect(tokens(text).joined(separator: " ") == expected)
  }

  @Test func `hard-wrapped lines are one paragraph, headlines are not`() {
    let text = SourceText(
      """
      A headline of a few words
      The government said on Tuesday that it would put forward a new
      budget before the end of the month, after talks with the other
      parties had failed.
      - first item
      - second item
      """)
    let paragraphs = ParagraphSplitter.paragraphs(of: text, in: 0..<text.count).map { text[$0] }
    #expect(paragraphs.count == 4)
    #expect(paragraphs[1].hasPrefix("The government") && paragraphs[1].hasSuffix("failed."))
  }

  @Test func `every line break ends a line`() {
    let text = SourceText("one\r\ntwo\rthree\u{2028}four\n\n\u{A0}\nfive")
    #expect(
      ParagraphSplitter.paragraphs(of: text, in: 0..<text.count).map { text[$0] }
        == ["one", "two", "three", "four", "five"])
  }

  /// Random mixtures of everything that has a meaning to the tokenizer, and of arbitrary scalars.
  @Test func fuzz() {
    var random = KernelTests.Random(state: 7)
    let parts = [
      "a", "Z", "word", "U.S.", "Dr.", "n't", "'s", "’", "'", "\"", "“", "”", "``", "''", "-", "--", "—", ".", "...",
      ",", "!?", "(", ")", "[", "$", "US$", "€", "5", "1,000", ".5", "/", "@", "#", "&", "http://", "www.", "a@b.c",
      ":-)", "é", "e\u{301}", "漢", "ك", "\u{200D}", "👍🏽", "🇺", "\u{0}", "\u{FEFF}", " ", "\n", "\r", "\t", "\u{A0}",
      "_", "%", "nt", "gonna", "cannot", "s'", "1990's", "°", "½", "\u{FFFF}", "\u{10FFFF}",
    ]
    for _ in 0..<4_000 {
      var text = ""
      for _ in 0..<Int.random(in: 0...14, using: &random) {
        if Int.random(in: 0..<8, using: &random) == 0,
          let scalar = Unicode.Scalar(UInt32.random(in: 0..<0x110000, using: &random))
        {
          text.unicodeScalars.append(scalar)
        } else {
          text += parts.randomElement(using: &random)!
        }
      }
      check(text)
    }
  }

  private func check(_ text: String) {
    let source = SourceText(text)
    var at = 0
    var covered = 0
    for paragraph in ParagraphSplitter.paragraphs(of: source, in: 0..<source.count) {
      for word in Tokenizer(source).words(in: paragraph) {
        #expect(word.lowerBound >= at && !word.isEmpty && word.upperBound <= paragraph.upperBound)
        #expect(!source.scalars[word].contains { $0.isSpace })
        covered += word.count
        at = word.upperBound
      }
    }
    #expect(covered == source.scalars.count { !$0.isSpace }, "\(text.debugDescription) lost scalars")
  }
}
