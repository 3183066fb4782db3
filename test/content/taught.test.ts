import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { readFolder } from '../../src/build/readFolder';
import { loadSyllabus } from '../../src/core/syllabus/load';
import { Problems } from '../../src/core/syllabus/problems';
import { glossary, untaught } from '../../src/core/syllabus/taught';
import { readYaml } from '../../src/core/syllabus/yamlFile';

const files = await readFolder('syllabus');
const { syllabus, exercises } = loadSyllabus(files);
const problems = new Problems();
const known = readYaml(glossary, await readFile('syllabus/taught.yaml', 'utf8'), 'taught.yaml', problems);
const found = syllabus && known ? untaught(files, syllabus, exercises, known) : [];

describe('every exercise uses only what was taught up to there', () => {
  it('by a glossary without problems', () => assert.equal(String(problems), ''));

  for (const { folder, content } of exercises.filter(({ content }) => content.module !== 'practice')) {
    it(content.id, () => {
      problems.list.splice(0, Infinity, ...found.filter(({ file }) => file.startsWith(`${folder}/`)));
      assert.equal(String(problems), '');
    });
  }
});
