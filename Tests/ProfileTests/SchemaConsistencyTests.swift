import Foundation
import RDF
import Schemas
import Testing

@testable import Profile

/// All schemas speak of the same classes and properties: those of PROFILE.md.
@Suite struct SchemaConsistencyTests {
  func text(_ file: SchemaFile) throws -> String {
    try String(contentsOfFile: try #require(file.path), encoding: .utf8)
  }

  func json(_ file: SchemaFile) throws -> [String: Any] {
    let object = try JSONSerialization.jsonObject(with: Data(try text(file).utf8))
    return try #require(object as? [String: Any])
  }

  func quads(_ file: SchemaFile) throws -> [Quad] {
    try Dataset(parsing: Array(try text(file).utf8), as: .turtle).quads
  }

  /// `ng:Issue` of the IRI.
  func compact(_ iri: IRI) -> String {
    for entry in Vocabulary.prefixes where iri.value.hasPrefix(entry.namespace) {
      return entry.prefix + ":" + iri.value.dropFirst(entry.namespace.count)
    }
    return iri.value
  }

  func subjects(_ quads: [Quad], of types: Set<String>) -> Set<String> {
    Set(
      quads.compactMap { quad in
        guard quad.predicate == RDFVocabulary.type, case .iri(let subject) = quad.subject,
          case .iri(let type) = quad.object, types.contains(compact(type))
        else { return nil }
        return compact(subject)
      })
  }

  func objects(_ quads: [Quad], _ predicate: String) -> Set<String> {
    Set(
      quads.compactMap { quad in
        guard compact(quad.predicate) == predicate, case .iri(let object) = quad.object else { return nil }
        return compact(object)
      })
  }

  @Test func ontology() throws {
    let quads = try quads(.ontology)
    let classes = subjects(quads, of: ["owl:Class"])
    let properties = subjects(quads, of: ["owl:ObjectProperty", "owl:DatatypeProperty"])
    #expect(classes == ProfileTables.classes.union(ProfileTables.classesOfIndividuals))
    #expect(properties == ProfileTables.properties)
    #expect(subjects(quads, of: ProfileTables.classesOfIndividuals) == ProfileTables.individuals)
    let described = Dictionary(grouping: quads) { $0.subject }
    for (subject, quads) in described {
      guard case .iri(let iri) = subject else { continue }
      let predicates = Set(quads.map { compact($0.predicate) })
      #expect(predicates.isSuperset(of: ["rdfs:label", "rdfs:comment"]), "\(iri)")
      guard properties.contains(compact(iri)) else { continue }
      #expect(predicates.isSuperset(of: ["rdfs:domain", "rdfs:range"]), "\(iri)")
    }
  }

  @Test func context() throws {
    #expect(try text(.context) == JSONLDContext.text, "run the test with NEWSGRAPH_UPDATE_GOLDEN=1 after changes")
    let context = try #require(try json(.context)["@context"] as? [String: Any])
    let prefixes = Set(Vocabulary.prefixes.map(\.prefix))
    let targets = context.compactMap { name, value -> String? in
      guard !prefixes.contains(name), !name.hasPrefix("@"), !["id", "type"].contains(name) else { return nil }
      return value as? String ?? (value as? [String: Any])?["@id"] as? String
    }
    let expected = ProfileTables.classes.union(ProfileTables.properties).union(ProfileTables.individuals)
    #expect(Set(targets) == expected)
  }

  @Test func shapes() throws {
    let quads = try quads(.shapes)
    let shacl = "http://www.w3.org/ns/shacl#"
    #expect(objects(quads, shacl + "targetClass") == ProfileTables.classes)
    #expect(objects(quads, shacl + "path") == ProfileTables.properties)
  }

  @Test func shapesDemandWhatIsAlwaysThere() throws {
    let quads = Dictionary(grouping: try quads(.shapes), by: \.subject)
    let shacl = "http://www.w3.org/ns/shacl#"
    for row in ProfileTables.rows where !row.classes.isEmpty {
      let shape = try #require(
        quads.first { objects($0.value, shacl + "targetClass").contains(row.classes[0]) })
      let demanded = shape.value.filter { $0.predicate.value == shacl + "property" }.compactMap { quad -> String? in
        let property = quad.object.resource.flatMap { quads[$0] } ?? []
        guard property.contains(where: { $0.predicate.value == shacl + "minCount" }) else { return nil }
        return objects(property, shacl + "path").first
      }
      #expect(Set(demanded).isSuperset(of: row.always), "\(row.classes)")
    }
  }

  /// The values between two texts.
  func values(in text: String, between start: String, and end: String) -> Set<String> {
    Set(text.components(separatedBy: start).dropFirst().compactMap { $0.components(separatedBy: end).first })
  }

  @Test func relaxNG() throws {
    let grammar = try text(.rdfXML)
    let names = values(in: grammar, between: "<name>", and: "</name>")
    let elements = values(in: grammar, between: "<element name=\"", and: "\"").subtracting(["rdf:RDF", "rdf:type"])
    #expect(names == ProfileTables.classes)
    #expect(elements == ProfileTables.properties)
    let individuals = values(in: grammar, between: "<value>" + Vocabulary.NG.namespace, and: "</value>")
    #expect(Set(individuals.map { "ng:" + $0 }) == ProfileTables.individuals)
  }

  @Test func jsonSchema() throws {
    let terms = Dictionary(
      uniqueKeysWithValues: (JSONLDTerm.classes + JSONLDTerm.individuals + JSONLDTerm.properties).map {
        ($0.name, $0.iri)
      })
    let definitions = try #require(try json(.jsonSchema)["$defs"] as? [String: [String: Any]])
    let members = definitions.values.compactMap { $0["properties"] as? [String: Any] }.flatMap(\.keys)
    let properties = Set(members).subtracting(["id", "type"]).map { terms[$0] ?? $0 }
    #expect(Set(properties) == ProfileTables.properties)
    let types = try definitions.filter { $0.key.hasSuffix("Type") }.map {
      try JSONSerialization.data(withJSONObject: $0.value)
    }
    let classes = ProfileTables.classes.filter { name in
      let term = terms.first { $0.value == name }?.key ?? name
      return types.contains { String(decoding: $0, as: UTF8.self).contains("\"\(term)\"") }
    }
    #expect(Set(classes) == ProfileTables.classes)
  }

  @Test func whatIsWrittenIsInTheProfile() {
    let quads = RDFProfile.dataset(Sample.graph, base: "https://w3id.org/newsgraph/").quads
    let predicates = Set(quads.map { compact($0.predicate) }).subtracting(["rdf:type"])
    #expect(predicates.isSubset(of: ProfileTables.properties))
    #expect(objects(quads, "rdf:type").isSubset(of: ProfileTables.classes))
    let kinds = Set(JSONLDTerm.classes.map(\.iri))
    #expect(kinds == ProfileTables.classes)
  }
}
