/// One line of ten tab-separated columns of a CoNLL-U sentence
/// (https://universaldependencies.org/format.html).
struct CoNLLURow {
  enum Number: Hashable {
    case word(Int)
    /// `3-4`: one surface token of several words.
    case multiword(ClosedRange<Int>)
    /// `8.1`: a word that the text lacks; only the enhanced graph uses it.
    case empty
  }

  var line: Int
  var number: Number
  var form: String
  var lemma: String
  var upos: UPOS
  var xpos: String
  var features: String
  /// 0 for the root; nil when the column is `_`.
  var head: Int?
  var relation: String
  var misc: [(key: Substring, value: Substring)]

  /// Reads a line; `line` is its number, for messages.
  init(_ text: Substring, line: Int) throws(CoNLLUError) {
    let columns = text.split(separator: "\t", omittingEmptySubsequences: false)
    guard columns.count == 10 else {
      throw CoNLLUError(line: line, reason: "\(columns.count) columns where a word line has 10, separated by tabs")
    }
    self.line = line
    number = try Self.number(columns[0], line: line)
    form = String(columns[1])
    lemma = columns[2] == "_" && columns[1] != "_" ? "" : String(columns[2])
    upos = try Self.upos(columns[3], line: line)
    xpos = columns[4] == "_" ? "" : String(columns[4])
    features = columns[5] == "_" ? "" : String(columns[5])
    head = try Self.head(columns[6], line: line)
    relation = String(columns[7])
    misc = Self.pairs(columns[9])
  }

  /// The value of a key of the MISC column.
  func misc(_ key: String) -> Substring? {
    misc.first { $0.key == key }?.value
  }

  private static func number(_ column: Substring, line: Int) throws(CoNLLUError) -> Number {
    if let number = Int(column), number > 0 { return .word(number) }
    let parts = column.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
    if parts.count == 2, let first = parts[0], let last = parts[1], first < last { return .multiword(first...last) }
    let decimals = column.split(separator: ".", omittingEmptySubsequences: false)
    if decimals.count == 2, decimals.allSatisfy({ Int($0) != nil }) { return .empty }
    throw CoNLLUError(line: line, reason: "'\(column)' is not a word number (1, 2-3 or 4.1)")
  }

  private static func upos(_ column: Substring, line: Int) throws(CoNLLUError) -> UPOS {
    if column == "_" { return .x }
    guard let tag = UPOS(rawValue: String(column)) else {
      throw CoNLLUError(line: line, reason: "'\(column)' is not a universal part-of-speech tag")
    }
    return tag
  }

  private static func head(_ column: Substring, line: Int) throws(CoNLLUError) -> Int? {
    if column == "_" { return nil }
    guard let head = Int(column), head >= 0 else {
      throw CoNLLUError(line: line, reason: "'\(column)' is not the number of a head")
    }
    return head
  }

  private static func pairs(_ column: Substring) -> [(key: Substring, value: Substring)] {
    guard column != "_" else { return [] }
    return column.split(separator: "|").map { part in
      guard let equals = part.firstIndex(of: "=") else { return (part, "") }
      return (part[..<equals], part[part.index(after: equals)...])
    }
  }
}
