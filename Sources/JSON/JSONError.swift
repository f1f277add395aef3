/// Text that is not JSON (RFC 8259).
public struct JSONError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong.
  public var message: String
  /// The byte at which it goes wrong, from 0.
  public var offset: Int
  /// The line, from 1.
  public var line: Int
  /// The column in characters, from 1.
  public var column: Int

  /// `LINE:COLUMN: MESSAGE`
  public var description: String { "\(line):\(column): \(message)" }

  /// The error at a byte of a document.
  init(message: String, offset: Int, in document: UnsafeBufferPointer<UInt8>) {
    let before = document[..<max(0, min(offset, document.count))]
    self.message = message
    self.offset = before.count
    line = before.reduce(1) { $1 == 0x0A ? $0 + 1 : $0 }
    let lineStart = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    column = before[lineStart...].reduce(1) { $1 & 0xC0 != 0x80 ? $0 + 1 : $0 }
  }
}

/// What a scanner stopped at: the place is the address of a byte.
package struct JSONFailure: Error {
  package let message: String
  package let address: UInt

  init(_ message: String, at position: UnsafePointer<UInt8>) {
    self.message = message
    address = UInt(bitPattern: position)
  }
}
