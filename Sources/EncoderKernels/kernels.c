#include "EncoderKernels.h"
void ng_kernels_placeholder(void) {}
