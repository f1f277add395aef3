import ByteStreams

/// The quads of a document as an asynchronous sequence, read as they are asked for.
///
/// ```swift
/// for try await quad in try QuadSequence(path: "graph.ttl", syntax: .turtle) { print(quad) }
/// ```
public struct QuadSequence: AsyncSequence {
  public typealias Element = Quad

  private let source: ByteSource
  private let syntax: RDFSyntax
  private let options: ParserOptions

  /// Reads a source; it can be iterated once.
  public init(_ source: ByteSource, syntax: RDFSyntax, options: ParserOptions = ParserOptions()) {
    self.source = source
    self.syntax = syntax
    self.options = options
  }

  /// Reads a file, gzipped or not; `-` is standard input.
  ///
  /// - Throws: `FileError`
  public init(path: String, syntax: RDFSyntax, options: ParserOptions = ParserOptions()) throws {
    self.init(try ByteSource(path: path), syntax: syntax, options: options)
  }

  public func makeAsyncIterator() -> AsyncIterator { AsyncIterator(source, syntax, options) }

  /// Hands out quads; throws `ParseError`, `FileError` and `GzipError`.
  public struct AsyncIterator: AsyncIteratorProtocol {
    private let source: ByteSource
    private let parser: RDFParser
    private let queue: QuadQueue
    private var isAtEnd = false
    private static let chunkSize = 1 << 14

    fileprivate init(_ source: ByteSource, _ syntax: RDFSyntax, _ options: ParserOptions) {
      self.source = source
      queue = QuadQueue()
      parser = RDFParser(syntax, options: options, to: queue)
    }

    public mutating func next() async throws -> Quad? {
      while true {
        if let quad = queue.take() { return quad }
        if isAtEnd { return nil }
        try Task.checkCancellation()
        let count = try source.read(into: parser.space(Self.chunkSize))
        if count > 0 {
          try parser.commit(count)
        } else {
          isAtEnd = true
          try parser.finish()
        }
      }
    }
  }
}

/// Quads that were read and not asked for yet.
private final class QuadQueue: QuadConsumer {
  private var quads: [Quad] = []
  private var position = 0

  func consume(_ quad: QuadView) { quads.append(Quad(quad)) }

  func take() -> Quad? {
    guard position < quads.count else {
      quads.removeAll(keepingCapacity: true)
      position = 0
      return nil
    }
    defer { position += 1 }
    return quads[position]
  }
}
