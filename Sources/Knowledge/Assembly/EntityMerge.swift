import Graph

/// Merges two descriptions of one entity. Commutative, associative and idempotent, so that graphs of many articles can
/// be merged in any order.
enum EntityMerge {
  /// - Precondition: Both have the same identity.
  static func merged(_ left: Entity, _ right: Entity) -> Entity {
    let name = chosenName(left, right)
    let names = Set([left.name, right.name] + left.aliases + right.aliases)
    return Entity(
      id: left.id, kind: chosenKind(left.kind, right.kind), name: name, aliases: names.subtracting([name]).sorted(),
      wikidata: least(left.wikidata, right.wikidata), isoCode: least(left.isoCode, right.isoCode),
      containedIn: least(left.containedIn, right.containedIn), isInferred: left.isInferred || right.isInferred,
      mentions: Set(left.mentions + right.mentions).sorted())
  }

  /// The longer name, of two equally long ones the first in Unicode order: a total order, whatever is merged first.
  private static func chosenName(_ left: Entity, _ right: Entity) -> String {
    let (one, other) = (left.name.unicodeScalars.count, right.name.unicodeScalars.count)
    if one != other { return one > other ? left.name : right.name }
    return min(left.name, right.name)
  }

  /// The more special kind; of two equally special ones the first of the enumeration.
  private static func chosenKind(_ left: Entity.Kind, _ right: Entity.Kind) -> Entity.Kind {
    func rank(_ kind: Entity.Kind) -> (Int, Int) {
      let isGeneral = kind == .organization || kind == .place || kind == .other
      return (isGeneral ? 1 : 0, Entity.Kind.allCases.firstIndex(of: kind) ?? 0)
    }
    return rank(left) <= rank(right) ? left : right
  }

  private static func least<Value: Comparable>(_ left: Value?, _ right: Value?) -> Value? {
    guard let left, let right else { return left ?? right }
    return min(left, right)
  }
}
