import Foundation

/// A failed request.
struct CurlError: Error, Hashable, CustomStringConvertible {
  /// The HTTP status; 0 when there was no response.
  var status: Int
  var description: String

  /// Whether another attempt may succeed: no connection yet, too many requests, a server that is starting.
  var isTemporary: Bool { status == 0 || status == 429 || (502...504).contains(status) }
}

/// Sends requests with curl, which knows TLS, proxies and digest authentication, and which a program that rarely needs
/// the network need not carry along. Credentials go to it through its standard input, never its arguments.
struct CurlClient {
  let credentials: Credentials?
  private let backoff: Backoff

  init(credentials: Credentials?, backoff: Backoff = Backoff()) {
    self.credentials = credentials
    self.backoff = backoff
  }

  /// Posts a body.
  ///
  /// - Throws: `CurlError` for responses other than 2xx, after several attempts where that can help.
  func post(_ body: [UInt8], type: String, to address: String) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("newsgraph-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("body")
    try Data(body).write(to: file)
    try backoff.retry {
      try send(file, type: type, to: address, answer: folder.appendingPathComponent("answer"))
    }
  }

  private func send(_ body: URL, type: String, to address: String, answer: URL) throws {
    let curl = Process()
    curl.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    curl.arguments = ["curl", "--config", "-"]
    let input = Pipe()
    let output = Pipe()
    let errors = Pipe()
    curl.standardInput = input
    curl.standardOutput = output
    curl.standardError = errors
    try curl.run()
    input.fileHandleForWriting.write(Data(configuration(body, type, address, answer).utf8))
    try input.fileHandleForWriting.close()
    let status = String(decoding: try output.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    let complaint = String(decoding: try errors.fileHandleForReading.readToEnd() ?? Data(), as: UTF8.self)
    curl.waitUntilExit()
    let code = Int(status.trimmingCharacters(in: .whitespacesAndNewlines)) ?? 0
    guard curl.terminationStatus == 0 else {
      let reason = curl.terminationStatus == 127 ? "curl is not installed" : complaint
      throw CurlError(status: code, description: reason.trimmingCharacters(in: .whitespacesAndNewlines))
    }
    guard (200...299).contains(code) else {
      let said = (try? String(contentsOf: answer, encoding: .utf8)) ?? ""
      throw CurlError(status: code, description: "HTTP status \(code)\(said.isEmpty ? "" : ": \(said.prefix(300))")")
    }
  }

  private func configuration(_ body: URL, _ type: String, _ address: String, _ answer: URL) -> String {
    var lines = [
      "url = \(quoted(address))", "request = POST", "data-binary = \(quoted("@" + body.path))",
      "header = \(quoted("Content-Type: \(type)"))", "header = \"Expect:\"", "output = \(quoted(answer.path))",
      "write-out = \"%{http_code}\"", "silent", "show-error", "connect-timeout = 10",
    ]
    if let credentials {
      lines += ["anyauth", "user = \(quoted("\(credentials.user):\(credentials.password)"))"]
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private func quoted(_ text: String) -> String {
    let escaped = text.reduce(into: "") { result, character in
      switch character {
      case "\\", "\"": result += "\\\(character)"
      case "\n": result += "\\n"
      case "\r": result += "\\r"
      default: result.append(character)
      }
    }
    return "\"\(escaped)\""
  }
}
