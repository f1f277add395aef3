import PropertyGraph

/// The kinds of edges, in the order in which they are written.
enum EdgeType: String, CaseIterable {
  case holdsRole = "HOLDS_ROLE"
  case memberOf = "MEMBER_OF"
  case takesPosition = "TAKES_POSITION"
  case said = "SAID"
  case addressedTo = "ADDRESSED_TO"
  case about = "ABOUT"
  case participatesIn = "PARTICIPATES_IN"
  case tookPlaceIn = "TOOK_PLACE_IN"
  case locatedIn = "LOCATED_IN"
}

/// What a node can have besides its label and kind.
struct NodeAttributes {
  var iri: AttributeValue?
  var wikidata: AttributeValue?
  var aliases: AttributeValue?
  var code: AttributeValue?
  var text: AttributeValue?
  var date: AttributeValue?
  var factuality: AttributeValue?
  var eventClass: AttributeValue?
  var value: AttributeValue?
  var unit: AttributeValue?
  var qualifier: AttributeValue?
  var inferred: AttributeValue?
  var evidence: AttributeValue?
  var start: AttributeValue?
  var end: AttributeValue?
  var confidence: AttributeValue?
  var article: AttributeValue?

  /// In the order of `ProjectionSchema.nodeAttributes`.
  var values: [AttributeValue?] {
    [
      iri, wikidata, aliases, code, text, date, factuality, eventClass, value, unit, qualifier, inferred, evidence,
      start, end, confidence, article,
    ]
  }
}

/// What an edge can have besides its type, label and weight.
struct EdgeAttributes {
  var role: AttributeValue?
  var former: AttributeValue?
  var inferred: AttributeValue?
  var stance: AttributeValue?
  var modality: AttributeValue?
  var condition: AttributeValue?
  var speaker: AttributeValue?
  var kind: AttributeValue?
  var cue: AttributeValue?
  var channel: AttributeValue?
  /// Written as `as`.
  var part: AttributeValue?
  var evidence: AttributeValue?
  var start: AttributeValue?
  var end: AttributeValue?
  var confidence: AttributeValue?
  var article: AttributeValue?
  var published: AttributeValue?
  var rule: AttributeValue?

  /// In the order of `ProjectionSchema.edgeAttributes`.
  var values: [AttributeValue?] {
    [
      role, former, inferred, stance, modality, condition, speaker, kind, cue, channel, part, evidence, start, end,
      confidence, article, published, rule,
    ]
  }
}

enum ProjectionSchema {
  static let nodeAttributes: [GraphSchema.Attribute] = [
    .init("iri", .string), .init("wikidata", .string), .init("aliases", .strings), .init("code", .string),
    .init("text", .string), .init("date", .string), .init("factuality", .string), .init("eventClass", .string),
    .init("value", .double), .init("unit", .string), .init("qualifier", .string), .init("inferred", .boolean),
    .init("evidence", .string), .init("start", .integer), .init("end", .integer), .init("confidence", .double),
    .init("article", .string),
  ]

  static let edgeAttributes: [GraphSchema.Attribute] = [
    .init("role", .string), .init("former", .boolean), .init("inferred", .boolean), .init("stance", .string),
    .init("modality", .string), .init("condition", .string), .init("speaker", .string), .init("kind", .string),
    .init("cue", .string), .init("channel", .string), .init("as", .string), .init("evidence", .string),
    .init("start", .integer), .init("end", .integer), .init("confidence", .double), .init("article", .string),
    .init("published", .string), .init("rule", .string),
  ]

  /// Colours that stay apart for the colour-blind (Okabe and Ito, "Color Universal Design", 2008).
  static let colors: [String: GraphSchema.Color] = [
    "person": .init(0x0072B2), "country": .init(0xD55E00), "organization": .init(0x009E73),
    "governmentOrganization": .init(0x009E73), "newsMedia": .init(0x009E73), "politicalParty": .init(0x009E73),
    "company": .init(0x009E73), "alliance": .init(0x009E73), "group": .init(0xE69F00), "place": .init(0xF0E442),
    "city": .init(0xF0E442), "facility": .init(0xF0E442), "issue": .init(0xCC79A7), "event": .init(0x56B4E9),
    "statement": .init(0x999999), "quantity": .init(0xBBBBBB),
  ]

  static let schema: GraphSchema = {
    do {
      return try GraphSchema(
        nodeAttributes: nodeAttributes, edgeAttributes: edgeAttributes, colors: colors, timeAttribute: "published")
    } catch {
      // The names above are constants; a test makes the schema.
      preconditionFailure("\(error)")
    }
  }()
}
