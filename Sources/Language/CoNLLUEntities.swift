/// Collects mentions and clusters from the `NER=` and `Entity=` of MISC.
struct CoNLLUEntities {
  private struct Found {
    var tokens: Range<Int>
    var kind: Mention.Kind
    var group: Substring?
    var form: Mention.Form?
    var confidence: Double = 1
  }

  /// Positions of the fields in `Entity=(…-…-…`, from `# global.Entity`.
  private var fields: [Substring] = ["eid", "etype", "head", "other"]
  private var found: [Found] = []

  mutating func setFields(from comment: Substring) {
    guard let equals = comment.firstIndex(of: "=") else { return }
    let names = comment[comment.index(after: equals)...].split(separator: "-")
    fields = names.map { Substring(String($0).trimmed) }
  }

  mutating func read(_ words: [CoNLLURow], base: Int) throws(CoNLLUError) {
    readTags(words, base: base)
    try readBrackets(words, base: base)
  }

  private mutating func readTags(_ words: [CoNLLURow], base: Int) {
    var current: Found?
    for (offset, row) in words.enumerated() {
      let tag = row.misc("NER") ?? "O"
      let type = tag.count > 2 ? tag.dropFirst(2) : ""
      let index = base + offset
      if tag.hasPrefix("I-"), let open = current, open.kind == Mention.Kind(entityType: type) {
        current?.tokens = open.tokens.lowerBound..<index + 1
        continue
      }
      if let open = current { found.append(open) }
      current =
        type.isEmpty
        ? nil
        : Found(
          tokens: index..<index + 1, kind: Mention.Kind(entityType: type), form: .named,
          confidence: row.misc("NERConf").flatMap { Double($0) } ?? 1)
    }
    if let open = current { found.append(open) }
  }

  private mutating func readBrackets(_ words: [CoNLLURow], base: Int) throws(CoNLLUError) {
    var open: [(start: Int, group: Substring, type: Substring, form: Mention.Form?)] = []
    for (offset, row) in words.enumerated() {
      guard let value = row.misc("Entity") else { continue }
      for bracket in CoNLLUEntities.brackets(in: value) {
        if bracket.opens {
          let parts = bracket.body.split(separator: "-", omittingEmptySubsequences: false)
          open.append((base + offset, parts.first ?? "", field("etype", of: parts), statedForm(parts)))
        }
        guard bracket.closes else { continue }
        let group = bracket.opens ? open.last!.group : bracket.body
        guard let position = open.lastIndex(where: { $0.group == group }) else {
          throw CoNLLUError(line: row.line, reason: "Entity=\(value) closes '\(group)', which is not open")
        }
        let entity = open.remove(at: position)
        found.append(
          Found(
            tokens: entity.start..<base + offset + 1, kind: Mention.Kind(entityType: entity.type),
            group: entity.group, form: entity.form))
      }
    }
  }

  private func field(_ name: Substring, of parts: [Substring]) -> Substring {
    guard let position = fields.firstIndex(of: name), position < parts.count else { return "" }
    return parts[position]
  }

  private func statedForm(_ parts: [Substring]) -> Mention.Form? {
    parts.lazy.compactMap { Mention.Form(rawValue: String($0)) }.first
  }

  /// `(1-person(2-place)` → an opening and an opening-and-closing bracket; `1)2)` → two closing ones.
  private static func brackets(in value: Substring) -> [(opens: Bool, closes: Bool, body: Substring)] {
    var result: [(Bool, Bool, Substring)] = []
    var rest = value
    while !rest.isEmpty {
      let opens = rest.first == "("
      if opens { rest = rest.dropFirst() }
      let end = rest.firstIndex { $0 == "(" || $0 == ")" } ?? rest.endIndex
      let closes = end < rest.endIndex && rest[end] == ")"
      if opens || closes { result.append((opens, closes, rest[..<end])) }
      rest = closes ? rest[rest.index(after: end)...] : rest[end...]
    }
    return result
  }

  /// Adds what was found to a document whose tokens are complete.
  func add(to document: inout Document) {
    var seen = Set<Range<Int>>()
    let sorted = found.enumerated().sorted { left, right in
      let (a, b) = (left.element.tokens, right.element.tokens)
      // A mention that both columns give is taken from Entity=, which knows its cluster.
      return (a.lowerBound, -a.upperBound, left.element.group == nil ? 1 : 0, left.offset)
        < (b.lowerBound, -b.upperBound, right.element.group == nil ? 1 : 0, right.offset)
    }
    var clusters: [Substring: [Int]] = [:]
    var order: [Substring] = []
    for (_, entity) in sorted where seen.insert(entity.tokens).inserted {
      let head = document.head(of: entity.tokens)
      let id = document.mentions.count
      document.mentions.append(
        Mention(
          id: id, tokens: entity.tokens, head: head, form: entity.form ?? document.form(ofHead: head),
          kind: entity.kind, confidence: entity.confidence))
      guard let group = entity.group else { continue }
      if clusters[group] == nil { order.append(group) }
      clusters[group, default: []].append(id)
    }
    document.clusters = order.compactMap { clusters[$0] }.filter { $0.count > 1 }
  }
}

extension Document {
  /// The first token of a range whose head lies outside it: the range's syntactic head.
  func head(of range: Range<Int>) -> Int {
    range.first { index in tokens[index].head.map { !range.contains($0) } ?? true } ?? range.lowerBound
  }

  fileprivate func form(ofHead head: Int) -> Mention.Form {
    switch tokens[head].upos {
    case .pron, .det: .pronoun
    case .propn: .named
    default: .nominal
    }
  }
}

extension Mention.Kind {
  /// The kind behind a type name of the usual inventories: our own, CoNLL, OntoNotes, UNER, GUM.
  public init(entityType name: some StringProtocol) {
    switch (name.split(separator: ":").last ?? "").lowercased() {
    case "person", "per", "animal": self = .person
    case "organization", "org": self = .organization
    case "place", "loc", "location", "gpe", "country", "city": self = .place
    case "facility", "fac": self = .facility
    case "group", "norp": self = .group
    case "event", "evt": self = .event
    case "product", "prod", "work_of_art", "law", "vehicle", "object": self = .product
    default: self = .other
    }
  }
}

extension Mention.Kind {
  /// The type in `NER=`: the usual four, with our own after a colon where they are coarser.
  var nameTag: String {
    switch self {
    case .person: "PER"
    case .organization: "ORG"
    case .place: "LOC"
    case .facility: "LOC:facility"
    case .group, .event, .product, .other: "MISC:\(rawValue)"
    }
  }
}

extension String {
  fileprivate var trimmed: String {
    String(drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
  }
}
