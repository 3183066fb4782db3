export function bundlePythonKernel(outDir: string, options?: { minify?: boolean }): Promise<void>;
