import Testing

@testable import Language

struct SpanningTreeTests {
  /// The best single-rooted tree by trying all assignments of heads.
  private func bruteForce(_ count: Int, _ scores: [Float]) -> Float {
    var best = -Float.infinity
    var heads = [Int](repeating: 0, count: count)
    func extend(_ word: Int, _ sum: Float) {
      guard word < count else {
        if SpanningTree.isSingleRootedTree(heads) { best = max(best, sum) }
        return
      }
      for head in 0...count where head != word + 1 {
        heads[word] = head
        extend(word + 1, sum + scores[word * (count + 1) + head])
      }
    }
    extend(0, 0)
    return best
  }

  @Test func `is the best of all trees`() {
    var random = KernelTests.Random(state: 11)
    for round in 0..<300 {
      let count = round % 5 + 1
      let scores = random.floats(count * (count + 1), in: -3...3)
      let heads = SpanningTree.heads(count: count, stride: count + 1, scores: scores)
      #expect(SpanningTree.isSingleRootedTree(heads))
      let sum = heads.indices.reduce(Float(0)) { $0 + scores[$1 * (count + 1) + heads[$1]] }
      #expect(abs(sum - bruteForce(count, scores)) < 1e-4)
    }
  }

  @Test func `long sentences`() {
    var random = KernelTests.Random(state: 12)
    let count = 300
    let heads = SpanningTree.heads(count: count, stride: count + 1, scores: random.floats(count * (count + 1)))
    #expect(SpanningTree.isSingleRootedTree(heads))
  }

  @Test func `what is no tree`() {
    #expect(!SpanningTree.isSingleRootedTree([0, 0]))
    #expect(!SpanningTree.isSingleRootedTree([2, 1]))
    #expect(!SpanningTree.isSingleRootedTree([0, 3, 2]))
    #expect(SpanningTree.isSingleRootedTree([2, 0, 2]))
  }
}

struct NameDecodingTests {
  let tags = ["O", "B-PER", "I-PER", "B-ORG", "I-ORG"].map { NameTag($0)! }

  @Test func `only legal sequences`() {
    var random = KernelTests.Random(state: 13)
    let decoder = NameDecoder(tags: tags)
    for _ in 0..<200 {
      let scores = random.floats(6 * tags.count)
      let path = decoder.decode(scores[...]).map { tags[$0] }
      #expect(path[0].mayFollow(.outside))
      #expect(zip(path, path.dropFirst()).allSatisfy { $1.mayFollow($0) })
    }
  }

  @Test func `an inside tag pulls its beginning along`() {
    let scores: [Float] = [-0.4, -1.2, -9, -9, -9, -9, -9, -0.1, -9, -9]
    #expect(NameDecoder(tags: tags).decode(scores[...]) == [1, 2])
  }

  @Test func spans() {
    let found = NameSpans.spans(["B-PER", "I-PER", "B-PER", "O", "I-ORG", "I-PER"].map { NameTag($0)! })
    #expect(found.map(\.words) == [0..<2, 2..<3, 4..<5, 5..<6])
    #expect(found.map(\.type) == [.person, .person, .organization, .person])
  }
}

struct LemmaTests {
  @Test(arguments: [
    ("=", "Oslo", "Oslo"), ("l", "Talks", "talks"), ("l|1|", "Talks", "talk"), ("l|3|y", "parties", "party"),
    ("k|2|", "NGOed", "NGO"), ("l|9|x", "it", "it"), ("l|2|", "it", "it"),
  ])
  func scripts(script: String, form: String, lemma: String) {
    #expect(LemmaScript(script)?.lemma(of: form) == lemma)
  }

  @Test(arguments: ["", "x|1|a", "l|-1|a", "l|a|b", "l|1"]) func `what is no script`(script: String) {
    #expect(LemmaScript(script) == nil)
  }

  @Test(
    .enabled(if: TestModel.isPresent),
    arguments: [
      ("outlining", UPOS.verb, "outline"), ("announced", .verb, "announce"), ("fought", .verb, "fight"),
      ("parties", .noun, "party"), ("clashes", .noun, "clash"), ("larger", .adj, "large"), ("tweeted", .verb, "tweet"),
      ("fled", .verb, "flee"), ("misled", .verb, "mislead"), ("underwent", .verb, "undergo"), ("bit", .noun, "bit"),
    ])
  func lexicon(form: String, upos: UPOS, lemma: String) throws {
    // What an unsure model proposes: the form, and the form without its last two letters.
    let scripts = [LemmaScript("l|2|")!, LemmaScript("l|1|")!, LemmaScript("l")!]
    #expect(try TestModel.shared.get().lemmas.lemma(of: form, upos: upos, scripts: scripts) == lemma)
  }
}

@Suite struct PunctuationAttachmentTests {
  /// Heads of a sentence with marks hung anew; 0 is the root, i + 1 word i.
  private func heads(_ forms: String, _ heads: [Int]) -> [Int] {
    let words = forms.split(separator: " ").map(String.init)
    return PunctuationAttachment(
      heads: heads, forms: words, isPunctuation: words.map { !$0.contains { $0.isLetter } }
    ).heads
  }

  @Test func `paired marks hang on what they enclose`() {
    #expect(heads("Doe ( a pun ) left .", [6, 6, 4, 1, 6, 0, 6]) == [6, 4, 4, 1, 4, 0, 6])
  }

  @Test func `no arc is crossed`() {
    // The comma hung on "tall", from where its arc would cross that of "left" and "Doe".
    #expect(heads("Doe , tall , left .", [5, 3, 1, 3, 0, 3]) == [5, 3, 1, 3, 0, 5])
  }

  @Test func `nothing hangs on a mark`() {
    #expect(heads("Doe - Roe left .", [4, 1, 2, 0, 4]) == [4, 3, 1, 0, 4])
  }

  /// Trees stay trees, whatever the marks.
  @Test func `trees stay trees`() {
    var random = SystemRandomNumberGenerator()
    for _ in 0..<500 {
      let count = Int.random(in: 1...12, using: &random)
      let marks = ["(", ")", ",", ".", "“", "”", "a", "b", "c"]
      let forms = (0..<count).map { _ in marks.randomElement(using: &random)! }
      // Each word hangs on an earlier one, and the whole is shuffled.
      let order = Array(1...count).shuffled(using: &random)
      var heads = [Int](repeating: 0, count: count)
      for i in 1..<max(1, count) where count > 1 { heads[order[i] - 1] = order[Int.random(in: 0..<i, using: &random)] }
      let fixed = PunctuationAttachment(
        heads: heads, forms: forms, isPunctuation: forms.map { !$0.contains { $0.isLetter } }
      ).heads
      #expect(SpanningTree.isSingleRootedTree(fixed), "\(forms) \(heads) \(fixed)")
    }
  }
}
