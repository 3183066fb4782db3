import { sep } from 'node:path';

/** What a kernel process may touch: native absolute paths that exist. A folder stands for all below it (Node adds the `*` itself). */
export interface Reach {
  readonly read: readonly string[];
  readonly write: readonly string[];
}

/**
 * Flags for Node's permission model, which keeps a process from files and programs it was not given.
 * Its flag lost the word "experimental" in 22.13 and 23.5 (nodejs.org/api/permissions.html, checked 2026-11-23); older than 20: no flags.
 */
export function permissionFlags(nodeVersion: string, reach: Reach): string[] {
  const [major = 0, minor = 0] = nodeVersion.split('.').map(Number);
  if (major < 20) return [];
  const stable = major >= 24 || (major === 23 && minor >= 5) || (major === 22 && minor >= 13);
  return [
    stable ? '--permission' : '--experimental-permission',
    ...outermost(reach.read).map((path) => `--allow-fs-read=${path}`),
    ...outermost(reach.write).map((path) => `--allow-fs-write=${path}`),
    '--no-warnings',
  ];
}

/** Without the paths that another one covers: Node 20 aborts on one that is named twice, and Node 24 forgets part of a folder of which a part is named, too. */
function outermost(paths: readonly string[]): string[] {
  const distinct = [...new Set(paths)];
  return distinct.filter(
    (path) =>
      !distinct.some((other) => other !== path && path.startsWith(other.endsWith(sep) ? other : other + sep)),
  );
}
