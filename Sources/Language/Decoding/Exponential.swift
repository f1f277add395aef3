#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Exponentials of scores, computed in double precision so that every C library gives the same floats.
enum Exponential {
  static func exp(_ x: Float) -> Float { Float(Self.double(Double(x))) }

  /// log Σ e^x.
  static func logSum(_ scores: UnsafeBufferPointer<Float>) -> Float {
    let top = scores.max() ?? 0
    return top + Float(log(scores.reduce(0.0) { $0 + double(Double($1 - top)) }))
  }

  private static func double(_ x: Double) -> Double {
    #if canImport(Glibc)
      Glibc.exp(x)
    #elseif canImport(Musl)
      Musl.exp(x)
    #else
      Darwin.exp(x)
    #endif
  }
}
