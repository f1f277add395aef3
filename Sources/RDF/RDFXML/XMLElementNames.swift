import ByteStreams

/// The tags that RDF/XML writes for predicates and types, made once for each IRI.
final class XMLElementNames {
  /// `<p:name` with the namespace declaration that it may need, and `</p:name>`.
  final class Tag {
    fileprivate let iri: [UInt8]
    let open: [UInt8]
    let close: [UInt8]

    fileprivate init(iri: [UInt8], open: [UInt8], close: [UInt8]) {
      self.iri = iri
      self.open = open
      self.close = close
    }
  }

  private let table: NamespaceTable
  private var cache = [Tag?](repeating: nil, count: 1024)

  init(_ prefixes: PrefixMap) {
    table = NamespaceTable(prefixes)
  }

  /// The prefixes that XML can declare. `rdf` is bound to RDF's namespace and to nothing else.
  static func usable(_ prefixes: PrefixMap) -> PrefixMap {
    var result: PrefixMap = ["rdf": RDFVocabulary.namespace]
    for entry in prefixes where !["rdf", "xml", "xmlns", "its"].contains(entry.prefix) {
      var prefix = entry.prefix
      var namespace = entry.namespace
      let isName = prefix.withUTF8 { $0.isEmpty || NameSyntax.isNCName($0) }
      guard isName, namespace.withUTF8(IRISyntax.isAbsolute), !isReserved(entry.namespace) else { continue }
      result[entry.prefix] = entry.namespace
    }
    return result
  }

  /// The tag of an IRI; nil when XML has no name for it.
  @inline(__always)
  func tag(_ iri: ByteSpan) -> Tag? {
    let slot = Self.hash(iri)
    if let cached = cache[slot], cached.iri.withUnsafeBufferPointer({ $0.equals(iri) }) { return cached }
    return makeTag(iri, slot: slot)
  }

  @inline(never)
  private func makeTag(_ iri: ByteSpan, slot: Int) -> Tag? {
    guard let name = declaredName(iri) ?? inlineName(iri) else { return nil }
    let tag = Tag(
      iri: Array(iri), open: [UInt8(ascii: "<")] + name.qualified + name.declaration,
      close: Array("</".utf8) + name.qualified + [UInt8(ascii: ">")])
    cache[slot] = tag
    return tag
  }

  private struct Name {
    var qualified: [UInt8]
    var declaration: [UInt8]
  }

  private func declaredName(_ iri: ByteSpan) -> Name? {
    guard let match = table.match(iri) else { return nil }
    let local = iri.dropping(match.length)
    guard NameSyntax.isNCName(local) else { return nil }
    let prefix = table.entries[match.entry].prefix
    return Name(qualified: prefix.isEmpty ? Array(local) : prefix + [UInt8(ascii: ":")] + local, declaration: [])
  }

  /// A name whose namespace is declared on the element itself.
  private func inlineName(_ iri: ByteSpan) -> Name? {
    guard let length = localLength(iri) else { return nil }
    let namespace = iri.prefixed(iri.count - length)
    guard !XMLText.holdsNoncharacter(namespace) else { return nil }
    let bytes = try? ByteSink.collect { sink in
      sink.append(literal: " xmlns:ns=\"")
      sink.append(namespace, plain: .xmlAttribute) { XMLText.appendEscape(of: $0, to: sink) }
      sink.append(UInt8(ascii: "\""))
    }
    return bytes.map { Name(qualified: Array("ns:".utf8) + iri.dropping(iri.count - length), declaration: $0) }
  }

  /// Where to split an IRI: after its last `/` or `#` if what follows is a name, else as far left as a name goes.
  /// The namespace must be one that a prefix can be bound to.
  private func localLength(_ iri: ByteSpan) -> Int? {
    var boundary = iri.count
    while boundary > 0, iri[boundary - 1] != UInt8(ascii: "/"), iri[boundary - 1] != UInt8(ascii: "#") { boundary -= 1 }
    var length = iri.count - boundary
    if boundary == 0 || !NameSyntax.isNCName(iri.dropping(boundary)) { length = NameSyntax.ncNameSuffix(iri) }
    while length > 0, length < iri.count {
      let local = iri.dropping(iri.count - length)
      if NameSyntax.isNCName(local), !Self.isReserved(iri.prefixed(iri.count - length).text) { return length }
      length -= 1
    }
    return nil
  }

  private static func isReserved(_ namespace: String) -> Bool {
    namespace == "http://www.w3.org/XML/1998/namespace" || namespace == "http://www.w3.org/2000/xmlns/"
      || namespace == RDFVocabulary.namespace
  }

  @inline(__always)
  private static func hash(_ bytes: ByteSpan) -> Int {
    var word = UInt64(truncatingIfNeeded: bytes.count)
    if bytes.count >= 8 {
      word ^= UnsafeRawPointer(bytes.baseAddress! + bytes.count - 8).loadUnaligned(as: UInt64.self)
    } else {
      for byte in bytes { word = word << 8 ^ UInt64(byte) }
    }
    return Int(truncatingIfNeeded: (word &* 0x9E37_79B9_7F4A_7C15) >> 54)
  }
}
