import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { join } from 'node:path';
import { permissionFlags } from './permissionFlags';
import type { ChildConfig } from './python/childConfig';

/** The Node that kernel processes run on: the editor's own. */
export interface NodeBinary {
  readonly path: string;
  /** Of that binary, like `process.versions.node`. */
  readonly version: string;
}

export const ownNode: NodeBinary = { path: process.execPath, version: process.versions.node };

export interface SpawnOptions {
  readonly node: NodeBinary;
  /** Folder of the bundled kernels. */
  readonly assets: string;
  /** File in `assets` that the process runs. */
  readonly script: string;
  readonly config: ChildConfig;
  /** Files and folders (with all that is in them) it may read and write, beside `assets`. */
  readonly read: readonly string[];
  readonly write: readonly string[];
  readonly permission: boolean;
}

/** Starts the process of a built-in interpreter, with rights to the named paths only where `permission` is asked for. */
export function spawnKernel(options: SpawnOptions): ChildProcessWithoutNullStreams {
  const { node, assets, script, config } = options;
  const reach = { read: [assets, ...options.read], write: options.write };
  const rights = options.permission ? permissionFlags(node.version, reach) : ['--no-warnings'];
  const args = [...rights, join(assets, script), JSON.stringify(config)];
  return spawn(node.path, args, { env: environment(), stdio: 'pipe', windowsHide: true, cwd: assets });
}

/** Nothing of the editor's environment: tokens and proxies live there. Windows cannot start a process without SystemRoot. */
function environment(): NodeJS.ProcessEnv {
  const systemRoot = process.env['SystemRoot'];
  return { ELECTRON_RUN_AS_NODE: '1', ...(systemRoot === undefined ? {} : { SystemRoot: systemRoot }) };
}
