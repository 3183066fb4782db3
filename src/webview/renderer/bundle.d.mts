import type { BuildOptions } from 'esbuild';

export function rendererBuild(outDir: string): BuildOptions;
