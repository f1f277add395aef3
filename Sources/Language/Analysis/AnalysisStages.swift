import EncoderKernels

/// The stages of the analysis one by one, for benchmarks.
package struct AnalysisStages {
  package let analyzer: Analyzer
  private let inputs: [AnalysisInput]
  private let texts: [SourceText]

  package init(analyzer: Analyzer, texts: [String]) {
    self.analyzer = analyzer
    self.texts = texts.map(SourceText.init)
    inputs = self.texts.map { analyzer.prepare($0, body: 0..<$0.count) }
  }

  /// The variant of the kernels that this processor runs.
  package static var kernels: String { String(cString: ng_kernels_best().pointee.name) }

  package var wordCount: Int { inputs.reduce(0) { $0 + $1.table.count } }

  /// Word pieces of each window, as the encoder takes them.
  package var windows: [[Int32]] {
    let pieces = analyzer.model.wordPieces
    return inputs.flatMap { input in
      input.plan.stretches.map { stretch in
        let table = input.table
        let words = table.words(from: stretch.lowerBound, to: stretch.upperBound, pieces: WindowPlan.limit)
        let range = table.firstPiece[words.lowerBound]..<table.firstPiece[words.upperBound]
        return [pieces.classifier] + table.pieces[range] + [pieces.separator]
      }
    }
  }

  /// Paragraphs and words.
  package func tokenize() -> Int {
    texts.reduce(0) { sum, text in
      let tokenizer = Tokenizer(text)
      return ParagraphSplitter.paragraphs(of: text, in: 0..<text.count).reduce(sum) {
        $0 + tokenizer.words(in: $1).count
      }
    }
  }

  /// Paragraphs, words and word pieces.
  package func prepare() -> Int {
    texts.reduce(0) { $0 + analyzer.prepare($1, body: 0..<$1.count).table.count }
  }

  /// The transformer alone, window after window on one thread.
  package func encode(_ windows: [[Int32]]) {
    let encoder = Encoder(model: analyzer.model)
    for window in windows { _ = encoder.encode(pieces: window, cases: Array(repeating: 0, count: window.count)) }
  }

  /// The transformer alone, on as many threads as the analyzer uses.
  package func encodeConcurrently(_ windows: [[Int32]]) async {
    await withTaskGroup { group in
      for thread in 0..<analyzer.threads {
        group.addTask { [model = analyzer.model, step = analyzer.threads] in
          let encoder = Encoder(model: model)
          for index in stride(from: thread, to: windows.count, by: step) {
            _ = encoder.encode(pieces: windows[index], cases: Array(repeating: 0, count: windows[index].count))
          }
        }
      }
    }
  }

  /// Encoder, heads and decoding of all windows on one thread.
  package func analyzeStretches() -> [[StretchAnalysis]] {
    let analyzer = StretchAnalyzer(model: analyzer.model)
    return inputs.map { input in
      input.plan.stretches.map {
        analyzer.analyze($0, of: input.table, text: input.text, sentencesAreGiven: false)
      }
    }
  }

  /// Mentions, coreference and quotations of whole documents.
  package func assemble(_ stretches: [[StretchAnalysis]]) -> Int {
    zip(inputs, stretches).reduce(0) { sum, pair in
      sum
        + DocumentAssembler(model: analyzer.model, input: pair.0, stretches: pair.1).document().mentions.count
    }
  }
}
