import EncoderKernels

/// Scale and shift of a layer norm.
struct NormWeights: @unchecked Sendable {  // Points into the mapped model file, which its owner keeps.
  let gamma, beta: UnsafePointer<Float>

  init(_ file: ModelFile, _ name: String, size: Int) throws(LanguageModelError) {
    gamma = try file.tensor(name + ".weight", of: Float.self, count: size)
    beta = try file.tensor(name + ".bias", of: Float.self, count: size)
  }
}

/// The weights of the transformer encoder, as they lie in the mapped file.
struct EncoderWeights: @unchecked Sendable {  // Points into the mapped model file, which its owner keeps.
  struct Layer {
    let qkv, out, up, down: ng_linear_i8
    let norm1, norm2: NormWeights
  }

  let hidden, feedForward, heads, positions, vocabularySize: Int
  let word: UnsafePointer<Int8>
  let wordScales, position, letterCase: UnsafePointer<Float>
  let norm: NormWeights
  let layers: [Layer]

  init(_ file: ModelFile) throws(LanguageModelError) {
    let config = file.header.config
    guard config.heads > 0, config.hidden == config.heads * 32, config.cases == 5, config.feedForward % 16 == 0,
      (16...512).contains(config.positions)
    else {
      throw .malformed(path: file.path, reason: "this runtime has no kernels for an encoder of this shape")
    }
    (hidden, feedForward, heads) = (config.hidden, config.feedForward, config.heads)
    (positions, vocabularySize) = (config.positions, config.vocabularySize)
    let e = "encoder."
    word = try file.tensor(e + "word.weight", of: Int8.self, count: vocabularySize * hidden)
    wordScales = try file.tensor(e + "word.scale", of: Float.self, count: vocabularySize)
    position = try file.tensor(e + "position.weight", of: Float.self, count: positions * hidden)
    letterCase = try file.tensor(e + "case.weight", of: Float.self, count: config.cases * hidden)
    norm = try NormWeights(file, e + "norm", size: hidden)
    var layers: [Layer] = []
    for i in 0..<config.layers {
      let p = "\(e)layers.\(i)."
      layers.append(
        Layer(
          qkv: try file.linearI8(p + "qkv", inputs: hidden, outputs: 3 * hidden),
          out: try file.linearI8(p + "out", inputs: hidden, outputs: hidden),
          up: try file.linearI8(p + "up", inputs: hidden, outputs: feedForward),
          down: try file.linearI8(p + "down", inputs: feedForward, outputs: hidden),
          norm1: try NormWeights(file, p + "norm1", size: hidden),
          norm2: try NormWeights(file, p + "norm2", size: hidden)))
    }
    self.layers = layers
  }
}
