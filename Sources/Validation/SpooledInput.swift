import ByteStreams

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Standard input as a file, for what must be read more than once.
enum SpooledInput {
  /// Calls `body` with the path of a file that holds standard input and is gone afterwards.
  ///
  /// - Throws: `FileError`, `GzipError`, or what `body` throws.
  static func withFile<Result>(_ body: (String) throws -> Result) throws -> Result {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/newsgraph-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    let path = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard descriptor >= 0 else { throw FileError(path: path, operation: .create, code: errno) }
    defer {
      close(descriptor)
      unlink(path)
    }
    let sink = ByteSink(fileDescriptor: descriptor, name: path)
    try ByteSource(path: "-").forEachChunk { chunk in
      sink.append(chunk)
      return true
    }
    try sink.flush()
    return try body(path)
  }
}
