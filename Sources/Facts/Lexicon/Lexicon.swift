/// The words that rules ask for by class. Closed classes are listed here; open ones come from WordNet.
public enum Lexicon {
  /// Heads of roles: minister, director, analyst …
  public static let roleNouns = WordSet(text: LexiconData.roleNouns)
    .union(WordSet(text: moreRoleNouns)).union(abbreviatedTitles).subtracting(WordSet(text: noRoleNouns))
    .subtracting(courtesyTitles).union(honoraryTitles)
  public static let personNouns = WordSet(text: LexiconData.personNouns)
    .union(["person", "people", "spokesperson", "lawmaker", "mp", "rebel", "protester"]).subtracting([
      "state", "house", "paper", "end", "center", "centre", "back", "wing", "tackle", "cover", "rest", "issue",
      "pledge",
    ])
  public static let groupNouns = WordSet(text: LexiconData.groupNouns).union(WordSet(text: moreGroupNouns))
  /// Verbs by which someone says something.
  public static let communicationVerbs = WordSet(text: LexiconData.communicationVerbs)

  static let personPronouns: WordSet = [
    "i", "me", "my", "we", "us", "our", "you", "your", "he", "him", "his", "she", "her", "they", "them", "their", "who",
    "whom", "I",
  ]
  static let firstPersonPronouns: WordSet = ["i", "me", "my", "mine", "myself", "we", "us", "our", "ours", "ourselves"]
  static let countryNouns: WordSet = ["country", "nation", "state", "kingdom", "republic", "city", "capital", "region"]

  /// Titles as newspapers shorten them, lower-case and with their full stops, as lemmas keep them.
  static let abbreviatedTitles: WordSet = {
    let titles = """
      rep sen gov gen lt col maj capt sgt adm cmdr brig rev hon prof pres amb atty det supt insp mp mep mla mpp pm ceo
      cfo coo cto vp sheikh fr msgr lcpl cpl pvt pte dep asst secy reps sens gens mps ald cllr mk mks mlas meps msp
      msps mlc mna td tds
      """
    let bare = WordSet(text: titles)
    return bare.union(WordSet(bare.sorted.map { $0 + "." }))
  }()
  /// Courtesies, which are no role.
  static let courtesyTitles: WordSet = [
    "mr", "mr.", "mrs", "mrs.", "ms", "ms.", "miss", "mx", "mx.", "sir", "madam", "sheikh", "sheikha",
  ]

  /// Titles of birth and faith, which are forms of address and ranks at once.
  static let honoraryTitles: WordSet = ["sheikh", "sheikha", "emir", "amir", "ayatollah", "qc", "kc"]

