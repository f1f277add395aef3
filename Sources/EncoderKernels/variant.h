// One variant of all kernels; included by each variant's source after its settings.

#include "EncoderKernels.h"

#define NG_JOIN_(a, b) a##_##b
#define NG_JOIN(a, b) NG_JOIN_(a, b)
#define NG(name) NG_JOIN(name, NG_SUFFIX)
#define NG_INLINE static inline __attribute__((always_inline))

#pragma STDC FP_CONTRACT OFF
// Vectors of 64 bytes are passed to inlined functions only, so no calling convention depends on them.
#pragma clang diagnostic ignored "-Wpsabi"

#include "lanes.h"
#include "rows.h"
#include "products.h"
#include "attention.h"

const ng_kernels NG(ng_kernels) = {
    NG_VARIANT,
    NG_VARIANT_NAME,
    NG(add_and_normalize),
    NG(quantize),
    NG(linear_i8),
    NG(linear_f32),
    NG(row_products),
    NG(attention),
    NG(embed),
};
