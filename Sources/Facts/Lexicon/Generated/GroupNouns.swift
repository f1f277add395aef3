// Made by Sources/ModelTraining/lexicon/build_lexicons.py: do not edit.

extension LexiconData {
  /// Organizations and social groups.
  static let groupNouns = """
    a-team abecedarian absolutism academy acmeism acquirer adhocracy adiaphoron administration admiralty affair
    affiliate agency agriculture aircrew airforce akhbari albigenses aleut alignment alinement alliance allies ally
    aman amphictyony ancestry anti-theatre appointment areopagus arm armor armorer armour armourer army
    artificialism artillery artworld assemblage assembly assizes association athenaeum atheneum attendance audience
    autarchy authoritarianism authorities authority autocracy automaker avant-garde aviation axis babism ball band
    bank banquet baptists bar bash bastion battalion battery beanfeast beatniks beats bee bench benelux bevy bikers
    bloc blood bloodline blue board body bodyguard bohemia bollywood bookclub bootboys bottler bourbon brahmanism
    brahminism branch brass brawl brethren brigade brokerage brotherhood bruitism buddhism bun-fight bunch
    bundesbank bunfight bureau bureaucracy bureaucratism burial business businessmen byronism cabal cabinet cadre
    caesarism camarilla camorra camp caravaggism carbonarism cardinalate carload carmaker carrier cartel cast
    cathari cathars cavalry ceilidh celebration cell ceremonial ceremony chabad chain chalcedon chamber chancery
    chapter charity chasidim chassidim choir chorus chou chow christendom christianity church church-state
    circassian circle circumstance circus city city-state civilisation civilization clan class clergy clinic clique
    club co-op coalition coastguard cohort collective college colony combination combine combo command commando
    commemoration commencement commerce commission committee commonwealth commune communion community company
    complement concern concourse confederacy confederation conference conglomerate congregation congress conservancy
    conservatory consistory consortium conspiracy constabulary constance constantinople constituency
    constitutionalism constructivism contingent convent conventicle convocation cooperative copartnership
    cornhusking coronation corp corporation corps corrections cortege coterie cotilion cotillion council country
    couple course court court-martial coven covey crammer crew crossroads crowd crush cubism cult culteranismo
    culture curia cyclades czechness dada dadaism dail dance date dealer dealership deco deconstructivism dedication
    defence defense definitors delegacy delegation democracy den denomination department deputation descent
    despotism detachment detail diarchy diaspora dictatorship diet dinner dippers directorate distributor divan
    division diwan dixiecrats do dominion dot-com drove duet duette duma dunkers duo dyarchy dynasty echelon
    ecumenism education eight eightsome eleven embassy empire enemy energy engagement enosis enrollment ensemble
    entente enterprise enthronement enthronisation enthronization entombment entourage ephebeia ephesus escadrille
    establishment europe europol executive exercise expedition expressionism faction faculty faith faithful family
    fanbase fauvism feast fed fedayeen federation fellowship fete fiefdom fiesta filmdom firm five fivesome flight
    flock floor fold folk folklorism folks foot force form formal formalities formality foundation foursome
    franchise frat fraternity freemasonry friendly fringe front function fund fundraiser funeral futurism galere
    gallery gallicanism gamelan gang gangdom gangland garrison gathering gaudy gendarmerie gendarmery genealogy gens
    gerontocracy gestapo giant gild giro gironde gongorismo governance government government-in-exile gown grade
    graduation grandstand gray grey gridlock guard guild guomindang gymnasium gynarchy gynecocracy habsburg haganah
    hamlet han hands hanover hapsburg haredi hasidim hasidism hassidim hawala headquarters hebraism hedgefund
    hegemon hegemony herd hierarchy hierocracy high highschool hinayana hindooism hinduism hip-hop hippies hipsters
    hive hohenzollern hollywood home homefolk hood hop horde horse hospital host hostile house household
    housewarming huddle humanism hunt hymeneals imagism immigration inaugural inauguration indie induction industry
    infantry ingroup inhumation initiation inquisition inspectorate installation institute institution
    instrumentality insurer intelligence interest interior interment interpol investiture islam islamism issuer
    jainism jam japaneseness jewry jolly jubilation judaism judicature judiciary jungle junta junto jury justice
    karaism karaites kashag khalsa kibbutz kin kindergarten kindred kinfolk kingdom kinsfolk kith klavern knesset
    knesseth koinonia kokka kolkhoz kuomintang labor labour lancaster land law law-makers leaders leadership league
    lefebvrism left legation legion legislature levee liao line lineage lobby lodge loop lot luau lubavitch
    luftwaffe luminism lycee lyceum lyons machine macumba madrasa madrasah maffia mafia magazine mahayana majors
    maker management manchu manpower manufacturer maquis mariachi marines market marriage marshals mask masonry
    masque masquerade match mates maundy medici meeting member membership memorialisation memorialization men menage
    merovingian methodists metropolis military militia ming minimalism ministry minority minors minstrelsy minyan
    miserabilism mishpachah mishpocha mission mixer mob mobocracy mods moiety monarchy monkhood monocracy mormons
    moshav mossad mounties movement mover mujahadeen mujahadein mujahadin mujahedeen mujahedin mujahideen mujahidin
    multitude multiversity municipality musketry muslimism muster mutawa name nation naturalism navy neighborhood
    neighbourhood neo-evolutionism neo-slavism neoevolutionism neoexpressionism neoromanticism nest newspaper
    newsroom nicaea nine nonalignment nonalinement number nuptials nursing obeah obi obsequy observance occasion
    ochlocracy octet octette oecumenism offence offense office officialdom oireachtas oligarchy olympism omayyad
    ommiad opening opposition orchestra order organ organisation organization origin ossianism ottoman outfit
    outpost pack pageant pageantry pair palace panchayat panchayet panel papacy paper paramilitary paratroops
    parentage parish parliament parnassianism partnership party pastorate patrol payroll pedigree pentagon people
    percussion personnel pesantran pesantren phalanx pharma philharmonic phratry phyle phylum picket pietism
    plantagenet plantation platoon playschool plutocracy pointillism police politburo polity polytechnic pontificate
    pool porte posse potlatch power powerhouse praesidium pre-game prelacy prelature preschool presidium press
    priesthood processor profession prom promenade protestant psychedelia ptolemy public publisher punchayet punks
    qin qing quadrumvirate quakers quango quartet quartette quintet quintette quorum rabbinate rabble raider rank
    rastafari rastafarian rastas rave rave-up realism rearguard reception rededication reductivism reformation
    regime regiment registration reich relay religion rendezvous repertory representation republic reserve reserves
    resistance retinue reunion right ring rockers romanoff romanov rome room rota rout royalty ruck ruralism sabaoth
    sabbat saktism sanhedrin sayeret school schutzstaffel scientology screen screenland seanad seance secession
    secretariat secretariate sect section sector security seljuk seminary senate sept septet septette sepulture
    service session sestet set settlement sevensome sextet sextette sezession shakers shaktism shang shia shiah
    shift shindig shindy shinto shipbuilder shipper shivaism shogunate shower shua side sisterhood sistership
    sitting sivaism sixsome skinheads sleepover smoker snarl-up sociable social society soiree soldiery song
    sorority soviet soviets spatialism spearhead spetsnaz squad squadron staff stalinism state stemma stock
    stratocracy street strings stuart sturmabteilung subcommittee subculture subdivision subsidiary suburbia suite
    sundate sung sunni superpower supper suprematism surrealism suzerain swarm symbolism symphony syndicalism
    syndicate table taleban taliban tammany tang tantrism taoism team tech technocracy telco territorial theocracy
    threesome throng totalitarianism totem town townsfolk townspeople trainband transportation treasury tremendismo
    triad tribe tribunal trinity trio triumvirate troika troop troops troupe trust tryst tudor turnout turnverein
    twosome tyranny ulama ulema ultraism umayyad umma ummah underground underperformer underwriter union unionism
    unit university ursulines usuli utility vaishnavism vaisnavism valois van vanguard varsity vaudois venire vestry
    vicariate vicarship vienne village visit vocation voodoo vote waldenses waterworks wedding wei whitehall wicca
    windsor wing workforce yakuza year yeomanry yeshiva yeshivah yoke york yuan zamboorak zamburak zamburek zen zhou
    zionism zumbooruck zumbooruk zurvanism
    """
}
