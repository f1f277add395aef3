import Testing

@testable import Facts

@Suite struct RoleRuleTests {
  @Test(arguments: [
    ("role.title.+", ["Amina Hassan, Foreign Minister, Kenyan"]),
    ("role.title-of.+", ["Ruth Alvarez, Secretary of Agriculture, —", "Jan Novak, former Prime Minister, —"]),
    ("role.and.+", ["Ana Rojas, Deputy Prime Minister, —", "Ana Rojas, leader, Civic Party"]),
    ("role.plural.+", ["Olga Ivanova, Foreign minister, —", "Peter Lang, Foreign minister, —"]),
    ("role.apposition.+", ["Maria Silva, senior fellow, Institute for Energy"]),
    (
      "role.coordinated-apposition.+",
      ["Kofi Mensah, acting chairman, National Party", "Kofi Mensah, floor leader, National Party"]
    ),
    ("role.behind-name.+", ["Ivan Horvat, President, Croatia"]),
    ("role.possessive.+", ["Luis Vega, defense minister, Peru"]),
    ("role.copula.+", ["Anna Berg, chief executive, Nordic Bank"]),
    ("role.appointed.+", ["Samuel Okoro, governor, Central Bank"]),
    ("role.as.+", ["Lena Fischer, former mayor, Bremen"]),
    ("role.elect.+", ["Mario Costa, President-elect, —"]),
    ("role.-.film", []),
    ("role.-.sport", []),
  ])
  func finds(sentence: String, roles: [String]) throws {
    let found = try SampleSentences.summaries(sentence, "role")
    #expect(found == roles)
  }
}

@Suite struct MembershipRuleTests {
  @Test(arguments: [
    ("membership.composed.+", ["African Union in The bloc"]),
    ("membership.unit.+", ["Centre for Climate Policy in Institute of Politics"]),
    ("membership.member.+", ["Norway in NATO"]),
    ("membership.joined.+", ["Finland in NATO"]),
    ("membership.-.joined", []),
    ("role.apposition.+", []),
  ])
  func finds(sentence: String, memberships: [String]) throws {
    let found = try SampleSentences.summaries(sentence, "membership")
    #expect(found == memberships)
  }
}

@Suite struct StatementRuleTests {
  @Test(arguments: [
    ("statement.clause.+", ["indirect): The minister: “the talks had failed” (told, to reporters)"]),
    ("statement.aside.+", ["indirect): Amina Hassan: “The talks had failed” (said)"]),
    ("statement.according.+", ["indirect): World Bank: “Exports fell by half last year” (according to)"]),
    ("statement.direct.+", ["direct): Ana Rojas: “We will rebuild the bridge,” (said, interview)"]),
    ("statement.colon.+", ["direct): She: “The bridge must open before winter.” (added)"]),
    (
      "statement.partial.+",
      ["direct): Horvat: “does not believe that the border treaty is a fair outcome of the talks.” (said)"]
    ),
    (
      "statement.continued.+",
      ["direct): Okoro: “We are late,” (said)", "direct): Okoro: “But we will not stop until the road is open.”"]
    ),
    ("statement.-.scare", []),
    ("statement.-.question", []),
  ])
  func finds(sentence: String, statements: [String]) throws {
    let found = try SampleSentences.summaries(sentence, "statement")
    #expect(found == statements)
  }
}

@Suite struct PositionRuleTests {
  @Test(arguments: [
    ("position.object.+", ["Kenya for (asserted): the plan", "Sudan against (asserted): the dam"]),
    ("position.clause.+", ["Croatia against (asserted): sign the treaty"]),
    ("position.particle.+", ["Croatia against (asserted): the sale"]),
    ("position.negated.+", ["Brazil against (asserted): the sanctions"]),
    ("position.preposition.+", ["African Union for (requested): a truce in Sudan"]),
    ("position.request.+", ["Germany against (requested): close the border"]),
    ("position.vote.+", ["Ruth Alvarez against (asserted): the budget"]),
    ("position.conditional.+", ["Turkey conditional (possible): open the border [if Greece withdraws the ships]"]),
    ("position.adjective.+", ["Norway for (asserted): the peace process"]),
    ("position.modal.+", ["Ana Rojas for (required): The war end, voiced by Ana Rojas"]),
    ("position.modal-negated.+", ["Okoro against (required): The troops be sent to the island, voiced by Okoro"]),
    ("position.existential.+", ["Okoro against (asserted): form a committee, voiced by Okoro"]),
    ("position.refusal.+", ["Japan against (promised): the annexation"]),
    ("position.noun.+", ["Turkey against (asserted): the pipeline"]),
    ("position.purpose.+", ["Lena Fischer for (intended): protect the forest, voiced by Lena Fischer"]),
    ("statement.partial.+", ["Croatia against (asserted): the border treaty, voiced by Horvat"]),
    ("position.particle.-", []),
    ("position.-.reporter", []),
    ("position.-.thing", []),
  ])
  func finds(sentence: String, positions: [String]) throws {
    let found = try SampleSentences.summaries(sentence, "position")
    #expect(found == positions)
  }
}

@Suite struct EventRuleTests {
  @Test(arguments: [
    ("event.verb.+", ["invade (ASSAULT), agent Russia, patient Georgia, on 2008, happened"]),
    ("event.meet.+", ["meet (CONSULT), agent Amina Hassan, patient Ivan Horvat, in Vienna, on 2024-05-13, happened"]),
    ("event.light.+", ["call (CONSULT), agent Ana Rojas, with Jan Novak, on 2024-05-14, happened"]),
    ("event.noun.+", ["release (CONCEDE), patient Peter Lang, happened"]),
    ("event.passive.+", ["arrest (COERCE), agent Belarus, patient Two reporters, on 2021-05, happened"]),
    ("event.planned.+", ["visit (CONSULT), agent Anna Berg, patient Tokyo, on 2024-05, planned"]),
    (
      "event.control.+",
      [
        "send (MOBILIZE), agent Ana Rojas, patient Luis Vega, with Geneva, in Geneva, happened",
        "negotiate (CONSULT), agent Luis Vega, with Iran, planned",
      ]
    ),
    ("event.-.stative", []),
    ("event.-.wish", []),
  ])
  func finds(sentence: String, events: [String]) throws {
    let found = try SampleSentences.summaries(sentence, "event")
    #expect(found == events)
  }
}

@Suite struct QuantityRuleTests {
  @Test(arguments: [
    ("quantity.plain.+", ["At least 300000.0 people", "2500000.0 dollars"]),
    ("quantity.words.+", ["25.0 lawmakers", "250.0 guests"]),
    ("quantity.percent.+", ["nearly 12.0 percent"]),
    ("quantity.-.age", []),
  ])
  func finds(sentence: String, quantities: [String]) throws {
    let found = try SampleSentences.summaries(sentence, "quantity")
    #expect(found == quantities)
  }
}
