/// Nouns for people that tell no office by themselves: "the official" is whoever is spoken of.
public enum GeneralPersons {
  private static let nouns: Set<String> = [
    "man", "woman", "politician", "leader", "lawmaker", "legislator", "candidate", "nominee", "statesman", "veteran",
    "businessman", "businesswoman", "billionaire", "tycoon", "diplomat", "official", "activist", "incumbent",
  ]

  /// Whether a lemma is one of them.
  public static func contains(_ lemma: String) -> Bool { nouns.contains(lemma) }
}
