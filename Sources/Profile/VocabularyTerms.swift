import Graph
import RDF

// Which class or individual of the vocabulary stands for which case of the domain types.

extension Entity.Kind {
  /// The classes of an entity of this kind, the most special one first; the general ones are said as well, so that
  /// queries need no reasoner.
  var classes: [IRI] {
    switch self {
    case .person: [Vocabulary.Schema.personClass]
    case .organization: [Vocabulary.Org.organizationClass]
    case .governmentOrganization: [Vocabulary.Schema.governmentOrganizationClass, Vocabulary.Org.organizationClass]
    case .newsMedia: [Vocabulary.Schema.newsMediaOrganizationClass, Vocabulary.Org.organizationClass]
    case .politicalParty: [Vocabulary.NG.politicalPartyClass, Vocabulary.Org.organizationClass]
    case .company: [Vocabulary.Schema.corporationClass, Vocabulary.Org.organizationClass]
    case .alliance: [Vocabulary.Org.organizationalCollaborationClass, Vocabulary.Org.organizationClass]
    case .country: [Vocabulary.Schema.countryClass]
    case .place: [Vocabulary.Schema.placeClass]
    case .city: [Vocabulary.Schema.cityClass, Vocabulary.Schema.placeClass]
    case .facility: [Vocabulary.NG.facilityClass, Vocabulary.Schema.placeClass]
    case .product: [Vocabulary.NG.productClass]
    case .group: [Vocabulary.NG.groupClass]
    case .commodity: [Vocabulary.NG.commodityClass]
    case .event: [Vocabulary.Schema.eventClass]
    case .other: [Vocabulary.Schema.thingClass]
    }
  }

  /// The kind of an entity of some classes; nil when none of them is an entity's.
  init?(classes: Set<IRI>) {
    // The special classes come first, because entities carry the general ones too.
    let specialFirst = Entity.Kind.allCases.sorted { ($0.classes.count, $1.rawValue) > ($1.classes.count, $0.rawValue) }
    guard let kind = specialFirst.first(where: { classes.contains($0.classes[0]) }) else { return nil }
    self = kind
  }
}

extension RawRepresentable where RawValue == String {
  /// The individual of newsgraph's namespace: `ng:For` of `for`.
  fileprivate var individual: IRI {
    IRI(unchecked: Vocabulary.NG.namespace + rawValue.prefix(1).uppercased() + rawValue.dropFirst())
  }

  /// The case of an individual.
  fileprivate init?(individual: IRI) {
    guard individual.value.hasPrefix(Vocabulary.NG.namespace) else { return nil }
    self.init(rawValue: individual.value.dropFirst(Vocabulary.NG.namespace.count).lowercased())
  }
}

extension Stance {
  var iri: IRI { individual }
  init?(iri: IRI) { self.init(individual: iri) }
}

extension Modality {
  var iri: IRI { individual }
  init?(iri: IRI) { self.init(individual: iri) }
}

extension Factuality {
  var iri: IRI { individual }
  init?(iri: IRI) { self.init(individual: iri) }
}

extension StatementKind {
  /// The class of a statement of this kind.
  var iri: IRI {
    switch self {
    case .direct, .block: Vocabulary.Schema.quotationClass
    case .indirect: Vocabulary.Schema.claimClass
    }
  }
}

extension PartialDate {
  /// The date as a literal of the datatype that says how exactly it is known.
  var literal: Literal {
    let datatype = month == nil ? XSD.gYear : day == nil ? XSD.gYearMonth : XSD.date
    return Literal(unchecked: description, datatype: datatype)
  }
}
