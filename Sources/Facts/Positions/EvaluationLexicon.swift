/// Words that judge what they are said of.
enum EvaluationLexicon {
  /// Verbs that say what their object is to be taken for: "branded the law unfair", "described it as a farce".
  static let namingVerbs: WordSet = [
    "call", "describe", "brand", "label", "term", "dub", "characterize", "characterise", "deem", "consider", "find",
    "declare", "see", "view", "regard", "denounce", "condemn", "dismiss", "slam", "hail", "decry", "deride", "portray",
    "depict", "paint", "cast", "judge", "think", "believe", "pronounce", "rate", "rule", "reject", "criticize",
    "criticise", "blast", "lambaste", "praise", "laud", "welcome", "defend", "tout", "damn", "present", "treat",
    "recognize", "recognise", "acknowledge",
    "uphold",
  ]

  /// Verbs that say of their subject what comes after them.
  static let linkingVerbs: WordSet = [
    "remain", "seem", "appear", "look", "sound", "constitute", "represent", "amount",
  ]

  /// Verbs of what does harm: whoever says so is against it.
  static let harmingVerbs: WordSet = [
    "violate", "breach", "contravene", "infringe", "undermine", "jeopardize", "jeopardise", "endanger", "destabilize",
    "destabilise", "harm", "imperil", "hamper", "erode", "trample", "flout", "poison", "sabotage", "derail",
    "exacerbate", "worsen", "aggravate", "escalate", "inflame", "backfire", "discriminate",
  ]

  /// Verbs of what does good.
  static let benefitingVerbs: WordSet = [
    "improve", "benefit", "boost", "strengthen", "protect", "save", "safeguard", "enhance", "ease", "alleviate",
    "foster", "facilitate", "revive", "advance", "enable", "help",
  ]

  /// Verbs of bringing about, and the bad things that are brought about.
  static let causingVerbs: WordSet = [
    "cause", "trigger", "provoke", "create", "spark", "bring", "lead", "result", "pose", "risk", "fuel", "increase",
    "mean", "deepen", "spread", "sow",
  ]
  static let badOutcomes = WordSet(
    text: """
      hardship shortage damage harm suffering chaos instability violence war conflict crisis destruction tension hunger
      poverty death risk threat danger disaster catastrophe loss unemployment recession famine bloodshed misery pain
      injustice corruption unrest confusion uncertainty division hatred terrorism extremism collapse bankruptcy inflation
      pollution disease casualty defiance terror barbarism hypocrisy cowardice desperation revenge humiliation
      fraud retaliation backlash abuse delay blackout injury fatality accident starvation malnutrition displacement
      deprivation discrimination harassment repression oppression persecution torture killing murder escalation
      proliferation paralysis deadlock stalemate gridlock layoff default inequality deterioration degradation erosion
      meltdown turmoil upheaval disorder anarchy lawlessness bloodbath carnage massacre genocide epidemic outbreak
      contamination outage breakdown setback stigma resentment frustration panic anxiety animosity hostility friction rift
      polarization polarisation radicalization radicalisation repercussion impunity scarcity exodus upset nightmare
      """)

  /// What may be good or bad, and what makes it bad: "dire consequences", "higher prices".
  static let outcomes: WordSet = [
    "consequence", "effect", "impact", "result", "price", "cost", "measure", "outcome", "implication", "tax", "rate",
    "bill", "fee", "pressure", "burden",
  ]
  static let worsening: WordSet = [
    "dire", "severe", "serious", "grave", "high", "negative", "adverse", "irreversible", "irreparable", "retaliatory",
    "devastating", "disastrous", "catastrophic", "terrible", "harmful", "unintended", "undesirable", "heavy",
    "punitive", "unnecessary", "far-reaching", "chilling",
  ]

  /// What something good has.
  static let merits: WordSet = [
    "merit", "rationale", "justification", "benefit", "advantage", "value", "legitimacy", "potential", "virtue",
    "sense", "weight", "water",
  ]

