import ByteStreams

extension ByteSink {
  @inline(__always)
  func append(_ span: ByteSpan) { append(UnsafeRawBufferPointer(span)) }

  /// Appends bytes, all but the ASCII characters outside `plain` as they are; those go to `escape`.
  @inline(__always)
  func append(_ span: ByteSpan, plain: ASCIISet, escape: (UInt8) throws -> Void) rethrows {
    guard var run = span.baseAddress else { return }
    let end = run + span.count
    var position = run
    while position < end {
      let byte = position[0]
      if byte >= 0x80 || plain.contains(byte) {
        position += 1
        continue
      }
      append(ByteSpan(start: run, count: position - run))
      try escape(byte)
      position += 1
      run = position
    }
    append(ByteSpan(start: run, count: end - run))
  }

  /// Appends text between quotation marks as canonical N-Triples escapes it (RDF 1.2 N-Triples, section 4).
  func appendQuoted(_ text: ByteSpan) {
    append(UInt8(ascii: "\""))
    append(text, plain: .unescapedText) { append(escapeOf: $0) }
    append(UInt8(ascii: "\""))
  }
}
