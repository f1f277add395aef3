// Any processor: ARM, and x86 before AVX2.
#define NG_SUFFIX portable
#define NG_VARIANT NG_VARIANT_PORTABLE
#define NG_VARIANT_NAME "portable"
#define NG_TILE_ROWS 4
#define NG_TILE_BLOCKS 1
#if defined(__FMA__) || defined(__ARM_FEATURE_FMA) || defined(__aarch64__)
#define NG_FMA 1
#else
#define NG_FMA 0
#endif

// Signed products, byte by byte of each output's four weights.
#define NG_DOT_IS_OFFSET 0
#define NG_DOT_PREPARE(four)                     \
  const int32_t centred = (four) ^ (int32_t)0x80808080; \
  const int32_t a0 = (int8_t)centred, a1 = (int8_t)(centred >> 8), a2 = (int8_t)(centred >> 16), a3 = centred >> 24
#define NG_DOT(sum, w) \
  (sum + ((w << 24) >> 24) * a0 + ((w << 16) >> 24) * a1 + ((w << 8) >> 24) * a2 + (w >> 24) * a3)

#include "variant.h"
