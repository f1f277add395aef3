/// References relative to a base.
enum RelativeIRI {
  private typealias Segment = ArraySlice<UInt8>

  private struct Parts {
    /// Scheme with authority.
    var root: Segment
    var path: Segment
    /// All from `?` or `#` on.
    var tail: Segment
    var segments: [Segment] { path.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) }

    init(_ iri: String) {
      let bytes = Array(iri.utf8)
      var index = bytes.firstIndex(of: UInt8(ascii: ":")).map { $0 + 1 } ?? 0
      if index > 0, bytes[index...].starts(with: "//".utf8) {
        index += 2
        while index < bytes.count, !"/?#".utf8.contains(bytes[index]) { index += 1 }
      }
      let tailStart = bytes[index...].firstIndex { $0 == UInt8(ascii: "?") || $0 == UInt8(ascii: "#") } ?? bytes.count
      root = bytes[..<index]
      path = bytes[index..<tailStart]
      tail = bytes[tailStart...]
    }
  }

  /// The shortest reference that resolves to `iri`, as far as the paths go; the IRI itself when nothing is shared.
  static func reference(to iri: String, from base: String) -> String {
    let target = Parts(iri)
    let origin = Parts(base)
    guard !target.root.isEmpty, target.root == origin.root else { return iri }
    if target.path == origin.path, !origin.path.isEmpty {
      if target.tail.isEmpty { return lastSegment(target) }
      if target.tail.first == UInt8(ascii: "#"), origin.tail.first != UInt8(ascii: "?") { return text(target.tail) }
      if target.tail.first == UInt8(ascii: "?") { return text(target.tail) }
    }
    var from = origin.segments.dropLast()[...]
    var to = target.segments[...]
    while let left = from.first, let right = to.first, left == right, to.count > 1 {
      from.removeFirst()
      to.removeFirst()
    }
    let path = to.joined(separator: "/".utf8)
    var result = String(repeating: "../", count: from.count) + text(Array(path)[...]) + text(target.tail)
    if result.isEmpty { result = "./" }
    return isMistakable(result) ? "./" + result : result
  }

  /// Whether a reader would take the reference for a keyword, an IRI with a scheme or a path from the root.
  private static func isMistakable(_ reference: String) -> Bool {
    if JSONLDKeyword.looksLikeOne(reference) { return true }
    let first = reference.utf8.prefix { !"/?#".utf8.contains($0) }
    return first.contains(UInt8(ascii: ":")) || first.isEmpty && reference.utf8.first == UInt8(ascii: "/")
  }

  private static func lastSegment(_ parts: Parts) -> String {
    let last = text(parts.segments.last ?? [])
    return last.isEmpty ? "./" : last
  }

  private static func text(_ bytes: Segment) -> String { String(decoding: bytes, as: UTF8.self) }
}
