import ByteStreams

extension ByteSink {
  /// Appends a decimal integer.
  func append(decimal number: Int) {
    if number < 0 { append(UInt8(ascii: "-")) }
    var rest = number.magnitude
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: 20) { digits in
      var index = digits.count
      repeat {
        index -= 1
        digits[index] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
        rest /= 10
      } while rest > 0
      append(UnsafeBufferPointer(digits)[index...])
    }
  }

  /// Appends a double as XML Schema writes it.
  func append(double number: Double) {
    append(DoubleText.lexical(number))
  }

  /// Appends a part of a buffer.
  func append(_ bytes: Slice<UnsafeBufferPointer<UInt8>>) {
    append(UnsafeRawBufferPointer(UnsafeBufferPointer(rebasing: bytes)))
  }
}
