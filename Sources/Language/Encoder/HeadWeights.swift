import EncoderKernels

/// The weights of the task heads.
struct HeadWeights: @unchecked Sendable {  // Points into the mapped model file, which its owner keeps.
  /// All heads that are linear in a word's vector, side by side.
  let joint: ng_linear_f32
  /// Where in the joint outputs each head's are.
  let sentence, upos, xpos, features, lemma, name, mention, corefPrior: Range<Int>
  let arcDependent, arcHead, labelDependent, labelHead, corefQuery, corefKey: ng_linear_i8
  let arc: ng_linear_f32
  let arcRoot: UnsafePointer<Float>
  /// For each relation and each element of the head's part one output, then one for each relation alone.
  let label: ng_linear_f32
  let relationCount, labelSize: Int
  let corefPair: UnsafePointer<Float>
  static let corefPairCount = CorefFeatures.total

  init(_ file: ModelFile, labels: ModelLabels) throws(LanguageModelError) {
    let config = file.header.config
    let hidden = config.hidden
    var outputs = 0
    func head(_ name: String, count: Int) throws(LanguageModelError) -> Range<Int> {
      guard let place = file.header.heads[name], place.count == 2, place[1] == count, place[0] >= 0 else {
        throw .malformed(path: file.path, reason: "head \(name) does not have \(count) outputs")
      }
      outputs = max(outputs, place[0] + count)
      return place[0]..<place[0] + count
    }
    sentence = try head("sentence", count: 1)
    upos = try head("upos", count: labels.upos.count)
    xpos = try head("xpos", count: labels.xpos.count)
    features = try head("feats", count: labels.features.count)
    lemma = try head("lemma", count: labels.lemmas.count)
    name = try head("ner", count: labels.names.count)
    mention = try head("mention", count: labels.mentions.count)
    corefPrior = try head("coref_prior", count: 1)
    joint = try file.linearF32("heads", inputs: hidden, outputs: outputs)
    arcDependent = try file.linearI8("arc_dep", inputs: hidden, outputs: config.arcSize)
    arcHead = try file.linearI8("arc_head", inputs: hidden, outputs: config.arcSize)
    labelDependent = try file.linearI8("label_dep", inputs: hidden, outputs: config.labelSize)
    labelHead = try file.linearI8("label_head", inputs: hidden, outputs: config.labelSize)
    corefQuery = try file.linearI8("coref_query", inputs: hidden, outputs: config.corefSize)
    corefKey = try file.linearI8("coref_key", inputs: hidden, outputs: config.corefSize)
    arc = try file.linearF32("arc", inputs: config.arcSize, outputs: config.arcSize)
    arcRoot = try file.tensor("arc_root", of: Float.self, count: hidden)
    relationCount = labels.relations.count
    labelSize = config.labelSize
    label = try file.linearF32("label", inputs: labelSize, outputs: relationCount * (labelSize + 1))
    corefPair = try file.tensor("coref_pair", of: Float.self, count: Self.corefPairCount)
  }
}
