import ByteStreams
public import RDF

/// A database that speaks SPARQL 1.1: the Graph Store HTTP Protocol, or Update.
public struct SPARQLStore: TripleStore {
  public enum Access: String, CaseIterable, Sendable {
    /// The Graph Store HTTP Protocol: batches are added with POST.
    case graphStore = "gsp"
    /// SPARQL 1.1 Update: batches are `INSERT DATA`.
    case update

    /// How many triples go into one request. Virtuoso 7 compiles an update of 5,000 to memory exhausted.
    var batchSize: Int { self == .update ? 2_000 : 20_000 }
  }

  private let endpoint: String
  private let kind: Access
  private let client: CurlClient
  private let batchSize: Int

  /// - Parameters:
  ///   - endpoint: the address of the protocol (`http://localhost:7878/store`).
  ///   - kind: nil decides by the address: Update for one that ends in `update` or `statements`.
  ///   - batchSize: how many triples go into one request; nil is what suits the protocol.
  public init(
    endpoint: String, kind: Access? = nil, credentials: Credentials? = nil, batchSize: Int? = nil
  ) {
    self.init(endpoint: endpoint, kind: kind, credentials: credentials, batchSize: batchSize, backoff: Backoff())
  }

  init(endpoint: String, kind: Access?, credentials: Credentials?, batchSize: Int?, backoff: Backoff) {
    self.endpoint = endpoint
    let looksLikeUpdate = endpoint.hasSuffix("update") || endpoint.hasSuffix("statements")
    self.kind = kind ?? (looksLikeUpdate ? .update : .graphStore)
    client = CurlClient(credentials: credentials, backoff: backoff)
    self.batchSize = max(1, batchSize ?? self.kind.batchSize)
  }

  public func load(_ triples: [Triple], graph: IRI?, progress: (LoadProgress) -> Void) throws {
    var done: LoadProgress?
    for start in stride(from: 0, to: triples.count, by: batchSize) {
      let batch = triples[start..<min(start + batchSize, triples.count)]
      do {
        try post(batch, graph)
      } catch let error as CurlError {
        throw LoadError(store: endpoint, reason: error.description, progress: done)
      }
      let now = LoadProgress(unit: "triples", done: batch.endIndex, total: triples.count)
      done = now
      progress(now)
    }
  }

  private func post(_ batch: ArraySlice<Triple>, _ graph: IRI?) throws {
    let lines = try ByteSink.collect { sink in
      let serializer = RDFSerializer(.nTriples, to: sink)
      for triple in batch { try serializer.write(triple) }
      try serializer.finish()
    }
    switch kind {
    case .graphStore:
      // N-Triples is Turtle, and Turtle is what every store takes.
      try client.post(lines, type: "text/turtle", to: address(of: graph))
    case .update:
      let open = graph.map { "INSERT DATA { GRAPH \($0) {\n" } ?? "INSERT DATA {\n"
      let close = graph == nil ? "}\n" : "} }\n"
      let update = Array(open.utf8) + lines + Array(close.utf8)
      try client.post(update, type: "application/sparql-update", to: endpoint)
    }
  }

  /// The address of a graph in the store (Graph Store HTTP Protocol, section 4.2).
  private func address(of graph: IRI?) -> String {
    let separator = endpoint.contains("?") ? "&" : "?"
    guard let graph else { return endpoint + separator + "default" }
    // Virtuoso's endpoint has a name of its own for the parameter.
    let name = endpoint.contains("sparql-graph-crud") ? "graph-uri" : "graph"
    return endpoint + separator + "\(name)=" + PercentEncoding.encode(graph.value)
  }
}

enum PercentEncoding {
  /// A text as the value of a query parameter.
  static func encode(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF")
    let allowed = Set("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~".utf8)
    return text.utf8.reduce(into: "") { result, byte in
      if allowed.contains(byte) {
        result.unicodeScalars.append(Unicode.Scalar(byte))
      } else {
        result += ["%", digits[Int(byte >> 4)], digits[Int(byte & 15)]]
      }
    }
  }
}
