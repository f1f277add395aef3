/// Names as spans of words.
enum NameSpans {
  struct Span: Hashable {
    var words: Range<Int>
    var type: NameType
  }

  /// The spans of a legal or illegal sequence of tags; a stray inside tag begins a span.
  static func spans(_ tags: [NameTag]) -> [Span] {
    var spans: [Span] = []
    var continues: NameType?
    for (i, tag) in tags.enumerated() {
      switch tag {
      case .outside: continues = nil
      case .inside(let type) where continues == type:
        spans[spans.count - 1].words = spans.last!.words.lowerBound..<i + 1
      case .begin(let type), .inside(let type):
        spans.append(Span(words: i..<i + 1, type: type))
        continues = type
      }
    }
    return spans
  }
}
