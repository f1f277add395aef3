/// A document as one line of JSON.
///
/// `text` is the text; `tokens`, `sentences`, `mentions`, `quotations` and the parts of `attributions` have character
/// offsets `start` and `end` (Unicode scalars from 0, end exclusive); `head`, `tokens`, `clusters` and `speaker` refer
/// to tokens and mentions by number.
public struct DocumentJSON {
  /// The JSON text, without a line break at its end.
  public private(set) var text = ""
  private let document: Document

  /// - Parameter attributions: who says what in the document, as found by whoever knows; they refer to its tokens and
  ///   mentions.
  public init(_ document: Document, attributions: [AttributionSpans] = []) {
    self.document = document
    text += "{\"text\":"
    append(document.text[0..<document.text.count])
    list("tokens", document.tokens) { $0.append(token: $1) }
    list("sentences", document.sentences) { json, sentence in
      json.text += "{\"tokens\":\(json.pair(sentence.tokens)),\"paragraph\":\(sentence.paragraph)"
      json.append(offsetsOf: sentence.tokens)
      json.text += "}"
    }
    list("mentions", document.mentions) { $0.append(mention: $1) }
    list("clusters", document.clusters) { $0.text += "[" + $1.map(String.init).joined(separator: ",") + "]" }
    list("quotations", document.quotations) { $0.append(quotation: $1) }
    list("attributions", attributions) { $0.append(attribution: $1) }
    text += "}"
  }

  private mutating func list<Element>(
    _ name: String, _ elements: [Element], _ append: (inout DocumentJSON, Element) -> Void
  ) {
    text += ",\"\(name)\":["
    for (i, element) in elements.enumerated() {
      if i > 0 { text += "," }
      append(&self, element)
    }
    text += "]"
  }

  private mutating func append(token: Token) {
    text += "{\"start\":\(token.range.lowerBound),\"end\":\(token.range.upperBound)"
    let fields = [
      ("form", token.form), ("lemma", token.lemma), ("upos", token.upos.rawValue), ("xpos", token.xpos),
      ("features", token.features), ("relation", token.relation.rawValue),
    ]
    for (name, value) in fields {
      text += ",\"\(name)\":"
      append(value)
    }
    text += ",\"head\":\(token.head.map(String.init) ?? "null")}"
  }

  private mutating func append(mention: Mention) {
    text += "{\"tokens\":\(pair(mention.tokens)),\"head\":\(mention.head),\"form\":\"\(mention.form.rawValue)\""
    text += ",\"kind\":\"\(mention.kind.rawValue)\""
    text += ",\"confidence\":\((mention.confidence * 1000).rounded() / 1000)"
    append(offsetsOf: mention.tokens)
    text += "}"
  }

  private mutating func append(quotation: Quotation) {
    text += "{\"tokens\":\(pair(quotation.tokens)),\"form\":\"\(quotation.form.rawValue)\""
    text += ",\"content\":[" + quotation.content.map(pair).joined(separator: ",") + "]"
    text += ",\"parent\":\(quotation.parent.map(String.init) ?? "null")}"
  }

  private mutating func append(attribution: AttributionSpans) {
    text += "{\"kind\":\"\(attribution.kind)\""
    for (name, tokens) in [("source", attribution.source), ("cue", attribution.cue)] {
      text += ",\"\(name)\":"
      if let tokens {
        text += "{\"tokens\":\(pair(tokens))"
        append(offsetsOf: tokens)
        text += "}"
      } else {
        text += "null"
      }
    }
    text += ",\"content\":{\"tokens\":\(pair(attribution.contentTokens))"
    text += ",\"start\":\(attribution.content.lowerBound),\"end\":\(attribution.content.upperBound)}"
    text += ",\"speaker\":\(attribution.speaker.map(String.init) ?? "null")}"
  }

  private mutating func append(offsetsOf tokens: Range<Int>) {
    guard !tokens.isEmpty else { return }
    let range = document.scalarRange(of: tokens)
    text += ",\"start\":\(range.lowerBound),\"end\":\(range.upperBound)"
  }

  private func pair(_ range: Range<Int>) -> String { "[\(range.lowerBound),\(range.upperBound)]" }

  /// A JSON string (RFC 8259, section 7).
  private mutating func append(_ string: String) {
    text += "\""
    for scalar in string.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case _ where scalar.value < 0x20:
        let hex = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - hex.count) + hex
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
