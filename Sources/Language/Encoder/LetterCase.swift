/// The letter case of a word, which the encoder embeds beside the (uncased) word pieces. Raw values are the model's.
enum LetterCase: UInt8, Sendable {
  case lower, title, upper, mixed
  /// No letters.
  case other

  init(of word: some Sequence<Unicode.Scalar>) {
    var letters = 0
    var capitals = 0
    var startsWithCapital = false
    for scalar in word where scalar.isLetter {
      let isCapital = scalar.properties.isUppercase
      if letters == 0 { startsWithCapital = isCapital }
      letters += 1
      if isCapital { capitals += 1 }
    }
    self =
      switch (letters, capitals) {
      case (0, _): .other
      case (_, 0): .lower
      case (1, 1): .title
      case (letters, letters): .upper
      case (_, 1) where startsWithCapital: .title
      default: .mixed
      }
  }
}
