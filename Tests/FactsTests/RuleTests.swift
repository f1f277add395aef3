import Testing

@testable import Facts

@Suite struct RoleRuleTests {
  @Test(arguments: [
    (
      "role.title.+",
      ["Amina Hassan, Foreign Minister, Kenyan", "the French ambassador, ambassador, French"]
    ),
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
    (
      "role.ranks.+",
      ["Luis Vega, Defense Minister, —", "Luis Vega, General, —", "Peter Lang, Lt. Gen., —"]
    ),
    ("role.behind-rank.+", ["Luis Vega, defense minister, Peru", "Luis Vega, Brigadier General, —"]),
    ("role.owned.+", ["Anna Berg, head, Elections Commission"]),
    (
      "role.joined-before.+",
      ["Jan Novak, chairman, The bank", "Jan Novak, chief executive officer, The bank"]
    ),
    (
      "role.second-apposition.+",
      ["Lena Fischer, former mayor, Bremen", "Lena Fischer, senior fellow, Institute for Energy"]
    ),
    ("role.comma-organization.+", ["Peter Lang, chief economist, Nordic Bank"]),
    ("role.inverted.+", ["Samuel Okoro, president, Central Bank"]),
    ("role.inverted.-", []),
    ("role.named-to.+", ["Peter Lang, finance minister, —", "Ana Rojas, interior minister, —"]),
    ("role.named-to.-", []),
    ("role.leads.+", ["Samuel Okoro, chair, Finance Committee"]),
    ("role.leads.-", []),
    ("rule.role.joined-copula.+", ["Anna Keller, former governor, Utah"]),
    ("rule.role.joined-copula.-", []),
    ("rule.role.tenure.+", ["her, former mayor, Bern"]),
    ("role.headline.-", []),
    ("role.inside-name.-", []),
    ("role.plural-abbreviation.+", ["Ruth Alvarez, Sen., —", "Jan Novak, Sen., —"]),
    ("role.passing.+", ["Amina Hassan, Foreign Minister, Kenya", "Ivan Horvat, President, Croatian"]),
    ("role.designate.+", ["Ivan Horvat, leader, Civic Party", "Ivan Horvat, Prime Minister-designate, Croatian"]),
    ("role.assistant.+", ["Peter Lang, assistant secretary of agriculture, —"]),
    ("role.weekday.-", ["Jan Novak, Ambassador, —"]),
    ("role.-.sport-captain", []),
    ("role.list-of-parties.+", ["Anna Berg, councillor, —", "Peter Lang, councillor, —"]),
    ("role.list-of-parties.-", ["Anna Berg, councillor, —"]),
    ("role.camp.+", ["Anna Berg, district councillor, —"]),
    ("role.camp.-", ["Peter Lang, Camp commander, —"]),
    ("role.second-field.+", ["Anna Berg, Plantation and Commodities Minister, —"]),
    ("role.second-field.-", ["Anna Berg, Minister, Peru"]),
    ("role.relational.+", ["Anna Berg, running mate, His", "Anna Berg, Governor, Ohio"]),
    ("role.relational.for", ["Omar Nur, spokesman, Lang"]),
    ("role.relational.-", ["Anna Berg, dentist, —"]),
    ("role.public-office.+", ["Anna Berg, Secretary of State, —"]),
    ("role.public-office.-", ["Anna Berg, leader, Republican"]),
    ("role.fields.+", ["Anna Berg, Investment, Trade and Industry Minister, —"]),
    ("role.each.+", ["Anna Berg, politician, —", "Peter Lang, politician, —"]),
    ("role.office-name.+", ["Anna Berg, head, Acme"]),
    ("role.office-name.-", ["Anna Berg, aide, Peter Lang"]),
    ("role.origin.+", ["Anna Berg, investor, —"]),
    ("role.origin.-", ["Anna Berg, governor, Texas"]),
    ("role.adjective.+", ["Anna Berg, former leader, Soviet"]),
    ("role.adjective.-", ["Anna Berg, former Deputy Leader, —"]),
    ("role.ex.+", ["Anna Berg, former president, Kenya"]),
    ("role.chamber.+", ["Anna Berg, former Majority Leader, House"]),
    ("role.partisan.+", ["Anna Berg, Democrat, Finance Committee"]),
    ("role.partisan.-", []),
    ("role.ruling.+", ["Anna Berg, secretary general, Reform Party"]),
    ("role.town.-", []),
  ])
  func finds(sentence: String, roles: [String]) throws {
    let found = try SampleSentences.summaries(sentence, "role")
    #expect(found == roles)
  }
}

