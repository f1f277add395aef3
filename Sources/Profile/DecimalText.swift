/// The `xsd:decimal` form of numbers: no exponent, no trailing zeros.
enum DecimalText {
  /// The shortest decimal that reads back as the same double; infinities and NaN, which `xsd:decimal` lacks, give `0`.
  static func lexical(_ number: Double) -> String {
    guard number.isFinite, number != 0 else { return "0" }
    let sign = number < 0 ? "-" : ""
    let parts = number.magnitude.description.split(separator: "e")
    let mantissa = parts[0].split(separator: ".")
    var digits = String(mantissa[0])
    var point = digits.utf8.count + (parts.count > 1 ? Int(parts[1]) ?? 0 : 0)
    if mantissa.count > 1 { digits += mantissa[1] }
    let leading = digits.prefix { $0 == "0" }.count
    digits.removeFirst(leading)
    point -= leading
    while digits.last == "0" { digits.removeLast() }
    return sign + placed(digits, point)
  }

  /// Digits with the decimal point after the first `point` of them.
  private static func placed(_ digits: String, _ point: Int) -> String {
    let count = digits.utf8.count
    if point <= 0 { return "0." + String(repeating: "0", count: -point) + digits }
    if point >= count { return digits + String(repeating: "0", count: point - count) }
    return digits.prefix(point) + "." + digits.dropFirst(point)
  }
}
