/// Names of institutions that every country or company has: they identify one only within an article.
enum GenericNames {
  private static let heads: Set<String> = [
    "agency", "administration", "army", "assembly", "authority", "board", "bureau", "cabinet", "center", "centre",
    "commission", "committee", "congress", "council", "court", "department", "government", "group", "house", "ministry",
    "navy", "office", "opposition", "parliament", "party", "police", "senate", "state", "supreme", "high", "federal",
    "national", "foreign", "interior", "defense", "defence", "finance", "justice", "health", "treasury", "central",
    "bank", "commons", "lords", "capitol", "hill", "general", "security", "democratic", "people", "peoples",
    "labour", "labor", "liberal", "conservative", "socialist", "communist", "republican", "justice", "homeland",
    "constitutional", "coalition", "military", "forces", "armed", "air", "force", "of", "the",
    "and", "affairs", "election", "electoral", "intelligence", "union", "company", "university", "staff", "service",
    "intelligence", "guard", "revolutionary",
  ]

  /// Whether all words are common ones ("Foreign Ministry", "Supreme Court").
  static func isGeneric(_ words: [String]) -> Bool { words.allSatisfy(heads.contains) }
}
