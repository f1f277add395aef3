import Foundation
import Testing

/// Loads `Fixture/oslo-kyiv.ttl` into real databases, twice, and asks each the six questions. `Tests/run` starts the
/// databases (`Tests/Support/servers.py`) and says where they are; those that are not there are skipped.
@Suite(.serialized) struct DatabaseTests {
  static let graph = "Tests/StoresTests/Fixture/oslo-kyiv.ttl"
  static let triples = [["509"]]
  static let nodes = [["15"]]
  static let edges = [["24"]]

  static func address(_ name: String) -> String? { Programs.environment("NEWSGRAPH_TEST_\(name)") }

  static func why(_ name: String) -> Comment { "no \(name) is running: Tests/run starts it" }

  /// A client that asks a database.
  struct Client {
    var name: String
    var address: String

    @discardableResult
    func ask(_ query: String) throws -> [[String]] {
      let python = try #require(Programs.environment("NEWSGRAPH_TEST_PYTHON"))
      let script = Programs.root.appending(path: "Tests/Support/ask.py").path
      let result = try Programs.run(URL(filePath: python), [script, name, address], input: query)
      try #require(result.status == 0, "\(name): \(query)\n\(result.errors)")
      return try JSONDecoder().decode([[String]].self, from: Data(result.output.utf8))
    }
  }

  func askAll(_ client: Client, _ language: KeyPath<Question, String>, prefixes: String = "") throws {
    for question in Question.all {
      let answer = try client.ask(prefixes + question[keyPath: language])
      #expect(answer == question.answer, "\(client.name): \(question.testDescription)")
    }
  }

  /// Counts with two queries, for nodes and edges, which must not change from load to load.
  func expectCounts(_ client: Client) throws {
    #expect(try client.ask("MATCH (n:Node) RETURN count(n)") == Self.nodes)
    #expect(try client.ask("MATCH (:Node)-[r]->(:Node) RETURN count(r)") == Self.edges)
  }

  @Test func fixtureIsValid() throws {
    #expect(try Programs.newsgraph("validate", Self.graph).contains("valid"))
  }
}

// MARK: - RDF

extension DatabaseTests {
  @Test(.enabled(if: address("OXIGRAPH") != nil, why("Oxigraph")), arguments: ["store", "update"])
  func oxigraph(access: String) throws {
    let server = try #require(Self.address("OXIGRAPH"))
    let client = Client(name: "sparql", address: "\(server)/query")
    let graph = "https://example.org/\(access)"
    // The queries read the default graph, which only one of the two ways fills.
    let target = access == "store" ? [] : ["--graph", graph]
    let pattern = access == "store" ? "{ ?s ?p ?o }" : "{ GRAPH <\(graph)> { ?s ?p ?o } }"
    for _ in 0..<2 {
      let result = try Programs.run(
        Programs.newsgraph, ["load", Self.graph, "--into", "\(server)/\(access)"] + target)
      #expect(result.status == 0, "\(result.errors)")
      #expect(try client.ask("SELECT (COUNT(*) AS ?n) \(pattern)") == Self.triples)
    }
    if access == "store" { try askAll(client, \.sparql, prefixes: Question.prefixes) }
  }

  @Test(.enabled(if: address("VIRTUOSO") != nil, why("Virtuoso")))
  func virtuoso() throws {
    let server = try #require(Self.address("VIRTUOSO"))
    let client = Client(name: "sparql", address: "\(server)/sparql")
    let graph = "https://example.org/articles"
    for _ in 0..<2 {
      try Programs.newsgraph(
        "load", Self.graph, "--into", "\(server)/sparql-graph-crud-auth", "--graph", graph, "--user", "dba")
      #expect(try client.ask("SELECT (COUNT(*) AS ?n) FROM <\(graph)> { ?s ?p ?o }") == Self.triples)
    }
    // By Update as well, with more than Virtuoso takes at once.
    try Programs.withFolder { folder in
      let file = folder.appending(path: "graph.nt")
      let lines = (0..<6_000).map { "<https://example.org/s\($0)> <https://example.org/p> \"\($0)\" .\n" }
      try Data(lines.joined().utf8).write(to: file)
      let other = "https://example.org/updated"
      try Programs.newsgraph(
        "load", file.path, "--into", "\(server)/sparql-auth", "--access", "update", "--graph", other, "--user", "dba")
      #expect(try client.ask("SELECT (COUNT(*) AS ?n) FROM <\(other)> { ?s ?p ?o }") == [["6000"]])
    }
    try askAll(client, \.sparql, prefixes: "DEFINE input:default-graph-uri <\(graph)>\n" + Question.prefixes)
  }

