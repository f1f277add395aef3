/// Where the parts of an attribution stand: "**Kim** *said* [that talks would go on]".
///
/// The parts are those of the attribution corpora (PARC 3, PolNeAR): who is cited, the words that tie source and
/// content, and what is cited.
public struct AttributionSpans: Sendable, Hashable {
  /// How the content is given, as in the statements of a graph: `direct`, `indirect`, `partial`, `block`.
  public var kind: String
  /// The phrase that names who is cited, by token; nil where the text names no one, or names someone in an earlier
  /// attribution only ("speaker" then says whom).
  public var source: Range<Int>?
  /// The words of saying, by token; nil for a quotation that stands free.
  public var cue: Range<Int>?
  /// The scalars of what is cited, without quotation marks.
  public var content: Range<Int>
  /// The tokens that the content covers.
  public var contentTokens: Range<Int>
  /// The mention that speaks, pronouns and descriptions resolved as far as the text allows.
  public var speaker: Mention.ID?

  public init(
    kind: String, source: Range<Int>? = nil, cue: Range<Int>? = nil, content: Range<Int>, contentTokens: Range<Int>,
    speaker: Mention.ID? = nil
  ) {
    self.kind = kind
    self.source = source
    self.cue = cue
    self.content = content
    self.contentTokens = contentTokens
    self.speaker = speaker
  }
}
