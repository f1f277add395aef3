// x86 with 256-bit dot products: Alder Lake and its successors.
#if defined(__x86_64__)
#include <immintrin.h>
#define NG_SUFFIX avx_vnni
#define NG_VARIANT NG_VARIANT_AVX_VNNI
#define NG_VARIANT_NAME "AVX-VNNI"
#define NG_TILE_ROWS 4
#define NG_TILE_BLOCKS 1
#define NG_FMA 1

#pragma clang attribute push(__attribute__((target("avx2,fma,avxvnni"))), apply_to = function)

typedef int32_t sixteen_avx_vnni __attribute__((vector_size(64), aligned(4)));
static inline __attribute__((always_inline)) sixteen_avx_vnni dots_avx_vnni(
    sixteen_avx_vnni sum, __m256i a, sixteen_avx_vnni w) {
  __m256i s[2], x[2];
  __builtin_memcpy(s, &sum, 64);
  __builtin_memcpy(x, &w, 64);
  s[0] = _mm256_dpbusd_avx_epi32(s[0], a, x[0]);
  s[1] = _mm256_dpbusd_avx_epi32(s[1], a, x[1]);
  __builtin_memcpy(&sum, s, 64);
  return sum;
}

#define NG_DOT_IS_OFFSET 1
#define NG_DOT_PREPARE(four) const __m256i broadcast = _mm256_set1_epi32(four)
#define NG_DOT(sum, w) dots_avx_vnni(sum, broadcast, w)

#include "variant.h"
#pragma clang attribute pop
#endif
