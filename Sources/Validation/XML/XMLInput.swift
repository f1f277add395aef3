import CLibXML2

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The bytes of an open file, which can be read from their start again as long as that is kept.
final class XMLInput {
  private let descriptor: Int32
  private var kept: [UInt8] = []
  private var position = 0
  /// Whether the bytes that are read are kept for `rewind`.
  private var isKeeping = true
  /// `errno` of the first read that failed.
  private(set) var failure: Int32?

  init(descriptor: Int32) {
    self.descriptor = descriptor
  }

  /// Ends the time in which the input can be rewound.
  func forgetStart() {
    isKeeping = false
    // Nothing is left to be read of what was kept, unless the input was rewound.
    if position == kept.count {
      kept = []
      position = 0
    }
  }

  /// Begins again. Must not be called after `forgetStart`.
  func rewind() {
    position = 0
  }

  /// The callback for libxml2, whose first argument must be this object.
  static let read: @convention(c) (UnsafeMutableRawPointer?, UnsafeMutablePointer<CChar>?, Int32) -> Int32 = {
    context, buffer, count in
    guard let context, let buffer else { return -1 }
    let input = Unmanaged<XMLInput>.fromOpaque(context).takeUnretainedValue()
    return input.read(UnsafeMutableRawBufferPointer(start: buffer, count: Int(count)))
  }

  var pointer: UnsafeMutableRawPointer { Unmanaged.passUnretained(self).toOpaque() }

  private func read(_ buffer: UnsafeMutableRawBufferPointer) -> Int32 {
    if position < kept.count {
      let part = kept[position...].prefix(buffer.count)
      buffer.copyBytes(from: part)
      position += part.count
      return Int32(part.count)
    }
    while true {
      let count = Glibc.read(descriptor, buffer.baseAddress, buffer.count)
      if count < 0, errno == EINTR { continue }
      if count < 0 { failure = errno }
      if count > 0, isKeeping {
        kept.append(contentsOf: buffer[..<count])
        position = kept.count
      }
      return Int32(count)
    }
  }
}
