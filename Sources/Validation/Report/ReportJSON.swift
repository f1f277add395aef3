import ByteStreams

/// Writes JSON objects whose members may be missing.
struct JSONObjectWriter {
  private let sink: ByteSink
  private var isFirst = true

  init(_ sink: ByteSink) {
    self.sink = sink
    sink.append(UInt8(ascii: "{"))
  }

  mutating func member(_ name: String, _ text: String?) {
    if let text { member(name) { $0.append(json: text) } }
  }

  mutating func member(_ name: String, _ number: Int?) {
    if let number { member(name) { $0.append(String(number)) } }
  }

  mutating func member(_ name: String, _ flag: Bool) {
    member(name) { $0.append(flag ? "true" : "false") }
  }

  mutating func member(_ name: String, _ write: (ByteSink) -> Void) {
    if !isFirst { sink.append(UInt8(ascii: ",")) }
    isFirst = false
    sink.append(json: name)
    sink.append(UInt8(ascii: ":"))
    write(sink)
  }

  func finish() {
    sink.append(UInt8(ascii: "}"))
  }
}

extension ByteSink {
  /// Appends a JSON array, an element a line.
  func appendArray<Element>(_ elements: [Element], _ write: (ByteSink, Element) -> Void) {
    append(UInt8(ascii: "["))
    for (index, element) in elements.enumerated() {
      append(literal: index == 0 ? "\n" : ",\n")
      write(self, element)
    }
    append(UInt8(ascii: "]"))
  }
}

extension ValidationReport {
  /// `{"conforms": …, "files": […], "results": […], "cut": …}`
  func writeJSON(to sink: ByteSink) {
    var report = JSONObjectWriter(sink)
    report.member("conforms", conforms)
    report.member("files") { $0.appendArray(files) { $0.append(json: $1) } }
    report.member("results") { $0.appendArray(results) { $1.writeJSON(to: $0) } }
    report.member("cut", isCut)
    report.finish()
    sink.append(UInt8(ascii: "\n"))
  }
}

extension ValidationResult {
  fileprivate func writeJSON(to sink: ByteSink) {
    var object = JSONObjectWriter(sink)
    object.member("file", file)
    object.member("line", line)
    object.member("column", column)
    object.member("severity", severity.rawValue)
    object.member("node", node)
    object.member("path", path)
    object.member("constraint", constraint)
    object.member("shape", shape)
    object.member("value", value)
    object.member("message", message)
    object.finish()
  }
}
