import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from './npm.mjs';
import { projectFolder } from './project.mjs';
import { timed } from './say.mjs';

/** Runs `npm ci` when the dependencies are missing or older than the lock file; throws when that fails. */
export async function ensureDependencies() {
  if (upToDate()) return;
  await timed('Installing the dependencies (npm ci)', async () => {
    const { code } = await npm(['ci', '--no-audit', '--no-fund'], { cwd: projectFolder });
    if (code !== 0) throw new Error('npm ci did not succeed; its own words are above.');
  });
}

/** npm writes this file at the end of an install, so its time is that of the last whole one. */
function upToDate() {
  const installed = join(projectFolder, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  return statSync(installed).mtimeMs >= statSync(join(projectFolder, 'package-lock.json')).mtimeMs;
}
