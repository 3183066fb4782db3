import assert from 'node:assert/strict';
import { neededPackages } from '../../src/core/notebook/needs';

describe('what a notebook needs', () => {
  it('is read from its calls of need(), once each', () => {
    const cells = ['from lab import need\nneed("pandas", \'sklearn\')', 'x = 1', 'need("pandas")'];
    assert.deepEqual(neededPackages(cells), ['pandas', 'sklearn']);
  });

  it('is nothing in a notebook of plain Python, and not what is commented out', () => {
    assert.deepEqual(neededPackages(['import math', '# need("torch")', 'print(need)']), []);
  });
});
