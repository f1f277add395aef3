// Sixteen floats at a time, in the compiler's own vectors, so that one source serves every processor. Included once
// for each variant, after NG(name) and NG_FMA are defined.

typedef float NG(f16) __attribute__((vector_size(64), aligned(4)));
typedef int32_t NG(i16) __attribute__((vector_size(64), aligned(4)));
typedef uint8_t NG(b16) __attribute__((vector_size(16), aligned(1)));
typedef int8_t NG(s16) __attribute__((vector_size(16), aligned(1)));
typedef double NG(d16) __attribute__((vector_size(128), aligned(4)));

NG_INLINE NG(f16) NG(load)(const float *p) { return *(const NG(f16) *)p; }
NG_INLINE void NG(store)(float *p, NG(f16) v) { *(NG(f16) *)p = v; }
NG_INLINE NG(f16) NG(splat)(float v) { return (NG(f16)){} + v; }

NG_INLINE NG(f16) NG(fma)(NG(f16) a, NG(f16) b, NG(f16) c) {
#if NG_FMA
  return __builtin_elementwise_fma(a, b, c);
#else
  NG(d16) wide = __builtin_convertvector(a, NG(d16)) * __builtin_convertvector(b, NG(d16));
  return __builtin_convertvector(wide + __builtin_convertvector(c, NG(d16)), NG(f16));
#endif
}

/// Folds the lanes in halves: always the same order of additions.
NG_INLINE float NG(sum)(NG(f16) v) {
  float lane[NG_LANES];
  NG(store)(lane, v);
  for (int half = NG_LANES / 2; half > 0; half /= 2)
    for (int i = 0; i < half; i++) lane[i] += lane[i + half];
  return lane[0];
}

NG_INLINE float NG(largest)(NG(f16) v) {
  float lane[NG_LANES];
  NG(store)(lane, v);
  for (int half = NG_LANES / 2; half > 0; half /= 2)
    for (int i = 0; i < half; i++) lane[i] = lane[i] > lane[i + half] ? lane[i] : lane[i + half];
  return lane[0];
}

/// e^x for x <= 0; relative error below 2e-7. The polynomial is Cephes' expf.
NG_INLINE NG(f16) NG(exp)(NG(f16) x) {
  const float magic = 12582912.0f;  // 1.5 · 2^23: adding it rounds to an integer.
  x = __builtin_elementwise_max(x, NG(splat)(-87.0f));
  NG(f16) shifted = NG(fma)(x, NG(splat)(1.44269504088896341f), NG(splat)(magic));
  NG(f16) n = shifted - magic;
  NG(f16) r = NG(fma)(n, NG(splat)(-0.693359375f), x);
  r = NG(fma)(n, NG(splat)(2.12194440e-4f), r);
  NG(f16) p = NG(splat)(1.9875691500e-4f);
  p = NG(fma)(p, r, NG(splat)(1.3981999507e-3f));
  p = NG(fma)(p, r, NG(splat)(8.3334519073e-3f));
  p = NG(fma)(p, r, NG(splat)(4.1665795894e-2f));
  p = NG(fma)(p, r, NG(splat)(1.6666665459e-1f));
  p = NG(fma)(p, r, NG(splat)(5.0000001201e-1f));
  NG(f16) y = NG(fma)(p, r * r, r) + 1.0f;
  NG(i16) exponent = (NG(i16))shifted - 0x4B400000;
  return (NG(f16))((NG(i16))y + (exponent << 23));
}

/// The error function; absolute error below 3e-7. A rational minimax approximation on [-4, 4], as in Eigen and XLA.
NG_INLINE NG(f16) NG(erf)(NG(f16) x) {
  x = __builtin_elementwise_min(__builtin_elementwise_max(x, NG(splat)(-4.0f)), NG(splat)(4.0f));
  NG(f16) s = x * x;
  NG(f16) p = NG(splat)(-2.72614225801306e-10f);
  p = NG(fma)(p, s, NG(splat)(2.77068142495902e-08f));
  p = NG(fma)(p, s, NG(splat)(-2.10102402082508e-06f));
  p = NG(fma)(p, s, NG(splat)(-5.69250639462346e-05f));
  p = NG(fma)(p, s, NG(splat)(-7.34990630326855e-04f));
  p = NG(fma)(p, s, NG(splat)(-2.95459980854025e-03f));
  p = NG(fma)(p, s, NG(splat)(-1.60960333262415e-02f));
  NG(f16) q = NG(splat)(-1.45660718464996e-05f);
  q = NG(fma)(q, s, NG(splat)(-2.13374055278905e-04f));
  q = NG(fma)(q, s, NG(splat)(-1.68282697438203e-03f));
  q = NG(fma)(q, s, NG(splat)(-7.37332916720468e-03f));
  q = NG(fma)(q, s, NG(splat)(-1.42647390514189e-02f));
  return x * p / q;
}

NG_INLINE NG(f16) NG(activate)(NG(f16) x, ng_activation activation) {
  if (activation == NG_ACTIVATION_NONE) return x;
  return x * 0.5f * (NG(erf)(x * 0.70710678118654752f) + 1.0f);
}
