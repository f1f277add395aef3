// Made by `newsgraph evaluate … --calibrate`: for each rule, how many of its facts were right, of how many, and the sum
// of what it stated. Counts of rules only; no text of any article.
enum RuleCounts {
  static let text = """
    memberships membership.adjacent-unit 2 2 1.4
    memberships membership.composed 1 1 0.8
    memberships membership.faction 5 5 3.0
    memberships membership.of 15 15 9.75
    memberships membership.owned 1 1 0.65
    memberships membership.party 4 4 3.0
    memberships membership.possessive 11 11 6.6
    memberships role.named 3 3 2.55
    positions position.adjective 10 14 9.8
    positions position.adjunct 1 2 1.2
    positions position.agreement 2 2 1.2
    positions position.clause 30 46 32.2
    positions position.cleft 0 1 0.65
    positions position.desert 1 1 0.55
    positions position.evaluation 12 24 14.4
    positions position.existential 4 6 3.6
    positions position.going-to 2 3 1.5
    positions position.harm 0 1 0.55
    positions position.modal 12 21 12.6
    positions position.naming 4 5 3.25
    positions position.needed 2 3 1.8
    positions position.no-reason 1 1 0.6
    positions position.noun 21 32 17.6
    positions position.object 42 62 40.3
    positions position.obligation 5 10 5.5
    positions position.outcome 1 1 0.55
    positions position.participle 2 2 1.3
    positions position.preposition 15 20 13.0
    positions position.promise 10 15 7.5
    positions position.purpose 1 2 1.3
    positions position.refusal 1 3 1.8
    positions position.request 25 36 25.2
    positions position.time 2 2 1.2
    positions position.vote 1 1 0.75
    positions position.wish 2 3 2.1
    quantities quantity.number 222 234 187.2
    quotes block.first-person 1 1 0.8
    quotes block.normative 1 1 0.6
    quotes block.restated 2 2 1.7
    quotes quotation.clause 127 148 132.4
    quotes quotation.continued 31 35 24.2
    quotes quotation.cue 8 20 12.6
    quotes statement.according-to 16 19 16.15
    quotes statement.aside 2 5 4.25
    quotes statement.belief 2 3 1.8
    quotes statement.clause 202 253 215.05
    quotes statement.naming 7 10 6.45
    quotes statement.noun 3 4 1.6
    roles role.as 2 5 3.5
    roles role.copula 4 6 4.5
    roles role.description 7 10 4.5
    roles role.named 169 217 181.95
    """
}
