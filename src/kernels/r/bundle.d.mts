export function bundleRKernel(outDir: string, options?: { minify?: boolean }): Promise<void>;
