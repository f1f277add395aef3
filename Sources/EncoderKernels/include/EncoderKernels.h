void ng_kernels_placeholder(void);
