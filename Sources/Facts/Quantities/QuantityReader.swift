import Graph
import Language

/// Reads a quantity around its number.
struct QuantityReader {
  let tree: SyntaxTree

  func quantity(at number: Int, _ context: inout FactContext) -> [FactDraft] {
    let sentence = tree.sentence(of: number).tokens
    let number = start(of: number, sentence)
    guard !continuesNumber(number, sentence), !endsRange(number, sentence), !isLabel(number, sentence),
      !context.dates.covers(number, in: tree)
    else { return [] }
    let words = sentence.map { tree.token($0).form.lowercased() }
    guard let read = NumberReader.number(in: words, at: number - sentence.lowerBound) else { return [] }
    if let range = range(from: number, read, words, sentence) { return drafts(of: range, number, sentence, &context) }
    let end = number + read.count
    let counted = unit(from: number, end: end, value: read.value, sentence)
    guard let unit = counted ?? bareCount(number, end: end, sentence) else { return [] }
    let qualifier = qualifier(before: unit.start, sentence)
    let quantity = Quantity(
      value: read.value, unit: unit.text.isEmpty ? nil : unit.text,
      qualifier: qualifier.map { tree.document.text(of: $0) },
      about: about(unit.head, &context), provenance: .pending)
    return [FactDraft(.quantity(quantity), evidence: (qualifier?.lowerBound ?? unit.start)..<unit.end)]
  }

  /// "*a* million", "*half a* million".
  private func start(of number: Int, _ sentence: Range<Int>) -> Int {
    guard sentence.contains(number - 1), tree.token(number - 1).form.lowercased() == "a",
      NumberReader.number(in: ["a", tree.token(number).form.lowercased()], at: 0)?.count == 2
    else { return number }
    let isHalf = sentence.contains(number - 2) && tree.token(number - 2).form.lowercased() == "half"
    return isHalf ? number - 2 : number - 1
  }

  // MARK: Ranges

  private struct NumberRange {
    var low: Double
    var high: Double
    /// The words from the first number to the last.
    var words: Range<Int>
  }

  /// "10-15", "10 to 15", "between 10 and 15".
  private func range(
    from number: Int, _ first: (value: Double, count: Int), _ words: [String], _ sentence: Range<Int>
  ) -> NumberRange? {
    let link = number + first.count
    guard sentence.contains(link + 1), isLink(link, after: number, sentence),
      let second = NumberReader.number(in: words, at: link + 1 - sentence.lowerBound), second.value > first.value
    else { return nil }
    // "three to five million" counts millions both times.
    var low = first.value
    if second.value >= 1000, first.value < 1000, first.count == 1, second.count > 1 {
      let scale = [1e9, 1e6, 1e3].first { second.value >= $0 } ?? 1
      low *= scale
    }
    let start =
      sentence.contains(number - 1) && ["between", "from"].contains(tree.lemma(number - 1)) ? number - 1 : number
    return NumberRange(low: low, high: second.value, words: start..<link + 1 + second.count)
  }

  private func isLink(_ link: Int, after number: Int, _ sentence: Range<Int>) -> Bool {
    switch tree.token(link).form.lowercased() {
    case "-", "–", "to": return true
    case "and": return sentence.contains(number - 1) && tree.lemma(number - 1) == "between"
    default: return false
    }
  }

  /// Both ends, each with the whole range as its qualifier.
  private func drafts(
    of range: NumberRange, _ number: Int, _ sentence: Range<Int>, _ context: inout FactContext
  ) -> [FactDraft] {
    let isMoney = sentence.contains(number - 1) && Self.currencies[tree.token(number - 1).form] != nil
    guard
      let unit = unit(
        from: isMoney ? number : range.words.upperBound, end: range.words.upperBound, value: range.high, sentence)
    else { return [] }
    let words = range.words
    return [range.low, range.high].map { value in
      let quantity = Quantity(
        value: value, unit: unit.text, qualifier: tree.document.text(of: words), about: about(unit.head, &context),
        provenance: .pending)
      return FactDraft(
        .quantity(quantity), evidence: min(unit.start, words.lowerBound)..<max(unit.end, words.upperBound))
    }
  }

  /// Whether a number ends a range that was read where it starts.
  private func endsRange(_ number: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(number - 2) else { return false }
    let words = sentence.map { tree.token($0).form.lowercased() }
    return (max(sentence.lowerBound, number - 5)..<number - 1).contains { start in
      guard let first = NumberReader.number(in: words, at: start - sentence.lowerBound),
        start + first.count == number - 1
      else { return false }
      return range(from: start, first, words, sentence) != nil
    }
  }

