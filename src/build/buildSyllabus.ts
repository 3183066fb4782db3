import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { loadSyllabus } from '../core/syllabus/load';
import { readFolder } from './readFolder';

/** Compiles a syllabus folder into the index and one file per module and practice family; returns its problems as text, or ''. */
export async function buildSyllabus(source: string, target: string): Promise<string> {
  const { syllabus, problems } = loadSyllabus(await readFolder(source));
  if (!syllabus || problems.list.length > 0) return String(problems);
  const write = async (path: string, value: unknown) => {
    await mkdir(dirname(join(target, path)), { recursive: true });
    await writeFile(join(target, path), JSON.stringify(value));
  };
  await write('index.json', syllabus.index);
  for (const [id, content] of syllabus.modules) await write(`modules/${id}.json`, content);
  for (const [id, content] of syllabus.practice) await write(`${id}.json`, content);
  return '';
}
