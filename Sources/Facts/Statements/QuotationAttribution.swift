import Graph
import Language

// Whose words stand in quotation marks.
extension StatementAssembly {
  /// Adds a direct statement for every quotation that a cue attributes. Quoted names, titles and single quoted words
  /// are left out.
  mutating func attributeQuotations() {
    for quotation in outerQuotations where !isTurn(quotation) {
      guard let attribution = cue(for: quotation), let spoken = spoken(quotation, attribution) else { continue }
      self.spoken += pieces(of: quotation, as: spoken)
    }
  }

  /// Adds a direct statement for every quotation that stands free, after someone has spoken. Comes after reported
  /// speech, which tells who spoke last.
  mutating func continueQuotations() {
    for quotation in outerQuotations where cue(for: quotation) == nil && isFreeStanding(quotation) && !isTurn(quotation)
    {
      spoken += pieces(of: quotation, as: continued(quotation))
    }
  }

  private var outerQuotations: [Quotation] {
    quotations.filter { $0.parent == nil && $0.form == .marks && !$0.content.isEmpty }
  }

  /// From the first to the last word in the marks.
  private func scalars(of quotation: Quotation) -> Range<Int> {
    trimmedScalars(quotation.content[0].lowerBound..<quotation.content[quotation.content.count - 1].upperBound)
  }

  /// What is said paragraph by paragraph, where a quotation goes over several.
  private func pieces(of quotation: Quotation, as spoken: Spoken) -> [Spoken] {
    guard quotation.content.count > 1 else { return [spoken] }
    return quotation.content.compactMap { content in
      let words = quotation.tokens.filter { content.contains(tree.token($0).range.lowerBound) }
      guard let first = words.first, let last = words.last else { return nil }
      var piece = spoken
      piece.range = trimmedScalars(content)
      piece.tokens = first..<last + 1
      return piece
    }
  }

  private func spoken(_ quotation: Quotation, _ attribution: Attribution) -> Spoken? {
    guard isSpeech(quotation, attribution) else { return nil }
    return Spoken(
      kind: .direct, range: scalars(of: quotation), tokens: quotation.tokens, source: attribution.source,
      cue: attribution.cue, rule: "quotation." + attribution.rule.name.dropFirst("statement.".count),
      confidence: confidence(quotation, attribution), captures: attribution.captures)
  }

  /// Measured on annotated articles: what a cue governs or a sentence sets off is nearly always attributed rightly, a
  /// phrase that only stands near a cue half of the time.
  private func confidence(_ quotation: Quotation, _ attribution: Attribution) -> Double {
    guard canSpeak(attribution.source) else { return 0.5 }
    return attribution.content != nil || isFreeStanding(quotation) ? 0.9 : 0.6
  }

  /// A quotation without a cue of its own goes on with what was said before it.
  private func continued(_ quotation: Quotation) -> Spoken {
    let start = quotation.tokens.lowerBound
    let last = lastSpoken(before: start)
    let isNear = last.map { paragraph(of: start) - paragraph(of: $0.tokens.lowerBound) <= 1 } ?? false
    return Spoken(
      kind: .direct, range: scalars(of: quotation), tokens: quotation.tokens,
      source: isNear ? last?.source : lastSubject(before: start), cue: nil, rule: "quotation.continued",
      confidence: isNear ? 0.7 : 0.4)
  }

  /// The nearest cue that could introduce a quotation: after it ("…," she said), or before it, or governing it.
  private func cue(for quotation: Quotation) -> Attribution? {
    attributions.compactMap { attribution in
      distance(from: quotation, to: attribution).map { (attribution, $0) }
    }.min { $0.1 < $1.1 }?.0
  }

  /// How far a cue is from a quotation, in words; nil when it cannot introduce it.
  private func distance(from quotation: Quotation, to attribution: Attribution) -> Int? {
    let cue = attribution.cue.lowerBound
    if cue >= quotation.tokens.upperBound { return distanceAfter(quotation, cue) }
    guard cue < quotation.tokens.lowerBound else { return nil }
    return distanceBefore(quotation, attribution)
  }

  /// After the quotation the cue must come at once: only the speaker's phrase may stand between.
  private func distanceAfter(_ quotation: Quotation, _ cue: Int) -> Int? {
    let end = quotation.tokens.upperBound
    guard paragraph(of: cue) == paragraph(of: end - 1), cue - end <= 24 else { return nil }
    let between = end..<cue
    let hasBoundary = between.contains { ".!?;:".contains(tree.token($0).form) }
    guard !hasBoundary, !between.contains(where: { isQuoted($0) }) else { return nil }
    let endsOpen = [",", "?", "!", "—", "-", "…", "..."].contains(tree.token(end - 1).form)
    let inSameSentence = tree.sentenceNumber(of: cue) == tree.sentenceNumber(of: end - 1)
    guard endsOpen || inSameSentence else { return nil }
    return (cue - end) + (endsOpen ? 0 : 12)
  }

