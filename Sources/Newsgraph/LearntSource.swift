/// The Swift source by which something learnt ships: an enumeration with one text.
enum LearntSource {
  /// - Parameters:
  ///   - name: of the enumeration.
  ///   - comment: how it was made, as lines of comment.
  ///   - text: what was learnt; its lines are indented as a string literal's.
  static func swift(name: String, comment: String, text: String) -> String {
    let lines = text.split(separator: "\n").map { "    " + $0 }.joined(separator: "\n")
    return """
      \(comment)
      enum \(name) {
        static let text = \"\"\"
      \(lines)
          \"\"\"
      }

      """
  }
}
