import { writeFile } from 'node:fs/promises';
import { readFolder } from '../../src/build/readFolder';
import { loadSyllabus } from '../../src/core/syllabus/load';
import { coveragePage } from './coveragePage';

/** `npm run coverage`: writes docs/coverage.md. */
const { syllabus, problems } = loadSyllabus(await readFolder('syllabus'));
if (!syllabus) throw new Error(String(problems));
await writeFile('docs/coverage.md', coveragePage(syllabus.index));
