/// Labels for the blank nodes of one document: `genid1`, `genid2` … for those without a label. A label of the document
/// that looks like one of these (`genid`, digits, any number of `x`) gets one more `x`, so that none clash.
struct BlankNodeFactory {
  private var count = 0

  /// The label of a new node.
  mutating func fresh(in arena: TermArena) -> TermView {
    count += 1
    return Self.node(count, in: arena)
  }

  /// The number of the node made last.
  var latest: Int { count }

  /// The node of a number.
  static func node(_ number: Int, in arena: TermArena) -> TermView {
    let start = arena.take(32).assumingMemoryBound(to: UInt8.self)
    let prefix = ByteSpan("genid")
    start.update(from: prefix.baseAddress!, count: prefix.count)
    var digits = 1
    var rest = number
    while rest >= 10 {
      rest /= 10
      digits += 1
    }
    rest = number
    for index in stride(from: prefix.count + digits - 1, through: prefix.count, by: -1) {
      start[index] = UInt8(ascii: "0") + UInt8(rest % 10)
      rest /= 10
    }
    return TermView(.blank, ByteSpan(start: start, count: prefix.count + digits))
  }

  /// The node of a label in the document.
  static func labelled(_ label: ByteSpan, in arena: TermArena) -> TermView {
    guard isGenerated(label) else { return TermView(.blank, arena.copy(label)) }
    let start = arena.take(label.count + 1).assumingMemoryBound(to: UInt8.self)
    start.update(from: label.baseAddress!, count: label.count)
    start[label.count] = UInt8(ascii: "x")
    return TermView(.blank, ByteSpan(start: start, count: label.count + 1))
  }

  /// The node of a label in the document.
  static func labelled(_ node: BlankNode) -> BlankNode {
    var label = node.label
    return label.withUTF8(isGenerated) ? BlankNode(unchecked: label + "x") : node
  }

  private static func isGenerated(_ label: ByteSpan) -> Bool {
    guard label.count > 5, label.starts(with: "genid") else { return false }
    let afterDigits = label.dropping(5).drop(while: ASCIISet.digits.contains)
    return afterDigits.count < label.count - 5 && afterDigits.allSatisfy { $0 == UInt8(ascii: "x") }
  }
}