  private static let moreGroupNouns = """
    group people side team party government administration company firm bloc coalition military army police public
    regulator watchdog opposition union ministry court committee faction organization organisation movement regime junta parliament
    senate congress council commission agency department institution authority campaign family community
    """
  private static let moreRoleNouns = """
    spokesperson lawmaker co-chair co-founder cofounder vice-president vice-chair chairperson chairwoman congresswoman
    assemblyman assemblywoman councillor councilor councilman councilwoman alderman undersecretary under-secretary
    premier chancellor monarch whip envoy attache supremo secretary-general general-secretary backbencher
    fellow strategist filmmaker billionaire laureate frontrunner successor predecessor astronaut midfielder treasurer
    tycoon industrialist entrepreneur banker cameraman photographer blogger frontbencher parliamentarian legislator mayor prosecutor chief boss head chair deputy democrat republican
    ex-president ex-minister ex-chancellor ex-premier ex-mayor ex-senator ex-governor ex-chief ex-leader ex-head
    co-host cohost co-editor co-author co-owner co-director co-leader co-president co-writer co-sponsor co-creator
    co-counsel co-pilot co-captain showrunner podcaster vlogger influencer youtuber schoolteacher patrolman
    troubleshooter ombudsman police-chief
    ex-director ex-ambassador ex-chairman ex-general president-elect prime-minister first-lady captain coach striker midfielder goalkeeper ambassador-designate
    """
  /// Persons of WordNet's lists that name a relation or a passing state rather than a role.
  private static let noRoleNouns = """
    man woman boy girl person people mother father brother sister star face hand voice guest winner loser native
    resident neighbor neighbour stranger player actor-in-chief body subject individual figure human party opposition
    press staff personnel pair couple crew guard colleague companion partner ally rival enemy opponent critic friend
    supporter father mother bride groom fan enthusiast aficionado favorite favourite patriarch mistress sire
    prisoner detainee fugitive suspect defendant accused patient customer client consumer user viewer reader listener
    senior junior elder minor native leading provincial migrant refugee immigrant tourist passenger pedestrian adult youth teenager child baby
    end back bobby predecessor authority attraction superior subordinate success source sensation second seed star super
    sweep swagger draw classic competition competitor connection computer card cat cog contact cookie fence foot ghost
    grass great green grip ham hangover heavy instrument intellect jack lead lookout mouth nut natural opposition
    ordinary page pawn picket pig pillar pin pledge plant poster potter power private prodigy proxy qualifier rat regular
    reminder reserve retainer ringer romantic router runner screw seasonal server sewer shark shot slice smith
    subsidiary substitute suit support surety talent tanker temp tracker transmitter thrush appointee dear canon champ
    crew divine dick dry extra fink fool fuzz gob god hack help helper hero highbrow idol ideal jumper listener loner
    lovely major-domo mace mind miser muse muser ninja noble nonesuch opposite partisan passer possessor product
    provincial respondent restorer rigger robber romantic sage savior saviour scratch sharer signer sleeper sneak
    sovereign stalwart survivor testee thatcher trencher unionist upsetter upstager underdog resident holder bearer
    giver taker answerer asker beginner comer doer goer loser maker mover nominal sender setter shaper striver
    letter supporter someone anyone nobody self one other fan victim witness survivor pretender
    """
}

// Speech.
extension Lexicon {
  /// Verbs that introduce what someone says. WordNet's verbs of communication, without those that report asking for
  /// something to be done or that mostly mean something else.
  public static let speechVerbs =
    communicationVerbs
    .union(["say", "add", "note", "think aloud", "go", "continue", "conclude", "agree", "insist", "maintain", "vow"])
    .union(["estimate", "theorize", "theorise"])
    .subtracting(WordSet(text: noSpeechVerbs))

  private static let noSpeechVerbs = """
    be have get give take make let do show see look find mean need want know believe think feel hope expect seem prove
    help keep work begin start stop use set put turn run come go pass call name ask-for dial tie open draw drop
    follow read sing play spell teach translate sign vote meet visit interview address publish print broadcast air
    represent cover raise cause lie act fit mark support lead sound move bear hold carry face hear try plan decide
    force allow permit require order urge ask encourage invite forbid ban score record oppose support
    decline refuse endorse
    """

  /// Nouns of saying that take a clause: the claim that …
  static let speechNouns = WordSet(
    text: """
      claim statement assertion allegation announcement argument warning declaration remark comment denial suggestion
      contention insistence assurance admission acknowledgement acknowledgment accusation complaint
      """)

  /// Nouns of saying, and of what is told of someone.
  static let reportNouns = speechNouns.union([
    "report", "charge", "rumor", "rumour", "accusation", "proclamation", "revelation", "prediction", "view", "belief",
    "opinion", "conviction", "promise", "pledge", "vow", "threat", "conclusion", "forecast", "boast", "testimony",
    "finding", "estimate", "disclosure", "confession", "observation", "comment", "message", "position", "line",
  ])

  /// Nouns of what was counted or looked into, which tell results: the polls show a close race.
  static let findingNouns = WordSet(
    text: """
      poll survey study report data figure research analysis review result average estimate census audit count
      statistics statistic index
      """)