  /// The second half of "two hundred" or "10-15".
  private func continuesNumber(_ number: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(number - 1) else { return false }
    let before = tree.token(number - 1)
    if before.upos == .num || before.xpos == "CD" || isInside(number, sentence) { return true }
    let isHyphen = ["-", "/", ":", "."].contains(before.form) && !before.isFollowedBySpace
    return isHyphen && sentence.contains(number - 2) && !tree.token(number - 2).isFollowedBySpace
  }

  /// "fifty" of "two hundred and fifty".
  private func isInside(_ number: Int, _ sentence: Range<Int>) -> Bool {
    let words = sentence.map { tree.token($0).form.lowercased() }
    return (max(sentence.lowerBound, number - 5)..<number).contains { start in
      guard tree.token(start).upos == .num else { return false }
      return NumberReader.number(in: words, at: start - sentence.lowerBound).map { start + $0.count > number } ?? false
    }
  }

  /// Numbers that name rather than count: in a name, after a noun ("Article 5", "level 9"), "one" as a pronoun.
  private func isLabel(_ number: Int, _ sentence: Range<Int>) -> Bool {
    let token = tree.token(number)
    if let mention = tree.namedMention(covering: number), mention.tokens.count > 1 { return true }
    // "one insider" is an article in all but name; "one million" and "1 percent" are read as numbers.
    if token.form.lowercased() == "one" {
      let isScale = sentence.contains(number + 1) && isScaleOrPercent(number + 1)
      return !isScale && qualifier(before: number, sentence) == nil
    }
    // "the two leaders" are those spoken of before.
    if ["two", "both"].contains(token.form.lowercased()), sentence.contains(number - 1), tree.lemma(number - 1) == "the"
    {
      return true
    }
    guard sentence.contains(number - 1) else { return false }
    let before = tree.token(number - 1)
    if before.form == "#" || before.lemma == "no." { return true }
    let isSymbol = Self.currencies[before.form] != nil
    return !isSymbol && [.noun, .propn].contains(before.upos) && before.xpos != "NNS"
      && NumberReader.digits(token.form) != nil
  }

  private func isScaleOrPercent(_ index: Int) -> Bool {
    ["hundred", "thousand", "million", "billion", "trillion", "percent", "per", "%", "-"].contains(tree.lemma(index))
  }

  private struct Unit {
    var text: String
    var head: Int?
    var start: Int
    var end: Int
  }

  private static let currencies = [
    "$": "dollars", "US$": "dollars", "€": "euros", "£": "pounds", "¥": "yen", "₹": "rupees", "₩": "won", "₦": "naira",
    "Rs": "rupees", "Rs.": "rupees", "R": "rand", "A$": "dollars", "C$": "dollars", "HK$": "dollars", "฿": "baht",
  ]

  private func unit(from number: Int, end: Int, value: Double, _ sentence: Range<Int>) -> Unit? {
    if sentence.contains(number - 1), let currency = Self.currencies[tree.token(number - 1).form] {
      return Unit(text: currency, head: nil, start: number - 1, end: end)
    }
    guard sentence.contains(end) else { return nil }
    let next = tree.token(end)
    if next.form == "%" || ["percent", "pct"].contains(tree.lemma(end)) {
      return Unit(text: "percent", head: nil, start: number, end: end + 1)
    }
    if tree.lemma(end) == "per", sentence.contains(end + 1), tree.lemma(end + 1) == "cent" {
      return Unit(text: "percent", head: nil, start: number, end: end + 2)
    }
    return noun(after: end, number, sentence)
  }

  /// "killing 107 or more", "six were released": a number that stands for those it counts.
  private func bareCount(_ number: Int, end: Int, _ sentence: Range<Int>) -> Unit? {
    let token = tree.token(end - 1)
    guard ["obj", "nsubj"].contains(token.relation.base), let head = token.head, tree.token(head).upos == .verb,
      token.form.lowercased() != "one", tree.children(of: end - 1, ["nmod", "det", "amod", "appos"]).isEmpty
    else { return nil }
    return Unit(text: "", head: nil, start: number, end: end)
  }

