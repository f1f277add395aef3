/// Words before a person's name that are no part of it: titles, ranks and forms of address.
///
/// Roles are found by the rules of Facts from the syntax; this list only keeps a title that an analysis took into the
/// name from becoming part of the person's identity.
enum PersonTitles {
  /// Words that begin or continue a title, normalised.
  private static let words: Set<String> = [
    "mr", "mrs", "ms", "miss", "mx", "dr", "prof", "professor", "sir", "dame", "lord", "lady", "baron", "baroness",
    "president", "vice", "prime", "minister", "premier", "chancellor", "secretary", "undersecretary", "deputy",
    "assistant", "acting", "former", "foreign", "interior", "defense", "defence", "finance", "treasury", "justice",
    "labour", "labor", "home", "health", "trade", "energy", "senator", "sen", "representative", "rep", "congressman",
    "congresswoman", "congressmember", "governor", "gov", "mayor", "speaker", "ambassador", "envoy", "special",
    "attorney", "judge", "chief", "general", "gen", "lieutenant", "lt", "colonel", "col", "major", "maj", "captain",
    "capt", "admiral", "adm", "brigadier", "brig", "commander", "cmdr", "sergeant", "sgt", "corporal", "cpl", "marshal",
    "king", "queen", "prince", "princess", "emperor", "sultan", "sheikh", "emir", "pope", "archbishop", "bishop",
    "cardinal", "father", "rev", "reverend", "imam", "ayatollah", "rabbi", "chairman", "chairwoman", "chair",
    "director",
    "spokesman", "spokeswoman", "spokesperson", "leader", "chief", "officer", "adviser", "advisor", "national",
    "security", "mp", "mep", "hon", "right", "honourable", "comrade", "counselor", "commissioner", "inspector",
    "superintendent", "sheriff", "assemblyman", "assemblywoman", "councilman", "councilwoman", "alderman", "elect",
    "presidentelect", "lawmaker", "st", "datuk", "dato", "datin", "tun", "haji",
    "hajjah", "alhaji", "alhaja", "shri", "smt", "shrimati", "pandit", "herr", "frau", "monsieur", "madame", "mme",
    "signor", "signora", "senor", "senora", "khun", "engr", "barrister", "maulana", "mullah", "ustaz", "otunba",
    "hojatoleslam", "sayyid",
  ]

  /// Honorifics that are names elsewhere: "Tan *Sri*", "Datuk *Seri*" by the word before them.
  private static let pairs: Set<String> = ["tan sri", "datuk seri", "dato seri", "dato sri", "datuk sri", "toh puan"]

  /// Whether a pair of honorifics starts or ends at a word.
  private static func isPaired(_ index: Int, in words: [String]) -> Bool {
    index + 1 < words.count && pairs.contains("\(words[index]) \(words[index + 1])")
      || index > 0 && pairs.contains("\(words[index - 1]) \(words[index])")
  }

  /// Words that join the words of a title ("Secretary of State", "Minister for Trade").
  private static let joints: Set<String> = ["of", "for", "the", "and", "to", "state"]

  /// Houses of parliaments before the titles of those who lead them.
  private static let chambers: Set<String> = ["house", "senate", "parliament", "assembly", "commons"]
  private static let leaders: Set<String> = ["speaker", "majority", "minority", "president"]

  /// How many of a name's words are a title: all of them where no name follows.
  static func count(in words: [String]) -> Int {
    // "*House Speaker* Jane Doe".
    var count = 0
    if words.count > 2, chambers.contains(words[0]), leaders.contains(words[1]) {
      count = ["majority", "minority"].contains(words[1]) ? 2 : 1
    }
    while count < words.count - 1,
      Self.words.contains(words[count]) || isPaired(count, in: words) || (count > 0 && joints.contains(words[count]))
    {
      count += 1
    }
    // "the President of Freedonia" is a title to its end, and no name.
    return count > 0 && count < words.count && endsOpen(words[..<count]) ? words.count : count
  }

  /// Whether a title goes on behind its last word: with "of", "for" or "of the".
  private static func endsOpen(_ words: ArraySlice<String>) -> Bool {
    words.last { $0 != "the" }.map { ["of", "for", "to"].contains($0) } ?? false
  }

  /// Whether a normalised word is a title by itself.
  static func contains(_ word: String) -> Bool { words.contains(word) }

  /// Whether a normalised word can stand behind a title's first word ("State" in "Secretary of State").
  static func canContinue(_ word: String) -> Bool { words.contains(word) || word == "state" }

  private static let male: Set<String> = [
    "mr", "sir", "lord", "king", "prince", "congressman", "chairman", "spokesman",
  ]
  private static let female: Set<String> = [
    "mrs", "ms", "miss", "dame", "lady", "queen", "princess", "congresswoman", "chairwoman", "spokeswoman",
  ]

  /// The gender that a title tells.
  static func gender(of titles: [String]) -> Gender? {
    for title in titles {
      if male.contains(title) { return .male }
      if female.contains(title) { return .female }
    }
    return nil
  }
}

/// As far as titles and pronouns tell.
enum Gender: Hashable, Sendable {
  case male, female
}