  /// Predicates that approve of their subject.
  static let approving = WordSet(
    text: """
      realistic good right fair just necessary essential important vital crucial imperative needed welcome legitimate
      legal sensible wise reasonable acceptable desirable beneficial urgent paramount indispensable positive overdue
      critical key best better worth worthwhile constructive useful helpful valuable excellent outstanding wonderful
      great historic commendable admirable praiseworthy laudable courageous brave heroic encouraging promising
      justified justifiable warranted appropriate proportionate lawful constitutional democratic credible viable
      feasible workable practical pragmatic sound solid strong effective successful productive fruitful favorable
      favourable advantageous timely inevitable non-negotiable sacrosanct inviolable sacred proper correct decent
      humane noble remarkable impressive milestone breakthrough success triumph victory achievement blessing boon
      priority must necessity obligation duty opportunity solution lifeline imperative cornerstone pillar exemplary
      steadfast bold generous balanced transparent long-overdue much-needed win-win groundbreaking landmark
      """)

  /// Predicates that disapprove of their subject.
  static let disapproving = WordSet(
    text: """
      unrealistic bad wrong unfair unjust unnecessary unacceptable illegitimate illegal unlawful unconstitutional
      unwise unreasonable dangerous harmful irresponsible reckless counterproductive intolerable inadmissible
      unthinkable disgraceful shameful outrageous mistake disaster mistaken premature illusionary pointless
      inappropriate disrespectful unproductive provocation objectionable flawed unfounded baseless groundless
      discriminatory protectionist absurd disproportionate excessive arbitrary cruel inhumane inhuman barbaric brutal
      heinous horrific horrible horrendous appalling abhorrent atrocious terrible awful deplorable despicable
      regrettable unfortunate lamentable sad tragic troubling worrying disturbing alarming concerning worrisome
      motivated disappointing frustrating insulting offensive racist sexist xenophobic bigoted hateful hypocritical cynical
      cowardly criminal corrupt fraudulent rigged sham farce charade joke travesty insult affront outrage disgrace
      scandal shame betrayal blunder failure fiasco catastrophe tragedy atrocity massacre genocide crime violation
      breach aggression threat menace danger setback blow error illusion fantasy nonsense rubbish lie fabrication
      fiction propaganda smear slander pretext ploy stunt gimmick distraction waste burden obstacle impediment
      hindrance nightmare abomination bullying blackmail extortion intimidation interference meddling coup trap
      damaging destructive disastrous catastrophic devastating detrimental hostile provocative inflammatory divisive
      incendiary destabilizing destabilising undemocratic unethical immoral dishonest misleading deceptive false
      untrue inaccurate incorrect erroneous invalid void null unjustified unjustifiable unwarranted unproven
      unsubstantiated unworkable unviable unsustainable untenable inadequate insufficient ineffective useless futile
      meaningless worthless senseless foolish stupid silly ridiculous ludicrous laughable preposterous naive
      shortsighted short-sighted misguided ill-advised ill-conceived ill-timed heavy-handed draconian oppressive
      repressive authoritarian dictatorial unilateral one-sided biased partisan politicized politicised selfish
      greedy costly expensive wasteful risky unsafe impossible inconceivable unforgivable inexcusable indefensible
      impermissible repugnant repulsive reprehensible revolting disgusting vile wicked evil sinister suspicious
      dubious questionable problematic contradictory inconsistent incompatible contrary intrusive invasive abusive
      vindictive punitive frivolous insolent arrogant unhelpful unwelcome undesirable unsatisfactory untimely
      off-limits non-starter nonstarter overreach witch-hunt politically-motivated
      """)

  /// Adjectives of one form that WordNet would list one by one: "unhelpful", "unlivable".
  private static let deniedEndings = ["able", "ible", "ful", "wise", "fair", "safe", "lawful", "ethical"]
  private static let neutral: WordSet = [
    "unable", "unforgettable", "unbelievable", "unstoppable", "unavoidable", "unmistakable", "unbeatable",
  ]

  /// The side that a word takes on what it is said of.
  static func stance(of lemma: String) -> Bool? {
    if disapproving.contains(lemma) { return false }
    if approving.contains(lemma) { return true }
    let isDenied = lemma.hasPrefix("un") && deniedEndings.contains { lemma.hasSuffix($0) }
    return isDenied && !neutral.contains(lemma) ? false : nil
  }
}
