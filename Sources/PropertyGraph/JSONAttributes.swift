import ByteStreams

extension ByteSink {
  /// Appends a value as JSON. Numbers that JSON cannot write are null.
  func append(json value: AttributeValue) {
    switch value {
    case .string(let text): append(json: text)
    case .integer(let number): append(decimal: number)
    case .double(let number): number.isFinite ? append(double: number) : append(literal: "null")
    case .boolean(let flag): append(literal: flag ? "true" : "false")
    case .strings(let strings):
      append(UInt8(ascii: "["))
      for (index, text) in strings.enumerated() {
        if index > 0 { append(UInt8(ascii: ",")) }
        append(json: text)
      }
      append(UInt8(ascii: "]"))
    }
  }

  /// Appends the members of an object for the attributes that an element has, each after a comma, but for the first of
  /// all members.
  func appendMembers(_ attributes: [GraphSchema.Attribute], _ values: [AttributeValue?], isFirst: Bool = false) {
    var isFirst = isFirst
    for (attribute, value) in zip(attributes, values) {
      guard let value else { continue }
      if !isFirst { append(UInt8(ascii: ",")) }
      isFirst = false
      append(json: attribute.name)
      append(UInt8(ascii: ":"))
      append(json: value)
    }
  }

  /// Appends `"name":"text"`.
  func appendMember(_ name: StaticString, _ text: String) {
    append(UInt8(ascii: "\""))
    append(literal: name)
    append(literal: "\":")
    append(json: text)
  }

  /// Appends what every edge has but its weight: `"id":…,"source":…,"target":…,"TYPE":…,"label":…`.
  func appendMembers(of edge: Edge, type: StaticString) {
    appendMember("id", edge.id)
    append(UInt8(ascii: ","))
    appendMember("source", edge.source)
    append(UInt8(ascii: ","))
    appendMember("target", edge.target)
    append(UInt8(ascii: ","))
    appendMember(type, edge.type)
    append(UInt8(ascii: ","))
    appendMember("label", edge.label)
  }
}
