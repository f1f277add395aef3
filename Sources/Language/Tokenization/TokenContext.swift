/// Where a token starts, and what stands around it: finds the token's end.
struct TokenContext {
  let scalars: ContiguousArray<Unicode.Scalar>
  /// The stretch between white space that the token is in.
  let chunk: Range<Int>
  let paragraph: Range<Int>
  let start: Int

  func tokenEnd() -> Int {
    let first = scalars[start]
    if let end = AddressPattern(self).end ?? emoticonEnd() { return end }
    if first.isDigit || isSignedNumber { return NumberPattern(self).end }
    if first.isLetter || first == "_" || isElidedWord { return WordPattern(self).end }
    if first.properties.generalCategory == .currencySymbol { return start + 1 }
    return possessiveEnd() ?? symbolEnd()
  }

  /// The scalar at an index, or nil outside of the chunk.
  func scalar(_ index: Int) -> Unicode.Scalar? { chunk.contains(index) ? scalars[index] : nil }

  func string(_ range: Range<Int>) -> String { String(String.UnicodeScalarView(scalars[range])) }

  /// The first scalar of what follows the chunk in its paragraph.
  var nextChunkStart: Unicode.Scalar? {
    var index = chunk.upperBound
    while index < paragraph.upperBound, scalars[index].isSpace { index += 1 }
    return index < paragraph.upperBound ? scalars[index] : nil
  }

  var chunkStartsParagraph: Bool { chunk.lowerBound == paragraph.lowerBound }

  /// "+1", "-5", ".5" at the start of a chunk or after a bracket.
  private var isSignedNumber: Bool {
    guard ["+", "-", "−", "."].contains(scalars[start]), scalar(start + 1)?.isDigit == true else { return false }
    return start == chunk.lowerBound || scalars[start - 1] == "("
  }

  /// "'em", "'90s", "'til": an apostrophe for what is left out, not a quotation mark.
  private var isElidedWord: Bool {
    guard Contractions.isApostrophe(scalars[start]), start == chunk.lowerBound else { return false }
    let rest = scalars[(start + 1)..<chunk.upperBound]
    if rest.first?.isDigit == true {
      return rest.count == 3 && rest.last == "s" || rest.count == 2 && rest.last!.isDigit
    }
    let word = string((start + 1)..<(start + 1 + rest.prefix { $0.isLetter }.count)).lowercased()
    return ["em", "til", "cause", "tis", "twas", "bout", "cos", "n", "round"].contains(word)
  }

  /// "'s" after a closing mark: "the “plan”’s end".
  private func possessiveEnd() -> Int? {
    guard Contractions.isApostrophe(scalars[start]), start > chunk.lowerBound,
      scalar(start + 1) == "s" || scalar(start + 1) == "S", scalar(start + 2)?.isLetter != true
    else { return nil }
    return start + 2
  }

  private func emoticonEnd() -> Int? {
    guard start == chunk.lowerBound || !scalars[start - 1].isLetter && !scalars[start - 1].isDigit else { return nil }
    for emoticon in Self.emoticons where scalars[start..<chunk.upperBound].starts(with: emoticon) {
      let end = start + emoticon.count
      if let after = scalar(end), after.isLetter || after.isDigit || after == "/" { continue }
      return end
    }
    return nil
  }

  private static let emoticons: [[Unicode.Scalar]] = [
    ":-)", ":-(", ";-)", ":-D", ":-P", ":-/", ":'(", ":)", ":(", ";)", ":D", ":P", ";P", "=)", "=(", "(:", ":/", "<3",
    "^_^", ":o)", ":]", ":*", "XD", ">:(",
  ].map { Array($0.unicodeScalars) }

  /// Punctuation and symbols: runs of one mark or of "!" and "?" stay together, brackets and quotation marks do not.
  private func symbolEnd() -> Int {
    let first = scalars[start]
    var end = start + 1
    if first == "!" || first == "?" {
      while let next = scalar(end), next == "!" || next == "?" { end += 1 }
      return end
    }
    if Self.repeats.contains(first) {
      while scalar(end) == first { end += 1 }
    } else if first == "'" || first == "`" || first == "’" || first == "‘" {
      if scalar(end) == first { end += 1 }
    } else if !first.isPunctuation {
      return clusterEnd(from: end)
    }
    return end
  }

  private static let repeats: Set<Unicode.Scalar> = [
    ".", "-", "–", "—", "*", "=", "_", "~", "#", "<", ">", "+", "|", "•", "…", "/", "\\",
  ]

  /// Keeps marks, joiners and modifiers with the symbol before them, as in emoji.
  private func clusterEnd(from index: Int) -> Int {
    var end = index
    while let next = scalar(end) {
      let joins = scalars[end - 1].value == 0x200D
      let isFlag =
        (0x1F1E6...0x1F1FF).contains(next.value) && (end - start) % 2 == 1
        && (0x1F1E6...0x1F1FF).contains(scalars[start].value)
      guard next.isExtender || joins || isFlag || (0x1F3FB...0x1F3FF).contains(next.value) else { break }
      end += 1
    }
    return end
  }
}
