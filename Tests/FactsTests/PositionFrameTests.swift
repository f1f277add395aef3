import Testing

@testable import Facts

/// Sides taken on claims and laws, what conditions and questions do to a side, and issues that are joined.
@Suite struct PositionFrameTests {
  @Test(arguments: [
    ("rule.position.denial.+", ["Kenya against (asserted): shelling the port"]),
    ("position.denial-reports.+", ["Peru against (asserted): its troops crossed the border"]),
    ("position.denial-part.+", ["Kenya against (asserted): any involvement in the coup"]),
    ("rule.position.denial.-", []),
    ("rule.position.accusation.+", ["Sudan against (asserted): the relief convoys"]),
    ("rule.position.accusation.-", []),
    ("rule.position.warning.+", ["Brazil against (asserted): the tariffs"]),
    ("rule.position.warning.-", []),
    ("rule.position.voiced-fear.-", []),
    ("rule.position.law.+", ["Ruth Alvarez for (asserted): the water bill", "Senate for (asserted): the water bill"]),
    ("rule.position.law.-", []),
    ("position.unless.+", ["Norway conditional (promised): sign the treaty [unless Sudan withdraws its troops]"]),
    ("position.continues.+", ["Norway for (promised): the broadcasts continue, voiced by Norway"]),
    ("position.continues.-", []),
    ("position.cannot.+", ["Ana Rojas against (possible): fund two armies, voiced by Ana Rojas"]),
    ("position.cannot.-", []),
    ("position.unwilling.+", ["Ana Rojas against (promised): give a date"]),
    ("position.unwilling.-", []),
    ("position.asked.-", []),
    ("position.whether.-", []),
    ("position.called.+", ["Norway for (promised): end what it called a farce"]),
    ("position.issues.+", ["Luis Vega for (requested): a pay rise", "Luis Vega for (requested): a new contract"]),
    (
      "position.wish-and.+",
      ["Norway for (requested): Sudan to open the border", "Norway for (requested): free the sailors"]
    ),
    ("position.weekday.-", []),
    ("position.none-there.+", ["it against (asserted): the plan, voiced by Norway"]),
    ("position.no-pardon.+", ["Ana Rojas against (promised): pardon, voiced by Ana Rojas"]),
    ("position.contested.-", []),
    ("position.opposition-of.+", ["Sudan against (asserted): the dam"]),
    ("position.sponsor.+", ["Ana Rojas for (asserted): the water bill"]),
    ("position.hesitate.+", ["Norway for (asserted): back the treaty"]),
    ("rule.position.voiced-fear.+", ["Norway against (asserted): the dam"]),
    ("position.beneficiary.+", ["Luis Vega against (asserted): the budget"]),
    ("position.as-long-as.+", ["Norway conditional (asserted): the truce [as Sudan left the valley]"]),
    ("position.called.-", []),
    ("position.ahead.+", ["Norway for (intended): the pipeline"]),
    ("position.ahead.-", []),
    ("position.toy.+", ["Norway for (possible): a new tax"]),
    ("position.prod.+", ["Norway for (requested): open the border"]),
    ("position.tout.+", ["Ana Rojas for (asserted): the treaty"]),
    ("position.vilify.+", ["Teachers against (asserted): the new law", "Ana Rojas against (asserted): the plan"]),
    ("position.outlaw.+", ["Norway against (asserted): the trade"]),
    ("position.emotion.+", ["Ana Rojas against (asserted): the ruling"]),
    ("position.emotion.-", []),
    ("position.loyal.+", ["Luis Vega for (asserted): the king"]),
    ("position.beside-name.+", ["Ana Rojas for (asserted): the water bill"]),
    ("position.beside-name.-", []),
    ("position.lukewarm.+", ["Ana Rojas against (asserted): the plan"]),
    ("rule.position.benefit.+", ["Ana Rojas for (asserted): The new dam, voiced by Ana Rojas"]),
    ("rule.position.benefit.-", []),
    ("position.accusation-quoted.+", ["Norway against (asserted): trampling the treaty"]),
    ("position.accusation-deed.-", []),
    (
      "position.prepared-list.+",
      [
        "Norway for (possible): cut taxes", "Norway for (possible): build roads",
        "Norway for (possible): leave the treaty",
      ]
    ),
    ("position.would-veto.+", ["Norway conditional (asserted): the budget [unless the levy is dropped]"]),
    ("position.no-circumstances.+", ["Norway against (asserted): the treaty"]),
    ("position.relative-naming.+", ["Sudan against (asserted): the treaty", "Norway against (asserted): the treaty"]),
    ("position.agree-with.+", ["Norway against (asserted): the plan"]),
    ("position.agree-with.-", []),
    ("position.announced.+", ["Luis Vega for (promised): rejoin the party, voiced by Luis Vega"]),
    ("position.long.+", ["Norway against (asserted): the new law"]),
    ("position.paid-for.-", []),
    ("position.rather.+", ["Ana Rojas for (required): Norway keep the treaty, voiced by Ana Rojas"]),
    ("position.got-to.+", ["Ana Rojas for (required): leave the treaty, voiced by Ana Rojas"]),
    ("position.guest.-", []),
    ("position.ordered.+", ["Norway for (requested): the dissolution of the party"]),
    ("position.ordered.-", []),
  ])
  func finds(sentence: String, positions: [String]) throws {
    let found = try SampleSentences.summaries(sentence, "position")
    #expect(found == positions)
  }
}
