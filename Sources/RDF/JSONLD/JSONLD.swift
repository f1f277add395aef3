import ByteStreams
import JSON

/// JSON-LD 1.1 documents as JSON: expansion, compaction, flattening.
///
/// ```swift
/// let document = try JSONValue(parsing: bytes)
/// let compact = try JSONLD.compact(document, context: context, options: JSONLDOptions(base: base))
/// print(compact.text(indented: true))
/// ```
///
/// Nothing is ever fetched: contexts that documents name by IRI must be in `JSONLDOptions.contexts`. All functions throw
/// `JSONLDError`.
public enum JSONLD {
  /// The expanded form: no context, full IRIs, arrays everywhere.
  public static func expand(_ document: JSONValue, options: JSONLDOptions = JSONLDOptions()) throws -> JSONValue {
    let processor = JSONLDProcessor(options)
    return .array(try processor.expandDocument(document, try processor.initialContext()))
  }

  /// The document in the terms of a context.
  public static func compact(
    _ document: JSONValue, context: JSONLDContextDocument, options: JSONLDOptions = JSONLDOptions()
  ) throws -> JSONValue {
    let processor = JSONLDProcessor(options)
    let nodes = try processor.expandDocument(document, try processor.initialContext())
    return .object(try processor.compactDocument(nodes, context: context.context))
  }

  /// All nodes in one array, each once; compacted when a context is given.
  public static func flatten(
    _ document: JSONValue, context: JSONLDContextDocument? = nil, options: JSONLDOptions = JSONLDOptions()
  ) throws -> JSONValue {
    let processor = JSONLDProcessor(options)
    let nodes = try processor.expandDocument(document, try processor.initialContext())
    let flat = try processor.flatten(nodes)
    guard let context else { return .array(flat) }
    return .object(try processor.compactDocument(flat, context: context.context))
  }

  /// The expanded form of RDF; collections become `@list`.
  ///
  /// - Throws: also `SerializationError` for triple terms.
  public static func document(
    from quads: some Sequence<Quad>, options: JSONLDOptions = JSONLDOptions()
  ) throws -> JSONValue {
    .array(try JSONLDFromRDF(options: options).convert(quads))
  }
}

extension JSONValue {
  /// The value as JSON text.
  public func text(indented: Bool = false) -> String {
    let bytes = try? ByteSink.collect { JSONWriter.append(self, to: $0, indentation: indented ? 0 : nil) }
    return String(decoding: bytes ?? [], as: UTF8.self)
  }
}
