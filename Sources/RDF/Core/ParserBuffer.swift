#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The part of the input that a push parser has not consumed yet, and where in the document it is.
struct ParserBuffer: ~Copyable {
  private var storage: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0
  /// Lines and characters of the current line that went by before the buffer's start.
  private var linesBefore = 0
  private var columnsBefore = 0

  init(capacity: Int = 1 << 12) {
    self.capacity = capacity
    storage = .allocate(capacity: capacity)
  }

  deinit { storage.deallocate() }

  var start: UnsafePointer<UInt8> { UnsafePointer(storage) }
  var end: UnsafePointer<UInt8> { UnsafePointer(storage + count) }

  /// Free memory for `length` bytes at the end.
  mutating func space(_ length: Int) -> UnsafeMutableRawBufferPointer {
    if length > capacity - count {
      capacity = max(capacity * 2, count + length)
      let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
      memcpy(larger, storage, count)
      storage.deallocate()
      storage = larger
    }
    return UnsafeMutableRawBufferPointer(start: storage + count, count: length)
  }

  /// Makes bytes written to `space` part of the buffer.
  mutating func commit(_ length: Int) { count += length }

  /// Forgets everything before `position`.
  mutating func consume(upTo position: UnsafePointer<UInt8>) {
    let length = position - start
    guard length > 0 else { return }
    advance(to: position)
    count -= length
    if count > 0 { memmove(storage, storage + length, count) }
  }

  private mutating func advance(to position: UnsafePointer<UInt8>) {
    let place = self.place(of: position)
    linesBefore = place.line - 1
    columnsBefore = place.column - 1
  }

  /// The line and column of a position in the buffer.
  func place(of position: UnsafePointer<UInt8>) -> (line: Int, column: Int) {
    let bytes = ByteSpan(start: start, count: max(0, min(position - start, count)))
    var newlines = 0
    for byte in bytes { newlines &+= byte == 0x0A ? 1 : 0 }
    var lineStart = bytes.count
    while lineStart > 0, bytes[lineStart - 1] != 0x0A { lineStart -= 1 }
    var characters = 0
    for byte in bytes.dropping(lineStart) where byte & 0xC0 != 0x80 { characters += 1 }
    let column = (newlines == 0 ? columnsBefore : 0) + characters + 1
    return (linesBefore + newlines + 1, column)
  }

  /// The line and column of an address that a `ScanError` names.
  func place(ofAddress address: UInt) -> (line: Int, column: Int) {
    let offset = Int(bitPattern: address) - Int(bitPattern: start)
    return place(of: start + max(0, min(offset, count)))
  }
}
