import ByteStreams
import JSON

/// Writes JSON-LD compacted with a context, node by node: the context first, then `@graph` with a node object for each
/// run of quads with the same graph and subject.
final class JSONLDCompactWriter: SyntaxWriter {
  private let sink: ByteSink
  private let context: JSONValue
  private let processor: JSONLDProcessor
  private let converter: JSONLDFromRDF
  private var active: ActiveContext?
  private var pending: [Quad] = []
  private var isFirst = true
  let replacements = 0

  init(sink: ByteSink, context: JSONLDContextDocument, options: JSONLDOptions) {
    self.sink = sink
    self.context = context.context
    processor = JSONLDProcessor(options)
    converter = JSONLDFromRDF(options: options)
  }

  func start() throws {
    let active = try processor.process(
      context, on: ActiveContext(base: processor.options.base), baseURL: processor.options.base)
    self.active = active
    sink.append(literal: "{\n  \"@context\": ")
    JSONWriter.append(context, to: sink, indentation: 1)
    sink.append(literal: ",\n  ")
    JSONWriter.append(try processor.compactIRI("@graph", active, vocab: true), to: sink)
    sink.append(literal: ": [")
  }

  func write(_ quad: QuadView) throws {
    let quad = Quad(quad)
    if let last = pending.last, last.subject != quad.subject || last.graph != quad.graph { try writeNode() }
    pending.append(quad)
  }

  func finish() throws {
    try writeNode()
    sink.append(literal: isFirst ? "]\n}\n" : "\n  ]\n}\n")
  }

  private func writeNode() throws {
    guard let active, !pending.isEmpty else { return }
    let nodes = try converter.convert(pending)
    pending.removeAll(keepingCapacity: true)
    for node in nodes {
      guard let compact = try processor.compact(node, active, property: "@graph") else { continue }
      if !isFirst { sink.append(UInt8(ascii: ",")) }
      isFirst = false
      JSONWriter.breakLine(2, sink)
      JSONWriter.append(compact, to: sink, indentation: 2)
    }
  }
}
