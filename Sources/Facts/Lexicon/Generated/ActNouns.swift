// Made by Sources/ModelTraining/lexicon/build_lexicons.py: do not edit.

extension LexiconData {
  /// Acts and events that a verb could express as well.
  static let actNouns = """
    abandonment abasement abatement abbreviation abdominocentesis abdominoplasty abduction abidance abiotrophy
    ablactation ablation able-bodiedism able-bodism ableism ablism ablution abnegation abnormality abolishment
    abolition abomination abort aborticide abortion about-face abreaction abrogation abruption abscission
    abscondment abseil absence absenteeism absolution abstinence abstraction abuse academicianship acceleration
    accenting accentuation acceptance acceptation access accession accident accommodation accompaniment
    accomplishment accordance accountancy accountantship accounting accreditation accrual accruement acculturation
    accumulation ace acedia achievement acidimetry acquiring acquisition acquittal acrobatics acting actinometry
    actinotherapy action activating activation activity actualisation actualization actuation acupressure
    acupuncture adagio adaptation addiction addition adduction adenoidectomy adherence adhesion adiaphoron
    adjournment adjudication adjunction adjustment administration administrivia admiralty admiration admission
    admittance admixture ado adoption adoration adornment adoxography adrenalectomy adrenarche adulteration adultery
    adulting advance advancement advent adventure adversity advertising advocacy aegir aegis aeration aerial
    aerobatics aerobics aerophagia aerophilately aetiology affair affairs affectation affectedness affiliation
    affirmation affixation affliction afforestation affray affront affusion aftercare aftermath aftershock agape
    ageism agency agglomeration aggrandisement aggrandizement aggravation aggregation aggression aggro agism
    agitation agon agribusiness agriculture agrypnia aid aikido aim air airburst airdrop airflow airing airlift
    algometry alienation alignment alimentation aliyah alkalimetry allegiance alleviation alliance allocation
    allogamy allomerism allopathy allotment allowance allurement alms alms-giving almsgiving alpha alphabetisation
    alphabetization alpinism alteration altering alternation amalgamation ambages ambassadorship amble ambulation
    ambuscade ambush amelioration amendment amends americanism amnesty amnio amniocentesis amortisation amortization
    amphimixis amplification amplitude amputation amusement amygdalotomy anagrams analogy analysis anaplasty
    anastylosis anathematisation anathematization anatomy anchorage anemography anemometry angelus anger angiography
    angioplasty anglicism angling angulation animal-worship animalisation animalization animation annalism annealing
    annexation annihilation annotating annotation annoyance annoying annulment anointing anointment answer
    antagonism antecedent anthropolatry anthropometry anthropophagy antic anticlimax anticoagulation antifeminism
    antipyresis apery apheresis apiculture apocalypse apostasy apostleship apotheosis appalling apparition appeal
    appearance appearing appeasement appendectomy appendicectomy application appointment apportioning apportionment
    apposition appraisal appreciation apprehension apprenticeship approach approaching appropriation approval
    approving approximation aquaculture aquatics aquatint aquiculture arbitrage arbitrament arbitration arbitrement
    arboriculture arborolatry archery architecture armageddon armament arming aromatherapy arousal arrangement
    arranging arrest arrival arrogation arson art arteriography arthrocentesis arthrodesis arthrography arthroplasty
    arthroscopy articulation artifice ascending ascension ascent ascesis asceticism aspersion asphyxiation
    aspiration ass assassination assault assay assemblage assembling assembly assessment assignation assigning
    assignment assist assistance associate associateship association assortment assumption astrolatry
    astronavigation at-bat atavism athletics atmospherics atomisation atomization atonement atrocity atrophy
    attachment attack attainder attainment attempt attendance attendant attending attention attenuation attitude
    attorneyship attrition auction audible audiometry audit audition augmentation augury auscultation auspice
    auspices authentication authorisation authorization authorship auto-da-fe auto-suggestion autoeroticism
    autoerotism autogamy autogenics autolatry automation automatism autoplasty autopsy autosexing autosuggestion
    autotomy avalanche avarice avaritia avenue aversion averting aviation avocation avoidance avulsion awakening
    award awarding baa babbitting babel babinski baby babysitting baccarat bacchanal bacchanalia back back-blast
    backbend backblast backdoor backfire backflow backflowing backgammon background backhand backhander backing
    backlash backpacking backsliding backspin backstop backstroke backup backwash badgering badminton bag bagatelle
    bailiffship bailment baiting baking balancing balefire balk ball ball-breaker ball-buster ballet ballgame
    ballooning ballot balloting ballottement balls-up ballup bam bandaging banditry bang banging banishment bank
    banking bankruptcy banqueting baptism bar barbarisation barbarism barbarity barbarization barbecuing
    barber-surgery bardolatry bareboating baring bark barnburner baronetage barracking barrage barratry barring
    barter baseball bash basket basketball basketry bastardisation bastardization bastinado basting bat bath bathe
    bathing bathymetry battering battery batting battle battledore battue bawling bay bazaar beachhead beagling
    beanball beaner beano beat beatification beating beautification bedevilment bedrest beekeeping beep
    beggar-my-neighbor beggar-my-neighbour beginning beguilement beguine behalf behavior behaviour beheading belch
    belching beleaguering belittlement belittling bell belligerency belt bend bender bending benediction benefaction
    benevolence benignity berit berith berth besieging best bestiality bestowal bestowment bet betise betrayal
    betrothal betterment bezique bhakti bibliolatry bicycling bid biff bifurcation bigamy bill billiards billow
    binding binge bingle bingo bioattack biodefence biodefense biogenesis biogeny biologism biopiracy bioremediation
    bioterrorism birdnesting birling birr birth bisection bisexuality bishopry bit bitchery bite bivouacking biz
    blackball blackening blackjack blackmail blackout blandishment blare blaring blasphemy blast blastoff
    blaxploitation blaze bleach bleat bleep blend blending blessing blink blinking blip blitz blitzkrieg block
    blockade blockage blockbuster blocking bloodbath bloodletting bloodshed bloomer blooper blot blow blowback
    blowbang blowjob blowout blowup bluff blunder blush boarding boating bob bobble bobsledding bocce bocci boccie
    bodybuilding bodywork bohemianism boiling bolero bolivia bolt bomb bombardment bombilation bombination bombing
    bombshell bonanza bondage bonding boner bonfire bong boo-boo boodle bookbinding bookfair booking bookkeeping
    boom boomerang boondoggle boost boot bootlegging booze-up boozing bopeep bore boring borrowing bosie bosom
    bossism botch bother bounce bouncing bound bout bow bow-wow bowdlerisation bowdlerism bowdlerization bowing bowl
    bowling bowls box boxing boycott brachiation brainstorming brainwashing braising branching branding brawl bray
    breach break break-in breakage breakaway breakdown breaker breakers breaking breakout breakthrough breakup
    breaststroke breath breathing breeding breeze brewing bribery bricklaying bricolage bridal bridge bridle
    bringing bris briss brith britishism broadening broadside broil broiling bronchospasm brouhaha browning browse
    browsing brush brush-off brushing brushup brutalisation brutality brutalization bruxism buccaneering
    buck-and-wing buffeting buffoonery buggery building buildup bull bullet bullfighting bullying bump bun-fight
    bunce bunco bundling bunfight bungle bunko bunt burglary burial burn burning burnup burp burping burst burying
    business buss bust bustle busywork butchering butchery butt-welding butterfly buyback buying buyout buzz
    by-election by-line bye-election byplay byronism c-section cabalism cabaret cabinetmaking cabinetry cabinetwork
    cabotage cackle cacophony cadetship caesarean caesarian cakewalk calamity calculation calibration caliphate
    calisthenics call call-back calling callisthenics callosectomy callosotomy calming calorimetry calumny calvary
    camber camouflage campaign campaigning campfire camping canalisation canalization canasta cancan cancellation
    candidacy candidature candlepins canfield cannibalism cannon cannonade cannulation cannulisation cannulization
    canonisation canonization canter cantillation canulation canulisation canulization capacity caper capitalisation
    capitalization capitulation capriole capsizing captaincy captainship capture caravanning cardinalate
    cardinalship cardiography cardiospasm cards care careen career careerism carelessness caress caressing carillon
    carioca carjacking carnage carnival carol caroling carom carousal carouse carpentry carpet-weaving carrot carry
    cartage carting cartography cartwheel carving carwash cascade case casework casino cassino cast castigation
    casting castle castling castration casualty cataclysm cataplasia catastrophe catch catcher catching catechesis
    categorisation categorization catering caterwaul catharsis catheterisation catheterization catnap causa
    causation cause causing cauterisation cauterization cautery caw ceding ceilidh celebration celibacy
    celiocentesis celioscopy censoring censorship census center centerfield centering centesis centralisation
    centralization centre centring cephalometry ceramics ceremonial ceremony ceroplastics certification cesarean
    cesarian cessation cession cha-cha cha-cha-cha chair chairmanship champerty championship chance chance-medley
    chancellorship chandelle change change-of-pace change-up changeover channel channelisation channelization
    chanoyu chanting chapel chaplaincy chaplainship chapter characterization charade charades charge charity
    charlatanism charleston charybdis chase chasse chastisement chastity chatter chattering chauvinism cheat
    cheating check check-in checkers checkmate checkout checkup cheep cheesing cheiloscopy chemosurgery chemotaxis
    chemotherapy chess chew chewing chicago chicane chicanery chicken chieftaincy chieftainship childcare chiller
    chin-up chinaman chink chip chipping chiropractic chirp chirrup chlorination choice chokehold choking
    cholangiography cholecystectomy cholelithotomy chomp chomping chop chopper chore choreography chorus christening
    christianisation christianization chrysotherapy chug church cinch cinematography circle circuit circularisation
    circularization circulation circumcision circumduction circumnavigation circumscription circumstance
    circumvention circumvolution circus civility clack claim clamber clamor clampdown clang clanger clangor
    clangoring clangour clank clap clarification clash clasp class classification classwork clatter clawback clean
    cleaning cleansing cleanup clearance clearing cleavage cleistogamy clemency clench clerking clerkship click
    click-clack clickety-clack clickety-click cliffhanger climax climb climbing clinch clink clip clip-clop
    clippety-clop clipping clitoridectomy clog cloning clop clopping close closedown closeout closing closure clout
    clowning cluck clucking clump clumping clunk clunking clutch clutches clyster co-occurrence co-op co-optation
    co-option coaching coaction coalescence coalescency coalition coarctation coast coating cobbling
    cock-a-doodle-doo cockfight cockfighting cockup cocooning codification coding coeducation coercion cohabitation
    coinage coincidence coition coitus collaboration collaborationism collapse collar collation collecting
    collection collectivisation collectivization collimation collision collocation colonialism colonic colonisation
    colonization colonoscopy coloration coloratura colorimetry coloring colostomy colouration colouring comb
    comb-out combat comber combination combine combing combining combustion comeback comedown comeupance comeuppance
    comfort coming commandership commandery commemoration commencement commerce commercialisation commercialism
    commercialization commission commissioning commitment committal commixture commotion communalism communion
    communisation communization commutation commute commuting compaction comparing comparison compartmentalisation
    compartmentalization compensation competition compilation compiling completion compliance complication composing
    composition compounding compressing compression compromise comptrollership compulsion computation
    computerization computing comstockery con concatenation concealing concealment concentration conception
    conceptualisation conceptualization conchology conciliation conclusion concoction concomitant concourse
    concretion concubinage concurrence concurrency concussion condemnation condensation condensing conditioner
    condonation conduct conducting confection confectionery confederation conferment conferral confession
    confinement confirmation confiscation conflagration conflict confluence conflux conformation conformity
    confrontation confusion conga conge congee conglobation conglomeration conglutination congregating congregation
    congress conjugation conjunction conjuncture conjuration connection connexion conquering conquest conscription
    consecration consequence conservancy conservation consideration consignment consolation consolidation
    constipation constitution constitutional constraint constriction construction consuetude consulship consultancy
    consultation consumerism consummation consumption contact contagion containment contamination contemplation
    contempt contention contest contingence contingency continuance continuation contortion contraception contract
    contracting contraction contracture contradance contrast contravention contredanse contretemps contribution
    contrivance control controllership contumacy contusion convening convention conventionalisation
    conventionalization convergence convergency converging conversion conveyance conveyancing conveying conviction
    conviviality convocation convolution convoy convulsion coo cookery cooking cooperation cooperative coordination
    copout coprophagia coprophagy copulation copying coquetry cornhusking corollary coronation correction
    corrections corrugation corruption coruscation corvee cosmetology cosmolatry costing cotilion cotillion
    councillorship councilorship counsellorship counselorship count countdown counter counter-sabotage counteraction
    counterattack counterblow counterbombardment countercharge counterclaim countercoup countercurrent
    counterdemonstration counterespionage counterfire counterinsurgency counterintelligence countermarch
    countermeasure countermine countermove counteroffensive counterplay counterpunch counterrevolution countershot
    countersubversion countersuit counting country-dance coup coupling courante course coursework coursing court
    court-martial courtesy couture couvade cover cover-up covering covetousness cozenage crab crack crackdown
    cracking crackle crackling cradlesong craft craniotomy crapette craps crapshoot crapulence crash crawl crawling
    craziness creak creaking creation credit creep creeping cremation crenelation crenellation crepitation crib
    cribbage cricket crime criminalisation criminalization cringe crisis crit criterium crocheting cronyism crooning
    crop-dusting croquet cross cross-fertilisation cross-fertilization cross-pollination crossbreeding crosscheck
    crosscurrent crossfire crossing crosstalk crouch crow crowdfunding crowdsourcing crucifix crucifixion cruelty
    cruise crunch crusade crush crushing crutch cry crying cryocautery cryosurgery cryptography cuckolding cuckoldry
    cuddle cuddling culdoscopy culmination cultism cultivation culture cunctation cunnilinctus cunnilingus cupping
    curacy curatorship curb curettage curettement curietherapy curling current curse curtailment curve curvet
    custodianship custody custom cut cut-and-thrust cut-in cutback cutting cyber-terrorism cybercrime cybernation
    cyberwar cycle cycling cytophotometry dab dabbing dacoity dairying dakoity dalliance damage dampening damper
    dance dancing danger dangling darkening darning dart darts dash dating daubing dawah dawdling dawn daycare
    de-escalation deactivation deadening deadlift deal dealing dealings deanery deanship death deathblow debacle
    debarkation debarment debasement debauch debauchery debilitation debridement debunking debut decalcomania
    decampment decantation decapitation decathlon decease deceit deceleration decentralisation decentralization
    deception decimalisation decimalization decimation decipherment decision declassification decoding
    decolonisation decolonization decompressing decompression decontamination decoration decortication decoupage
    decrease decrepitation decriminalisation decriminalization decryption dedication deduction deeds deerstalking
    defacement defalcation defamation default defeat defection defence defenestration defense deference deferment
    deferral defervescence defiance defibrillation deflation deflection deflexion defloration defoliation
    deforestation deformation defrayal defrayment defusing degeneration deglutition degradation degustation
    dehumanisation dehumanization deification dekko delay delectation delegacy delegating delegation deletion
    delineation delinquency deliquium deliverance delivery delusion demand demarche demobilisation demobilization
    democratisation democratization demolishing demolition demonetisation demonetization demonolatry demonstration
    demoralisation demoralization demotion demurrage demurrer denationalisation denationalization denial denigration
    denouement densification densitometry denudation departure depersonalisation depersonalization depiction
    depilation depletion deployment deportation deposit deposition depravity deprecation depreciation depredation
    depression deprivation deputation deracination derailment derangement deregulating deregulation dereliction
    derision derivation dermabrasion derogation derring-do descent desecration desegregation desertion design
    designation designing desolation despatch despite despoilation despoilment despoliation destabilisation
    destabilization destiny destruction detachment detecting detection detente detention determination deterrence
    dethronement detonation detoxification detraction detribalisation detribalization detriment detrition
    devaluation devastation development deviance deviation deviationism device devil-worship devilment devilry
    deviltry devisal devising devitalisation devitalization devoir devolution devolvement devotion devotional
    dextrorotation diabolatry diagnosing diagnosis diagramming dialysis diaspora diastole diathermy dichotomisation
    dichotomization didactics diet dieting difference differentiation difficulty diffusion dig digging
    digitalisation digitalization digression dilatation dilation diligence dilution diminution din ding ding-dong
    dining dink dint dionysia dip direction directorship dirtying disappearance disappearing disappointment
    disapproval disarmament disarming disassembly disaster disbandment disbarment disbursal disbursement discard
    discharge discipleship discipline discoloration discolouration disconnection discontinuance discontinuation
    discord discordance discount discouragement discourtesy discovery discrepancy discrimination discus
    disembarkation disembarkment disembarrassment disembowelment disenfranchisement disengagement disentanglement
    disestablishment disfiguration disfigurement disforestation disfranchisement disgorgement disguise dish
    dishonesty dishwashing disinfection disinfestation disinheritance disintegration disinterment disinvestment
    disjunction dislocation dislodgement dislodgment dismantlement dismantling dismemberment dismissal dismission
    dismount disobedience disorganisation disorganization disparagement dispatch dispensation dispersal dispersion
    displacement display disposal disposition dispossession dispraise disproof dispute disqualification disregard
    disruption dissection dissembling dissemination dissent disservice dissilience dissimulation dissipation
    dissociation dissolution distemper distension distention distortion distraction distraint distress distribution
    disturbance disunion divagation divarication dive dive-bombing divergence divergency diversification diversion
    divestiture diving division divorce divorcement do do-si-do dockage docking doctor documentation doddle dodge
    dodging dogfight dogtrot doings dole domestication domesticity domination dominoes dominos donation donkeywork
    doom doomsday dormancy dorsiflexion dosimetry double double-crossing double-dealing double-double doubleheader
    doubles doubling douche dousing doweling down down-bow downfall downhill downshift downsizing downspin downswing
    downtick downturn doxing doze draft drafting draftsmanship drag drain drainage drama dramatics dramatisation
    dramatization draught draughts draw drawing drenching dressage dressing dressmaking dribble dribbling driftage
    drifting drill drilling drink drinking drip drippage dripping drive driving drollery drop drop-off dropkick
    drowse drubbing drudgery drugging drum drumbeat drumfire drumming drunkenness dry-gulching ducking duckpins dud
    duel duet dumping dunk dupery duplication duplicity duster duty dwindling dyeing e-commerce e-consulting eager
    eagre earthing earthquake ease easement easiness easing eating ebb ebbtide ecarte ecclesiasticism echo
    echocardiography echoencephalography echography echolalia echolocation eclipse eco-warfare economy ecoterrorism
    ecotourism eddy editorship education edutainment effacement effectuation effleurage effort effusion egress
    egression eightsome eisteddfod ejection elaboration elbowing eldership election electioneering elective
    electrification electrocardiography electrocautery electrocution electrolysis electromyography electroshock
    electrosurgery electrotherapy elevation eleven-plus elimination elongation elopement eluding elusion emanation
    emancipation emasculation embalmment embarkation embarkment embarrassment embellishment embezzlement embodiment
    embolectomy embrace embracement embracing emendation emergence emergency emersion emesis emigration emirate
    emission emphasizing empiricism emplacement employment empowerment emptying emulation enactment encampment
    encasement encephalography encirclement enclosing enclosure encoding encore encounter encouragement encroachment
    encryption enculturation end endarterectomy endearment endeavor endeavour endgame ending endorsement endoscopy
    endowment enema energizing enervation enfeeblement enfilade enfolding enforcement enfranchisement engagement
    engineering english engorgement engraving enhancement enjoyment enlargement enlisting enlistment enneagram
    ennoblement enormity enquiry enrichment enrollment enrolment enslavement entail entering enterostomy enterotomy
    enterprise entertainment enthronement enthronisation enthronization enticement entombment entrance entrapment
    entree entry enucleation enumeration envelopment environmentalism envy epidemic epikeratophakia epilation
    epiphany episcopate episiotomy episode equalisation equalization equalizer equating equation equilibration
    equipping equitation equivocation eradication erasure erecting erection ergotropism erotica errand error
    eructation eruption escalade escalation escapade escape escapism escort espial espionage esports espousal essay
    establishment estimate estimation etching etiolation etiology eucharist euchre eupnea eupnoea eurhythmics
    eurhythmy eurythmics eurythmy euthanasia evacuation evaluation evanescence evasion eventuality eversion everting
    eviction evil evildoing evisceration exacerbation exacta exaction exaggeration exaltation examination example
    exasperation excavation excerption excess exchange excision excitation excitement exclusion excommunication
    excruciation exculpation excursion executing execution exemption exenteration exercise exercising exertion
    exhalation exhaustion exhibit exhibition exhibitionism exhumation exigency exile exit exodus exoneration
    expansion expatriation expectoration expedient expedition expending expenditure expense experience experiment
    experimentation expiation expiration expiry exploit exploitation exploration explosion exponentiation
    exportation exporting exposure express expressage expression expropriation expulsion expunction expunging
    expurgation extemporisation extemporization extension extenuation exteriorisation exteriorization extermination
    externalisation externalization extinction extinguishing extirpation extortion extraction extradition
    extrasystole extravagance extravaganza extrication extrusion exudation eye-beaming eye-drop eyedrop eyeful
    fabrication face-off facelift facepalm facial facilitation facility facing factor fade fadeout fading failing
    failure faint fair faith fake fakery falanga fall fallback falsehood falsification falsifying falter faltering
    familiarity famine fandango fantan farandole fare-stage farewell farming faro fart farting fartlek fashion
    fashioning fast fastball fastening fasting fatality fate fatherhood fatigue fatism fattism fatwa fault favor
    favoritism favour favouritism feast feasting feat feather featherbedding feathering fecundation federalisation
    federalization federation feeding feel feigning feint fell fellatio fellation felo-de-se felony feminism fencing
    fender-bender fenestration feria ferry ferrying fertilisation fertilization festival festivity fetch fete fetich
    fetichism feticide fetish fetishism fetometry fetoscopy feud fiasco fibbing fibrillation fictionalisation
    fictionalization field fielding fieldwork fiesta fight fighting figuration figure filibuster filicide filing
    filling filming filtration final finale finalisation finalization finance financing find finding findom
    finger-painting finger-roll fingering fingerprinting finis finish finishing fire fire-raising fire-worship
    fireman firewall firing first fish-worship fishing fistfight fisticuffs fit fitting five-hitter fives fix
    fixation fixing fixture fizzle flagellation flame-out flamenco flap flapping flare flare-up flash flashback
    flashing flatus flection flex flexion flexure flick flicker flight flimflam flinch fling flip flip-flop flirt
    flirtation flirting flit floatation floating flogging flood flooding floorshow flop floriculture flotation
    flounce flow flowage flowing flub fluctuation fluff flunk fluoridation fluoridisation fluoridization fluoroscopy
    flurry flush flutter fluttering flux fluxion fly fly-by fly-fishing flying flyover flypast focalisation
    focalization focusing foetometry foetoscopy foiling fold folding foliation follow-on follow-through follow-up
    following followup folly fomentation fondling foodgasm foolery foolishness foot football footfall footfault
    foothold footrace footstep footwork forage foraging foray forbearance forbiddance force force-out ford fording
    foreboding foreclosure forehand foremanship forensics foreplay foreshock forestalling foretoken forfeit
    forfeiture forgery forging forgiveness forgoing fork forking formal formalisation formalism formalities
    formality formalization formation formulation fornication forsaking forswearing fortification fortuity forward
    forwarding fossilisation fossilization fosterage fostering foul foul-up foundation foundering founding
    four-hitter fox-trot foxhunt foxtrot fracking fractionation fracture fragmentation frame frame-up framing
    fraternisation fraternization fratricide fraud fraudulence fray free-for-all freeing freestyle freeze freight
    freightage fresco freshet friction frightening frisk frisking frivolity frolic frottage fruit fruition
    frustration frying fuck fucking fuckup fueling fuelling fulfillment fulfilment fullback fulmination fumble
    fumigation fun funambulism function fundamental funding fundraiser funeral funfair funrun furnishing furor
    furore furtherance fusillade fusion fuss gaffe gainer gait gala gallantry gallop galvanisation galvanism
    galvanization gambit gamble gambling gambol game gamification gaming gantlet gaolbreak gap gape gardening gargle
    gash gasp gassing gastrectomy gastroenterostomy gastrogavage gastromy gastronomy gastroscopy gastrostomy gather
    gathering gaucherie gauntlet gavage gavotte gayness gaze gemination generalcy generalship generation generosity
    genesis genocide gentrification geophagia geophagy geotropism germanism germination gerrymander gesture get
    getaway getting gift gig gimmick gin gip give-and-go give-and-take giving glamorisation glamorization
    glamourisation glamourization glamping glance glare gleam gleaming glide gliding glimmer glimpse glint glissade
    glitter glorification glower gluttony glycogenesis glyptography go go-around go-slow goal goal-kick goalie
    goalkeeper goaltender gobble godsend godspeed going going-over goldbrick goldbricking goldsmithery golf golfing
    gonioscopy googly goosebump gooseflesh gore gouge governance governing government governorship grab gradation
    grading graduation graft grafting grammatolatry grant grant-in-aid granulation grapple grappling grasp grasping
    grassfire grate gratification gravimetry gravitation gravure gravy graze grazing greed greenmail grilling grind
    grinding grip grooming groove grooving grope groundball groundbreaking grounder grounding groundwork grouping
    growl growling growth grumble grumbling grunt guard guardianship guidance guile gula gulp gulping gumming gun
    gunfight gunfire gunplay gunrunning gunshot gurgle gush guzzling gymkhana gymnastics gynaeolatry gyneolatry gyp
    gyration habanera habit habitation habituation habitude hackathon hackwork hadith haematemesis haemodialysis
    haemorrhoidectomy haemostasia haemostasis hagiolatry hair-raiser haircare haircut hairdressing hairweaving
    halfback halma halt hammer hammering hammerlock hamming hand handball handicraft handling handoff handout
    handover hands handspring handstand handwriting hang hanging hangover hap happening happenstance hara-kiri
    harakiri harassment hardball hardening hardship harikari harlequinade harlotry harm harmonisation harmonization
    harvest harvesting hassle haste hat haul haulage hauling havoc hawking haying haymaker haymaking head header
    headlock headmastership headmistressship headroom headshake headshaking headship headshot headstand headway
    healthcare hearing heartbeat heartbreaker hearts heat heater heave heaving hecatomb heckling hegira heist hejira
    heliolatry heliotherapy heliotropism hell helm help helpdesk hematemesis hemodialysis hemorrhoidectomy
    hemostasia hemostasis heritage heroics heroization hesitation heterosexism heterosexualism heterosexuality hi-fi
    hiatus hibernation hide-and-go-seek hide-and-seek hiding hierarchisation hierarchization hierolatry high-low
    high-low-jack highjack highjacking highlife highwater hijab hijack hijacking hijinks hike hiking hinderance
    hindrance hire hiss hissing historiography hit hitch hitting hoax hobble hobby hobbyism hockey hold hold-down
    holding holdout holdover holdup hole-in-one holocaust homage homecoming homemaking homeopathy homer homestretch
    homework homicide homoeopathy homoeroticism homogenisation homogenization homosexualism homosexuality honk
    honoring honouring hoofing hook hooking hooky hooliganism hoops hop hop-step-and-jump hopper hopscotch hornpipe
    horripilation horseplay horseshoes horseshow horsewhipping horticulture hospice hospitalisation hospitalization
    hostilities hostility hotfoot house house-raising housebreaking housecleaning housekeeping housewifery housework
    howl howler hubbub hudud huffing hug hugging hula hula-hula hullabaloo hum humanisation humanization humbug
    humiliation hummer humming humoring humouring hunch hunt hunting hurdle hurdles hurdling hurl hurling hurry
    hurrying hurt husbandry hushing husking hustings hustle hybridisation hybridization hybridizing hydrometry
    hydropathy hydroponics hydrotherapy hymeneals hymnody hyperalimentation hypercriticism hyperemesis
    hyperextension hyperpnea hyperventilation hyphenation hypnoanalysis hypnogenesis hypnopedia hypnotherapy
    hypnotism hypophysectomy hypopnea hypostatisation hypostatization hypsography hypsometry hysterectomy
    hysteroscopy hysterotomy icebreaker ichthyolatry icing iconolatry idealisation idealization identification
    idiolatry iditarod idleness idling idolatry idolisation idolization idyll ignition ileostomy ill-treatment
    ill-usage illusion imaging imbecility imbibing imbibition imitation immersion immigration immobilisation
    immobilization immobilizing immodesty immolation immorality immunisation immunity immunization
    immunohistochemistry immunotherapy impact impaction impairment impalement impasto imperative imperialism
    impersonation impetus impingement impinging implantation implementation implosion importation importing
    imposition imposture impounding impoundment impoverishment impregnation impress impression impressment
    imprisonment impropriety improvement improvisation impulse impulsion in-migration inactivation inactivity
    inaugural inauguration inbreeding incarnation incasement incendiarism inception incest incident incineration
    incision incitation incitement inclination inclining inclosure inclusion incoming incorporation increase
    incubation inculcation incumbency incurrence incurring incursion incurvation indecency indecorum indelicacy
    indemnification indentation independence indexation indexing indignity indirection indiscretion indoctrination
    indorsement inducement inducing induction indulgence indulging industrialisation industrialization industry
    inevitable infanticide infantilism infection inferno infighting infiltration inflaming inflammation inflation
    inflection infliction influence infraction infringement infusion ingestion ingraining ingratiation ingress
    inhabitancy inhabitation inhalation inheritance inhibition inhumanity inhumation iniquity initiation initiative
    injection injury injustice innings innovation inoculating inoculation inquest inquiry inroad inscription
    insemination insert insertion insinuation insistence insistency insolation insolence inspection inspectorship
    inspiration inspissation installation installing installment instalment instance instauration instigation
    instillation instilling instillment instilment institution instroke instruction instructorship instrument
    instrumentation insubordination insufflation insulation insult insurgence insurgency insurrection intake
    integrating integration intelligence intemperance intemperateness intensification intention interaction
    interbreeding interception intercession interchange intercommunion interconnection intercourse interest
    interference interjection interlock interlocking interlude intermediation interment intermezzo intermission
    intermixture internationalisation internationalization internment internship interpellation interpenetration
    interplay interpolation interposition interpretation interruption intersection interspersal interspersion
    intervention intifada intifadah intimidation intonation introduction intromission intrusion intubation inunction
    invalidation invasion invention inventory inventorying inversion investigating investigation investing
    investiture investment invidia invigilation invigoration invocation involution involvement iontophoresis
    iontotherapy ira ire iridectomy iridotomy ironing irradiation irregularity irreverence irrigation irritation
    irruption isolation isomerisation isomerization isometrics issuance issue issuing itemisation itemization
    iteration itineration jab jabbing jackknife jacks jackstones jackstraws jag jailbreak jam jamboree jamming
    jangle japery japorn jar jaunt javelin jehad jejunostomy jerk jerking jerry-building jest jet jig jiggle jihad
    jingle jinks jitter jitterbug jiujitsu job jocularity jog jogging joggle joinery joining jointure joke
    jollification jolly jolt jostle jostling jounce journalism journey journeying joust joyride jubilation judgement
    judgeship judgment judicature judo juggle jugglery juggling jujitsu jujutsu juke jump jump-start jumper jumping
    jumpstart junction juncture junket junketing justice justification jut jutting juxtaposition kabbalism kagura
    karaoke karate karma katharsis katzenjammer kayo keeping keno keratoplasty keratoscopy keratotomy keystroke
    khanate kick kicking kickoff kidnapping kill killing kindling kindness kinesis kip kismat kismet kiss kissing
    kittee klondike knavery kneel kneeling knell knitting knock knockdown knocking knockout knuckleball knucklebones
    knuckler kwanza kwanzaa labor labour laceration lacing lacrosse lactation ladder lag lahar lam lamentation
    lamination laminectomy lancers land landfall landing landler landmark landscaping landslide landslip lap
    laparoscopy laparotomy lapidation lapse lapsing larceny lark laryngectomy laryngismus lash lashing last lateral
    latria laugher laughter launch launching laundering lavage lavation lavishness law law-breaking lawmaking
    lawsuit laxation lay-up layoff layout layover layup laziness lead leadership leading leak leakage leaner leaning
    leap leapfrog leaping lease-lend leash leave leave-taking leaving lechery lecture lectureship lecturing left
    leftfield leg leg-pull leg-pulling legalisation legalization legateship legation legerdemain legislating
    legislation legislatorship legitimation leisure lend-lease lending lengthening lenience leniency lesbianism
    lessening lesson let leucotomy leukotomy leveling leverage leveraging levitation levorotation levy lexicography
    libation liberalisation liberalization liberation liberty librarianship license licentiousness lick licking
    lie-in lieu lieutenancy lifesaving lifework lift liftoff ligation ligature lightening lighterage lighting
    lightning likening limitation limp lindy line lineation linebacker lineman liner lingering lining linkage
    lipectomy liposuction lipreading liquidation listening listing literature lithography lithotomy litigation
    liturgy liveliness livery load-shedding loading loafing loaning lob lobbyism lobectomy lobotomy localisation
    localization locating location lock lockage lockdown locking lockout lockstep lockup locomotion lodging logging
    logistics logrolling longways look look-over looking lookout loop loop-the-loop looseness loosening looting lope
    lordolatry loss lottery lotto love lovemaking lowering loyalty luau lubrication ludo luff luging lullaby
    lumbering lumpectomy lunacy lunching lunge lurch lust lustrum luxation luxuria luxuriation lying
    lymphangiography lymphography lynching maculation maelstrom magic magistracy magistrature maglev magnification
    mahjong mailing maintenance make make-believe make-do make-up make-work makeover makeready makeshift makeup
    making malacophily malfeasance malformation malfunction malingering malpractice maltreatment malversation mambo
    mammography mammothermography management managership mandate manduction maneuver manhood manhunt manicure
    manifestation manipulation mannerism manoeuvre manslaughter manual manufacture manufacturing manumission
    mapmaking mapping marathon maraud marbles march marching mariticide mark market marketing marketplace marking
    marriage marshalship martyrdom marvel mask masking masonry masquerade mass massacre massage masse mastectomy
    mastering masterpiece mastership masterstroke mastery mastication mastoidectomy mastopexy masturbation match
    match-up matchmaking matchup mate materialisation materialization maternalism mating matric matricide
    matriculation matrimony maundy maximation maximisation maximization mayhem mayoralty mazurka meander means
    measure measurement measuring meatpacking mechanics mechanisation mechanism mechanization meddling medevac
    mediation medicaid medical medicare medication medicine medium medivac meet meeting megadeath megahit meld melee
    melioration meltdown memorialisation memorialization menarche mend mending meniscectomy mensuration meow
    mercantilism merchandising mercifulness mercy merger merging merriment merry-go-round merrymaking mesh meshing
    meshugaas mesmerism mess-up messiahship metalwork metalworking metamorphosis meteortropism method metier
    metrication metrification mew miaou miaow miaul michigan micrometry microscopy microseism microsurgery mid-off
    mid-on midwifery might-have-been migration mikagura mikvah mile milestone militainment militarisation
    militarization mill mime mimicry mindfuck minelaying minesweeping mingling miniaturisation miniaturization
    minimisation minimization mining minister ministration ministry mintage minuet minus miosis miracle
    miracle-worship misadventure misapplication misappropriation misbehavior misbehaviour miscalculation miscarriage
    miscegenation mischance mischief mischief-making mischievousness misconduct miscount miscreation miscue misdeal
    misdeed misdemeanor misdemeanour misdirection misestimation misfeasance misfire misfortune misgovernment mishap
    mishegaas mishegoss mismanagement misplay misreckoning misrepresentation misrule miss mission misstep mistake
    mistreatment mistrial misuse mitigation mitsvah mitzvah mix mix-up mixing mixture mnemonic mobilisation
    mobilization mock mockery modality model modeling modelling moderation moderatorship modernisation modernism
    modernization modification modulation moistening moksa molding molestation mollification momism monetisation
    monetization moneymaking monitoring monoculture monolatry monopolisation monopolization monopoly monstrosity
    monte moo moon-worship moonwalk moorage moot mopping moralisation moralism moralization morning mortification
    motility motion motivating motivation motorcycling motoring motorisation motorization mottling moulding mound
    mount mountaineering mounting mourning mousetrap move movement moviemaking mudra mudslide muff mugging
    multiplication mumble-the-peg mumblety-peg mumbling mummification munch murder murmur murmuration murmuring
    musclebuilding mush music mussitation muster mutagenesis mutation mutilation mutiny mutter muttering mycophagy
    mydriasis myelography myosis myotomy myringectomy myringoplasty myringotomy mystification name naming nap
    napoleon naprapathy narcoterrorism narcotraffic narrowing nascence nascency natation nationalisation
    nationalization nativity natural naturalisation naturalization naturism naturopathy nauch naught nautch
    navigation neap necking necrolatry necrophagia necrophagy necropsy needlecraft needlework neglect negligence
    negotiation neigh nelson neocolonialism neologism neology nephrectomy nephrotomy nepotism nestle netball
    netkeeper netting neurectomy neuro-marketing neuromarketing neuroplasty neurosurgery neurotropism neutering
    neutralisation neutrality neutralization newmarket newspapering newspeak nibble nick nicker nictation
    nictitation night-stop nightcap nightlife nightwork nim ninepins ninjitsu ninjutsu nip nisus no-brainer
    no-hitter no-trump noctambulation noctambulism nod noise nomenklatura nomination non-engagement non-involvement
    non-proliferation nonacceptance nonaccomplishment nonachievement nonappearance nonattendance noncompliance
    nonconformance nonconformism nonconformity none nonevent nonfeasance nonobservance nonparticipation nonpayment
    nonperformance nonprofit nonproliferation nonresistance nonstop nonviolence nookie nooky normalisation
    normalization nosecount nosedive not-for-profit notation notch notification nourishment novation novelisation
    novelization novena nudge nudism nullification numbers numeration numismatics numismatology nuptials nursing
    nurturance nurture nutation nystagmus obedience obeisance obfuscation objectification objection oblation
    obligation obliteration obscenity obscurantism obsequy observance observation obstruction obstructionism
    obtainment obtention obviation occasion occlusion occult occultation occupancy occupation occurrence occurrent
    oculism odyssey offence offense offensive offer offering offertory office officiating officiation offside
    offspring oink oktoberfest olympiad olympics omega omen omission omophagia onanism once-over oncoming
    one-and-one one-hitter one-off one-step one-upmanship onrush onset onslaught oophorectomy oophorosalpingectomy
    ooze oozing open opener opening operation operations ophiolatry ophthalmectomy ophthalmoscopy opinion opposition
    oppression optimisation optimization option optometry orchestration orchidectomy orchiectomy orchiopexy
    orchotomy ordeal order ordering ordinance ordination organisation organization orgasm orgy orientation origami
    origin origination ornamentalism ornamentation orthoptics oscillation oscitance oscitancy osculation osteoclasis
    osteopathy osteotomy ostomy ostracism otoplasty ouster ousting out out-migration outage outbreak outburst
    outcome outercourse outfitting outflow outgrowth outing outlay outlet outlook outpouring output outrage outreach
    outstroke ovariectomy overachievement overacting overcapitalisation overcapitalization overcast overeating
    overexertion overexploitation overexposure overfeeding overflight overflow overhaul overhead overindulgence
    overkill overlordship overpayment overproduction overprotection overreaction overrefinement override overrun
    overshielding overshoot oversight oversimplification overspill overtaking overthrow overture overturn overuse
    overutilisation overutilization overwatch overwork overworking ownership pace pachinko pachisi pacification
    pacing packaging packing paederasty paedophilia pageant pageantry pains paintball painting pairing
    palatopharyngoplasty pall-mall palliation pallone palpation palpebration paltering pampering pancreatectomy
    pandemic pandiculation panhysterectomy pant panting panto pantomime paperhanging papering papermaking paperwork
    papism paracentesis parachuting parade paradiddle paragliding paralympics parameter paraphilia parapraxis
    parasailing parcel parceling parcellation parcelling parcheesi parchesi parchisi pardon pargeting pargetting
    parimutuel parking parkour parlay parliament parody parole parricide parry part part-singing participation
    parting partition partitioning party pas pass passado passage passing pasteurisation pasteurization pastime
    pastorate pastorship pat patching paternity path patience patricide patrol patronage patter pattern
    pauperisation pauperization pause pavage pavan pavane paving pawn payback payment payoff paywall peacekeeping
    peal pealing peasanthood peccadillo peck peculation pedagogy peddling pederasty pedicure pedophilia peek
    peekaboo peep pelota pelvimetry penalisation penalization penalty penance penetration penning pentathlon
    penuchle peonage perambulation perception percolation percussion peregrination perfecta perfection perfidy
    perforation performance performing perfumery perfusion peril perineotomy peripeteia peripetia peripety perjury
    permeation permission permit permutation perpetration perpetuation persecution perseverance perseveration
    persistence personation personification perturbation pervaporation perversion petrissage petroglyph petting
    petty phacoemulsification phalloplasty phase-out phenomenon pheresis philanthropy philately phlebectomy
    phlebotomy phonics photocoagulation photography photogravure photometry phototherapy phototropism phrase
    phrasing physiatrics physiotherapy phytotherapy piaffe pick pick-off picket picking pickings pickup picnic
    picturing piece piecework piggyback pigsticking pileup pilferage pilgrimage pillage pillaging pilotage piloting
    pin pinball pinch ping pinochle pinocle piping piquet piracy pirouette piss-up pitch pitcher pitching
    pitter-patter pity pivot placation place place-kicking place-worship placebo placement plagiarisation plagiarism
    plagiarization plague planking planning planting plash plasmapheresis plastering plateletpheresis plating play
    playacting playback playfulness playing playoff plea pleasantry pleasing pleasure pleating plebiscite pleximetry
    plication plod plodding plonk plop ploughing plowing ploy pluck plum plumbery plumbing plump plunderage
    plundering plunge plunk plunker pluralism pneumonectomy poaching pogey pogrom pogy poisoning poke poker poking
    polarography polishing politeness politics polity polka poll pollenation pollination pollution polo polypectomy
    pony-trekking pool pop pop-fly pop-up popery popping popularisation popularization population pork-barreling
    porn porno pornography portage portent porterage portfolio portion portraiture portrayal pose posing position
    positioning possession post post-mortem posting postmortem postponement potation potlatch potshot pottery pounce
    pound poundage pounding practice praetorship prance prang prank pratfall praxis prayer pre-emption pre-game
    pre-orientation preakness precalc precalculus precaution precedence precedency precentorship preceptorship
    precession precipitation preclusion predation predestination predetermination preemption prefabrication
    prefecture preferment prefixation prehension preindication prelacy prelature prelim preliminary prelude
    premiership preoccupancy preoccupation prep preparation prepayment presage presence presentation presentment
    preservation presidency president presidentship press press-up pressing pressure prestidigitation presumption
    pretence pretend pretending pretense prevarication prevention price-fixing prick pricking pride primary
    primateship priming primping principalship printing printmaking priorship prison-breaking prisonbreak privation
    privatisation privatization prizefight probate probation probe procedure proceeding proceedings process
    procession proclamation proconsulate proconsulship procrastination procreation proctoplasty proctorship
    proctoscopy procural procurance procurement prodigality prodigy producer production profanation profession
    professorship profligacy prognosis prognostic prognostication program programing programme programming progress
    progression prohibition project projection prolongation prolusion prom promenade promiscuity promiscuousness
    promotion promulgation pronation proof propaedeutic propaedeutics propagation prophylaxis propitiation
    proposition props propulsion proration prorogation proscription prosecution proselytism proseminar prospect
    prostatectomy prostitution prostration protagonism protection protectorship protest protraction protrusion
    providence provision provocation prowl pruning psalmody psychoanalysis psychosurgery psychotherapy psyop
    publication publicizing publishing puff puffing pugilism puking pull pull-up pullback pulling pullout pulsation
    pulse pulsing pulverisation pulverization punch punch-up punctilio punctuation puncture punishment punt punting
    puppetry purchase purchasing purgation purge purging purification purr pursual pursuance pursuit purveyance push
    pushball pushing pushover pushup put put-on putout putsch putt putting pycnometry pyelography pyramiding
    pyrography pyrolatry pyrolysis pyrotechnics pyrotechny pyrrhic quack quackery quadball quadrature quadrille
    quake qualification qualifying quantification quantisation quantization quarantine quarrying quarter quarterback
    quarterfinal quartering quaver queerness quelling quenching quest quickening quickie quickstep quicky quidditch
    quiescence quiescency quislingism quitclaim quiver quivering quoits quotation rabbinate race racialism racing
    racism rack racket racketeering racquetball radiation radiography radiology radiophotography radioscopy
    radiotherapy raffle rag raid railroading rainmaking raise raising rale rally rallying ramadan ramble
    ramification rampage ranching randomisation randomization ransacking ransom rap rapacity rape rapine rappel
    rapprochement raree-show rarefaction rascality rassling rat-a-tat rat-a-tat-tat rat-tat rataplan rating
    rationalisation rationalization rationing rattle rattling ravage ravaging rave rave-up ravel ravishment razing
    razmataz razzle razzle-dazzle razzmatazz re-afforestation re-creation re-establishment re-formation
    re-sentencing reach reaching reaction reading readjustment readmission readying reaffiliation realisation
    realization reallocation reallotment reanimation reappearance reapportionment rearing rearmament rearrangement
    reassembly reassignment reassurance rebellion rebelliousness rebirth rebound rebuff rebuilding reburial
    reburying recalculation recall recapitulation recapture recce recco reccy receding receipt receivership
    reception recess recession recidivism reciprocal reciprocation reciprocity recirculation recission recitation
    reckoning reclamation reclassification reclining recoding recognition recoil recombination recommencement
    recompense reconciliation reconnaissance reconnoitering reconnoitring reconstruction record recording recount
    recourse recovery recreation recrudescence recruitment rectification rectoplasty rectorate rectorship recurrence
    recusal recusancy recusation recycling redaction rededication redemption redeployment redetermination
    redevelopment redeye rediscovery redisposition redistribution redress reduction redundancy reduplication reel
    reelection reenactment reenforcement reenlistment reentry reexamination refabrication refereeing reference
    referendum referral refinement refit reflex reflexology reflux refocusing reforestation reform reformation
    refraction refresher refreshment refrigeration refueling refuge refund refutal refutation regaining regard
    regatta regency regeneration regicide regimentation registration regress regression regularisation
    regularization regulating regulation regurgitation rehabilitation rehearing rehearsal reification reimposition
    reincarnation reinforcement reinstatement reinterpretation reiteration rejection rejuvenation relapse relapsing
    relation relaxation relay release relegating relegation relief relinquishing relinquishment relishing
    relistening relocation remand remarriage rematch remediation remedy remilitarisation remilitarization remise
    remission remit remitment remittal remotion removal remuneration renaissance renascence rendering rendezvous
    rendition renege renewal renovation rent rental renting renunciation reordering reorganisation reorganization
    reorientation repair reparation repatriation repayment repeal repeat repeating repechage repercussion repetition
    replacement replacing replay repletion replication report repose repositing reposition repositioning
    repossession representation repression reprieve reprisal reproduction republication republishing repudiation
    repulsion repurchase requiem requisition requital resale rescission rescue research resection reservation
    resettlement reshipment reshuffle reshuffling residence residency resilience resiliency resistance resolution
    resort respect respiration respite response responsibility rest rest-cure restitution restoration restraint
    restriction result resultant resumption resurgence resurrection resurvey resuscitation retail retailing retake
    retaking retaliation retardation retch retention retirement retraction retraining retreat retrenchment retrial
    retribution retrieval retrofit retroflection retroflexion retrogaming retrogression retroversion return
    reunification reunion reveille revel revelry revenge reverence reversal reverse reversion reverting review
    revision revitalisation revitalization revival revivification revocation revoke revolt revolution reward rewatch
    rhinoplasty rhinoscopy rhinotomy rhizotomy rhonchus rhumba rhythm rhytidectomy rhytidoplasty ribbing ricochet
    riddance ride ridicule riding riffle rifling rift rig rigamarole right rightfield rigmarole ring ring-a-rosy
    ring-around-a-rosy ring-around-the-rosy ringer ringing rinse rinsing riot rip rip-off riposte ripple rippling
    riptide rise rising risk rite ritual ritualism rivalry road roar roaring roasting robbery rock rockslide rodeo
    roentgenography roguery roguishness role roleplaying roll rollback roller rollerblading rolling rollover
    romanticisation romanticization romp roofing rope-a-dope roping rorschach rotation rotogravure rough-and-tumble
    roughness roulette round rounders roundhouse rounding roundup rousing rout routemarch routine roving row rowing
    royalism rub rub-a-dub rubber rubber-necking rubbing rubdown ruckus ruction ruff ruffianism ruffle rugby
    ruggedisation ruggedization rugger ruin ruination ruining rulership ruling rum rumba rumble rumbling rumination
    rummage rummy rumpus run run-through run-up runaway running runoff runup rupture ruse rush rushing rustication
    rustle rustling rut sabotage saccade sack sacking sacrament sacrifice sacrilege safari safeguard safekeeping
    safety sail sailing sailing-race sailplaning sainthood sale sally salpingectomy salt-working saltation salting
    salvage salvation salve salvo samba sampling samsara sanctification sanction sanitation sanitisation
    sanitization sapphism saraband sashay satiation satisfaction saturation saturnalia satyagraha saunter sauteing
    savagery save saving savoring savouring scalage scald scaling scam scamper scan scandal scandalisation
    scandalization scanning scat scathe scatology scatophagy scatter scattering scene scheduling schematisation
    schematization schism schlep schooling schoolwork schottische schtick schtik scintillation scission scissors
    sclaff sclerotomy scorcher score scoring scouring scouting scrabble scramble scrap scrape scraping scratch
    scratching scream screamer screaming screech screeching screening screw screwball screwing screwup scrimmage
    scrub scrubbing scrum scrummage scrunch scrutiny scud scudding scuff scuffle sculling sculpture scumble scurry
    sea-duty sea-poose sea-purse sea-puss seafaring sealing seaquake search seasoning seating secession seclusion
    second secondment secretaryship section sectionalisation sectionalization secularisation secularization security
    sedation seder sedition seduction seek seeking seepage segmentation segregation segue seiche seigneury seigniory
    seism seismography seizing seizure selection selenolatry self-abasement self-abnegation self-abuse
    self-aggrandisement self-aggrandizement self-analysis self-annihilation self-assertion self-control self-defence
    self-defense self-denial self-destruction self-discipline self-discovery self-effacement self-fertilisation
    self-fertilization self-flagellation self-fulfillment self-gratification self-help self-improvement
    self-indulgence self-mortification self-organisation self-organization self-pollination self-preservation
    self-protection self-punishment self-realisation self-realization self-reformation self-renewal
    self-renunciation self-sacrifice self-service self-stimulation self-suggestion self-worship selflessness sell
    selling selloff sellout semi semifinal seminar senatorship send-off sending sensing sensitisation sensitising
    sensitization sensitizing sentence sentimentalisation sentimentalization separation separationism separatism
    seppuku septation septectomy sepulture sequel sequella sequence sequestration serialisation serialization
    sericulture series serigraphy serpent-worship serve service services servicing serving session set set-to
    setback settlement settling setup seven-up sevens severance severing sewing sex sexcapade sexism sexploitation
    shabbiness shading shadowboxing shadowing shag shake shake-up shakedown shakeup shaking shamble shambling shame
    shampoo shank shape-up shaping share share-out sharing shattering shave shaving shearing sheepshearing shellfire
    shelling shenanigan shiatsu shielding shift shifting shillyshally shimmer shimmy shingling shining shinney
    shinny shipbuilding shipment shipping shipwreck shirking shirring shitstorm shitwork shiver shlep shock
    shoemaking shoeshine shogi shoo-in shoot shoot-down shooting shootout shop shoplifting shopping shoring short
    shortening shortstop shot shout-out shove shove-halfpenny shovelboard show shower showing showjumping shriek
    shrieking shrift shrilling shrinkage shrinking shtick shtik shtup shudder shuffle shuffleboard shuffling shufti
    shunning shutdown shutout shutting shy sibilation side side-glance side-look sideline sideshow sideslip sidestep
    sidestroke sideswipe siege siesta sifting sigh sight sighting sightseeing sigmoidectomy sigmoidoscopy sign
    simmering simony simplification simplism simulation sin sinecure singalong singing single single-foot singles
    singsong sinker sinking sinning sip sissification sit-down sit-in sit-up sitting situation sixty-nine sizzle
    skank skateboarding skating skedaddle skeet skeleton skid skiing skimming skin-dive skincare skinny-dip skip
    skirl skirmish skit skittles skulking skunk skydiving slackening slacking slalom slam slander slap slapshot
    slash slating slaughter slaveholding slavery slaying sledding sleep-learning sleeper sleeping sleepover
    sleepwalking sleuthing slice slicing slide slider slight slinging slip slip-up slippage sloth slowdown slug
    slugfest smack smacker smacking smash smash-up smasher smashing smear smell smelling smirch smoke smokescreen
    smoking smolder smooch smooching smooth smoulder smudge smuggling smut snafu snap snatch snick snickersnee sniff
    sniffle snip snipe snivel sniveling snogging snooker snooze snore snoring snorkeling snorting snowboarding snub
    snuff snuffle snuggle snuggling soak soaking soar soaring sob sobbing sobriety socage soccer socialisation
    socialising socialization socializing sodomy soft-shoe softball soiling soilure soixante-neuf sojourn solace
    soldering soldiering solecism solemnisation solemnization solfege solfeggio solicitation solicitorship solitaire
    soliton solmization solo solution solving somersault somersaulting somerset somnambulation somnambulism
    somniloquism somniloquy song sonography sophistication sortie sorting sortition soul sound sounding souse
    sousing spacefaring spaceflight spadework span spank spanking spar spare sparge spark sparkle sparkling sparring
    spasm spasmolysis spate spatter spattering spaying speakership specialisation specialism speciality
    specialization specialty specification spectacle spectrometry spectroscopy speed speeding speedpaint speedup
    spelaeology speleology spelldown spending spiccato spike spill spillage spillikins spin spinning spiral
    spiritualisation spiritualization spirometry spirt spit spitball spitter spitting splash splashdown splashing
    splat splatter splattering splenectomy splintering split splitsville splurge splutter spoil spoilage spoilation
    spoiling spoliation sponsorship spoonfeeding sport sportfishing sportsball spot spot-welding spotting spray
    spraying spread spreading spree spring spring-cleaning springboard springtide sprinkle sprinkling sprint spritz
    spurt sputter sputtering spying squandering squandermania square-bashing squash squat squatting squawk squeak
    squeaker squeal squeeze squeezing squint squirm squirt squish stab stabilisation stabilization stage stagger
    staging stain staining stakeout stalemate stalk stalking stall stalling stampede stand stand-down
    standardisation standardization standdown standing standoff standstill stapedectomy stare stargazing start
    start-off starter starting startle startup starvation starving static stations stay stead steal stealing stealth
    steeplechase steerage steering steganography stem stenography step step-down step-up stereochromy
    stereophotography sterilisation sterilization stertor stewardship stewing stick stickball stickup stiffening
    stifling stigmatisation stigmatization stillbirth stimulation sting stinger stint stipulation stir stirring
    stitching stock-take stock-taking stocking stockpiling stocktake stocktaking stomp stonewalling stoning stoop
    stop stopgap stopover stoppage stopping stops storage storm stowage stowing strabotomy straddle strafe
    straight-arm straightness strain straining straits stranglehold strangling strangulation strapado strappado
    stratagem stratification streak stream strengthening stretch stretching strewing stride stridulation strife
    strike strikebreaking strikeout striking strip striping stripping striptease striving stroke stroking stroll
    struggle strum strut stud studentship study stultification stumble stumping stunner stunt stunting stupefaction
    stupidity styling stylisation stylization stylostixis sub-test subbing subdivision subjection subjoining
    subjugation subjunction sublimation subluxation submergence submerging submersion submission subordination
    subrogation subscription subsequence subsidence subsiding subsidisation subsidization substantiation
    substituting substitution subtraction subtweeting subvention subversion success succession succor succour
    succussion suck sucking suckling suction suffixation suffocation suggestion suicide suit summation summersault
    summerset sumo sun-worship sunna sunnah sunrise sunset superannuation superbia supererogation superfecta
    superfecundation superfetation superintendence superposition superscription supersedure supersession
    supervention supervising supervision supination supping supplanting supplementation supplication supply
    supplying support supporting suppression suprarenalectomy surcease surf surfacing surfboarding surfeit surfing
    surfriding surge surgery surprisal surprise surrender surveillance survey surveying survival suspension
    sustainment sustenance sustentation susurration susurrus suttee suturing swabbing swagger swallow swap swash
    swat sway sweat sweep sweeping sweepstakes sweetening swell swerve swerving swig swilling swim swimming swindle
    swing swinging swipe swish switch switcheroo switching swiz swoon swoop swoosh swop swordplay syllabication
    syllabification symbol-worship symbolatry symbolisation symbolising symbolism symbolization symbolizing
    symbololatry sympathectomy synchronisation synchronising synchronization synchronizing syncope syndication
    systematisation systematism systematization systole tabulation tack tacking tackle taekwondo tag taichi
    taichichuan tailback tailing tailoring tailspin take take-in take-up takeaway takedown takeoff takeover taking
    talk tally tampering tango tankage tanning tantalization tap tap-off tapering tapotement tapping tarantella
    tarantelle tarriance task taste tasting tatting tattoo taunt taunting tauromachy taxation taxis taxonomy
    teachership teaching teamwork tear tears tease teasing technical technology teeoff teetotaling teetotalism
    telecommerce telecommuting telemark telemarketing telemetry telephotography teleportation teleselling
    teleworking temblor temperament temperance tempering temporalization temptation ten-strike tenancy tenderisation
    tenderization tending tennis tenpins tension tenting tergiversation termination terpsichore territorialisation
    territoriality territorialization terror terrorisation terrorism terrorization tessellation test test-cross
    testcross testing tetanus tetherball thaneship thanks thaumatolatry thaumaturgy thaw theft thelarche theology
    theophany theoterrorism therapy thermocautery thermography thermogravimetry thermometry thermotherapy
    thermotropism thickening thievery thieving thimblerig thing thinning third thoracentesis thoracocentesis
    thoracotomy thoughtfulness thrash thrashing three-bagger three-hitter threshing thrill throb throbbing
    thrombectomy throne throttling throw throw-in throwback thrum thrust thrusting thud thuggee thuggery thump
    thumping thunder thunderbolt thunderclap thunk thwack thwarting thyroidectomy tic-tac-toe tick tick-tack-toe
    ticking tickle tickling ticktacktoe ticktacktoo ticktock tictac tiddlywinks tide tie tie-up tightening tiling
    tillage tilling tilt time times timework timing tin-plating ting tinkle tinning tinting tintinnabulation tip-off
    tit-tat-toe titillation titivation titration tittivation toasting tobogganing tocktact toe-in toehold toil
    toilet toilette toke tolerance toleration toll tombola tomfoolery tomography tone-beginning tonometry
    tonsillectomy tonsure tool toot tooth tootle topiary topolatry topspin torment torrent tort torture torturing
    toss touch touchback touchdown touching tour tourism touristry tournament tourney tow towage toying tracheostomy
    tracheotomy tracing track tracking traction trade trade-off tradeoff trading traditionalism traffic tragedy
    trailing train training tramp trample trampling transaction transcription transfer transference transferral
    transfiguration transformation transfusion transgression transient transit transition translation transmigration
    transmission transmittal transmitting transmogrification transmutation transplant transplantation transplanting
    transport transportation transposition transshipment transubstantiation transudation transvestism transvestitism
    trap trapshooting travail travel traveling travelling traversal traverse treachery tread treadmill treason
    treasurership treat treatment tree-worship trek tremble tremolo tremor trente-et-quarante trephination trespass
    triage trial triangulation tribadism tribalisation tribalization tribulation tribuneship tribute trick trickery
    trickle trifling trifurcation trigger trim trimming trip trip-up triple triumph troll trolling trophotropism
    tropism trot trouble trouncing truancy truckage trucking truckling trudge trumping truncation trusteeship try
    try-on tryout tryst tsunami tsuris tug tug-of-war tuition tumble tumbling tumult tune tune-up tuning turkey
    turmoil turn turnabout turnaround turndown turning turnout turnover turnround turpitude tussle tutelage
    tutorship twang tweak tweet twenty-one twiddle twinkle twirl twist twisting twit twitter two-bagger two-baser
    two-hitter two-step tying tympanoplasty typification typography typology tyrannicide u-turn ultrasonography
    ultrasound umbrella umpirage uncovering unction underachievement undercurrent undercut underexposure
    underpayment underproduction undertaking undertide undertow undoing undulation unfairness unfastening
    unification union unionisation unionization uniting unitisation unitization unloading unselfishness unsnarling
    untangling untying unveiling up-bow upbringing update updating upending upgrade upheaval upholstery upkeep
    uplift uplifting uppercut uprising uproar upset upstart upsurge uptake upthrow upthrust uptick upturn upvote
    uranalysis uranoplasty urging urinalysis usage usance use using usurpation usury utilisation utility utilization
    uvulopalatopharyngoplasty uxoricide vacation vacationing vaccinating vaccination vacillation vagabondage vagary
    vaginismus valediction validation valse valvotomy valvulotomy vampirism vandalism vanishing vaping vaporisation
    vaporization variance variant variation variegation variolation variolization vasectomy vasoconstriction
    vasodilation vasosection vasotomy vasovasostomy vault vaulting veering vegetation vendetta vending vendition
    vendue veneering veneration venesection vengeance venipuncture venography vent ventilation venting venture
    verbolatry verdict version vesper veto vexation viatication viaticus vibration vibrato vice vice-presidency
    viceroyship vicissitude victimisation victimization victory view viewing vigil vigilantism villainy vindication
    vingt-et-un viniculture violation violence viscometry viscosimetry vision visit visitation visiting vitiation
    viticulture vitrectomy vivification vivisection viziership vocalizing vocation voice voicing voidance volition
    volley volleyball volte-face volution vomit vomiting vortex vote voting voyage voyeurism vroom vulgarisation
    vulgarization vulvectomy waddle wading wag wager wages waggery waggle wailing wait waiting waiver wake wakening
    walk walk-in walk-through walkabout walkaway walking walkout walkover wallop walloping wallow waltz wandering
    waning wank war wardenship wardership warehousing warfare warm-up warp warpath warping wash washing washing-up
    washup waste wastefulness watch watching water-color water-colour water-skiing waterboarding watercolor
    watercolour watering waterloo waterproofing watershed waterskiing wave wave-off waveform wavelet waver waxing
    way wayfaring weakening weaning wear wearing weaving wedding weeping weigh-in weightlift weightlifting welding
    welfare wetting whack whacking whammy whang wheedling wheeling wheeze whicker whiff whinny whip whiplash
    whipping whir whirl whirling whirlpool whirr whirring whisper whispering whist whistle whistling whitecap
    whitelash whitening whitewash whiz wholesale whoopee whoosh whoredom wickedness widening wiggle wildfire wilding
    wile willing wilt wilting win wince wind windfall winding window-washing windup winemaking wingback wings wink
    winking winning winnow winnowing wipe wipeout wiretap wiring witch-hunt witching withdrawal withering
    withholding wobble woman-worship womanhood wonder woodwork woodworking word-worship work work-in workflow
    workload workout works workshop worrying worsening worship worst wound wounding wrack wrath wreck wrecking
    wrench wrestle wrestling wriggle wring write-in write-off writing wrong wrongdoing x-radiation x-raying
    xenotransplant xenotransplantation xerography xeroradiography yachting yaw yawn yawning yelp yelping yield yip
    yodeling yoga zap zing zizz zoning zooerastia zooerasty zoolatry zoom zoophilia zoophilism
    """
}
