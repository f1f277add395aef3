import EncoderKernels

/// Analyses stretches of words, one after the other, in memory of its own. Each task has one.
final class StretchAnalyzer {
  private let model: LanguageModel
  private let encoder: Encoder
  private let heads: TaskHeads
  private let decoder: NameDecoder
  private let vectors = Matrix<Float>()

  init(model: LanguageModel) {
    self.model = model
    let kernels = ng_kernels_best()!.pointee
    encoder = Encoder(model: model, kernels: kernels)
    heads = TaskHeads(model: model, kernels: kernels)
    decoder = NameDecoder(tags: model.labels.names)
  }

  /// - Parameter sentencesAreGiven: whether `table.starts` says where all sentences start.
  func analyze(_ stretch: Range<Int>, of table: WordTable, text: SourceText, sentencesAreGiven: Bool) -> StretchAnalysis
  {
    var result = StretchAnalysis(words: stretch)
    result.analyses = Array(repeating: WordAnalysis(), count: stretch.count)
    var start = stretch.lowerBound
    while start < stretch.upperBound {
      let window =
        sentencesAreGiven
        ? givenWindow(from: start, to: stretch.upperBound, of: table)
        : predictedWindow(from: start, to: stretch.upperBound, of: table, text: text)
      reread(window, of: table)
      heads.prepareTrees()
      decode(window, of: table, text: text, into: &result)
      start = window.last!.upperBound
    }
    return result
  }

  // MARK: Windows

