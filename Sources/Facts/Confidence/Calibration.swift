public import Graph

/// How sure facts are, learnt from how often each rule was right on annotated articles.
///
/// A rule states how sure it is of each match (some matches raise doubts). What counts is how often it was right: of a
/// rule's facts in the annotated articles, `right` of `all` were in the gold graphs. With few facts that says little, so
/// the rule's share is drawn toward that of all facts of its kind (a Beta prior worth `priorWeight` facts). What the
/// rule states then only tells its surer facts from its less sure ones.
///
/// The numbers that ship are in `Generated/RuleCounts.swift`; `newsgraph evaluate GOLD_DIR… --calibrate FILE` makes them.
public struct Calibration: Hashable, Sendable {
  /// What annotated articles say of one rule's facts of one kind.
  public struct Counts: Hashable, Sendable {
    public var right: Int
    public var all: Int
    /// The sum of what the rule stated of them.
    public var stated: Double

    public init(right: Int = 0, all: Int = 0, stated: Double = 0) {
      self.right = right
      self.all = all
      self.stated = stated
    }

    /// Adds one more fact.
    public mutating func add(isRight: Bool, stated confidence: Double) {
      right += isRight ? 1 : 0
      all += 1
      stated += confidence
    }
  }

  /// A rule and the kind of its facts, as the scores name kinds: `roles`, `memberships`, `positions`, `quotes`,
  /// `events`, `quantities`.
  public struct Key: Hashable, Sendable, Comparable {
    public var rule: String
    public var kind: String

    public init(rule: String, kind: String) {
      self.rule = rule
      self.kind = kind
    }

    public static func < (left: Key, right: Key) -> Bool { (left.kind, left.rule) < (right.kind, right.rule) }
  }

  /// Leaves confidences as the rules state them: what learning starts from.
  public static let none = Calibration(counts: [:])
  /// What the annotated articles of the project's making say.
  public static let learnt = Calibration(text: RuleCounts.text) ?? .none

  public let counts: [Key: Counts]
  private let kinds: [String: Counts]

  /// How many facts the share of the kind counts for.
  private static let priorWeight = 6.0
  /// No rule is ever this sure.
  private static let most = 0.97
  /// How far a match's doubts or the lack of them move it from its rule.
  private static let spread = 0.4...1.15

  public init(counts: [Key: Counts]) {
    self.counts = counts
    kinds = counts.reduce(into: [:]) { kinds, entry in
      kinds[entry.key.kind, default: Counts()].right += entry.value.right
      kinds[entry.key.kind, default: Counts()].all += entry.value.all
      kinds[entry.key.kind, default: Counts()].stated += entry.value.stated
    }
  }

  /// The confidence of a fact of a rule that stated how sure it is, in hundredths: the articles tell no more.
  public func confidence(of rule: String, kind: String, stated: Double) -> Double {
    (share(of: rule, kind: kind, stated: stated) * 100).rounded() / 100
  }

  private func share(of rule: String, kind: String, stated: Double) -> Double {
    guard let all = kinds[kind], all.all > 0 else { return stated }
    let mean = Double(all.right) / Double(all.all)
    // Of a rule that was never seen only its kind is known: it is believed what it states, if not more than that.
    guard let own = counts[Key(rule: rule, kind: kind)], own.all > 0 else { return min(stated, mean) }
    let share = (Double(own.right) + Self.priorWeight * mean) / (Double(own.all) + Self.priorWeight)
    let doubt = stated / (own.stated / Double(own.all))
    return min(Self.most, share * min(max(doubt, Self.spread.lowerBound), Self.spread.upperBound))
  }

  /// A fact with its learnt confidence.
  func calibrated<Participant>(_ fact: Fact<Participant>) -> Fact<Participant> {
    var fact = fact
    var provenance = fact.provenance
    provenance.confidence = confidence(
      of: provenance.rule, kind: Calibration.kind(of: fact), stated: provenance.confidence)
    fact.provenance = provenance
    return fact
  }

  private static func kind<Participant>(of fact: Fact<Participant>) -> String {
    switch fact {
    case .membership(let membership): membership.role == nil ? "memberships" : "roles"
    case .position: "positions"
    case .statement: "quotes"
    case .event: "events"
    case .quantity: "quantities"
    }
  }

  // MARK: Text

  /// Reads lines of `kind rule right all stated`; nil when a line is none.
  public init?(text: String) {
    var counts: [Key: Counts] = [:]
    for line in text.split(separator: "\n") {
      let fields = line.split(separator: " ")
      guard fields.count == 5, let right = Int(fields[2]), let all = Int(fields[3]), let stated = Double(fields[4]),
        all > 0, (0...all).contains(right)
      else { return nil }
      counts[Key(rule: String(fields[1]), kind: String(fields[0]))] = Counts(right: right, all: all, stated: stated)
    }
    self.init(counts: counts)
  }

  /// The lines, in order; stated confidences to three decimals.
  public var text: String {
    counts.sorted { $0.key < $1.key }.map { key, counts in
      let stated = Double(Int((counts.stated * 1000).rounded())) / 1000
      return "\(key.kind) \(key.rule) \(counts.right) \(counts.all) \(stated)"
    }.joined(separator: "\n")
  }
}
