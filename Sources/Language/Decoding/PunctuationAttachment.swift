/// Hangs punctuation where Universal Dependencies wants it, which follows from the tree of the words: at the highest
/// word of the unit that it delimits, so that no arc is crossed; paired marks at the head of what they enclose
/// (https://universaldependencies.org/u/dep/punct.html).
///
/// Arc scores know words better than commas. What they chose stays where the guidelines allow it: whether a comma
/// belongs to the phrase before or after it is often open.
struct PunctuationAttachment {
  private enum Pairing { case none, opening, closing }

  private let forms: [String]
  private let isPunctuation: [Bool]
  /// Heads as columns: 0 is the root, i + 1 word i.
  private(set) var heads: [Int]
  private var pairing: [Pairing]
  /// First and last word below each word, itself included.
  private var spans: [(first: Int, last: Int)] = []

  /// - Parameters:
  ///   - heads: a tree, as columns: 0 is the root, i + 1 is word i.
  ///   - isPunctuation: of each word, whether its part of speech is PUNCT.
  init(heads: [Int], forms: [String], isPunctuation: [Bool]) {
    self.heads = heads
    self.forms = forms
    self.isPunctuation = isPunctuation
    pairing = Array(repeating: .none, count: heads.count)
    // A sentence whose root is a mark has no words to go by.
    guard heads.indices.allSatisfy({ !isPunctuation[$0] || heads[$0] != 0 }) else { return }
    freeChildren()
    measureSpans()
    attachPairs()
    for mark in heads.indices where isPunctuation[mark] && pairing[mark] == .none { attach(mark) }
  }

  /// Nothing hangs on a mark.
  private mutating func freeChildren() {
    for word in heads.indices {
      while heads[word] != 0, isPunctuation[heads[word] - 1] { heads[word] = heads[heads[word] - 1] }
    }
  }

  /// Of words only: marks have nothing below them and follow their heads.
  private mutating func measureSpans() {
    spans = heads.indices.map { ($0, $0) }
    for word in heads.indices where !isPunctuation[word] {
      var above = heads[word]
      while above != 0, spans[above - 1].first > word || spans[above - 1].last < word {
        spans[above - 1] = (min(spans[above - 1].first, word), max(spans[above - 1].last, word))
        above = heads[above - 1]
      }
    }
  }

  // MARK: Pairs

  private static let closers: [String: String] = [
    "(": ")", "[": "]", "{": "}", "\"": "\"", "“": "”", "‘": "’", "'": "'", "«": "»", "-LRB-": "-RRB-",
    "-LSB-": "-RSB-", "``": "''",
  ]

  private mutating func attachPairs() {
    for opening in heads.indices where isPunctuation[opening] && pairing[opening] != .closing {
      guard let closer = Self.closers[forms[opening]], let closing = partner(of: opening, closer) else { continue }
      let inside = opening + 1..<closing
      let heading = inside.filter { word in
        !isPunctuation[word] && (heads[word] == 0 || !inside.contains(heads[word] - 1))
      }
      guard let first = heading.first, let last = heading.last else { continue }
      (heads[opening], heads[closing]) = (first + 1, last + 1)
      (pairing[opening], pairing[closing]) = (.opening, .closing)
    }
  }

  private func partner(of opening: Int, _ closer: String) -> Int? {
    var depth = 0
    for word in heads.indices.dropFirst(opening + 1) where isPunctuation[word] {
      if forms[word] == closer {
        if depth == 0 { return word }
        depth -= 1
      } else if forms[word] == forms[opening] {
        depth += 1
      }
    }
    return nil
  }

  // MARK: Single marks

  private mutating func attach(_ mark: Int) {
    if forms[mark] == ".", heads[mark] == mark { return }  // The stop of an abbreviation.
    let left = path(up: neighbor(of: mark, step: -1), beside: mark)
    // What ends a sentence does not belong to what follows.
    let right = [".", "?", "!"].contains(forms[mark]) ? [] : path(up: neighbor(of: mark, step: 1), beside: mark)
    var allowed = left + right
    if let last = left.last, let other = right.last {
      if isBelow(last, other) { allowed = left } else if isBelow(other, last) { allowed = right }
    }
    guard let highest = (allowed == right ? right : left).last else { return }
    if !allowed.contains(heads[mark] - 1), !delimits(mark) { heads[mark] = highest + 1 }
  }

  /// Whether a mark and its counterpart at the other end enclose the phrase of their head, as dashes and commas may.
  private func delimits(_ mark: Int) -> Bool {
    let head = heads[mark] - 1
    let around = spans[head]
    let (before, after) = (around.first - 1, around.last + 1)
    guard mark == before || mark == after, forms.indices.contains(before), forms.indices.contains(after) else {
      return false
    }
    return [before, after].allSatisfy { isPunctuation[$0] && heads[$0] == head + 1 }
  }

  /// The nearest word on one side, unless a mark of a pair stands between that shuts it off.
  private func neighbor(of mark: Int, step: Int) -> Int? {
    var word = mark + step
    while heads.indices.contains(word), isPunctuation[word] {
      if pairing[word] == (step < 0 ? .opening : .closing) { return nil }
      word += step
    }
    return heads.indices.contains(word) ? word : nil
  }

  /// The words from one beside the mark up to the highest that leads to no crossing arc.
  private func path(up start: Int?, beside mark: Int) -> [Int] {
    guard var word = start else { return [] }
    var path = [word]
    let isLeft = word < mark
    while heads[word] != 0, (heads[word] - 1 < mark) == isLeft, !(spans[word].first...spans[word].last).contains(mark) {
      word = heads[word] - 1
      path.append(word)
    }
    return path
  }

  private func isBelow(_ word: Int, _ other: Int) -> Bool {
    var above = heads[word]
    while above != 0 {
      if above - 1 == other { return true }
      above = heads[above - 1]
    }
    return false
  }
}
