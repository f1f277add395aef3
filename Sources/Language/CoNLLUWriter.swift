/// Writes a document as CoNLL-U: syntax in its columns, and in MISC the white space (`SpaceAfter=No`, `SpacesAfter=`),
/// the place in the text (`TokenRange=`) and the mentions (`Entity=`, CorefUD style). `CoNLLUReader` reads all of it
/// back.
public struct CoNLLUWriter: Sendable {
  public init() {}

  /// The document as one `# newdoc`.
  ///
  /// - Parameter id: written after `# newdoc id = ` and as the stem of the sentences' ids.
  public func string(for document: Document, id: String = "document") -> String {
    var text = "# newdoc id = \(id)\n# global.Entity = eid-etype-head-other\n"
    let entities = entityMarks(of: document)
    let names = nameTags(of: document)
    var paragraph: Int?
    for (number, sentence) in document.sentences.enumerated() {
      if sentence.paragraph != paragraph { text += "# newpar\n" }
      paragraph = sentence.paragraph
      text += "# sent_id = \(id)-\(number + 1)\n"
      text += "# text = \(onOneLine(document.text(of: sentence.tokens)))\n"
      for index in sentence.tokens {
        appendMultiword(at: index, in: sentence, of: document, to: &text)
        appendWord(at: index, in: sentence, of: document, entities: entities[index], name: names[index], to: &text)
      }
      text += "\n"
    }
    return text
  }

  /// BIO tags of named mentions; an inner name gives way to the one around it.
  private func nameTags(of document: Document) -> [Int: String] {
    var tags: [Int: String] = [:]
    for mention in document.mentions
    where mention.form == .named && !mention.tokens.contains(where: { tags[$0] != nil }) {
      for index in mention.tokens {
        tags[index] = (index == mention.tokens.lowerBound ? "B-" : "I-") + mention.kind.nameTag
      }
    }
    return tags
  }

  private func appendWord(
    at index: Int, in sentence: Sentence, of document: Document, entities: String?, name: String?,
    to text: inout String
  ) {
    let token = document.tokens[index]
    let head = token.head.map { $0 - sentence.tokens.lowerBound + 1 } ?? 0
    var misc: [String] = []
    if let entities { misc.append("Entity=" + entities) }
    if let name { misc.append("NER=" + name) }
    if !sharesSurface(index, in: sentence, of: document) {
      misc += spacing(after: index, of: document)
      misc.append("TokenRange=\(token.range.lowerBound):\(token.range.upperBound)")
    }
    let columns = [
      "\(index - sentence.tokens.lowerBound + 1)", column(token.form), column(token.lemma), token.upos.rawValue,
      column(token.xpos), column(token.features), "\(head)", token.relation.rawValue, "_",
      misc.isEmpty ? "_" : misc.joined(separator: "|"),
    ]
    text += columns.joined(separator: "\t") + "\n"
  }

  /// Words that cover the same scalars are the parts of one multiword token: its line comes before the first.
  private func appendMultiword(
    at index: Int, in sentence: Sentence, of document: Document, to text: inout String
  ) {
    let range = document.tokens[index].range
    let isFirst = index == sentence.tokens.lowerBound || document.tokens[index - 1].range != range
    guard isFirst else { return }
    let last = sentence.tokens.suffix(from: index).prefix { document.tokens[$0].range == range }.last ?? index
    guard last > index, !range.isEmpty else { return }
    let base = sentence.tokens.lowerBound - 1
    let misc = spacing(after: last, of: document) + ["TokenRange=\(range.lowerBound):\(range.upperBound)"]
    text += "\(index - base)-\(last - base)\t\(column(document.text[range]))" + String(repeating: "\t_", count: 7)
    text += "\t" + misc.joined(separator: "|") + "\n"
  }

  private func sharesSurface(_ index: Int, in sentence: Sentence, of document: Document) -> Bool {
    let range = document.tokens[index].range
    return [index - 1, index + 1].contains { sentence.tokens.contains($0) && document.tokens[$0].range == range }
  }

  private func spacing(after index: Int, of document: Document) -> [String] {
    let end = document.tokens[index].range.upperBound
    let next = index + 1 < document.tokens.count ? document.tokens[index + 1].range.lowerBound : document.text.count
    guard next > end else { return ["SpaceAfter=No"] }
    let gap = document.text.scalars[end..<next]
    return gap.elementsEqual(" ".unicodeScalars) ? [] : ["SpacesAfter=" + CoNLLUSpaces.encode(gap)]
  }

  private func entityMarks(of document: Document) -> [Int: String] {
    var group: [Mention.ID: Int] = [:]
    for (number, cluster) in document.clusters.enumerated() {
      for mention in cluster { group[mention] = number + 1 }
    }
    var opening: [Int: [String]] = [:]
    var closing: [Int: [String]] = [:]
    var next = document.clusters.count
    for mention in document.mentions {
      next += 1
      let id = "e\(group[mention.id] ?? next)"
      let head = mention.head - mention.tokens.lowerBound + 1
      let body = "(\(id)-\(mention.kind.rawValue)-\(head)-\(mention.form.rawValue)"
      if mention.tokens.count == 1 {
        opening[mention.tokens.lowerBound, default: []].append(body + ")")
      } else {
        opening[mention.tokens.lowerBound, default: []].append(body)
        closing[mention.tokens.upperBound - 1, default: []].insert(id + ")", at: 0)
      }
    }
    // Closings first: a mention that ends here was opened before any that starts here.
    return closing.merging(opening) { $0 + $1 }.mapValues { $0.joined() }
  }

  private func column(_ value: String) -> String { value.isEmpty ? "_" : onOneLine(value) }

  private func onOneLine(_ value: String) -> String {
    String(value.map { $0.isNewline || $0 == "\t" ? " " : $0 })
  }
}
