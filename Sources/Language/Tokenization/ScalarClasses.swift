extension Unicode.Scalar {
  /// Of general category L.
  var isLetter: Bool {
    if isASCII { return ("a"..."z").contains(self) || ("A"..."Z").contains(self) }
    switch properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter: return true
    default: return false
    }
  }

  /// Of general category P.
  var isPunctuation: Bool {
    switch properties.generalCategory {
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation, .initialPunctuation,
      .finalPunctuation, .otherPunctuation:
      return true
    default: return false
    }
  }

  var isDigit: Bool { ("0"..."9").contains(self) || (!isASCII && properties.generalCategory == .decimalNumber) }

  var isUpperCase: Bool { isASCII ? ("A"..."Z").contains(self) : properties.isUppercase }

  var isLowerCase: Bool { isASCII ? ("a"..."z").contains(self) : properties.isLowercase }

  /// White space that separates words; line and paragraph separators included.
  var isSpace: Bool { isASCII ? value == 32 || (9...13).contains(value) : properties.isWhitespace }

  /// A combining mark, joiner or variation selector: never the start of a word of its own.
  var isExtender: Bool {
    if isASCII { return false }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark, .format: return true
    default: return false
    }
  }
}
