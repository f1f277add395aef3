import Testing

@testable import Language

@Suite struct CoNLLUTests {
  static let sample = """
    # newdoc id = sample
    # newpar
    # text = Kenya's envoy can't attend.
    1\tKenya\tKenya\tPROPN\tNNP\tNumber=Sing\t3\tnmod:poss\t_\tNER=B-GPE|SpaceAfter=No
    2\t's\t's\tPART\tPOS\t_\t1\tcase\t_\t_
    3\tenvoy\tenvoy\tNOUN\tNN\tNumber=Sing\t6\tnsubj\t_\t_
    4-5\tcan't\t_\t_\t_\t_\t_\t_\t_\t_
    4\tca\tcan\tAUX\tMD\t_\t6\taux\t_\t_
    5\tn't\tnot\tPART\tRB\t_\t6\tadvmod\t_\t_
    6\tattend\tattend\tVERB\tVB\t_\t0\troot\t_\tSpaceAfter=No
    7\t.\t.\tPUNCT\t.\t_\t6\tpunct\t_\t_

    # newpar
    1\tShe\tshe\tPRON\tPRP\t_\t3\tnsubj\t_\t_
    2-3\twanna\t_\t_\t_\t_\t_\t_\t_\t_
    2\twant\twant\tVERB\tVBP\t_\t0\troot\t_\t_
    3\tto\tto\tPART\tTO\t_\t2\txcomp\t_\t_


    """

  @Test func readsWordsSpacesAndParagraphs() throws {
    let document = try #require(CoNLLUReader().documents(in: Self.sample).first)
    #expect(document.text[0..<document.text.count] == "Kenya's envoy can't attend.\n\nShe wanna")
    #expect(document.sentences.map(\.paragraph) == [0, 1])
    #expect(document.tokens[3].range == 14..<16)
    #expect(document.tokens[4].range == 16..<19)
    #expect(document.text(of: 3..<6) == "can't attend")
    // "want" and "to" do not spell out "wanna": both cover it.
    #expect(document.tokens[8].range == document.tokens[9].range)
    #expect(document.tokens[0].head == 2)
    #expect(document.tokens[5].head == nil)
    #expect(document.tokens[8].head == nil)
    #expect(document.tokens[9].head == 8)
  }

  @Test func readsNamedEntityTags() throws {
    let document = try #require(CoNLLUReader().documents(in: Self.sample).first)
    #expect(document.mentions == [Mention(id: 0, tokens: 0..<1, head: 0, form: .named, kind: .place)])
  }

  @Test func writesWhatItReads() throws {
    let document = try #require(CoNLLUReader().documents(in: Self.sample).first)
    let written = CoNLLUWriter().string(for: document, id: "sample")
    let again = try #require(CoNLLUReader().documents(in: written).first)
    #expect(again.text.scalars == document.text.scalars)
    #expect(again.tokens == document.tokens)
    #expect(again.sentences == document.sentences)
    #expect(again.mentions == document.mentions)
  }

  @Test func readsNestedEntitiesAndClusters() throws {
    let text = """
      # global.Entity = GRP-etype-infstat-salience-centering-minspan-link-identity
      1\tThe\tthe\tDET\tDT\t_\t2\tdet\t_\tEntity=(7-person-new-n-cf1-2-coref
      2\tleader\tleader\tNOUN\tNN\t_\t5\tnsubj\t_\t_
      3\tof\tof\tADP\tIN\t_\t4\tcase\t_\t_
      4\tPeru\tPeru\tPROPN\tNNP\t_\t2\tnmod\t_\tEntity=(8-place-new-n-cf2-1-sgl-Peru)7)
      5\tspoke\tspeak\tVERB\tVBD\t_\t0\troot\t_\t_
      6\tand\tand\tCCONJ\tCC\t_\t8\tcc\t_\t_
      7\the\the\tPRON\tPRP\t_\t8\tnsubj\t_\tEntity=(7-person-giv-n-cf1-1-ana)
      8\tleft\tleave\tVERB\tVBD\t_\t5\tconj\t_\t_

      """
    let document = try #require(CoNLLUReader().documents(in: text).first)
    #expect(document.mentions.map(\.tokens) == [0..<4, 3..<4, 6..<7])
    #expect(document.mentions.map(\.form) == [.nominal, .named, .pronoun])
    #expect(document.mentions.map(\.head) == [1, 3, 6])
    #expect(document.clusters == [[0, 2]])
    let written = CoNLLUWriter().string(for: document)
    let again = try #require(CoNLLUReader().documents(in: written).first)
    #expect(again.mentions == document.mentions)
    #expect(again.clusters == document.clusters)
  }

  @Test func keepsTheOffsetsOfTokenRange() throws {
    let text =
      "1\tHi\thi\tINTJ\tUH\t_\t0\troot\t_\tTokenRange=4:6\n2\t!\t!\tPUNCT\t.\t_\t1\tpunct\t_\tTokenRange=8:9\n\n"
    let alone = try #require(CoNLLUReader().documents(in: text).first)
    #expect(alone.text[0..<9] == "    Hi  !")
    let original = try #require(CoNLLUReader(original: "Oh, Hi\n\n!").documents(in: text).first)
    #expect(original.text(of: 0..<2) == "Hi\n\n!")
    #expect(throws: CoNLLUError.self) { try CoNLLUReader(original: "Oh, Ho\n\n!").documents(in: text) }
  }

  @Test(arguments: [
    ("1\tHi\n\n", "columns"),
    ("1\tHi\thi\tNOPE\tUH\t_\t0\troot\t_\t_\n\n", "part-of-speech"),
    ("2\tHi\thi\tINTJ\tUH\t_\t0\troot\t_\t_\n\n", "expected"),
    ("1\tHi\thi\tINTJ\tUH\t_\t9\troot\t_\t_\n\n", "head 9"),
    ("1\ta\ta\tX\t_\t_\t2\tdep\t_\t_\n2\tb\tb\tX\t_\t_\t1\tdep\t_\t_\n\n", "cycle"),
    ("1\ta\ta\tX\t_\t_\t0\troot\t_\tTokenRange=x:2\n\n", "TokenRange"),
    ("1\ta\ta\tX\t_\t_\t0\troot\t_\tEntity=4)\n\n", "not open"),
  ])
  func namesTheLineAndReason(text: String, reason: String) {
    do {
      _ = try CoNLLUReader().documents(in: text)
      Issue.record("read \(text)")
    } catch let error {
      #expect(error.line == 1)
      #expect(error.reason.contains(reason))
    }
  }

  @Test(.enabled(if: TestCorpora.isPresent, "no corpora: set NEWSGRAPH_SHARED"))
  func readsATreebankAndBack() throws {
    let text = try TestCorpora.text("corpora/ud-gum/en_gum-commercialok-dev.conllu")
    let documents = try CoNLLUReader().documents(in: text)
    #expect(documents.count == 20)
    for document in documents {
      let again = try #require(CoNLLUReader().documents(in: CoNLLUWriter().string(for: document)).first)
      #expect(areEqual(again.text.scalars, document.text.scalars))
      #expect(areEqual(again.tokens, document.tokens))
      #expect(areEqual(again.mentions, document.mentions))
      #expect(areEqual(again.clusters, document.clusters))
    }
  }

  /// Compares without printing both sides: they are long.
  private func areEqual<Value: Equatable>(_ left: Value, _ right: Value) -> Bool { left == right }
}
