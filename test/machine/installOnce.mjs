import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './cache.mjs';
import { timed } from './say.mjs';

const STAMP = 'installed.txt';

/**
 * Installs something into the cache, once. The work happens in a folder beside the final one, which is
 * stamped and renamed at the end: an interrupted install is never taken for a whole one, and two
 * processes that install at the same time do not disturb each other.
 * @param {string} name folder in the cache; carries the version
 * @param {(folder: string) => Promise<void>} install fills the folder; throws when it cannot
 * @returns {Promise<string>} the finished folder
 */
export async function installOnce(name, install) {
  const folder = join(cacheFolder(), name);
  const done = () => existsSync(join(folder, STAMP));
  if (done()) return folder;

  await dropAbandoned(name);
  const partial = `${folder}.partial-${process.pid}`;
  try {
    await mkdir(partial, { recursive: true });
    await timed(`Installing ${name} into ${cacheFolder()} (once)`, () => install(partial));
    await writeFile(join(partial, STAMP), `${new Date().toISOString()}\n`);
    if (!done()) {
      await rm(folder, { recursive: true, force: true });
      await rename(partial, folder);
    }
  } catch (error) {
    // Somebody else finished first: theirs is as good as ours.
    if (!done()) throw error;
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  return folder;
}

/** Removes partial installs whose process is gone. */
async function dropAbandoned(name) {
  const prefix = `${name}.partial-`;
  const entries = await readdir(cacheFolder()).catch(() => []);
  for (const entry of entries) {
    if (!entry.startsWith(prefix) || isRunning(Number(entry.slice(prefix.length)))) continue;
    await rm(join(cacheFolder(), entry), { recursive: true, force: true });
  }
}

function isRunning(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}
