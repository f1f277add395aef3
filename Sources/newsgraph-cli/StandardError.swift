import ByteStreams

/// Messages to people.
enum StandardError {
  /// Writes a text; a standard error that is closed is no reason to fail.
  static func write(_ text: String) {
    let sink = ByteSink(fileDescriptor: 2, name: "standard error")
    sink.append(text)
    try? sink.flush()
  }
}
