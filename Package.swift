// swift-tools-version: 6.1
import PackageDescription

// Every dependency and why it is here:
// - swift-argument-parser: the command line of `newsgraph` (subcommands, help, completion).
// - swift-collections:     ordered and heap collections where the standard ones would not be deterministic or fast.
// - swift-crypto:          SHA-256 for article identities, model checksums and RDFC-1.0.
// - swift-log:             diagnostics of long-running work, silent unless asked.
// - libxml2 (system):      reads XML and HTML and validates with RELAX NG and XSD.
// - zlib (system):         gzip in and out.
let strict: [SwiftSetting] = [
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "newsgraph",
  platforms: [.macOS(.v15)],
  products: [
    .executable(name: "newsgraph", targets: ["newsgraph"]),
    .library(name: "Newsgraph", targets: ["Newsgraph"]),
    .library(name: "RDF", targets: ["RDF"]),
    .library(name: "PropertyGraph", targets: ["PropertyGraph"]),
    .library(name: "Language", targets: ["Language"]),
  ],
  dependencies: [
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.2"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(url: "https://github.com/apple/swift-crypto", from: "4.5.2"),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.2"),
  ],
  targets: [
    // The command: one file per subcommand, no logic of its own.
    .executableTarget(
      name: "newsgraph",
      dependencies: [
        "ByteStreams", "Language", "Newsgraph", "Stores", "Validation", "Viewer",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Sources/newsgraph-cli",
      swiftSettings: strict),
    // The library's front door.
    .target(
      name: "Newsgraph",
      dependencies: [
        "Articles", "ByteStreams", "Evaluation", "Facts", "Graph", "Knowledge", "Language", "Profile", "PropertyGraph",
        "RDF", "Stores", "Validation",
        .product(name: "Logging", package: "swift-log"),
      ],
      swiftSettings: strict),
    .target(name: "Stores", dependencies: ["ByteStreams", "RDF", "PropertyGraph"], swiftSettings: strict),
    .target(
      name: "Validation", dependencies: ["ByteStreams", "JSON", "RDF", "Schemas", "CLibXML2"], swiftSettings: strict),
    .target(
      name: "Profile",
      dependencies: [
        "ByteStreams", "Graph", "RDF", "PropertyGraph", .product(name: "Crypto", package: "swift-crypto"),
      ],
      swiftSettings: strict),
    // The ontology, context, shapes and schemas of the profile, as files that are found at run time.
    .target(
      name: "Schemas",
      path: "Schemas",
      sources: ["Schemas.swift"],
      resources: [
        .copy("context.jsonld"), .copy("graphml.rng"), .copy("newsgraph.rng"), .copy("newsgraph.schema.json"),
        .copy("newsgraph.ttl"), .copy("shapes.ttl"),
      ],
      swiftSettings: strict),
    .target(
      name: "Knowledge", dependencies: ["Graph", "Language"], resources: [.copy("Resources")], swiftSettings: strict),
    .target(name: "Facts", dependencies: ["Graph", "Language"], swiftSettings: strict),
    .target(
      name: "Language",
      dependencies: ["EncoderKernels", .product(name: "Crypto", package: "swift-crypto")],
      resources: [.copy("Resources")],
      swiftSettings: strict),
    .target(
      name: "Articles",
      dependencies: ["Graph", "CLibXML2", .product(name: "Crypto", package: "swift-crypto")],
      swiftSettings: strict),
    .target(name: "Graph", swiftSettings: strict),
    // Scores graphs against hand-made ones.
    .target(name: "Evaluation", dependencies: ["Graph"], swiftSettings: strict),
    // One HTML page that shows a graph, and pictures of graphs.
    .target(
      name: "Viewer", dependencies: ["ByteStreams", "Graph", "Profile", "PropertyGraph"],
      resources: [.copy("Resources")], swiftSettings: strict),
    .target(name: "PropertyGraph", dependencies: ["ByteStreams"], swiftSettings: strict),
    .target(
      name: "RDF",
      dependencies: [
        "ByteStreams", "CLibXML2", "JSON",
        .product(name: "Crypto", package: "swift-crypto"),
        .product(name: "OrderedCollections", package: "swift-collections"),
      ],
      swiftSettings: strict),
    // JSON as values, and strings that are compared by their code points.
    .target(
      name: "JSON", dependencies: [.product(name: "OrderedCollections", package: "swift-collections")],
      swiftSettings: strict),
    // Buffered byte sinks and sources, gzip, and files that appear whole or not at all.
    .target(name: "ByteStreams", dependencies: ["CZlib"], swiftSettings: strict),
    // Matrix kernels of the encoder: int8 and float, chosen at run time for the processor at hand.
    .target(name: "EncoderKernels"),
    .systemLibrary(name: "CLibXML2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .executableTarget(
      name: "Benchmarks",
      dependencies: [
        "ByteStreams", "Evaluation", "Newsgraph", "PropertyGraph",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["graph_writers.py"],
      swiftSettings: strict),
    .testTarget(name: "GraphTests", dependencies: ["Graph"], swiftSettings: strict),
    .testTarget(
      name: "RDFTests",
      dependencies: [
        "RDF", "RDFChecks", "ByteStreams", .product(name: "OrderedCollections", package: "swift-collections"),
      ],
      exclude: ["Corpus"],
      swiftSettings: strict),
    // What must hold for any input of a parser: for the tests and the fuzzer.
    .target(name: "RDFChecks", dependencies: ["RDF"], path: "Tests/RDFChecks", swiftSettings: strict),
    .testTarget(name: "PropertyGraphTests", dependencies: ["PropertyGraph", "ByteStreams"], swiftSettings: strict),
    .testTarget(
      name: "ProfileTests", dependencies: ["Profile", "Graph", "PropertyGraph", "RDF", "Schemas", "ByteStreams"],
      exclude: ["Golden", "read_back.py"],
      swiftSettings: strict),
    .testTarget(
      name: "ValidationTests", dependencies: ["Validation", "JSON", "RDF", "Schemas", "ByteStreams"],
      swiftSettings: strict),
    .testTarget(
      name: "StoresTests", dependencies: ["Stores", "PropertyGraph", "RDF", "newsgraph"], exclude: ["Fixture"],
      swiftSettings: strict),
    .testTarget(
      name: "ViewerTests", dependencies: ["Viewer", "Graph", "ByteStreams"], exclude: ["drive.js", "Screenshots"],
      swiftSettings: strict),
    .testTarget(name: "LanguageTests", dependencies: ["Language", "EncoderKernels"], swiftSettings: strict),
    .testTarget(
      name: "FactsTests", dependencies: ["Evaluation", "Facts", "Knowledge"],
      exclude: ["RuleSentences.conllu", "Sentences.conllu"],
      swiftSettings: strict),
    .testTarget(name: "KnowledgeTests", dependencies: ["Knowledge"], swiftSettings: strict),
    .testTarget(name: "ArticlesTests", dependencies: ["Articles"], swiftSettings: strict),
    .testTarget(
      name: "NewsgraphTests",
      dependencies: [
        "Articles", "ByteStreams", "Evaluation", "Facts", "Graph", "Language", "Newsgraph", "newsgraph", "Profile",
        "RDF", "Validation",
      ],
      swiftSettings: strict),
  ]
)

// Only `Tests/fuzz` builds this: it has no entry point of its own but the one that libFuzzer brings.
if Context.environment["NEWSGRAPH_FUZZ"] != nil {
  package.targets.append(
    .executableTarget(
      name: "RDFFuzz", dependencies: ["RDF", "RDFChecks"], path: "Tests/RDFFuzz", exclude: ["Dictionaries"],
      swiftSettings: strict))
}
