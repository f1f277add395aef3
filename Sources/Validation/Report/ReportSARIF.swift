import ByteStreams

extension ValidationReport {
  /// One run of SARIF 2.1.0 whose rules are the constraints that were not met.
  func writeSARIF(to sink: ByteSink) {
    var log = JSONObjectWriter(sink)
    log.member("$schema", "https://json.schemastore.org/sarif-2.1.0.json")
    log.member("version", "2.1.0")
    log.member("runs") { sink in
      sink.append(UInt8(ascii: "["))
      writeRun(to: sink)
      sink.append(UInt8(ascii: "]"))
    }
    log.finish()
    sink.append(UInt8(ascii: "\n"))
  }

  private func writeRun(to sink: ByteSink) {
    var run = JSONObjectWriter(sink)
    run.member("tool") { sink in
      var tool = JSONObjectWriter(sink)
      tool.member("driver") { writeDriver(to: $0) }
      tool.finish()
    }
    run.member("artifacts") { sink in
      sink.appendArray(files) { sink, file in
        var artifact = JSONObjectWriter(sink)
        artifact.member("location") { writeLocation(file, to: $0) }
        artifact.finish()
      }
    }
    run.member("results") { $0.appendArray(results) { writeResult($1, to: $0) } }
    run.finish()
  }

  private func writeDriver(to sink: ByteSink) {
    var driver = JSONObjectWriter(sink)
    driver.member("name", "newsgraph")
    driver.member("rules") { sink in
      sink.appendArray(Set(results.map(\.constraint)).sorted()) { sink, rule in
        var object = JSONObjectWriter(sink)
        object.member("id", rule)
        object.finish()
      }
    }
    driver.finish()
  }

  private func writeResult(_ result: ValidationResult, to sink: ByteSink) {
    var object = JSONObjectWriter(sink)
    object.member("ruleId", result.constraint)
    object.member("level", result.severity.sarifLevel)
    object.member("message") { sink in
      var message = JSONObjectWriter(sink)
      message.member("text", result.message)
      message.finish()
    }
    object.member("locations") { sink in
      sink.appendArray([result]) { writePlace($1, to: $0) }
    }
    object.finish()
  }

  private func writePlace(_ result: ValidationResult, to sink: ByteSink) {
    var place = JSONObjectWriter(sink)
    place.member("physicalLocation") { sink in
      var physical = JSONObjectWriter(sink)
      physical.member("artifactLocation") { writeLocation(result.file, to: $0) }
      if result.line != nil {
        physical.member("region") { sink in
          var region = JSONObjectWriter(sink)
          region.member("startLine", result.line)
          region.member("startColumn", result.column)
          region.finish()
        }
      }
      physical.finish()
    }
    if let node = result.node {
      place.member("logicalLocations") { sink in
        sink.appendArray([node]) { sink, node in
          var logical = JSONObjectWriter(sink)
          logical.member("fullyQualifiedName", node)
          logical.finish()
        }
      }
    }
    place.finish()
  }

  private func writeLocation(_ file: String, to sink: ByteSink) {
    var location = JSONObjectWriter(sink)
    location.member("uri", SARIFText.reference(file))
    location.finish()
  }
}

extension ValidationResult.Severity {
  fileprivate var sarifLevel: String {
    switch self {
    case .violation: "error"
    case .warning: "warning"
    case .info: "note"
    }
  }
}

enum SARIFText {
  /// A path as a relative or absolute URI reference (RFC 3986): what may not stand in one is percent-encoded.
  static func reference(_ path: String) -> String {
    let digits = Array("0123456789ABCDEF")
    let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~/".utf8)
    return path.utf8.reduce(into: "") { text, byte in
      if allowed.contains(byte) {
        text.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        text += ["%", digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
  }
}
