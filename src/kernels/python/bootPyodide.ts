import path from 'node:path';
import type { PyodideAPI } from 'pyodide';
import { files } from '../child/machine';

type LoadPyodide = typeof import('pyodide').loadPyodide;
type Options = Parameters<LoadPyodide>[0] & { _loadSnapshot?: Uint8Array; _makeSnapshot?: boolean };

/** Describes the build we ship; there are no packages beside the standard library. */
const lock = {
  info: {
    abi_version: '2026_0',
    arch: 'wasm32',
    platform: 'emscripten_5_0_3',
    python: '3.14.2',
    version: '314.0.7',
  },
  packages: {},
};

export interface Booted {
  python: PyodideAPI;
  snapshot: 'none' | 'used' | 'broken';
}

/**
 * Loads Pyodide from the folder `assets`, from a memory snapshot if there is a good one.
 * @param snapshot a file made by makeSnapshotFile with this very version of Pyodide
 */
export async function bootPyodide(assets: string, snapshot?: string): Promise<Booted> {
  const memory = snapshot === undefined ? undefined : read(snapshot);
  if (memory) {
    try {
      return { python: await load(assets, { _loadSnapshot: memory }), snapshot: 'used' };
    } catch {
      // The editor deletes the file when it hears "broken"; a normal boot only takes longer.
      return { python: await load(assets, {}), snapshot: 'broken' };
    }
  }
  return { python: await load(assets, {}), snapshot: 'none' };
}

/** Loads Pyodide so that its memory can be saved. */
export function bootForSnapshot(assets: string): Promise<PyodideAPI> {
  return load(assets, { _makeSnapshot: true });
}

async function load(assets: string, more: Options): Promise<PyodideAPI> {
  // By path, at run time: the file finds its neighbours by its own address, so it is copied, not bundled.
  const address = (await import('node:url')).pathToFileURL(path.join(assets, 'pyodide.mjs')).href;
  const { loadPyodide } = (await import(address)) as { loadPyodide: LoadPyodide };
  const options: Options = {
    indexURL: assets + path.sep,
    lockFileContents: JSON.parse(JSON.stringify(lock)) as never,
    packageBaseUrl: assets,
    packageCacheDir: assets,
    jsglobals: Object.create(null) as object,
    env: { HOME: '/home/learner' },
    stdin: () => null as never,
    stdout: () => {},
    stderr: () => {},
    ...more,
  };
  return loadPyodide(options);
}

function read(file: string): Uint8Array | undefined {
  try {
    return files.readFileSync(file);
  } catch {
    // Not there yet, or not readable: then this boot goes without.
    return undefined;
  }
}
