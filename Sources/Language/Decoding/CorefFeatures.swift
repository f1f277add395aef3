/// Features of a pair of mention heads for antecedent ranking, the same as the trainer's (`coref.py`).
enum CorefFeatures {
  static let sizes = [10, 36, 54, 110, 121, 100, 9]
  static let total = sizes.reduce(0, +)
}
