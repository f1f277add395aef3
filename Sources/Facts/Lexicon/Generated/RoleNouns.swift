// Made by Sources/ModelTraining/lexicon/build_lexicons.py: do not edit.

extension LexiconData {
  /// Heads of roles: WordNet's leaders, officials, workers, professionals, experts …
  static let roleNouns = """
    abbreviator abiogenist abnegator abolitionist abortionist abridger absolver abstracter abstractionist abstractor
    abutter academic academician accommodator accompanist accompanyist accomplice accordionist accoucheur
    accoucheuse accountant accumulator ace achiever acolyte acoustician acrobat activist actor actress actuary
    adapter adder addict adducer adept adjunct adjuster adjustor adjutant adman administrator admiral admirer
    admonisher adventurer adventuress advertiser advertizer adviser advisor advocate advocator aerialist aeronaut
    aesthete aesthetician aetiologist affiliate affirmer aficionado agent agent-in-place aggressor agonist
    agriculturalist agriculturist agronomist aide aide-de-camp aircraftman aircraftsman aircraftswoman aircraftwoman
    aircrewman aircrewwoman airman airwoman alarmist alcalde alchemist alderman alderperson alderwoman algebraist
    alienist all-rounder allegoriser allegorizer allergist alleviator alliterator ally almoner almsgiver alpinist
    also-ran alto altoist altruist alum alumna alumnus amah amalgamator amanuensis amateur ambassador ambassadress
    amora amputator anaesthetist anagnost analogist analyst anatomist anchor anchorman anchorperson anchorwoman
    anecdotist anesthesiologist anesthetist angel angiologist angler anglophil anglophile animator annalist
    annotator announcer anomalist answerer anthologist anthropologist anticipant anticipator antifeminist antipope
    antiquarian antiquary aphorist apiarist apiculturist apologist apostle apothecary apotheosis apparatchik
    appeaser applauder appointee appraiser aquanaut arb arbalist arbiter arbitrager arbitrageur arbitrator
    arboriculturist arborist archaeologist archaist archbishop archdeacon archduchess archduke archeologist archer
    architect archpriest argonaut aristocrat arithmetician armiger armor-bearer armorer armourer arouser arranger
    arrowsmith articulator artificer artilleryman artillerywoman artisan artist artiste asker assayer assemblyman
    assemblywoman assenter asserter assessor asseverator assistant associate astrogator astrologer astrologist
    astronomer astrophysicist athlete attache attendant attendee attender attestant attester attorney attracter
    attraction attractor auctioneer auditor augur auspex auteur authenticator author authoress authority
    auto-mechanic autobiographer auxiliary aviator aviatress aviatrix avower ayah ayatollah baas babbler baby-sitter
    babyminder babysitter bacchant bacchante bachelor bachelor-at-arms back backbencher backer backslapper backstop
    backstroker bacteriologist baggageman baggagewoman bagger bagman bagpiper bailee bailiff baker balancer
    balladeer ballerina balletomane balloonist ballplayer bandleader bandmaster bandsman bandswoman banker banneret
    barber bard bargainer bargee bargeman bargewoman baritone barkeep barkeeper barker barmaid barman barnstormer
    baron baroness baronet barrister barrow-boy barrow-girl barrow-man barrow-woman bartender barterer barytone
    basketeer basketmaker basketweaver bass bassist basso bassoonist baster batman batsman batswoman batter batwoman
    bawler beadle bear beat beater beatnik beautician bedfellow beefeater beekeeper beginner behaviorist
    behaviourist believer bellboy bellgirl bellhop bellman bellower bellwether bellwoman benefactor benefactress
    bestower betrayer better bey bibliographer bibliophile bibliopole bibliopolist bibliothec bibliotist bidder
    bigot bimetallist biochemist biographer biologist biophysicist bishop blabber blabbermouth blackleg blacksmith
    blaster bleacher blocker bluejacket boater boatman boatswain boatwoman bobby bodyguard boffin bohemian
    bombardier bombshell bondholder bondsman bondsperson bondswoman bonesetter boniface bookbinder bookdealer booker
    bookkeeper booklover bookmaker bookman bookseller bookwoman bookworm booster bootmaker boss bosun botanist
    bouncer bounder bourgeois bowdleriser bowdlerizer bowler bowman bowwoman boxer bracero brahman brahmin brain
    brain-worker brainiac brainworker brakeman brakewoman breadwinner breaker breaststroker breeder brewer
    bricklayer bride bridegroom bridesmaid brigadier broadcaster broker broker-dealer buckaroo buckeroo buffoon
    bug-hunter bugler bugologist builder bull bunny bunter bureaucrat burgomaster burgrave busboy bushwhacker
    businessman businessperson businesswoman busker butcher butler cabalist cabinetmaker caddie cager calculator
    caller caller-out caller-up calligrapher calligraphist cameraman camerawoman camgirl campaigner canary candidate
    candlemaker candymaker cannoneer canoeist canon canonist cantor canvasser capitalist capo captain car-mechanic
    carabineer carabinier carbineer card cardholder cardinal cardiologist cardsharp cardsharper careerist caregiver
    caretaker carhop caricaturist carillonneur caroler caroller carpenter carrier carter cartographer cartoonist
    cartwright carver caseworker cashier caster castrato casuist cat cataloger cataloguer catcher catechist
    catechumen caterer cattleman cattlewoman cavalier cavalryman cavalrywoman celebrant cellist censor center
    centerfielder centre ceramicist ceramist chair chairman chairperson chairwoman challenger chambermaid champ
    champion chancellor chandler chaperon chaperone chaplain chapman chapwoman char chargeman chargewoman charioteer
    charman chartist charwoman chatelaine chatterbox chatterer chauvinist cheap-jack cheapjack cheapskate checker
    cheerleader cheesemonger chef chemist chevalier chief chieftain chimneysweep chimneysweeper chiromancer
    chiropodist chiropractor choirboy choirgirl choirmaster choragus choreographer chorine chorister christ
    chronicler chucker-out churchman churchwarden churchwoman churl cicerone cinematographer clansman clanswoman
    clapper clarinetist clarinettist classic classicist classifier cleaner clergyman clergywoman cleric clerk
    climatologist climber clinician cloakmaker clockmaker clocksmith closer clothier clown co-ed co-founder
    co-ordinator co-pilot co-star co-worker coach coachbuilder coachman coachwoman coadjutor coalman coalwoman
    coastguard coastguardsman coastguardswoman coauthor coaxer cobbler coder codetalker cofounder cog cognoscente
    coiffeur coiffeuse coiner collaborator colleague collectivist collector collegian collier colonel colonialist
    coloniser colonizer coloratura colorist columnist comber comedian comedienne comer comforter comic commandant
    commander commander-in-chief commando commentator commie commissar commissionaire commissioner committeeman
    committeewoman commodore communicator communist companion compere competition competitor compiler composer
    compositor compromiser comptroller computer conceiver concertinist concessionaire concessioner concierge
    conciliator conditioner conductor conductress confectioner confederate conferee conferrer confessor confrere
    congressman congresswoman conjurer conjuror connection connoisseur conquistador conscript conservationist
    conservator consigner consignor constable constitutionalist constructivist consul consultant contact contadino
    contender contestant contestee contortionist contractor contralto contrapuntist contrarian contributor contriver
    controller convener conventioneer conversationalist conversationist conveyancer cook cookie cooky cooper
    cooperator coordinator cop copilot copper coppersmith copyist copyreader copywriter cornerback cornetist
    cornhusker coroner corporal corporatist correspondent cosmetician cosmetologist cosmographer cosmographist
    cosmologist cosplayer costermonger costumer costumier cotenant councillor councilman councilwoman counsel
    counsellor counselor counselor-at-law count counterdemonstrator counterman counterperson counterspy countertenor
    counterwoman countess courser courtier couturier cowboy cowgirl cowhand cowherd cowman cowpoke cowpuncher cox
    coxswain coyote cracker crackerjack crafter craftsman craftsperson craftswoman cragsman cragswoman crammer
    creator crewman crewwoman cricketer crier criminologist critic crofter crooner cropper cross-examiner
    cross-questioner crossbencher crusader cryptanalyst cryptographer cryptologist crystallographer cubist
    cuirassier cultivator cupbearer curandera curandero curate curator currier custodian cutler cutter
    cyber-terrorist cyberpunk cymbalist cytogeneticist cytologist czar czarina czaritza dairymaid dairyman
    dairywoman dancer dancing-master danseur danseuse daredevil darner dauber dauphin deacon deaconess deadeye
    dealer dean decipherer deckhand declarer decoder decorator decoy defaulter defeatist defender deipnosophist
    delegate deliverer deliveryman deliverywoman demagog demagogue demigod democrat demographer demographist
    demonstrator dentist denturist deponent deposer depositor deputy dermatologist designer deskman deskwoman
    detective determinist developer deviser diagnostician dialectician dick dictator die-sinker diemaker diesinker
    dietician dietitian digger diocesan diplomat diplomate diplomatist director discoverer discussant dishwasher
    dispatcher dispenser disseminator dissenter dissident distiller distortionist distributer distributor diva diver
    divider divine diviner do-gooder doc docent dock-walloper docker dockhand dockworker doctor doctrinaire doge
    dogfighter dogmatist domestic domine dominee dominie dominus don donor doorkeeper doorman doorwoman doubter
    doughboy doula dowser draftee drafter draftsman draftsperson draftswoman dragger dragoman dragoon dramatist
    draper draughtsman draughtswoman draw drawer drawler dresser dressmaker dribbler driveller driver dropkicker
    drover drudge druggist drumbeater drummer dry duce duchess duenna duke dunker dyer earl earner ecclesiastic
    ecdysiast eclectic eclecticist ecologist econometrician econometrist economiser economist economizer edger
    editor editorialist educatee educationalist educationist educator egalitarian egghead ejaculator elder elector
    electrician electrologist electroplater electrotherapist elegist elitist elocutionist emancipationist
    emancipator embalmer embassador embroiderer embroideress embryologist emcee emissary emperor empiricist
    employable employee employer empress encyclopaedist encyclopedist end endocrinologist endodontist endorser enemy
    enforcer engineer engraver enologist enquirer ensign enterpriser entertainer enthusiast entomologist entrant
    entrepreneur enumerator environmentalist envoy enzymologist eparch epidemiologist epistemologist equalitarian
    equerry equivocator escalader escapologist eschatologist escort esquire essayist esthete esthetician estimator
    etcher ethician ethicist ethnographer ethnologist ethologist etiologist etymologist eulogist evaluator
    evangelist evolutionist ex-mayor ex-president ex-serviceman ex-servicewoman examinee examiner exarch excavator
    exciseman excisewoman excogitator executant executive exegete exhibitioner exhibitor existentialist exodontist
    experimenter expert explorer exponent exporter expositor expounder expressionist expurgator extern extoller
    extra fabulist facilitator factor factotum falangist falconer faller familiar famulus fan fanatic fantasist
    fantast farmer farmerette farmhand farrier fascist fascista fashionmonger fatalist father fauvist favorite
    favourite federalist fellah feller fellow feminist fence fermentologist ferryman ferrywoman fiddler fielder
    fieldhand fieldsman fieldswoman fieldworker fiend fighter figurer filer filibuster filibusterer filmmaker
    finalist financier finisher fink fire-eater fire-swallower firefighter fireman firewoman fisher fisherman
    fisherwoman fishmonger fishwife fitter fixer flack flak flamen flanker flatfoot flautist flier floorwalker
    florist flunkey flunky flutist flyer fodder foe fool foot footballer footman footslogger forecaster forelady
    foreman foreperson forester forewoman forger fortuneteller forty-niner forward fossilist foster-father
    foster-mother foster-nurse foster-parent founder foundress fowler framer franc-tireur franklin freak free-lance
    freeholder freelance freelancer fresher freshman friend frogman frogwoman front-runner frontbencher fruiterer
    fugleman fuglewoman fullback fuller fumigator funambulist functionalist functionary furrier fusilier futurist
    fuzz gadgeteer gaffer gagman gagster gagwoman gagwriter gallant galvaniser galvanizer gambist gambler gamedev
    gamekeeper games-master games-mistress ganger gaoler gardener garment-worker garmentmaker garnishee gasman
    gastroenterologist gaswoman gatekeeper gatherer gaucho gazetteer geek gendarme genealogist general generalissimo
    generalist generator geneticist genius gentleman geographer geologist geomancer geometer geometrician
    geophysicist geriatrician gerontologist ghost ghostwriter gilder gillie gipsy giver glass-cutter glassblower
    glassmaker glassworker glazer glazier gleaner glossarist go-between goalie goalkeeper goaltender goatherd gob
    god godfather godmother godparent gofer gold-beater gold-worker goldbeater goldbrick goldsmith goldworker golfer
    goliard gondolier gondoliere goof goofball gospeler gospeller gossip gossiper gossipmonger governess governor
    grad grader graduate grammarian grandee grandmaster granger graphologist grass gravedigger grazier great green
    greengrocer greenskeeper grenadier greyback griot grip grocer groom groomsman groundbreaker groundkeeper
    groundskeeper groundsman groundswoman grower growler guarantor guard guardian guardsman guardswoman guestworker
    guide guitarist gumshoe gun gunman gunner gunsmith gunwoman guru gutter guvnor gymnast gymnosophist
    gynaecologist gynecologist gypsy haberdasher hack hacker haematologist haggler hagiographer hagiographist
    hagiologist hairdresser hairstylist hakeem hakim halberdier halfback ham hand handler handmaid handmaiden
    handyman handywoman hanger hangover haranguer hardwareman harlequin harmoniser harmonizer harper harpist
    harpooneer harpooner harpsichordist harum-scarum harvester hatmaker hatter hawker hawkshaw hazan head
    head-shrinker headcounter headhunter headliner headman headmaster headmistress headwaiter headwoman healer
    heartthrob heaver heavy hedger helmsman helmswoman help helper hematologist herbalist herder herdsman herdswoman
    heretic hero herpetologist hewer hierarch highbrow higher-up highflier highflyer hippie hippy hipster hire
    hireling hirer hisser histologist historian historiographer histrion hitter hoarder hobo hodman holder holdout
    holdover homeboy homegirl homeopath homeowner homoeopath homophobe honcho hoodoo hoofer hooker hopper hornist
    horologer horologist horseshoer horticulturist hosier host hosteller hostess hostler hotelier hotelkeeper
    hotelman hotelwoman hothead hotshot hotspur housebreaker householder housekeeper housemaid houseman housemaster
    housemother housewrecker huckster huddler humanist humanitarian humdinger hummer humorist humourist hunter
    huntress huntsman huntswoman hurdler hurler husbandman husbandwoman hussar hydrologist hydromancer hygienist
    hypnotiser hypnotist hypnotizer ice-skater iceman icewoman ichthyologist ideal idealogue ideologist ideologue
    idol illusionist illustrator imam imaum immunologist imperialist importer impresario impressionist improver
    incumbent independent indexer indorser inducer inductee industrialist infantryman infantrywoman infielder
    infiltrator informant informer ingenue initiate initiator innkeeper innovator inoculator inquirer inquisitor
    insider inspector inspirer instigator instructor instructress instrument instrumentalist insurgent
    insurrectionist intellect intellectual intercessor interlocutor intermediary intermediator intern
    internationalist interne internist internuncio interpreter interrogator interviewee interviewer intriguer
    invalidator inventor investigator investor invigilator ironist ironmonger ironworker irredentist irridentist
    isolationist itinerant jabberer jack jailer jailor janitor jawan jazzman jazzwoman jester jeweler jeweller
    jimdandy jimhickey jobber jobholder jock joiner joker jokester jongleur journalist journeyman journeywoman judge
    juggler jumper junior junkie junky jurist juror juryman jurywoman justice justiciar justiciary justifier
    kabbalist kachina kamikaze keeper keyboardist kibbutznik kicker king knacker knight knight-errant knitter
    kolkhoznik laborer labourer lacer lackey lady lady-in-waiting laird lama laminator lamplighter lampooner lancer
    landgrave landholder landlady landlord landowner landscaper landscapist langlaufer lapidarist lapidary lapidist
    lascar lasher lather laudator lauder laundress laundryman laundrywoman lawgiver lawmaker lawman lawwoman lawyer
    lead leader leaker leaper leaseholder leatherneck lector lecturer ledgeman ledgewoman left-hander left-winger
    lefthander leftist lefty legate legionary legionnaire legislator lender lensman lenswoman lepidopterist
    lepidopterologist lessee lessor letter letterer letterman lexicographer lexicologist libber liberator
    libertarian librarian librettist licensee licenser licentiate lieutenant lifeguard lifesaver lifter lighterman
    lighterwoman limner limnologist linebacker lineman linendraper linesman lineswoman linewoman linguist linkboy
    linkman linksman linkswoman lion-hunter lisper lister lithographer lithomancer litter-bearer litterateur
    liturgist liveryman liverywoman loader loaner lobbyist lobsterback lobsterman lobsterwoman locater locator
    lockkeeper lockman lockmaster locksmith logger logician logistician longbowman longshoreman longshorewoman
    lookout lord loser lovely lowerclassman loyalist luger lumberjack lumberman lumberwoman lumper lunatic lutanist
    lutenist luthier lutist lyricist lyrist mace macebearer macer machinist macroeconomist madam madcap madrigalist
    maestro magician magistrate magnate magpie magus maharaja maharajah maharanee maharani mahatma mahout maid
    maidservant mailman mailwoman mainstay maintainer major major-domo major-general majorette make-peace maker
    malacologist malik maltman maltster maltwoman mammalogist mammy man man-at-arms manager manageress manakin
    mandarin maneuverer manicurist manikin mannequin mannikin manoeuvrer manservant manufacturer manumitter mapper
    marathoner marcher marchioness margrave marine mariner marketer marksman markswoman marquess marquis marquise
    marshal marshall masker mason masquer masquerader massager masseur masseuse master master-at-arms mastermind
    matcher matchmaker mate materfamilias materialist mathematician matriarch matriculate matron maven maverick
    mavin mayor mayoress meatman mechanic mechanist medalist medallist mediator mediatrix medic medico meeter
    meliorist melter member mender menial mentioner mentor mercenary mercer merchandiser merchant merchant-venturer
    mesmerist mesmerizer messiah metallurgist metalworker meteorologist metropolitan mezzo mezzo-soprano
    microbiologist microeconomist microscopist middleman middlewoman midinette midwife mikado miler militant
    militiaman militiawoman milkmaid milkman milkwoman mill-girl mill-hand miller milliner millwright milord mime
    mimer mind minder miner mineralogist mineworker miniaturist minimalist minister ministrant minstrel minter miser
    misleader missionary mistress mixologist mnemonist model modeler modeller moderator modernist modifier modiste
    mogul mole monarch monetarist moneyer moneygrubber moneylender moneymaker moneyman moneywoman monger monitor
    monitrice monologist moonlighter mopper moralist mortgagee mortician motormouth mountaineer mounter mouth
    mouthpiece mover muadhdhin muazzin muezzin mufti mujtihad muleteer muller mumbler mummer muralist murmurer muser
    musician musicologist musketeer mutineer mutterer muzzler mycologist mythologist nabob nailer nanny naprapath
    narc nark narrator nationalist nativist natural naturalist naturopath navigator navvy nawab necessitarian
    necromancer needleman needlewoman needleworker negativist negotiant negotiator negotiatress negotiatrix
    neoclassicist neologist neophyte nerd netkeeper netminder neurobiologist neurolinguist neurologist
    neuroscientist neurosurgeon neutralist newsagent newsboy newscaster newsdealer newsman newsmonger newspaperman
    newspaperwoman newsperson newsreader newsvendor newswoman newswriter niggard ninja noble nobleman noblewoman
    nominalist nominator nominee non-resistant nonachiever noncandidate noncom noncombatant nonconformist nonesuch
    nonpareil nonreader nonsuch notary noticer novelist nullifier nuncio nurse nurse-midwife nursemaid nurseryman
    nurserywoman nut nutritionist oarsman oarswoman objector obliger oboist observer obstetrician occupier oceanaut
    oceanographer oculist odist oenologist offerer offeror office-bearer officeholder officer official officiant
    oiler oilman oilwoman old-timer oldtimer ombudsman ombudsperson ombudswoman oncologist oneiromancer onomancer
    operative operator ophthalmologist opponent opposite opposition optician optometrist oracle orator orchestrator
    ordainer orderer orderly ordinand ordinary organ-grinder organiser organist organizer orientalist originator
    ornamentalist ornithologist orthodontist orthoepist orthopaedist orthopedist orthoptist osteologer osteologist
    osteopath osteopathist ostiarius ostiary ostler otolaryngologist otologist otorhinolaryngologist out-and-outer
    outfielder outfitter outrider outsider overachiever overseer owner oyabun pacifier packer packman packwoman
    paddler padre padrone paediatrician page painter paladin palaeontologist palatine paleographer paleographist
    paleontologist palmist palmister palsgrave pamphleteer panegyrist panelist panellist pantomimer pantomimist
    pantryman pantrywoman paparazzo paper-pusher paperboy paperer paperhanger para paragon paragrapher paralegal
    paramedic paramedical paraprofessional parapsychologist paratrooper pardner pardoner parer parliamentarian
    parlormaid parlourmaid parodist parson part-owner part-timer partaker participant partisan partitionist partizan
    partner partygoer passer paster pastor patentee paterfamilias pathfinder pathologist patriarch patrician
    patroller patrolman patrolwoman patron patroness patronne patternmaker patzer pawn pawnbroker peacekeeper
    peacemaker pearler peasant pedagog pedagogue pedant peddler pediatrician pediatrist pedlar pedodontist peeler
    peer peeress pen-friend pendragon penman penologist penpusher pensionary pentathlete penwoman peon percussionist
    perfecter performer perfumer perinatologist periodontist persuader pessimist phalangist pharmacist
    pharmacologist philanthropist philhellene philhellenist philologist philologue philomath philosopher
    philosophiser philosophizer phlebotomist phoner phonetician phonologist photographer photojournalist physician
    physicist physiologist physiotherapist phytochemist phytologist pianist picker picket pig pigman pillar pilot
    pin-up pinchgut pink pinko pioneer piper pistoleer pitcher pitchman pitman pitwoman place-kicker placeholder
    placekicker placeman placeseeker placewoman plainclothesman plainclotheswoman plaiter planner plant planter
    plantsman plantswoman plasterer platelayer plater play-actor playactor player playmaker playwright pleader
    pleaser pledge plenipotentiary plier plotter ploughman ploughwoman ploughwright plower plowman plowwoman
    plowwright plugger plumber plunger pluralist plyer podiatrist poet poet-singer poetess poetiser poetizer poilu
    pointillist pointsman pointswoman pol polemic polemicist polemist policeman policewoman policyholder politician
    politico pollster polymath pomologist ponderer pontifex pontiff pooler pope populariser popularizer populist
    pornographer porter portraitist portrayer portwatcher poser possessor postdoc poster postgraduate postman
    postmaster postmistress postulator postwoman pot-girl potboy potholer pothunter potman potter poulterer
    poultryman poultrywoman power practician practitioner praetor pragmatist prater prattler pre-emptor preacher
    prebendary precentor preceptor predestinarian predestinationist predictor preemptor prefect prelate premier
    presbyter presenter presentist preservationist preserver president pressman presswoman prestidigitator preterist
    pretor prexy priest priest-doctor priestess primate primus prince princeling princess principal printer
    printmaker private privateer privateersman pro pro-lifer probationer processor proconsul proctologist proctor
    procurator prodigy producer prof professional professor profiteer prognosticator programmer prohibitionist
    projectionist promisee promiser promisor promoter prompter promulgator proofreader propagandist propagator
    prophesier prophet prophetess propman proponent proposer proprietor proprietress propwoman prosecutor prospect
    prospector prosthetist prosthodontist protagonist protectionist protector protester protozoologist provider
    provincial provisioner provocateur provost proxy pruner psalmist psephologist psychiatrist psychoanalyst
    psycholinguist psychologist psychophysicist psychotherapist pteridologist publican publiciser publicist
    publicizer publisher puddler puller puncher pundit punster punter pupil puppeteer purist purser purveyor pusher
    putter pyrographer pyromancer qadi quack quaestor qualifier quarrier quarryman quarterback quartermaster queen
    querier questioner quizmaster quizzer quoter rabbi rabble-rouser racialist racist racker raconteur
    radiobiologist radiochemist radiographer radiologist radiotherapist ragsorter rail-splitter railbird railroader
    railwayman railwaywoman rainmaker raiser raja rajah rambler ramrod rancher ranee ranger rani ranker ranter
    rapper rapporteur rat rat-catcher ratifier ratiocinator raver reader realist realtor reaper reasoner rebel
    receiver receptionist recitalist reciter reckoner reconciler record-breaker record-holder record-keeper recorder
    recruit recruiter recruiting-sergeant rector recusant redact redactor redcap redcoat reenactor referee refiner
    refinisher reformer reformist regent registrar regular regulator reliever reminder remover renovator renter
    rentier rep repairer repairman repairwoman reporter representative republican rescuer researcher reserve
    reservist resident respondent responder restauranter restaurateur restorer retailer retainer retreatant revenuer
    reverend reviewer reviser revisionist revivalist rewriter rhabdomancer rhetorician rheumatologist
    rhinolaryngologist rhymer rhymester ridiculer rifleman rifler riflewoman rigger right-hander ringer ringmaster
    ritualist rival riveter rivetter roadman roadwoman roarer roaster rocker roller-skater rollerblader romantic
    romanticist roofer roomie roommate roomy rooter rope-maker ropedancer ropemaker roper ropewalker roundsman
    roundsperson roundswoman rouser roustabout router rover rower ruminator rumormonger rumourmonger runner
    runner-up ruralist rusher sachem sacristan saddler sagamore sage sailmaker sailor saint salesclerk salesgirl
    saleslady salesman salesperson saleswoman salter salutatorian sampler sandboy sandwichman sandwichwoman sangoma
    sapper sartor satirist satrap savant saver savior saviour sawbones sawyer saxist saxophonist scab scalper
    scandalmonger scanner scaremonger scavenger scenarist scene-stealer sceneshifter sceptic schemer schlockmeister
    schmoozer scholar scholastic scholiast schoolman schoolmarm schoolmaster schoolmistress schoolteacher
    schoolwoman scientist scorer scourer scout scouter scoutmaster scratch scratcher screamer screecher screener
    screenwriter screw screwballer scribbler scribe scriptwriter scrivener scrooge scrubber scrutineer scrutiniser
    scrutinizer sculler scullion sculptor sculptress sculpturer seafarer sealer seaman seamster seamstress searcher
    seasonal seasoner secessionist second second-in-command second-stringer seconder secretary sectarian sectarist
    sectary secularist seed seedman seedsman seedswoman seedwoman seer segregationist segregator seismologist
    selectman selectwoman seller semanticist semifinalist seminarian seminarist semiotician semipro semiprofessional
    sempstress senator sender seneschal senior sensation sensationalist sentinel sentry separationist separatist
    sergeant sergeant-at-law sericulturist serjeant serjeant-at-arms serjeant-at-law sermoniser sermonizer
    serologist servant server serviceman servicer servicewoman servitor setter settler settlor sewer sexist sexton
    shah shaman shamus shaper sharecropper shareholder shareowner sharer shark sharper sharpie sharpshooter sharpy
    shearer sheepherder sheepman sheepwoman sheller shelver shepherd shepherdess sheriff sherlock shielder shifter
    shill shingler shipbuilder shipmate shipowner shipper shipwright shirtmaker shlockmeister shoemaker shoofly
    shooter shopkeeper shopper shopwalker shortstop shot shouter shoveler shoveller showboy shower showgirl showman
    showwoman shrink shuffler shutterbug shylock sibyl sidesman sideswoman sightreader signaler signaller signalman
    signalwoman signer silver-worker silversmith silverworker singer sire sister sitter sixth-former skateboarder
    skater skeptic sketcher skidder skier skinflint skinner skinny-dipper skipper skivvy skycap slaughterer slave
    slaveholder slaver slavey sledder sleeper sleuth sleuthhound slicer slider sloganeer slop-seller slopseller
    slugger smallholder smith snapper snarer sneak sneaker sniper snitch snitcher socialist sociobiologist
    sociolinguist sociologist sodalist sodbuster solderer soldier solicitor soloist solon solver sommelier songster
    songstress songwriter sonneteer soothsayer soph sophist sophomore soprano sorter soundman soundwoman source
    sourdough southpaw sovereign sower spammer sparer speaker spearhead specialiser specialist specializer specifier
    speculator speechifier speechmaker speechwriter speedskater spelaeologist speleologist spellbinder spelunker
    spinner spinster splicer splitter spoiler spokesman spokesperson spokeswoman sponger sponsor sportscaster
    sportsman sportswoman sportswriter spot-welder spotter spouter sprayer sprigger sprinter sprog spy spymaster
    squealer squire stableboy stablegirl stableman stablewoman stacker staffer stagehand stager stainer stalker
    stalking-horse stalwart stammerer stamper standard-bearer standby star starets stargazer starlet starter
    statesman stateswoman stationer stationmaster statistician steamfitter steelmaker steelman steelwoman
    steelworker steeplejack steerer steersman steerswoman stemmer stenographer stentor stepper stevedore steward
    stewardess stinter stipendiary stippler stirrer stitcher stock-taker stockbroker stockholder stockist
    stockjobber stockman stocktaker stockwoman stoker stonecutter stonemason stoolie stoolpigeon storekeeper
    storyteller strafer strategian strategist stretcher-bearer strikebreaker striker stringer striper stripper
    striptease stripteaser striver stroke strongman student stuffer stutterer styler stylist subaltern subdeacon
    subeditor subjectivist sublieutenant submariner subordinate subscriber subsidiary subsidiser subsidizer
    substitute subtracter subvocaliser subvocalizer succeeder success suffragan suffragette suffragist suggester
    suit super supercargo supergrass superhero superintendent superior superman supermarketeer supermarketer
    supermodel supernumerary superordinate superstar supervisor supplier supporter supremacist suprematist surety
    surgeon surrealist surrogate surveyor sustainer sutler swagger swaggie swagman swagwoman swashbuckler swearer
    sweep sweeper swimmer swineherd swinger switch-hitter syllogiser syllogist syllogizer symboliser symbolist
    symbolizer sympathiser sympathizer symphonist symposiarch symposiast syncopator syndic syndicator synonymist
    syntactician synthesiser synthesist synthesizer systematiser systematist systematizer systemiser systemizer
    tacker tackle tackler tactician tailback tailor talebearer talent taleteller talker tallyman tallywoman tamer
    tanker tanner taoiseach tapper tapster tar taskmaster taskmistress taste-maker taste-tester taster tattler
    tattletale taxer taxidermist taxman taxonomer taxonomist taxwoman teacher teammate teamster tearaway teaser tec
    techie technician technocrat technologist tekki telecaster teleologist telepathist telephoner televangelist
    teller telltale temp temporary tenant tender tenno tenor tenorist tentmaker tergiversator terpsichorean
    territorial testee tester testifier thane thatcher theologian theologiser theologist theologizer theoretician
    theoriser theorist theorizer therapist thespian thinker thought-reader thrower throwster thrush thurifer tier
    tightwad tiler tiller tilter timberman timekeeper timpanist tinker tinner tinsmith tinter tipper tipster
    title-holder toaster toastmaster tobacconist tobogganist toiler toller tollgatherer tollkeeper tollman tollwoman
    toolmaker topper torchbearer touch-typist tout touter toxicologist tracer tracker tracklayer trader tradesman
    tradeswoman trafficker tragedian tragedienne trailblazer trainbandsman trainbearer trainer trainman trainmaster
    trainwoman transactor transcendentalist transcriber translator transmigrante transmitter transplanter trapper
    trapshooter trawler treater trencher trend-setter tribesman tribesperson tribeswoman tribologist tribune trier
    trigonometrician trimmer triumvir troller trombonist trooper troubadour troubleshooter trouper trumpeter
    trustbuster trustee truster trustor tsar tsarina tsaritsa tub-thumper tucker tugger tumbler tuner turncock
    turner turnkey turtler tutor twaddler twiner twirler tycoon tympanist typesetter typist typographer tzar tzarina
    umpire uncle underachiever underboss underclassman undergrad undergraduate underling underperformer
    undersecretary underseller understudy undertaker underwriter unilateralist unionist upholder upholsterer
    upsetter upstager uranologist urologist usher usherette usurer utilitarian utopian utterer vaccinator
    valedictorian valet valuator valuer vaquero varlet varnisher vaticinator vaudevillian vaulter vender vendor
    venter ventriloquist venturer verbaliser verbalizer verger verifier versifier vestryman vestrywoman vet veteran
    veterinarian veterinary vibist vibraphonist vicar vicar-general vice-regent vicegerent vicereine viceroy victor
    victualer victualler vigilante vindicator vintager vintner violinist violist violoncellist virologist virtuoso
    viscount viscountess visionary vitalist viticulturist vivisectionist vizier vocaliser vocalist vocalizer
    vociferator voice voicer voider voluntary volunteer votary voucher vower vulcaniser vulcanizer vulgariser
    vulgarizer waffler wag waggoner waggonwright wagoner wagonwright wainwright waiter waitress waker walk-in
    walk-on wall-paperer wallah walloper wallpaperer warbler ward-heeler warden warder wardress warehouseman
    warehouser warehousewoman warhorse warlord warner warranter warrantor warrener washer washerman washerwoman
    washman washwoman wassailer watch watchdog watcher watchmaker watchman watchwoman watercolorist watercolourist
    waterer waterman waterwoman waver wax-chandler weatherman weatherwoman weaver webmaster weeder weigher
    weightlifter welder well-wisher wet-nurse wetnurse wetter whaler wheedler wheeler wheelwright whiffer whip
    whipper-in whisperer whistle-blower whistleblower whistler whiteface whiz whizz wholesaler wicket-keeper
    wigmaker wildcatter winder windtalker winemaker wing wingback winger wingman wingwoman winner wiper wireman
    wirer wirewoman wit withdrawer witnesser wiz wizard woman wonder wonderer woodcarver woodcutter woodman woodsman
    woodswoman woodworker woolsorter word-painter wordmonger wordsmith worker workfellow workingman workingwoman
    workman workmate workwoman world-beater wrangler wrecker wright write-in writer xylophonist yachtsman
    yachtsperson yachtswoman yardbird yardman yardmaster yardwoman yeller yenta yeoman yodeller yogi yuppie zany
    zealot zoologist
    """
}
