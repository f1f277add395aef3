import JSON

/// A schema, ready to be evaluated.
final class Subschema {
  let resource: SchemaResource
  /// Where it is: the URI of its resource and a JSON pointer.
  let location: String
  /// What a boolean schema says.
  let verdict: Bool?
  /// Those that look at what others evaluated come last.
  var keywords: [Keyword] = []

  init(resource: SchemaResource, location: String, verdict: Bool?) {
    self.resource = resource
    self.location = location
    self.verdict = verdict
  }
}

/// The types of JSON Schema.
enum SchemaType: String {
  case null, boolean, object, array, number, integer, string
}

/// A limit on numbers.
enum NumberLimit {
  case minimum, exclusiveMinimum, maximum, exclusiveMaximum
}

/// Which count of a value is limited.
enum CountLimit {
  case minLength, maxLength, minItems, maxItems, minProperties, maxProperties
}

/// A keyword with its value, ready to be evaluated. Keywords that depend on each other are one.
enum Keyword {
  case type([SchemaType])
  case `enum`(Set<JSONNode>)
  case const(JSONNode)
  case number(NumberLimit, JSONDecimal)
  case multipleOf(JSONDecimal)
  case count(CountLimit, Int)
  case pattern(SchemaPattern)
  case required([ExactString])
  case dependentRequired([(ExactString, [ExactString])])
  case dependentSchemas([(ExactString, Subschema)])
  case properties([ExactString: Subschema], [(SchemaPattern, Subschema)], additional: Subschema?)
  case propertyNames(Subschema)
  case items([Subschema], rest: Subschema?)
  case contains(Subschema, minimum: Int, maximum: Int?)
  case uniqueItems
  case allOf([Subschema])
  case anyOf([Subschema])
  case oneOf([Subschema])
  case not(Subschema)
  case condition(Subschema, then: Subschema?, else: Subschema?)
  case ref(Subschema)
  /// A name to be looked up in the dynamic scope, and what it means where nothing there has it.
  case dynamicRef(String, Subschema)
  case unevaluatedItems(Subschema)
  case unevaluatedProperties(Subschema)
}
