import ByteStreams
import JSON

/// Writes JSON values.
enum JSONWriter {
  /// Appends a value: on one line, or with entries and items on lines of their own.
  static func append(_ value: JSONValue, to sink: ByteSink, indentation: Int? = nil) {
    switch value {
    case .null: sink.append(literal: "null")
    case .bool(let value): sink.append(literal: value ? "true" : "false")
    case .number(let number): sink.append(number.text)
    case .string(let text): append(text, to: sink)
    case .array(let items): append(items, to: sink, indentation)
    case .object(let entries): append(entries, to: sink, indentation)
    }
  }

  static func append(_ text: String, to sink: ByteSink) {
    var text = text
    text.withUTF8 { sink.appendJSON($0) }
  }

  private static func append(_ items: [JSONValue], to sink: ByteSink, _ indentation: Int?) {
    guard !items.isEmpty else { return sink.append(literal: "[]") }
    // Short lists of plain values stay on their line.
    let inner = items.allSatisfy(\.isScalar) && items.count <= 4 ? nil : indentation.map { $0 + 1 }
    sink.append(UInt8(ascii: "["))
    for (index, item) in items.enumerated() {
      if index > 0 { sink.append(literal: inner == nil && indentation != nil ? ", " : ",") }
      breakLine(inner, sink)
      append(item, to: sink, indentation: inner)
    }
    if inner != nil { breakLine(indentation, sink) }
    sink.append(UInt8(ascii: "]"))
  }

  private static func append(_ entries: JSONObject, to sink: ByteSink, _ indentation: Int?) {
    guard !entries.isEmpty else { return sink.append(literal: "{}") }
    let inner = indentation.map { $0 + 1 }
    sink.append(UInt8(ascii: "{"))
    var isFirst = true
    for (key, value) in entries {
      if !isFirst { sink.append(UInt8(ascii: ",")) }
      isFirst = false
      breakLine(inner, sink)
      append(key, to: sink)
      sink.append(literal: indentation == nil ? ":" : ": ")
      append(value, to: sink, indentation: inner)
    }
    breakLine(indentation, sink)
    sink.append(UInt8(ascii: "}"))
  }

  static func breakLine(_ indentation: Int?, _ sink: ByteSink) {
    guard let indentation else { return }
    sink.append(UInt8(ascii: "\n"))
    for _ in 0..<indentation { sink.append(literal: "  ") }
  }
}
