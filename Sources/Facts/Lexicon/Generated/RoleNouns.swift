// Made by Sources/ModelTraining/lexicon/build_lexicons.py: do not edit.

extension LexiconData {
  /// Heads of roles: WordNet's leaders, officials, workers, professionals, experts …
  static let roleNouns = """
    abbreviator abiogenist abolitionist abortionist abridger absolver abstracter abstractor abutter academic
    academician accompanist accompanyist accomplice accordionist accoucheur accoucheuse accumulator ace achiever
    acolyte acoustician acrobat activist actor actress actuary adder addict adducer adept adjunct adjuster adjustor
    adjutant adman administrator admiral advertiser advertizer adviser advisor advocate advocator aerialist aeronaut
    aesthete aesthetician aetiologist affiliate affirmer aficionado agent agent-in-place aggressor agonist
    agronomist aide aide-de-camp aircraftman aircraftsman aircraftswoman aircraftwoman aircrewman aircrewwoman
    airman airwoman alarmist alcalde alderman alderperson alderwoman algebraist alienist all-rounder allegoriser
    allegorizer allergist alleviator alliterator ally almoner alpinist also-ran alto altoist alum alumna alumnus
    amah amanuensis amateur ambassador ambassadress amora amputator anaesthetist anagnost analyst anatomist anchor
    anchorman anchorperson anchorwoman anecdotist anesthesiologist anesthetist angiologist angler anglophil
    anglophile animator annalist annotator announcer answerer anthologist anthropologist antifeminist antipope
    antiquarian antiquary anzac apologist apostle apothecary apotheosis apparatchik appeaser applauder appointee
    appraiser aquanaut arabist arbalist arbiter arbitrator arborist archaeologist archaist archbishop archdeacon
    archduchess archduke archeologist archer archpriest areopagite aristocrat arithmetician armiger armor-bearer
    armorer armourer arouser arrowsmith articulator artificer artilleryman artillerywoman artisan artiste asker
    assayer assemblyman assemblywoman assenter asserter assessor asseverator assistant associate astrogator
    astronomer astrophysicist athlete attache attendant attendee attender attestant attester attorney attracter
    attraction attractor authenticator author authoress authority auto-mechanic autobiographer auxiliary aviator
    aviatress aviatrix avower ayah ayatollah baas babbler bacchante bachelor bachelor-at-arms back backbencher
    backslapper backstop backstroker bacteriologist baggageman baggagewoman bagger bagman bagpiper bahai bailee
    bailiff baker balancer balladeer ballerina balletomane balloonist ballplayer bandsman bandswoman banneret barber
    bard bargainer bargee bargeman bargewoman baritone barkeep barkeeper barker barmaid barman barnstormer baron
    baroness baronet barrister bart bartender barytone basketeer bass bassist basso bassoonist baster batman batsman
    batswoman batter batwoman bawler beadle beat beater beatnik beautician bedfellow beginner beguine behaviorist
    behaviourist believer bellboy bellgirl bellhop bellman bellower bellwether bellwoman betrayer better bey
    bibliographer bibliophile bibliothec bibliotist bidder bigot bimetallist biochemist biographer biologist
    biophysicist bishop blabber blabbermouth blackleg blackshirt blacksmith blaster bleacher blocker blucher
    bluejacket boater boatman boatswain boatwoman boffin bohemian bolshevik bolshevist bombardier bombshell
    bondholder bonesetter bookbinder booker booklover bookman bookwoman bookworm booster boss bosun boswell botanist
    bounder bowdleriser bowdlerizer bowler bowman bowwoman boxer bracero brahman brahmin brakeman brakewoman
    breadwinner breaker breaststroker bricklayer bride bridegroom bridesmaid brigadier broadcaster brownie
    brownshirt buckaroo buckeroo buffoon bug-hunter bugler bugologist bunny bunter bureaucrat burgomaster burgrave
    busboy bushwhacker busker butler cabalist cabinetmaker caddie cager calculator caller caller-out caller-up
    calligrapher calligraphist calvinist camgirl campaigner canary candidate cannoneer canoeist canon canonist
    cantor canvasser capetian capo captain car-mechanic carabineer carabinier carbineer card cardholder cardinal
    cardiologist cardsharp cardsharper careerist caregiver caretaker carhop caricaturist carillonneur carlovingian
    caroler carolingian caroller carpenter carrier carter cartographer cartwright caseworker caster castrato cat
    cataloger cataloguer catcher catechist catholicos cattleman cavalier cavalryman cavalrywoman celebrant cellist
    censor center centerfielder centre ceramicist ceramist chair chairman chairperson chairwoman challenger
    chambermaid champ champion chancellor chaplain char chargeman chargewoman charioteer charman charon chartist
    charwoman chatelaine chatterbox chatterer chauvinist cheapskate checker cheerleader chef chemist chevalier chief
    chieftain chimneysweep chimneysweeper chiropodist chiropractor choirboy choirgirl choragus chorine chorister
    chronicler churchman churchwarden churchwoman cicerone clansman clanswoman clapper clarinetist clarinettist
    classicist cleaner clergyman clergywoman cleric clerk climatologist clinician clockmaker clocksmith closer clown
    co-founder co-pilot co-star co-worker coach coachbuilder coachman coachwoman coadjutor coalman coalwoman
    coastguard coastguardsman coastguardswoman coauthor coaxer codetalker cofounder cog cognoscente coiffeur
    coiffeuse colleague collectivist collector collier colonel colonialist coloniser colonizer coloratura columnist
    comber comedian comedienne comer comforter comic commandant commander commander-in-chief commando commentator
    commie commissar commissioner committeeman committeewoman commodore communicator communist compere competition
    competitor compiler compositor compromiser computer comrade concertinist conciliator conditioner conductor
    conductress confederate conferee conferrer confessor confrere confucian confucianist congressman congresswoman
    conjurer conjuror connoisseur conscript conservationist conservative constitutionalist consul consultant contact
    contender contestant contestee contortionist contralto contributor convener conventioneer conversationalist
    conversationist conveyancer cook cookie cooky cooper cooperator copilot coppersmith copyist copyreader
    copywriter cornerback cornetist cornhusker coroner corporal corporatist correspondent cosmetician cosmetologist
    cosmographer cosmographist cosmologist cosplayer cotenant coue councillor councilman councilwoman counsel
    counsellor counselor counselor-at-law count counterdemonstrator counterman counterperson counterspy countertenor
    counterwoman countess courser courtier cowboy cowgirl cowhand cowherd cowman cowpoke cowpuncher cox coxswain
    coyote crackerjack craftsman craftsperson craftswoman cragsman cragswoman crammer crewman crewwoman cricketer
    crier criminologist critic crooner cropper cross-examiner cross-questioner crossbencher crusader
    crystallographer cuirassier cupbearer curandera curandero curate currier cutter cyberpunk cymbalist cynic cyril
    cytogeneticist cytologist czar czarina czaritza dairymaid dairyman dairywoman dancer dancing-master daniel
    danseur danseuse darner darwinian dauphin deacon deaconess deadeye dean deckhand declarer decorator decoy
    deipnosophist delegate deliveryman deliverywoman demagog demagogue demigod democrat demographer demographist
    demonstrator dentist denturist deponent deposer deputy dermatologist detective determinist diagnostician
    dialectician die-sinker diemaker diesinker dietician dietitian digger diocesan diplomat diplomate diplomatist
    director discussant dishwasher dispatcher disseminator dissenter dissident diva diver divider divine doc docent
    dock-walloper docker dockhand dockworker doctor doctrinaire doge dogfighter dogmatist domestic domine dominee
    dominie dominus don doorkeeper doughboy doula draftee drafter draftsman draftsperson draftswoman dragger
    dragoman dragoon dramatist draughtsman draughtswoman draw drawler dresser dribbler driveller driver dropkicker
    drover drudge druggist druid drumbeater drummer dry duce duchess duke dunker dyer earl earner ecclesiastic
    ecdysiast eclectic eclecticist ecologist econometrician econometrist economiser economist economizer editor
    editorialist educationalist educationist educator egalitarian egyptologist ejaculator elder elector electrician
    electrologist electroplater electrotherapist elegist elitist elocutionist emancipationist embalmer embassador
    embryologist emcee emissary emperor empiricist employable employee employer empress encyclopaedist encyclopedist
    end endocrinologist endodontist endorser enemy enforcer engraver enologist enquirer ensign entertainer
    enthusiast entomologist enumerator environmentalist envoy enzymologist eparch epidemiologist epistemologist
    equalitarian equerry equivocator escalader escapologist eschatologist esquire essayist esthete esthetician
    estimator ethician ethicist ethnographer ethnologist ethologist etiologist etymologist eulogist evaluator
    evangelist evolutionist ex-mayor ex-president ex-serviceman ex-servicewoman examinee examiner exarch excavator
    exciseman excisewoman executant executive exegete exhibitioner exhibitor existentialist exodontist experimenter
    expert exponent expurgator extern extoller extra fabian fabulist facilitator factotum falangist falconer faller
    famulus fan fanatic farmerette farmhand farrier fascist fascista fashionmonger fatalist father favorite
    favourite fed federal federalist fellah feller feminist fermentologist ferryman ferrywoman fielder fieldhand
    fieldsman fieldswoman fieldworker figurer filer filibuster filibusterer finalist finisher fink fire-swallower
    fireman firewoman fisher fisherman fisherwoman fixer flack flak flamen flanker flautist flier floorwalker
    flunkey flunky flutist flyer fodder foe foot footballer footman footslogger forelady foreman foreperson
    forewoman forger forty-niner forward fossilist foster-nurse founder foundress fowler framer franc-tireur
    francophil francophile franklin freak free-lance freeholder freelance freelancer freemason friend front-runner
    frontbencher fugleman fuglewoman fullback fuller fumigator funambulist functionalist functionary fusilier
    futurist g-man g-woman gadgeteer gaffer gagman gagster gagwoman gagwriter gallant galvaniser galvanizer gambist
    games-master games-mistress ganger gardener garnishee gasman gastroenterologist gaswoman gatherer gaucho
    gazetteer geek genealogist general generalissimo generalist geneticist genevan genius gentleman geographer
    geologist geometer geometrician geophysicist geriatrician germanist gerontologist ghost ghostwriter gilder
    gillie gipsy glass-cutter glassblower glassworker glazer glazier gleaner glossarist gnostic go-between goalie
    goalkeeper goaltender goatherd gob god gofer gold-beater goldbeater goldbrick golfer goliard gondolier
    gondoliere gongorist goof goofball gospeler gospeller gossip gossiper gossipmonger governess governor grad
    grader graduate graecophile grammarian grandee grandmaster graphologist grass gravedigger gray great green
    grenadier greyback griot grip groom groomsman groundkeeper groundskeeper groundsman groundswoman growler guard
    guardsman guardswoman guestworker guide guitarist gun gunman gunner gunsmith gunwoman gurkha guru gutter guvnor
    gymnast gymnosophist gynaecologist gynecologist gypsy hack haematologist haggler hagiographer hagiographist
    hagiologist hairdresser hairstylist hakeem hakim halfback ham hand handler handmaid handmaiden handyman
    handywoman hanger hangover haranguer harlequin harmoniser harmonizer harper harpist harpooneer harpooner
    harpsichordist harvester hawker hazan head head-shrinker headcounter headliner headman headmaster headmistress
    headwaiter headwoman healer heartthrob heaver heavy hebraist hedger helmsman helmswoman help helper hematologist
    herbalist herder herdsman herdswoman heretic herpetologist hewer hierarch higher-up highflier highflyer
    highlander highness hippie hippy hipster hire hireling hirer hisser histologist historian historiographer
    histrion hitter hoarder hobo hodman holder holdout holdover homeboy homegirl homeopath homeowner homoeopath
    homophobe honcho hoodoo hoofer hooker hopper hornist horseshoer horticulturist hosteller hostler hotelier
    hotelkeeper hotelman hotelwoman hotshot housebreaker householder housekeeper housemaid houseman housemaster
    housewrecker huckster huddler huguenot humanist humanitarian humdinger hummer humorist humourist hunter huntress
    huntsman huntswoman hurdler hurler hussar hydrologist hygienist hypnotiser hypnotist hypnotizer ice-skater
    iceman icewoman ichthyologist ideal ideologist ideologue idol illusionist imam imaum immunologist imperialist
    impresario incumbent independent indexer indorser inducer inductee infantryman infantrywoman infielder
    infiltrator informant informer ingenue initiate initiator inoculator inquirer inquisitor insider inspector
    inspirer instigator instructor instructress instrument instrumentalist insurgent insurrectionist intercessor
    interlocutor intermediary intermediator intern internationalist interne internist internuncio interpreter
    interrogator interviewee interviewer invalidator investigator invigilator ironist irredentist irridentist
    islamist isolationist itinerant jabberer jack jack-tar jacobite janissary jansenist jawan jazzman jazzwoman
    jester jimdandy jimhickey jobholder jock johnny joiner joker jokester jongleur journalist journeyman
    journeywoman judge juggler jumper junkie junky jurist juror juryman jurywoman justice justiciar justiciary
    justifier kabbalist kachina kaiser kamikaze kennan keyboardist khedive kibbutznik kicker king klansman kluxer
    knacker knight knight-errant kolkhoznik laborer labourer labourite lacer lackey lady-in-waiting laird lama
    laminator lamplighter lampooner lancer landgrave landholder landlady landlord landowner langlaufer lapidarist
    lapidary lapidist lascar lasher lather latinist laudator lauder laundress laundryman laundrywoman lawgiver
    lawmaker lawyer lead leader leaker leaper leaseholder leatherneck lector lecturer ledgeman ledgewoman
    left-hander left-winger lefthander leftist lefty legate legionary legionnaire legislator lepidopterist
    lepidopterologist lessee letterer letterman lexicographer lexicologist libber libertarian librarian librettist
    licenser licentiate lieutenant lifeguard lifesaver lifter lighterman lighterwoman limnologist linebacker lineman
    linesman lineswoman linewoman linguist linkboy linkman linksman linkswoman lion-hunter lisper lister
    litter-bearer litterateur liturgist liveryman liverywoman loader lobbyist lobsterback lobsterman lobsterwoman
    lockkeeper lockman lockmaster locksmith logger logician logistician longbowman longshoreman longshorewoman lord
    lovely loyalist luddite luger lumberjack lumberman lumberwoman lumper lutanist lutenist luthier lutist lyricist
    lyrist mace macebearer macer machinist macroeconomist madrigalist magician magistrate magpie magus maharaja
    maharajah maharanee maharani mahout maid maidservant mailman mailwoman mainstay maintainer major major-domo
    major-general majorette make-peace malacologist malik malthusian mammalogist man-at-arms manager manageress
    manakin mandarin manicurist manikin mannequin mannikin manservant maoist mapper marathoner marchioness margrave
    marine mariner marksman markswoman marquess marquis marquise marshal marshall marxist masker mason masorete
    masorite masquer masquerader massager masseur masseuse massorete master master-at-arms matcher matchmaker
    materfamilias mathematician matriarch maven maverick mavin mayor mayoress mechanic mechanist medalist medallist
    mediator mediatrix medic medico meeter meliorist melter member mender menial menshevik mentioner merovingian
    mesmerist mesmerizer metalworker meteorologist metropolitan mezzo mezzo-soprano microbiologist microeconomist
    microscopist middleman middlewoman midinette midwife mikado milady miler militant militiaman militiawoman
    milkmaid milkman milkwoman mill-girl mill-hand miller millwright milord mime mimer minder miner mineralogist
    mineworker minister ministrant minstrel minter minuteman miser misleader missionary mistress mixologist
    mnemonist model moderator modifier mole monarch monetarist moneyer monitor monitrice monologist monsignor
    moonlighter mopper moralist mortgagee mortician motormouth mountaineer mounter mouth mouthpiece muadhdhin
    muazzin muezzin mufti mugwump mujtihad muleteer mumbler mummer murmurer musician musicologist musketeer mutineer
    mutterer muzzler mycologist mythologist nabob nailer naprapath nark narrator nationalist nativist natural
    naturalist naturopath navigator navvy nawab nazi necessitarian negotiant negotiator negotiatress negotiatrix
    neoclassicist neologist nerd netkeeper netminder neurobiologist neurolinguist neurologist neuroscientist
    neurosurgeon neutralist newsboy newscaster newsman newsmonger newspaperman newspaperwoman newsperson newsreader
    newswoman newswriter niggard noble nobleman noblewoman nominalist nominee non-resistant noncandidate noncom
    noncombatant nonconformist nonesuch nonpareil nonsuch notary noticer novelist nullifier nuncio nurse
    nurse-midwife nurseryman nurserywoman nut nutritionist oarsman oarswoman objector oboist observer obstetrician
    occupier oceanaut oceanographer oculist odist oenologist office-bearer officeholder officer official officiant
    oiler oilman oilwoman old-timer oldtimer olympian ombudsman ombudsperson ombudswoman oncologist operative
    ophthalmologist opponent opposite opposition optician optometrist orator ordainer orderly ordinand ordinary
    organ-grinder organiser organist organizer orientalist ornithologist orthodontist orthoepist orthopaedist
    orthopedist orthoptist osteologer osteologist osteopath osteopathist ostiarius ostiary ostler otolaryngologist
    otologist otorhinolaryngologist out-and-outer outfielder outsider overseer owner oyabun pacifier paddler padre
    padrone paediatrician page painter palaeontologist palatine paleographer paleographist paleontologist palsgrave
    pamphleteer panegyrist panelist panellist pantomimer pantomimist pantryman pantrywoman paper-pusher paperboy
    paperer paperhanger para paragon paragrapher paralegal paramedic paramedical paraprofessional parapsychologist
    paratrooper pardner pardoner parer parliamentarian parlormaid parlourmaid parodist parson part-owner part-timer
    partaker participant partisan partitionist partizan partygoer passer paster pastor paterfamilias pathfinder
    pathologist patriarch patrician patzer pawn peacekeeper peacemaker pedagog pedagogue pedant pediatrician
    pediatrist pedodontist peeler peer peeress pen-friend pendragon penman penologist penpusher pensionary
    pentathlete penwoman peon percussionist perfecter performer perinatologist periodontist persuader phalangist
    pharmacist pharmacologist philhellene philhellenist philologist philologue philomath philosopher phlebotomist
    phoner phonetician phonologist photojournalist physician physicist physiologist physiotherapist phytochemist
    phytologist pianist picker picket pigman pilate pillar pilot pin-up pinchgut pink pinko piper pistoleer pitcher
    pitchman pitman pitwoman place-kicker placeholder placekicker placeman placeseeker placewoman plaiter plant
    planter plantsman plantswoman plasterer platelayer plater platonist play-actor playactor player playmaker
    playwright pleader pleaser pledge plenipotentiary plier ploughman ploughwoman ploughwright plower plowman
    plowwoman plowwright plugger plumber plunger pluralist plyer podiatrist poet poet-singer poetess poetiser
    poetizer poilu pol polemic polemicist polemist policyholder politician politico pollster polymath pomologist
    pontifex pontiff pooler pope popper populariser popularizer populist pornographer porter poser possessor postdoc
    poster postman postmaster postmistress postulator postwoman pot-girl potboy potemkin pothunter potman potter
    potyokin practician practitioner praetor pragmatist prater prattler pre-emptor preacher prebendary preceptor
    predestinarian predestinationist preemptor prefect prelate premier presbyter presenter presentist
    preservationist preserver president pressman presswoman prestidigitator preterist pretor prexy priest
    priest-doctor priestess primate primus prince princeling princess principal printer private privateer
    privateersman pro pro-lifer probationer processor proconsul proctologist proctor procurator prof professional
    professor prohibitionist projectionist promisee promiser promisor promoter prompter promulgator proofreader
    propagandist propagator propman proponent propwoman prosecutor prospect prospector prosthetist prosthodontist
    protagonist protectionist protester protozoologist provincial provocateur provost proxy pruner psephologist
    psychiatrist psychoanalyst psycholinguist psychologist psychophysicist psychotherapist pteridologist publican
    publiciser publicist publicizer publisher puller puncher pundit punster punter puppeteer purist purser putter
    qadi quack quaestor qualifier quarrier quarryman quarterback quartermaster querier questioner quizmaster quizzer
    quoter rabbi rabble-rouser racialist racist racker raconteur radiobiologist radiochemist radiographer
    radiologist radiotherapist ragsorter rail-splitter railbird railroader railwayman railwaywoman rainmaker raiser
    raja rajah rambler ramrod ranee ranger rani ranker ranter rapper rapporteur rat rat-catcher ratifier raver
    reader reaper reb rebel receiver receptionist recitalist reciter reckoner reconciler record-breaker
    record-holder record-keeper recorder recruit recruiter recruiting-sergeant rector recusant redact redactor
    redcap redcoat reenactor referee refiner refinisher reformer reformist regent registrar regulator remover
    renovator rep repairer repairman repairwoman reporter representative republican researcher reserve reservist
    resident respondent responder restorer retainer retreatant revenuer reverend reviewer reviser revisionist
    revivalist rewriter rex rhetorician rheumatologist rhinolaryngologist rhymer rhymester ridiculer rifleman rifler
    riflewoman rigger right-hander ringmaster ritualist rival riveter rivetter roadman roadwoman roarer roaster
    rocker roller-skater rollerblader romanoff romanov roofer roomie roommate roomy rooter rope-maker ropedancer
    ropemaker roper ropewalker rosicrucian rotarian roundhead roundsman roundsperson roundswoman rouser roustabout
    router rover rower rumormonger rumourmonger runner runner-up ruralist sachem sacristan sagamore sailor
    salesclerk salesgirl saleslady salesman salesperson saleswoman salter salutatorian sampler sandwichman
    sandwichwoman sangoma satirist satrap savant saver savoyard sawbones sawyer saxist saxophonist scab
    scandalmonger scanner scaremonger scavenger scenarist scene-stealer sceneshifter schmoozer scholastic scholiast
    schoolman schoolmarm schoolmaster schoolmistress schoolteacher schoolwoman scientist scorer scourer scout
    scouter scoutmaster scratch scratcher screamer screecher screenwriter screwballer scribbler scribe scriptwriter
    scrivener scrooge scrubber scrutineer scrutiniser scrutinizer sculler scullion seafarer sealer seaman searcher
    seasonal seasoner secessionist second second-in-command second-stringer seconder secretary sectarian sectarist
    sectary secularist seed segregationist segregator seismologist selectman selectwoman semanticist semifinalist
    semiotician semipro semiprofessional senator sender seneschal sensation sensationalist separationist separatist
    sergeant sergeant-at-law serjeant serjeant-at-arms serjeant-at-law sermoniser sermonizer serologist servant
    server serviceman servicer servicewoman servitor setter settler sexist sexton shah shakespearean shakespearian
    shaman shamus sharecropper sharer shark sharper sharpie sharpshooter sharpy shavian shearer sheepherder sheepman
    sheepwoman sheller shelver shepherd shepherdess sherlock shifter shill shingler shipbuilder shipmate shipowner
    shipwright shooter shopper shopwalker shortstop shot shouter shoveler shoveller showboy shower showgirl showman
    showwoman shrink shuffler shutterbug sidesman sideswoman sightreader signaler signaller signalman signalwoman
    signer singer sinologist sir sire sister skateboarder skater skidder skier skinflint skinner skinny-dipper
    skipper skivvy skycap slaughterer slaveholder slaver slavey sledder sleeper sleuth sleuthhound slicer slider
    sloganeer slugger smith snapper snarer sneaker sniper snitch snitcher socialist sociobiologist sociolinguist
    sociologist sodalist solderer soldier solicitor soloist solon sommelier songster songstress sonneteer sophist
    soprano sorter soundman soundwoman source sourdough southpaw sovereign spammer speaker spearhead specialiser
    specialist specializer speechifier speechmaker speechwriter speedskater spellbinder splicer splitter spokesman
    spokesperson spokeswoman sponger sponsor sportscaster sportsman sportswoman sportswriter spot-welder spotter
    spouter sprayer sprigger sprinter sprog spy spymaster squealer squire stableboy stablegirl stableman stablewoman
    stacker staffer stagehand stager stainer stalking-horse stalwart stammerer stamper standard-bearer standby star
    starets stargazer starlet statesman stateswoman stationmaster statistician steamfitter steeplejack steerer
    steersman steerswoman stemmer stenographer stentor stepper stevedore steward stewardess stinter stipendiary
    stippler stirrer stitcher stock-taker stocktaker stoic stoker stonecutter stonemason stoolie stoolpigeon
    storyteller strafer stretcher-bearer strikebreaker striker stringer striper stripper striptease stripteaser
    striver stroke strongman stuffer stutterer styler stylist subaltern subdeacon subeditor sublieutenant submariner
    subordinate subsidiary substitute subtracter subvocaliser subvocalizer succeeder success suffragan suffragette
    suffragist supercargo supergrass superintendent superman supermodel supernumerary superordinate superstar
    supervisor supporter supremacist surgeon surrogate surveyor sustainer svengali swagger swaggie swagman swagwoman
    swearer sweep sweeper swimmer swineherd swinger switch-hitter syllogiser syllogist syllogizer symboliser
    symbolist symbolizer sympathiser sympathizer symposiarch symposiast syncopator synonymist syntactician
    systematist t-man t-woman tacker tackle tackler tailback talebearer talent taleteller talker tallyman tallywoman
    tamer tanker tanner taoiseach tapper tapster tar taskmaster taskmistress taste-maker taste-tester taster tattler
    tattletale taxer taxidermist taxman taxonomer taxonomist taxwoman teacher teammate teamster teaser techie
    technician technocrat tekki telecaster teleologist telepathist telephoner televangelist teller telltale temp
    templar temporary tender tenno tenor tenorist tergiversator terpsichorean territorial testee tester testifier
    teutonist thane thatcher thatcherite theologian theologiser theologist theologizer therapist thespian
    thought-reader thrower throwster thrush thurifer tier tightwad tiler tilter timekeeper timpanist tinker tinner
    tinsmith tinter tipster title-holder toaster toastmaster tobogganist toiler toller tollgatherer tollkeeper
    tollman tollwoman topper torchbearer touch-typist tout touter townes toxicologist tracker tracklayer tragedian
    tragedienne trailblazer trainbandsman trainbearer trainer trainman trainmaster trainwoman transcendentalist
    translator transmitter transplanter trapper trapshooter trawler treater trencher trend-setter tribesman
    tribesperson tribeswoman trier trigonometrician trimmer triumvir troller trombonist trooper troubadour
    troubleshooter trouper trumpeter trustbuster trustee truster tsar tsarina tsaritsa tub-thumper tugger tumbler
    tuner turncock turner turtler tutor twaddler twiner twirler tympanist typesetter typist typographer tzar tzarina
    ubermensch umpire underboss underling undersecretary understudy undertaker unilateralist unionist upholder
    upholsterer upsetter upstager uranologist uriah urologist usher usherette utilitarian utopian vaccinator
    valedictorian valet valuator valuer vaquero varlet varnisher vaudevillian vaulter vedist venter ventriloquist
    verbaliser verbalizer verger verifier versifier vestryman vestrywoman vet veteran veterinarian veterinary vibist
    vibraphonist vicar vicar-general vice-regent vicegerent vicereine viceroy victor vigilante vindicator vintager
    violinist violist violoncellist virologist virtuoso viscount viscountess vitalist vivisectionist vizier
    vocaliser vocalist vocalizer vociferator voice voicer voider voluntary volunteer voucher vower vulcaniser
    vulcanizer vulgariser vulgarizer wac waffler wag waggoner waggonwright wagoner wagonwright wainwright waiter
    waitress waker walk-in walk-on wall-paperer wallah walloper wallpaperer warbler ward-heeler warehouseman
    warehouser warehousewoman warhorse warlord warner washer washerman washerwoman washman washwoman wassailer
    waterer waterman waterwoman wave waver weatherman weatherwoman weaver webmaster weeder weigher weightlifter
    welder well-wisher wetter whaler wheedler wheelwright whiffer whig whip whipper-in whisperer whistle-blower
    whistleblower whistler whiteface whiz whizz wicket-keeper winder windtalker wing wingback winger wingman
    wingwoman winner wiper wireman wirer wirewoman wit witnesser wiz wizard woodcarver woodcutter woodman woodsman
    woodswoman woodworker woolsorter word-painter wordmonger wordsmith workfellow workingman workingwoman workman
    workmate workwoman world-beater wrangler wrecker wright write-in writer xylophonist yachtsman yachtsperson
    yachtswoman yardbird yardman yardmaster yardwoman yeller yenta yeoman yodeller yogi yuppie zany zealot zoologist
    """
}
