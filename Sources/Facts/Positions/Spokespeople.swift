import Graph
import Language

/// For whom people speak by their office.
struct Spokespeople: Sendable {
  /// The body's mention by the last word of the speaker's name: an article calls people by their surnames.
  private var bodies: [String: Mention.ID] = [:]

  init() {}

  /// - Parameter roles: the roles that the article states.
  init(_ roles: [DerivedFact], in context: FactContext) {
    for case .membership(let fact) in roles.map(\.fact) {
      guard let role = fact.role, let body = fact.organization,
        role.lowercased().split(separator: " ").contains(where: { Lexicon.spokespeople.contains(String($0)) })
      else { continue }
      bodies[Spokespeople.key(fact.member, context)] = body
    }
  }

  private static func key(_ mention: Mention.ID, _ context: FactContext) -> String {
    let tokens = context.mentions[mention].tokens
    return context.tree.token(tokens.upperBound - 1).form.lowercased()
  }

  func body(of speaker: Mention.ID, in context: FactContext) -> Mention.ID? {
    guard !bodies.isEmpty, context.mentions[speaker].form == .named else { return nil }
    return bodies[Spokespeople.key(speaker, context)]
  }
}

extension FactContext {
  /// The body that a holder speaks for: "a NATO spokesman", or someone whom the article calls its spokesman.
  mutating func principal(of holder: Mention.ID) -> Mention.ID? {
    if let body = spokespeople.body(of: holder, in: self) { return body }
    let head = mentions[holder].head
    guard mentions[holder].form != .named, Lexicon.spokespeople.contains(tree.lemma(head)),
      let name = Representation(tree: tree).name(behind: head)
    else { return nil }
    return mentions.mention(at: name)
  }
}