@Suite struct MembershipRuleTests {
  @Test(arguments: [
    ("membership.composed.+", ["African Union in The bloc"]),
    (
      "membership.unit.+",
      ["He in Centre for Climate Policy", "Centre for Climate Policy in Institute of Politics"]
    ),
    ("membership.member.+", ["Norway in NATO"]),
    ("membership.joined.+", ["Finland in NATO"]),
    ("membership.-.joined", []),
    ("role.apposition.+", []),
    ("membership.possessive.+", ["Peter Lang in Newswire"]),
    ("membership.possessive.-", []),
    ("membership.of.+", ["Anna Berg in Climate Institute"]),
    ("membership.of.-", []),
    ("rule.membership.leads.+", ["Anna Berg in Climate Institute"]),
    ("rule.membership.led.+", ["Anna Berg in Climate Institute"]),
    ("rule.membership.sits.+", ["Anna Berg in Finance Committee"]),
    ("rule.membership.branch.+", ["Youth League in African National Congress"]),
    ("rule.membership.standing.+", ["Germany in European Union"]),
    ("membership.party.+", ["Ruth Alvarez in Republican"]),
    ("membership.party.-", []),
    ("rule.membership.state-body.+", ["Central Bank in Peru"]),
    ("rule.membership.beside.+", ["Anna Berg in Climate Institute"]),
    ("rule.membership.now.+", ["Anna Berg in Climate Institute"]),
    ("rule.membership.presidency.+", ["Norway in Nordic Council"]),
    ("rule.membership.bracket.+", ["Anna Berg in Green Party"]),
    ("rule.membership.arm.+", ["Eurostat in EU"]),
    ("rule.membership.owned-by.+", ["Alpine Gas in Nordic Energy"]),
    ("rule.membership.party-whose.+", ["Anna Keller in Reform Party"]),
    ("rule.membership.affiliated.+", ["Anna Keller in Reform Party"]),
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
    ("statement.quoted-as.+", ["indirect): Luis Vega: “the bank was safe” (saying)"]),
    ("speaker.before.+", ["direct): Peter Lang: “It is wrong,” (said)"]),
    // The pronoun is tied to Luis Vega, whom the sentence before is not about.
    ("speaker.before.-", ["direct): Peter Lang: “It is wrong,” (said)"]),
    ("statement.wh.-", []),
    ("statement.name.-", ["indirect): Okoro: “the price was fair” (said)"]),
    ("statement.-.scare", []),
    ("statement.closing.+", ["indirect): Foreign Ministry: “Peru, a poor country, will not” (said, statement)"]),
    ("statement.closing.-", []),
    ("statement.name-what.+", ["indirect): Ana Rojas: “a gift to smugglers” (described)"]),
    ("statement.that-aside.+", ["indirect): Ana Rojas: “would close the harbour” (said)"]),
    ("statement.that-says.+", ["indirect): Ana Rojas: “is needed before winter” (says)"]),
    ("statement.bracket.+", ["indirect): Ana Rojas: “the bridge would close before winter” (said)"]),
    ("statement.demand.-", []),
    ("statement.around.+", ["indirect): Ana Rojas: “The tax, Ana Rojas said, would close the harbour” (said)"]),
    (
      "statement.goes-on.+",
      ["indirect): Ana Rojas: “The tax would close the harbour, Ana Rojas said, and ruin the fishermen” (said)"]
    ),
    ("statement.which.+", ["indirect): Ana Rojas: “were lost in the storm” (said)"]),
    ("statement.semicolon.-", []),
    ("statement.short-of.-", []),
    (
      "statement.noted-what.+",
      ["indirect): The newspaper: “what began as a protest had grown into a movement” (noted)"]
    ),
    ("statement.accused.+", ["direct): Ana Rojas: “wasting bread.” (accused, to the mayor)"]),
    ("statement.called-it.+", ["indirect): Ana Rojas: “it reckless” (called)"]),
    ("statement.told-of.+", ["indirect): Kenyan: “it had sold the ships” (charges)"]),
    ("statement.denied-report.+", ["indirect): Peru: “it had sold the ships” (denied)"]),
    (
      "statement.rejoined.+",
      [
        "indirect): Ana Rojas: “the bank had failed” (said)"
      ]
    ),
    ("statement.within.+", ["indirect): the navy: “had sunk in the storm” (according to)"]),
    ("statement.whose.-", ["direct): Ana Rojas: “We are late,” (said)"]),
    ("statement.citing.+", ["indirect): Ana Rojas: “the bridge would fall” (warned)"]),
    ("speaker.spokesman.+", ["indirect): Ana Rojas: “the harbour would close” (said)"]),
    ("speaker.spokesman.-", ["indirect): A friend of Ana Rojas: “the harbour would close” (said)"]),
    ("speaker.spokesman-named.-", ["indirect): Luis Vega: “the harbour would close” (said)"]),
    ("speaker.title.+", ["direct): Ana Rojas: “We will rebuild the bridge,” (said)"]),
    ("speaker.title.-", ["direct): the mayor: “We will rebuild the bridge,” (said)"]),
    (
      "speaker.led.+",
      [
        "indirect): Luis Vega: “the bank was safe” (said)",
        "indirect): Luis Vega: “the accounts were full” (told, to reporters)",
      ]
    ),
    ("speaker.officials.+", ["indirect): Kenyan: “the harbour would close” (said)"]),
    ("speaker.officials.-", ["indirect): Bremen officials: “the harbour would close” (said)"]),
    ("speaker.army.+", ["indirect): Kenyan: “nobody was hurt” (said)"]),
    ("speaker.army.-", ["indirect): The army: “nobody was hurt” (said)"]),
    ("speaker.beside.+", ["indirect): Ana Rojas: “the harbour would close” (told, to reporters)"]),
    ("speaker.beside.-", ["indirect): Nordic Bank: “the harbour would close” (told, to reporters)"]),
    ("speaker.publisher.+", ["indirect): Kenya Ports Authority: “The harbour lost money last year” (according to)"]),
    ("speaker.publisher.-", ["indirect): data: “The harbour lost money last year” (according to)"]),
    ("speaker.website.+", ["indirect): Nordic Bank: “the harbour will close” (states)"]),
    ("speaker.letter.+", ["indirect): Ana Rojas: “the harbour would close” (said)"]),
    ("speaker.staff.+", ["indirect): Nordic Bank: “the harbour would close” (said)"]),
    ("speaker.staff.-", ["indirect): Customers of Nordic Bank: “the harbour would close” (said)"]),
    ("speaker.general.+", ["direct): Luis Vega: “We will not pay for it. It is wrong,” (said)"]),
    ("speaker.general.-", ["direct): the dentist: “We will not pay for it. It is wrong,” (said)"]),
    ("speaker.general.other", ["direct): the Ohio senator: “We will not pay for it. It is wrong,” (said)"]),
    // The pronoun is tied to Maria Silva.
    ("speaker.subject.+", ["direct): Ana Rojas: “It is wrong,” (said)"]),
    // The pronoun is tied to Luis Vega, another subject in between.
    (
      "speaker.subject.-",
      ["indirect): Peter Lang: “Luis Vega had lied” (said)", "direct): he: “It is wrong,” (said)"]
    ),
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
    ("position.composed.+", ["Croatia against (promised): the merger"]),
    ("position.calls.+", ["Turkey against (asserted): lift the embargo"]),
    ("position.double-negation.+", ["Norway for (asserted): the treaty"]),
    ("position.dropped.+", ["Sudan for (asserted): the dam"]),
    ("position.spokesman.+", ["NATO for (required): The embargo end, voiced by NATO"]),
    ("position.people.+", ["Kenyan against (asserted): the proposal"]),
    ("position.warned.+", ["Germany against (requested): close the border"]),
    ("position.condition.+", ["Brazil conditional (asserted): the treaty [only if India signs it]"]),
    ("position.argue.+", ["Maria Silva against (asserted): the tax"]),
    ("position.abstain.+", ["Mario Costa against (asserted): the vote on the budget"]),
    ("position.for-doing.+", ["European Union against (asserted): jailing reporters"]),
    ("position.would-not.+", ["she against (promised): sign the bill, voiced by Ana Rojas"]),
    ("position.receiving.-", []),
    (
      "position.neither.+",
      [
        "Maria Silva against (required): Neither the mayor nor the council be permitted to close the port, "
          + "voiced by Maria Silva"
      ]
    ),
    ("position.outcome.+", ["Maria Silva against (asserted): the tariff, voiced by Maria Silva"]),
    ("position.outcome.-", []),
    ("position.goal-of.+", ["Civic Party for (intended): abolish the tariff"]),
    ("position.permission.+", ["Sudan for (asserted): cross the border"]),
    ("position.such-as.+", ["Maria Silva for (asserted): the tariff", "Luis Vega for (asserted): the tariff"]),
    ("position.set.+", ["Kenya against (intended): the treaty"]),
    ("position.chapter.+", ["Civic Party against (asserted): the treaty"]),
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
        "negotiate (CONSULT), agent Luis Vega, with Iran, in Geneva, planned",
      ]
    ),
    (
      "event.restated.+",
      [
        "meet (CONSULT), agent Amina Hassan, patient Ivan Horvat, in Vienna, on 2024-05-13, happened",
        "meet (CONSULT), with Hassan & Horvat, happened",
      ]
    ),
    ("event.apposition.+", ["summon (CONSULT), agent Norway, patient Amal Idris, on 2024-05-09, happened"]),
    ("event.deed.+", ["launch, agent Baltic Teachers Union, happened"]),
    (
      "event.participle.+",
      [
        "interview (CONSULT), agent Radio Norte, patient Ana Lima, happened",
        "defend, agent Ana Lima, patient the law, happened",
      ]
    ),
    ("event.denied.+", ["meet (CONSULT), agent Ivan Horvat, patient Anna Berg, in Rome, denied"]),
    ("event.cancelled.+", ["visit (CONSULT), agent Ivan Horvat, with Rome, in Rome, denied"]),
    ("event.accused.-", ["accuse (ACCUSE), agent Kenya, patient Somalia, happened"]),
    (
      "event.unnamed.+",
      ["kill (ASSAULT), agent Gunmen, patient three farmers, in Kenya, on 2024-05-12, happened"]
    ),
    ("event.owner.+", ["arrest (COERCE), agent Egyptian, patient Green Party, happened"]),
    (
      "event.jailed.+",
      [
        "arrest (COERCE), patient Luis Vega, happened", "jail (COERCE), agent Peru, patient Luis Vega, happened",
      ]
    ),
    (
      "event.relative.+",
      [
        "visit (CONSULT), agent Luis Vega, patient Lisbon, on 2024-03, happened",
        "resign (CONCEDE), agent Luis Vega, happened",
      ]
    ),
    ("event.said-on.+", ["visit (CONSULT), agent Luis Vega, patient Lisbon, happened"]),
    ("event.talks.+", ["talk (CONSULT), with Serbia & Croatia, happened"]),
    ("event.reported.+", ["visit (CONSULT), agent she, patient Lisbon, planned"]),
    (
      "event.day-before.+",
      [
        "fly (CONSULT), agent Anna Berg, in Lisbon, on 2024-05-03, happened",
        "arrive (CONSULT), agent Luis Vega, in Lisbon, on 2024-05-02, happened",
      ]
    ),
    ("event.dated.+", ["arrest (COERCE), patient Two people, on 2024-05-13, happened"]),
    ("event.dated.-", []),
    (
      "event.tied.+",
      [
        "meet (CONSULT), agent Supreme Court, on 2024-05, happened", "uphold, agent It, patient the law, happened",
      ]
    ),
    ("event.urging.-", []),
    ("event.if.-", []),
    ("event.ruled-out.-", []),
    ("event.habit.-", []),
    ("event.-.stative", []),
    ("event.-.wish", []),
  ])
  func finds(sentence: String, events: [String]) throws {
    let candidates = try SampleSentences.summaries(sentence, "event", events: .everything)
    #expect(events.allSatisfy(candidates.contains), "\(candidates)")
    // Of the candidates nothing else is chosen.
    let chosen = try SampleSentences.summaries(sentence, "event")
    #expect(chosen.allSatisfy(events.contains), "\(chosen)")
  }
}

@Suite struct QuantityRuleTests {
  @Test(arguments: [
    ("quantity.plain.+", ["At least 300000.0 people", "2500000.0 dollars"]),
    ("quantity.words.+", ["25.0 lawmakers", "250.0 guests"]),
    ("quantity.percent.+", ["nearly 12.0 percent"]),
    (
      "quantity.range.+",
      ["Between 10 and 15 10.0 ships", "Between 10 and 15 15.0 ships", "3 to 4 3.0 percent", "3 to 4 4.0 percent"]
    ),
    ("quantity.compound.+", ["53.0 nation", "1.0 seat"]),
    ("quantity.money.+", ["1300000000.0 pounds", "500000.0 dollars"]),
    ("quantity.compound.-", []),
    ("quantity.-.age", []),
  ])
  func finds(sentence: String, quantities: [String]) throws {
    let found = try SampleSentences.summaries(sentence, "quantity")
    #expect(found == quantities)
  }
}
