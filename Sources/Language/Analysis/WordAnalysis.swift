/// What the model says of one word, as indices into its labels.
struct WordAnalysis: Sendable {
  var upos: Int16 = 0
  var xpos: Int16 = 0
  var features: Int16 = 0
  /// The best edit scripts of its lemma, best first.
  var lemmas: (Int16, Int16, Int16) = (0, 0, 0)
  var relation: Int16 = 0
  /// Its head by number in the document; -1 for a root.
  var head: Int32 = -1
  var startsSentence = false
  var name: Int16 = 0
  /// The probability of `name`.
  var nameProbability: Float = 0
  /// The kind of mention that the word heads; 0 for none.
  var mention: Int16 = 0
  var mentionProbability: Float = 0
  /// How likely the word is to have an antecedent of its own sort (`Model.coref_prior`).
  var corefPrior: Float = 0
}

/// The analysis of a stretch of words.
package struct StretchAnalysis: Sendable {
  var words: Range<Int>
  var analyses: [WordAnalysis] = []
  /// Words that may corefer, with a row of `queries` and `keys` each.
  var corefWords: [Int] = []
  var queries: [Float] = []
  var keys: [Float] = []
}
