/// Matrix kernels of the encoder, in one variant for each kind of processor.
///
/// Every variant computes the same numbers, bit for bit: integer products are exact, floating-point sums have one
/// fixed order (16 lanes, each summed from the first element to the last, then folded in halves), and multiplication
/// and addition are fused where the source says so and nowhere else. The one exception is an x86 processor without
/// FMA (before 2013), whose fused steps round through double precision.
///
/// Rows are independent of each other, so results do not depend on how rows are batched. All functions are pure:
/// they touch only their arguments and may run on any number of threads. No pointer needs alignment.
#ifndef NEWSGRAPH_ENCODER_KERNELS_H
#define NEWSGRAPH_ENCODER_KERNELS_H

#include <stdint.h>

#ifdef __cplusplus
extern "C" {
#endif

/// Number of outputs that lie together in packed weights, and of lanes of a sum.
#define NG_LANES 16

typedef enum {
  NG_VARIANT_PORTABLE = 0,
  NG_VARIANT_AVX2 = 1,
  NG_VARIANT_AVX_VNNI = 2,
  NG_VARIANT_AVX512_VNNI = 3,
} ng_variant;

typedef enum { NG_ACTIVATION_NONE = 0, NG_ACTIVATION_GELU = 1 } ng_activation;

/// An int8 linear layer as it lies in the model file.
///
/// `weights` holds for each block of 16 outputs and each group of 4 inputs 64 bytes: 4 consecutive inputs of the first
/// output, of the second, and so on. `inputs` is a multiple of 4, `outputs` of 16.
typedef struct {
  int32_t inputs, outputs;
  const int8_t *weights;
  const float *scales;   ///< One for each output.
  const int32_t *sums;   ///< 128 times the sum of each output's weights.
  const float *bias;     ///< One for each output.
} ng_linear_i8;

/// A float linear layer: for each block of 16 outputs and each input 16 numbers. `bias` may be null.
typedef struct {
  int32_t inputs, outputs;
  const float *weights;
  const float *bias;
} ng_linear_f32;

typedef struct {
  ng_variant variant;
  const char *name;

  /// x = gamma · (x + delta − mean) / sqrt(variance + epsilon) + beta for each row; `delta` may be null.
  void (*add_and_normalize)(
      float *x, const float *delta, int64_t rows, int32_t columns, const float *gamma, const float *beta,
      float epsilon);

  /// Symmetric int8 of each row, stored with 128 added: scale = max|x| / 127, rounded half to even.
  void (*quantize)(const float *x, int64_t rows, int32_t columns, uint8_t *quantized, float *scales);

  /// out[row][o] = activation(scale · scales[o] · Σ quantized · weight + bias[o]).
  void (*linear_i8)(
      const ng_linear_i8 *layer, const uint8_t *quantized, const float *scales, int64_t rows, ng_activation activation,
      float *out, int64_t out_stride);

  /// out[row][o] = activation(Σ x · weight + bias[o]).
  void (*linear_f32)(
      const ng_linear_f32 *layer, const float *x, int64_t x_stride, int64_t rows, ng_activation activation, float *out,
      int64_t out_stride);

  /// out[row · out_stride] = Σ a · b of each row.
  void (*row_products)(
      const float *a, const float *b, int64_t rows, int32_t columns, float *out, int64_t out_stride);

  /// Multi-head attention of one window. A row of `qkv` is queries, keys and values, each of `heads` × 32 numbers; a
  /// row of `out` is `heads` × 32 numbers. `scratch` has room for `ng_attention_scratch(length)` floats.
  void (*attention)(const float *qkv, int32_t length, int32_t heads, float *out, float *scratch);

  /// x = word[piece] · scale[piece] + position[i] + letter_case[case], for `length` pieces.
  void (*embed)(
      const int32_t *pieces, const uint8_t *cases, int32_t length, int32_t columns, const int8_t *word,
      const float *word_scales, const float *position, const float *letter_case, float *x);
} ng_kernels;

/// The kernels of a variant; null when this processor or build cannot run it.
const ng_kernels *ng_kernels_of(ng_variant variant);

/// The fastest kernels that this processor runs.
const ng_kernels *ng_kernels_best(void);

/// Floats of scratch space that attention over `length` pieces needs.
int64_t ng_attention_scratch(int32_t length);

/// Lays rows of numbers (`rows` × `columns`) out as the weights of a linear layer with `rows` outputs, padded with
/// zeros to a multiple of 16. `packed` has room for ceil(rows / 16) × 16 × columns floats.
void ng_pack_f32(const float *x, int64_t stride, int64_t rows, int32_t columns, float *packed);

#ifdef __cplusplus
}
#endif
#endif
