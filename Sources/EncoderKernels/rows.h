// Kernels that go through rows once: embedding, layer norm, quantisation, dot products.

static void NG(embed)(
    const int32_t *pieces, const uint8_t *cases, int32_t length, int32_t columns, const int8_t *word,
    const float *word_scales, const float *position, const float *letter_case, float *x) {
  for (int32_t i = 0; i < length; i++) {
    const int8_t *row = word + (int64_t)pieces[i] * columns;
    const float *place = position + (int64_t)i * columns;
    const float *shape = letter_case + (int64_t)cases[i] * columns;
    NG(f16) scale = NG(splat)(word_scales[pieces[i]]);
    for (int32_t c = 0; c < columns; c += NG_LANES) {
      NG(f16) value = __builtin_convertvector(*(const NG(s16) *)(row + c), NG(f16)) * scale;
      NG(store)(x + (int64_t)i * columns + c, value + NG(load)(place + c) + NG(load)(shape + c));
    }
  }
}

static void NG(add_and_normalize)(
    float *x, const float *delta, int64_t rows, int32_t columns, const float *gamma, const float *beta,
    float epsilon) {
  for (int64_t r = 0; r < rows; r++, x += columns) {
    NG(f16) total = NG(splat)(0.0f);
    for (int32_t c = 0; c < columns; c += NG_LANES) {
      NG(f16) v = NG(load)(x + c);
      if (delta) {
        v += NG(load)(delta + r * columns + c);
        NG(store)(x + c, v);
      }
      total += v;
    }
    NG(f16) mean = NG(splat)(NG(sum)(total) / (float)columns);
    NG(f16) squares = NG(splat)(0.0f);
    for (int32_t c = 0; c < columns; c += NG_LANES) {
      NG(f16) d = NG(load)(x + c) - mean;
      squares = NG(fma)(d, d, squares);
    }
    NG(f16) inverse = NG(splat)(1.0f / __builtin_sqrtf(NG(sum)(squares) / (float)columns + epsilon));
    for (int32_t c = 0; c < columns; c += NG_LANES) {
      NG(f16) d = (NG(load)(x + c) - mean) * inverse;
      NG(store)(x + c, NG(fma)(d, NG(load)(gamma + c), NG(load)(beta + c)));
    }
  }
}

static void NG(quantize)(const float *x, int64_t rows, int32_t columns, uint8_t *quantized, float *scales) {
  for (int64_t r = 0; r < rows; r++, x += columns, quantized += columns) {
    NG(f16) largest = NG(splat)(1e-8f);
    for (int32_t c = 0; c < columns; c += NG_LANES)
      largest = __builtin_elementwise_max(largest, __builtin_elementwise_abs(NG(load)(x + c)));
    float top = NG(largest)(largest);
    scales[r] = top / 127.0f;
    NG(f16) inverse = NG(splat)(127.0f / top);
    for (int32_t c = 0; c < columns; c += NG_LANES) {
      // 1.5 · 2^23 rounds half to even; the low byte of its bits is then the integer, and 128 more is the offset.
      NG(f16) shifted = NG(fma)(NG(load)(x + c), inverse, NG(splat)(12582912.0f));
      NG(i16) bits = (NG(i16))shifted - (0x4B400000 - 128);
      *(NG(b16) *)(quantized + c) = __builtin_convertvector(bits, NG(b16));
    }
  }
}

static void NG(row_products)(
    const float *a, const float *b, int64_t rows, int32_t columns, float *out, int64_t out_stride) {
  for (int64_t r = 0; r < rows; r++, a += columns, b += columns) {
    NG(f16) total = NG(splat)(0.0f);
    for (int32_t c = 0; c < columns; c += NG_LANES) total = NG(fma)(NG(load)(a + c), NG(load)(b + c), total);
    out[r * out_stride] = NG(sum)(total);
  }
}