  @Test(.enabled(if: address("JENA") != nil, why("Jena")))
  func jena() throws {
    try Programs.withFolder { folder in
      let java = URL(filePath: "/usr/bin/env")
      let classes = try #require(Self.address("JENA"))
      let client = Client(name: "jena", address: folder.appending(path: "tdb").path)
      let file = folder.appending(path: "graph.nt").path
      try Programs.newsgraph("convert", Self.graph, "-o", file)
      for _ in 0..<2 {
        let load = try Programs.run(java, ["java", "-cp", classes, "tdb2.tdbloader", "--loc", client.address, file])
        #expect(load.status == 0, "\(load.errors)")
        #expect(try client.ask("SELECT (COUNT(*) AS ?n) { ?s ?p ?o }") == Self.triples)
      }
      try askAll(client, \.sparql, prefixes: Question.prefixes)
    }
  }
}

// MARK: - Property graphs

extension DatabaseTests {
  @Test(.enabled(if: address("ARCADEDB") != nil, why("ArcadeDB")))
  func arcadeDB() throws {
    let server = try #require(Self.address("ARCADEDB"))
    let driver = Client(name: "neo4j", address: server)
    for _ in 0..<2 {
      try Programs.newsgraph("load", Self.graph, "--into", server, "--user", "root")
      try expectCounts(driver)
    }
    try askAll(driver, \.cypher)
    try askAll(Client(name: "neo4j-cli", address: server), \.cypher)
  }

  @Test(.enabled(if: address("ARCADEDB") != nil, why("ArcadeDB")))
  func cypherScript() throws {
    let server = try #require(Self.address("ARCADEDB")).replacing("/news", with: "/files")
    let client = Client(name: "neo4j-cli", address: server)
    let script = try Programs.newsgraph("merge", Self.graph, "--format", "cypher")
    for _ in 0..<2 {
      try client.ask(script)
      try expectCounts(client)
    }
    try askAll(client, \.cypher)
  }

