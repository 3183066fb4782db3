import { cp, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));

/**
 * Of WebR's `dist`. R.js is renamed, because the extension's package.json would make it an ES module. LAPACK is
 * loaded later than the rest, and goes where R finds it among its own files: a running notebook reads no others.
 */
const engine = {
  'R.js': 'R.cjs',
  'R.wasm': 'R.wasm',
  'libRblas.so': 'libRblas.so',
  'libRlapack.so': 'vfs/usr/lib/libRlapack.so',
};

/** Of WebR's `dist/vfs`: no help, manuals, demos, translations, maps, and only the fonts that plots use. */
const kept = [
  'etc/fonts/fonts.conf',
  'var/cache/fontconfig',
  ...['NotoSans-Regular', 'NotoSans-Bold', 'NotoSansMono-Regular', 'NotoSansMono-Bold'].map(
    (font) => `usr/share/fonts/${font}.ttf`,
  ),
  'usr/lib/R/library/translations/DESCRIPTION',
  ...[
    'share',
    'library/parallel',
    'library/grDevices/libs',
    'library/grDevices/fonts',
    'library/grDevices/enc',
    'library/grDevices/afm',
    'library/tools/misc',
    'library/utils/misc',
  ].flatMap((archive) => ['.data.gz', '.js.metadata'].map((ending) => `usr/lib/R/${archive}${ending}`)),
];

/**
 * Makes everything the built-in R needs at run time: `r-child.mjs`, `aihs_kernel_r/` and `webr/`.
 * @param {string} outDir for the extension `dist/kernels`
 * @param {{ minify?: boolean }} [options]
 */
export async function bundleRKernel(outDir, { minify = false } = {}) {
  const webr = path.dirname(createRequire(import.meta.url).resolve('webr'));
  const target = path.join(outDir, 'webr');
  await mkdir(target, { recursive: true });
  await Promise.all([
    build({
      entryPoints: [path.join(here, 'child.ts')],
      outfile: path.join(outDir, 'r-child.mjs'),
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      minify,
      logLevel: 'warning',
    }),
    cp(path.join(here, 'aihs_kernel'), path.join(outDir, 'aihs_kernel_r'), { recursive: true }),
    cp(path.join(here, '../own/r_stdio.R'), path.join(outDir, 'r_stdio.R')),
    cp(path.join(webr, '../LICENSE.md'), path.join(target, 'LICENSE.md')),
    ...Object.entries(engine).map(([from, to]) => cp(path.join(webr, from), path.join(target, to))),
    ...kept.map((name) =>
      cp(path.join(webr, 'vfs', name), path.join(target, 'vfs', name), { recursive: true }),
    ),
  ]);
}
