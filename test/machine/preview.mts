import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFolder } from '../../src/build/readFolder';
import { composeNotebook } from '../../src/core/notebook/compose';
import { ipynbText } from '../../src/core/notebook/ipynb';
import type { Language } from '../../src/core/syllabus/model';
import { loadSyllabus } from '../../src/core/syllabus/load';
import { englishWords } from '../content/englishWords';

/** Writes the notebooks of all exercises whose id contains the first argument, as a learner gets them. */
const [words = ''] = process.argv.slice(2);
const folder = join('test-results', 'preview');
const { exercises, problems } = loadSyllabus(await readFolder('syllabus'));
console.log(String(problems));
await mkdir(folder, { recursive: true });
for (const { entry, content } of exercises.filter(({ entry: { id } }) => id.includes(words))) {
  for (const language of Object.keys(content.cells) as Language[]) {
    const file = join(folder, `${entry.id.replaceAll('/', '.')}.${language}.ipynb`);
    await writeFile(file, ipynbText(composeNotebook(content, language, englishWords)));
    console.log(`wrote ${file}`);
  }
}
