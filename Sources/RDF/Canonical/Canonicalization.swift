import ByteStreams
import Crypto

/// Why a dataset could not be canonicalised.
public enum CanonicalizationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The blank nodes are so much alike that telling them apart would take more steps than the limit allows.
  case workLimitExceeded(Int)
  /// RDFC-1.0 does not know triple terms.
  case tripleTerm(String)

  public var description: String {
    switch self {
    case .workLimitExceeded(let limit): "blank nodes too much alike: gave up after \(limit) steps"
    case .tripleTerm(let term): "RDFC-1.0 has no triple terms: \(term)"
    }
  }
}

/// RDF Dataset Canonicalization (RDFC-1.0, https://www.w3.org/TR/rdf-canon/).
public struct Canonicalization: Sendable {
  /// The hash that labels are decided by.
  public enum HashAlgorithm: Sendable {
    case sha256, sha384
  }

  /// The canonical N-Quads: lines in code point order, each quad once.
  public let nQuads: [UInt8]
  /// The canonical label of each blank node of the dataset.
  public let labels: [BlankNode: String]

  /// The SHA-256 of the canonical N-Quads in hexadecimal: equal for isomorphic datasets.
  public var digest: String { SHA256.hash(data: nQuads).hexadecimal }

  /// Canonicalises a dataset.
  ///
  /// - Parameter workLimit: how many paths through blank nodes that look alike may be tried. Graphs that need more are
  ///   either huge cliques of nothing but blank nodes or made to block computers ("poison graphs").
  /// - Throws: `CanonicalizationError`
  public init(_ dataset: Dataset, hash: HashAlgorithm = .sha256, workLimit: Int = 50_000) throws {
    var canonicalizer = Canonicalizer(quads: Array(Set(dataset.quads)), hash: hash, workLimit: workLimit)
    if let quad = canonicalizer.quads.first(where: { if case .triple = $0.object { true } else { false } }) {
      throw CanonicalizationError.tripleTerm(quad.object.description)
    }
    try canonicalizer.run()
    labels = canonicalizer.canonical.issued.mapValues { $0 }
    nQuads = canonicalizer.lines().joined().map { $0 }
  }
}

extension Dataset {
  /// The canonical form by RDFC-1.0.
  ///
  /// - Throws: `CanonicalizationError`
  public func canonicalized() throws -> Canonicalization { try Canonicalization(self) }
}

extension Digest {
  var hexadecimal: String {
    var text = ""
    for byte in self {
      text += String(byte >> 4, radix: 16) + String(byte & 15, radix: 16)
    }
    return text
  }
}

/// Gives out labels in order (section 4.5).
struct IdentifierIssuer {
  let prefix: String
  private(set) var issued: [BlankNode: String] = [:]
  private(set) var order: [BlankNode] = []

  init(prefix: String) { self.prefix = prefix }

  mutating func issue(_ node: BlankNode) -> String {
    if let label = issued[node] { return label }
    let label = prefix + String(order.count)
    issued[node] = label
    order.append(node)
    return label
  }
}

/// The state of the algorithm (section 4.4).
private struct Canonicalizer {
  let quads: [Quad]
  let hash: Canonicalization.HashAlgorithm
  let workLimit: Int
  private var work = 0
  private var quadsOfNode: [BlankNode: [Int]] = [:]
  private var firstDegree: [BlankNode: String] = [:]
  var canonical = IdentifierIssuer(prefix: "c14n")

  init(quads: [Quad], hash: Canonicalization.HashAlgorithm, workLimit: Int) {
    self.quads = quads
    self.hash = hash
    self.workLimit = workLimit
    for (index, quad) in quads.enumerated() {
      for node in Set(Self.components(quad).map(\.node)) { quadsOfNode[node, default: []].append(index) }
    }
  }

  private struct Component {
    var node: BlankNode
    var position: String
  }

  private static func components(_ quad: Quad) -> [Component] {
    var result: [Component] = []
    if case .blank(let node) = quad.subject { result.append(Component(node: node, position: "s")) }
    if case .blank(let node) = quad.object { result.append(Component(node: node, position: "o")) }
    if case .blank(let node) = quad.graph { result.append(Component(node: node, position: "g")) }
    return result
  }

  /// Section 4.4.3
  mutating func run() throws {
    var nodesOfHash: [String: [BlankNode]] = [:]
    for node in quadsOfNode.keys {
      let hash = firstDegreeHash(node)
      firstDegree[node] = hash
      nodesOfHash[hash, default: []].append(node)
    }
    let hashes = nodesOfHash.keys.sorted()
    for hash in hashes where nodesOfHash[hash]?.count == 1 { _ = canonical.issue(nodesOfHash[hash]![0]) }
    for hash in hashes where nodesOfHash[hash]!.count > 1 {
      var paths: [(hash: String, issuer: IdentifierIssuer)] = []
      for node in nodesOfHash[hash]!.sorted() where canonical.issued[node] == nil {
        var issuer = IdentifierIssuer(prefix: "b")
        _ = issuer.issue(node)
        paths.append(try nDegreeHash(node, issuer))
      }
      for path in paths.sorted(by: { $0.hash < $1.hash }) {
        for node in path.issuer.order { _ = canonical.issue(node) }
      }
    }
  }

