import { constants, existsSync } from 'node:fs';
import { access, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { SetupFacts } from '../../core/setup/facts';

/** Whether the learner's folder can be written and how much its disk still takes; it need not be there yet. */
export async function folderState(path: string | undefined): Promise<SetupFacts['folder']> {
  if (!path) return undefined;
  let there = path;
  while (!existsSync(there) && dirname(there) !== there) there = dirname(there);
  const writable = await access(there, constants.W_OK).then(
    () => true,
    () => false,
  );
  const { bavail, bsize } = await statfs(there);
  return { path, writable, freeMegabytes: (bavail * bsize) / 1e6 };
}
