import Testing

@testable import Language

/// Sentences in a notation of `[TYPE word word]` for tagged names; a word may have its tag behind a slash, else it is a
/// PROPN when it has a capital and a NOUN when not. Words of a sentence hang on the next word, or where a third part says
/// so ("Kenyan|ADJ|amod+2") by a relation on another; the last one is the root.
private struct TaggedText {
  private(set) var document: Document
  private(set) var names: [NameConsistency.Name] = []

  init(_ sentences: [String]) {
    var text = ""
    var tokens: [Token] = []
    var spans: [Sentence] = []
    var names: [NameConsistency.Name] = []
    for (number, sentence) in sentences.enumerated() {
      let first = tokens.count
      var open: (type: NameType, start: Int)?
      for item in sentence.split(separator: " ") {
        if item.hasPrefix("[") {
          open = (NameType(rawValue: String(item.dropFirst()))!, tokens.count)
          continue
        }
        let closes = item.hasSuffix("]")
        let parts = (closes ? item.dropLast() : item).split(separator: "|").map(String.init)
        let isLarge = parts[0].first?.isUppercase ?? false
        let isWord = parts[0].first?.isLetter ?? false
        let upos = parts.count > 1 ? UPOS(rawValue: parts[1])! : !isWord ? .punct : isLarge ? .propn : .noun
        let low = text.unicodeScalars.count
        text += parts[0] + " "
        tokens.append(Token(range: low..<text.unicodeScalars.count - 1, form: parts[0], lemma: parts[0], upos: upos))
        if parts.count > 2, let sign = parts[2].firstIndex(where: { "+-".contains($0) }) {
          tokens[tokens.count - 1].relation = DependencyRelation(rawValue: String(parts[2][..<sign]))
          tokens[tokens.count - 1].head = tokens.count - 1 + Int(parts[2][sign...])!
        }
        if closes, let name = open {
          names.append(NameConsistency.Name(words: name.start..<tokens.count, type: name.type, confidence: 0.9))
          open = nil
        }
      }
      for index in first..<tokens.count - 1 where tokens[index].head == nil { tokens[index].head = index + 1 }
      spans.append(Sentence(tokens: first..<tokens.count, paragraph: number))
    }
    document = Document(text: SourceText(text), tokens: tokens, sentences: spans)
    self.names = names
  }

  func written(_ names: [NameConsistency.Name]) -> [String] {
    names.sorted { $0.words.lowerBound < $1.words.lowerBound }.map { name in
      "\(name.type.rawValue) " + name.words.map { document.tokens[$0].form }.joined(separator: " ")
    }
  }
}

/// What the names of a text tell of each other's extents and types.
@Suite struct NameMendingTests {
  @Test(arguments: [
    (["[ORG European Union Health] Commissioner spoke"], ["ORG European Union"]),
    (["[GRP South Korean National Security] Adviser spoke"], ["GRP South Korean"]),
    // No officer follows, or nothing would be left.
    (["[ORG World Health] spoke"], ["ORG World Health"]),
    (["[ORG National Security] Adviser spoke"], ["ORG National Security"]),
  ])
  func `fields of offices are no part of names`(text: [String], expected: [String]) {
    let tagged = TaggedText(text)
    #expect(tagged.written(OfficeFields(document: tagged.document).mended(tagged.names)) == expected)
  }

  @Test(arguments: [
    (["[GRP East African] Community ministers of|ADP the|DET region met|VERB"], ["ORG East African Community"]),
    (["[PER Reform Party] won|VERB"], ["ORG Reform Party"]),
    (["[LOC Bank of|ADP Norway] spoke|VERB"], ["ORG Bank of Norway"]),
    (["[PER Ana Rojas] party won|VERB"], ["PER Ana Rojas"]),
    (["[LOC Soviet Union] fell|VERB"], ["LOC Soviet Union"]),
  ])
  func `a noun for organizations makes one`(text: [String], expected: [String]) {
    let tagged = TaggedText(text)
    #expect(tagged.written(OrganizationHeads(document: tagged.document).mended(tagged.names)) == expected)
  }

  @Test(arguments: [
    (
      ["the|DET researcher|NOUN|nsubj+3 Mu|PROPN|flat-1 Lin|PROPN|flat-1 spoke|VERB"],
      ["PER Mu Lin"]
    ),
    (
      ["director|NOUN|nsubj+5 Omar|PROPN|flat-1 al|PROPN|flat-1 -|PUNCT Hadi|PROPN|flat-2 spoke|VERB"],
      ["PER Omar al - Hadi"]
    ),
    // One word may be anything, and what the tagger knows stays.
    (["the|DET article|NOUN|nsubj+2 Five|PROPN|flat-1 applies|VERB"], []),
    (["the|DET storm|NOUN|nsubj+3 [EVT Tropical|PROPN|flat-1 Anna|PROPN|flat-1] came|VERB"], ["EVT Tropical Anna"]),
  ])
  func `names that the tree puts beside a noun are people's`(text: [String], expected: [String]) {
    let tagged = TaggedText(text)
    #expect(tagged.written(NamesBesideNouns(document: tagged.document).mended(tagged.names)) == expected)
  }

