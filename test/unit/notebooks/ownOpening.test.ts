import assert from 'node:assert/strict';
import { readFolder } from '../../../src/build/readFolder';
import { composeNotebook } from '../../../src/core/notebook/compose';
import { loadSyllabus } from '../../../src/core/syllabus/load';
import type { Language } from '../../../src/core/syllabus/model';
import { englishWords } from '../../content/englishWords';

const files = new Map(await readFolder('syllabus'));
const families = loadSyllabus(files).exercises.filter(({ content }) => content.own);
const table = { file: 'data/own/ward.csv', columns: { y: 'died' } };

describe('a notebook on the learner’s own data', () => {
  it('is offered by the three families that judge a table', () =>
    assert.deepEqual(families.map(({ front }) => front.id).sort(), [
      'bias-testing',
      'data-curation',
      'model-validation',
    ]));

  for (const { content } of families) {
    for (const language of ['python', 'r'] satisfies Language[]) {
      it(`${content.id} in ${language}: opens with their patients, and tells no story of the synthetic ones`, () => {
        const { cells } = composeNotebook(content, language, englishWords, 'own', table);
        const [opening = '', ...others] = cells.map(({ source }) => source.join(''));
        assert.match(opening, /^# .*\byour own\b/);
        assert.match(opening, /Your own data stay on this machine/);
        assert.doesNotMatch(opening, /[Ss]ynthetic|seed/);
        const [patient = ''] = /^(?:Mr|Mrs) [A-Z]\.|^[A-Z]\w+ [A-Z]\w+/.exec(content.scenario) ?? [];
        assert.ok(patient, content.scenario);
        for (const text of [opening, ...others]) {
          for (const theirs of [patient, ...content.data])
            assert.ok(!text.includes(theirs), `${theirs}: ${text}`);
        }
        assert.match(others[1] ?? '', /data\/own\/ward\.csv/, 'two cells below');
      });
    }
  }

  it('whose author forgot its opening is told', () => {
    const path = 'practice/bias-testing/exercise.md';
    const text = files.get(path) ?? '';
    const without = new Map(files).set(path, text.replace(/^::: own\n[\s\S]*?^:::\n/m, ''));
    assert.match(String(loadSyllabus(without).problems), /bias-testing\/exercise\.md:1: .*box "::: own"/);
  });
});
