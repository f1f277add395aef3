import Graph
import Language

/// The date expressions of a document, read once; word indices are tokens of the document.
struct DateBook: Sendable {
  /// By sentence.
  private let told: [[DateExpression]]
  private let toCome: [[DateExpression]]
  /// Words that are part of a date, also of one that has no publication date to count from.
  private let covered: Set<Int>

  init(tree: SyntaxTree, publication: PartialDate?) {
    let resolver = DateResolver(publication: publication)
    let anyDay = DateResolver(publication: publication ?? PartialDate(year: 2000, month: 1, day: 1))
    var told: [[DateExpression]] = []
    var toCome: [[DateExpression]] = []
    var covered = Set<Int>()
    var anchor: (date: PartialDate, sentence: Int)?
    for (number, sentence) in tree.document.sentences.enumerated() {
      let words = sentence.tokens.map { tree.token($0).form }
      let near = anchor.flatMap { number - $0.sentence <= 2 ? $0.date : nil }
      func read(_ resolver: DateResolver, isFuture: Bool) -> [DateExpression] {
        resolver.expressions(in: words, isFuture: isFuture, anchor: near).map { found in
          let first = sentence.tokens.lowerBound + found.words.lowerBound
          return DateExpression(words: first..<first + found.words.count, date: found.date)
        }
      }
      told.append(read(resolver, isFuture: false))
      toCome.append(read(resolver, isFuture: true))
      let all = publication == nil ? read(anyDay, isFuture: false) : told[number]
      for expression in all { covered.formUnion(expression.words) }
      if let last = told[number].last { anchor = (last.date, number) }
    }
    self.told = told
    self.toCome = toCome
    self.covered = covered
  }

  /// The date expressions of the sentence a token is in.
  func expressions(inSentenceOf token: Int, of tree: SyntaxTree, isFuture: Bool) -> [DateExpression] {
    let number = tree.sentenceNumber(of: token)
    return isFuture ? toCome[number] : told[number]
  }

  /// Whether a token is part of a date, a time or a bare year.
  func covers(_ token: Int, in tree: SyntaxTree) -> Bool {
    if covered.contains(token) { return true }
    let sentence = tree.sentence(of: token).tokens
    // Years without a preposition, times of day and ages in hyphens count nothing.
    let form = tree.token(token).form
    if DateWords.year(form) != nil, !(sentence.contains(token + 1) && tree.token(token + 1).xpos == "NNS") {
      return true
    }
    return form.contains(":")
  }
}
