import type { BuildOptions } from 'esbuild';

export function webviewBuild(outDir: string): BuildOptions;
