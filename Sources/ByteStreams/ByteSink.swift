#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A buffered destination for bytes: a file descriptor, memory, or anything that takes buffers.
///
/// Appending never throws, so that serialisers stay simple and fast; the first failure is kept, later bytes are
/// dropped, and `flush()` throws it. Not for use from two tasks at once.
public final class ByteSink {
  /// Takes full buffers in order. The pointer is valid only during the call.
  public typealias Drain = (UnsafeRawBufferPointer) throws -> Void

  @usableFromInline let storage: UnsafeMutablePointer<UInt8>
  @usableFromInline let capacity: Int
  // Never touched while a call into the sink is under way: the check at run time would cost more than the append.
  @exclusivity(unchecked) @usableFromInline var count = 0
  private let drain: Drain
  private var failure: (any Error)?
  /// The bytes appended so far.
  public var bytesWritten: Int { drained + count }
  private var drained = 0

  /// Makes a sink that hands buffers of at most `capacity` bytes to `drain`.
  public init(capacity: Int = 1 << 16, drain: @escaping Drain) {
    precondition(capacity > 0)
    self.capacity = capacity
    self.storage = .allocate(capacity: capacity)
    self.drain = drain
  }

  /// Makes a sink over an open file descriptor, which stays open.
  public convenience init(fileDescriptor: Int32, name: String) {
    self.init { buffer in
      var rest = buffer
      while !rest.isEmpty {
        let written = write(fileDescriptor, rest.baseAddress, rest.count)
        if written < 0 {
          if errno == EINTR { continue }
          throw FileError(path: name, operation: .write, code: errno)
        }
        rest = UnsafeRawBufferPointer(rebasing: rest[written...])
      }
    }
  }

  deinit { storage.deallocate() }

  /// Appends one byte.
  @inlinable
  public func append(_ byte: UInt8) {
    if count == capacity { drainBuffer() }
    storage[count] = byte
    count += 1
  }

  /// Appends bytes.
  @inlinable
  public func append(_ bytes: UnsafeRawBufferPointer) {
    guard let source = bytes.baseAddress else { return }
    if bytes.count <= capacity - count {
      (storage + count).update(from: source.assumingMemoryBound(to: UInt8.self), count: bytes.count)
      count += bytes.count
    } else {
      appendLarge(bytes)
    }
  }

  /// Appends the UTF-8 of a string.
  @inlinable
  public func append(_ text: String) {
    var text = text
    text.withUTF8 { append(UnsafeRawBufferPointer($0)) }
  }

  /// Appends the UTF-8 of a literal without making a string.
  @inlinable
  public func append(literal: StaticString) {
    append(UnsafeRawBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  /// Hands everything appended so far to the destination.
  ///
  /// - Throws: the first error of the destination since the sink was made.
  public func flush() throws {
    drainBuffer()
    if let failure { throw failure }
  }

  @usableFromInline
  func appendLarge(_ bytes: UnsafeRawBufferPointer) {
    drainBuffer()
    if bytes.count < capacity {
      append(bytes)
    } else {
      hand(bytes)
    }
  }

  @usableFromInline
  func drainBuffer() {
    if count > 0 { hand(UnsafeRawBufferPointer(start: storage, count: count)) }
    count = 0
  }

  private func hand(_ bytes: UnsafeRawBufferPointer) {
    drained += bytes.count
    guard failure == nil else { return }
    do { try drain(bytes) } catch { failure = error }
  }
}

extension ByteSink {
  /// Collects what `body` appends.
  public static func collect(_ body: (ByteSink) throws -> Void) throws -> [UInt8] {
    final class Box { var bytes: [UInt8] = [] }
    let box = Box()
    let sink = ByteSink { box.bytes.append(contentsOf: $0) }
    try body(sink)
    try sink.flush()
    return box.bytes
  }
}
