// RDF for Swift: terms, datasets, parsers and serialisers for every W3C syntax, canonicalisation, isomorphism.
//
//   let dataset = try Dataset(parsing: bytes, as: .turtle, base: "https://example.org/")
//   print(dataset.quads.count)
//   let xml = try dataset.serialized(as: .rdfXML, options: SerializerOptions(prefixes: .common))
//
// Streams of any size, in three lines:
//
//   let serializer = RDFSerializer(.nQuads, to: sink)
//   let parser = RDFParser(.rdfXML, to: serializer)
//   try parser.read(try ByteSource(path: "graph.rdf.gz")); try serializer.finish()
//
// Terms are `Sendable` value types (`IRI`, `BlankNode`, `Literal`, `Term`, `Triple`, `Quad`). Parsers and serialisers
// stream: `RDFParser` takes bytes in chunks of any size and hands out quads as views into its buffers, `RDFSerializer`
// takes quads or views and writes to a `ByteSink`. Nothing but what must see the whole graph (canonicalisation,
// compaction of a whole document) keeps it in memory.

@_exported import JSON