  /// Whole sentences of at most a window's pieces, at least one.
  private func givenWindow(from start: Int, to end: Int, of table: WordTable) -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var first = start
    for word in start + 1...end where word == end || table.starts[word] {
      if !sentences.isEmpty, table.pieceCount(of: start..<word) > WindowPlan.target { break }
      sentences.append(first..<word)
      first = word
    }
    load(start..<sentences.last!.upperBound, of: table)
    return sentences.flatMap { Self.cut($0) }
  }

  private static func cut(_ sentence: Range<Int>) -> [Range<Int>] {
    stride(from: sentence.lowerBound, to: sentence.upperBound, by: WindowPlan.longestSentence).map {
      $0..<min($0 + WindowPlan.longestSentence, sentence.upperBound)
    }
  }

  /// Reads ever longer windows until one holds a whole sentence, and leaves the unfinished one to the next window.
  private func predictedWindow(from start: Int, to end: Int, of table: WordTable, text: SourceText) -> [Range<Int>] {
    for limit in [WindowPlan.target, WindowPlan.limit, Int.max] {
      var words = table.words(from: start, to: end, pieces: limit)
      if limit == Int.max { words = start..<min(end, start + WindowPlan.longestSentence) }
      load(words, of: table)
      let sentences = predictedSentences(of: words, table, text)
      if words.upperBound == end { return sentences }
      if sentences.count > 1 { return sentences.dropLast() }
      if words.count >= WindowPlan.longestSentence { return sentences }
    }
    preconditionFailure("the last window ends with the stretch or is the longest sentence")
  }

  private func predictedSentences(of words: Range<Int>, _ table: WordTable, _ text: SourceText) -> [Range<Int>] {
    let column = model.heads.sentence.lowerBound
    var starts = words.map { word in
      table.starts[word] || word == words.lowerBound || joint.row(word - words.lowerBound)[column] > 0
    }
    SentenceRules(text: text, table: table).correct(&starts, of: words)
    var sentences: [Range<Int>] = []
    var first = words.lowerBound
    for word in words.dropFirst() where starts[word - words.lowerBound] {
      sentences.append(first..<word)
      first = word
    }
    return (sentences + [first..<words.upperBound]).flatMap { Self.cut($0) }
  }

  // MARK: Vectors

  private var joint = Matrix<Float>()
  private var loaded = 0..<0

  private func load(_ words: Range<Int>, of table: WordTable) {
    loaded = words
    if table.pieceCount(of: words) <= WindowPlan.limit {
      let (rows, pieces) = encode(words, of: table)
      vectors.reshape(rows: words.count, columns: model.encoder.hidden)
      for (i, row) in rows.enumerated() { vectors.row(i).update(from: pieces.row(row), count: pieces.columns) }
    } else {
      encodeOverlapping(words, of: table)
    }
    joint = heads.load(words: Array(0..<words.count), of: vectors)
  }

  /// Reads each sentence once more by itself, and goes on with the mean of both readings: the sentence alone is parsed
  /// better, its neighbours tell names and antecedents better, and two readings err less than one.
  private func reread(_ sentences: [Range<Int>], of table: WordTable) {
    for sentence in sentences where sentence != loaded && table.pieceCount(of: sentence) <= WindowPlan.limit {
      let (rows, pieces) = encode(sentence, of: table)
      for (word, row) in zip(sentence, rows) {
        let (mean, other) = (vectors.row(word - loaded.lowerBound), pieces.row(row))
        for column in 0..<vectors.columns { mean[column] = (mean[column] + other[column]) * 0.5 }
      }
    }
    joint = heads.load(words: Array(0..<loaded.count), of: vectors)
  }

  private func encode(_ words: Range<Int>, of table: WordTable) -> ([Int], Matrix<Float>) {
    let first = table.firstPiece[words.lowerBound]
    var pieces = [model.wordPieces.classifier]
    var cases = [LetterCase.other.rawValue]
    for word in words {
      let range = table.firstPiece[word]..<table.firstPiece[word + 1]
      pieces.append(contentsOf: table.pieces[range])
      cases.append(contentsOf: repeatElement(table.cases[word], count: range.count))
    }
    pieces.append(model.wordPieces.separator)
    cases.append(LetterCase.other.rawValue)
    return (words.map { table.firstPiece[$0] - first + 1 }, encoder.encode(pieces: pieces, cases: cases))
  }

  /// Encodes what is too long for one window in windows that overlap by half, and takes each word from the one in which
  /// it stands most centrally.
  private func encodeOverlapping(_ words: Range<Int>, of table: WordTable) {
    vectors.reshape(rows: words.count, columns: model.encoder.hidden)
    var centrality = [Int](repeating: -1, count: words.count)
    var start = words.lowerBound
    while true {
      let window = table.words(from: start, to: words.upperBound, pieces: WindowPlan.limit)
      let (rows, encoded) = encode(window, of: table)
      for (word, row) in zip(window, rows) {
        let distance = min(
          word == words.lowerBound ? .max : word - window.lowerBound,
          window.upperBound == words.upperBound ? .max : window.upperBound - 1 - word)
        guard distance > centrality[word - words.lowerBound] else { continue }
        centrality[word - words.lowerBound] = distance
        vectors.row(word - words.lowerBound).update(from: encoded.row(row), count: encoded.columns)
      }
      if window.upperBound == words.upperBound { return }
      start += max(1, window.count / 2)
    }
  }

  // MARK: Decoding

  private func decode(
    _ sentences: [Range<Int>], of table: WordTable, text: SourceText, into result: inout StretchAnalysis
  ) {
    for sentence in sentences {
      let local = sentence.lowerBound - loaded.lowerBound..<sentence.upperBound - loaded.lowerBound
      var analyses = local.map(tags)
      decodeNames(local, &analyses)
      let isMark = analyses.map { model.labels.upos[Int($0.upos)] == .punct }
      // Of the words' forms none is asked for.
      let forms = zip(sentence, isMark).map { $1 ? text[table.ranges[$0]] : "" }
      decodeTree(local, first: sentence.lowerBound, forms: forms, isMark: isMark, &analyses)
      analyses[0].startsSentence = true
      result.analyses.replaceSubrange(
        sentence.lowerBound - result.words.lowerBound..<sentence.upperBound - result.words.lowerBound, with: analyses)
      let coreferring = corefWords(analyses, first: sentence.lowerBound)
      result.corefWords.append(contentsOf: coreferring)
      heads.corefVectors(
        words: coreferring.map { $0 - loaded.lowerBound }, queries: &result.queries, keys: &result.keys)
    }
  }

  private func tags(_ row: Int) -> WordAnalysis {
    let scores = joint.row(row)
    let weights = model.heads
    var analysis = WordAnalysis()
    analysis.upos = Int16(Self.best(scores, weights.upos))
    analysis.xpos = Int16(Self.best(scores, weights.xpos))
    analysis.features = Int16(Self.best(scores, weights.features))
    let first = Self.best(scores, weights.lemma)
    let second = Self.best(scores, weights.lemma, except: [first])
    let third = Self.best(scores, weights.lemma, except: [first, second])
    analysis.lemmas = (Int16(first), Int16(second), Int16(third))
    let mention = Self.best(scores, weights.mention)
    analysis.mention = Int16(mention)
    analysis.mentionProbability = Self.probability(mention, scores, weights.mention)
    analysis.corefPrior = scores[weights.corefPrior.lowerBound]
    return analysis
  }

  private func decodeNames(_ sentence: Range<Int>, _ analyses: inout [WordAnalysis]) {
    let columns = model.heads.name
    var logarithms: [Float] = []
    logarithms.reserveCapacity(sentence.count * columns.count)
    for row in sentence {
      let scores = UnsafeBufferPointer(start: joint.row(row) + columns.lowerBound, count: columns.count)
      let normalizer = Exponential.logSum(scores)
      for score in scores { logarithms.append(score - normalizer) }
    }
    for (i, tag) in decoder.decode(logarithms[...]).enumerated() {
      analyses[i].name = Int16(tag)
      analyses[i].nameProbability = Exponential.exp(logarithms[i * columns.count + tag])
    }
  }

  private func decodeTree(
    _ sentence: Range<Int>, first: Int, forms: [String], isMark: [Bool], _ analyses: inout [WordAnalysis]
  ) {
    let arcs = heads.arcs(sentence: sentence)
    let best = SpanningTree.heads(count: sentence.count, stride: arcs.columns, scores: arcs.start)
    let tree = PunctuationAttachment(heads: best, forms: forms, isPunctuation: isMark).heads
    let labels = heads.labels(sentence: sentence, heads: tree)
    let root = model.labels.relations.firstIndex(of: "root")
    for (i, head) in tree.enumerated() {
      analyses[i].head = head == 0 ? -1 : Int32(first + head - 1)
      let best = Self.best(labels.row(i), 0..<labels.columns, except: root.map { [$0] } ?? [])
      analyses[i].relation = Int16(head == 0 ? root ?? best : best)
    }
  }

  /// Words that head mentions, by the mention head or because a name hangs on them.
  private func corefWords(_ analyses: [WordAnalysis], first: Int) -> [Int] {
    var words = Set(analyses.indices.filter { analyses[$0].mention != 0 })
    for span in NameSpans.spans(analyses.map { model.labels.names[Int($0.name)] }) {
      let inside = first + span.words.lowerBound..<first + span.words.upperBound
      words.insert(span.words.first { !inside.contains(Int(analyses[$0].head)) } ?? span.words.lowerBound)
    }
    return words.sorted().map { $0 + first }
  }

  private static func best(_ scores: UnsafePointer<Float>, _ columns: Range<Int>, except: [Int] = []) -> Int {
    var best = -1
    for column in columns where !except.contains(column - columns.lowerBound) {
      if best < 0 || scores[column] > scores[best] { best = column }
    }
    return max(0, best - columns.lowerBound)
  }

  private static func probability(_ index: Int, _ scores: UnsafePointer<Float>, _ columns: Range<Int>) -> Float {
    let row = UnsafeBufferPointer(start: scores + columns.lowerBound, count: columns.count)
    return Exponential.exp(row[index] - Exponential.logSum(row))
  }
}
