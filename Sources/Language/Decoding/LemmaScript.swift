/// How a lemma is made from a word form: an edit of its end.
struct LemmaScript: Sendable, Hashable {
  enum Base: Sendable, Hashable { case form, lowerCased }

  var base: Base
  /// Scalars to drop from the end of the base.
  var dropped: Int
  var suffix: String

  /// Reads `=`, `l` or `CASE|K|SUFFIX`; nil for anything else.
  init?(_ script: String) {
    switch script {
    case "=": (base, dropped, suffix) = (.form, 0, "")
    case "l": (base, dropped, suffix) = (.lowerCased, 0, "")
    default:
      let parts = script.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count == 3, let count = Int(parts[1]), count >= 0, parts[0] == "l" || parts[0] == "k" else {
        return nil
      }
      (base, dropped, suffix) = (parts[0] == "l" ? .lowerCased : .form, count, String(parts[2]))
    }
  }

  /// The lemma of a form; the form itself where the script drops more than there is.
  func lemma(of form: String) -> String {
    let start = base == .form ? form : form.lowercased()
    guard dropped > 0 else { return suffix.isEmpty ? start : start + suffix }
    let scalars = start.unicodeScalars
    guard scalars.count >= dropped else { return form }
    let lemma = String(String.UnicodeScalarView(scalars.dropLast(dropped))) + suffix
    return lemma.isEmpty ? form : lemma
  }
}
