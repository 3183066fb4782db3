import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Options for esbuild: the notebook renderers, written into `outDir`. What draws charts is a file of its own, loaded with the first chart. */
export function rendererBuild(outDir) {
  return {
    entryPoints: { check: here('check.tsx'), chart: here('chart.tsx') },
    outdir: outDir,
    bundle: true,
    splitting: true,
    format: 'esm',
    target: 'chrome128',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.css': 'text', '.svg': 'text' },
    legalComments: 'none',
  };
}
