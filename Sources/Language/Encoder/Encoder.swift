import EncoderKernels

/// Runs the transformer over windows of word pieces. One belongs to one task at a time: it owns the memory that the
/// computation works in.
final class Encoder {
  let kernels: ng_kernels
  private let model: LanguageModel
  private var weights: EncoderWeights { model.encoder }
  private let state = Matrix<Float>()
  private let wide = Matrix<Float>()
  private let narrow = Matrix<Float>()
  private let scratch = Matrix<Float>()
  private let quantizer: Quantizer

  init(model: LanguageModel, kernels: ng_kernels = ng_kernels_best().pointee) {
    self.model = model
    self.kernels = kernels
    quantizer = Quantizer(kernels: kernels)
  }

  /// The vectors of a window's pieces, one row for each.
  ///
  /// - Parameters:
  ///   - pieces: with the classifier piece first and the separator last; at most as many as the model has positions.
  ///   - cases: the letter case of each piece's word.
  /// - Returns: a matrix that the next call overwrites.
  func encode(pieces: [Int32], cases: [UInt8]) -> Matrix<Float> {
    let count = pieces.count
    precondition(count == cases.count && count > 0 && count <= weights.positions, "window does not fit the model")
    let hidden = Int32(weights.hidden)
    state.reshape(rows: count, columns: weights.hidden)
    kernels.embed(
      pieces, cases, Int32(count), hidden, weights.word, weights.wordScales, weights.position, weights.letterCase,
      state.start)
    kernels.add_and_normalize(
      state.start, nil, Int64(count), hidden, weights.norm.gamma, weights.norm.beta, Self.epsilon)
    narrow.reshape(rows: count, columns: weights.hidden)
    scratch.reshape(rows: 1, columns: Int(ng_attention_scratch(Int32(count))))
    for layer in weights.layers { run(layer, count: count) }
    return state
  }

  private static let epsilon: Float = 1e-12

  private func run(_ layer: EncoderWeights.Layer, count: Int) {
    let hidden = weights.hidden
    wide.reshape(rows: count, columns: 3 * hidden)
    quantizer.apply(layer.qkv, to: state.start, rows: count, into: wide.start)
    kernels.attention(wide.start, Int32(count), Int32(weights.heads), narrow.start, scratch.start)
    quantizer.apply(layer.out, to: narrow.start, rows: count, into: narrow.start)
    add(narrow, norm: layer.norm1, count: count)
    wide.reshape(rows: count, columns: weights.feedForward)
    quantizer.apply(layer.up, to: state.start, rows: count, activation: NG_ACTIVATION_GELU, into: wide.start)
    quantizer.apply(layer.down, to: wide.start, rows: count, into: narrow.start)
    add(narrow, norm: layer.norm2, count: count)
  }

  private func add(_ delta: Matrix<Float>, norm: NormWeights, count: Int) {
    kernels.add_and_normalize(
      state.start, delta.start, Int64(count), Int32(weights.hidden), norm.gamma, norm.beta, Self.epsilon)
  }
}

/// Applies int8 layers to float rows.
final class Quantizer {
  private let kernels: ng_kernels
  private let quantized = Matrix<UInt8>()
  private let scales = Matrix<Float>()

  init(kernels: ng_kernels) { self.kernels = kernels }

  /// `input` may be `output`: the rows are quantised first.
  func apply(
    _ layer: ng_linear_i8, to input: UnsafePointer<Float>, rows: Int, activation: ng_activation = NG_ACTIVATION_NONE,
    into output: UnsafeMutablePointer<Float>
  ) {
    guard rows > 0 else { return }
    quantized.reshape(rows: rows, columns: Int(layer.inputs))
    scales.reshape(rows: 1, columns: rows)
    kernels.quantize(input, Int64(rows), layer.inputs, quantized.start, scales.start)
    withUnsafePointer(to: layer) {
      kernels.linear_i8($0, quantized.start, scales.start, Int64(rows), activation, output, Int64(layer.outputs))
    }
  }
}
