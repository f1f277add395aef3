/// Readable path segments made of names and phrases.
enum Slug {
  /// Lower-case letters and digits of any script, everything else as single hyphens between them; what is written
  /// differently only in case, punctuation and spacing has one slug. A text without letters and digits becomes
  /// `x-` and a digest, because a segment can't be empty.
  static func make(_ text: String) -> String {
    var slug = String.UnicodeScalarView()
    for scalar in text.lowercased().unicodeScalars {
      if isWord(scalar) {
        slug.append(scalar)
      } else if slug.last != "-", !slug.isEmpty {
        slug.append("-")
      }
    }
    if slug.last == "-" { slug.removeLast() }
    return slug.isEmpty ? "x-" + Digest.short(text) : String(slug)
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    if scalar.isASCII {
      return ("a"..."z").contains(scalar) || ("0"..."9").contains(scalar)
    }
    switch scalar.properties.generalCategory {
    case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter, .nonspacingMark,
      .spacingMark, .decimalNumber:
      return true
    default: return false
    }
  }
}
