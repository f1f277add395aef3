import Graph
import Language

/// Makes analysed documents for tests from a compact notation: one word a line as `form UPOS head relation [mention]`,
/// heads numbered from 1 within the sentence (0 for the root), sentences separated by an empty line, a line `¶` before
/// a new paragraph. A mention begins on its first word as `(kind` (named), `(kind:nominal`, `(kind:pronoun` and ends on
/// its last word with `)`; its head is the last word in it whose own head is outside it.
struct DocumentBuilder {
  private(set) var text = ""
  private(set) var tokens: [Token] = []
  private(set) var sentences: [Sentence] = []
  private(set) var mentions: [Mention] = []
  private var paragraph = 0

  static func document(_ notation: String, clusters: [[Mention.ID]] = []) -> Document {
    var builder = DocumentBuilder()
    for block in notation.split(separator: "\n\n") { builder.add(block.split(separator: "\n")) }
    var document = Document(
      text: SourceText(builder.text), tokens: builder.tokens, sentences: builder.sentences,
      mentions: builder.mentions.sorted {
        ($0.tokens.lowerBound, -$0.tokens.count) < ($1.tokens.lowerBound, -$1.tokens.count)
      }, clusters: clusters)
    for index in document.mentions.indices { document.mentions[index].id = index }
    document.quotations = builder.quotations()
    return document
  }

  private mutating func add(_ lines: [Substring]) {
    let start = tokens.count
    var open: [(start: Int, kind: Mention.Kind, form: Mention.Form)] = []
    for line in lines {
      if line == "¶" {
        paragraph += 1
        text += "\n\n"
        continue
      }
      let fields = line.split(separator: " ").map(String.init)
      append(fields, start: start)
      for mark in fields.dropFirst(4) {
        if mark.hasPrefix("(") { open.append(DocumentBuilder.opening(mark, at: tokens.count - 1)) }
        for _ in mark.filter({ $0 == ")" }) {
          let mention = open.removeLast()
          add(mention, end: tokens.count)
        }
      }
    }
    sentences.append(Sentence(tokens: start..<tokens.count, paragraph: paragraph))
    resolveHeads(from: start)
  }

  private mutating func append(_ fields: [String], start: Int) {
    let form = fields[0]
    let joins = [",", ".", ")", "'s", "’s", "”", "?"].contains(form) || text.isEmpty || "(“\n".contains(text.last!)
    if !joins { text += " " }
    let low = text.unicodeScalars.count
    text += form
    let head = Int(fields[2])!
    tokens.append(
      Token(
        range: low..<text.unicodeScalars.count, form: form, lemma: form.lowercased(),
        upos: UPOS(rawValue: fields[1]) ?? .x, xpos: form == "'s" || form == "’s" ? "POS" : "",
        head: head == 0 ? nil : start + head - 1, relation: DependencyRelation(rawValue: fields[3])))
  }

  private static func opening(_ mark: String, at token: Int) -> (start: Int, kind: Mention.Kind, form: Mention.Form) {
    let parts = mark.filter { $0 != "(" && $0 != ")" }.split(separator: ":").map(String.init)
    return (token, Mention.Kind(rawValue: parts[0])!, parts.count > 1 ? Mention.Form(rawValue: parts[1])! : .named)
  }

  private mutating func add(_ mention: (start: Int, kind: Mention.Kind, form: Mention.Form), end: Int) {
    mentions.append(
      Mention(id: 0, tokens: mention.start..<end, head: -1, form: mention.form, kind: mention.kind))
  }

  private mutating func resolveHeads(from start: Int) {
    for index in mentions.indices where mentions[index].head < 0 {
      let range = mentions[index].tokens
      mentions[index].head =
        range.last { token in tokens[token].head.map { !range.contains($0) } ?? true } ?? range.lowerBound
    }
  }

  private func quotations() -> [Quotation] {
    var found: [Quotation] = []
    var open: Int?
    for index in tokens.indices {
      if tokens[index].form == "“" { open = index }
      if tokens[index].form == "”", let start = open {
        found.append(
          Quotation(
            content: [tokens[start].range.upperBound..<tokens[index].range.lowerBound], tokens: (start + 1)..<index,
            form: .marks))
        open = nil
      }
    }
    return found
  }
}
