import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import { cases, catalogue, quiz } from '../core/syllabus/schemas';
import { glossary } from '../core/syllabus/taught';

const files = {
  syllabus: ['The catalogue of a syllabus: groups, modules, routes', catalogue],
  quiz: ['The questions of a module', quiz],
  taught: ['What lessons have to teach before an exercise may use it', glossary],
  cases: ['How the tasks of an exercise are graded', cases],
} as const;

/** JSON schemas of the YAML files that authors write, by name, made from the schemas that the loader parses with. */
export function authoringSchemas(): Record<string, object> {
  return Object.fromEntries(
    Object.entries(files).map(([name, [title, schema]]) => [
      `${name}.schema.json`,
      { title, ...z.toJSONSchema(schema, { io: 'input' }) },
    ]),
  );
}

/** Writes them for the editor, which offers completion and marks mistakes while an author types. */
export async function writeSchemas(target: string): Promise<void> {
  await mkdir(target, { recursive: true });
  for (const [name, schema] of Object.entries(authoringSchemas()))
    await writeFile(join(target, name), JSON.stringify(schema));
}
