import ByteStreams

/// Makes blank node labels fit for syntaxes whose labels are narrower than N-Triples'.
///
/// Labels that fit stay as they are, unless they begin with `x-`. All others become `x-` and the label with every byte
/// that is no letter or digit as `-` and two hexadecimal digits, so that different labels stay different.
enum BlankNodeLabels {
  /// Appends a label for Turtle and TriG.
  static func appendTurtle(_ label: ByteSpan, to sink: ByteSink) {
    if isSimple(label) || NameSyntax.isBlankNodeLabel(label, allowsColon: false) && !label.starts(with: "x-") {
      sink.append(label)
    } else {
      appendEncoded(label, to: sink)
    }
  }

  /// Appends a label that is an XML `NCName`.
  static func appendXML(_ label: ByteSpan, to sink: ByteSink) {
    if NameSyntax.isNCName(label) && !label.starts(with: "x-") {
      sink.append(label)
    } else {
      appendEncoded(label, to: sink)
    }
  }

  private static func isSimple(_ label: ByteSpan) -> Bool {
    label.count > 0 && label.allSatisfy(ASCIISet.alphanumerics.contains)
  }

  private static func appendEncoded(_ label: ByteSpan, to sink: ByteSink) {
    sink.append(literal: "x-")
    for byte in label {
      if ASCIISet.alphanumerics.contains(byte) {
        sink.append(byte)
      } else {
        sink.append(UInt8(ascii: "-"))
        sink.append(hexDigit(byte >> 4))
        sink.append(hexDigit(byte & 15))
      }
    }
  }

  private static func hexDigit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
