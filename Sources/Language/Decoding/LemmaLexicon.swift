/// Known lemmas, to choose among the model's best edit scripts: "outlining" is "outline", not "outlin".
struct LemmaLexicon: Sendable {
  init(_ model: LanguageModel) throws(LanguageModelError) {}

  /// Whether a lemma is known with a part of speech.
  func contains(_ lemma: String, _ upos: UPOS) -> Bool { false }

  /// The lemma of a form: the best script whose result is known, else the best script.
  func lemma(of form: String, upos: UPOS, scripts: [LemmaScript]) -> String {
    scripts[0].lemma(of: form)
  }
}
