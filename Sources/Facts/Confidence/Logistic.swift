/// The logistic function.
public enum Logistic {
  /// The probability, 0…1, of given log odds.
  ///
  /// By the exponential's series rather than the C library's function, so that all machines get the same bits; log odds
  /// beyond ±40 count as ±40.
  public static func probability(ofLogOdds odds: Double) -> Double {
    let part = -min(max(odds, -40), 40) / 64
    var (term, exponential) = (1.0, 1.0)
    for k in 1...12 {
      term *= part / Double(k)
      exponential += term
    }
    for _ in 0..<6 { exponential *= exponential }
    return 1 / (1 + exponential)
  }
}
