import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const here = path.dirname(fileURLToPath(import.meta.url));
/** What notebooks may import beside the standard library. Wheels are fetched when a cell does. */
const offered = ['numpy', 'pandas', 'scikit-learn', 'scipy', 'matplotlib'];
const pyodideFiles = ['pyodide.mjs', 'pyodide.asm.mjs', 'pyodide.asm.wasm', 'python_stdlib.zip'];

/**
 * Makes everything the built-in Python needs at run time: `python-child.mjs`, `aihs_kernel/` and `pyodide/`, with
 * `packages.json` for the editor.
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
    writeLock(pyodide, path.join(outDir, 'pyodide', 'packages.json')),
    ...pyodideFiles.map((file) => cp(path.join(pyodide, file), path.join(outDir, 'pyodide', file))),
  ]);
}

/** The part of Pyodide's lock file that is about the offered packages and what they need, and the version it belongs to. */
async function writeLock(pyodide, file) {
  const json = async (name) => JSON.parse(await readFile(path.join(pyodide, name), 'utf8'));
  const [{ version }, lock] = await Promise.all([json('package.json'), json('pyodide-lock.json')]);
  const packages = {};
  const add = (key) => {
    if (key in packages) return;
    const { name, file_name, sha256, depends, imports } = lock.packages[key];
    packages[key] = { name, file_name, sha256, depends, imports };
    depends.forEach(add);
  };
  offered.forEach(add);
  await writeFile(file, JSON.stringify({ info: { ...lock.info, version }, packages }));
}
