/// One term of the JSON-LD context: a short name for a class, a property or an individual.
struct JSONLDTerm: Hashable, Sendable {
  /// What the values of a property are.
  enum Value: Hashable, Sendable {
    /// Strings and booleans, as JSON has them.
    case plain
    /// IRIs.
    case iri
    /// Individuals, by their own terms.
    case vocabulary
    /// Literals of a datatype of XML Schema.
    case typed(String)
  }

  var name: String
  /// The compact IRI of what the name stands for.
  var iri: String
  var value: Value
  /// Whether values always stand in an array.
  var isSet: Bool

  init(_ name: String, _ iri: String, _ value: Value = .plain, isSet: Bool = false) {
    self.name = name
    self.iri = iri
    self.value = value
    self.isSet = isSet
  }
}

extension JSONLDTerm {
  /// Names of classes; where schema.org and SEM have one name, the more common kind of node keeps it.
  static let classes: [JSONLDTerm] = [
    .init("NewsArticle", "schema:NewsArticle"),
    .init("Person", "schema:Person"),
    .init("Organization", "org:Organization"),
    .init("NewsMediaOrganization", "schema:NewsMediaOrganization"),
    .init("GovernmentOrganization", "schema:GovernmentOrganization"),
    .init("Corporation", "schema:Corporation"),
    .init("PoliticalParty", "ng:PoliticalParty"),
    .init("OrganizationalCollaboration", "org:OrganizationalCollaboration"),
    .init("Country", "schema:Country"),
    .init("Place", "schema:Place"),
    .init("City", "schema:City"),
    .init("Facility", "ng:Facility"),
    .init("Product", "ng:Product"),
    .init("Group", "ng:Group"),
    .init("Commodity", "ng:Commodity"),
    .init("NamedEvent", "schema:Event"),
    .init("Thing", "schema:Thing"),
    .init("Membership", "org:Membership"),
    .init("Role", "org:Role"),
    .init("Position", "ng:Position"),
    .init("Issue", "ng:Issue"),
    .init("Concept", "skos:Concept"),
    .init("Quotation", "schema:Quotation"),
    .init("Claim", "schema:Claim"),
    .init("Event", "sem:Event"),
    .init("QuantitativeValue", "schema:QuantitativeValue"),
    .init("SpecificResource", "oa:SpecificResource"),
    .init("TextPositionSelector", "oa:TextPositionSelector"),
    .init("TextQuoteSelector", "oa:TextQuoteSelector"),
  ]

  /// Names of stances, modalities and degrees of factuality.
  static let individuals: [JSONLDTerm] = [
    .init("For", "ng:For"),
    .init("Against", "ng:Against"),
    .init("Conditional", "ng:Conditional"),
    .init("Asserted", "ng:Asserted"),
    .init("Intended", "ng:Intended"),
    .init("Required", "ng:Required"),
    .init("Promised", "ng:Promised"),
    .init("Possible", "ng:Possible"),
    .init("Requested", "ng:Requested"),
    .init("Happened", "ng:Happened"),
    .init("Planned", "ng:Planned"),
    .init("Denied", "ng:Denied"),
  ]

  /// Names of properties; one that has values of several datatypes has a name for each.
  static let properties: [JSONLDTerm] = [
    .init("sha256", "schema:sha256"),
    .init("headline", "schema:headline"),
    .init("datePublished", "schema:datePublished", .typed("xsd:date")),
    .init("monthPublished", "schema:datePublished", .typed("xsd:gYearMonth")),
    .init("yearPublished", "schema:datePublished", .typed("xsd:gYear")),
    .init("inLanguage", "schema:inLanguage"),
    .init("url", "schema:url", .iri),
    .init("urlText", "schema:url"),
    .init("mentions", "schema:mentions", .iri, isSet: true),
    .init("label", "rdfs:label"),
    .init("altLabel", "skos:altLabel", isSet: true),
    .init("prefLabel", "skos:prefLabel"),
    .init("sameAs", "owl:sameAs", .iri),
    .init("identifier", "schema:identifier"),
    .init("containedInPlace", "schema:containedInPlace", .iri),
    .init("memberOf", "org:memberOf", .iri, isSet: true),
    .init("supports", "ng:supports", .iri, isSet: true),
    .init("opposes", "ng:opposes", .iri, isSet: true),
    .init("member", "org:member", .iri),
    .init("organization", "org:organization", .iri),
    .init("role", "org:role", .iri),
    .init("former", "ng:former"),
    .init("holder", "ng:holder", .iri),
    .init("stance", "ng:stance", .vocabulary),
    .init("issue", "ng:issue", .iri),
    .init("modality", "ng:modality", .vocabulary),
    .init("condition", "ng:condition"),
    .init("speaker", "ng:speaker", .iri, isSet: true),
    .init("expressedIn", "ng:expressedIn", .iri),
    .init("about", "schema:about", .iri, isSet: true),
    .init("text", "schema:text"),
    .init("cue", "ng:cue"),
    .init("channel", "ng:channel"),
    .init("addressee", "ng:addressee", .iri),
    .init("eventType", "sem:eventType", .iri),
    .init("eventClass", "ng:eventClass", .iri),
    .init("actor", "sem:hasActor", .iri, isSet: true),
    .init("agent", "ng:agent", .iri, isSet: true),
    .init("patient", "ng:patient", .iri, isSet: true),
    .init("place", "sem:hasPlace", .iri),
    .init("date", "sem:hasTimeStamp", .typed("xsd:date")),
    .init("month", "sem:hasTimeStamp", .typed("xsd:gYearMonth")),
    .init("year", "sem:hasTimeStamp", .typed("xsd:gYear")),
    .init("factuality", "ng:factuality", .vocabulary),
    .init("value", "schema:value", .typed("xsd:decimal")),
    .init("unitText", "schema:unitText"),
    .init("qualifier", "ng:qualifier"),
    .init("evidence", "ng:evidence", .iri, isSet: true),
    .init("confidence", "ng:confidence", .typed("xsd:decimal")),
    .init("inferred", "ng:inferred"),
    .init("rule", "ng:rule"),
    .init("source", "oa:hasSource", .iri),
    .init("selector", "oa:hasSelector", .iri, isSet: true),
    .init("start", "oa:start", .typed("xsd:nonNegativeInteger")),
    .init("end", "oa:end", .typed("xsd:nonNegativeInteger")),
    .init("exact", "oa:exact"),
  ]
}
