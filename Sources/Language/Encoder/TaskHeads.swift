import EncoderKernels

/// Runs the task heads over the words of a window. One belongs to one task at a time, as `Encoder` does.
final class TaskHeads {
  private let model: LanguageModel
  private var weights: HeadWeights { model.heads }
  private let kernels: ng_kernels
  private let quantizer: Quantizer
  private let vectors = Matrix<Float>()
  private let joint = Matrix<Float>()
  private let arcParts = Matrix<Float>()
  private let arcHeads = Matrix<Float>()
  private let labelParts = Matrix<Float>()
  private let labelHeads = Matrix<Float>()
  private let gathered = Matrix<Float>()
  private let packed = Matrix<Float>()
  private let product = Matrix<Float>()
  private let scores = Matrix<Float>()

  init(model: LanguageModel, kernels: ng_kernels) {
    self.model = model
    self.kernels = kernels
    quantizer = Quantizer(kernels: kernels)
  }

  /// Takes the vectors of words: the rows of their first pieces. Row 0 of `vectors` is the root.
  ///
  /// - Returns: the scores of all heads that are linear in a word's vector, a row for each word, valid until the next
  ///   window. `HeadWeights` says which columns are which head's.
  func load(words: [Int], of pieces: Matrix<Float>) -> Matrix<Float> {
    let hidden = pieces.columns
    vectors.reshape(rows: words.count + 1, columns: hidden)
    vectors.row(0).update(from: weights.arcRoot, count: hidden)
    for (i, piece) in words.enumerated() { vectors.row(i + 1).update(from: pieces.row(piece), count: hidden) }
    joint.reshape(rows: words.count, columns: Int(weights.joint.outputs))
    guard !words.isEmpty else { return joint }
    linear(weights.joint, vectors.row(1), rows: words.count, into: joint.start)
    return joint
  }

  /// Computes what `arcs` and `labels` need of all words that were loaded.
  func prepareTrees() {
    let count = vectors.rows - 1
    let parts: [(ng_linear_i8, Matrix<Float>)] = [
      (weights.arcDependent, product), (weights.arcHead, arcHeads), (weights.labelDependent, labelParts),
      (weights.labelHead, labelHeads),
    ]
    for (layer, output) in parts {
      output.reshape(rows: count + 1, columns: Int(layer.outputs))
      quantizer.apply(layer, to: vectors.start, rows: count + 1, activation: NG_ACTIVATION_GELU, into: output.start)
    }
    arcParts.reshape(rows: count + 1, columns: Int(weights.arc.outputs))
    linear(weights.arc, product.start, rows: count + 1, into: arcParts.start)
  }

  /// Scores of heads for each word of a sentence: column 0 is the root, column i + 1 its word i. Rows are padded to a
  /// multiple of 16 columns. Overwritten by the next call.
  func arcs(sentence: Range<Int>) -> Matrix<Float> {
    let size = arcHeads.columns
    gathered.reshape(rows: sentence.count + 1, columns: size)
    gathered.row(0).update(from: arcHeads.row(0), count: size)
    gathered.row(1).update(from: arcHeads.row(sentence.lowerBound + 1), count: size * sentence.count)
    let padded = (sentence.count + 16) / 16 * 16
    packed.reshape(rows: padded, columns: size)
    ng_pack_f32(gathered.start, Int64(size), Int64(sentence.count + 1), Int32(size), packed.start)
    let layer = ng_linear_f32(inputs: Int32(size), outputs: Int32(padded), weights: packed.start, bias: nil)
    scores.reshape(rows: sentence.count, columns: padded)
    linear(layer, arcParts.row(sentence.lowerBound + 1), rows: sentence.count, into: scores.start)
    let scale = 1 / Float(size).squareRoot()
    for i in 0..<sentence.count * padded { scores.start[i] *= scale }
    return scores
  }

  /// Scores of relations for each word of a sentence, given its head as a column of `arcs`. Overwritten by the next
  /// call.
  func labels(sentence: Range<Int>, heads: [Int]) -> Matrix<Float> {
    let size = weights.labelSize
    let relations = weights.relationCount
    gathered.reshape(rows: sentence.count, columns: size)
    for (i, head) in heads.enumerated() {
      let row = head == 0 ? 0 : sentence.lowerBound + head
      gathered.row(i).update(from: labelHeads.row(row), count: size)
    }
    scores.reshape(rows: sentence.count, columns: relations)
    product.reshape(rows: sentence.count, columns: max(size, Int(weights.label.outputs) - relations * size))
    for relation in 0..<relations {
      linear(slice(relation * size, size), labelParts.row(sentence.lowerBound + 1), rows: sentence.count)
      kernels.row_products(
        product.start, gathered.start, Int64(sentence.count), Int32(size), scores.start + relation, Int64(relations))
    }
    let rest = Int(weights.label.outputs) - relations * size
    linear(slice(relations * size, rest), labelParts.row(sentence.lowerBound + 1), rows: sentence.count)
    for i in 0..<sentence.count {
      for r in 0..<relations { scores.row(i)[r] += product.start[i * rest + r] }
    }
    return scores
  }

  /// Queries and keys of mention heads for antecedent ranking: a row of each for each word.
  func corefVectors(words: [Int], queries: inout [Float], keys: inout [Float]) {
    guard !words.isEmpty else { return }
    gathered.reshape(rows: words.count, columns: vectors.columns)
    for (i, word) in words.enumerated() {
      gathered.row(i).update(from: vectors.row(word + 1), count: vectors.columns)
    }
    product.reshape(rows: words.count, columns: Int(weights.corefQuery.outputs))
    quantizer.apply(weights.corefQuery, to: gathered.start, rows: words.count, into: product.start)
    queries.append(contentsOf: UnsafeBufferPointer(start: product.start, count: words.count * product.columns))
    quantizer.apply(weights.corefKey, to: gathered.start, rows: words.count, into: product.start)
    keys.append(contentsOf: UnsafeBufferPointer(start: product.start, count: words.count * product.columns))
  }

  private func linear(
    _ layer: ng_linear_f32, _ input: UnsafePointer<Float>, rows: Int, into output: UnsafeMutablePointer<Float>? = nil
  ) {
    withUnsafePointer(to: layer) {
      kernels.linear_f32(
        $0, input, Int64(layer.inputs), Int64(rows), NG_ACTIVATION_NONE, output ?? product.start,
        Int64(layer.outputs))
    }
  }

  /// Some outputs of the label layer, from a multiple of 16 on.
  private func slice(_ first: Int, _ count: Int) -> ng_linear_f32 {
    ng_linear_f32(
      inputs: weights.label.inputs, outputs: Int32(count), weights: weights.label.weights + first * weights.labelSize,
      bias: weights.label.bias + first)
  }
}
