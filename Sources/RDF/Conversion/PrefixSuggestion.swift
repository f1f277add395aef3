import JSON

extension PrefixMap {
  /// Prefixes for the namespaces that quads use: well-known ones by their usual name, others as `ns1`, `ns2` … in order
  /// of appearance. Namespaces of subjects and objects count only when they come often.
  public static func suggested(for quads: some Sequence<Quad>, known: PrefixMap = .common) -> PrefixMap {
    var counts = NamespaceCounts()
    for quad in quads { counts.add(quad) }
    var names: [ExactString: String] = [:]
    for entry in known { names[ExactString(entry.namespace)] = entry.prefix }
    var result: PrefixMap = [:]
    var number = 0
    for namespace in counts.worthwhile {
      if let name = names[namespace] {
        result[name] = namespace.text
      } else {
        repeat { number += 1 } while known["ns\(number)"] != nil
        result["ns\(number)"] = namespace.text
      }
    }
    return result
  }
}

/// How often namespaces come, in order of appearance.
private struct NamespaceCounts {
  private var counts: [ExactString: Int] = [:]
  private var order: [ExactString] = []
  /// How much a namespace must count to get a prefix, and how many may get one.
  private static let threshold = 16
  private static let limit = 64

  var worthwhile: [ExactString] { Array(order.filter { counts[$0, default: 0] >= Self.threshold }.prefix(Self.limit)) }

  mutating func add(_ quad: Quad) {
    add(quad.predicate, weight: Self.threshold)
    if case .iri(let iri) = quad.subject { add(iri, weight: 1) }
    if case .iri(let iri) = quad.graph { add(iri, weight: 1) }
    switch quad.object {
    case .iri(let iri): add(iri, weight: quad.predicate == RDFVocabulary.type ? Self.threshold : 1)
    case .literal(let literal): if literal.datatype != XSD.string { add(literal.datatype, weight: Self.threshold) }
    case .blank, .triple: break
    }
  }

  private mutating func add(_ iri: IRI, weight: Int) {
    let bytes = Array(iri.value.utf8)
    guard let boundary = bytes.lastIndex(where: { $0 == UInt8(ascii: "/") || $0 == UInt8(ascii: "#") }),
      boundary + 1 < bytes.count, boundary > bytes.firstIndex(of: UInt8(ascii: ":")).map({ $0 + 2 }) ?? 0
    else { return }
    let namespace = ExactString(String(decoding: bytes[...boundary], as: UTF8.self))
    if counts[namespace] == nil { order.append(namespace) }
    counts[namespace, default: 0] += weight
  }
}
