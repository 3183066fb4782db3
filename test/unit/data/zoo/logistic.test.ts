import { strict as assert } from 'node:assert';
import { fitLogistic } from '../../../../src/core/data/zoo/logistic';
import { assertNear } from '../statistics';

const rows = (...values: number[]) => values.map((x) => [1, x]);

describe('the logistic regression of the zoo', () => {
  it('finds the maximum of the likelihood', () => {
    const known: [number[][], number[], number[]][] = [
      [rows(1, 2, 3, 4, 5, 6), [0, 0, 1, 0, 1, 1], [-4.2491, 1.21403]],
      [rows(0, 0, 0, 1, 1, 1), [0, 0, 1, 0, 1, 1], [-Math.LN2, 2 * Math.LN2]],
      [[[1], [1], [1], [1]], [1, 0, 0, 0], [-Math.log(3)]],
    ];
    for (const [x, y, expected] of known) {
      const beta = fitLogistic(x, y);
      assert.equal(beta.length, expected.length);
      beta.forEach((value, k) => assertNear(value, expected[k]!, 5e-6));
    }
  });

  it('refuses data that a column separates, and columns that repeat each other', () => {
    assert.throws(() => fitLogistic(rows(0, 1, 2, 3), [0, 0, 1, 1]), /does not settle/);
    assert.throws(() => fitLogistic(rows(1, 1, 1, 1), [0, 1, 0, 1]), /does not settle/);
  });
});
