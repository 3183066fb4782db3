import { strict as assert } from 'node:assert';
import { datasetCsv } from '../../../src/core/data/catalogue';
import { assertNear, mean, numbers, readCsv, sum } from './statistics';

const MEANS = [1.71, 1.773, 1.6439, 1.6829, 1.6408, 1.8238, 1.5988, 2.3297, 2.2817, 2.3626, 2.2756, 2.3926];
const PSI = [0, 0.0617, 0.0542, 0.0798, 0.058, 0.0722, 0.0801, 0.4852, 0.3795, 0.4406, 0.3703, 0.5261];
const THRESHOLDS = [0.5975, 0.923, 1.2458, 1.5357, 1.7376, 1.9516, 2.1718, 2.5617, 2.9908];

const rows = readCsv(datasetCsv('drift', 0));
const months = MEANS.map((_, k) =>
  numbers(
    rows.filter((row) => row.month === String(k + 1)),
    'lactate',
  ),
);

/** How many values fall into each of the ten bins; a value's bin is the number of thresholds below it. */
function counts(values: readonly number[]): number[] {
  const bins = new Array<number>(10).fill(0);
  for (const x of values) bins[THRESHOLDS.filter((limit) => limit < x).length]! += 1;
  return bins;
}

function psi(expected: readonly number[], actual: readonly number[]): number {
  const share = (bins: readonly number[], k: number) => Math.max(bins[k] as number, 0.5) / sum(bins);
  return sum(
    expected.map((_, k) => {
      const [e, a] = [share(expected, k), share(actual, k)];
      return (a - e) * Math.log(a / e);
    }),
  );
}

describe('lactate month by month', () => {
  it('has 300 measurements a month with the known means', () => {
    months.forEach((values, k) => {
      assert.equal(values.length, 300);
      assertNear(mean(values), MEANS[k] as number, 5.1e-5);
    });
  });

  it('has the known tenths of the first month', () => {
    const sorted = [...(months[0] as number[])].sort((a, b) => a - b);
    assert.deepEqual(
      THRESHOLDS.map((_, k) => sorted[30 * (k + 1)]),
      THRESHOLDS,
    );
  });

  it('has the known stability index, and pages in month 9 at either limit', () => {
    const index = months.map((values) => psi(counts(months[0] as number[]), counts(values)));
    index.forEach((value, k) => assertNear(value, PSI[k] as number, 5.1e-5));
    for (const limit of [0.1, 0.25]) {
      const second = index.findIndex(
        (value, k) => k > 0 && value > limit && (index[k - 1] as number) > limit,
      );
      assert.equal(second + 1, 9);
    }
  });
});