  /// The lines of the canonical form in order.
  func lines() -> [[UInt8]] {
    quads.map { quad in line(quad) { canonical.issued[$0] ?? $0.label } }
      .sorted { left, right in
        left.withUnsafeBufferPointer { left in
          right.withUnsafeBufferPointer { right in left.lexicographicallyPrecedes(right) }
        }
      }
  }

  private func line(_ quad: Quad, _ label: (BlankNode) -> String) -> [UInt8] {
    func renamed(_ resource: Resource) -> Resource {
      if case .blank(let node) = resource { .blank(BlankNode(unchecked: label(node))) } else { resource }
    }
    let object = quad.object.resource.map { Term(renamed($0)) } ?? quad.object
    let copy = Quad(renamed(quad.subject), quad.predicate, object, graph: quad.graph.map(renamed))
    return Array((copy.description + " .\n").utf8)
  }

  private func digest(_ data: [UInt8]) -> String {
    switch hash {
    case .sha256: SHA256.hash(data: data).hexadecimal
    case .sha384: SHA384.hash(data: data).hexadecimal
    }
  }

  /// Section 4.6
  private func firstDegreeHash(_ node: BlankNode) -> String {
    let lines = quadsOfNode[node]!.map { index in line(quads[index]) { $0 == node ? "a" : "z" } }
    return digest(lines.sorted { $0.lexicographicallyPrecedes($1) }.flatMap { $0 })
  }

  /// Section 4.7
  private func relatedHash(_ component: Component, _ quad: Quad, _ issuer: IdentifierIssuer) -> String {
    var input = component.position
    if component.position != "g" { input += quad.predicate.description }
    if let label = canonical.issued[component.node] ?? issuer.issued[component.node] {
      input += "_:" + label
    } else {
      input += firstDegree[component.node]!
    }
    return digest(Array(input.utf8))
  }

  /// Section 4.8
  private mutating func nDegreeHash(
    _ node: BlankNode, _ issuer: IdentifierIssuer
  ) throws -> (hash: String, issuer: IdentifierIssuer) {
    var related: [String: [BlankNode]] = [:]
    for index in quadsOfNode[node]! {
      for component in Self.components(quads[index]) where component.node != node {
        related[relatedHash(component, quads[index], issuer), default: []].append(component.node)
      }
    }
    var issuer = issuer
    var data = ""
    for hash in related.keys.sorted() {
      let best = try bestPath(related[hash]!, issuer)
      data += hash + best.path
      issuer = best.issuer
    }
    return (digest(Array(data.utf8)), issuer)
  }

  /// The least path over all orders of nodes with equal hashes (section 4.8.3, step 5).
  private mutating func bestPath(
    _ nodes: [BlankNode], _ issuer: IdentifierIssuer
  ) throws -> (path: String, issuer: IdentifierIssuer) {
    var best: (path: String, issuer: IdentifierIssuer)?
    var permutation = Permutation(nodes.count)
    repeat {
      work += 1
      guard work <= workLimit else { throw CanonicalizationError.workLimitExceeded(workLimit) }
      let order = permutation.indices.map { nodes[$0] }
      if let path = try path(order, issuer, best?.path), best.map({ path.path < $0.path }) ?? true { best = path }
    } while permutation.advance()
    return best ?? ("", issuer)
  }

  /// The path of one order; nil as soon as it cannot be the least.
  private mutating func path(
    _ order: [BlankNode], _ issuer: IdentifierIssuer, _ best: String?
  ) throws -> (path: String, issuer: IdentifierIssuer)? {
    var issuer = issuer
    var path = ""
    var open: [BlankNode] = []
    func isTooLong() -> Bool { best.map { path.utf8.count >= $0.utf8.count && path > $0 } ?? false }
    for node in order {
      if let label = canonical.issued[node] {
        path += "_:" + label
      } else {
        if issuer.issued[node] == nil { open.append(node) }
        path += "_:" + issuer.issue(node)
      }
      if isTooLong() { return nil }
    }
    for node in open {
      let result = try nDegreeHash(node, issuer)
      path += "_:" + issuer.issue(node) + "<" + result.hash + ">"
      issuer = result.issuer
      if isTooLong() { return nil }
    }
    return (path, issuer)
  }
}

/// All orders of a few things, in lexicographic order.
private struct Permutation {
  private(set) var indices: [Int]

  init(_ count: Int) { indices = Array(0..<count) }

  /// Goes to the next order; false after the last.
  mutating func advance() -> Bool {
    guard indices.count > 1 else { return false }
    var pivot = indices.count - 2
    while indices[pivot] > indices[pivot + 1] {
      if pivot == 0 { return false }
      pivot -= 1
    }
    var successor = indices.count - 1
    while indices[successor] < indices[pivot] { successor -= 1 }
    indices.swapAt(pivot, successor)
    indices[(pivot + 1)...].reverse()
    return true
  }
}
