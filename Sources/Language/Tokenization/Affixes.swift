/// Parts of words that a hyphen does not cut off: they are no words of their own (Warner et al. 2012, "Supplementary
/// guidelines for ETTB 2.0", which the English treebanks follow).
enum Affixes {
  static func isPrefix(_ text: String) -> Bool { prefixes.contains(text.lowercased()) }
  static func isSuffix(_ text: String) -> Bool { suffixes.contains(text.lowercased()) }

  private static let prefixes: Set<String> = Set(
    [
      "a afro agro ante anti arch be bi bio co contra counter cross cyber de dis e ex extra fore hyper hypo infra",
      "inter intra macro mal mega meta micro mid mini mis mono multi neo neuro non o out over pan para post pre pro",
      "proto pseudo psycho quasi re semi socio sub super supra trans tri ultra un under uni vice",
    ].joined(separator: " ").split(separator: " ").map(String.init))

  private static let suffixes: Set<String> = Set(
    "able ahol aholic ation centric cracy crat dom e esque ette fest fold gate ish itis less ness o rama ster ward wise"
      .split(separator: " ").map(String.init))
}
