import { fileURLToPath } from 'node:url';

const here = (path) => fileURLToPath(new URL(path, import.meta.url));

/** Options for esbuild: both webviews with their styles and the icon font, written into `outDir`. */
export function webviewBuild(outDir) {
  return {
    entryPoints: { sidebar: here('sidebar/main.tsx'), modulePage: here('modulePage/main.tsx') },
    outdir: outDir,
    bundle: true,
    format: 'iife',
    target: 'chrome128',
    jsx: 'automatic',
    jsxImportSource: 'preact',
    loader: { '.ttf': 'file' },
    assetNames: '[name]',
    legalComments: 'none',
  };
}
