/// A document that is not in the syntax it was read as.
public struct ParseError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The syntax it was read as.
  public var syntax: RDFSyntax
  /// What is wrong.
  public var message: String
  /// The line, from 1.
  public var line: Int
  /// The column in characters (Unicode scalars), from 1.
  public var column: Int

  public init(syntax: RDFSyntax, message: String, line: Int, column: Int) {
    self.syntax = syntax
    self.message = message
    self.line = line
    self.column = column
  }

  /// `LINE:COLUMN: MESSAGE`
  public var description: String { "\(line):\(column): \(message)" }
}

/// What is wrong at an address of the input buffer; becomes a `ParseError` where lines are counted.
struct ScanError: Error {
  let message: String
  let address: UInt

  init(_ message: String, at position: UnsafePointer<UInt8>) {
    self.init(message, address: UInt(bitPattern: position))
  }

  init(_ message: String, address: UInt) {
    self.message = message
    self.address = address
  }
}