  private func distanceBefore(_ quotation: Quotation, _ attribution: Attribution) -> Int? {
    let start = quotation.tokens.lowerBound
    let cue = attribution.cue.lowerBound
    let inSameSentence = tree.sentenceNumber(of: cue) == tree.sentenceNumber(of: start)
    // Most cues of a long article are far away: that is seen before the words between are read.
    guard inSameSentence || (start - cue < 30 && paragraph(of: start) - paragraph(of: cue) <= 1) else { return nil }
    let colon = start >= 2 && (cue..<start).contains { tree.token($0).form == ":" && !isQuoted($0) }
    guard inSameSentence || colon else { return nil }
    if isNaming(quotation, attribution) { return 0 }
    let governs = attribution.content.map { $0 > cue && tree.span(of: $0).contains(start) } ?? false
    let follows = tree.token(start - 1).upos == .punct && start - cue <= 4
    return (start - cue) / (governs || colon || follows ? 3 : 1) + (governs || colon ? 0 : 4)
  }

  /// Whether a quotation with a cue is what was said rather than a word or two that the reporter picked out.
  private func isSpeech(_ quotation: Quotation, _ attribution: Attribution) -> Bool {
    let words = quotation.tokens.filter { tree.token($0).upos != .punct }
    if isFreeStanding(quotation) { return true }
    if isName(quotation) { return false }
    if isAccusation(quotation, attribution) || isNaming(quotation, attribution) { return true }
    guard words.count >= 3 else { return false }
    guard let content = attribution.content, content > attribution.cue.lowerBound else {
      return words.count >= 5 || words.contains { isPredicate($0) }
    }
    let clause = tree.span(of: content)
    if words.count < 10, opensBefore(quotation, content, clause) { return false }
    let size = clause.filter { tree.token($0).upos != .punct }.count
    let quoted = clause.filter { isQuoted($0) && tree.token($0).upos != .punct }.count
    return Double(quoted) >= 0.4 * Double(size) || words.count >= 10
  }

  /// "insisted the party remained “a broad church”": the clause has begun, with its subject, before the marks do, so
  /// that it is the clause that is said.
  private func opensBefore(_ quotation: Quotation, _ content: Int, _ clause: Range<Int>) -> Bool {
    guard tree.token(content).relation == "ccomp", let subject = tree.firstChild(of: content, ["nsubj", "expl"]) else {
      return false
    }
    return clause.contains(subject) && subject < quotation.tokens.lowerBound && tree.token(subject).head == content
  }

  /// "accused the mayor of “wasting time”": what stands in marks is the charge.
  private func isAccusation(_ quotation: Quotation, _ attribution: Attribution) -> Bool {
    let first = quotation.tokens.lowerBound
    return tree.lemma(attribution.cue.lowerBound) == "accuse" && tree.token(first).xpos == "VBG"
      && quotation.tokens.count >= 2
  }

  /// "a robot named “Better Idea”", "“Roads and Rivers”, a schoolbook": what stands in marks is a name.
  private func isName(_ quotation: Quotation) -> Bool {
    if isTitle(quotation) { return true }
    let sentence = tree.sentence(of: quotation.tokens.lowerBound).tokens
    var before = quotation.tokens.lowerBound - 1
    while sentence.contains(before), tree.token(before).upos == .punct { before -= 1 }
    guard sentence.contains(before), tree.token(before).xpos == "VBN" else { return false }
    return ["name", "title", "entitle", "call", "dub", "nickname", "headline"].contains(tree.lemma(before))
      && tree.token(before).relation == "acl"
  }

  /// Several words, all written large but the small ones between.
  private func isTitle(_ quotation: Quotation) -> Bool {
    let words = quotation.tokens.filter { [.noun, .propn, .verb, .adj, .adv, .pron].contains(tree.token($0).upos) }
    return words.count >= 2 && quotation.tokens.count <= 10
      && words.allSatisfy { tree.token($0).form.first?.isUppercase ?? false }
      && words.contains { tree.token($0).form.dropFirst().contains { $0.isLowercase } }
      && !".,?!".contains(tree.token(quotation.tokens.upperBound - 1).form)
  }

  private func isPredicate(_ index: Int) -> Bool {
    let token = tree.token(index)
    return token.features.contains("VerbForm=Fin") || (token.upos == .aux && token.xpos == "MD")
  }

  /// Whether a quotation opens a sentence and holds a clause of its own.
  func isFreeStanding(_ quotation: Quotation) -> Bool {
    let start = quotation.tokens.lowerBound
    let sentence = tree.sentence(of: start).tokens
    let opens = (sentence.lowerBound..<start).allSatisfy { tree.token($0).upos == .punct }
    guard opens, quotation.tokens.contains(where: { isPredicate($0) }) else { return false }
    let end = tree.token(quotation.tokens.upperBound - 1)
    return [".", "?", "!", ",", "…", "..."].contains(end.form) || quotation.tokens.count > 8
  }

  /// The subject of the sentence before, when it can speak.
  private func lastSubject(before token: Int) -> Int? {
    let number = tree.sentenceNumber(of: token)
    for sentence in document.sentences[max(0, number - 2)..<number].reversed() {
      for index in sentence.tokens where tree.token(index).relation.base == "nsubj" {
        if canSpeak(index), !isQuoted(index) { return index }
      }
    }
    return nil
  }

  /// Without white space at the ends.
  func trimmedScalars(_ range: Range<Int>) -> Range<Int> {
    var start = range.lowerBound
    var end = range.upperBound
    let scalars = document.text.scalars
    while start < end, scalars[start].properties.isWhitespace { start += 1 }
    while end > start, scalars[end - 1].properties.isWhitespace { end -= 1 }
    return start..<end
  }
}
