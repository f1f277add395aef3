/// Comma-separated values with a header line (RFC 4180).
struct CSVTable {
  struct Row {
    /// From 1.
    var line: Int
    var fields: [String]
  }

  private(set) var columns: [String: Int] = [:]
  private(set) var rows: [Row] = []

  init(_ text: String, source: String) throws(GazetteerError) {
    var rows: [Row] = []
    var (fields, field) = ([String](), "")
    var (line, rowLine) = (1, 1)
    var (isQuoted, wasQuote) = (false, false)
    func isBlankRow() -> Bool { fields.isEmpty && field.isEmpty }
    for character in text {
      let isNewline = character.isNewline
      if isNewline { line += 1 }
      if isQuoted {
        // A quote inside quotes ends them, unless another one follows at once.
        if character == "\"" { (isQuoted, wasQuote) = (false, true) } else { field.append(character) }
        continue
      }
      if character == "\"" {
        if wasQuote { field.append(character) }
        (isQuoted, wasQuote) = (true, false)
        continue
      }
      wasQuote = false
      if character == "," || isNewline {
        if !isNewline || !isBlankRow() { fields.append(field) }
        field = ""
        if isNewline {
          if !fields.isEmpty { rows.append(Row(line: rowLine, fields: fields)) }
          (fields, rowLine) = ([], line)
        }
      } else if character != "\u{FEFF}" {
        field.append(character)
      }
    }
    guard !isQuoted else { throw .malformed(source: source, line: rowLine, reason: "a quoted field never ends") }
    if !isBlankRow() { rows.append(Row(line: rowLine, fields: fields + [field])) }
    guard let header = rows.first else { return }
    columns = Dictionary(header.fields.enumerated().map { ($1, $0) }) { first, _ in first }
    self.rows = Array(rows.dropFirst())
  }

  /// A row's value in a column; nil when it is empty or there is none.
  func value(_ column: String, of row: Row) -> String? {
    guard let index = columns[column], index < row.fields.count, !row.fields[index].isEmpty else { return nil }
    return row.fields[index]
  }
}
