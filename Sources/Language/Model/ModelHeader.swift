/// The JSON header of a model file (Sources/ModelTraining/FORMAT.md).
struct ModelHeader: Decodable {
  static let version = 1

  struct Config: Decodable {
    var vocabularySize, hidden, layers, heads, feedForward, positions, cases, arcSize, labelSize, corefSize: Int

    enum CodingKeys: String, CodingKey {
      case hidden, layers, heads, positions, cases
      case vocabularySize = "vocab_size"
      case feedForward = "ffn"
      case arcSize = "arc_size"
      case labelSize = "label_size"
      case corefSize = "coref_size"
    }
  }

  struct Tensor: Decodable {
    var type: String
    var shape: [Int]
    var offset, bytes: Int
  }

  var version: Int
  var config: Config
  var labels: [String: [String]]
  /// Of each head of the joint layer `heads`: its first output and how many it has.
  var heads: [String: [Int]]
  var tensors: [String: Tensor]
}
