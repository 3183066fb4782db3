import assert from 'node:assert/strict';
import { patientSetFolder, patientSetOf, practiceSize } from '../../../src/core/notebook/paths';
import { readFolder } from '../../../src/build/readFolder';
import { loadSyllabus } from '../../../src/core/syllabus/load';

describe('the size of a practice notebook', () => {
  it('is that of its family, unless the learner asks for more than once', () => {
    assert.equal(practiceSize(1), 1);
    assert.equal(practiceSize(1, 10), 10);
    assert.equal(practiceSize(3, 10), 3);
    assert.equal(practiceSize(100), 100);
  });

  it('gives the notebook a folder whose data have it', () => {
    const folder = patientSetFolder({ learner: 7, size: practiceSize(1, 10) });
    assert.equal(folder, 'practice/seed-7.x10');
    assert.deepEqual(patientSetOf(`${folder}/beyond-one-machine.guided.python.1.ipynb`), {
      learner: 7,
      size: 10,
    });
  });

  it('is written in the front matter, and is once where nothing is', async () => {
    const files = new Map(await readFolder('syllabus'));
    const sizes = ({ syllabus }: ReturnType<typeof loadSyllabus>): Record<string, number | undefined> =>
      Object.fromEntries((syllabus?.index.practice ?? []).map(({ id, size }) => [id, size]));
    const known = sizes(loadSyllabus(files));
    assert.equal(known['practice/beyond-one-machine'], 10);
    assert.equal(known['practice/data-curation'], undefined);

    const path = 'practice/beyond-one-machine/exercise.md';
    const text = files.get(path) ?? '';
    files.set(path, text.replace('size: 10', 'size: 0'));
    assert.match(String(loadSyllabus(files).problems), /beyond-one-machine\/exercise\.md:\d+: .*size/);
  });
});
