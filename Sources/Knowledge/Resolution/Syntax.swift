import Language

/// Look-ups in a document's trees that its tokens do not answer at once.
struct Syntax {
  let document: Document
  private let children: [[Int]]
  private let sentences: [Int]
  private let quotations: [Int?]

  init(_ document: Document) {
    self.document = document
    var children = [[Int]](repeating: [], count: document.tokens.count)
    for (index, token) in document.tokens.enumerated() {
      if let head = token.head { children[head].append(index) }
    }
    var sentences = [Int](repeating: 0, count: document.tokens.count)
    for (number, sentence) in document.sentences.enumerated() {
      for token in sentence.tokens { sentences[token] = number }
    }
    var quotations = [Int?](repeating: nil, count: document.tokens.count)
    for (number, quotation) in document.quotations.enumerated() {
      for token in quotation.tokens where token < quotations.count { quotations[token] = number }
    }
    (self.children, self.sentences, self.quotations) = (children, sentences, quotations)
  }

  func children(of token: Int) -> [Int] { children[token] }

  func children(of token: Int, _ relations: String...) -> [Int] {
    children[token].filter { relations.contains(String(document.tokens[$0].relation.base)) }
  }

  func relation(of token: Int) -> Substring { document.tokens[token].relation.base }

  func head(of token: Int) -> Int? { document.tokens[token].head }

  /// The number of the token's sentence.
  func sentence(of token: Int) -> Int { sentences[token] }

  /// The innermost quotation around the token, by number.
  func quotation(of token: Int) -> Int? { quotations[token] }

  /// The preposition that introduces the token.
  func preposition(of token: Int) -> String? {
    children(of: token, "case").first.map { document.tokens[$0].form.lowercased() }
  }

  func lemma(_ token: Int) -> String { document.tokens[token].lemma.lowercased() }

  /// The first of a row of coordinated words that the token is in.
  func firstConjunct(of token: Int) -> Int {
    var token = token
    while relation(of: token) == "conj", let head = head(of: token) { token = head }
    return token
  }

  /// Whether two tokens are arguments of one predicate, so that they cannot be the same one unless reflexive.
  func areCoarguments(_ left: Int, _ right: Int) -> Bool {
    let arguments: Set<Substring> = ["nsubj", "obj", "iobj", "obl"]
    let (left, right) = (firstConjunct(of: left), firstConjunct(of: right))
    guard left != right, arguments.contains(relation(of: left)), arguments.contains(relation(of: right)) else {
      return false
    }
    return head(of: left) == head(of: right)
  }
}