  /// The noun that is counted, with the words between. Ages, hyphenated compounds, times and years are no counts.
  private func noun(after end: Int, _ number: Int, _ sentence: Range<Int>) -> Unit? {
    var index = end
    if tree.lemma(index) == "of" {
      index += 1
      // "321 of the 495 seats".
      if sentence.contains(index + 1), ["the", "its", "their"].contains(tree.lemma(index)) {
        index += tree.token(index + 1).upos == .num ? 2 : 1
      }
    }
    let start = index
    // "300 billion won": the currency, whatever the parser takes it for.
    if sentence.contains(index), tree.token(index).form == "won" {
      return Unit(text: "won", head: nil, start: number, end: index + 1)
    }
    while sentence.contains(index), index - start < 5 {
      let token = tree.token(index)
      if [.noun, .propn].contains(token.upos), !continues(index, sentence) {
        guard isCountable(index, number) else { return nil }
        let from = index > start && tree.namedMention(covering: start) != nil ? index : start
        return Unit(text: tree.document.text(of: from..<index + 1), head: index, start: number, end: index + 1)
      }
      guard
        [.adj, .noun, .propn, .adv].contains(token.upos) || ["VBG", "VBN", "POS"].contains(token.xpos)
          || token.form == "-"
      else { return nil }
      if token.form == "-", index == start {
        guard let compound = compound(after: index, number, sentence) else { return nil }
        return compound
      }
      index += 1
    }
    return nil
  }

  /// "53-nation bloc", "six-month truce"; but not "40-year-old", "two-thirds", "one-sided".
  private func compound(after hyphen: Int, _ number: Int, _ sentence: Range<Int>) -> Unit? {
    let noun = hyphen + 1
    guard sentence.contains(noun), tree.token(noun).upos == .noun, !tree.token(hyphen).isFollowedBySpace,
      !Self.looseCompounds.contains(tree.lemma(noun)), isCountable(noun, number)
    else { return nil }
    let isAge = sentence.contains(noun + 2) && tree.token(noun + 1).form == "-" && tree.lemma(noun + 2) == "old"
    return isAge ? nil : Unit(text: tree.token(noun).form, head: noun, start: number, end: noun + 1)
  }

  private static let looseCompounds: WordSet = [
    "third", "fourth", "quarter", "half", "time", "side", "way", "fold", "state", "party", "hand", "man", "woman",
    "step",
    "stop", "room", "story", "star", "dimension",
  ]

  private func continues(_ index: Int, _ sentence: Range<Int>) -> Bool {
    guard sentence.contains(index + 1) else { return false }
    let next = tree.token(index + 1)
    return [.noun, .propn].contains(next.upos) || next.form == "-" || next.xpos == "POS"
  }

  private func isCountable(_ noun: Int, _ number: Int) -> Bool {
    let lemma = tree.lemma(noun)
    let sentence = tree.sentence(of: noun).tokens
    if sentence.contains(noun + 1), tree.lemma(noun + 1) == "old" { return false }
    if Self.clock.contains(lemma) || Self.clock.contains(tree.token(noun).form.lowercased())
      || DateWords.months[lemma] != nil
    {
      return false
    }
    let isSingular = tree.token(noun).xpos == "NN" || tree.token(noun).xpos == "NNP"
    let digits = NumberReader.digits(tree.token(number).form)
    if isSingular, let digits, (1800...2100).contains(digits), digits == digits.rounded() { return false }
    return true
  }

  private static let clock: WordSet = ["a.m.", "p.m.", "am", "pm", "gmt", "o'clock", "utc", "p.", "a.", "m."]

  // MARK: Qualifiers

  private static let qualifiers: [[String]] = [
    ["at", "least"], ["at", "most"], ["more", "than"], ["less", "than"], ["fewer", "than"], ["no", "more", "than"],
    ["upwards", "of"], ["upward", "of"], ["up", "to"], ["as", "many", "as"], ["as", "much", "as"], ["close", "to"],
    ["about"], ["around"], ["nearly"], ["almost"], ["roughly"], ["approximately"], ["over"], ["under"], ["some"],
    ["only"], ["just"], ["an", "estimated"], ["estimated"], ["exactly"], ["within"], ["every"], ["another"],
    ["not", "less", "than"], ["in", "excess", "of"], ["just", "over"],
    ["just", "under"], ["well", "over"],
  ]

  private func qualifier(before start: Int, _ sentence: Range<Int>) -> Range<Int>? {
    for words in Self.qualifiers.sorted(by: { $0.count > $1.count }) {
      let first = start - words.count
      guard first >= sentence.lowerBound else { continue }
      if zip(first..<start, words).allSatisfy({ tree.token($0).form.lowercased() == $1 }) { return first..<start }
    }
    return nil
  }

  /// Whom or what the number is about: the name that the counted noun belongs to, or the subject that has it.
  private func about(_ unit: Int?, _ context: inout FactContext) -> Mention.ID? {
    guard let unit else { return nil }
    for child in tree.children(of: unit, ["nmod", "nmod:poss", "compound"])
    where tree.namedMention(covering: child) != nil {
      return context.mentions.mention(at: child)
    }
    guard tree.token(unit).relation == "obj", let head = tree.token(unit).head,
      let subject = tree.firstChild(of: head, "nsubj"), subject != unit,
      tree.token(subject).upos != .pron
    else { return nil }
    return context.mentions.mention(at: subject)
  }
}
