// Made by Sources/ModelTraining/lexicon/build_lexicons.py: do not edit.

extension LexiconData {
  /// WordNet's verbs of communication.
  static let communicationVerbs = """
    aah abduce abjure abnegate absolve abstract abuse accede accent accentuate accept accession acclaim accommodate
    accost account accurse accuse acknowledge acquaint acquiesce acquit actualise actualize add address adduce
    adjudge adjure admit admonish adulate adumbrate advance advert advertise advertize advise advocate affect
    affiance affirm affront aggrandise aggrandize agree aim air airmail alarm alert alibi allege allow allude allure
    altercate amend amnesty amplify amuse anathematise anathematize anathemise anathemize animadvert annotate
    announce annul annunciate answer anticipate ape aphorise aphorize apologise apologize apostatise apostatize
    apostrophise apostrophize appeal appease append applaud apply apprise apprize approach approbate approve
    arbitrate argue argufy arraign arrange article articulate ascertain ask asperse aspirate assail assassinate
    assault assent assert asseverate assibilate assoil assure attack attest augur auspicate authorise authorize
    autograph aver avoid avouch avow baa babble backbite backspace badger badmouth bail bait ballyhoo bamboozle ban
    bandy banter baptise baptize bar bare bargain bark barrack barrage bastardise bastardize bawl bay beam beatify
    beckon bedamn beef beep befool beg begin belabor belabour belie belittle bellow bellyache bemoan bemock berate
    beseech beshrew besiege besmirch bespeak bet betoken betray betroth bewail bewitch bewray bicker bid bill bind
    bitch blab blabber blackguard blackwash blame blandish blarney blaspheme blast blat blate blather blaze bleat
    bless blether blister blither block blog bloviate blow blubber bluff blunder blurt bluster boast bob bode
    bombard boo bootlick bow brabble bracket brag braille brainwash brand bravo brawl bray brazen break breathe
    bridle brief bring broach broadcast browbeat brown-nose bruit bull bulletin bullshit bully bumble buoy burden
    burlesque butterfly buzz bypass cable cackle cajole calculate call calumniate cancel canonise canonize
    cantillate capacitate caricature carp carry cast castigate catcall catechise catechize caterwaul catfish cause
    caution cavil caw censure census certificate certify chaff chaffer chair challenge chant characterise
    characterize charge charm chasten chastise chat chatter check cheek cheep cheer cheerlead chicane chide chirk
    chirp chirr chirrup chit-chat chitchat chitter chorus christen chronicle churr cipher circularise circularize
    circulate circumstantiate circumvent cite clack claim clamor clamour clamp clap clapperclaw clarify clarion
    clash claver claw claxon clear click clinch close cluck co-sign coach coax cod code collateralize collogue color
    colorcast colour command commend comment commentate comminate commit commune communicate compare complain
    complete compliment compromise concede concert conciliate conclude concord concur condemn condescend condition
    condone confab confabulate confer confess confide confirm confront conge congee congratulate conjugate conjure
    connect connote consecrate consent consider consult contact contend contest continue contract contradict
    contraindicate contravene controvert convene converse convert convey convict convince convoke convolute convulse
    coo coquet coquette correct correspond corroborate cosign couch counsel count countenance counter
    counterchallenge counterclaim countermand countersign covenant cover crab crack crackle crave crawfish criminate
    criticise criticize critique croak cronk croon cross-refer crow crucify crunch cry cuckoo cue curse curtsy cuss
    cut cypher dally damn dare deal debar debate debrief debunk deceive decipher declaim declare decline decode
    deconsecrate deconstruct decree decry decrypt dedicate deduce defame defend defer define deflate defy delete
    deliberate delineate deliver deluge demagnetise demagnetize demand demonstrate demur denigrate denominate denote
    denounce deny depict deplore depone depose deprecate depreciate deride derogate descant describe desecrate
    designate destine detail deter determine develop devoice devote dial dictate differ diffuse digress dilate
    dimension diphthongise diphthongize direct disabuse disagree disallow disambiguate disapprove disavow
    disc-jockey discharge disclaim disclose discount discourage discourse discover discredit discuss disdain
    disgrace disk-jockey dismiss disoblige disown disparage disperse dispute disqualify disregard disrupt diss
    dissemble disseminate dissent dissertate dissuade distinguish distort distribute ditto divagate divulge docket
    document dodge dogmatise dogmatize doom dot double-space downplay drag dramatise dramatize draw drawl drive
    drone drop dub duck dun dupe dwell e-mail echo edify edit editorialise editorialize ejaculate elaborate elocute
    elucidate elude email embellish embroider emit emphasise emphasize enchant encipher encode encore encourage
    encrypt endanger endorse engage enjoin enlarge enlighten enounce enquire ensky ensure enter enthuse entice
    entitle entreat enumerate enunciate equivocate erase escape eschew etymologise etymologize eulogise eulogize
    euphemise euphemize evade evangelise evangelize evidence evince exact exaggerate exalt examine except exclaim
    exclude excommunicate excoriate exculpate excuse execrate execute exemplify exempt exhort exonerate expand
    expatiate expect explain explicate explode expose exposit expostulate expound express express-mail extenuate
    extol extrapolate exuberate exude exult face facsimile fake falsify falter familiarise familiarize fate fault
    fawn fax featherbed feign felicitate fence fib field file film find finger finger-spell fingerspell fink fix
    flag flame flap flash flatter flirt flout foist foliate fool forbid force forebode forecast foredoom foreshadow
    foreshow foretell forewarn forgive formularise formularize formulate forswear foster frame frank free fudge
    fulminate furlough gab gabble gag gaggle gainsay garble gargle gas gasconade gather gauge gee general generalise
    generalize gesticulate gesture get gibber gibe give glamour gloat glorify glory gloss gnarl goad gobble gossip
    grant grass greenlight greet grill gripe grizzle groan grouch ground grouse growl grumble grunt grunt-hoot
    guarantee guess guesstimate gull gulp gurgle gush guy hail halloo hallow handle handwrite harangue harbinger
    harp hate have haw hazard headline heave heckle hedge hee-haw heliograph hem hen-peck herald hex hint hiss hit
    hold holler hollo honk hoodwink hook hoot horse-trade howl hum humor humour hurl hurrah hustle hymn hype
    hyperbolise hyperbolize hypothecate identify ignore illustrate impeach impersonate implore imply import
    importune impose imprecate impugn incite incriminate indent indenture indicate indorse induce induct infer
    inflect inflict influence inform ingeminate initial initiate inject ink inoculate inquire inscribe insert
    insinuate insist inspire instance instigate instruct instrument insult insure intend intercede intercommunicate
    interdict interject intermediate intermit interpellate interpose interpret interrogate interrupt interview
    intimate intonate intone introduce intrude invalidate inveigh inveigle investigate invite invoke irradiate issue
    itemise itemize iterate jabber jam jaw jawbone jeer jest jinx jog joke jolly josh jot jubilate judge justify
    keep keynote kibbitz kibitz kick kid knock kotow kowtow kvetch label labialise labialize lambast lambaste lament
    lampoon lard latinise latinize laud lead leak learn lecture legitimate let level lexicalise lexicalize liaise
    libel lie lift lighten lilt limit lip-sync lip-synch lisp list lodge log look low lucubrate lure magnetise
    magnetize magnify mail maintain make maledict malign mandate manifest mark marvel mash masquerade mature maunder
    mean mediate meld memorialise memorialize menace mention mentor meow mesmerise mesmerize message mew miaou miaow
    mince mind minimise minimize mirror misaddress misadvise miscall miscount misdirect misguide misinform
    misinterpret mislead misname mispronounce misquote misrepresent miss misspeak misspell misstate mistranslate
    mitigate moan mock moderate modulate monish monologuise monologuize moo moot moralise moralize motion mouth move
    muckrake mumble murmur mussitate muster mutter nag name namedrop nark narrate nasale nasalise nasalize natter
    naturalize needle negate negociate negotiate neigh netmail network nicker nickname niggle nitpick nix nod
    nominate notarise notarize notate notch note notice notify nudge number numerate nurture obfuscate object
    objurgate obligate oblige observe obtrude offer officer oink okay omen ooh opine oppose oppugn orate ordain
    order orient out outcry outguess outline overburden overdramatise overdramatize overdraw overemphasise
    overemphasize overgeneralise overgeneralize overpraise overstate overstress overturn overwhelm overwrite pad
    page paginate palatalise palatalize palaver palliate palter pan pant pant-hoot paraphrase pardon parley parody
    parrot parry particularise particularize pass patronage patronise patronize pause pay peach peck peep peril
    perjure permit perorate perseverate personate persuade pervert petition pettifog philander phonate phone
    photograph phrase pick piffle pillory ping pipe pish placard place plain platitudinize plea-bargain plead pledge
    plight plow plug pluralise pluralize podcast point polemicise polemicize polemise polemize pontificate pooh
    pooh-pooh popularise popularize portend portray pose posit post postulate powwow praise prate prattle pray
    preach preachify preamble precede precis predestine predicate predict preen preface prefigure premise prerecord
    presage prescribe present press presume pretend prevail prevaricate previse probe proceed proclaim profess
    prognosticate program programme prohibit project prologise prologize prologuize promise promote prompt
    promulgate pronounce propagandise propagandize propagate prophesy propitiate propose proposition propound
    proscribe proselytise proselytize protest prove provide provoke pry pshaw publicise publicize publish puff pump
    punctuate puncture purge purl purport purr push put quack qualify quarrel quaver queer query quest question
    quetch quibble quip quiz quote radio rag rail raise rally rant rap rasp rat rationalise rationalize rave razz
    re-address re-argue re-emphasise re-emphasize re-examine re-explain re-introduce reach reacquaint read reaffirm
    reason reassert reassure rebroadcast rebuff rebuke rebut recall recant recap recapitulate receipt receive recite
    recognise recognize recommend reconcile reconfirm reconsecrate reconvict record recount recriminate rectify
    recur recuse redact rede rededicate redefine redetermine redevelop reecho refer referee reflect reformulate
    refract refuse refute register regram regret regurgitate rehash reinforce reinsure reinterpret reintroduce
    reiterate reject rejoice rejoin rejuvenate relate relay release relieve remand remark remember remind remit
    remonstrate rename render renege renegociate renegotiate renounce reorder repay repeal repeat repel rephrase
    repine reply report reprehend represent reprimand reproach reprobate reproduce reproof reprove repudiate repugn
    request require requisition requote rerun reschedule rescind research reserve reset reshoot resile resolve
    respond rest restate resume retake retell retort retract retranslate retreat retroflex retrograde return reveal
    reverse review revile revise revoke reward reword rewrite rhapsodise rhapsodize rib riddle ride ridicule ring
    rip riposte roar roast roll romance romanise romanize round rubbish rubricate rule rumble rumor rumour saddle
    saint salaam salute sanctify sanction sandbag sass satellite satirise satirize savage save say scald scan
    schedule schmoose schmooze scoff scold scorch score scorn scrabble scranch scrap scraunch screak scream screech
    screenshot scribble scruple scupper second-guess secure seduce see seek segue sell semaphore send sentence
    sequence sermonise sermonize set settle shake sham share shift shirk shit shmoose shmooze shoot shop
    short-circuit shout show shriek shrill shrive shun sibilate sidestep sigh sign signal signalise signalize
    signify signpost sing singsong singularise singularize siss sizz sizzle sketch skirt skreak skreigh skype
    slander slang sleuth slur smatter smear smile smirch snap snapchat snare snarl snipe snitch snivel snoop snort
    snow snub soft-pedal soft-soap soften solicit soliloquise soliloquize solve sophisticate sough sound sow spam
    spar spat speak specialise specialize specify speculate speechify spell spellbind spiel spill spin spit splutter
    spoof spoonfeed sportscast spout spread spring spurn sputter spy squabble squall squawk squeal stag stammer
    state stet stick stickle stimulate sting stipulate stonewall stool stray stress strike stroke stultify stutter
    style submit suborn subpoena subscribe subvent subvention subvocalise subvocalize succumb sugarcoat suggest
    sully sum summarise summarize summate summon summons superannuate supplicate supply support suppose surcharge
    surmise suspect sustain susurrate swagger swallow swan swash swat swear sweet-talk syllabise syllabize symbolise
    symbolize synchronise synchronize tag take talk tally talmbout tame tantalise tantalize tap tape tattle taunt
    tax teach tease telecast telecommunicate telefax telegraph telepathise telepathize telephone televise telex tell
    tempt tergiversate term test testify text thank theologise theologize threaten throw thrust thunder tinge tip
    title tittle-tattle toady tolerate tone topicalize tot total touch touch-type tout trademark traduce train
    transcribe translate transliterate transmit trash traverse treat treble trill triple-space triumph trivialise
    trivialize troat troll trounce truckle trump trumpet tsk turn tut tut-tut tutor twaddle twang tweedle tweet
    twist twit twitter type typewrite typify ululate unbosom unchurch uncloak uncover undeceive underline underquote
    underscore undersign understate undertake underwrite unhallow universalise universalize unmask unsay unspell
    unteach unwrap upbraid update uphold urge utter vacate validate vamp vaticinate vaunt vent ventilate venture
    verbalise verbalize verify verse veto vex videotape vilify vilipend vindicate visa visit vitriol vituperate vlog
    vocalise vocalize vociferate voice volley volunteer voodoo vouch vow vowelise vowelize vroom vulgarise vulgarize
    wager wai wail wake wander wanton warble warn warp warrant watch waul wave waver wawl weigh welcome whang
    wheedle whicker whiff whine whinny whip whirr whisper whistle whitewash whoop whore wigwag will wire wisecrack
    wish witch withdraw wolf-whistle wonder word wrangle wrawl wrestle write x-ray yack yak yammer yap yarn yaup
    yawl yawp yell yelp yield yip yodel yowl
    """
}
