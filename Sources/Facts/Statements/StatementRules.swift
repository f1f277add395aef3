import Language

/// How statements are attributed. The content of quotation marks needs only a cue nearby; reported speech needs the
/// clause that the cue governs.
enum StatementRules {
  private static let speech: [TokenTest] = [
    .lemma(in: Lexicon.speechVerbs), .either(.upos(.verb, .aux), .xpos("VB")), .not(.relation("amod")),
  ]

  /// "*Kenyan* claims", "*government* reports": whose words a noun of saying tells.
  private static let teller = TokenTest.either(
    .named(.place, .organization, .group), .lemma(in: Lexicon.groupNouns))

  private static func verb(@StepBuilder _ steps: () -> [PatternStep]) -> Pattern {
    Pattern("cue", speech[0], speech[1], speech[2], steps: steps)
  }

  /// The names that statements carry: of the rules above with the clause that is said, of the same rules where they
  /// attribute quotation marks, and of quotations without a cue.
  static var names: [String] {
    let attributed = all.map { $0.name.dropFirst("statement.".count) }
    // Some rules find no clause: only quotation marks show what their cues say.
    let reporting = attributed.filter { !["cue", "reading", "putting", "asking"].contains($0) }
    return reporting.map { "statement." + $0 } + attributed.map { "quotation." + $0 }
      + [
        "statement.label", "quotation.continued", "block.introduced", "block.restated", "block.first-person",
        "block.normative",
        "block.numbered",
        "block.turn",
      ]
  }

