/// A number of JSON, exactly as its digits say.
package struct JSONDecimal: Hashable, Sendable {
  /// The digits without leading and trailing zeros; empty for zero.
  private let digits: [UInt8]
  private let isNegative: Bool
  /// The value is 0.DIGITS times ten to this power.
  private let exponent: Int

  /// Makes a number of its text, which must be JSON's.
  package init(_ text: some Collection<UInt8>) {
    // Other modules call this with collections of their own, and there generic code is slow.
    self = text.withContiguousStorageIfAvailable { JSONDecimal(bytes: $0[...]) } ?? JSONDecimal(bytes: Array(text)[...])
  }

  private init(bytes: some RandomAccessCollection<UInt8>) {
    var digits: [UInt8] = []
    var point: Int?
    var power = 0
    var index = bytes.startIndex
    isNegative = bytes.first == UInt8(ascii: "-")
    if isNegative { index = bytes.index(after: index) }
    while index < bytes.endIndex, bytes[index] | 0x20 != UInt8(ascii: "e") {
      let byte = bytes[index]
      if byte == UInt8(ascii: ".") { point = digits.count } else { digits.append(byte - UInt8(ascii: "0")) }
      index = bytes.index(after: index)
    }
    if index < bytes.endIndex { power = JSONDecimal.power(bytes[bytes.index(after: index)...]) }
    let leading = digits.prefix { $0 == 0 }.count
    let whole = (point ?? digits.count) - leading
    while digits.last == 0 { digits.removeLast() }
    self.digits = Array(digits.dropFirst(leading))
    exponent = self.digits.isEmpty ? 0 : whole + power
  }

  /// An exponent, kept where it still can be counted with.
  private static func power(_ text: some Collection<UInt8>) -> Int {
    let isNegative = text.first == UInt8(ascii: "-")
    var value = 0
    for byte in text where byte != UInt8(ascii: "-") && byte != UInt8(ascii: "+") {
      value = min(value * 10 + Int(byte - UInt8(ascii: "0")), 1 << 40)
    }
    return isNegative ? -value : value
  }

  package static func == (left: JSONDecimal, right: JSONDecimal) -> Bool {
    left.digits == right.digits && left.exponent == right.exponent
      && (left.isNegative == right.isNegative || left.digits.isEmpty)
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(digits)
    hasher.combine(exponent)
  }

  /// Whether the number has no fraction; `1.0` has none.
  package var isInteger: Bool { digits.count <= exponent || digits.isEmpty }

  /// The nearest double.
  package var approximation: Double? {
    Double(
      (isNegative ? "-0." : "0.") + String(decoding: digits.map { $0 + UInt8(ascii: "0") }, as: UTF8.self)
        + "0e\(exponent)")
  }

  /// The number as a count, if it is one.
  package var count: Int? {
    guard isInteger, !isNegative || digits.isEmpty, exponent < 19 else { return nil }
    return (0..<max(exponent, 0)).reduce(0) { value, index in value * 10 + Int(index < digits.count ? digits[index] : 0)
    }
  }

  /// Whether this number is a whole multiple of a positive one, by long division on the decimal digits.
  package func isMultiple(of divisor: JSONDecimal) -> Bool {
    guard !digits.isEmpty else { return true }
    // Both become integers at the scale of the smaller last digit.
    let scale = min(exponent - digits.count, divisor.exponent - divisor.digits.count)
    let zeros = exponent - digits.count - scale
    let divisorZeros = divisor.exponent - divisor.digits.count - scale
    guard let modulus = divisor.integer(zeros: divisorZeros) else {
      // A divisor of 18 digits and more: only a number of as many digits can be its multiple.
      return self == divisor
    }
    var remainder: UInt64 = 0
    for digit in digits { remainder = JSONDecimal.step(remainder, digit, modulus) }
    for _ in 0..<min(zeros, 1 << 20) {
      if remainder == 0 { return true }
      remainder = JSONDecimal.step(remainder, 0, modulus)
    }
    return remainder == 0
  }

  private static func step(_ remainder: UInt64, _ digit: UInt8, _ modulus: UInt64) -> UInt64 {
    let product = remainder.multipliedFullWidth(by: 10)
    let (low, carry) = product.low.addingReportingOverflow(UInt64(digit))
    return modulus.dividingFullWidth((product.high + (carry ? 1 : 0), low)).remainder
  }

  private func integer(zeros: Int) -> UInt64? {
    guard digits.count + zeros <= 18 else { return nil }
    return (0..<(digits.count + zeros)).reduce(0) { $0 * 10 + UInt64($1 < digits.count ? digits[$1] : 0) }
  }
}

extension JSONDecimal: Comparable {
  package static func < (left: JSONDecimal, right: JSONDecimal) -> Bool {
    let leftSign = left.sign
    let rightSign = right.sign
    guard leftSign == rightSign else { return leftSign < rightSign }
    switch leftSign {
    case 0: return false
    case 1: return left.isSmallerMagnitude(than: right)
    default: return right.isSmallerMagnitude(than: left)
    }
  }

  private var sign: Int { digits.isEmpty ? 0 : isNegative ? -1 : 1 }

  private func isSmallerMagnitude(than other: JSONDecimal) -> Bool {
    guard exponent == other.exponent else { return exponent < other.exponent }
    return digits.lexicographicallyPrecedes(other.digits)
  }
}
