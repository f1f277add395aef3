import EncoderKernels
import Testing

/// All variants of the kernels that this processor runs compute the same bits, and these are right.
struct KernelTests {
  /// Random numbers that are the same in every run.
  struct Random: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return (state ^ (state >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    }
    mutating func floats(_ count: Int, in range: ClosedRange<Float> = -2...2) -> [Float] {
      (0..<count).map { _ in Float.random(in: range, using: &self) }
    }
  }

  static var variants: [ng_kernels] {
    [
      NG_VARIANT_PORTABLE, NG_VARIANT_AVX2, NG_VARIANT_AVX_VNNI, NG_VARIANT_AVX512_VNNI,
    ].compactMap { ng_kernels_of($0)?.pointee }
  }

  @Test(arguments: [1, 5, 6, 13]) func `int8 layers`(rows: Int) {
    let (inputs, outputs) = (48, 112)
    var random = Random(state: 1)
    let x = random.floats(rows * inputs)
    let weights = (0..<inputs * outputs).map { _ in Int8.random(in: -127...127, using: &random) }
    let scales = random.floats(outputs, in: 0.001...0.01)
    let bias = random.floats(outputs)
    let packed = Self.packed(weights, inputs: inputs, outputs: outputs)
    let sums = (0..<outputs).map { o in 128 * (0..<inputs).reduce(Int32(0)) { $0 + Int32(weights[o * inputs + $1]) } }
    var results: [[Float]] = []
    for kernels in Self.variants {
      var quantized = [UInt8](repeating: 0, count: rows * inputs)
      var rowScales = [Float](repeating: 0, count: rows)
      var out = [Float](repeating: 0, count: rows * outputs)
      kernels.quantize(x, Int64(rows), Int32(inputs), &quantized, &rowScales)
      packed.withUnsafeBufferPointer { w in
        scales.withUnsafeBufferPointer { s in
          sums.withUnsafeBufferPointer { offsets in
            bias.withUnsafeBufferPointer { b in
              var layer = ng_linear_i8(
                inputs: Int32(inputs), outputs: Int32(outputs), weights: w.baseAddress!, scales: s.baseAddress!,
                sums: offsets.baseAddress!, bias: b.baseAddress!)
              kernels.linear_i8(
                &layer, quantized, rowScales, Int64(rows), NG_ACTIVATION_NONE, &out, Int64(outputs))
            }
          }
        }
      }
      results.append(out)
      for row in 0..<rows {
        for o in 0..<outputs {
          let sum = (0..<inputs).reduce(0) {
            $0 + (Int(quantized[row * inputs + $1]) - 128) * Int(weights[o * inputs + $1])
          }
          let exact = Double(sum) * Double(rowScales[row]) * Double(scales[o]) + Double(bias[o])
          #expect(abs(exact - Double(out[row * outputs + o])) < 1e-4)
        }
      }
    }
    #expect(results.allSatisfy { $0 == results[0] })
  }

  /// [outputs / 16][inputs / 4][16][4], as the model file has them.
  static func packed(_ weights: [Int8], inputs: Int, outputs: Int) -> [Int8] {
    var packed = [Int8](repeating: 0, count: weights.count)
    for o in 0..<outputs {
      for i in 0..<inputs {
        packed[((o / 16 * (inputs / 4) + i / 4) * 16 + o % 16) * 4 + i % 4] = weights[o * inputs + i]
      }
    }
    return packed
  }

  @Test(arguments: [1, 16, 17, 150]) func attention(length: Int) {
    var random = Random(state: 2)
    let heads = 2
    let qkv = random.floats(length * heads * 96)
    var results: [[Float]] = []
    for kernels in Self.variants {
      var out = [Float](repeating: 0, count: length * heads * 32)
      var scratch = [Float](repeating: 0, count: Int(ng_attention_scratch(Int32(length))))
      kernels.attention(qkv, Int32(length), Int32(heads), &out, &scratch)
      results.append(out)
    }
    #expect(results.allSatisfy { $0 == results[0] })
    for row in stride(from: 0, to: length, by: 7) {
      let expected = Self.attention(qkv, row: row, head: 1, heads: heads, length: length)
      let found = results[0][row * heads * 32 + 32..<row * heads * 32 + 64]
      #expect(zip(expected, found).allSatisfy { abs($0 - Double($1)) < 1e-5 })
    }
  }

  static func attention(_ qkv: [Float], row: Int, head: Int, heads: Int, length: Int) -> [Double] {
    let stride = heads * 96
    func vector(_ row: Int, _ part: Int) -> [Double] {
      (0..<32).map { Double(qkv[row * stride + part * heads * 32 + head * 32 + $0]) }
    }
    let query = vector(row, 0)
    let weights = (0..<length).map { key in
      zip(query, vector(key, 1)).reduce(0) { $0 + $1.0 * $1.1 } / 32.0.squareRoot()
    }.map { _exp($0) }
    let total = weights.reduce(0, +)
    return (0..<32).map { c in
      (0..<length).reduce(0) { $0 + weights[$1] / total * vector($1, 2)[c] }
    }
  }

  /// e^x by its series, for small arguments.
  private static func _exp(_ x: Double) -> Double {
    var (sum, term) = (1.0, 1.0)
    for n in 1..<80 {
      term *= x / Double(n)
      sum += term
    }
    return sum
  }

  @Test func `GELU has the exact error function`() {
    // Reference values of x · Φ(x).
    let values: [(Float, Float)] = [
      (-6, -5.919e-9), (-3, -0.004_049_694), (-1, -0.158_655_26), (-0.5, -0.154_268_77), (0, 0), (0.5, 0.345_731_23),
      (1, 0.841_344_75), (2, 1.954_499_7), (4, 3.999_873_3), (8, 8),
    ]
    for kernels in Self.variants {
      for (x, expected) in values {
        let weights = [Float](repeating: 0, count: 16)
        let bias = [Float](repeating: x, count: 16)
        var out = [Float](repeating: 0, count: 16)
        weights.withUnsafeBufferPointer { w in
          bias.withUnsafeBufferPointer { b in
            var layer = ng_linear_f32(inputs: 1, outputs: 16, weights: w.baseAddress!, bias: b.baseAddress!)
            kernels.linear_f32(&layer, [1], 1, 1, NG_ACTIVATION_GELU, &out, 16)
          }
        }
        #expect(abs(out[7] - expected) < 1e-6)
      }
    }
  }

  @Test func `layer norm and row products`() {
    var random = Random(state: 3)
    let (x, delta) = (random.floats(3 * 64), random.floats(3 * 64))
    let (gamma, beta) = (random.floats(64), random.floats(64))
    var results: [[Float]] = []
    for kernels in Self.variants {
      var out = x
      var products = [Float](repeating: 0, count: 3)
      kernels.add_and_normalize(&out, delta, 3, 64, gamma, beta, 1e-12)
      kernels.row_products(x, delta, 3, 64, &products, 1)
      results.append(out + products)
    }
    #expect(results.allSatisfy { $0 == results[0] })
    let sums = (0..<64).map { Double(x[64 + $0]) + Double(delta[64 + $0]) }
    let mean = sums.reduce(0, +) / 64
    let deviation = (sums.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 64).squareRoot()
    for c in 0..<64 {
      let expected = (sums[c] - mean) / deviation * Double(gamma[c]) + Double(beta[c])
      #expect(abs(expected - Double(results[0][64 + c])) < 1e-4)
    }
  }
}
