/// The tables of PROFILE.md, transcribed, and what newsgraph adds to them. Schemas are compared with this.
enum ProfileTables {
  struct Row {
    var classes: [String]
    /// Properties that are always there (✱).
    var always: [String]
    var others: [String]
  }

  static let rows: [Row] = [
    Row(
      classes: ["schema:NewsArticle"], always: ["schema:sha256"],
      others: ["schema:headline", "schema:datePublished", "schema:inLanguage", "schema:url", "schema:mentions"]),
    Row(
      classes: [
        "schema:Person", "org:Organization", "schema:NewsMediaOrganization", "schema:GovernmentOrganization",
        "org:OrganizationalCollaboration", "ng:PoliticalParty", "schema:Country", "schema:Place", "schema:City",
        "ng:Facility", "ng:Product", "ng:Group", "ng:Commodity",
      ],
      always: ["rdfs:label"],
      others: ["skos:altLabel", "owl:sameAs", "schema:identifier", "schema:containedInPlace"]),
    Row(
      classes: ["org:Membership"], always: ["org:member", "ng:evidence", "ng:confidence"],
      others: ["org:organization", "org:role", "ng:former"]),
    Row(classes: ["org:Role"], always: ["skos:prefLabel"], others: []),
    Row(
      classes: ["ng:Position"],
      always: ["ng:holder", "ng:stance", "ng:issue", "ng:evidence", "ng:confidence"],
      others: ["ng:modality", "ng:condition", "ng:speaker", "ng:expressedIn"]),
    Row(classes: ["ng:Issue", "skos:Concept"], always: ["skos:prefLabel"], others: ["schema:about"]),
    Row(
      classes: ["schema:Quotation", "schema:Claim"], always: ["schema:text", "ng:evidence", "ng:confidence"],
      others: ["ng:speaker", "ng:cue", "ng:channel", "ng:addressee", "schema:about"]),
    Row(
      classes: ["sem:Event"], always: ["sem:eventType", "ng:evidence", "ng:confidence"],
      others: ["sem:hasActor", "ng:agent", "ng:patient", "sem:hasPlace", "sem:hasTimeStamp", "ng:factuality"]),
    Row(
      classes: ["schema:QuantitativeValue"], always: ["schema:value", "ng:evidence"],
      others: ["schema:unitText", "ng:qualifier", "schema:about"]),
    Row(
      classes: ["oa:SpecificResource"], always: ["oa:hasSource", "oa:hasSelector"], others: []),
    Row(classes: ["oa:TextPositionSelector"], always: ["oa:start", "oa:end"], others: []),
    Row(classes: ["oa:TextQuoteSelector"], always: ["oa:exact"], others: []),
    // Below the table of classes.
    Row(classes: [], always: [], others: ["ng:inferred", "org:memberOf", "ng:supports", "ng:opposes"]),
  ]

  /// Classes of entity kinds that the table's "…" stands for.
  static let addedClasses: Set<String> = ["schema:Corporation", "schema:Event", "schema:Thing"]
  /// The root class of an event, which the profile leaves to the schemas, and the rule that found a fact.
  static let addedProperties: Set<String> = ["ng:eventClass", "ng:rule"]
  /// The classes of the individuals that the table names.
  static let classesOfIndividuals: Set<String> = ["ng:Stance", "ng:Modality", "ng:Factuality"]
  static let individuals: Set<String> = [
    "ng:For", "ng:Against", "ng:Conditional", "ng:Asserted", "ng:Intended", "ng:Required", "ng:Promised",
    "ng:Possible", "ng:Requested", "ng:Happened", "ng:Planned", "ng:Denied",
  ]

  static let classes = Set(rows.flatMap(\.classes)).union(addedClasses)
  static let properties = Set(rows.flatMap { $0.always + $0.others }).union(addedProperties)
}
