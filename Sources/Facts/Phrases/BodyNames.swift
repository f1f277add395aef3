import Language

/// Names that are made of another name and the common noun for a body: "Israeli *military*", "Bush *administration*",
/// "Chinese *Foreign Ministry*". Newspapers use them as the body's name; an analysis of names stops at what is
/// written large, or begins behind the adjective.
struct BodyNames {
  let document: Document

  /// Bodies of which a country or place has one, so that its adjective before the noun names it.
  private static let bodies: WordSet = [
    "military", "army", "navy", "ministry", "embassy", "parliament", "constabulary", "gendarmerie", "judiciary",
  ]
  /// The same by two words: "British *air force*", "Swiss *central bank*".
  private static let pairs: [String: WordSet] = [
    "force": ["air", "defence", "defense"], "guard": ["coast", "national"], "bank": ["central"],
    "court": ["supreme", "constitutional"],
  ]
  /// Bodies that are called after who leads them.
  private static let led: WordSet = ["administration", "government", "campaign"]

  /// The document in which these bodies are mentions by name. The names within stay mentions of their own.
  func named() -> Document {
    var document = document
    let names = document.mentions.filter { $0.form == .named }
    let lengths = Dictionary(names.map { ($0.head, $0.tokens.count) }, uniquingKeysWith: max)
    for name in names where name.tokens.count == lengths[name.head] {
      guard let head = head(behind: name) else { continue }
      let known = document.mentions.firstIndex { $0.head == head }
      let body = Mention(
        id: known ?? document.mentions.count, tokens: name.tokens.lowerBound..<head + 1, head: head, form: .named,
        kind: .organization, confidence: name.confidence)
      if let known {
        document.mentions[known] = body
      } else {
        document.mentions.append(body)
      }
    }
    return document
  }

  /// The noun for the body right behind the name, with at most three words between that say which ("foreign").
  private func head(behind name: Mention) -> Int? {
    let tokens = document.tokens
    guard let head = tokens[name.head].head, name.tokens.upperBound <= head, head - name.tokens.upperBound <= 3,
      [.noun, .propn].contains(tokens[head].upos), tokens[head].xpos != "NNS",
      isModifier(tokens[name.head]), isBody(head, of: name), isDefinite(head),
      // "Israeli military operation" is no name.
      !isModifier(tokens[head]) || tokens[head].form.first?.isUppercase ?? false,
      (name.tokens.upperBound..<head).allSatisfy({ tokens[$0].head == head && isModifier(tokens[$0]) })
    else { return nil }
    return head
  }

  private func isModifier(_ token: Token) -> Bool { token.relation == "amod" || token.relation == "compound" }

  private func isBody(_ head: Int, of name: Mention) -> Bool {
    let noun = document.tokens[head].lemma.lowercased()
    switch name.kind {
    case .person: return Self.led.contains(noun)
    case .place, .group:
      let before = document.tokens[head - 1].form.lowercased()
      return Self.bodies.contains(noun) || (Self.pairs[noun]?.contains(before) ?? false)
    default: return false
    }
  }

  /// Not "a Turkish ministry", "its Kabul embassy": one of several.
  private func isDefinite(_ head: Int) -> Bool {
    (max(0, head - 8)..<head).allSatisfy { index in
      let token = document.tokens[index]
      guard token.head == head, token.relation == "det" || token.relation == "nmod:poss" else { return true }
      return token.lemma.lowercased() == "the"
    }
  }
}
