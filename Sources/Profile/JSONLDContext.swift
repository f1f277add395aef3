public import RDF

/// The JSON-LD context of everything that newsgraph writes as JSON-LD; `Schemas/context.jsonld` holds the same.
public enum JSONLDContext {
  /// The context, ready for a serialiser.
  ///
  /// - Throws: `JSONError`, were the text below not JSON.
  public static func document() throws -> JSONLDContextDocument {
    try JSONLDContextDocument(text)
  }

  /// Names are those of the vocabulary without prefix; where RDF has one property with several datatypes there is one
  /// name for each (`date`, `month`, `year`).
  public static let text = #"""
    {
      "@context": {
        "@version": 1.1,
        "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
        "rdfs": "http://www.w3.org/2000/01/rdf-schema#",
        "owl": "http://www.w3.org/2002/07/owl#",
        "skos": "http://www.w3.org/2004/02/skos/core#",
        "xsd": "http://www.w3.org/2001/XMLSchema#",
        "schema": "https://schema.org/",
        "org": "http://www.w3.org/ns/org#",
        "sem": "http://semanticweb.cs.vu.nl/2009/11/sem/",
        "prov": "http://www.w3.org/ns/prov#",
        "oa": "http://www.w3.org/ns/oa#",
        "ng": "https://w3id.org/newsgraph/ns#",
        "wikidata": "http://www.wikidata.org/entity/",

        "id": "@id",
        "type": "@type",

        "NewsArticle": "schema:NewsArticle",
        "Person": "schema:Person",
        "Organization": "org:Organization",
        "NewsMediaOrganization": "schema:NewsMediaOrganization",
        "GovernmentOrganization": "schema:GovernmentOrganization",
        "Corporation": "schema:Corporation",
        "PoliticalParty": "ng:PoliticalParty",
        "OrganizationalCollaboration": "org:OrganizationalCollaboration",
        "Country": "schema:Country",
        "Place": "schema:Place",
        "City": "schema:City",
        "Facility": "ng:Facility",
        "Product": "ng:Product",
        "Group": "ng:Group",
        "Commodity": "ng:Commodity",
        "NamedEvent": "schema:Event",
        "Thing": "schema:Thing",
        "Membership": "org:Membership",
        "Role": "org:Role",
        "Position": "ng:Position",
        "Issue": "ng:Issue",
        "Concept": "skos:Concept",
        "Quotation": "schema:Quotation",
        "Claim": "schema:Claim",
        "Event": "sem:Event",
        "QuantitativeValue": "schema:QuantitativeValue",
        "SpecificResource": "oa:SpecificResource",
        "TextPositionSelector": "oa:TextPositionSelector",
        "TextQuoteSelector": "oa:TextQuoteSelector",

        "sha256": "schema:sha256",
        "headline": "schema:headline",
        "datePublished": { "@id": "schema:datePublished", "@type": "xsd:date" },
        "monthPublished": { "@id": "schema:datePublished", "@type": "xsd:gYearMonth" },
        "yearPublished": { "@id": "schema:datePublished", "@type": "xsd:gYear" },
        "inLanguage": "schema:inLanguage",
        "url": { "@id": "schema:url", "@type": "@id" },
        "mentions": { "@id": "schema:mentions", "@type": "@id", "@container": "@set" },

        "label": "rdfs:label",
        "altLabel": { "@id": "skos:altLabel", "@container": "@set" },
        "prefLabel": "skos:prefLabel",
        "sameAs": { "@id": "owl:sameAs", "@type": "@id" },
        "identifier": "schema:identifier",
        "containedInPlace": { "@id": "schema:containedInPlace", "@type": "@id" },
        "memberOf": { "@id": "org:memberOf", "@type": "@id", "@container": "@set" },
        "supports": { "@id": "ng:supports", "@type": "@id", "@container": "@set" },
        "opposes": { "@id": "ng:opposes", "@type": "@id", "@container": "@set" },

        "member": { "@id": "org:member", "@type": "@id" },
        "organization": { "@id": "org:organization", "@type": "@id" },
        "role": { "@id": "org:role", "@type": "@id" },
        "former": { "@id": "ng:former", "@type": "xsd:boolean" },

        "holder": { "@id": "ng:holder", "@type": "@id" },
        "stance": { "@id": "ng:stance", "@type": "@id" },
        "issue": { "@id": "ng:issue", "@type": "@id" },
        "modality": { "@id": "ng:modality", "@type": "@id" },
        "condition": "ng:condition",
        "speaker": { "@id": "ng:speaker", "@type": "@id", "@container": "@set" },
        "expressedIn": { "@id": "ng:expressedIn", "@type": "@id" },
        "about": { "@id": "schema:about", "@type": "@id", "@container": "@set" },

        "text": "schema:text",
        "cue": "ng:cue",
        "channel": "ng:channel",
        "addressee": { "@id": "ng:addressee", "@type": "@id" },

        "eventType": { "@id": "sem:eventType", "@type": "@id" },
        "eventClass": { "@id": "ng:eventClass", "@type": "@id" },
        "actor": { "@id": "sem:hasActor", "@type": "@id", "@container": "@set" },
        "agent": { "@id": "ng:agent", "@type": "@id", "@container": "@set" },
        "patient": { "@id": "ng:patient", "@type": "@id", "@container": "@set" },
        "place": { "@id": "sem:hasPlace", "@type": "@id" },
        "date": { "@id": "sem:hasTimeStamp", "@type": "xsd:date" },
        "month": { "@id": "sem:hasTimeStamp", "@type": "xsd:gYearMonth" },
        "year": { "@id": "sem:hasTimeStamp", "@type": "xsd:gYear" },
        "factuality": { "@id": "ng:factuality", "@type": "@id" },

        "value": { "@id": "schema:value", "@type": "xsd:decimal" },
        "unitText": "schema:unitText",
        "qualifier": "ng:qualifier",

        "evidence": { "@id": "ng:evidence", "@type": "@id", "@container": "@set" },
        "confidence": { "@id": "ng:confidence", "@type": "xsd:decimal" },
        "inferred": { "@id": "ng:inferred", "@type": "xsd:boolean" },
        "rule": "ng:rule",
        "source": { "@id": "oa:hasSource", "@type": "@id" },
        "selector": { "@id": "oa:hasSelector", "@type": "@id", "@container": "@set" },
        "start": { "@id": "oa:start", "@type": "xsd:nonNegativeInteger" },
        "end": { "@id": "oa:end", "@type": "xsd:nonNegativeInteger" },
        "exact": "oa:exact"
      }
    }
    """#
}
