/// The names of a document, made consistent: one name has one type, and a name that was found once is found again.
struct NameConsistency {
  struct Name {
    var words: Range<Int>
    var type: NameType
    var confidence: Float
  }

  let document: Document
  let model: LanguageModel
  let words: [WordAnalysis]
  /// A name of this confidence is what the model says, whatever others of the same form are.
  private static let certain: Float = 0.97
  /// Names that others are made after.
  private static let solid: Float = 0.7

  /// In order; no two overlap.
  func names() -> [Name] {
    var names = NameExtents(document: document).mended(tagged())
    names = HeadlineNames(document: document).mended(names)
    names = OfficeFields(document: document).mended(names)
    names = OrganizationHeads(document: document).mended(NameJoins(document: document).mended(names))
    names = NamesBesideNouns(document: document).mended(AcronymDefinitions(document: document).mended(names))
    agreeOnTypes(&names)
    addRepetitions(&names)
    return names.sorted { $0.words.lowerBound < $1.words.lowerBound }
  }

  private func tagged() -> [Name] {
    var names: [Name] = []
    let boundaries = NameBoundaries(document: document)
    for sentence in document.sentences {
      let tags = sentence.tokens.map { model.labels.names[Int(words[$0].name)] }
      for span in NameSpans.spans(tags) {
        let range =
          sentence.tokens.lowerBound + span.words.lowerBound..<sentence.tokens.lowerBound + span.words.upperBound
        let sum = range.reduce(Float(0)) { $0 + words[$1].nameProbability }
        let name = Name(words: range, type: span.type, confidence: sum / Float(range.count))
        if var mended = boundaries.mended(name, in: sentence) {
          // An initial that the name before has is not taken from it.
          let start = max(mended.words.lowerBound, names.last?.words.upperBound ?? 0)
          mended.words = start..<mended.words.upperBound
          names.append(mended)
        }
      }
    }
    return names
  }

  /// Names of the same form take the type that has the most confidence among them.
  private func agreeOnTypes(_ names: inout [Name]) {
    var weights: [String: [NameType: Float]] = [:]
    for name in names { weights[form(name.words), default: [:]][name.type, default: 0] += name.confidence }
    for i in names.indices where names[i].confidence < Self.certain {
      let byType = weights[form(names[i].words)]!
      let best = NameType.allCases.max { (byType[$0] ?? 0) < (byType[$1] ?? 0) }!
      if byType[best]! > byType[names[i].type]! { names[i].type = best }
    }
    settleSurnames(&names)
  }

  /// A lone surname of a person with a full name elsewhere is that person, unless the model is certain of something else.
  private func settleSurnames(_ names: inout [Name]) {
    let surnames = self.surnames(of: names)
    for i in names.indices where names[i].words.count == 1 && names[i].confidence < Self.certain {
      if surnames[form(names[i].words)] != nil, names[i].type != .person { names[i].type = .person }
    }
  }

  /// Surnames of full names, with the confidence of the full name.
  private func surnames(of names: [Name]) -> [String: Float] {
    var surnames: [String: Float] = [:]
    for name in names where name.type == .person && name.words.count > 1 && name.confidence > Self.solid {
      let last = form(name.words.suffix(1))
      if last.count > 2 { surnames[last] = max(surnames[last] ?? 0, name.confidence) }
    }
    return surnames
  }

  /// Tags names that were found elsewhere in the document and lone surnames of persons.
  private func addRepetitions(_ names: inout [Name]) {
    var known: [String: (type: NameType, confidence: Float, length: Int)] = [:]
    for name in names where name.confidence > Self.solid && isDistinctive(name.words) {
      known[form(name.words)] = (name.type, name.confidence, name.words.count)
    }
    for (surname, confidence) in surnames(of: names) where known[surname] == nil {
      known[surname] = (.person, confidence, 1)
    }
    guard let longest = known.values.map(\.length).max() else { return }
    var isTaken = [Bool](repeating: false, count: document.tokens.count)
    for name in names { for word in name.words { isTaken[word] = true } }
    for sentence in document.sentences {
      var word = sentence.tokens.lowerBound
      while word < sentence.tokens.upperBound {
        let limit = min(longest, sentence.tokens.upperBound - word)
        let found =
          isTaken[word] || !isProper(word)
          ? nil
          : stride(from: limit, to: 0, by: -1).lazy
            .map { word..<word + $0 }
            .first { range in !range.contains { isTaken[$0] } && known[form(range)] != nil }
        guard let found else {
          word += 1
          continue
        }
        let (type, confidence, _) = known[form(found)]!
        names.append(Name(words: found, type: type, confidence: confidence * 0.8))
        word = found.upperBound
      }
    }
  }

  private func isProper(_ word: Int) -> Bool {
    document.tokens[word].upos == .propn && document.tokens[word].form.unicodeScalars.first!.properties.isUppercase
  }

  /// Worth looking for elsewhere: it has a proper noun and is no single letter.
  private func isDistinctive(_ range: Range<Int>) -> Bool {
    range.contains(where: isProper) && form(range).count > 2
  }

  private func form(_ range: Range<Int>) -> String {
    range.count == 1
      ? document.tokens[range.lowerBound].form : range.map { document.tokens[$0].form }.joined(separator: " ")
  }
}
