// x86 since 2013.
#if defined(__x86_64__)
#include <immintrin.h>
#define NG_SUFFIX avx2
#define NG_VARIANT NG_VARIANT_AVX2
#define NG_VARIANT_NAME "AVX2"
#define NG_TILE_ROWS 4
#define NG_TILE_BLOCKS 1
#define NG_FMA 1

#pragma clang attribute push(__attribute__((target("avx2,fma"))), apply_to = function)

// u8 × s8 products in pairs would saturate at 255 · 127 · 2; magnitudes of at most 127 with moved signs do not.
static inline __attribute__((always_inline)) __m256i dot_avx2(__m256i sum, __m256i a, __m256i magnitude, __m256i w) {
  __m256i pairs = _mm256_maddubs_epi16(magnitude, _mm256_sign_epi8(w, a));
  return _mm256_add_epi32(sum, _mm256_madd_epi16(pairs, _mm256_set1_epi16(1)));
}

typedef int32_t sixteen_avx2 __attribute__((vector_size(64), aligned(4)));
static inline __attribute__((always_inline)) sixteen_avx2 dots_avx2(
    sixteen_avx2 sum, __m256i a, __m256i magnitude, sixteen_avx2 w) {
  __m256i s[2], x[2];
  __builtin_memcpy(s, &sum, 64);
  __builtin_memcpy(x, &w, 64);
  s[0] = dot_avx2(s[0], a, magnitude, x[0]);
  s[1] = dot_avx2(s[1], a, magnitude, x[1]);
  __builtin_memcpy(&sum, s, 64);
  return sum;
}

#define NG_DOT_IS_OFFSET 0
#define NG_DOT_PREPARE(four)                                                  \
  const __m256i centred = _mm256_set1_epi32((four) ^ (int32_t)0x80808080), \
                magnitude = _mm256_abs_epi8(centred)
#define NG_DOT(sum, w) dots_avx2(sum, centred, magnitude, w)

#include "variant.h"
#pragma clang attribute pop
#endif
