import { homedir } from 'node:os';
import { join } from 'node:path';

/** Folder outside the project for big things that outlive a checkout: editors, runtimes, profiles. */
export function cacheFolder() {
  const fallback =
    process.platform === 'win32'
      ? (process.env.LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'))
      : join(homedir(), '.cache');
  return join(process.env.XDG_CACHE_HOME || fallback, 'ai-healthcare-path');
}