  @Test(arguments: [
    (
      ["the|DET [ORG University] of|ADP the|DET [LOC North|PROPN|nmod-3] opened|VERB"],
      ["ORG University of the North"]
    ),
    (["[GRP Kenyan|ADJ|amod+3] [ORG Tea Board] met|VERB"], ["GRP Kenyan", "ORG Tea Board"]),
    (["[GRP Kenyan|ADJ|amod+2] [ORG Tea Authority] met|VERB"], ["ORG Kenyan Tea Authority"]),
    // A full name of its own, and one that hangs elsewhere.
    (
      ["the|DET [ORG Foreign Ministry] of|ADP [LOC Peru|PROPN|nmod-2] spoke|VERB"],
      ["ORG Foreign Ministry", "LOC Peru"]
    ),
    (["the|DET [ORG University] of|ADP [LOC Lima] spoke|VERB"], ["ORG University", "LOC Lima"]),
  ])
  func `two pieces of an organization's name are one`(text: [String], expected: [String]) {
    let tagged = TaggedText(text)
    #expect(tagged.written(NameJoins(document: tagged.document).mended(tagged.names)) == expected)
  }

  @Test(arguments: [
    (
      ["the|DET Northern Fisheries [PER Council] ( [PER NFC] ) met|VERB"],
      ["ORG Northern Fisheries Council", "ORG NFC"]
    ),
    (["the|DET Ministry of|ADP Fish and|CCONJ Trade ( MFT ) met|VERB"], ["ORG Ministry of Fish and Trade", "ORG MFT"]),
    (["a|DET free|ADJ trade agreement ( [ORG FTA] ) met|VERB", "[ORG FTA] talks"], []),
    (["[PER Ana Rojas] ( [ORG MP] ) spoke|VERB"], ["PER Ana Rojas", "ORG MP"]),
  ])
  func `an acronym in brackets is short for the words before it`(text: [String], expected: [String]) {
    let tagged = TaggedText(text)
    #expect(tagged.written(AcronymDefinitions(document: tagged.document).mended(tagged.names)) == expected)
  }

  @Test(arguments: [
    (["the|DET [ORG Iraqi|ADJ government]"], ["GRP Iraqi"]),
    (["the|DET [LOC Iraqi|ADJ city of|ADP Mosul]"], ["GRP Iraqi", "LOC Mosul"]),
    (["[LOC northern|ADJ Iraq]"], ["LOC Iraq"]),
    (["[ORG We|PRON] left|VERB"], []),
    (["[FAC Manas air base]"], ["FAC Manas air base"]),
    (["[PER Ursula von|ADP der|ADP Berg]"], ["PER Ursula von der Berg"]),
    (["[ORG Labour party]"], ["ORG Labour party"]),
    (["the|DET [GRP South] [GRP Korean|ADJ] army"], ["GRP South Korean"]),
    (["[LOC Oslo] [LOC Norway]"], ["LOC Oslo", "LOC Norway"]),
  ])
  func `what is written small is not part of a name`(text: [String], expected: [String]) {
    let tagged = TaggedText(text)
    #expect(tagged.written(NameExtents(document: tagged.document).mended(tagged.names)) == expected)
  }

  @Test func `headlines have the names of the prose`() {
    let prose = [
      "[LOC Ukraine] asked|VERB its allies for|ADP help .", "[PER Ana Rojas] of|ADP [ORG NATO] spoke|VERB .",
    ]
    let title = TaggedText(["[ORG NATO] Warns|VERB as|SCONJ [ORG Allies Ukraine] and|CCONJ [LOC Rojas Wait]"] + prose)
    let mended = HeadlineNames(document: title.document).mended(title.names)
    #expect(
      title.written(mended) == ["ORG NATO", "LOC Ukraine", "PER Rojas", "LOC Ukraine", "PER Ana Rojas", "ORG NATO"])
    // In prose the tagger is believed.
    let sentence = TaggedText(["the|DET [ORG Allies Ukraine] have warned|VERB [LOC Rojas Wait] again|ADV ."] + prose)
    #expect(
      sentence.written(HeadlineNames(document: sentence.document).mended(sentence.names)).first == "ORG Allies Ukraine")
  }
}
