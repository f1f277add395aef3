// Made by `newsgraph evaluate … --calibrate`: for each rule, how many of its facts were right, of how many, and the sum
// of what it stated. Counts of rules only; no text of any article.
enum RuleCounts {
  static let text = """
    events event.light-verb 4 9 5.85
    events event.noun 4 8 4.0
    events event.verb 22 41 24.6
    memberships membership.composed 1 1 0.8
    memberships membership.faction 5 5 3.0
    memberships membership.party 1 1 0.75
    memberships membership.possessive 1 1 0.6
    memberships membership.unit 1 1 0.7
    positions position.adjective 4 4 2.8
    positions position.clause 11 16 11.2
    positions position.evaluation 2 2 1.2
    positions position.existential 3 4 2.4
    positions position.modal 6 12 7.2
    positions position.noun 1 3 1.65
    positions position.object 5 9 5.85
    positions position.preposition 2 3 1.95
    positions position.purpose 0 1 0.65
    positions position.request 6 8 5.6
    positions position.vote 5 5 3.75
    positions position.wish 0 1 0.7
    quantities quantity.number 25 27 21.6
    quotes block.first-person 1 1 0.8
    quotes block.normative 1 1 0.6
    quotes block.restated 2 2 1.7
    quotes quotation.clause 22 25 21.7
    quotes quotation.continued 7 7 4.9
    quotes quotation.cue 3 6 3.4
    quotes statement.according-to 1 3 2.55
    quotes statement.clause 40 51 43.35
    roles role.as 0 1 0.7
    roles role.copula 2 2 1.5
    roles role.description 1 3 1.35
    roles role.named 58 61 51.6
    """
}
