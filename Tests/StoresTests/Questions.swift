import Testing

/// A question about `Fixture/oslo-kyiv.ttl` in three query languages, and its answer.
///
/// The openCypher is asked on ArcadeDB, FalkorDB and Ladybug, the SPARQL on Oxigraph, Virtuoso and Jena, the SQL on
/// DuckDB: each keeps to what all of its databases understand.
struct Question: Sendable, CustomTestStringConvertible {
  var testDescription: String
  var sparql: String
  var cypher: String
  var sql: String
  var answer: [[String]]

  static let all = [
    Question(
      testDescription: "a name in another script",
      sparql: """
        SELECT ?label ?name {
          ?who skos:altLabel ?name ; rdfs:label ?label FILTER(STR(?name) = "Володимир Зеленський")
        }
        """,
      cypher: """
        MATCH (who:Node) UNWIND who.aliases AS name
        WITH who, name WHERE name = 'Володимир Зеленський' RETURN who.label, name
        """,
      sql: """
        SELECT label, name FROM (SELECT label, unnest(string_split(aliases, '; ')) AS name FROM nodes)
        WHERE name = 'Володимир Зеленський'
        """,
      answer: [["Volodymyr Zelenskyy", "Володимир Зеленський"]]),
    Question(
      testDescription: "the roles of a person on a date",
      sparql: """
        SELECT ?role ?where {
          ?membership org:member/rdfs:label "Jens Stoltenberg" ; org:organization/rdfs:label ?where ;
            org:role/skos:prefLabel ?role ; ng:former false ;
            ng:evidence/oa:hasSource/schema:datePublished "2025-03-06"^^xsd:date
        } ORDER BY ?role
        """,
      cypher: """
        MATCH (who:Node {label: 'Jens Stoltenberg'})-[r:HOLDS_ROLE]->(body:Node)
        WHERE r.published = '2025-03-06' AND NOT r.former RETURN r.role, body.label ORDER BY r.role
        """,
      sql: """
        SELECT role, t.label FROM edges e JOIN nodes s ON s.id = e.source JOIN nodes t ON t.id = e.target
        WHERE s.label = 'Jens Stoltenberg' AND interaction = 'HOLDS_ROLE' AND published = '2025-03-06' AND NOT former
        ORDER BY role
        """,
      answer: [["Finance Minister", "Norway"]]),
    Question(
      testDescription: "the positions of two countries on one issue",
      sparql: """
        SELECT ?who ?stance {
          ?position a ng:Position ; ng:issue/skos:prefLabel "NATO membership for Ukraine" ; ng:stance ?side ;
            ng:holder ?holder . ?holder a schema:Country ; rdfs:label ?who
          BIND(LCASE(STRAFTER(STR(?side), "#")) AS ?stance)
        } ORDER BY ?who
        """,
      cypher: """
        MATCH (who:Node {kind: 'country'})-[r:TAKES_POSITION]->(:Node {label: 'NATO membership for Ukraine'})
        RETURN who.label, r.stance ORDER BY who.label
        """,
      sql: """
        SELECT s.label, stance FROM edges e JOIN nodes s ON s.id = e.source JOIN nodes t ON t.id = e.target
        WHERE interaction = 'TAKES_POSITION' AND s.kind = 'country' AND t.label = 'NATO membership for Ukraine'
        ORDER BY s.label
        """,
      answer: [["Hungary", "against"], ["Poland", "for"]]),
    Question(
      testDescription: "the evidence of an edge",
      sparql: """
        SELECT ?words ?start {
          ?statement a schema:Quotation ; ng:speaker/rdfs:label "Jens Stoltenberg" ; ng:evidence ?evidence .
          ?evidence oa:hasSelector/oa:exact ?words ; oa:hasSelector/oa:start ?start
        }
        """,
      cypher: """
        MATCH (:Node {label: 'Jens Stoltenberg'})-[r:SAID {kind: 'direct'}]->(:Node) RETURN r.evidence, r.start
        """,
      sql: """
        SELECT e.evidence, e.start FROM edges e JOIN nodes s ON s.id = e.source
        WHERE s.label = 'Jens Stoltenberg' AND interaction = 'SAID' AND e.kind = 'direct'
        """,
      answer: [["Norway stands with Ukraine & its ‘friends’,", "475"]]),
    Question(
      testDescription: "parallel edges",
      sparql: """
        SELECT ?who ?where (COUNT(DISTINCT ?membership) AS ?count) {
          ?membership a org:Membership ; org:member/rdfs:label ?who ; org:organization/rdfs:label ?where
        } GROUP BY ?who ?where HAVING (COUNT(DISTINCT ?membership) > 1)
        """,
      cypher: """
        MATCH (who:Node)-[r:HOLDS_ROLE]->(body:Node) WITH who.label AS name, body.label AS place, count(r) AS roles
        WHERE roles > 1 RETURN name, place, roles
        """,
      sql: """
        SELECT s.label, t.label, count(*) FROM edges e JOIN nodes s ON s.id = e.source JOIN nodes t ON t.id = e.target
        WHERE interaction = 'HOLDS_ROLE' GROUP BY s.label, t.label HAVING count(*) > 1
        """,
      answer: [["Jens Stoltenberg", "Norway", "2"]]),
    Question(
      testDescription: "a number",
      sparql: """
        SELECT ?value ?unit ?confidence {
          ?quantity a schema:QuantitativeValue ; schema:value ?value ; schema:unitText ?unit ;
            ng:confidence ?confidence FILTER(?value > 84999999999)
        }
        """,
      cypher: """
        MATCH (q:Node {kind: 'quantity'}) WHERE q.value > 84000000000.0 RETURN q.value, q.unit, q.confidence
        """,
      sql: "SELECT value, unit, confidence FROM nodes WHERE kind = 'quantity' AND value > 84999999999",
      answer: [["8.5e+10", "kroner", "0.8"]]),
  ]

  /// The namespaces of the SPARQL queries.
  static let prefixes = """
    PREFIX ng: <https://w3id.org/newsgraph/ns#> PREFIX oa: <http://www.w3.org/ns/oa#>
    PREFIX org: <http://www.w3.org/ns/org#> PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>
    PREFIX schema: <https://schema.org/> PREFIX skos: <http://www.w3.org/2004/02/skos/core#>
    PREFIX xsd: <http://www.w3.org/2001/XMLSchema#>\n
    """
}
