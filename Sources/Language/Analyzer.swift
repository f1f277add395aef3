import Synchronization

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Analyses English text: words, sentences, tags, lemmas, syntax, names, mentions, coreference and quotations.
///
/// ```swift
/// let analyzer = try Analyzer()
/// let document = try await analyzer.analyze("The minister said she would resign.")
/// ```
///
/// The same text gives the same document, bit for bit, whatever the number of threads and whatever else is analysed with
/// it. An analyzer may be used from any number of tasks at once.
public struct Analyzer: Sendable {
  public let model: LanguageModel
  /// How many threads one call uses at most.
  public let threads: Int

  /// - Parameters:
  ///   - model: the built-in model if nil.
  ///   - threads: at least 1; the number of processors if nil.
  /// - Throws: `LanguageModelError` when the built-in model cannot be used.
  public init(model: LanguageModel? = nil, threads: Int? = nil) throws(LanguageModelError) {
    if let model { self.model = model } else { self.model = try .builtIn() }
    self.threads = max(1, threads ?? ProcessInfo.processInfo.activeProcessorCount)
  }

  /// Analyses a text.
  ///
  /// - Parameters:
  ///   - text: any text; what is no English is analysed as well as can be.
  ///   - body: the scalars to analyse, if not all. Offsets in the document count from the start of `text`.
  /// - Throws: `CancellationError`.
  public func analyze(_ text: String, body: Range<Int>? = nil) async throws -> Document {
    let source = SourceText(text)
    let range = (body ?? 0..<source.count).clamped(to: 0..<source.count)
    return try await analyze([prepare(source, body: range)])[0]
  }

  /// Analyses texts together, which keeps all threads busy to the end.
  public func analyze(_ texts: [String]) async throws -> [Document] {
    try await analyze(
      texts.map { text in
        let source = SourceText(text)
        return prepare(source, body: 0..<source.count)
      })
  }

  /// Analyses documents whose words and sentences are given (of a treebank, say), and fills in everything else.
  public func analyze(given documents: [Document]) async throws -> [Document] {
    try await analyze(documents.map(prepare(given:)))
  }

  func prepare(_ source: SourceText, body: Range<Int>) -> AnalysisInput {
    var table = WordTable()
    let tokenizer = Tokenizer(source)
    var boundaries: [Int] = []
    for (number, paragraph) in ParagraphSplitter.paragraphs(of: source, in: body).enumerated() {
      boundaries.append(table.count)
      for (i, word) in tokenizer.words(in: paragraph).enumerated() {
        table.append(
          word, form: source.scalars[word], paragraph: number, startsSentence: i == 0, with: model.wordPieces)
      }
    }
    return AnalysisInput(text: source, table: table, plan: WindowPlan(table, boundaries: boundaries))
  }

  private func prepare(given document: Document) -> AnalysisInput {
    var table = WordTable()
    for sentence in document.sentences {
      for index in sentence.tokens {
        let token = document.tokens[index]
        table.append(
          token.range, form: token.form.unicodeScalars, paragraph: sentence.paragraph,
          startsSentence: index == sentence.tokens.lowerBound, with: model.wordPieces)
      }
    }
    let boundaries = document.sentences.map(\.tokens.lowerBound)
    return AnalysisInput(
      text: document.text, table: table, plan: WindowPlan(table, boundaries: boundaries), given: document)
  }

  private func analyze(_ inputs: [AnalysisInput]) async throws -> [Document] {
    let jobs = inputs.indices.flatMap { i in inputs[i].plan.stretches.map { (input: i, words: $0) } }
    let stretches = try await concurrently(jobs.count) { analyzer, job in
      let input = inputs[jobs[job].input]
      return analyzer.analyze(
        jobs[job].words, of: input.table, text: input.text, sentencesAreGiven: input.given != nil)
    }
    var next = 0
    return inputs.map { input in
      let own = Array(stretches[next..<next + input.plan.stretches.count])
      next += own.count
      return DocumentAssembler(model: model, input: input, stretches: own).document()
    }
  }

  /// Runs numbered jobs on as many threads as allowed; the results are in the order of the numbers.
  private func concurrently(
    _ count: Int, _ run: @escaping @Sendable (StretchAnalyzer, Int) -> StretchAnalysis
  ) async throws -> [StretchAnalysis] {
    let next = Counter()
    return try await withThrowingTaskGroup(of: [(Int, StretchAnalysis)].self) { group in
      for _ in 0..<min(threads, count) {
        group.addTask { [model] in
          let analyzer = StretchAnalyzer(model: model)
          var done: [(Int, StretchAnalysis)] = []
          while let job = next.take(below: count) {
            try Task.checkCancellation()
            done.append((job, run(analyzer, job)))
          }
          return done
        }
      }
      var results = [StretchAnalysis?](repeating: nil, count: count)
      for try await part in group {
        for (job, result) in part { results[job] = result }
      }
      return results.compactMap { $0 }
    }
  }
}

/// What the analysis of one text starts from.
struct AnalysisInput: Sendable {
  var text: SourceText
  var table: WordTable
  var plan: WindowPlan
  /// The document whose words and sentences are kept.
  var given: Document?
}

/// Hands out numbers, each once.
private final class Counter: Sendable {
  private let value = Atomic(0)

  func take(below limit: Int) -> Int? {
    let number = value.add(1, ordering: .relaxed).oldValue
    return number < limit ? number : nil
  }
}
