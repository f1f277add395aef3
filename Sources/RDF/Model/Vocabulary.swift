/// Terms of the RDF vocabulary that the syntaxes need.
public enum RDFVocabulary {
  public static let namespace = "http://www.w3.org/1999/02/22-rdf-syntax-ns#"
  public static let type = IRI(unchecked: namespace + "type")
  public static let first = IRI(unchecked: namespace + "first")
  public static let rest = IRI(unchecked: namespace + "rest")
  public static let `nil` = IRI(unchecked: namespace + "nil")
  public static let langString = IRI(unchecked: namespace + "langString")
  public static let dirLangString = IRI(unchecked: namespace + "dirLangString")
  public static let json = IRI(unchecked: namespace + "JSON")
  public static let xmlLiteral = IRI(unchecked: namespace + "XMLLiteral")
  public static let reifies = IRI(unchecked: namespace + "reifies")
  public static let value = IRI(unchecked: namespace + "value")
  public static let language = IRI(unchecked: namespace + "language")
  public static let direction = IRI(unchecked: namespace + "direction")
}

/// Datatypes of XML Schema that the syntaxes need.
public enum XSD {
  public static let namespace = "http://www.w3.org/2001/XMLSchema#"
  public static let string = IRI(unchecked: namespace + "string")
  public static let boolean = IRI(unchecked: namespace + "boolean")
  public static let integer = IRI(unchecked: namespace + "integer")
  public static let decimal = IRI(unchecked: namespace + "decimal")
  public static let double = IRI(unchecked: namespace + "double")
  public static let date = IRI(unchecked: namespace + "date")
  public static let dateTime = IRI(unchecked: namespace + "dateTime")
  public static let gYear = IRI(unchecked: namespace + "gYear")
  public static let gYearMonth = IRI(unchecked: namespace + "gYearMonth")
}
