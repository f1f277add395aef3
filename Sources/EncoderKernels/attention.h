// Softmax attention of one window, head by head: two float products around a softmax.

/// Softmax of each row without its division, which `factors` keeps; keys from `length` on get no weight.
static void NG(softmax)(float *scores, int64_t stride, int32_t rows, int32_t length, float scale, float *factors) {
  const int32_t padded = (length + NG_LANES - 1) / NG_LANES * NG_LANES;
  for (int32_t r = 0; r < rows; r++, scores += stride) {
    for (int32_t i = length; i < padded; i++) scores[i] = -1e30f;
    NG(f16) largest = NG(load)(scores);
    for (int32_t i = NG_LANES; i < padded; i += NG_LANES)
      largest = __builtin_elementwise_max(largest, NG(load)(scores + i));
    NG(f16) top = NG(splat)(NG(largest)(largest));
    NG(f16) total = NG(splat)(0.0f);
    for (int32_t i = 0; i < padded; i += NG_LANES) {
      NG(f16) e = NG(exp)((NG(load)(scores + i) - top) * scale);
      if (i + NG_LANES > length) {
        float lane[NG_LANES];
        NG(store)(lane, e);
        for (int32_t k = length - i; k < NG_LANES; k++) lane[k] = 0.0f;
        e = NG(load)(lane);
      }
      NG(store)(scores + i, e);
      total += e;
    }
    factors[r] = 1.0f / NG(sum)(total);
  }
}

static void NG(attention)(const float *qkv, int32_t length, int32_t heads, float *out, float *scratch) {
  const int32_t padded = (length + NG_LANES - 1) / NG_LANES * NG_LANES;
  const int32_t width = heads * 32, stride = 3 * width, band = 96;
  float *keys = scratch, *values = keys + (int64_t)padded * 32, *scores = values + (int64_t)length * 32;
  float factors[96];
  const ng_linear_f32 to_scores = {32, padded, keys, 0}, to_values = {length, 32, values, 0};
  for (int32_t h = 0; h < heads; h++) {
    const float *q = qkv + h * 32;
    ng_pack_f32(q + width, stride, length, 32, keys);
    for (int32_t half = 0; half < 2; half++)
      for (int32_t i = 0; i < length; i++)
        __builtin_memcpy(
            values + ((int64_t)half * length + i) * NG_LANES, q + 2 * width + (int64_t)i * stride + half * NG_LANES,
            NG_LANES * sizeof(float));
    for (int32_t from = 0; from < length; from += band) {
      int32_t rows = length - from < band ? length - from : band;
      NG(linear_f32)(&to_scores, q + (int64_t)from * stride, stride, rows, NG_ACTIVATION_NONE, scores, padded);
      NG(softmax)(scores, padded, rows, length, 0.17677669529663687f, factors);  // 1 / sqrt(32)
      float *to = out + (int64_t)from * width + h * 32;
      NG(linear_f32)(&to_values, scores, padded, rows, NG_ACTIVATION_NONE, to, width);
      for (int32_t r = 0; r < rows; r++)
        for (int32_t c = 0; c < 32; c += NG_LANES)
          NG(store)(to + (int64_t)r * width + c, NG(load)(to + (int64_t)r * width + c) * factors[r]);
    }
  }
}
