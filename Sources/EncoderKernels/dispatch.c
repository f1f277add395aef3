#include "EncoderKernels.h"

extern const ng_kernels ng_kernels_portable;
#if defined(__x86_64__)
#include <cpuid.h>
extern const ng_kernels ng_kernels_avx2, ng_kernels_avx_vnni, ng_kernels_avx512_vnni;

// Leaf 7, subleaf 1, EAX bit 4; __builtin_cpu_supports does not know it in every compiler.
static int has_avx_vnni(void) {
  unsigned a, b, c, d;
  return __get_cpuid_count(7, 1, &a, &b, &c, &d) && (a >> 4 & 1);
}

static int has_avx2(void) {
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma");
}

static int has_avx512_vnni(void) {
  __builtin_cpu_init();
  return __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
         __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl") &&
         __builtin_cpu_supports("avx512vnni");
}
#endif

const ng_kernels *ng_kernels_of(ng_variant variant) {
  switch (variant) {
    case NG_VARIANT_PORTABLE:
      return &ng_kernels_portable;
#if defined(__x86_64__)
    case NG_VARIANT_AVX2:
      return has_avx2() ? &ng_kernels_avx2 : 0;
    case NG_VARIANT_AVX_VNNI:
      return has_avx2() && has_avx_vnni() ? &ng_kernels_avx_vnni : 0;
    case NG_VARIANT_AVX512_VNNI:
      return has_avx512_vnni() ? &ng_kernels_avx512_vnni : 0;
#endif
    default:
      return 0;
  }
}

const ng_kernels *ng_kernels_best(void) {
  for (int variant = NG_VARIANT_AVX512_VNNI; variant > NG_VARIANT_PORTABLE; variant--) {
    const ng_kernels *kernels = ng_kernels_of((ng_variant)variant);
    if (kernels) return kernels;
  }
  return &ng_kernels_portable;
}

int64_t ng_attention_scratch(int32_t length) {
  int64_t padded = (length + NG_LANES - 1) / NG_LANES * NG_LANES;
  return padded * 32 + (int64_t)length * 32 + 96 * padded;
}

void ng_pack_f32(const float *x, int64_t stride, int64_t rows, int32_t columns, float *packed) {
  for (int64_t block = 0; block < rows; block += NG_LANES, packed += (int64_t)columns * NG_LANES) {
    for (int64_t lane = 0; lane < NG_LANES; lane++) {
      const float *row = block + lane < rows ? x + (block + lane) * stride : 0;
      for (int32_t c = 0; c < columns; c++) packed[(int64_t)c * NG_LANES + lane] = row ? row[c] : 0.0f;
    }
  }
}
