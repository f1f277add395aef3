// Made by `newsgraph evaluate … --calibrate`: for each rule, how many of its facts were right, of how many, and the sum
// of what it stated. Counts of rules only; no text of any article.
enum RuleCounts {
  static let text = """
    events event.light-verb 5 7 4.55
    events event.noun 4 7 3.5
    events event.verb 40 52 31.2
    memberships membership.composed 1 1 0.8
    memberships membership.faction 5 5 3.0
    memberships membership.party 1 1 0.75
    memberships membership.possessive 1 1 0.6
    memberships membership.unit 1 1 0.7
    positions position.adjective 4 5 3.5
    positions position.agreement 2 2 1.2
    positions position.clause 12 17 11.9
    positions position.evaluation 2 2 1.2
    positions position.existential 4 4 2.4
    positions position.modal 6 11 6.6
    positions position.no-reason 1 1 0.6
    positions position.noun 1 4 2.2
    positions position.object 7 7 4.55
    positions position.preposition 5 5 3.25
    positions position.promise 1 1 0.5
    positions position.purpose 0 1 0.65
    positions position.refusal 1 1 0.6
    positions position.request 6 8 5.6
    positions position.vote 5 5 3.75
    positions position.wish 0 1 0.7
    quantities quantity.number 30 30 24.0
    quotes block.first-person 1 1 0.8
    quotes block.normative 1 1 0.6
    quotes block.restated 2 2 1.7
    quotes quotation.clause 23 25 22.5
    quotes quotation.continued 7 7 4.9
    quotes quotation.cue 3 6 3.4
    quotes statement.according-to 1 3 2.55
    quotes statement.clause 41 52 44.2
    roles role.as 0 1 0.7
    roles role.copula 2 2 1.5
    roles role.description 1 3 1.35
    roles role.named 58 61 51.6
    """
}
