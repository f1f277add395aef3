/// A text with everything the language analysis found in it. Tokens, sentences and mentions are numbered through the
/// whole document; all offsets count Unicode scalars of the text, from 0, end exclusive.
public struct Document: Sendable {
  public let text: SourceText
  public var tokens: [Token]
  /// In order; together they cover all tokens.
  public var sentences: [Sentence]
  /// Named, nominal and pronominal mentions of entities, by first token, longer first.
  public var mentions: [Mention]
  /// Sets of mentions of one thing, each sorted, in the order of their first mention. Mentions in no set stand alone.
  public var clusters: [[Mention.ID]]
  /// Stretches in quotation marks and block quotations, by start.
  public var quotations: [Quotation]

  public init(
    text: SourceText, tokens: [Token] = [], sentences: [Sentence] = [], mentions: [Mention] = [],
    clusters: [[Mention.ID]] = [], quotations: [Quotation] = []
  ) {
    self.text = text
    self.tokens = tokens
    self.sentences = sentences
    self.mentions = mentions
    self.clusters = clusters
    self.quotations = quotations
  }
}

/// A text that can be sliced by scalar offsets in constant time.
public struct SourceText: Sendable {
  public let scalars: ContiguousArray<Unicode.Scalar>

  public init(_ text: String) { scalars = ContiguousArray(text.unicodeScalars) }

  public subscript(range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }

  public var count: Int { scalars.count }
}

/// A syntactic word of Universal Dependencies.
public struct Token: Sendable, Hashable {
  /// The scalars it covers.
  public var range: Range<Int>
  /// The word; for a part of a multiword token (the "n't" of "can't") the part.
  public var form: String
  public var lemma: String
  public var upos: UPOS
  /// The Penn Treebank tag.
  public var xpos: String
  /// Universal features as in CoNLL-U (`Number=Sing|Person=3`), empty for none.
  public var features: String
  /// The document index of the syntactic head; nil for the root of a sentence.
  public var head: Int?
  public var relation: DependencyRelation
  /// Whether white space follows in the text.
  public var isFollowedBySpace: Bool

  public init(
    range: Range<Int>, form: String, lemma: String = "", upos: UPOS = .x, xpos: String = "", features: String = "",
    head: Int? = nil, relation: DependencyRelation = "root", isFollowedBySpace: Bool = true
  ) {
    self.range = range
    self.form = form
    self.lemma = lemma
    self.upos = upos
    self.xpos = xpos
    self.features = features
    self.head = head
    self.relation = relation
    self.isFollowedBySpace = isFollowedBySpace
  }
}

/// The universal part-of-speech tags.
public enum UPOS: String, Sendable, Hashable, CaseIterable {
  case adj = "ADJ"
  case adp = "ADP"
  case adv = "ADV"
  case aux = "AUX"
  case cconj = "CCONJ"
  case det = "DET"
  case intj = "INTJ"
  case noun = "NOUN"
  case num = "NUM"
  case part = "PART"
  case pron = "PRON"
  case propn = "PROPN"
  case punct = "PUNCT"
  case sconj = "SCONJ"
  case sym = "SYM"
  case verb = "VERB"
  case x = "X"
}

/// A Universal Dependencies relation, with its subtype (`nsubj:pass`).
public struct DependencyRelation: RawRepresentable, Sendable, Hashable, ExpressibleByStringLiteral {
  public let rawValue: String
  public init(rawValue: String) { self.rawValue = rawValue }
  public init(stringLiteral value: String) { self.rawValue = value }
  /// The relation without its subtype: `nsubj` of `nsubj:pass`.
  public var base: Substring { rawValue.prefix { $0 != ":" } }
}

/// A sentence.
public struct Sentence: Sendable, Hashable {
  /// Its tokens, by document index.
  public var tokens: Range<Int>
  /// The number of its paragraph, from 0.
  public var paragraph: Int

  public init(tokens: Range<Int>, paragraph: Int) {
    self.tokens = tokens
    self.paragraph = paragraph
  }
}

/// Words that stand for someone or something.
public struct Mention: Sendable, Hashable, Identifiable {
  public typealias ID = Int

  public enum Form: String, Sendable, Hashable, CaseIterable {
    /// A proper name ("Pete Hegseth", "NATO", "Iraqi").
    case named
    /// A description ("the defense secretary").
    case nominal
    case pronoun
  }

  /// What kind of thing it names.
  public enum Kind: String, Sendable, Hashable, CaseIterable {
    case person, organization
    /// Countries, cities, regions, rivers: told apart by the gazetteer, not here.
    case place
    case facility
    /// Nationalities, religious and political groups, and adjectives made from countries ("Iraqi").
    case group
    case event
    /// Products, works of art, vehicles, laws.
    case product
    case other
  }

  /// Its index in `Document.mentions`.
  public var id: Int
  /// By document index.
  public var tokens: Range<Int>
  /// The syntactic head, by document index.
  public var head: Int
  public var form: Form
  public var kind: Kind
  /// How sure the analysis is: 0…1.
  public var confidence: Double

  public init(id: Int, tokens: Range<Int>, head: Int, form: Form, kind: Kind, confidence: Double = 1) {
    self.id = id
    self.tokens = tokens
    self.head = head
    self.form = form
    self.kind = kind
    self.confidence = confidence
  }
}

/// A stretch of quoted text.
public struct Quotation: Sendable, Hashable {
  public enum Form: String, Sendable, Hashable {
    /// Between quotation marks within one paragraph, or over several paragraphs that each open with a mark.
    case marks
    /// A paragraph or more without marks, set off as a quotation.
    case block
  }

  /// The scalars inside the marks, in pieces where paragraph marks interrupt it; usually one piece.
  public var content: [Range<Int>]
  /// The tokens inside the marks.
  public var tokens: Range<Int>
  public var form: Form
  /// The quotation this one stands in (quotes within quotes), as an index into `Document.quotations`.
  public var parent: Int?

  public init(content: [Range<Int>], tokens: Range<Int>, form: Form, parent: Int? = nil) {
    self.content = content
    self.tokens = tokens
    self.form = form
    self.parent = parent
  }
}

extension Document {
  /// The text of a token range, with the white space between its tokens as given.
  public func text(of tokens: Range<Int>) -> String {
    tokens.isEmpty ? "" : text[scalarRange(of: tokens)]
  }

  /// The scalars from the first token's start to the last one's end.
  ///
  /// - Precondition: the range is not empty.
  public func scalarRange(of tokens: Range<Int>) -> Range<Int> {
    self.tokens[tokens.lowerBound].range.lowerBound..<self.tokens[tokens.upperBound - 1].range.upperBound
  }
}