  /// Nouns of what one thinks or feels that take a clause: voiced hope that …
  static let voicedNouns = WordSet(
    text: """
      concern hope fear worry belief confidence view opinion case point doubt optimism conviction regret alarm expectation
      conclusion finding feeling certainty suspicion surprise disappointment anger dismay outrage satisfaction message
      frustration gratitude hint impression signal
      """)

  /// Nouns that speak for those who wrote them.
  static let documentNouns = WordSet(
    text: """
      report statement poll survey study document filing letter memo release transcript indictment complaint lawsuit
      article newspaper magazine tweet post website site account agency source email announcement paper survey data
      figure research analysis review ruling judgment judgement estimate result average manifesto communique bulletin
      editorial census audit affidavit suit notice broadcaster daily weekly tabloid outlet journal column
      textbook book schoolbook section charter statistics statistic record dispatch verdict opinion brief
      testimony resolution advisory newsletter essay memoir biography booklet brochure leaflet pamphlet dossier draft
      declaration petition motion writ warrant subpoena text caption headline message note guideline factsheet
      station channel newswire press medium video footage photograph photo image list log database map chart record
      questionnaire clause paragraph
      """)

  /// People and bodies that find out: the auditors found that …
  static let finders = WordSet(
    text: """
      researcher scientist investigator inspector auditor author team expert analyst economist monitor examiner coroner
      prosecutor jury court tribunal judge commission committee panel inquiry enquiry investigation probe inspection
      prober watchdog observer survey poll pollster
      """)

  /// Where something is said.
  static let channelNouns = WordSet(
    text: """
      interview post statement tweet speech conference briefing letter article report email e-mail release
      call hearing testimony memo blog op-ed column broadcast address rally debate message remarks remark video
      podcast filing meeting event forum telecast programme program show newscast thread
      """)
}

// Modality.
extension Lexicon {
  static let deonticModals: WordSet = ["must", "should", "shall", "ought"]
}

// Roles.
extension Lexicon {
  static let formerWords: WordSet = [
    "former", "ex", "then", "erstwhile", "onetime", "one-time", "late", "ex-president", "formerly", "outgoing",
  ]
  /// Words that stay small before a title written large.
  static let titleModifiers: WordSet = [
    "acting", "act", "vice", "deputy", "first", "interim", "assistant", "associate", "senior", "chief", "co", "-",
    "under",
    "lead", "executive", "general", "honorary", "caretaker", "majority", "minority", "shadow",
  ]
  /// Titles that names are written with, so that a name may be marked together with them.
  static let titles = WordSet(
    text: """
      president king queen prince princess pope sheikh emperor sultan judge justice senator governor mayor professor
      ambassador secretary chancellor premier minister rabbi imam bishop cardinal archbishop ayatollah congressman
      congresswoman speaker
      """
  ).union(ranks)
  /// Military and police ranks.
  static let ranks = WordSet(
    text: "general colonel captain major admiral lieutenant sergeant commander brigadier marshal corporal inspector")
  static let titleSuffixes: WordSet = ["elect", "designate", "general", "emeritus", "designee", "at-large"]
  static let roleComplementPrepositions: WordSet = [
    "of", "at", "for", "in", "on", "with", "to", "from", "under", "within",
  ]
  /// Fields that ministries and secretaries are named after.
  static let portfolios = WordSet(
    text: """
      defense defence state foreign affairs affair interior labour labor finance health treasury security national trade
      justice agriculture energy education environment transport transportation commerce industry home housing urban
      development culture sports sport tourism science technology communications information intelligence economy
      economic planning water mining mines fisheries forestry immigration veterans budget public works social welfare
      women youth family children employment innovation climate infrastructure homeland external international
      cooperation war navy army air force police parliamentary legal constitutional religious digital food rural
      local government regional land natural resources petroleum power railways aviation shipping maritime investment
      exchequer reunification unification human rights policy press information research chief executive
      """)
  /// Verbs that put someone into a role, keep them there or take them out of it.
  static let roleVerbs: WordSet = [
    "appoint", "name", "elect", "reelect", "re-elect", "nominate", "swear", "choose", "select", "pick", "promote",
    "serve", "act", "work", "become", "remain", "start", "begin", "rise", "hire", "recruit", "tap", "fire", "sack",
    "suspend", "depose", "unseat", "discharge", "relieve", "return", "retain", "train", "qualify", "stand", "run",
    "campaign", "resign", "retire", "replace", "succeed", "reappoint", "install",
    "inaugurate", "confirm", "designate", "quit", "step", "take", "oust", "dismiss", "remove", "continue", "stay",
  ]
  /// Those of them that end a role.
  static let endingVerbs: WordSet = [
    "resign", "retire", "quit", "oust", "dismiss", "remove", "step", "fire", "sack", "suspend", "depose", "unseat",
    "discharge", "relieve",
  ]
}

