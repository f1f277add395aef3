/// Reads CoNLL-U into documents: one for each `# newdoc`, or one for all where there is none.
///
/// What it understands beyond the ten columns:
/// - `# newpar` starts a paragraph;
/// - `SpaceAfter=No`, and UDPipe's `SpacesAfter=\n\n`, say what white space follows;
/// - `TokenRange=start:end` gives the scalars a token covers in the original text;
/// - `NER=B-person` / `I-person` (BIO, also with the types PER, ORG, LOC, GPE, FAC, NORP …) marks named mentions;
/// - `Entity=(1-person…)` as in CorefUD and GUM (`# global.Entity` names the fields) marks nested mentions and, by
///   their group, clusters.
///
/// ```swift
/// let documents = try CoNLLUReader().documents(in: conllu)
/// ```
public struct CoNLLUReader: Sendable {
  private let original: SourceText?

  /// Makes a reader.
  ///
  /// - Parameter original: the text that `TokenRange=` points into. Without it the text is put together from the
  ///   words and their spaces, so that it still agrees with the ranges.
  public init(original: String? = nil) {
    self.original = original.map(SourceText.init)
  }

  /// All documents of a CoNLL-U text.
  ///
  /// Multiword tokens become their words; empty nodes and the enhanced graph are left out.
  ///
  /// - Throws: `CoNLLUError` for a line that is not CoNLL-U, a head outside its sentence or a range that does not
  ///   fit the text.
  public func documents(in text: String) throws(CoNLLUError) -> [Document] {
    var documents: [Document] = []
    var builder = CoNLLUDocumentBuilder(original: original)
    var rows: [CoNLLURow] = []
    var line = 0
    for slice in text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline) {
      line += 1
      if slice.first == "#" {
        if isComment("newdoc", in: slice), !builder.isEmpty {
          documents.append(builder.document())
          builder = CoNLLUDocumentBuilder(original: original)
        }
        builder.read(comment: slice)
      } else if !slice.allSatisfy(\.isWhitespace) {
        rows.append(try CoNLLURow(slice, line: line))
      } else if !rows.isEmpty {
        try builder.append(sentence: rows)
        rows = []
      }
    }
    if !rows.isEmpty { try builder.append(sentence: rows) }
    if !builder.isEmpty { documents.append(builder.document()) }
    return documents
  }
}

/// Whether a comment line is `# name` or `# name …`.
func isComment(_ name: String, in line: Substring) -> Bool {
  let body = line.dropFirst().drop { $0 == " " }
  return body.hasPrefix(name) && (body.dropFirst(name.count).first.map { $0 == " " } ?? true)
}
