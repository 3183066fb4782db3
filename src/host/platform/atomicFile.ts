import { randomUUID } from 'node:crypto';
import { mkdir, open, readFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Replaces a file in one step: a reader sees the old text or the new, never half of it, whenever the machine stops.
 * `vscode.workspace.fs` deletes the target of a rename first, so this uses the file system itself.
 */
export function writeAtomically(path: string, text: string): Promise<void> {
  return streamAtomically(path, [text]);
}

/**
 * The same for a text that comes in pieces and need not fit in memory. `goOn` is asked after each piece; when it says
 * no, nothing is left behind.
 */
export async function streamAtomically(
  path: string,
  pieces: Iterable<string>,
  goOn: (characters: number) => boolean = () => true,
): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  const temporary = `${path}.${randomUUID().slice(0, 8)}.tmp`;
  try {
    const handle = await open(temporary, 'wx');
    try {
      for (const piece of pieces) {
        await handle.appendFile(piece, 'utf8');
        if (!goOn(piece.length)) throw new Cancelled();
      }
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(temporary, path);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

/** Somebody said stop: nothing to report. */
export class Cancelled extends Error {}

/** The text of a file, or undefined when there is none. */
export async function readIfThere(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
