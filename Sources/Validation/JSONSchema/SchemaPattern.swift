/// A regular expression of JSON Schema: ECMA-262's, in Unicode mode, not anchored.
struct SchemaPattern {
  let source: String
  private let regex: Regex<AnyRegexOutput>

  /// - Throws: `SchemaError` when it is no regular expression.
  init(_ source: String) throws {
    self.source = source
    do {
      regex = try Regex(SchemaPattern.translated(source)).matchingSemantics(.unicodeScalar).asciiOnlyDigits()
        .asciiOnlyWordCharacters()
    } catch {
      throw SchemaError(description: "'\(source)' is not a regular expression")
    }
  }

  func matches(_ text: String) -> Bool {
    (try? regex.firstMatch(in: text)) != nil
  }

  /// ECMA-262's `$` is the very end of the text, which is `\z` to Swift.
  private static func translated(_ source: String) -> String {
    var result = ""
    var isEscaped = false
    var isInClass = false
    for character in source.unicodeScalars {
      if !isEscaped, !isInClass, character == "$" {
        result += "\\z"
        continue
      }
      result.unicodeScalars.append(character)
      if isEscaped {
        isEscaped = false
      } else if character == "\\" {
        isEscaped = true
      } else if character == "[" {
        isInClass = true
      } else if character == "]" {
        isInClass = false
      }
    }
    return result
  }
}
