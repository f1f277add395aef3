// Matrix products. A tile of up to NG_TILE_ROWS rows × NG_TILE_BLOCKS blocks of 16 outputs is summed in
// registers; the tile's size changes nothing in the results, because every lane is one output of one row.

NG_INLINE void NG(tile_i8)(
    const int rows, const int blocks, const ng_linear_i8 *layer, const uint8_t *x, const float *scales, int32_t output,
    ng_activation activation, float *out, int64_t out_stride) {
  const int32_t inputs = layer->inputs;
  const int8_t *weights = layer->weights + (int64_t)output * inputs;
  NG(i16) sum[6][4];
  for (int r = 0; r < rows; r++)
    for (int b = 0; b < blocks; b++) sum[r][b] = (NG(i16)){};
  for (int32_t k = 0; k < inputs; k += 4) {
    NG(i16) w[4];
    for (int b = 0; b < blocks; b++)
      w[b] = *(const NG(i16) *)(weights + ((int64_t)b * inputs + k) * NG_LANES);
    for (int r = 0; r < rows; r++) {
      int32_t four;
      __builtin_memcpy(&four, x + (int64_t)r * inputs + k, 4);
      NG_DOT_PREPARE(four);
      for (int b = 0; b < blocks; b++) sum[r][b] = NG_DOT(sum[r][b], w[b]);
    }
  }
  for (int b = 0; b < blocks; b++) {
    const int32_t o = output + b * NG_LANES;
    NG(f16) scale = NG(load)(layer->scales + o), bias = NG(load)(layer->bias + o);
    NG(i16) offset = NG_DOT_IS_OFFSET ? *(const NG(i16) *)(layer->sums + o) : (NG(i16)){};
    for (int r = 0; r < rows; r++) {
      NG(f16) product = __builtin_convertvector(sum[r][b] - offset, NG(f16));
      product = NG(fma)(product, scale * scales[r], bias);
      NG(store)(out + r * out_stride + o, NG(activate)(product, activation));
    }
  }
}

NG_INLINE void NG(tile_f32)(
    const int rows, const int blocks, const ng_linear_f32 *layer, const float *x, int64_t x_stride, int32_t output,
    ng_activation activation, float *out, int64_t out_stride) {
  const int32_t inputs = layer->inputs;
  const float *weights = layer->weights + (int64_t)output * inputs;
  NG(f16) sum[6][4];
  for (int b = 0; b < blocks; b++) {
    NG(f16) bias = layer->bias ? NG(load)(layer->bias + output + b * NG_LANES) : NG(splat)(0.0f);
    for (int r = 0; r < rows; r++) sum[r][b] = bias;
  }
  for (int32_t k = 0; k < inputs; k++) {
    NG(f16) w[4];
    for (int b = 0; b < blocks; b++) w[b] = NG(load)(weights + ((int64_t)b * inputs + k) * NG_LANES);
    for (int r = 0; r < rows; r++) {
      NG(f16) value = NG(splat)(x[r * x_stride + k]);
      for (int b = 0; b < blocks; b++) sum[r][b] = NG(fma)(value, w[b], sum[r][b]);
    }
  }
  for (int r = 0; r < rows; r++)
    for (int b = 0; b < blocks; b++)
      NG(store)(out + r * out_stride + output + b * NG_LANES, NG(activate)(sum[r][b], activation));
}

// Constant bounds let the compiler unroll a tile into registers; what is left over of rows and blocks takes smaller ones.
#define NG_CASE(kind, r, b, ...) \
  case r * 8 + b:                \
    if (r <= NG_TILE_ROWS && b <= NG_TILE_BLOCKS) NG(kind)(r, b, __VA_ARGS__); \
    break;
#define NG_CASES(kind, b, ...)       \
  NG_CASE(kind, 1, b, __VA_ARGS__) \
  NG_CASE(kind, 2, b, __VA_ARGS__) \
  NG_CASE(kind, 3, b, __VA_ARGS__) \
  NG_CASE(kind, 4, b, __VA_ARGS__) \
  NG_CASE(kind, 5, b, __VA_ARGS__) \
  NG_CASE(kind, 6, b, __VA_ARGS__)

NG_INLINE int NG(blocks_at)(int32_t block, int32_t blocks) {
  int left = blocks - block;
  if (NG_TILE_BLOCKS >= 4 && left >= 4) return 4;
  return NG_TILE_BLOCKS >= 2 && left >= 2 ? 2 : 1;
}

static void NG(linear_i8)(
    const ng_linear_i8 *layer, const uint8_t *x, const float *scales, int64_t rows, ng_activation activation,
    float *out, int64_t out_stride) {
  const int32_t blocks = layer->outputs / NG_LANES;
  for (int32_t block = 0, step; block < blocks; block += step) {
    step = NG(blocks_at)(block, blocks);
    for (int64_t r = 0; r < rows; r += NG_TILE_ROWS) {
      int height = rows - r < NG_TILE_ROWS ? (int)(rows - r) : NG_TILE_ROWS;
      const uint8_t *from = x + r * layer->inputs;
      const float *scale = scales + r;
      float *to = out + r * out_stride;
      switch (height * 8 + step) {
        NG_CASES(tile_i8, 1, layer, from, scale, block * NG_LANES, activation, to, out_stride)
        NG_CASES(tile_i8, 2, layer, from, scale, block * NG_LANES, activation, to, out_stride)
        NG_CASES(tile_i8, 4, layer, from, scale, block * NG_LANES, activation, to, out_stride)
      }
    }
  }
}

static void NG(linear_f32)(
    const ng_linear_f32 *layer, const float *x, int64_t x_stride, int64_t rows, ng_activation activation, float *out,
    int64_t out_stride) {
  const int32_t blocks = layer->outputs / NG_LANES;
  for (int32_t block = 0, step; block < blocks; block += step) {
    step = NG(blocks_at)(block, blocks);
    for (int64_t r = 0; r < rows; r += NG_TILE_ROWS) {
      int height = rows - r < NG_TILE_ROWS ? (int)(rows - r) : NG_TILE_ROWS;
      const float *from = x + r * x_stride;
      float *to = out + r * out_stride;
      switch (height * 8 + step) {
        NG_CASES(tile_f32, 1, layer, from, x_stride, block * NG_LANES, activation, to, out_stride)
        NG_CASES(tile_f32, 2, layer, from, x_stride, block * NG_LANES, activation, to, out_stride)
        NG_CASES(tile_f32, 4, layer, from, x_stride, block * NG_LANES, activation, to, out_stride)
      }
    }
  }
}
