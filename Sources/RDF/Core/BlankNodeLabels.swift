import ByteStreams

/// Makes blank node labels fit for XML, whose names are narrower than Turtle's labels.
///
/// Labels that fit stay as they are, unless they begin with `x-`. All others become `x-` and the label with every byte
/// that is no letter or digit as `-` and two hexadecimal digits, so that different labels stay different.
enum BlankNodeLabels {
  /// Appends a label that is an XML `NCName`.
  static func appendXML(_ label: ByteSpan, to sink: ByteSink) {
    if NameSyntax.isNCName(label) && !label.starts(with: "x-") {
      sink.append(label)
    } else {
      appendEncoded(label, to: sink)
    }
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
