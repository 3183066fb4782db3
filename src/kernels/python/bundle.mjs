import { cp, mkdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
const pyodideFiles = ['pyodide.mjs', 'pyodide.asm.mjs', 'pyodide.asm.wasm', 'python_stdlib.zip'];

/**
 * Makes everything the built-in Python needs at run time: `python-child.mjs`, `aihs_kernel/` and `pyodide/`.
 * @param {string} outDir for the extension `dist/kernels`
 * @param {{ minify?: boolean }} [options]
 */
export async function bundlePythonKernel(outDir, { minify = false } = {}) {
  const pyodide = path.dirname(createRequire(import.meta.url).resolve('pyodide/package.json'));
  await mkdir(path.join(outDir, 'pyodide'), { recursive: true });
  await Promise.all([
    build({
      entryPoints: [path.join(here, 'child.ts')],
      outfile: path.join(outDir, 'python-child.mjs'),
      bundle: true,
      format: 'esm',
      platform: 'node',
      target: 'node20',
      minify,
      logLevel: 'warning',
    }),
    cp(path.join(here, 'aihs_kernel'), path.join(outDir, 'aihs_kernel'), {
      recursive: true,
      filter: (file) => !file.includes('__pycache__'),
    }),
    ...pyodideFiles.map((file) => cp(path.join(pyodide, file), path.join(outDir, 'pyodide', file))),
  ]);
}
