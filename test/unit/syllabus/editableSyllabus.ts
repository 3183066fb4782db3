import assert from 'node:assert/strict';
import { readFolder } from '../../../src/build/readFolder';

/** The files of the syllabus, for a test to break; `edit` replaces a text that must be there. */
export async function editableSyllabus() {
  const files = new Map(await readFolder('syllabus'));
  const edit = (path: string, from: string, to: string): void => {
    const text = files.get(path) ?? '';
    assert.ok(text.includes(from), `${path} has "${from}"`);
    files.set(path, text.replace(from, to));
  };
  return { files, edit };
}

export type EditableSyllabus = Awaited<ReturnType<typeof editableSyllabus>>;
