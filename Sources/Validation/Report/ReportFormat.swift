public import ByteStreams

/// How a report is written.
public enum ReportFormat: String, CaseIterable, Sendable {
  /// One line for each result, as compilers write them.
  case text
  case json
  /// SARIF 2.1.0 (OASIS), which code hosts and editors show beside the lines.
  case sarif
  /// A SHACL validation report in Turtle.
  case ttl
}

extension ValidationReport {
  /// Writes the report. The sink is not flushed.
  public func write(as format: ReportFormat, to sink: ByteSink) throws {
    switch format {
    case .text: writeText(to: sink)
    case .json: writeJSON(to: sink)
    case .sarif: writeSARIF(to: sink)
    case .ttl: try writeTurtle(to: sink)
    }
  }

  /// `FILE:LINE:COLUMN: violation: MESSAGE (NODE PATH, CONSTRAINT)`, then a line that sums up.
  func writeText(to sink: ByteSink) {
    for result in results { sink.append(result.line(of: result.file) + "\n") }
    let faulty = Set(results.lazy.filter { $0.severity == .violation }.map(\.file))
    for file in files where !faulty.contains(file) { sink.append("\(file): valid\n") }
    if isCut { sink.append(literal: "there are more results than shown\n") }
  }
}

extension ValidationResult {
  fileprivate func line(of file: String) -> String {
    let place = [line, column].compactMap { $0.map { ":\($0)" } }.joined()
    let subject = [node, path].compactMap(\.self).joined(separator: " ")
    let details = [subject.isEmpty ? nil : subject, constraint].compactMap(\.self).joined(separator: ", ")
    return "\(file)\(place): \(severity.rawValue): \(message) [\(details)]"
  }
}
