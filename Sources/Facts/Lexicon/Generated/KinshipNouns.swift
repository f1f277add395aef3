// Made by Sources/ModelTraining/lexicon/build_lexicons.py: do not edit.

extension LexiconData {
  /// Relatives, friends, men, women and children: persons, but not in a role.
  static let kinshipNouns = """
    admirer adopter adorer aerophile affine aficionado agnate alexic amigo amorist amputee analysand ancestor
    ancestress anorectic anorexic antecedent antediluvian arthritic ascendant ascendent associate aunt auntie aunty
    babe baby bacchanal bacchant bankrupt bastard battle-ax battle-axe bawler beachcomber bearer beau bedlamite
    begetter beggar beggarman beggarwoman belieber beloved benedick benedict betrothed bigamist bleeder blubberer
    boy boyfriend bride bride-to-be bridegroom brony brother brother-in-law buddy buff bulimic bum by-blow cadger
    captive castaway casualty cataleptic chased cherub child choker chosen chum claustrophobe clochard cobber
    cognate companion comrade con concubine confidant confidante consort consumptive convalescent convict courtesan
    cousin cousin-german crazy crier crony cuckold dad dada daddy darling date daughter daughter-in-law dear dearest
    dearie deary depressive derelict descendant descendent desperate detainee devotee diabetic directioner dosser
    down-and-out doxy drifter ducky dud dulcinea dyspeptic eldest enate enthusiast epileptic escort failure familiar
    family fan fanboy fancier fangirl father father-in-law favorite favourite fellow fiance fiancee filicide fille
    firstborn flatmate floater flop fondler forbear forebear forefather foremother foundling friend fry genitor girl
    girlfriend godchild goddaughter godson goner gramps gran grandad grandaunt grandchild granddad granddaddy
    granddaughter grandfather grandma grandmother grandnephew grandniece grandpa grandparent grandson granduncle
    grannie granny great-aunt great-nephew great-niece great-uncle griever groom groom-to-be groupie haemophile
    haemophiliac half-brother half-sister harijan have-not heir helpmate helpmeet hemophile hemophiliac heretic hobo
    homeless homemaker honey honeymooner horseman horsewoman hostage househusband housewife hubby husband
    hypertensive hypochondriac hypotensive hysteric idoliser idolizer illegitimate in-law inamorata inamorato
    incurable infant inmate inpatient insolvent insomniac internee intimate invalid ishmael issue jacob jinx jnr job
    jonah jr junior kid kin kinsman kinsperson kinswoman kisser ladylove lamenter languisher lazar leper lifer light
    looney loony loser love lover lunatic lunger ma macushla madman madwoman mama mamma mammy man man-child maniac
    manic-depressive marchioness maroon martyr mate mater matrikin matrisib matron mayoress melancholiac melancholic
    mendicant metalhead minor misbeliever miss missis missus missy mistress mollycoddle mom momma mommy mompreneur
    mongoloid monogamist monogynist monomaniac mooch moocher mother mother-in-law mourner muggee mum mumma mummy
    murderee nan nanna narcoleptic necker neonate nephew nestling neurasthenic neurotic newborn newlywed niece
    nipper nonstarter nurseling nursling nutcase nympholept obsessive obsessive-compulsive odalisque offspring
    osculator outcast outpatient pa pal pallbearer panhandler papa papoose pappa pappoose paramour paranoiac
    paranoid parent pariah partner pater patient patriarch patrikin patrisib pauper pet petter playfellow playmate
    polyandrist polycarp polygamist polygynist pop preemie premie prey primipara primogenitor prisoner progenitor
    progeny psycho psychoneurotic psychopath psychotic puerpera pursued pyromaniac quad quadripara quadruplet quarry
    queen quin quint quintipara quintuplet relation relative relative-in-law repository rheumatic romeo root
    sannyasi sannyasin sanyasi scapegoat schizophrenic schlimazel schnorrer schoolfriend scion scrounger secretary
    selenator shaheed shaver sheika sheikha shlimazel shnorrer shut-in sib sibling sidekick signora simeon sire sis
    sister sister-in-law sociopath son son-in-law sorrower spewer spouse squeeze starveling steady stepbrother
    stepchild stepdaughter stepfather stepmother stepparent stepsister stepson subsister successor suckling suer
    sufferer suitor sundowner superdad supermom surety survivor swain sweetheart sweetie swiftie syphilitic target
    technophile tiddler tike toast tovarich tovarisch tramp triplet truelove trusty tubercular twimbos twin tyke
    uncle underdog unfortunate untouchable uxor uxoricide vaccinee vagabond vagrant valentine valetudinarian
    vicereine victim viscountess vomiter wailer washout weeper weirdo whoreson wife wittol woman wooer worshiper
    worshipper wretch yardbird youngster
    """
}
