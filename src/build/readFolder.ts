import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { SyllabusFiles } from '../core/syllabus/load';

/** All text files below a folder, as the loader wants them. `lab` and compiled Python are not part of a syllabus. */
export async function readFolder(root: string): Promise<SyllabusFiles> {
  const entries = await readdir(root, { recursive: true, withFileTypes: true });
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .map((path) => relative(root, path).split(sep).join('/'))
    .filter((path) => !path.startsWith('lab/') && !path.includes('__pycache__'));
  const read = async (path: string) =>
    [path, (await readFile(join(root, path), 'utf8')).replaceAll('\r\n', '\n')] as const;
  return new Map(await Promise.all(paths.sort().map(read)));
}
