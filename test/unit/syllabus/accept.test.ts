import assert from 'node:assert/strict';
import { readFolder } from '../../../src/build/readFolder';
import { loadSyllabus } from '../../../src/core/syllabus/load';

const folder = 'modules/20-ethical-reasoning/exercises/ethics-memo';

describe('a value that is accepted for its form', () => {
  let files: Map<string, string>;
  beforeEach(async () => {
    files = new Map(await readFolder('syllabus'));
  });
  const told = () => {
    const lines = String(loadSyllabus(files).problems).split('\n');
    return lines.filter((line) => line.startsWith(folder)).join('\n');
  };
  const edit = (name: string, from: string, to: string) => {
    const text = files.get(`${folder}/${name}`) ?? '';
    assert.ok(text.includes(from), `${name} has "${from}"`);
    files.set(`${folder}/${name}`, text.replace(from, to));
  };

  it('is graded by the function that cases.yaml names', () => {
    const { exercises } = loadSyllabus(files);
    const memo = exercises.find(({ entry }) => entry.id === 'ethical-reasoning/ethics-memo');
    assert.match(
      memo?.content.graded.python ?? '',
      /"kind": "accept", "value": "ethics_memo", "accept": "memo_problems"/,
    );
    assert.equal(told(), '');
  });

  it('needs the file with that function', () => {
    files.delete(`${folder}/fixtures.py`);
    assert.match(
      told(),
      /cases\.yaml:1: there is no fixtures\.py with the function that says what is missing/,
    );
  });

  it('has nothing to compare, so neither tolerance nor consequence', () => {
    edit('cases.yaml', 'accept: memo_problems', 'accept: memo_problems\n  tolerance: 0.1');
    assert.match(told(), /cases\.yaml:\d+: /);
  });

  it('needs a function in each language', () => {
    edit('exercise.md', 'languages: [python]', 'languages: [python, r]');
    files.set(`${folder}/r.R`, files.get(`${folder}/python.py`) ?? '');
    assert.match(
      told(),
      /cases\.yaml:1: there is no fixtures\.R with the function that says what is missing/,
    );
  });
});
