#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A file or standard input, read in chunks; gzip is recognised by its first bytes and undone.
///
/// Not for use from two tasks at once.
public final class ByteSource {
  /// The path, or `standard input`.
  public let name: String
  private let descriptor: Int32
  private let closesDescriptor: Bool
  private var inflater: GzipDecoder?
  /// The bytes read to recognise gzip.
  private var pending: [UInt8] = []
  private var isRecognised = false
  private var raw: [UInt8] = []

  /// Opens a file; `-` is standard input.
  ///
  /// - Throws: `FileError`
  public init(path: String) throws {
    if path == "-" {
      name = "standard input"
      descriptor = 0
      closesDescriptor = false
      return
    }
    name = path
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    closesDescriptor = true
    guard descriptor >= 0 else { throw FileError(path: path, operation: .open, code: errno) }
  }

  deinit { if closesDescriptor, descriptor >= 0 { close(descriptor) } }

  /// Reads the next bytes into `buffer` and returns how many; 0 at the end.
  ///
  /// - Throws: `FileError`, `GzipError`
  public func read(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    if !isRecognised { try recognise() }
    if let inflater { return try inflater.read(into: buffer) { try self.fill() } }
    if !pending.isEmpty {
      let count = min(pending.count, buffer.count)
      buffer.copyBytes(from: pending[..<count])
      pending.removeFirst(count)
      return count
    }
    return try readRaw(into: buffer)
  }

  /// The first bytes without consuming them, at most `count`: to guess what the input is.
  ///
  /// - Throws: `FileError`, `GzipError`
  public func peek(_ count: Int) throws -> [UInt8] {
    var bytes = [UInt8](repeating: 0, count: count)
    var filled = 0
    while filled < count {
      let got = try bytes.withUnsafeMutableBytes { try read(into: .init(rebasing: $0[filled...])) }
      if got == 0 { break }
      filled += got
    }
    bytes.removeLast(count - filled)
    inflater.map { $0.unread(bytes) } ?? (pending.insert(contentsOf: bytes, at: 0))
    return bytes
  }

  /// Everything that is left, or its first bytes.
  ///
  /// - Throws: `FileError`, `GzipError`
  public func readAll(limit: Int = .max) throws -> [UInt8] {
    var result: [UInt8] = []
    try forEachChunk { chunk in
      result.append(contentsOf: chunk.prefix(limit - result.count))
      return result.count < limit
    }
    return result
  }

  /// Hands everything that is left to `body`, as it comes, until that returns false. The buffer is valid only during
  /// the call.
  ///
  /// - Throws: `FileError`, `GzipError`, or what `body` throws.
  public func forEachChunk(_ body: (UnsafeRawBufferPointer) throws -> Bool) throws {
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: 1 << 16, alignment: 16)
    defer { buffer.deallocate() }
    while true {
      let count = try read(into: buffer)
      guard count > 0, try body(UnsafeRawBufferPointer(rebasing: buffer[..<count])) else { return }
    }
  }

  private func recognise() throws {
    isRecognised = true
    while pending.count < 2 {
      let count = try withUnsafeTemporaryAllocation(byteCount: 2 - pending.count, alignment: 1) { buffer in
        let count = try readRaw(into: buffer)
        pending.append(contentsOf: buffer[..<count])
        return count
      }
      if count == 0 { return }
    }
    guard pending == [0x1F, 0x8B] else { return }
    inflater = GzipDecoder(name: name)
  }

  /// Compressed bytes for the decoder: what was read to recognise gzip first.
  private func fill() throws -> [UInt8] {
    if !pending.isEmpty {
      defer { pending = [] }
      return pending
    }
    var chunk = [UInt8](repeating: 0, count: 1 << 16)
    let count = try chunk.withUnsafeMutableBytes { try readRaw(into: $0) }
    chunk.removeLast(chunk.count - count)
    return chunk
  }

  private func readRaw(into buffer: UnsafeMutableRawBufferPointer) throws -> Int {
    while true {
      #if canImport(Darwin)
        let count = Darwin.read(descriptor, buffer.baseAddress, buffer.count)
      #elseif canImport(Musl)
        let count = Musl.read(descriptor, buffer.baseAddress, buffer.count)
      #else
        let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      #endif
      if count >= 0 { return count }
      if errno != EINTR { throw FileError(path: name, operation: .read, code: errno) }
    }
  }
}
