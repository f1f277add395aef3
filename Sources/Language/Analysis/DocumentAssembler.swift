/// Puts the analyses of a text's stretches together into a document, and adds what only the whole document shows.
struct DocumentAssembler {
  let model: LanguageModel
  let input: AnalysisInput
  private let words: [WordAnalysis]
  private let stretches: [StretchAnalysis]

  init(model: LanguageModel, input: AnalysisInput, stretches: [StretchAnalysis]) {
    self.model = model
    self.input = input
    self.stretches = stretches
    words = stretches.flatMap(\.analyses)
  }

  func document() -> Document {
    var document = Document(text: input.text, tokens: tokens(), sentences: sentences())
    let names = NameConsistency(document: document, model: model, words: words).names()
    let mentions = MentionFinder(document: document, model: model, words: words).mentions(named: names)
    let clusters = AntecedentRanking(document: document, model: model, words: words, stretches: stretches)
      .clusters(of: mentions)
    (document.mentions, document.clusters) = MentionSelection.select(mentions, clusters: clusters)
    document.quotations = QuotationFinder.quotations(in: document)
    return document
  }

  private func tokens() -> [Token] {
    words.indices.map { i in
      let word = words[i]
      let range = input.table.ranges[i]
      let form = input.given?.tokens[i].form ?? input.text[range]
      let upos = model.labels.upos[Int(word.upos)]
      let scripts = [word.lemmas.0, word.lemmas.1, word.lemmas.2].map { model.labels.lemmas[Int($0)] }
      let end = range.upperBound
      return Token(
        range: range, form: form, lemma: model.lemmas.lemma(of: form, upos: upos, scripts: scripts), upos: upos,
        xpos: model.labels.xpos[Int(word.xpos)], features: model.labels.features[Int(word.features)],
        head: word.head < 0 ? nil : Int(word.head), relation: model.labels.relations[Int(word.relation)],
        isFollowedBySpace: input.given?.tokens[i].isFollowedBySpace
          ?? (end < input.text.count && input.text.scalars[end].isSpace))
    }
  }

  private func sentences() -> [Sentence] {
    if let given = input.given { return given.sentences }
    var sentences: [Sentence] = []
    for i in words.indices {
      if words[i].startsSentence || sentences.isEmpty {
        sentences.append(Sentence(tokens: i..<i + 1, paragraph: Int(input.table.paragraphs[i])))
      } else {
        sentences[sentences.count - 1].tokens = sentences.last!.tokens.lowerBound..<i + 1
      }
    }
    return sentences
  }
}
