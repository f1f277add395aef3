/// A JSON value, and where it stands in its document.
package final class JSONNode: Sendable {
  package enum Value: Sendable {
    case null
    case boolean(Bool)
    case number(JSONDecimal)
    case string(ExactString)
    case array([JSONNode])
    case object(JSONMembers)
  }

  package let value: Value
  /// The byte at which the value begins.
  package let offset: Int

  package init(_ value: Value, offset: Int = 0) {
    self.value = value
    self.offset = offset
  }

  /// The member of an object.
  package subscript(name: String) -> JSONNode? {
    guard case .object(let object) = value else { return nil }
    return object[ExactString(name)]
  }

  /// The text of a string.
  package var string: String? {
    guard case .string(let string) = value else { return nil }
    return string.text
  }

  /// The elements of an array.
  package var elements: [JSONNode]? {
    guard case .array(let elements) = value else { return nil }
    return elements
  }

  /// The members of an object, in the order of the document.
  package var members: [(name: ExactString, value: JSONNode)]? {
    guard case .object(let object) = value else { return nil }
    return object.members
  }
}

/// An object: members in the order of the document; of members with one name the last counts.
package struct JSONMembers: Sendable {
  package let members: [(name: ExactString, value: JSONNode)]
  private let index: [ExactString: Int]

  package init(_ members: [(name: ExactString, value: JSONNode)]) {
    let index = Dictionary(members.enumerated().map { ($1.name, $0) }, uniquingKeysWith: { _, last in last })
    if index.count == members.count {
      self.members = members
      self.index = index
    } else {
      let kept = index.values.sorted().map { members[$0] }
      self.members = kept
      self.index = Dictionary(uniqueKeysWithValues: kept.enumerated().map { ($1.name, $0) })
    }
  }

  package subscript(name: ExactString) -> JSONNode? { index[name].map { members[$0].value } }
}

extension JSONNode: Hashable {
  /// Equality of JSON values: numbers by value, objects without regard to order.
  package static func == (left: JSONNode, right: JSONNode) -> Bool {
    switch (left.value, right.value) {
    case (.null, .null): return true
    case (.boolean(let left), .boolean(let right)): return left == right
    case (.number(let left), .number(let right)): return left == right
    case (.string(let left), .string(let right)): return left == right
    case (.array(let left), .array(let right)): return left == right
    case (.object(let left), .object(let right)):
      return left.members.count == right.members.count
        && left.members.allSatisfy { member in right[member.name].map { $0 == member.value } ?? false }
    default: return false
    }
  }

  package func hash(into hasher: inout Hasher) {
    switch value {
    case .null: hasher.combine(0)
    case .boolean(let flag): hasher.combine(flag)
    case .number(let number): hasher.combine(number)
    case .string(let string): hasher.combine(string)
    case .array(let elements): hasher.combine(elements)
    case .object(let object):
      // Independent of the order of members.
      hasher.combine(object.members.reduce(0) { $0 ^ (($1.name.hashValue &* 31) &+ $1.value.hashValue) })
    }
  }
}
