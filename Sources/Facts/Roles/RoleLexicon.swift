// Words that tell titles from what stands around them.
extension Lexicon {
  /// Adjectives in front of a title that say something about its holder and are no part of it.
  static let passingModifiers = WordSet(
    text: """
      new newly current incumbent incoming outgoing longtime long-time veteran embattled visiting top prominent
      influential powerful popular controversial famous famed legendary renowned noted leading fellow self-proclaimed
      self-styled disgraced deposed ousted jailed imprisoned exiled ailing slain late so-called alleged suspected
      accused convicted fugitive hardline hard-line hawkish moderate conservative liberal radical outspoken reformist
      centrist populist far-right far-left left-wing right-wing several many other some various two three four more
      most powerful only own young old long-serving longest-serving newly-elected newly-appointed first-time likely
      long ruling serving sitting longest reclusive flamboyant charismatic pro-western pro-russian western-backed u.s.-backed us-backed
      """)
  /// Adverbs before an apposition: "X, *now* a senior fellow".
  static let appositionAdverbs: WordSet = [
    "now", "currently", "also", "then", "once", "formerly", "previously", "still", "himself", "herself", "later",
  ]
  /// Those of them that say that the role is over.
  static let pastAdverbs: WordSet = ["once", "formerly", "previously", "then"]

  /// Titles behind which "General" is part of the title: "Secretary General" is one, "Minister General" is two.
  static let generalTitles: WordSet = [
    "secretary", "attorney", "governor", "inspector", "director", "consul", "solicitor", "surgeon", "auditor",
    "postmaster", "comptroller", "treasurer", "adjutant", "quartermaster", "prosecutor", "controller", "agent",
  ]
  /// Words that make another rank of a rank behind them: "*Brigadier* General", "*Lt.* Gen.".
  static let rankPrefixes = WordSet(
    text: """
      lieutenant major brigadier vice rear field air staff sergeant master first chief wing squadron group flight
      lt lt. maj maj. brig brig. sgt sgt. adm adm. col. col capt. capt lance gunnery command warrant petty deputy
      assistant retired
      """)
  /// Services that ranks are held in.
  static let services: WordSet = ["army", "navy", "force", "marine", "corps", "marines", "police", "guard"]

  /// Parts of the world that people look after in organizations.
  static let worldRegions: WordSet = [
    "europe", "africa", "asia", "america", "americas", "latin america", "central america", "south america",
    "north america", "middle east", "western hemisphere", "horn of africa", "west africa", "east africa",
    "southern africa", "north africa", "central asia", "south asia", "southeast asia", "east asia", "asia pacific",
    "asia - pacific", "asia-pacific", "indo-pacific", "pacific", "eastern europe", "western europe", "central europe",
    "balkans", "caucasus", "caribbean", "arctic", "eurasia", "sahel", "gulf",
  ]
  /// What makes a judgement of a noun rather than an office: "a *great* president".
  static let judgingAdjectives = WordSet(
    text: """
      great good bad strong weak poor superior inferior better best worse worst outstanding excellent terrible awful
      horrible brilliant fine true real natural born proven effective capable competent incompetent successful failed
      wonderful fantastic tremendous amazing decent solid tough smart perfect ideal lousy disastrous worthy viable
      credible qualified unfit fit dangerous
      """)
  /// Nouns that tell no office where nothing says of what: "is a leader".
  static let vagueRoles: WordSet = [
    "leader", "candidate", "figure", "champion", "fighter", "expert", "player", "reformer", "politician", "advocate",
    "professional", "outsider", "insider", "pioneer", "founder", "voter", "taxpayer", "moderate",
  ]
  /// Who sits in a parliament for a party, which is not where the office is.
  static let partyStandings = WordSet(
    text: """
      mp mep mla mna mk msp lawmaker legislator parliamentarian backbencher councillor councilor
      """)
  /// Words before a name that say how someone stands to others: "Democratic *rival* Jane Doe".
  static let standingNouns = WordSet(
    text: "rival opponent challenger foe colleague counterpart stalwart heavyweight insider veteran incumbent donor")
  /// "editor *at large*", "sergeant *at arms*".
  static let fixedComplements = ["at": ["large", "arms", "law"], "in": ["chief", "residence", "command"]]

  /// Nouns for holding an office: "his *tenure* as governor".
  static let termNouns: WordSet = [
    "office", "post", "position", "job", "role", "tenure", "term", "stint", "time", "appointment", "election",
    "reelection", "re-election", "nomination", "selection", "resignation", "career", "work", "service", "dismissal",
    "ouster", "removal", "spell", "confirmation", "days", "inauguration", "duty", "record", "experience",
  ]

  static let weekdays: WordSet = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "yesterday", "today", "tomorrow",
    "tonight",
  ]
  /// Who is sent by a country to another place: "Syria's U.N. ambassador" is Syria's.
  static let envoyNouns: WordSet = ["ambassador", "envoy", "representative", "delegate", "attache", "consul"]

  /// What one is to a person rather than in an organization.
  static let relationalRoles: WordSet = [
    "mate", "aide", "deputy", "spokesman", "spokeswoman", "spokesperson", "manager", "clerk", "adviser", "advisor",
    "assistant",
  ]
  /// Offices before whose holder's name stands where they are held.
  static let heldOffices: WordSet = [
    "mp", "governor", "mayor", "senator", "premier", "head", "chief", "chairman", "chairwoman", "president", "ceo",
    "director", "boss", "owner", "founder", "co-founder", "creator",
  ]
  /// Offices with a field of government before them: "Education Minister".
  static let fieldOffices: WordSet = ["minister", "secretary", "commissioner"]
  /// Houses of parliaments.
  static let chambers: WordSet = [
    "house", "senate", "parliament", "congress", "assembly", "commons", "knesset", "duma",
  ]
  /// Occupations before which a place is where someone comes from.
  static let privateOccupations = WordSet(
    text: """
      student nurse investor teacher farmer worker driver businessman businesswoman engineer doctor physician retiree
      pensioner shopkeeper programmer housewife writer author novelist carpenter electrician plumber fisherman
      """)
  /// Offices that are held for everyone, whatever the holder's party.
  static let publicOffices = WordSet(
    text: """
      sen sen. rep rep. gov gov. senator representative governor congressman congresswoman lawmaker legislator mayor
      secretary judge justice president premier minister councilman councilwoman assemblyman assemblywoman attorney
      treasurer sheriff comptroller alderman mp mps
      """)

  /// Who sits in a parliament for a party.
  static let legislators: WordSet = [
    "mp", "mps", "mep", "mla", "mna", "lawmaker", "legislator", "parliamentarian", "backbencher", "deputy", "senator",
    "councillor", "councilor", "politician",
  ]

  /// Abbreviated titles in the plural and the one title they abbreviate.
  static let pluralAbbreviations = [
    "sens": "Sen.", "sens.": "Sen.", "reps": "Rep.", "reps.": "Rep.", "gens": "Gen.", "gens.": "Gen.",
    "govs": "Gov.", "govs.": "Gov.", "profs": "Prof.", "profs.": "Prof.", "cols.": "Col.", "lts.": "Lt.",
  ]
  /// Verbs that say what someone is to an organization, with the noun for it.
  static let leadingVerbs = ["chair": "chair", "head": "head", "co-chair": "co-chair", "cochair": "co-chair"]

  /// Parties by the adjectives that stand before titles and names of their people.
  static let partyAdjectives: WordSet = [
    "republican", "democrat", "democratic", "labour", "tory", "conservative", "bjp", "congress", "likud", "fidesz",
    "libertarian", "liberal", "socialist", "communist",
  ]
}