  /// By a reader that follows Neo4j's manual, as Neo4j's own importer is not to be had.
  @Test(.enabled(if: address("ARCADEDB") != nil, why("ArcadeDB")))
  func adminImport() throws {
    let server = try #require(Self.address("ARCADEDB")).replacing("/news", with: "/import")
    let python = URL(filePath: try #require(Programs.environment("NEWSGRAPH_TEST_PYTHON")))
    let client = Client(name: "neo4j", address: server)
    try Programs.withFolder { folder in
      try Programs.newsgraph("load", Self.graph, "--format", "neo4j-csv", "-o", folder.path)
      let files = ["nodes", "edges"].map { folder.appending(path: "oslo-kyiv.neo4j.\($0).csv").path }
      let script = Programs.root.appending(path: "Tests/Support/admin_import.py").path
      let result = try Programs.run(python, [script] + files + [server])
      try #require(result.status == 0, "\(result.errors)")
      try expectCounts(client)
      #expect(try client.ask("MATCH (n:Person) RETURN count(n)") != [["0"]], "the kind is a label")
      try askAll(client, \.cypher)
      // The reader refuses what the manual does not allow.
      let nodes = try String(contentsOfFile: files[0], encoding: .utf8)
      for (right, wrong) in [("value:double", "value:number"), (":LABEL", "label"), (":ID,", "")] {
        try nodes.replacing(right, with: wrong).write(toFile: files[0], atomically: true, encoding: .utf8)
        #expect(try Programs.run(python, [script] + files + [server]).status != 0, "\(wrong)")
      }
    }
  }

  @Test(.enabled(if: address("FALKORDB") != nil, why("FalkorDB")))
  func falkorDB() throws {
    let server = try #require(Self.address("FALKORDB"))
    let client = Client(name: "falkordb", address: server + "/loaded")
    for _ in 0..<2 {
      try Programs.newsgraph("load", Self.graph, "--into", client.address)
      try expectCounts(client)
    }
    try askAll(client, \.cypher)
  }

  @Test(.enabled(if: address("FALKORDB") != nil, why("FalkorDB")))
  func csvIntoFalkorDB() throws {
    let server = try #require(Self.address("FALKORDB"))
    let client = Client(name: "falkordb", address: server + "/files")
    let folder = URL(filePath: try #require(Self.address("FALKORDB_FILES")))
    try Programs.newsgraph("load", Self.graph, "--format", "csv", "-o", folder.path)
    for _ in 0..<2 {
      try client.ask(
        """
        LOAD CSV WITH HEADERS FROM 'file://oslo-kyiv.nodes.csv' AS row
        MERGE (n:Node {id: row.id}) SET n += row, n.aliases = split(row.aliases, '; '), n.value = toFloat(row.value),
          n.confidence = toFloat(row.confidence);
        LOAD CSV WITH HEADERS FROM 'file://oslo-kyiv.edges.csv' AS row WITH row WHERE row.interaction = 'HOLDS_ROLE'
        MATCH (a:Node {id: row.source}) MATCH (b:Node {id: row.target})
        MERGE (a)-[r:HOLDS_ROLE {id: row.id}]->(b) SET r += row, r.former = row.former = 'true';
        """)
      #expect(try client.ask("MATCH (n:Node) RETURN count(n)") == Self.nodes)
      #expect(try client.ask("MATCH ()-[r:HOLDS_ROLE]->() RETURN count(r)") == [["5"]])
    }
    for question in Question.all where !question.cypher.contains("POSITION") && !question.cypher.contains("SAID") {
      #expect(try client.ask(question.cypher) == question.answer, "\(question.testDescription)")
    }
  }

  @Test(.enabled(if: address("EMBEDDED") != nil, why("Ladybug")))
  func ladybug() throws {
    try Programs.withFolder { folder in
      let client = Client(name: "ladybug", address: folder.appending(path: "news.lbug").path)
      try Programs.newsgraph("load", Self.graph, "--format", "ladybug", "-o", folder.path)
      let script = try String(contentsOf: folder.appending(path: "oslo-kyiv.ladybug.cypher"), encoding: .utf8)
      for _ in 0..<2 {
        try client.ask(script)
        try expectCounts(client)
      }
      try askAll(client, \.cypher)
    }
  }

  /// The way for large graphs: COPY is many times faster than the script, and takes what is not there yet.
  @Test(.enabled(if: address("EMBEDDED") != nil, why("Ladybug")))
  func csvIntoLadybug() throws {
    try Programs.withFolder { folder in
      let client = Client(name: "ladybug", address: folder.appending(path: "news.lbug").path)
      try Programs.newsgraph("load", Self.graph, "--format", "csv", "-o", folder.path)
      func rows(_ name: String) throws -> String {
        let file = folder.appending(path: "oslo-kyiv.\(name).csv").path
        let header = try #require(try String(contentsOfFile: file, encoding: .utf8).split(separator: "\r\n").first)
        let columns = header.split(separator: ",").map { "`\($0)` STRING" }.joined(separator: ", ")
        return "LOAD WITH HEADERS (\(columns)) FROM '\(file)' (HEADER=true, PARALLEL=false, AUTO_DETECT=false)"
      }
      try client.ask(
        """
        CREATE NODE TABLE Node(id STRING PRIMARY KEY, label STRING, kind STRING, aliases STRING[], value DOUBLE,
          unit STRING, confidence DOUBLE);
        CREATE REL TABLE HOLDS_ROLE(FROM Node TO Node, id STRING, role STRING, former BOOLEAN, published STRING);
        """)
      for _ in 0..<2 {
        try client.ask(
          """
          COPY Node FROM (\(try rows("nodes"))
            WITH id AS key, label, kind, aliases, value, unit, confidence
            OPTIONAL MATCH (n:Node {id: key})
            WITH key, label, kind, aliases, value, unit, confidence, n WHERE n.id IS NULL
            RETURN key, label, kind, string_split(aliases, '; '), cast(value AS DOUBLE), unit,
              cast(confidence AS DOUBLE));
          COPY HOLDS_ROLE FROM (\(try rows("edges"))
            WITH source, target, id AS key, role, former, published, interaction WHERE interaction = 'HOLDS_ROLE'
            OPTIONAL MATCH (:Node {id: source})-[r:HOLDS_ROLE {id: key}]->(:Node {id: target})
            WITH source, target, key, role, former, published, r WHERE r.id IS NULL
            RETURN source, target, key, role, cast(former AS BOOLEAN), published);
          """)
        #expect(try client.ask("MATCH (n:Node) RETURN count(n)") == Self.nodes)
        #expect(try client.ask("MATCH ()-[r:HOLDS_ROLE]->() RETURN count(r)") == [["5"]])
      }
      for question in Question.all where !question.cypher.contains("POSITION") && !question.cypher.contains("SAID") {
        #expect(try client.ask(question.cypher) == question.answer, "\(question.testDescription)")
      }
    }
  }

  @Test(.enabled(if: address("EMBEDDED") != nil, why("DuckDB")))
  func duckDB() throws {
    try Programs.withFolder { folder in
      let client = Client(name: "duckdb", address: folder.appending(path: "news.duckdb").path)
      try Programs.newsgraph("load", Self.graph, "--format", "csv", "-o", folder.path)
      for name in ["nodes", "edges"] {
        let file = folder.appending(path: "oslo-kyiv.\(name).csv").path
        for _ in 0..<2 {
          try client.ask(
            """
            CREATE TABLE IF NOT EXISTS \(name) AS FROM read_csv('\(file)') LIMIT 0;
            CREATE UNIQUE INDEX IF NOT EXISTS \(name)_id ON \(name) (id);
            INSERT OR IGNORE INTO \(name) FROM read_csv('\(file)');
            """)
          #expect(try client.ask("SELECT count(*) FROM \(name)") == (name == "nodes" ? Self.nodes : Self.edges))
        }
      }
      try askAll(client, \.sql)
      try Programs.newsgraph("load", Self.graph, "--format", "jsonl", "-o", folder.path)
      let lines = folder.appending(path: "oslo-kyiv.jsonl").path
      #expect(try client.ask("SELECT count(*) FROM read_json('\(lines)') WHERE type = 'edge'") == Self.edges)
    }
  }
}
