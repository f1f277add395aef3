/// Words that keep their full stop.
enum Abbreviations {
  /// Whether a word (without its full stop) keeps the stop wherever it stands.
  static func contains(_ word: String) -> Bool { always.contains(word.lowercased()) }

  /// Whether a word keeps its stop before a number ("No. 5", "p. 12").
  static func keepsStopBeforeNumber(_ word: String) -> Bool { beforeNumber.contains(word.lowercased()) }

  private static let always: Set<String> = Set(
    [
      // Titles and ranks.
      "mr mrs ms mx messrs dr drs prof st sts sr jr rev fr hon esq gov sen sens rep reps gen lt col cpl sgt maj capt",
      "cmdr adm brig pvt pte supt insp det amb atty pres treas sec dir asst assoc ald mgr msgr ven ayat shri smt",
      // Organisations.
      "inc corp co cos ltd llc bros mfg dept dept univ assn assoc natl govt plc pty gmbh bldg",
      // Places and addresses.
      "ave blvd rd hwy ft mt mts pt apt ste calif fla mass conn penn tenn ariz ark colo ill ind kan ky md mich minn",
      "miss mo mont neb nev okla ore pa tex va vt wash wis wyo ga ala del dak que ont",
      // Months, days, times.
      "jan feb mar apr jun jul aug sept sep oct nov dec mon tue tues wed thu thur thurs fri sat sun",
      // Latin and editorial.
      "etc vs viz al cf eg ie approx est ca nos vol vols pp ed eds trans fig figs ch sec op cit ibid ext tel attn",
      "min max misc",
    ].joined(separator: " ").split(separator: " ").map(String.init))

  private static let beforeNumber: Set<String> = Set(
    "no nos p pp vol art fig sec ch ext tel para c b d r m lv nr op res".split(separator: " ").map(String.init))
}
