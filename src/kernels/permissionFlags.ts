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
    ...reach.read.map((path) => `--allow-fs-read=${path}`),
    ...reach.write.map((path) => `--allow-fs-write=${path}`),
    '--no-warnings',
  ];
}
