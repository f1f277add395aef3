/// Splits text into the syntactic words of the English Universal Dependencies treebanks: punctuation, hyphens, slashes
/// and clitics are words of their own; numbers, addresses, abbreviations and emoticons stay whole.
///
/// Every token is a range of scalars, so it can always be sliced back out of the text; white space is in no token, and
/// everything else is in exactly one.
struct Tokenizer {
  let text: SourceText
  private let scalars: ContiguousArray<Unicode.Scalar>

  init(_ text: SourceText) {
    self.text = text
    scalars = text.scalars
  }

  /// The words of a paragraph, in order.
  func words(in paragraph: Range<Int>) -> [Range<Int>] {
    var words: [Range<Int>] = []
    words.reserveCapacity(paragraph.count / 5)
    var at = paragraph.lowerBound
    while at < paragraph.upperBound {
      if scalars[at].isSpace {
        at += 1
        continue
      }
      var end = at + 1
      while end < paragraph.upperBound, !scalars[end].isSpace { end += 1 }
      split(chunk: at..<end, of: paragraph, into: &words)
      at = end
    }
    return words
  }

  /// Splits what stands between white space.
  private func split(chunk: Range<Int>, of paragraph: Range<Int>, into words: inout [Range<Int>]) {
    if scalars[chunk].allSatisfy({ ("a"..."z").contains($0) }) {  // Most words.
      append(chunk, to: &words)
      return
    }
    var at = chunk.lowerBound
    while at < chunk.upperBound {
      let context = TokenContext(scalars: scalars, chunk: chunk, paragraph: paragraph, start: at)
      let end = max(at + 1, context.tokenEnd())
      append(at..<end, to: &words)
      at = end
    }
  }

  private func append(_ token: Range<Int>, to words: inout [Range<Int>]) {
    var start = token.lowerBound
    for cut in Contractions.cuts(in: scalars[token]) {
      words.append(start..<cut)
      start = cut
    }
    words.append(start..<token.upperBound)
  }
}
