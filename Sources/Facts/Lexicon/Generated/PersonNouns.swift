// Made by Sources/ModelTraining/lexicon/build_lexicons.py: do not edit.

extension LexiconData {
  /// Everything that WordNet calls a person.
  static let personNouns = """
    abator abbe abbess abbot abbreviator abdicator abductor abecedarian abenaki aberrant abetter abettor abhorrer
    abiogenist abjurer abkhas abkhasian abkhaz abkhazian abnaki abnegator abo abolitionist abomination abominator
    aboriginal aborigine abortionist abridger abrogator absconder abseiler absentee absolutist absolver abstainer
    abstinent abstracter abstractionist abstractor abuser abutter academic academician acadian acceptor accessary
    accessory accommodator accompanist accompanyist accomplice accordionist accoucheur accoucheuse accountant
    accumulator accused accuser ace achaean achaian achiever achomawi acolyte acoustician acquaintance acquirer
    acrobat active activist actor actress actuary adapter adder addict addle-head addlehead addressee adducer adept
    adherent aditya adjudicator adjunct adjuster adjustor adjutant adman administrator admiral admirer admonisher
    adolescent adonis adoptee adopter adorer adulator adult adulterator adulterer adulteress advancer adventist
    adventurer adventuress adversary advertiser advertizer advisee adviser advisor advocate advocator aeolian aeon
    aerialist aeronaut aerophile aesir aesthete aesthetician aether aetiologist affiant affiliate affine affirmer
    affluent afghan afghanistani aficionado african afrikander afrikaner agent agent-in-place aggravator aggregator
    aggressor agitator aglaia agnate agnostic agonist agriculturalist agriculturist agronomist ahura aide
    aide-de-camp aircraftman aircraftsman aircraftswoman aircraftwoman aircrewman aircrewwoman airhead airman
    airwoman alabama alabaman alabamian alarmist alaskan albanian albino alcalde alchemist alcoholic alderman
    alderperson alderwoman aleut aleutian alexandrian alexic algebraist algerian algonkian algonkin algonquian
    algonquin alien alienator alienee alienist alienor aliterate alky all-rounder allayer allegoriser allegorizer
    allergist alleviator alliterator allocator ally almoner almoravid almsgiver alphabetiser alphabetizer alpinist
    alsatian also-ran altaic alternate alto altoist altruist alum alumna alumnus amah amalgamator amanuensis amateur
    amazon ambassador ambassadress ambler ambusher ameer american amerindian amhara amigo amir amish amnesiac
    amnesic amora amoralist amorist amphisbaena amputator amputee anabaptist anachronism anaesthetist anagnost
    analogist analphabet analphabetic analysand analyst anarchist anasazi anathema anatomist ancestor ancestress
    anchor anchorite anchorman anchorperson anchorwoman ancient andorran androgyne andvari anecdotist
    anesthesiologist anesthetist angel angevin angevine angiologist angle angler anglican anglophil anglophile
    anglophobe angolan angolese anguillan animator animist annalist annamese annihilator annotator announcer
    annoyance annoyer annuitant anointer anomalist anomaly anorectic anorexic answerer antagonist antecedent
    antediluvian anthologist anthropoid anthropologist anthropophagite anthropophagus anti anti-intellectual
    anticipant anticipator antifeminist antiguan antihero antinomian antipope antiquarian antiquary antique anunnaki
    anzac apache ape ape-man aper aphakic aphasic aphorist apiarist apiculturist apologist apostate apostle
    apothecary apotheosis appalachian apparatchik apparition appeaser appellant applauder applicant applier
    appointee appointment appraiser appreciator apprehender apprentice appropriator approver aquanaut aquarius arab
    arabian arabist aramaean aramean arapaho arapahoe arawak arawakan arb arbalist arbiter arbitrager arbitrageur
    arbitrator arboriculturist arborist arcadian archaeologist archaist archangel archbishop archdeacon archduchess
    archduke archeologist archer archimandrite architect archivist archpriest areopagite argentinian argive argonaut
    arguer argus arhant arhat arianist aricara aries arikara aristocrat aristotelean aristotelian arithmetician
    arizonan arizonian arkansan arkansawyer armenian armiger arminian armor-bearer armorer armourer arms-runner
    arouser arranger arrival arriver arriviste arrogator arrowsmith arsonist arthritic articulator artificer
    artilleryman artillerywoman artisan artist artiste aryan ascendant ascendent ascender ascetic ashkenazi asian
    asiatic asker aspirant aspirer ass ass-kisser assailant assamese assassin assassinator assaulter assayer
    assemblyman assemblywoman assenter asserter assessee assessor asseverator asshole assignee assignor assimilator
    assistant associate assyrian asterope asthmatic astrogator astrologer astrologist astronaut astronomer
    astrophysicist asvins atakapa atavist athabascan athabaskan athapascan athapaskan atheist athenian athlete
    atlantides atsugewi attacapan attache attacker attempter attendant attendee attender attestant attestator
    attester attestor attorney attracter attraction attractor auctioneer audile auditor augur augustinian aunt
    auntie aunty auspex aussie australian austrian austronesian auteur authenticator author authoress authoriser
    authoritarian authority authorizer auto-mechanic autobiographer autochthon autocrat autodidact automaton
    automobilist auxiliary avatar avenger aviator aviatress aviatrix avower ayah ayatollah azerbaijani aztec b-girl
    baas babbler babe baboo babu baby baby-sitter babylonian babyminder babysitter bacchanal bacchant bacchante
    bachelor bachelor-at-arms bachelorette back back-number backbencher backbiter backer backpacker backscratcher
    backslapper backslider backstop backstroker backup backwoodsman bacteriologist badaga badass baddie badger
    badgerer bag baggage baggageman baggagewoman bagger bagman bagpiper bagwoman bahai bahamian bahraini bahreini
    bailee bailiff bailor bairn baker balance balancer baldhead baldpate baldy balkan balker ball-breaker
    ball-buster balladeer ballerina balletomane balloonist ballplayer bambino banderillero bandit bandleader
    bandmaster bandsman bandswoman bangladeshi banker bankrupt banneret banshee banshie bantamweight bantu baptist
    barbadian barbarian barber bard bargainer bargee bargeman bargewoman baritone barkeep barkeeper barker barmaid
    barman barnburner barnstormer baron baroness baronet barrater barrator barrister barrow-boy barrow-girl
    barrow-man barrow-woman bart bartender barterer barytone basileus basilisk basketeer basketmaker basketweaver
    basotho basque bass bassist basso bassoonist bastard baster bather batman batsman batswana batswoman batter
    battle-ax battle-axe battler batwoman baulker bavarian bawd bawler beachcomber beadle beadsman beadswoman
    beanpole bear beard bearer beast beat beater beatnik beau beautician beauty beaver bechuana bedesman bedeswoman
    bedfellow bedlamite bedmate bedouin beduin bedwetter beefeater beekeeper begetter beggar beggarman beggarwoman
    beginner beguiler beguine begum behaviorist behaviourist behemoth beholder beldam beldame belgian belieber
    believer bellboy belle bellgirl bellhop belligerent bellman bellower bellwether bellwoman bellyacher belorussian
    beloved benedick benedict benedictine benefactor benefactress beneficiary bengali beninese berber bereaved berk
    berliner bermudan bermudian berserk berserker besieger best bestower betrayer betrothed better bettor bey
    bhutanese bhutani bibliographer bibliophile bibliopole bibliopolist bibliothec bibliotist bicycler bicyclist
    bidder bigamist bigot bigwig biker bilingual bilingualist billionaire biloxi bimbo bimetallist binger biochemist
    biographer biologist biophysicist bird birdbrain birder birth bisayan bisexual bishop bispak bitch biter blabber
    blabbermouth black blackamoor blackfoot blackfriar blackguard blackleg blackmailer blackshirt blacksmith blade
    blasphemer blaster bleacher bleeder blighter blimp blocker blockhead blogger bloke blond blonde blood blowhard
    blubberer blucher bludgeoner bludger bluecoat bluejacket bluenose bluestocking bluffer blunderer blusterer
    boarder boaster boatbuilder boater boatman boatswain boatwoman bobby bobby-socker bobbysoxer boche bodybuilder
    bodyguard boer boffin bogey bogeyman bogie bogy bohemian bolivian bolshevik bolshevist bolshie bolshy bombardier
    bomber bombshell bondholder bondmaid bondman bondsman bondsperson bondswoman bondwoman bonehead bonesetter
    boniface boob booby booger boogeyman bookbinder bookdealer booker bookie bookkeeper booklover bookmaker bookman
    bookseller bookwoman bookworm boomer boor booster bootblack bootlegger bootlicker bootmaker boozer borderer bore
    bornean borrower boss bostonian bosun boswell botanist botcher boulevardier bouncer bounder bourbon bourgeois
    bowdleriser bowdlerizer bowler bowman bowwoman boxer boy boyfriend bozo bracero brachycephalic braggart bragger
    brahman brahmin brahui brain brain-worker brainiac brainworker brakeman brakewoman brat brave bravo brawler
    brazilian breadwinner breaker breaststroker breeder breton brewer briber brick bricklayer bride bride-to-be
    bridegroom bridesmaid brigadier brigand brit british britisher briton brits broad broadcaster broker
    broker-dealer broncobuster brony brother brother-in-law brownie brownshirt browser bruiser brule brummie brummy
    bruneian brunet brunette brute buccaneer buckaroo buckeroo buckeye bucolic buddha buddhist buddy buff buffoon
    bug-hunter bugaboo bugbear bugger bugler bugologist builder bulgarian bulimic bull bullfighter bully bullyboy
    bullygirl bum bumbler bumpkin bungler bunkmate bunny bunter bureaucrat burgess burgher burglar burgomaster
    burgrave burmese bursar burundian busboy bushman bushperson bushwhacker bushwoman businessman businessperson
    businesswoman busker busman buster busybody butch butcher butler butt butter butterball butterfingers buttinsky
    buyer by-blow byelorussian bystander byzantine cabalist cabby cabdriver cabinetmaker cabman cacodaemon cacodemon
    cad caddie caddo cadet cadger cadmus caffer caffre cager cahita cairene caitiff cajun cakchiquel calapooya
    calapuya calculator calif californian caliph caller caller-out caller-up calligrapher calligraphist calvinist
    calypso cambodian cambrian cameraman camerawoman cameroonian camgirl campaigner camper campmate canaanite
    canadian canarese canary cancer candidate candlemaker candymaker cannibal cannoneer canoeist canon canonist
    cantabrigian cantor canuck canvasser capetian capitalist capo capricorn captain captive captor capturer
    car-mechanic carabineer carabinier carbineer card cardholder cardinal cardiologist cardsharp cardsharper
    careerist caregiver carelian caretaker carhop carib caricaturist carillonneur carioca carlovingian carmelite
    caroler carolingian carolinian caroller carouser carpenter carper carpetbagger carrier carrottop carter
    cartesian carthaginian carthusian cartographer cartoonist cartwright carver casanova case caseworker cashier
    cassite castaway caster castilian castrate castrato casualty casuist cat catalan cataleptic cataloger cataloguer
    catalyst catamite catawba catch catcher catechist catechumen caterer catholic catholicos cattleman cattlewoman
    caucasian cavalier cavalryman cavalrywoman caveman cavewoman caviler caviller cayuga cebuan celebrant celebrater
    celebrator celebrity celibate cellist celt cenobite censor centaur centenarian center centerfielder centre
    centrist centurion ceramicist ceramist cerberus cewa chachka chadian chain-smoker chair chairman chairperson
    chairwoman chaldaean chaldean chaldee challenger chamberlain chambermaid chameleon champ champion chancellor
    chandler changeling changer chap chapelgoer chaperon chaperone chaplain chapman chapwoman char character charge
    chargeman chargewoman charioteer charlatan charman charmer charon chartist charwoman chased chaser chasid
    chassid chatelaine chatterbox chatterer chauffeur chauffeuse chauvinist chawbacon cheap-jack cheapjack
    cheapskate cheat cheater chebab chechen checker cheerer cheerleader cheesemonger chef chela chemist cheops
    cheremis cheremiss cherokee cherub chevalier chewa chewer cheyenne chicano chichewa chichi chick chickasaw
    chicken chief chieftain child chilean chiliast chiluba chimaera chimakum chimariko chimera chimneysweep
    chimneysweeper chinaman chinawoman chinese chink chinook chipewyan chippewa chiromancer chiron chiropodist
    chiropractor chiseler chiseller chit choctaw choirboy choirgirl choirmaster choker chooser choragus
    choreographer chorine chorister chosen christ christian chronicler chucker-out chukchi chum chump churchgoer
    churchman churchwarden churchwoman churl chutzpanik chuvash cicerone cinderella cinematographer cipher
    circassian circe cistercian citizen civilian claimant clairvoyant clansman clanswoman clapper clarinetist
    clarinettist classic classicist classifier classmate claustrophobe cleaner clergyman clergywoman cleric
    clericalist clerk client climatologist climber clinician cloakmaker clochard clockmaker clocksmith clod clone
    closer clotheshorse clothier clown co-beneficiary co-defendant co-discoverer co-ed co-founder co-ordinator
    co-pilot co-respondent co-star co-worker coach coachbuilder coachman coachwoman coadjutor coalman coalwoman
    coaster coastguard coastguardsman coastguardswoman coauthor coaxer cobber cobbler cochimi cockatrice cockney
    cockscomb cocksucker coconspirator cocopa cocopah cocotte coddler codefendant coder codetalker codger coenobite
    coeval cofounder cog cognate cognoscente coiffeur coiffeuse coiner collaborationist collaborator colleague
    collectivist collector colleen collegian collier colombian colonel colonial colonialist coloniser colonist
    colonizer coloradan coloratura colored colorist colossian colossus coloured columnist comanche combatant comber
    comedian comedienne comer comforter comic commandant commander commander-in-chief commando commentator commie
    commissar commissionaire commissioner committeeman committeewoman commodore commoner communicant communicator
    communist commuter companion company compatriot compeer compere competition competitor compiler complainant
    complainer complexifier composer compositor compromiser comptroller compulsive computer comrade con conceiver
    concert-goer concertinist concessionaire concessioner conchologist concierge conciliator concubine conditioner
    conductor conductress confectioner confederate conferee conferrer confessor confidant confidante conformist
    confrere confucian confucianist confuter congolese congregant congregationalist congressman congresswoman
    conjurer conjuror connecticuter connection connoisseur conoy conqueror conquistador conscript conservationist
    conservative conservativist conservator consignee consigner consignor consort conspirator constable constituent
    constitutionalist constructivist constructor consul consultant consumer consumptive contact contadino
    contemplative contemporary contender contestant contestee contester contortionist contra contrabandist
    contractor contralto contrapuntist contrarian contributor contriver control controller controversialist
    convalescent convener conventioneer conversationalist conversationist converso convert conveyancer conveyer
    conveyor convict cook cookie cooky coolie cooly coon cooper cooperator coordinator cop copartner copilot copper
    coppersmith copt copycat copyist copyreader copywriter coquet coquette coreligionist corespondent corinthian
    cornerback cornetist cornhusker cornishman cornishwoman coroner corporal corporatist correspondent corsair
    cosignatory cosigner cosmetician cosmetologist cosmographer cosmographist cosmologist cosmonaut cosmopolitan
    cosmopolite cosplayer cossack costanoan costermonger costumer costumier cotenant cottager cottar cotter cottier
    coue councillor councilman councilwoman counsel counsellor counselor counselor-at-law count counter
    counter-revolutionist counterdemonstrator counterfeiter counterman counterperson counterrevolutionary
    counterrevolutionist counterspy countertenor counterterrorist counterwoman countess countryman countrywoman
    courier courser courtesan courtier cousin cousin-german couturier cow coward cowboy cowgirl cowhand cowherd
    cowman cowpoke cowpuncher cox coxcomb coxswain coyote crab cracker crackerjack crackpot cracksman crackswoman
    crafter craftsman craftsperson craftswoman cragsman cragswoman crammer craniologist crank crap-shooter
    crapshooter crasher craven crawler crazy creator creature creditor cree creek creep creeper creole cretan cretin
    crewman crewwoman cricketer crier criminal criminologist crimp crimper criollo cripple critic croat croatian
    croesus crofter crone crony crook crookback crooner cropper cross-dresser cross-examiner cross-questioner
    crossbencher crossover crosspatch croupier crow cruiserweight crumb crusader crybaby cryptanalyst cryptographer
    cryptologist crystallographer cub cuban cubist cuckold cuckoo cuirassier culprit cultist cultivator cunctator
    cunt cupbearer cur curandera curandero curate curator curmudgeon currier cuss custodian customer cut-up cutler
    cutpurse cutter cutthroat cyber-terrorist cybernaut cyberpunk cyborg cyclist cyclops cymbalist cymry cynic
    cypher cyprian cypriot cypriote cyril cytogeneticist cytologist czar czarina czaritza czech czechoslovak
    czechoslovakian dabbler dacoit dad dada daddy daemon dago daimon dairymaid dairyman dairywoman dakoit dakota
    dalesman dallier dalmatian damascene dame damoiselle damosel damozel damsel dancer dancing-master dandy dane
    daniel danseur danseuse daphne dardan dardanian daredevil darkey darkie darky darling darner darwinian dastard
    date dauber daughter daughter-in-law dauphin dawdler dayboy daydreamer daygirl deacon deaconess deadbeat deadeye
    deadhead deaf-mute dealer dean dear dearest dearie deary deb debaser debater debauchee debaucher debitor debtor
    debutante decadent deceased decedent deceiver decipherer deckhand declarer decoder decorator decoy defalcator
    defamer defaulter defeatist defecator defector defendant defender defiler defrauder degenerate degrader
    deification deipnosophist deist deity delaware delawarean delawarian delayer delegate delilah delinquent
    deliverer deliveryman deliverywoman demagog demagogue demander demigod demimondaine demiurge democrat
    demographer demographist demoiselle demon demoniac demonstrator denier denizen dentist denturist departed
    departer dependant dependent deponent deportee deposer depositor depreciator depressive deputy derelict
    dermatologist derp dervish descendant descendent descender deserter designer deskman deskwoman desperado
    desperate despoiler despot destiny destroyer detainee detective determinist detractor developer deviant deviate
    deviationist devil devisee deviser devisor devotee devourer dharma dhegiha diabetic diabolist diagnostician
    dialectician diarist dibbuk dichromat dick dickhead dictator die-sinker diegueno diehard diemaker diesinker
    dieter dietician dietitian differentiator digger dignitary dike dilettante dilly-dallier dillydallier dimwit
    diner dingbat diocesan dip diplomat diplomate diplomatist dipsomaniac directioner director disarmer disburser
    disciple disciplinarian discoverer discriminator discussant disentangler dish dishwasher disparager dispatcher
    dispenser disprover disputant dissembler disseminator dissenter dissident dissimulator distiller distortionist
    distributer distributor disturber diva diver diversionist divider divine diviner divinity divorcee djiboutian
    djinn djinni djinny do-gooder do-nothing doc docent dock-walloper docker dockhand dockworker doctor doctrinaire
    dodderer dodger dodo doer dog doge dogfighter dogmatist dogsbody dolichocephalic doll dolt domestic dominatrix
    domine dominee dominican dominie dominus don donatist donee donna donor doofus doorkeeper doorman doormat
    doorwoman dope doppelganger dorian dork dosser dotard double double-crosser double-dealer doubter doughboy doula
    dove dowager down-and-out dowser doxy doyen doyenne draftee drafter draftsman draftsperson draftswoman dragger
    dragoman dragon dragoon dramatist draper draughtsman draughtswoman dravidian draw drawee drawer drawler dreamer
    dresser dressmaker dribbler drifter drinker driveller driver drone drooler dropkicker dropout drover drudge
    druggist druid drumbeater drummer drunk drunk-and-disorderly drunkard druse druze dry dryad dualist dubliner
    duce duchess ducky dud dude dueler duelist dueller duellist duenna duffer duke dulcinea dullard dumbass dumbbell
    dummy dunce dunderhead dunkard dunker dupe dustman dustwoman dutch dutchman dutchwoman dwarf dweeb dweller
    dybbuk dyer dyke dynamiter dynamitist dynast dyslectic dyslexic dyspeptic earl earner earth-god earth-goddess
    earthling earthman earthwoman east-sider easterner eater eavesdropper ebionite eblis eccentric ecclesiastic
    ecdysiast echo eclectic eclecticist ecologist econometrician econometrist economiser economist economizer
    ectomorph ecuadoran ecuadorian edger editor editorialist edo educatee educationalist educationist educator
    edwardian effecter effector effendi egalitarian egghead egocentric egoist egomaniac egotist egyptian
    egyptologist einstein ejaculator ejector elamite elder eldest elector electrician electrocutioner electrologist
    electroplater electrotherapist elegist elf elitist elizabethan elocutionist emancipationist emancipator embalmer
    embassador embezzler embodiment embroiderer embroideress embryologist emcee emeer emeritus emigrant emigre
    emigree emir emissary emperor empiricist employable employee employer empress emptor emulator enate enchanter
    enchantress encroacher encyclopaedist encyclopedist end endocrinologist endodontist endomorph endorser enemy
    energiser energizer enforcer engineer english englishman englishwoman engraver enjoyer enlistee enologist
    enophile enquirer enrollee ensign enterpriser entertainer enthusiast entomologist entrant entrepreneur enuki
    enumerator environmentalist envoy enzymologist eolian eon eonni eparch ephesian epicene epicure epicurean
    epidemiologist epigon epigone epileptic epimetheus episcopalian epistemologist equal equalitarian equerry
    equestrian equivocator eradicator eremite erie erinyes eristic eritrean erotic escalader escapee escapist
    escapologist eschatologist escort eskimo esq esquimau esquire essayer essayist esselen essene esthete
    esthetician estimator etcher ethician ethicist ethiopian ethnarch ethnic ethnographer ethnologist ethologist
    etiologist etonian etruscan etymologist eudaemon eudemon eulogist eumenides eunuch euphrosyne eurafrican
    eurasian european euryale evacuee evaluator evangelist evenk evenki everyman everywoman evildoer evolutionist
    ewe ewenki ex ex-boyfriend ex-gambler ex-husband ex-mayor ex-president ex-serviceman ex-servicewoman ex-spouse
    ex-wife examinee examiner exarch excavator excellency exchanger exciseman excisewoman excogitator excursionist
    excuser executant executioner executive executor executrix exegete exhibitioner exhibitionist exhibitor exile
    existentialist exodontist exorciser exorcist expat expatriate expectorator expender experimenter expert
    exploiter explorer exponent exporter expositor expounder expressionist expurgator exterminator extern extoller
    extortioner extortionist extra extraterrestrial extravert extremist extrovert eyeful eyeish eyewitness fabian
    fabricator fabulist face facilitator factor factotum faddist faerie faery fag faggot fagot failure fairy fake
    fakeer faker fakir falangist falconer faller falsifier familiar family famulus fan fanatic fanboy fancier
    fangirl fantasist fantasm fantast faqir faquir fare farmer farmerette farmhand farrier farsi fascist fascista
    fashionmonger fastener fatalist fate fathead father father-figure father-in-law fatso fatty faultfinder faun
    fauntleroy fauve fauvist favorite favourite fawner fay featherweight fed federal federalist feeder fella fellah
    fellata feller fellow felo-de-se felon female feminist fence fence-sitter fencer fencesitter fermentologist
    ferryman ferrywoman fetishist feudatory fiance fiancee fibber fiddler fiduciary fielder fieldhand fieldsman
    fieldswoman fieldworker fiend fighter figure figurehead figurer fijian filer filibuster filibusterer filicide
    filipino fill-in fille filmmaker finagler finalist financier finder finisher fink finn fire-eater fire-swallower
    fireball firebrand firebug firedrake firefighter fireman firewoman first-nighter first-rater firstborn fish
    fisher fisherman fisherwoman fishmonger fishwife fitter fixer fixture flack flag-waver flagellant flak flake
    flamen flanker flapper flasher flatfoot flatmate flatterer flautist fledgeling fledgling fleer fleming
    flibbertigibbet flier flirt floater flogger floorwalker floozie floozy flop florentine floridian florist flouter
    flunkey flunky flutist fly-by-night flyer flyweight fodder foe foeman fogey fogy follower fomenter fomor
    fomorian fondler foodie fool foot footballer footer footman footpad footslogger fop forager forbear force
    forebear forecaster forefather foreigner forelady foreman foremother foreperson forerunner forester forewoman
    forger forgiver fornicator fornicatress fortuneteller forty-niner forward fossil fossilist foster-brother
    foster-child foster-daughter foster-father foster-mother foster-nurse foster-parent foster-sister foster-son
    fosterling founder foundling foundress four-flusher fowler fox framer franc-tireur franciscan francophil
    francophile francophobe frank franklin fratricide fraud freak free-lance free-liver freebooter freedman
    freedperson freedwoman freeholder freelance freelancer freeloader freeman freemason freeperson freethinker
    freewheeler freewoman french frenchman frenchwoman frequenter fresher freshman freudian friar friend frisian
    frog frogman frogwoman front front-runner frontbencher frontiersman frontierswoman frotteur fruitcake fruiterer
    frump fry fucker fuckhead fuckup fuddy-duddy fugitive fugleman fuglewoman fula fulah fulani fulbe fullback
    fuller fumbler fumigator funambulist functionalist functionary fundamentalist fundraiser furrier fury fusilier
    fuss-budget fusspot futurist fuzz g-man g-woman gabonese gabriel gadaba gadabout gadfly gadgeteer gael gaffer
    gagman gagster gagwoman gagwriter gainer gal galatian galilaean galilean gallant galoot galvaniser galvanizer
    gambian gambist gambler gamecock gamedev gamekeeper games-master games-mistress gamin gamine ganef ganger
    gangsta gangster ganof gaolbird gaoler garbageman garbagewoman gardener garment-worker garmentmaker garnishee
    garroter garrotter garuda gasbag gasman gastroenterologist gastronome gaswoman gatecrasher gatekeeper gatherer
    gaucho gaul gawk gawker gay gazetteer geek geezer geisha gem gemini gendarme genealogist general generalissimo
    generalist generator geneticist genevan genie genitor genius genoese gent gentile gentleman gentleman-at-arms
    gentlewoman geographer geologist geomancer geometer geometrician geophysicist geordie georgian geriatrician
    german germanist gerontologist geryon ghanaian ghanian ghost ghostwriter ghoul giant giantess gibraltarian
    giggler gigolo gilder gillie ginzo gipsy girl girlfriend girondin girondist git gitana gitano giver gladiator
    glass-cutter glassblower glassmaker glassworker glaswegian glazer glazier gleaner globetrotter glossarist
    glutton gnome gnostic go-between go-getter goalie goalkeeper goaltender goat goatherd gob gobbler goblin god
    godchild goddaughter goddess godfather godmother godparent godson goer gofer goffer gold-beater gold-worker
    goldbeater goldbrick goldsmith goldworker golem golfer goliard goliath gond gondolier gondoliere goner gongorist
    gonif goniff good-for-naught good-for-nothing goody-goody goof goof-off goofball goon goose gopher gorger gorgon
    gospeler gospeller gossip gossiper gossipmonger goth gouger gourmand gourmandizer gourmet governess governor goy
    grabber grace grad grader graduate graecophile grammarian gramps gran grandad grandaunt grandchild granddad
    granddaddy granddaughter grandee grandfather grandma grandmaster grandmother grandnephew grandniece grandpa
    grandparent grandson grandstander granduncle granger grannie granny grantee granter grantor graphologist
    grappler grass gravedigger graverobber gravida gray graybeard grazier greaseball greaser great great-aunt
    great-nephew great-niece great-uncle grecian greek green greengrocer greenhorn greenskeeper greeter gremlin
    grenadian grenadier greyback greybeard griever griffin griffon grifter grind gringo grinner griot grip groaner
    grocer groom groom-to-be groomsman grouch groundbreaker groundkeeper groundling groundskeeper groundsman
    groundswoman groupie groveler groveller grower growler grownup grumbler grump grunt grunter gryphon guarani
    guarantor guard guardian guardsman guardswoman guatemalan guerilla guerrilla guesser guest guestworker guide
    guinea guinean guitarist gujarati gujerati gull gulper gumshoe gun gunman gunner gunrunner gunslinger gunsmith
    gunwoman gurkha guru gutter guttersnipe guvnor guy guyanese guzzler gymnast gymnosophist gynaecologist
    gynandromorph gynecologist gypsy haberdasher habitant habitue hack hack-driver hacker hadji haematologist
    haemophile haemophiliac hag haggler hagiographer hagiographist hagiologist haida hairdresser hairsplitter
    hairstylist haitian haji hajji hakeem hakim hakka halberdier halchidhoma half-breed half-brother half-caste
    half-pint half-sister half-wit halfback ham hamadryad hammerhead hand handicapper handler handmaid handmaiden
    handyman handywoman hanger hanger-on hangman hangover hangwoman hanoverian haranguer harasser hardliner
    hardwareman harijan harlequin harlot harmoniser harmonizer harper harpist harpooneer harpooner harpsichordist
    harpy harridan harrier harum-scarum harvester has-been hasid hassid hatemonger hater hatmaker hatter hauler
    haulier hausa haussa havasupai have have-not hawaiian hawk hawker hawkshaw hayseed hazan he-man head
    head-shrinker headcounter headhunter headliner headman headmaster headmistress headsman headswoman headwaiter
    headwoman healer hearer heartbreaker heartthrob heathen heaver heavy heavyweight hebraist hebrew heckler hedger
    hedonist heel hegelian heir heir-at-law heiress hell-kite hell-rooster hellcat hellene heller hellhound hellion
    helmsman helmswoman helot help helper helpmate helpmeet helvetian hematologist hemiplegic hemophile hemophiliac
    henchman henchwoman herald herbalist herder herdsman herdswoman herero heretic heritor hermaphrodite hermit hero
    heroine herpetologist herr hesitater hesitator hesperides heterosexual hewer hick hidatsa hierarch
    high-muck-a-muck high-up highbinder highbrow higher-up highflier highflyer highjacker highlander highness
    highwayman highwaywoman hijacker hiker hillbilly hinayanist hindoo hindu hindustani hippie hippy hipster hire
    hireling hirer hispanic hisser histologist historian historiographer histrion hitchhiker hitchiti hitman hitter
    hittite hitwoman hmong ho hoarder hoaxer hob hobbit hobbledehoy hobbler hobbyist hobgoblin hobo hodman hoe hog
    hoister hoka hokan holder holdout holdover holidaymaker hollander hombre home-builder homebody homeboy
    homebuilder homegirl homeless homemaker homeopath homeowner homesteader homo homoeopath homophile homophobe
    homosexual homunculus honcho honduran honey honeymooner honker honkey honkie honky honoree hood hoodlum hoodoo
    hoofer hooker hooligan hoosier hope hopeful hoper hopi hopper hornist horologer horologist horseman horseshoer
    horsewoman horticulturist hosier host hostage hosteller hostess hostler hotdog hotelier hotelkeeper hotelman
    hotelwoman hothead hotshot hotspur hound houri house-builder housebreaker housebuilder housefather houseguest
    householder househusband housekeeper housemaid houseman housemaster housemate housemother housewife housewrecker
    hoyden hualapai hualpai hubby huckster huddler hugger huguenot hulk humanist humanitarian humdinger hummer
    humorist humourist humpback hun hunchback hundred-percenter hungarian hunk hunkpapa hunter hunter-gatherer
    huntress huntsman huntswoman hupa hurdler hurler husband husbandman husbandwoman hussar hussite hussy hustler
    hutu hyades hydra hydrologist hydromancer hygienist hymie hyperope hypertensive hypnotiser hypnotist hypnotizer
    hypochondriac hypocrite hypotensive hysteric ianfu iberian ice-skater icelander iceman icewoman ichthyologist
    iconoclast idahoan ideal idealist idealogue ideologist ideologue idiot idler idol idolater idolatress idoliser
    idolizer igbo ignoramus illegitimate illinois illinoisan illiterate illusionist illustrator image imam imaum
    imbecile imbiber imitator immigrant immortal immune immunologist imp imperialist impersonator import importee
    importer imposter impostor impresario impressionist improver in-law inamorata inamorato inca incan incarnation
    incendiary inciter incompetent incubus incumbent incurable independent indexer indian indiana indianan indigen
    indigene individual individualist indonesian indorser inducer inductee industrialist indweller inebriate infant
    infanticide infantryman infantrywoman inferior infernal infidel infielder infiltrator influence influencer
    informant informer ingenue inger ingerman ingrate ingrian inhabitant inheritor inheritress inheritrix initiate
    initiator injun inka inmate innkeeper innocent innovator inoculator inpatient inquirer inquisitor insect insider
    insolvent insomniac inspector inspirer instigant instigator instructor instructress instrument instrumentalist
    insured insurgent insurrectionist intellect intellectual intercessor interlocutor interloper intermediary
    intermediator intern internationalist interne internee internist internuncio interpreter interrogator intersex
    intervenor interviewee interviewer intimate intriguer introvert intruder inuit invader invalid invalidator
    inventor investigator investor invigilator invitee ionian iowa iowan ioway iraki irani iranian iraqi irelander
    irish irishman irishwoman ironist ironman ironmonger ironside ironworker iroquois irredentist irregular
    irreligionist irridentist ishmael islamist island-dweller islander ismaili ismailian isolationist israeli
    israelite issue italian itinerant jabberer jack jack-tar jackanapes jackass jacksonian jacob jacobean jacobin
    jacobite jade jailbird jailer jailor jainist jamaican janissary janitor jansenist jap japanese jat javan
    javanese jawan jaywalker jazzman jazzwoman jeerer jeffersonian jerk jerk-off jerker jerry jerry-builder jester
    jesuit jew jew-baiter jewel jeweler jeweller jewess jezebel jigaboo jihadist jilt jimdandy jimhickey jingo
    jingoist jinnee jinni jinx jnr job jobber jobholder jock jockey jogger john johnny joiner joker jokester jonah
    jongleur jordanian jotun jotunn journalist journeyer journeyman journeywoman jr judas judge juggernaut juggler
    jugoslav jugoslavian juicer jumper jungian junior junker junkie junky jurist juror juryman jurywoman justice
    justiciar justiciary justifier jute juvenile kabbalist kachina kaffir kafir kaiser kalapooia kalapuya kalif
    kaliph kalka kami kamia kamikaze kampuchean kanarese kansa kansan kansas karakalpak karelian karok kashmiri
    kassite katari kazak kazakh kazakhstani kechua keeper kekchi kelpie kelpy kelt kennan kentuckian kenyan
    keyboardist keynesian khalif khalifah khalka khalkha khan khanty khedive khirghiz khmer khoisan khufu kibbutznik
    kibitzer kichai kickapoo kicker kid kiddie kiddy kidnaper kidnapper kike kiliwa kiliwi killer killjoy kin
    kindergartener kindergartner king kingmaker kingpin kink kinsman kinsperson kinswoman kiowa kirghiz kirgiz
    kisser kiwi klansman kleptomaniac klutz kluxer knacker knave kneeler knight knight-errant knitter knocker
    knockout know-all know-it-all knower knucklehead koasati kolam kolkhoznik komi kook korean kota kotar kraut
    krauthead kshatriya kui kurd kusan kuwaiti kvetch kwakiutl laborer labourer labourite lacer lackey laconian lad
    laddie lady lady-in-waiting ladylove laggard lagger laird lakota lama lamaist lamarckian lamb lame lamenter
    lamia laminator lamplighter lampooner lancastrian lancer landgrave landholder landlady landlord landlubber
    landman landowner landscaper landscapist landsman landswoman landwoman langlaufer langobard languisher lao
    laotian lapidarist lapidary lapidator lapidist lapp lapplander larcener larcenist lascar lasher lass lassie
    latecomer lather latin latinist latino latitudinarian latona latvian laudator lauder laugher laughingstock
    laundress laundryman laundrywoman laureate lawbreaker lawgiver lawmaker lawman lawwoman lawyer layabout layman
    layperson laywoman lazar lazybones lead leader leaker leaper learner leaseholder leatherneck leaver lebanese
    lech lecher lector lecturer ledgeman ledgewoman leech left-hander left-winger lefthander leftist lefty legate
    legatee legionary legionnaire legislator lenape lender lensman lenswoman leo leper lepidopterist
    lepidopterologist leprechaun ler lesbian lessee lessor letch leto letter letterer letterman levantine leveler
    leveller leviathan levite lexicographer lexicologist liar libber libeler liberal liberalist liberator liberian
    libertarian libertine libra librarian librettist libtard libyan licensee licenser licentiate lie-abed
    liechtensteiner liege liegeman liegewoman lieutenant life lifeguard lifer lifesaver lifter liftman light
    light-of-love lighterman lighterwoman lightweight lilith lilliputian limey limner limnologist limper
    line-shooter linebacker lineman linendraper linesman lineswoman linewoman lingerer linguist linkboy linkman
    linksman linkswoman lion lion-hunter liquidator lir lisper listener lister literate lithographer lithomancer
    lithuanian litigant litigator litter-bearer litterateur litterbug litterer liturgist liver liverpudlian
    liveryman liverywoman livonian lizard loader loafer loaner loather lobbyist lobsterback lobsterman lobsterwoman
    locater locator lockkeeper lockman lockmaster locksmith locum lodger logger loggerhead logician logistician
    logomach logomachist lohan loiterer lolita lombard londoner loner longbowman longer longshoreman longshorewoman
    look-alike looker looker-on lookout loon looney loony looter lord loser lothario lotus-eater loudmouth
    louisianan louisianian lounger loup-garou louse lout love lovely lover lowbrow lowerclassman lowlander lowlife
    loyalist luba lubavitcher lubber luddite luger lulu lumberjack lumberman lumberwoman luminary lummox lump lumper
    lunatic luncher lunger lunkhead lurcher lurker lush lutanist lutenist lutheran luthier lutist luxembourger
    luxemburger lycanthrope lyricist lyrist ma macaroni mace macebearer macedonian macer machiavellian machinator
    machine machinist macho macho-man mackem macroeconomist macushla madagascan madam madame madcap madman
    madrigalist madwoman maenad maestro mafioso magdalen magician magistrate magnate magnifico magpie magus magyar
    maha maharaja maharajah maharanee maharani mahatma mahayanist mahdist mahican mahout mahratta maid maiden
    maidservant maidu mailer mailman mailwoman maimer mainer mainstay maintainer major major-domo major-general
    majorette make-peace maker malacologist malahini malawian malay malayan malaysian malcontent maldivan maldivian
    male malecite malefactor malfeasant malian maligner malik malingerer maltese malthusian maltman malto maltreater
    maltster maltwoman mam mama mamma mammalogist mammy man man-about-town man-at-arms man-child man-eater manager
    manageress manakin manchu mancunian mandaean mandarin mandatary mandator mandatory mandean maneuverer mangler
    maniac manic-depressive manichaean manichean manichee manicurist manikin manipulator mannequin mannikin
    manoeuvrer manservant mansi manslayer mantichora manticora manticore mantiger mantrap manufacturer manumitter
    maoist map-reader mapper maquis maquisard maratha marathoner marauder marcher marchioness margrave mari maricopa
    marine mariner mark marketer marksman markswoman maroon marquess marquis marquise marrano married marshal
    marshall martian martinet martyr marut marveller marxist marylander mascot masher masker masochist mason
    masorete masorite masquer masquerader massachuset massachusetts massager masseur masseuse massorete master
    master-at-arms mastermind masturbator matador match matcher matchmaker mate mater materfamilias material
    materialist mathematician matman matriarch matricide matriculate matrikin matrisib matron mattole mauler
    mauritanian mauritian maven maverick mavin maya mayan mayor mayoress meanie meany measurer meatman mechanic
    mechanist medalist medallist meddler mediator mediatrix medic medico mediocrity medium medusa meeter
    megalomaniac melancholiac melancholic melchite meliorist melkite melter member memoriser memorizer memsahib
    mendelian mender mendicant menial mennonite menominee menomini mensch mensh menshevik mentee mentioner mentor
    mentoree mercenary mercer merchandiser merchant merchant-venturer mermaid merman merovingian merrymaker
    meshuggeneh meshuggener mesmerist mesmerizer mesoamerican mesomorph messenger messiah messmate mestiza mestizo
    metalhead metallurgist metalworker meteorologist methodist methuselah metic metis metropolitan mexican mexicano
    mezzo mezzo-soprano miami miao michael michigander mick mickey micmac microbiologist microeconomist microscopist
    middlebrow middleman middleweight middlewoman midget midinette midshipman midshipwoman midwife migrant migrator
    mikado mikmaq milady milanese miler militant militarist militiaman militiawoman milkmaid milkman milksop
    milkwoman mill-girl mill-hand millenarian millenarist miller milliner millionaire millionairess millwright
    milord milquetoast mime mimer mimic mimicker mimir mind minder miner mineralogist mineworker miniaturist
    miniconju minimalist minion minister ministrant minnesotan minoan minor minotaur minstrel minter minuteman minx
    misanthrope misanthropist misbeliever mischief-maker miscreant miser misfit misleader misogamist misogynist miss
    missionary missioner missis mississippian missouri missouria missourian missus missy mistress mithraist miwok
    mixed-blood mixologist mnemonist moaner mobster mocker mod model modeler modeller moderate moderationist
    moderator modern modernist modifier modiste moghul mogul mohammedan mohave mohawk mohican moirae moirai mojave
    mole molester moll mollah mollycoddle mollycoddler moloch mom momma mommy mompreneur mon monacan monarch
    monarchist monastic monegasque monetarist moneyer moneygrubber moneylender moneymaker moneyman moneywoman monger
    mongol mongolian mongoloid monitor monitrice monk monkey monochromat monogamist monogynist monolingual
    monologist monomaniac monophysite monopoliser monopolist monopolizer monotheist monsieur monsignor monster
    monstrosity montanan montserratian mooch moocher moon-curser moonie moonlighter moonshiner moor mope mopper
    moppet moralist mordva mordvin mordvinian mormon moro moroccan moron morosoph mortgagee mortgager mortgagor
    mortician moslem moss-trooper mossback mother mother-in-law motherfucker motile motorcyclist motorist motorman
    motormouth moujik mountaineer mountebank mounter mountie mourner mouse mouth mouthpiece mover moviegoer
    mozambican muadhdhin muazzin muckraker mudslinger muezzin mufti mug muggee mugger muggins mugwump muhammadan
    muhammedan mujahid mujik mujtihad mulatto muleteer mulla mullah muller multi-billionaire mum mumbler mumma
    mummer mummy muncher muralist murderee murderer murderess murmurer muscle muscle-builder musclebuilder muscleman
    musclewoman muscovite muse muser musher musician musicologist musketeer muskhogean muskogean muskogee muslim
    muslimah mutant mutation mute mutilator mutineer mutterer muttonhead muzhik muzjik muzzler mycenaean mycenaen
    mycologist mycophage mycophagist myope myrmidon mystic mythologist nabob nag nagger nahuatl naiad naif nailer
    namby-pamby name namer namesake namibian nan nance nanna nanny nanticoke nanus naprapath narc narcissist narcist
    narcoleptic nark narrator natator national nationalist native nativist natural naturalist nature naturist
    naturopath nauruan navaho navajo navigator navvy nawab naysayer nazarene nazi neapolitan nebbech nebbish
    nebraskan necessitarian necker necromancer needer needleman needlewoman needleworker negativist neglecter
    negotiant negotiator negotiatress negotiatrix negress negro negroid neighbor neighbour neoclassicist neocon
    neoconservative neoliberal neologist neonate neophyte neoplatonist neopolitan nepalese nepali nephew nepotist
    nerd nereid nester nestling nestorian netherlander netkeeper netminder neurasthenic neurobiologist neurolinguist
    neurologist neuroscientist neurosurgeon neurotic neutral neutralist nevadan newbie newborn newcomer newlywed
    newsagent newsboy newscaster newsdealer newsman newsmonger newspaperman newspaperwoman newsperson newsreader
    newsvendor newswoman newswriter newtonian nganasan nibbler nibelung nicaraguan niece nigerian nigerien nigga
    niggard nigger niggler nightbird nighthawk nightrider nigra nihilist nincompoop ninja ninny nip nipper nipponese
    niqaabi nisei nitpicker nitwit no-account no-show nob nobelist noble nobleman noblewoman nobody noctambulist
    nomad nominalist nominator nominee non-resistant nonachiever nonagenarian nonattender nonbeliever noncandidate
    noncitizen noncom noncombatant noncompliant nonconformist nondescript nondrinker nondriver nonentity nonesuch
    nonmember nonpareil nonparticipant nonpartisan nonpartizan nonperson nonreader nonresident nonsmoker nonstarter
    nonsuch nonworker noona nootka normaliser normalizer norman norn norse norseman norsewoman northerner northman
    northwoman norwegian nosey-parker nosher nosy-parker notability notable notary noticer nouveau-riche novelist
    novice novillero novitiate nubian nude nudger nudist nudnick nudnik nullifier nullipara numen numerologist
    numidian numismatist numismatologist numskull nun nuna nuncio nurse nurse-midwife nurseling nursemaid nurser
    nurseryman nurserywoman nursling nut nutcase nutritionist nutter nymph nymphet nympho nympholept nymphomaniac
    oaf oarsman oarswoman oberon objector oblate obliger oboist obscurantist observer obsessive obsessive-compulsive
    obstetrician obstructer obstructionist obstructor occidental occult occultist occupant occupier oceanaut oceanid
    oceanographer octogenarian octoroon oculist odalisque oddball odds-maker odist oenologist oenophile offender
    offerer offeror office-bearer officeholder officer official officiant offspring ofo ogalala oglala ogler ogre
    ogress ohioan oiler oilman oilwoman ojibwa ojibway oklahoman old-timer oldster oldtimer oligarch olmec olympian
    omaha omani ombudsman ombudsperson ombudswoman omnivore onanist oncologist oneida oneiromancer onlooker
    onomancer onondaga opener operagoer operative operator ophthalmologist oppa opponent opportunist opposer
    opposite opposition oppressor optician optimist optometrist oracle orangeman orator orchestrator ordainer
    orderer orderly ordinand ordinary oread oregonian organ-grinder organiser organist organizer orientalist
    originator oriya orleanist ornamentalist ornithologist orphan orthodontist orthoepist orthopaedist orthopedist
    orthoptist osage oscan osculator osmanli osteologer osteologist osteopath osteopathist ostiarius ostiary ostler
    ostrich ostrogoth ostyak oto otoe otolaryngologist otologist otorhinolaryngologist ottawa ottoman ouster
    out-and-outer outcast outcaste outdoorsman outdoorsperson outdoorswoman outfielder outfitter outgoer outlander
    outlaw outlier outpatient outrider outsider overachiever overcomer overlord overnighter overseer owner
    owner-driver owner-occupier oxonian oyabun pa pacha pachuco pacificist pacifier pacifist packer packman
    packwoman padder paddler paddy padre padrone paederast paediatrician paedophile pagan page pageboy painter
    paipai paiute pakistani pal paladin palaeontologist palatine paleface paleographer paleographist paleontologist
    palestinian pallbearer palmist palmister palooka palsgrave pamlico pamperer pamphleteer panamanian pandar pander
    panderer panegyrist panelist panellist panhandler panjabi panjandrum pansexual pansy pantaloon pantheist
    pantomimer pantomimist pantryman pantrywoman pantywaist papa paparazzo paper-pusher paperboy paperer paperhanger
    papist papoose pappa pappoose papuan para parachuter parachutist parader paragon paragrapher paraguayan
    paralegal paralytic paramedic paramedical paramour paranoiac paranoid paraplegic paraprofessional
    parapsychologist parasite paratrooper parcae pardner pardoner parent parer paretic pariah parishioner parisian
    parisienne parliamentarian parlormaid parlourmaid parodist parolee parricide parrot parsee parsi parson
    part-owner part-timer partaker parthian participant partisan partitionist partizan partner party partygoer
    parvenu pasha pashtoon pashtun passamaquoddy passamaquody passenger passer passer-by passerby paster pastor
    patentee pater paterfamilias pathan pathfinder pathologist patient patrial patriarch patrician patricide
    patrikin patriot patrioteer patrisib patroller patrolman patrolwoman patron patroness patronne patsy
    patternmaker patwin patzer pauper pawer pawn pawnbroker pawnee payee payer paymaster paynim paypig peacekeeper
    peacemaker peacenik peach peanut pearler peasant peculator pedagog pedagogue pedaler pedaller pedant peddler
    pederast pedestrian pediatrician pediatrist pedlar pedodontist pedophile peeler peeper peer peeress peewee
    pelter pen-friend pendragon penetrator penitent penman pennsylvanian penobscot penologist penpusher pensionary
    pensioner pentathlete pentecostal pentecostalist penutian penwoman peon perceiver percher percipient
    percussionist perfecter perfectionist performer perfumer peri perinatologist periodontist peripatetic perisher
    perjurer perpetrator persecutor persian personage personality personification perspirer persuader peruvian perv
    perve pervert peshmerga pessimist pest pesterer pet petitioner petter pettifogger phalangist phantasm phantasma
    phantom pharaoh pharisee pharmacist pharmacologist philanderer philanthropist philatelist philhellene
    philhellenist philippian philistine philologist philologue philomath philosopher philosophiser philosophizer
    phlebotomist phoenician phoenix phoner phonetician phoney phonologist phony photographer photojournalist
    photometrician photometrist phrenologist phrygian physician physicist physiologist physiotherapist phytochemist
    phytologist pianist picador picaninny piccaninny pickaninny picker picket picklepuss picknicker pickpocket
    pickup picnicker pig pigman pigmy pilate pilferer pilgrim pill pillager pillar pillock pilot pima pimp pin-up
    pinchgut pinhead pink pinko pioneer pip-squeak piper piranha pirate pisces pisser pistoleer pitcher pitchman
    pitman pitwoman piute pivot pixie pixy place-kicker placeholder placekicker placeman placeseeker placewoman
    plagiariser plagiarist plagiarizer plainclothesman plainclotheswoman plainsman plainswoman plaintiff plaiter
    planet planner plant planter plantsman plantswoman plasterer platelayer plater platitudinarian platonist
    play-actor playactor playboy player playfellow playgoer playmaker playmate playwright pleader pleaser pleb plebe
    plebeian pledge pledgee pledger pleiades plenipotentiary plier plodder plotter ploughboy ploughman ploughwoman
    ploughwright plowboy plower plowman plowwoman plowwright plug-ugly plugger plumber plunderer plunger pluralist
    plutocrat plyer poacher podiatrist poet poet-singer poetess poetiser poetizer poilu pointillist pointsman
    pointswoman poisoner poke pol polack pole polemic polemicist polemist policeman policewoman policyholder
    politician politico pollster polluter poltergeist poltroon polyandrist polycarp polygamist polyglot polygynist
    polymath polynesian polytheist pom pommy pomo pomologist ponca ponce ponderer ponka pontifex pontiff pontos
    pontus poof pooh-bah pooler poop poove pop pope popinjay popper populariser popularizer populist pornographer
    porter portraitist portrayer portuguese portwatcher poser poseur poseuse positivist posseman possessor possible
    post-impressionist postdiluvian postdoc poster postgraduate postilion postillion postimpressionist postman
    postmaster postmistress postponer postulant postulator posturer postwoman pot-girl potawatomi potboy potemkin
    potentate pothead potholer pothunter potman potter potterer potyokin pouf poulterer poultryman poultrywoman
    pouter powderer power powerbroker powerhouse powhatan practician practitioner praetor praetorian pragmatist
    prankster prater prattler prayer pre-emptor preacher prebendary precentor preceptor precursor predator
    predecessor predestinarian predestinationist predictor preemie preemptor prefect prelate premie premier prentice
    prepper presbyope presbyter presbyterian preschooler presence presenter presentist preservationist preserver
    president pressman presswoman prestidigitator preteen preteenager pretender preterist pretor prevaricator prexy
    prey prick prickteaser priest priest-doctor priestess prig primate primigravida primipara primitive primogenitor
    primus prince princeling princess principal printer printmaker prior prioress prisoner private privateer
    privateersman prizefighter pro pro-lifer probable probationer process-server processor proconsul procrastinator
    proctologist proctor procurator procurer procuress prodigal prodigy producer prof professional professor
    profiteer profligate progenitor progeny prognosticator programmer progressive prohibitionist projectionist prole
    proletarian promisee promiser promisor promoter prompter promulgator proofreader propagandist propagator
    prophesier prophet prophetess propman proponent proposer propositus proprietor proprietress propwoman prosecutor
    proselyte prospect prospector prosthetist prosthodontist prostitute protagonist protectionist protector protege
    protegee protestant protester protozoologist provider provincial provisioner provocateur provoker provost
    prowler proxy prude pruner prussian psalmist psephologist pseud pseudo pseudohermaphrodite psyche psychiatrist
    psychic psycho psychoanalyst psycholinguist psychologist psychoneurotic psychopath psychophysicist psychopomp
    psychotherapist psychotic pteridologist publican publiciser publicist publicizer publisher puck pudden-head
    puddler pudge pueblo puerpera pugilist puke puller puncher pundit punjabi punk punster punter pup pupil puppet
    puppeteer puppy purchaser purist puritan purser pursued pursuer purveyor pusher pushover pushtun pussycat putter
    putterer putz pygmy pyrographer pyromancer pyromaniac python pythoness qadi qatari quack quad quadripara
    quadriplegic quadroon quadruplet quaestor quaffer quaker qualifier quapaw quarreler quarreller quarrier quarry
    quarryman quarter quarterback quartermaster quebecois quechua queen queer querier quester questioner quibbler
    quiche quidnunc quietist quin quint quintipara quintuplet quisling quitter quizmaster quizzer quoter rabbi
    rabble-rouser racer racialist racist racker racketeer raconteur radical radiobiologist radiochemist radiographer
    radiologist radiotherapist rafter raftman raftsman raftswoman ragamuffin ragpicker ragsorter raider
    rail-splitter railbird railroader railwayman railwaywoman rainmaker raiser raja rajah rajpoot rajput rake
    rakehell ram rambler ramrod rancher ranee ranger rani ranker ranter raper raphael rapist rappeller rapper
    rapporteur rapscallion rascal rasta rastafarian rat rat-catcher ratepayer ratifier ratiocinator rationalist
    ratter raver ravisher reactionary reader realist realtor reaper reasoner reb rebel rebuker rebutter receiver
    receptionist recidivist recipient recitalist reciter reckoner recluse reconciler record-breaker record-holder
    record-keeper recorder recoverer recreant recruit recruiter recruiting-sergeant rectifier rector recusant red
    red-header redact redactor redcap redcoat redeemer redhead redheader redneck redskin reeler reenactor ref
    referee referral refiner refinisher reformer reformist refugee refuter regent regicide registrant registrar
    regular regulator reincarnation relation relative relative-in-law relief reliever religionist religious reminder
    remover remunerator renegade renovator renter rentier rep repairer repairman repairwoman repatriate repeater
    replacement reporter repository representative reproacher reprobate reprover republican requester rescuer
    researcher reserve reservist resident resister respecter respondent responder restauranter restaurateur rester
    restorer restrainer retailer retainer retaliator retard retiree retreatant reveler reveller revenant revenuer
    reverend reversioner reversionist reviewer reviser revisionist revivalist revolutionary revolutionist rewriter
    rex rhabdomancer rhadamanthus rhetorician rheumatic rheumatologist rhibhus rhinolaryngologist rhymer rhymester
    ribald ribhus rider ridiculer riff riffian rifleman rifler riflewoman rigger right-hander right-winger
    righthander rightist ringer ringleader ringmaster rioter rip ripper riser ritualist rival riveter rivetter
    roadhog roadman roadwoman roamer roarer roaster robber roc rock rocker rogue roisterer roller-skater
    rollerblader roly-poly roma roman romani romanian romanoff romanov romantic romanticist romany romeo rommany
    romp romper roofer rookie roomer roomie roommate roomy root rooter rope-maker ropedancer ropemaker roper
    ropewalker rosebud rosicrucian rotarian rotter roue roughneck roughrider rounder roundhead roundsman
    roundsperson roundswoman rouser roustabout router rover rowdy rower royalist rubberneck rubbernecker rube
    ruffian ruiner ruler rumanian ruminator rummy rumormonger rumourmonger rumrunner runaway runner runner-up runt
    ruralist rusher russian rustic rustler rwandan ryukyuan saame saami sabahan sabbatarian sabine saboteur sabra
    sac sachem sacrificer sacristan saddhu saddler sadducee sadhu sadist sadomasochist safebreaker safecracker
    sagamore sage sagittarius sahaptin sahaptino sahib sailmaker sailor saint salamander salesclerk salesgirl
    saleslady salesman salesperson saleswoman salian salish salmacis salter salutatorian saluter salvadoran
    salvadorean salvadorian salvager salvor samaritan same sami samnite samoan samoyed sampler samson samurai
    sandbagger sandboy sandman sandwichman sandwichwoman sangoma sannup sannyasi sannyasin santee sanyasi sap
    saphead sapper saracen sarawakian sardinian sartor sassenach satanist satellite satirist satrap satyr saudi sauk
    saunterer savage savant savara saver savior saviour savoyard sawbones sawyer saxist saxon saxophonist scab
    scalawag scallywag scalper scammer scamp scandalmonger scandinavian scanner scapegoat scapegrace scaremonger
    scatterbrain scattergood scavenger scenarist scene-stealer sceneshifter sceptic schemer schizophrenic schlemiel
    schlep schlepper schlimazel schlockmeister schmo schmoozer schmuck schnook schnorrer scholar scholastic
    scholiast schoolboy schoolchild schoolfellow schoolfriend schoolgirl schoolman schoolmarm schoolmaster
    schoolmate schoolmistress schoolteacher schoolwoman scientist sciolist scion scoffer scofflaw scold scolder
    scorekeeper scorer scorner scorpio scorpion scot scotchman scotchwoman scotsman scotswoman scoundrel scourer
    scourge scourger scouser scout scouter scoutmaster scrag scrambler scrapper scratch scratcher scrawler screamer
    screecher screener screenwriter screw screwball screwballer scribbler scribe scrimshanker scriptwriter scrivener
    scrooge scrounger scrubber scrutineer scrutiniser scrutinizer sculler scullion sculptor sculptress sculpturer
    scumbag scythian seafarer sealer seaman seamster seamstress searcher seasonal seasoner secessionist second
    second-in-command second-rater second-stringer seconder secretary sectarian sectarist sectary secular secularist
    secundigravida securer seducer seductress seed seeder seedman seedsman seedswoman seedwoman seeker seer
    segregate segregationist segregator seigneur seignior seismologist seizer selectman selector selectwoman
    selenator self self-seeker self-starter selkup seller sellout semanticist semifinalist seminarian seminarist
    seminole semiotician semipro semiprofessional semite sempstress senator sendee sender seneca senegalese
    seneschal senhor senior senpai sensation sensationalist sensitive sensualist sentimentalist sentinel sentry
    separationist separatist sephardi septuagenarian seraph serb serbian serf sergeant sergeant-at-law sericulturist
    serjeant serjeant-at-arms serjeant-at-law sermoniser sermonizer serologist servant server serviceman servicer
    servicewoman servitor setter settler settlor sewer sexagenarian sexist sexpot sexton seychellois shadow shadower
    shah shahaptian shaheed shaitan shaker shakespearean shakespearian shaktist sham shaman shammer shamus
    shanghaier shaper sharecropper shareholder shareowner sharer shark sharper sharpie sharpshooter sharpy shasta
    shaver shavian shawnee shaytan she-devil shearer shedder sheeny sheep sheepherder sheepman sheepwoman shegetz
    sheik sheika sheikh sheikha sheller shelver shepherd shepherdess sheriff sherlock sherpa shielder shifter shiite
    shiksa shikse shill shingler shintoist ship-breaker shipbuilder shipmate shipowner shipper shipwright shirker
    shirtlifter shirtmaker shit shithead shitter shivaist shlemiel shlep shlepper shlimazel shlockmeister shmo
    shmuck shnook shnorrer shocker shoeblack shoemaker shogun shona shoofly shooter shopaholic shopkeeper shoplifter
    shopper shopwalker shortstop shoshone shoshoni shot shouter shoveler shoveller shover show-off showboy shower
    showgirl showman showperson showwoman shrew shrimp shrink shudra shuffler shut-in shutterbug shylock shyster
    siamese sib siberian sibling sibyl sicilian sidekick sidesman sideswoman sightreader sightseer signaler
    signaller signalman signalwoman signatory signer signior signor signora signore signorina sigyn sihasapa sikh
    silenus silly silvan silver-worker silversmith silverworker simeon simperer simple simpleton sindhi singaporean
    singer singhalese sinhalese sinner sinologist siouan sioux sipper sir sirdar sire siren sirrah sis sissy sister
    sister-in-law sitter six-footer sixth-former skagit skateboarder skater skeptic sketcher skidder skier skimmer
    skin skin-diver skinflint skinhead skinner skinnerian skinny-dipper skipper skirmisher skirt skivvy skulker
    skunk skycap skydiver slacker slammer slanderer slant-eye slapper slasher slattern slaughterer slav slave
    slaveholder slaver slavey slayer sledder sleeper sleepwalker sleepyhead sleuth sleuthhound slicer slicker slider
    slinger slip slipper slob slobberer sloganeer slogger slop-seller slopseller slouch sloucher slovak sloven
    slovene slovenian slowcoach slowpoke slug slugabed sluggard slugger slumberer slut slyboots smallholder smarta
    smasher smiler smirker smith smoker smoothie smoothy smotherer smuggler snacker snake snapper snarer snatcher
    sneak sneaker sneerer sneezer sniffer sniffler sniper snitch snitcher sniveler sniveller snob snoop snooper
    snoot snorer snorter snot snowboarder snuffer snuffler so-and-so soaker sobersides socialiser socialist
    socialite socializer socinian sociobiologist sociolinguist sociologist sociopath sod sodalist sodbuster sodomist
    sodomite softie softy sojourner solderer soldier solicitor solitary solitudinarian soloist solon solver soma
    somali somalian sommelier somnambulist somniloquist son son-in-law songster songstress songwriter sonneteer
    sonny sooner soothsayer soph sophist sophisticate sophomore soprano sorbian sorcerer sorceress sorehead sorrower
    sort sorter sot sotho soubrette soul soundman soundwoman source sourdough sourpuss souse southerner southpaw
    sovereign sower spaceman spacewalker spacewoman spammer spaniard spanish spanker sparer spartan spastic speaker
    spearhead specialiser specialist specializer specifier spectator specter spectre speculator speechifier
    speechmaker speechwriter speeder speedskater spelaeologist speleologist spellbinder speller spelunker spend-all
    spender spendthrift spewer sphinx spic spick spik spiller spindlelegs spindleshanks spinmeister spinner spinster
    spirit spiritualist spitfire spitter spiv splicer splitter spoiler spoilsport spokesman spokesperson spokeswoman
    sponge sponger sponsor spook sport sportscaster sportsman sportswoman sportswriter spot-welder spotter spouse
    spouter sprawler sprayer sprigger sprinter sprite sprog spurner spy spymaster squabbler squanderer square
    squatter squaw squawker squealer squeeze squint-eye squinter squire squirmer squirt stabber stableboy stablegirl
    stableman stablewoman stacker staffer stagehand stager staggerer stainer stakeholder stalinist stalker
    stalking-horse stalwart stammerer stamper stand-in standard-bearer standardiser standardizer standby standee
    stander star starer starets stargazer starlet starter starveling stater statesman stateswoman stationer
    stationmaster statistician stay-at-home steady stealer steamfitter steamroller steelmaker steelman steelwoman
    steelworker steeplejack steerer steersman steerswoman stemmer stenographer stentor stepbrother stepchild
    stepdaughter stepfather stepmother stepparent stepper stepsister stepson sterope stevedore steward stewardess
    stheno stick-in-the-mud stickler stiff stifler stigmatic stigmatist stinker stinkpot stinter stipendiary
    stippler stirrer stitcher stock-taker stockbroker stockholder stockist stockjobber stockman stocktaker
    stockwoman stoic stoker stomper stonecutter stonemason stoner stonewaller stooge stoolie stoolpigeon stooper
    storekeeper storyteller stowaway strafer straggler straight stranger strangler straphanger strapper strategian
    strategist strawman strawwoman strayer streaker streetwalker stretcher-bearer strider strikebreaker striker
    stringer striper stripling stripper striptease stripteaser striver stroke stroller strong-armer strongman
    strongwoman struggler strumpet stuart stud student study stuffer stumblebum stumbler stunner stupe stupid
    stutterer styler stylist stylite subaltern subcontractor subdeacon subdivider subduer subeditor subject
    subjectivist subjugator sublieutenant submariner submitter subnormal subordinate suborner subscriber subsidiary
    subsidiser subsidizer subsister substitute subtracter suburbanite subversive subverter subvocaliser subvocalizer
    succeeder success successor succorer succourer succuba succubus sucker suckling sudanese sudra suer sufferer
    suffragan suffragette suffragist sufi suggester suicide suit suitor sultan sumatran sumerian summercater
    summercaters sun sunbae sunbather sundowner sunni sunnite super supercargo superdad supergrass superhero
    superintendent superior superman supermarketeer supermarketer supermodel supermom supernatural supernumerary
    superordinate superstar supervillain supervisor supplanter suppliant supplicant supplier supporter suppresser
    suppressor supremacist suprematist supremo surety surfboarder surfer surgeon surmounter surpriser surrealist
    surrenderer surrogate surveyor survivalist survivor suspect sustainer sutler svengali swagger swaggerer swaggie
    swagman swagwoman swain swami swashbuckler swayer swazi swearer sweater swede sweep sweeper sweetheart sweetie
    swell swellhead swiftie swimmer swindler swineherd swinger swiss switch-hitter switcher switchman swordsman
    swordswoman swot sybarite sycophant syllogiser syllogist syllogizer sylph sylvan symboliser symbolist symbolizer
    sympathiser sympathizer symphonist symposiarch symposiast syncopator syndic syndicalist syndicator synonymist
    syntactician synthesiser synthesist synthesizer syphilitic syrian systematiser systematist systematizer
    systemiser systemizer t-man t-woman tablemate tacker tackle tackler taco tactician tadzhik tagalog tagalong
    tagger tahitian tai tail tailback tailgater tailor taiwanese tajik takelma taker talebearer talent taleteller
    talker tallyman tallywoman tamer tamil tanker tanner tantaliser tantalizer tantrist tanzanian tao taoiseach
    taoist taos tapper tapster tar taracahitian tarahumara target tarheel tart tartar tartufe tartuffe tarzan
    taskmaster taskmistress taste-maker taste-tester taster tatar tatterdemalion tattler tattletale taurus taxer
    taxidermist taxidriver taximan taxman taxonomer taxonomist taxpayer taxwoman tchotchke tchotchkeleh teacher
    teammate teamster tearaway tease teaser tec techie technician technocrat technologist technophile technophobe
    ted teen teenager teetotaler teetotalist teetotaller tekki telecaster telegrapher telegraphist teleologist
    telepathist telephoner telephonist televangelist teller telltale tellurian telugu temp templar temporary
    temporiser temporizer tempter temptress tenant tender tenderfoot tennessean tenno tenor tenorist tentmaker
    tergiversator termagant termer terminator terpsichorean territorial terror terrorist tertigravida testate
    testator testatrix testee tester testifier teton teuton teutonist texan thai thalia thane thatcher thatcherite
    thaumaturge thaumaturgist theatergoer theatregoer theban theist theologian theologiser theologist theologizer
    theoretician theoriser theorist theorizer theosophist therapist thespian thessalian thessalonian thetis theurgy
    thief thinker third-rater thirster thoroughbred thought-reader thracian thrall threat throttler throwaway
    throwback thrower throwster thrush thruster thug thunderbird thurifer thwarter tibetan tiddler tier tiger
    tightwad tike tiler tiller tilter timberman timekeeper timer timeserver timorese timpanist tinker tinkerer
    tinner tinsmith tinter tipper tippler tipster tiro titan titania tither title-holder titterer tlingit toady
    toast toaster toastmaster tobacconist tobagonian tobogganist toda toddler toff togolese toiler toller
    tollgatherer tollkeeper tollman tollwoman toltec tom tomboy tomfool tongan tool toolmaker toper topper
    torchbearer toreador torero tormenter tormentor torpedo tort-feasor tortfeasor torturer tory tosser tot
    totalitarian totemist toter totterer touch-typist toucher tough toughie tourer tourist tout touter tovarich
    tovarisch towhead town townee towner townes townie townsman townswoman towny toxicologist tracer tracker
    tracklayer tractarian trader tradesman tradeswoman traditionalist traducer trafficker tragedian tragedienne
    trailblazer trailer trainbandsman trainbearer trainee trainer trainman trainmaster trainwoman traitor traitress
    tramp tramper trampler transactor transalpine transcendentalist transcriber transexual transfer transferee
    transferer transferor transferrer transgendered transgressor transient translator transmigrante transmitter
    transplanter transsexual transvestite trapper trappist trapshooter traveler traveller traverser trawler
    treasonist treasurer treater trekker trembler trencher trencherman trencherwoman trend-setter trespasser tribade
    tribesman tribesperson tribeswoman tribologist tribune trick tricker trickster trier trifler triggerman
    trigonometrician trimmer trinidadian trinitarian triplet tripper tritheist triumvir troglodyte trojan troll
    troller trollop trombonist trooper trot trotskyist trotskyite troubadour troublemaker troubler troubleshooter
    trouper truant trucker truckler trudger truelove trumpeter trustbuster trustee truster trustor trusty tsar
    tsarina tsaritsa tsatske tshatshke tsimshian tsundere tswana tuareg tub-thumper tubercular tucker tudor tugger
    tulu tumbler tuner tungus tungusic tunisian tunker tupi turcoman turk turkey turki turkmen turkoman turncoat
    turncock turner turnkey turtler tuscan tuscarora tutee tutelo tutor tutsi twaddler twat tweep twerp twiddler
    twimbos twin twiner twirler twirp twit two-timer tycoon tyke tympanist type typesetter typhoeus typhon typist
    typographer tyrant tyro tyrolean tzar tzarina ubermensch udmurt ugandan uighur uigur ukrainian ull ullr
    ultraconservative ultramontane ump umpire uncle underachiever underboss underclassman underdog undergrad
    undergraduate underling underperformer undersecretary underseller understudy undertaker underwriter undesirable
    undine undoer unfastener unfortunate uniat uniate unicorn unicyclist unilateralist unionist unitarian unknown
    unnie unperson unraveler unraveller untier untouchable upbraider upholder upholsterer uprooter upsetter upstager
    upstart uranologist urchin uriah urinator urologist uruguayan usbeg usbek user usher usherette usufructuary
    usurer usurper utahan ute utiliser utilitarian utilizer utopian utterer uxor uxoricide uygur uzbak uzbeg uzbek
    vacationer vacationist vaccinator vaccinee vacillator vagabond vagrant vaishnava vaisya vajra valedictorian
    valentine valet valetudinarian vali valkyrie valuator valuer vamp vamper vampire vandal vanir vanisher
    vanquisher vaquero variation varlet varmint varnisher vassal vaticinator vaudevillian vaulter vaunter vedist
    vegan vegetarian vendee vender vendor venerator venetian venezuelan venter ventriloquist venturer veps vepse
    vepsian verbaliser verbalizer verger verifier vermin vermonter versifier vestal vestryman vestrywoman vet
    veteran veterinarian veterinary vexer vibist vibraphonist vicar vicar-general vice-regent vicegerent vicereine
    viceroy victim victimiser victimizer victor victorian victualer victualler vidar vietnamese viewer vigilante
    viking vilifier villager villain villainess villein vindicator vintager vintner violator violinist violist
    violoncellist virago virgin virginian virgo virologist virtuoso visayan viscount viscountess visigoth visionary
    visitant visitor visualiser visualizer vitaliser vitalist vitalizer vithar vitharr viticulturist vivisectionist
    vixen vizier vlogger vocaliser vocalist vocalizer vociferator vogul voice voicer voider voluntary volunteer
    voluptuary vomiter votary voter votyak vouchee voucher vower voyager voyeur vulcaniser vulcanizer vulgarian
    vulgariser vulgarizer vulture wac wacko waddler waffler wag wagerer waggoner waggonwright wagnerian wagoner
    wagonwright wahabi wahhabi waif waifu wailer wainwright waiter waitress wakashan waker walapai walk-in walk-on
    walker wall-paperer wallah wallflower walloon walloper wallpaperer wally waltzer wampanoag wanderer wangler
    wanker wannabe wannabee wanter wanton warbler ward ward-heeler warden warder wardress warehouseman warehouser
    warehousewoman warhorse warlock warlord warmonger warner warrantee warranter warrantor warrener warrior washer
    washerman washerwoman washingtonian washman washout washwoman wassailer waster wastrel watch watchdog watcher
    watchmaker watchman watchwoman watercolorist watercolourist waterer waterman waterwoman watusi watutsi wave
    waver waverer wax-chandler wayfarer weakling wearer weasel weatherman weatherwoman weaver webmaster weeaboo weeb
    weeder weekender weeper weigher weightlifter weird weirdie weirdo weirdy weisenheimer welcher welcomer welder
    well-wisher welsh welsher welshman welshwoman welterweight wench wencher werewolf wesleyan west-sider westerner
    wet-nurse wetback wetnurse wetter whacko whale whaler wheedler wheeler wheelwright whiffer whig whiner whip
    whipper whipper-in whippersnapper whirler whisperer whistle-blower whistleblower whistler white whiteface whitey
    whittler whiz whiz-kid whizz whizz-kid wholesaler whooty whore whoremaster whoremonger whoreson whoriental
    wiccan wichita wicket-keeper widow widower widowman wife wiggler wight wigmaker wildcat wildcatter wimp windbag
    winder windtalker winemaker wing wingback winger wingman wingwoman winker winnebago winner wino wintun wiper
    wire-puller wireman wirer wiretapper wirewoman wisconsinite wiseacre wisenheimer wisp wit witch witch-hunter
    withdrawer withholder withstander witness witnesser wittol wivern wiz wizard wobbly wog wolf wolfman wolverine
    woman womaniser womanizer wonder wonderer wonk woodcarver woodcutter woodman woodsman woodswoman woodworker
    wooer woolgatherer woolsorter wop word-painter wordmonger wordsmith workaholic worker workfellow workingman
    workingwoman workman workmate workwoman world-beater worldling worm worrier worrywart worshiper worshipper
    worthy wraith wrangler wrecker wrester wrestler wretch wriggler wright write-in writer wrongdoer wuss wykehamist
    wyomingite wyrd wyvern xhosa xylophonist yachtsman yachtsperson yachtswoman yahi yahoo yakut yakuza yana yank
    yankee yanker yardbird yardie yardman yardmaster yardwoman yavapai yawner yearling yearner yeller yemeni
    yeniseian yenta yeoman yes-man yeti yid yielder yob yobbo yobo yodeller yogi yokai yokel yokuts yoruba youngster
    younker youth yucatec yucateco yugoslav yugoslavian yuma yuppie zairean zairese zambian zany zapotec zapotecan
    zealander zealot zimbabwean zionist zombi zombie zoologist zoroastrian zulu zuni
    """
}
