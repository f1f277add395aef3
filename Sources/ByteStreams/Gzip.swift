import CZlib

/// Compressed bytes that are broken or end too early.
public struct GzipError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The path, or `standard input`.
  public var name: String
  /// What zlib says.
  public var reason: String

  /// `NAME: not valid gzip: REASON`
  public var description: String { "\(name): not valid gzip: \(reason)" }
}

/// Undoes gzip (RFC 1952), with any number of members one after the other.
final class GzipDecoder {
  private let name: String
  private var stream = z_stream()
  private var input: UnsafeMutablePointer<UInt8> = .allocate(capacity: 1 << 16)
  private var unreadBytes: [UInt8] = []
  private var isBetweenMembers = true
  private var isAtEnd = false

  init(name: String) {
    self.name = name
    // 16: gzip's header instead of zlib's
    _ = inflateInit2_(&stream, MAX_WBITS + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
  }

  deinit {
    inflateEnd(&stream)
    input.deallocate()
  }

  /// Puts bytes back that were read.
  func unread(_ bytes: [UInt8]) { unreadBytes.insert(contentsOf: bytes, at: 0) }

  func read(into buffer: UnsafeMutableRawBufferPointer, from source: () throws -> [UInt8]) throws -> Int {
    if !unreadBytes.isEmpty {
      let count = min(unreadBytes.count, buffer.count)
      buffer.copyBytes(from: unreadBytes[..<count])
      unreadBytes.removeFirst(count)
      return count
    }
    guard !isAtEnd, buffer.count > 0 else { return 0 }
    stream.next_out = buffer.baseAddress?.assumingMemoryBound(to: UInt8.self)
    stream.avail_out = UInt32(min(buffer.count, 1 << 30))
    let wanted = Int(stream.avail_out)
    while Int(stream.avail_out) == wanted {
      if stream.avail_in == 0, try !refill(source) { break }
      try step()
    }
    return wanted - Int(stream.avail_out)
  }

  /// Takes more compressed bytes; false at the end of the input.
  private func refill(_ source: () throws -> [UInt8]) throws -> Bool {
    let bytes = try source()
    if bytes.isEmpty {
      guard isBetweenMembers else { throw GzipError(name: name, reason: "the data ends too early") }
      isAtEnd = true
      return false
    }
    input.update(from: bytes, count: bytes.count)
    stream.next_in = input
    stream.avail_in = UInt32(bytes.count)
    return true
  }

  private func step() throws {
    isBetweenMembers = false
    switch inflate(&stream, Z_NO_FLUSH) {
    case Z_OK, Z_BUF_ERROR: break
    case Z_STREAM_END:
      isBetweenMembers = true
      inflateReset(&stream)
    default:
      throw GzipError(name: name, reason: stream.msg.map { String(cString: $0) } ?? "broken data")
    }
  }
}

/// Writes gzip (RFC 1952), without name and time: same bytes in, same bytes out.
public enum Gzip {
  /// Calls `body` with a sink whose bytes go compressed to `sink`.
  ///
  /// - Parameter level: from 1 (fast) to 9 (small).
  /// - Throws: what `body` throws.
  public static func compress(to sink: ByteSink, level: Int32 = 6, _ body: (ByteSink) throws -> Void) throws {
    var stream = z_stream()
    _ = deflateInit2_(
      &stream, level, Z_DEFLATED, MAX_WBITS + 16, 8, Z_DEFAULT_STRATEGY, ZLIB_VERSION,
      Int32(MemoryLayout<z_stream>.size))
    defer { deflateEnd(&stream) }
    try withUnsafeMutablePointer(to: &stream) { stream in
      let inner = ByteSink { deflateAll($0, stream, Z_NO_FLUSH, to: sink) }
      try body(inner)
      try inner.flush()
      deflateAll(UnsafeRawBufferPointer(start: nil, count: 0), stream, Z_FINISH, to: sink)
    }
  }

  private static func deflateAll(
    _ bytes: UnsafeRawBufferPointer, _ stream: UnsafeMutablePointer<z_stream>, _ mode: Int32, to sink: ByteSink
  ) {
    stream.pointee.next_in = UnsafeMutablePointer(
      mutating: bytes.baseAddress?.assumingMemoryBound(to: UInt8.self))
    stream.pointee.avail_in = UInt32(bytes.count)
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 1 << 15) { output in
      repeat {
        stream.pointee.next_out = output.baseAddress
        stream.pointee.avail_out = UInt32(output.count)
        _ = deflate(stream, mode)
        let count = output.count - Int(stream.pointee.avail_out)
        sink.append(UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(output)[..<count]))
      } while stream.pointee.avail_out == 0
    }
  }
}