  /// Words said in a clause that depends on the cue, or that the cue depends on.
  static let all: [AttributionRule] = [
    AttributionRule(
      "statement.question", example: "The senator asked why the bridge had closed.", confidence: 0.6,
      pattern: Pattern("cue", .lemma("ask", "wonder", "question", "inquire", "enquire", "query"), .upos(.verb)) {
        child("content", ["ccomp", "advcl"], .not(.xpos("VBG"))) {
          either {
            child("mark", .lemma("whether", "if"))
          } or: {
            descendant(along: ["advmod", "nsubj", "obj", "obl", "det", "mark"], .xpos("WRB", "WP", "WDT"))
          }
        }
        child("source", "nsubj!")
        without { child("aux:pass") }
      }),
    AttributionRule(
      "statement.accusation", example: "The minister accused the council of hiding the report.", confidence: 0.6,
      pattern: Pattern("cue", .lemma("accuse"), .upos(.verb)) {
        either {
          child("content", ["advcl", "acl", "obl", "xcomp", "ccomp"]) { child(["mark", "case"], .lemma("of")) }
        } or: {
          child("obj") { child("content", ["acl", "nmod"]) { child(["mark", "case"], .lemma("of")) } }
        }
        child("obj")
        without { child("aux:pass") }
      }),
    AttributionRule(
      "statement.clause", example: "The minister told reporters that talks had failed.", confidence: 0.85,
      pattern: verb {
        child("content", "ccomp")
        without { child("xcomp") { child("mark", .lemma("to")) } }
      }),
    AttributionRule(
      "statement.as", example: "As the minister told reporters, talks had failed.", confidence: 0.75,
      pattern: Pattern(
        "cue",
        .lemma(
          "say", "tell", "note", "write", "announce", "explain", "report", "argue", "warn", "state", "acknowledge",
          "admit", "recall", "remark", "predict", "mention", "point", "observe", "reveal", "assert", "stress", "remind",
          "inform"),
        .upos(.verb)
      ) {
        child(["mark", "advmod"], .lemma("as"))
        child("source", "nsubj!", .not(.lemma("it")))
        parent("content", by: "advcl", .upos(.verb, .noun, .adj, .aux, .propn))
        without { child("ccomp") }
        either {
          without { child("obj") }
        } or: {
          child("obj", .either(.named(.person, .organization), .lemma(in: Lexicon.personNouns)))
        }
      }),
    AttributionRule(
      "statement.belief", example: "The minister believes that talks will fail.", confidence: 0.6,
      pattern: Pattern(
        "cue", .lemma("believe", "think", "hope", "fear", "expect", "worry", "feel", "doubt"), .upos(.verb)
      ) {
        child("content", "ccomp")
        child("source", "nsubj!", .not(.upos(.pron)))
        without { child("advmod", .lemma("not", "never")) }
      }),
    AttributionRule(
      "statement.finding", example: "A survey found that most drivers had left.", confidence: 0.7,
      pattern: Pattern("cue", .lemma("show", "find", "reveal", "indicate", "suggest", "conclude"), .upos(.verb)) {
        child("content", "ccomp")
        either {
          child("source", "nsubj", .lemma(in: Lexicon.documentNouns.union(Lexicon.finders)))
        } or: {
          child("nsubj", .lemma("that", "which", "who"))
          parent(by: "acl", .lemma(in: Lexicon.documentNouns.union(Lexicon.finders)))
        }
      }),
    AttributionRule(
      "statement.result", example: "The polls show a close race in the north.", confidence: 0.7,
      pattern: Pattern("cue", .lemma("show", "find", "reveal", "indicate", "suggest"), .upos(.verb)) {
        child("content", "obj")
        child("source", "nsubj", .lemma(in: Lexicon.findingNouns))
        without { child("ccomp") }
      }),
    AttributionRule(
      "statement.figure", example: "The ministry put the figure at 40 million.", confidence: 0.7,
      pattern: Pattern("cue", .lemma("put"), .upos(.verb)) {
        child("content", "obj", .lemma("figure", "number", "toll", "total", "count", "cost", "share", "rate", "damage"))
        child("obl") { child("case", .lemma("at")) }
      }),
    AttributionRule(
      "statement.denial", example: "The ministry denied hiding the report.", confidence: 0.7,
      pattern: Pattern("cue", .lemma("deny", "admit"), .upos(.verb)) {
        either {
          either {
            child("content", ["xcomp", "ccomp"], .xpos("VBG"))
          } or: {
            child("content", ["xcomp", "ccomp"]) { child("aux", .xpos("VBG")) }
          }
        } or: {
          child("content", "advcl!", .xpos("VBG")) { child("mark", .lemma("to")) }
        }
      }),
    AttributionRule(
      "statement.reading", example: "The letter reads: “The port will close.”", confidence: 0.7,
      pattern: Pattern("cue", .lemma("read"), .upos(.verb)) {
        child("source", "nsubj", .lemma(in: Lexicon.documentNouns))
      }),
    AttributionRule(
      "statement.putting", example: "“We pay twice,” as a trader put it.", confidence: 0.7,
      pattern: Pattern("cue", .lemma("put"), .upos(.verb)) {
        child("obj", .lemma("it"))
        child("source", "nsubj")
      }),
    AttributionRule(
      "statement.clear", example: "The minister made it clear that talks would go on.", confidence: 0.75,
      pattern: Pattern("cue", .lemma("make"), .upos(.verb)) {
        either {
          child(["xcomp", "obj", "amod", "advmod"], .lemma("clear", "plain", "known")) {
            child("content", ["ccomp", "csubj", "advcl", "acl"], .not(.xpos("VBG")))
          }
        } or: {
          child(["xcomp", "obj", "amod", "advmod"], .lemma("clear", "plain", "known"))
          child("content", ["ccomp", "csubj"])
        }
        child("nsubj!")
      }),
    AttributionRule(
      "statement.voiced", example: "The minister voiced hope that talks would resume.", confidence: 0.7,
      pattern: Pattern("cue", .lemma(in: Lexicon.lightStanceVerbs.union(["deny", "send", "leave"])), .upos(.verb)) {
        child("obj", .lemma(in: Lexicon.reportNouns.union(Lexicon.voicedNouns)), .upos(.noun)) {
          child("content", ["acl!", "ccomp"]) { child("mark", .lemma("that")) }
          without {
            child(["nmod:poss", "amod", "compound"], .either(.relation("nmod:poss"), teller), .not(.upos(.pron)))
          }
        }
      }),
    AttributionRule(
      "statement.aside", example: "Talks had failed, the minister said.", confidence: 0.85,
      pattern: verb {
        parent("content", by: "parataxis", .upos(.verb, .noun, .adj, .propn, .aux, .adv, .pron, .num, .sym))
        child("source", "nsubj")
      }),
    AttributionRule(
      "statement.cue", example: "The minister added: “Talks had failed.”", confidence: 0.75,
      pattern: verb { without { child("ccomp") } }),
    AttributionRule(
      "statement.naming", example: "The minister called the plan “a disaster for the whole country.”", confidence: 0.6,
      pattern: Pattern(
        "cue",
        .lemma(in: StatementAssembly.namings.union(StatementAssembly.verdicts)),
        .upos(.verb)
      ) {
        child(["obj", "nsubj:pass", "obl", "ccomp", "xcomp"])
      }),
    AttributionRule(
      "statement.asking", example: "The mayor urged drivers to “stay away from the flooded streets.”", confidence: 0.6,
      pattern: Pattern(
        "cue", .lemma("urge", "ask", "call", "encourage", "order", "invite", "forbid", "oppose", "support"),
        .upos(.verb)
      ) {
        child("nsubj!")
      }),
    AttributionRule(
      "statement.view", example: "In her view, the tax would close the harbour.", confidence: 0.7,
      pattern: Pattern(
        "cue",
        .lemma("view", "opinion", "word", "telling", "account", "estimation", "assessment", "admission", "reckoning")
      ) {
        child("case", .lemma("in", "by"))
        either {
          child("source", "nmod:poss")
        } or: {
          child("source", "nmod") { child("case", .lemma("of")) }
        }
        parent("content", by: "obl", .upos(.verb, .noun, .adj, .propn, .aux))
      }),
    AttributionRule(
      "statement.according-to", example: "Talks had failed, according to the ministry.", confidence: 0.85,
      pattern: Pattern("cue", .lemma("accord", "according"), .form("according")) {
        parent("source", by: ["case", "mark", "advmod", "fixed"], .upos(.noun, .propn, .pron)) {
          parent("content", by: .any)
        }
      }),
    AttributionRule(
      "statement.noun", example: "The minister rejected claims that talks had failed.", confidence: 0.4,
      pattern: Pattern("cue", .lemma(in: Lexicon.reportNouns), .upos(.noun)) {
        child("content", ["acl!", "ccomp"]) { child("mark", .lemma("that")) }
        child("source", ["nmod:poss", "amod", "compound"], .either(.relation("nmod:poss"), teller))
      }),
  ]
}
