/// What the outputs of the heads stand for.
struct ModelLabels: Sendable {
  var upos: [UPOS]
  var xpos: [String]
  var features: [String]
  var lemmas: [LemmaScript]
  var relations: [DependencyRelation]
  var names: [NameTag]
  var mentions: [String]

  init(_ file: ModelFile) throws(LanguageModelError) {
    func strings(_ key: String) throws(LanguageModelError) -> [String] {
      guard let values = file.header.labels[key], !values.isEmpty else {
        throw .malformed(path: file.path, reason: "labels of \(key) are missing")
      }
      return values
    }
    func parsed<T>(_ key: String, _ parse: (String) -> T?) throws(LanguageModelError) -> [T] {
      var out: [T] = []
      for text in try strings(key) {
        guard let value = parse(text) else {
          throw .malformed(path: file.path, reason: "label \(text) of \(key) is not understood")
        }
        out.append(value)
      }
      return out
    }
    upos = try parsed("upos") { UPOS(rawValue: $0) }
    xpos = try strings("xpos")
    features = try strings("feats").map { $0 == "_" ? "" : $0 }
    lemmas = try parsed("lemma", LemmaScript.init)
    relations = try strings("relations").map(DependencyRelation.init(rawValue:))
    names = try parsed("ner", NameTag.init)
    mentions = try strings("mention")
  }
}
