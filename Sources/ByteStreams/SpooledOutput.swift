#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Output that is passed on only when it is complete: for formats that must not break off in the middle.
public enum SpooledOutput {
  /// Calls `body` with a sink over a temporary file without a name, then copies it to `sink`. When `body` throws,
  /// nothing is passed on.
  ///
  /// - Throws: `FileError`, or whatever `body` throws.
  public static func write(to sink: ByteSink, _ body: (ByteSink) throws -> Void) throws {
    let folder = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
    var template = Array("\(folder)/newsgraph-XXXXXX".utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw FileError(path: folder, operation: .create, code: errno) }
    defer { close(descriptor) }
    unlink(template)
    let spool = ByteSink(fileDescriptor: descriptor, name: "temporary file")
    try body(spool)
    try spool.flush()
    guard lseek(descriptor, 0, SEEK_SET) == 0 else {
      throw FileError(path: "temporary file", operation: .read, code: errno)
    }
    try copy(descriptor, to: sink)
  }

  private static func copy(_ descriptor: Int32, to sink: ByteSink) throws {
    try withUnsafeTemporaryAllocation(byteCount: 1 << 16, alignment: 1) { buffer in
      while true {
        let count = read(descriptor, buffer.baseAddress, buffer.count)
        if count < 0, errno == EINTR { continue }
        guard count >= 0 else { throw FileError(path: "temporary file", operation: .read, code: errno) }
        if count == 0 { return }
        sink.append(UnsafeRawBufferPointer(rebasing: buffer[..<count]))
      }
    }
  }
}