// Stance.
extension Lexicon {
  /// Verbs that only carry a noun of stance: "voiced support for".
  static let lightStanceVerbs: WordSet = [
    "express", "voice", "reiterate", "reaffirm", "affirm", "state", "declare", "announce", "make", "give", "offer",
    "show", "have", "issue", "renew", "repeat", "maintain", "underline", "stress", "signal", "pledge", "throw", "lend",
    "convey", "lodge", "raise", "file", "register", "harbor", "harbour", "feel", "share", "echo", "confirm", "restate",
    "outline", "unveil", "launch", "mount", "adopt", "pursue", "follow", "submit", "put", "proclaim", "withhold",
    "keep", "sound",
    "retain", "pose", "wage", "lead", "take", "make", "see", "demonstrate", "extend", "join", "table", "present",
  ]
  /// Verbs that say how much something matters: "stressed the need for talks".
  static let stressingVerbs: WordSet = [
    "stress", "emphasize", "emphasise", "underline", "underscore", "highlight", "note", "recognize", "recognise",
    "acknowledge", "discuss", "cite", "reiterate", "agree", "accept", "see", "insist", "point", "understand",
    "appreciate", "affirm", "reaffirm", "defend", "assert", "reserve", "claim", "invoke",
  ]
  /// Verbs that end the stance of their noun: "dropped its opposition to".
  static let endingStanceVerbs: WordSet = [
    "drop", "withdraw", "end", "abandon", "reverse", "lift", "rescind", "revoke", "renounce", "lose",
  ]
  /// Verbs whose subject meets the stance of others: "won support from", "drew condemnation from".
  static let receivingStanceVerbs: WordSet = ["win", "get", "receive", "face", "draw", "earn", "attract", "meet"]
}

extension Lexicon {
  /// What one "wants to" do in the act of saying so: "I want to thank you" takes no side.
  static let courtesyVerbs: WordSet = [
    "thank", "congratulate", "apologize", "apologise", "say", "add", "remind", "know", "see", "hear", "tell", "ask",
    "talk", "speak", "comment", "elaborate", "speculate", "answer", "express", "convey", "extend", "wish", "mention",
    "note", "emphasize", "stress", "be", "have",
    "enjoy", "look", "surprise", "surprised",
  ]
}

