#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A failed file operation, with the path and the system's reason.
public struct FileError: Error, Hashable, Sendable, CustomStringConvertible {
  public enum Operation: String, Hashable, Sendable {
    case open, read, write, rename, create
  }

  public var path: String
  public var operation: Operation
  /// The `errno` of the failed call.
  public var code: Int32

  public init(path: String, operation: Operation, code: Int32) {
    self.path = path
    self.operation = operation
    self.code = code
  }

  /// `PATH: cannot OPERATION: REASON`
  public var description: String {
    "\(path): cannot \(operation.rawValue): \(String(cString: strerror(code)))"
  }
}

/// Writes files that appear whole or not at all.
public enum AtomicFile {
  /// Calls `body` with a sink over a temporary file beside `path`, then renames it to `path`. When `body` throws, or
  /// the file cannot be written to its end, nothing is left behind and a file already at `path` stays as it was.
  ///
  /// - Throws: `FileError`, or whatever `body` throws.
  public static func write(to path: String, _ body: (ByteSink) throws -> Void) throws {
    let temporary = path + ".part-\(getpid())"
    let descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw FileError(path: path, operation: .create, code: errno) }
    var isOpen = true
    do {
      let sink = ByteSink(fileDescriptor: descriptor, name: path)
      try body(sink)
      try sink.flush()
      isOpen = false
      guard close(descriptor) == 0 else { throw FileError(path: path, operation: .write, code: errno) }
      guard rename(temporary, path) == 0 else { throw FileError(path: path, operation: .rename, code: errno) }
    } catch {
      if isOpen { close(descriptor) }
      unlink(temporary)
      throw error
    }
  }
}
