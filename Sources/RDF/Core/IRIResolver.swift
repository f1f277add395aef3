/// Resolves IRI references against a base (RFC 3986, section 5.2, strict).
struct IRIResolver {
  private let base: [UInt8]
  /// Offsets in `base`: the ends of scheme (with `:`), authority, path and query.
  private let schemeEnd: Int
  private let authorityEnd: Int
  private let pathEnd: Int
  private let queryEnd: Int

  /// Takes an absolute IRI apart.
  init(base: ByteSpan) {
    self.base = Array(base)
    let parts = Parts(base)
    schemeEnd = parts.schemeEnd
    authorityEnd = parts.authorityEnd
    pathEnd = parts.pathEnd
    queryEnd = parts.queryEnd
  }

  var text: String { String(decoding: base, as: UTF8.self) }

  /// The most bytes that resolving a reference of this length can give.
  func bound(_ reference: ByteSpan) -> Int { base.count + reference.count + 2 }

  /// Writes the target IRI to `output`, which has room for `bound` bytes, and returns its length.
  func resolve(_ reference: ByteSpan, to output: UnsafeMutablePointer<UInt8>) -> Int {
    let parts = Parts(reference)
    var writer = Writer(output: output)
    if parts.schemeEnd > 0 {
      writer.append(reference.prefixed(parts.authorityEnd))
      writer.appendPath(reference, parts.authorityEnd, parts.pathEnd)
      writer.append(reference.dropping(parts.pathEnd))
      return writer.count
    }
    return base.withUnsafeBufferPointer { base in
      writer.append(base.prefixed(schemeEnd))
      resolve(reference, parts, against: base, &writer)
      return writer.count
    }
  }

  private func resolve(_ reference: ByteSpan, _ parts: Parts, against base: ByteSpan, _ writer: inout Writer) {
    if parts.authorityEnd > 0 {
      writer.append(reference.prefixed(parts.authorityEnd))
      writer.appendPath(reference, parts.authorityEnd, parts.pathEnd)
      return writer.append(reference.dropping(parts.pathEnd))
    }
    writer.append(ByteSpan(rebasing: base[schemeEnd..<authorityEnd]))
    if parts.pathEnd == 0 {
      let keepsQuery = parts.queryEnd == 0
      writer.append(ByteSpan(rebasing: base[authorityEnd..<(keepsQuery ? queryEnd : pathEnd)]))
      return writer.append(reference)
    }
    if reference[0] == UInt8(ascii: "/") {
      writer.appendPath(reference, 0, parts.pathEnd)
    } else {
      appendMerged(reference.prefixed(parts.pathEnd), base, &writer)
    }
    writer.append(reference.dropping(parts.pathEnd))
  }

  /// Section 5.2.3: the reference's path in place of all after the base path's last slash.
  private func appendMerged(_ path: ByteSpan, _ base: ByteSpan, _ writer: inout Writer) {
    var merged: [UInt8] = []
    if authorityEnd > schemeEnd, pathEnd == authorityEnd {
      merged.append(UInt8(ascii: "/"))
    } else {
      let directory = base[authorityEnd..<pathEnd].lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? authorityEnd
      merged.append(contentsOf: base[authorityEnd..<directory])
    }
    merged.append(contentsOf: path)
    merged.withUnsafeBufferPointer { writer.appendPath($0, 0, $0.count) }
  }
}

/// Where the parts of a reference end (RFC 3986, appendix B).
private struct Parts {
  var schemeEnd = 0
  var authorityEnd: Int
  var pathEnd: Int
  var queryEnd: Int

  init(_ bytes: ByteSpan) {
    if let start = bytes.baseAddress, let rest = IRISyntax.afterScheme(start, start + bytes.count) {
      schemeEnd = rest - start
    }
    authorityEnd = schemeEnd
    if bytes.dropping(schemeEnd).starts(with: "//") {
      authorityEnd = Self.end(bytes, from: schemeEnd + 2) { $0 == 0x2F || $0 == 0x3F || $0 == 0x23 }
    }
    pathEnd = Self.end(bytes, from: authorityEnd) { $0 == 0x3F || $0 == 0x23 }
    queryEnd = Self.end(bytes, from: pathEnd) { $0 == 0x23 }
  }

  private static func end(_ bytes: ByteSpan, from start: Int, where isEnd: (UInt8) -> Bool) -> Int {
    var index = start
    while index < bytes.count, !isEnd(bytes[index]) { index += 1 }
    return index
  }
}

/// Appends to memory that is known to be large enough.
private struct Writer {
  let output: UnsafeMutablePointer<UInt8>
  var count = 0

  init(output: UnsafeMutablePointer<UInt8>) { self.output = output }

  mutating func append(_ bytes: ByteSpan) {
    guard let source = bytes.baseAddress else { return }
    (output + count).update(from: source, count: bytes.count)
    count += bytes.count
  }

  /// Section 5.2.4: appends a path without its `.` and `..` segments.
  mutating func appendPath(_ bytes: ByteSpan, _ start: Int, _ end: Int) {
    let floor = count
    var index = start
    while index < end {
      let isRooted = bytes[index] == UInt8(ascii: "/")
      let segmentStart = isRooted ? index + 1 : index
      var segmentEnd = segmentStart
      while segmentEnd < end, bytes[segmentEnd] != UInt8(ascii: "/") { segmentEnd += 1 }
      let segment = ByteSpan(rebasing: bytes[segmentStart..<segmentEnd])
      let isLast = segmentEnd == end
      if segment.equals(".") {
        if isLast, isRooted { appendSlash() }
      } else if segment.equals("..") {
        removeSegment(floor)
        if isLast, isRooted { appendSlash() }
      } else {
        if isRooted { appendSlash() }
        append(segment)
      }
      // A relative path that began with dot segments goes on without the slash after them.
      index = !isRooted && (segment.equals(".") || segment.equals("..")) && !isLast ? segmentEnd + 1 : segmentEnd
    }
  }

  private mutating func appendSlash() {
    output[count] = UInt8(ascii: "/")
    count += 1
  }

  private mutating func removeSegment(_ floor: Int) {
    while count > floor {
      count -= 1
      if output[count] == UInt8(ascii: "/") { return }
    }
  }
}
