import ByteStreams

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Reads whole files and standard input.
enum InputBytes {
  /// The bytes of a file, or of standard input for `-`; at most one byte more than `limit`, which the reader of the
  /// bytes then refuses.
  ///
  /// - Throws: `FileError` with the system's reason.
  static func read(_ path: String, limit: Int) throws(FileError) -> [UInt8] {
    if path == ArticleSources.standardInput { return try read(descriptor: STDIN_FILENO, path, limit) }
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw FileError(path: path, operation: .open, code: errno) }
    defer { close(descriptor) }
    return try read(descriptor: descriptor, path, limit)
  }

  private static func read(descriptor: Int32, _ path: String, _ limit: Int) throws(FileError) -> [UInt8] {
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    while bytes.count <= limit {
      let count = unsafeRead(descriptor, &chunk)
      if count == 0 { break }
      if count < 0 {
        if errno == EINTR { continue }
        throw FileError(path: path, operation: .read, code: errno)
      }
      bytes.append(contentsOf: chunk[..<count])
    }
    return bytes
  }

  private static func unsafeRead(_ descriptor: Int32, _ chunk: inout [UInt8]) -> Int {
    chunk.withUnsafeMutableBytes { systemRead(descriptor, $0.baseAddress, $0.count) }
  }
}

/// The system's `read`, which `InputBytes.read` hides.
private func systemRead(_ descriptor: Int32, _ buffer: UnsafeMutableRawPointer?, _ count: Int) -> Int {
  read(descriptor, buffer, count)
}
