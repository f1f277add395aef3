public import RDF

/// Every class and property that newsgraph's RDF uses, by namespace.
public enum Vocabulary {
  /// The namespaces, in the order in which documents declare them.
  public static let prefixes: PrefixMap = [
    "rdf": RDFVocabulary.namespace, "rdfs": RDFS.namespace, "owl": OWL.namespace, "skos": SKOS.namespace,
    "xsd": XSD.namespace, "schema": Schema.namespace, "org": Org.namespace, "sem": SEM.namespace,
    "prov": PROV.namespace, "oa": OA.namespace, "ng": NG.namespace,
  ]

  public enum RDFS {
    public static let namespace = "http://www.w3.org/2000/01/rdf-schema#"
    public static let label = IRI(unchecked: namespace + "label")
  }

  public enum OWL {
    public static let namespace = "http://www.w3.org/2002/07/owl#"
    public static let sameAs = IRI(unchecked: namespace + "sameAs")
  }

  public enum SKOS {
    public static let namespace = "http://www.w3.org/2004/02/skos/core#"
    public static let conceptClass = IRI(unchecked: namespace + "Concept")
    public static let prefLabel = IRI(unchecked: namespace + "prefLabel")
    public static let altLabel = IRI(unchecked: namespace + "altLabel")
  }

  /// Web Annotation Vocabulary.
  public enum OA {
    public static let namespace = "http://www.w3.org/ns/oa#"
    public static let specificResourceClass = IRI(unchecked: namespace + "SpecificResource")
    public static let textPositionSelectorClass = IRI(unchecked: namespace + "TextPositionSelector")
    public static let textQuoteSelectorClass = IRI(unchecked: namespace + "TextQuoteSelector")
    public static let hasSource = IRI(unchecked: namespace + "hasSource")
    public static let hasSelector = IRI(unchecked: namespace + "hasSelector")
    public static let start = IRI(unchecked: namespace + "start")
    public static let end = IRI(unchecked: namespace + "end")
    public static let exact = IRI(unchecked: namespace + "exact")
  }

  /// The Provenance Ontology, of which `ng:speaker` specialises a property.
  public enum PROV {
    public static let namespace = "http://www.w3.org/ns/prov#"
  }

  /// The Organization Ontology.
  public enum Org {
    public static let namespace = "http://www.w3.org/ns/org#"
    public static let organizationClass = IRI(unchecked: namespace + "Organization")
    public static let organizationalCollaborationClass = IRI(unchecked: namespace + "OrganizationalCollaboration")
    public static let membershipClass = IRI(unchecked: namespace + "Membership")
    public static let roleClass = IRI(unchecked: namespace + "Role")
    public static let member = IRI(unchecked: namespace + "member")
    public static let memberOf = IRI(unchecked: namespace + "memberOf")
    public static let organization = IRI(unchecked: namespace + "organization")
    public static let role = IRI(unchecked: namespace + "role")
  }

  /// The Simple Event Model (van Hage and others, 2011).
  public enum SEM {
    public static let namespace = "http://semanticweb.cs.vu.nl/2009/11/sem/"
    public static let eventClass = IRI(unchecked: namespace + "Event")
    public static let eventType = IRI(unchecked: namespace + "eventType")
    public static let hasActor = IRI(unchecked: namespace + "hasActor")
    public static let hasPlace = IRI(unchecked: namespace + "hasPlace")
    public static let hasTimeStamp = IRI(unchecked: namespace + "hasTimeStamp")
  }

  public enum Schema {
    public static let namespace = "https://schema.org/"
    public static let newsArticleClass = IRI(unchecked: namespace + "NewsArticle")
    public static let personClass = IRI(unchecked: namespace + "Person")
    public static let newsMediaOrganizationClass = IRI(unchecked: namespace + "NewsMediaOrganization")
    public static let governmentOrganizationClass = IRI(unchecked: namespace + "GovernmentOrganization")
    public static let corporationClass = IRI(unchecked: namespace + "Corporation")
    public static let countryClass = IRI(unchecked: namespace + "Country")
    public static let placeClass = IRI(unchecked: namespace + "Place")
    public static let cityClass = IRI(unchecked: namespace + "City")
    public static let eventClass = IRI(unchecked: namespace + "Event")
    public static let thingClass = IRI(unchecked: namespace + "Thing")
    public static let quotationClass = IRI(unchecked: namespace + "Quotation")
    public static let claimClass = IRI(unchecked: namespace + "Claim")
    public static let quantitativeValueClass = IRI(unchecked: namespace + "QuantitativeValue")
    public static let sha256 = IRI(unchecked: namespace + "sha256")
    public static let headline = IRI(unchecked: namespace + "headline")
    public static let datePublished = IRI(unchecked: namespace + "datePublished")
    public static let inLanguage = IRI(unchecked: namespace + "inLanguage")
    public static let url = IRI(unchecked: namespace + "url")
    public static let mentions = IRI(unchecked: namespace + "mentions")
    public static let identifier = IRI(unchecked: namespace + "identifier")
    public static let containedInPlace = IRI(unchecked: namespace + "containedInPlace")
    public static let about = IRI(unchecked: namespace + "about")
    public static let text = IRI(unchecked: namespace + "text")
    public static let value = IRI(unchecked: namespace + "value")
    public static let unitText = IRI(unchecked: namespace + "unitText")
  }

  /// newsgraph's own vocabulary.
  public enum NG {
    public static let namespace = "https://w3id.org/newsgraph/ns#"
    public static let politicalPartyClass = IRI(unchecked: namespace + "PoliticalParty")
    public static let facilityClass = IRI(unchecked: namespace + "Facility")
    public static let productClass = IRI(unchecked: namespace + "Product")
    public static let groupClass = IRI(unchecked: namespace + "Group")
    public static let commodityClass = IRI(unchecked: namespace + "Commodity")
    public static let positionClass = IRI(unchecked: namespace + "Position")
    public static let issueClass = IRI(unchecked: namespace + "Issue")
    public static let agent = IRI(unchecked: namespace + "agent")
    public static let patient = IRI(unchecked: namespace + "patient")
    public static let addressee = IRI(unchecked: namespace + "addressee")
    public static let channel = IRI(unchecked: namespace + "channel")
    public static let condition = IRI(unchecked: namespace + "condition")
    public static let confidence = IRI(unchecked: namespace + "confidence")
    public static let cue = IRI(unchecked: namespace + "cue")
    public static let eventClass = IRI(unchecked: namespace + "eventClass")
    public static let evidence = IRI(unchecked: namespace + "evidence")
    public static let expressedIn = IRI(unchecked: namespace + "expressedIn")
    public static let factuality = IRI(unchecked: namespace + "factuality")
    public static let former = IRI(unchecked: namespace + "former")
    public static let holder = IRI(unchecked: namespace + "holder")
    public static let inferred = IRI(unchecked: namespace + "inferred")
    public static let issue = IRI(unchecked: namespace + "issue")
    public static let modality = IRI(unchecked: namespace + "modality")
    public static let opposes = IRI(unchecked: namespace + "opposes")
    public static let qualifier = IRI(unchecked: namespace + "qualifier")
    public static let rule = IRI(unchecked: namespace + "rule")
    public static let speaker = IRI(unchecked: namespace + "speaker")
    public static let stance = IRI(unchecked: namespace + "stance")
    public static let supports = IRI(unchecked: namespace + "supports")
  }
}
