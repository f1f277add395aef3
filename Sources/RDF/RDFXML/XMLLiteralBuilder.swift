/// The text of an `rdf:XMLLiteral`: exclusive canonical XML with comments of an element's content
/// (https://www.w3.org/TR/xml-exc-c14n/), as RDF 1.0 asked for and the W3C tests still do.
struct XMLLiteralBuilder {
  /// A namespace declaration that is in the output.
  private struct Declaration {
    var prefix: [UInt8]
    var namespace: [UInt8]
    var depth: Int
  }

  private(set) var bytes: [UInt8] = []
  private(set) var depth = 0
  private var declarations: [Declaration] = []

  mutating func start(_ element: XMLElementEvent) {
    depth += 1
    bytes.append(UInt8(ascii: "<"))
    append(element.name)
    var used = [element.name]
    let attributes = (0..<element.attributeCount).map { ($0, element.attributeName($0)) }
    used += attributes.map(\.1).filter { $0.prefix != nil }
    var fresh: [Declaration] = []
    for name in used { if let declaration = newDeclaration(name) { fresh.append(declaration) } }
    fresh.sort { $0.prefix.lexicographicallyPrecedes($1.prefix) }
    for declaration in fresh { append(declaration) }
    let sorted = attributes.sorted { left, right in
      let leftNamespace = Array(left.1.namespaceSpan)
      let rightNamespace = Array(right.1.namespaceSpan)
      if leftNamespace != rightNamespace { return leftNamespace.lexicographicallyPrecedes(rightNamespace) }
      return left.1.localSpan.lexicographicallyPrecedes(right.1.localSpan)
    }
    for (index, name) in sorted {
      bytes.append(UInt8(ascii: " "))
      append(name)
      bytes += Array("=\"".utf8)
      appendAttribute(element.attributeValue(index))
      bytes.append(UInt8(ascii: "\""))
    }
    bytes.append(UInt8(ascii: ">"))
  }

  mutating func end(_ name: XMLName) {
    bytes += Array("</".utf8)
    append(name)
    bytes.append(UInt8(ascii: ">"))
    declarations.removeAll { $0.depth == depth }
    depth -= 1
  }

  mutating func text(_ text: ByteSpan) {
    for byte in text {
      switch byte {
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: ">"): bytes += Array("&gt;".utf8)
      case 0x0D: bytes += Array("&#xD;".utf8)
      default: bytes.append(byte)
      }
    }
  }

  mutating func comment(_ text: ByteSpan) {
    bytes += Array("<!--".utf8) + text + Array("-->".utf8)
  }

  mutating func instruction(target: ByteSpan, data: ByteSpan) {
    bytes += Array("<?".utf8) + target
    if data.count > 0 { bytes += [UInt8(ascii: " ")] + data }
    bytes += Array("?>".utf8)
  }

  /// The declaration of a name's prefix, if the output doesn't have it yet; notes it as output.
  private mutating func newDeclaration(_ name: XMLName) -> Declaration? {
    let declaration = Declaration(
      prefix: Array(name.prefixSpan), namespace: Array(name.namespaceSpan), depth: depth)
    guard declaration.prefix != Array("xml".utf8) else { return nil }
    let inForce = declarations.last { $0.prefix == declaration.prefix }?.namespace ?? []
    guard inForce != declaration.namespace else { return nil }
    declarations.append(declaration)
    return declaration
  }

  private mutating func append(_ name: XMLName) {
    if name.prefix != nil { bytes += Array(name.prefixSpan) + [UInt8(ascii: ":")] }
    bytes += name.localSpan
  }

  private mutating func append(_ declaration: Declaration) {
    bytes += Array(declaration.prefix.isEmpty ? " xmlns".utf8 : " xmlns:".utf8) + declaration.prefix
    bytes += Array("=\"".utf8)
    declaration.namespace.withUnsafeBufferPointer { appendAttribute($0) }
    bytes.append(UInt8(ascii: "\""))
  }

  private mutating func appendAttribute(_ value: ByteSpan) {
    for byte in value {
      switch byte {
      case UInt8(ascii: "&"): bytes += Array("&amp;".utf8)
      case UInt8(ascii: "<"): bytes += Array("&lt;".utf8)
      case UInt8(ascii: "\""): bytes += Array("&quot;".utf8)
      case 0x09: bytes += Array("&#x9;".utf8)
      case 0x0A: bytes += Array("&#xA;".utf8)
      case 0x0D: bytes += Array("&#xD;".utf8)
      default: bytes.append(byte)
      }
    }
  }
}