// Speaking and acting for others.
extension Lexicon {
  /// What one gives in words alone.
  static let courtesyNouns: WordSet = [
    "comment", "condolence", "apology", "detail", "prayer", "explanation", "evidence", "insight", "hint", "view",
    "answer", "thanks", "congratulation", "clue", "glimpse", "example", "sympathy", "advice", "opinion", "tribute",
  ]
  /// What is laid down by whoever signs or proposes it: "signed an order *banning* exports".
  static let lawNouns: WordSet = [
    "order", "decree", "resolution", "directive", "bill", "amendment", "motion", "legislation", "law", "petition",
    "declaration", "communique", "ruling", "verdict", "proposal", "draft", "edict", "regulation",
  ]
  /// Verbs by which a document comes into the world: who does so speaks in it.
  static let makingVerbs: WordSet = [
    "sign", "issue", "launch", "write", "send", "introduce", "propose", "file", "publish", "draft", "table", "submit",
    "announce", "unveil", "adopt", "pass", "approve", "enact", "release", "circulate", "make", "deliver", "present",
    "post", "start", "organize", "organise", "read", "give", "co-sponsor", "sponsor",
  ]
  /// Verbs by which something comes to the stance of others: "the plan drew criticism from Kenya".
  static let meetingVerbs: WordSet = [
    "face", "draw", "win", "get", "receive", "earn", "attract", "meet", "have", "provoke", "spark", "trigger", "elicit",
    "prompt", "enjoy", "secure", "garner", "gain", "encounter",
  ]
  /// People called by what they are against, and by what they are for.
  static let opposingAgents: WordSet = ["critic", "opponent", "foe", "detractor", "skeptic", "sceptic", "enemy"]
  static let supportingAgents: WordSet = [
    "supporter", "advocate", "proponent", "champion", "backer", "defender", "campaigner", "crusader", "sponsor",
    "co-sponsor", "cosponsor",
  ]

  /// Kinds of businesses, by which articles go on to call one.
  static let companyNouns = WordSet(
    text: """
      company firm corporation business carrier airline bank retailer automaker carmaker manufacturer maker operator
      utility lender insurer brewer producer supplier developer publisher broadcaster conglomerate giant group startup
      start-up miner chain subsidiary broker brokerage
      """)
  /// Bodies whose names say what they are: the ministry is the Ministry of something.
  static let namedBodyNouns = WordSet(
    text: """
      ministry department court council police party parliament senate congress assembly commission committee
      university army military navy government union federation authority office bureau cabinet house board tribunal
      """)
  /// Those who speak for someone else by their office.
  static let spokespeople: WordSet = [
    "spokesman", "spokeswoman", "spokesperson", "spokespeople", "mouthpiece",
  ]
  /// People of whom one, unnamed, acts for the country or organization before the word.
  static let officeHolders = spokespeople.union(
    WordSet(
      text: """
        official officer diplomat envoy ambassador representative negotiator delegate delegation policeman authority
        """)
  ).union(combatants)
  /// Those whose words are their country's: Kenyan officials, authorities in Kenya.
  static let officials: WordSet = [
    "official", "authority", "government", "police", "leader", "negotiator", "diplomat", "force", "troop", "military",
    "army",
  ]
  /// Those who fight for someone, and take no sides of their own.
  static let combatants: WordSet = [
    "soldier", "troop", "force", "fighter", "rebel", "militant", "insurgent", "gunman", "guerrilla", "serviceman",
    "marine", "sailor", "policeman", "warplane", "aircraft",
  ]
}

// Groups.
extension Lexicon {
  /// What can be "of" its members.
  static let memberGroups: WordSet = [
    "alliance", "coalition", "group", "grouping", "bloc", "union", "association", "organization", "organisation",
    "community", "partnership", "consortium", "federation", "confederation", "league", "club", "pact", "network",
    "forum", "block", "team", "council", "body", "axis", "cartel",
  ]
  /// What people belong to, behind its name: "the Fatah party".
  static let partyNouns: WordSet = [
    "party", "movement", "group", "faction", "militia", "coalition", "alliance", "bloc", "network", "league",
    "organization",
    "organisation", "team", "campaign",
  ]
  /// Offices of state by the nouns in their names.
  static let stateBodies = WordSet(
    text: """
      ministry department parliament court council bank army military navy police cabinet senate congress assembly
      commission agency bureau embassy consulate treasury guard forces corps board tribunal intelligence marines
      authority office directorate secretariat
      """)
}

extension Lexicon {
  /// Nouns of time: "strove for years" is not for years.
  static let timeNouns: WordSet = [
    "year", "month", "week", "day", "hour", "minute", "decade", "century", "life", "time", "moment", "while", "now",
    "night", "term", "season", "weekend",
  ]
}
