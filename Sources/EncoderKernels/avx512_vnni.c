// x86 with 512-bit dot products: Ice Lake, Zen 4 and their successors.
#if defined(__x86_64__)
#include <immintrin.h>
#define NG_SUFFIX avx512_vnni
#define NG_VARIANT NG_VARIANT_AVX512_VNNI
#define NG_VARIANT_NAME "AVX-512 VNNI"
#define NG_TILE_ROWS 6
#define NG_TILE_BLOCKS 4
#define NG_FMA 1

#pragma clang attribute push( \
    __attribute__((target("avx512f,avx512bw,avx512dq,avx512vl,avx512vnni,fma"))), apply_to = function)

#define NG_DOT_IS_OFFSET 1
#define NG_DOT_PREPARE(four) const __m512i broadcast = _mm512_set1_epi32(four)
#define NG_DOT(sum, w) ((NG(i16))_mm512_dpbusd_epi32((__m512i)(sum), broadcast, (__m512i)(w)))

#include "variant.h"
#pragma clang attribute pop
#endif
