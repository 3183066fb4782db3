import assert from 'node:assert/strict';
import { readFolder } from '../../src/build/readFolder';
import { neededPackages } from '../../src/core/notebook/needs';
import { loadSyllabus } from '../../src/core/syllabus/load';
import { packagesOfInterest } from '../../src/kernels/own/probe';

describe('what a notebook needs', () => {
  it('is read from its calls of need(), once each', () => {
    const cells = ['from lab import need\nneed("pandas", \'sklearn\')', 'x = 1', 'need("pandas")'];
    assert.deepEqual(neededPackages(cells), ['pandas', 'sklearn']);
  });

  it('is nothing in a notebook of plain Python, and not what is commented out', () => {
    assert.deepEqual(neededPackages(['import math', '# need("torch")', 'print(need)']), []);
  });

  it('is asked of every Python that is found, or none could be offered as equipped', async () => {
    const { exercises } = loadSyllabus(await readFolder('syllabus'));
    const sources = exercises
      .flatMap(({ content }) => content.cells.python ?? [])
      .map(({ source }) => source);
    const unknown = neededPackages(sources).filter((name) => !packagesOfInterest.includes(name));
    assert.deepEqual(unknown, []);
  });
});
