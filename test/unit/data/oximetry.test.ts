import { strict as assert } from 'node:assert';
import { datasetCsv } from '../../../src/core/data/catalogue';
import { assertNear, mean, numbers, readCsv, sd } from './statistics';

const rows = readCsv(datasetCsv('oximetry', 0));

/** n, bias, limits of agreement, accuracy (ARMS); readings of 92–96 % and how many of them hide a value below 88 %. */
const KNOWN = {
  light: { n: 1461, bias: 0.173, low: -4.6673, high: 5.0133, arms: 2.475, shown: 541, hidden: 7 },
  medium: { n: 739, bias: 1.1897, low: -3.6325, high: 6.012, arms: 2.731, shown: 306, hidden: 9 },
  dark: { n: 800, bias: 1.9778, low: -2.9502, high: 6.9057, arms: 3.198, shown: 326, hidden: 20 },
};

describe('finger probe against blood gas', () => {
  for (const [tone, known] of Object.entries(KNOWN)) {
    it(`has the known agreement for ${tone} skin`, () => {
      const own = rows.filter((row) => row.group === tone);
      const spo2 = numbers(own, 'spo2');
      const sao2 = numbers(own, 'sao2');
      const difference = spo2.map((value, k) => value - (sao2[k] as number));
      const bias = mean(difference);
      assert.equal(own.length, known.n);
      assertNear(bias, known.bias, 5.1e-5);
      assertNear(bias - 1.96 * sd(difference), known.low, 5.1e-5);
      assertNear(bias + 1.96 * sd(difference), known.high, 5.1e-5);
      assertNear(Math.sqrt(mean(difference.map((d) => d * d))), known.arms, 5.1e-4);
    });

    it(`has the known hidden hypoxaemia for ${tone} skin`, () => {
      const shown = rows.filter(
        (row) => row.group === tone && Number(row.spo2) >= 92 && Number(row.spo2) <= 96,
      );
      const hidden = shown.filter((row) => Number(row.sao2) < 88);
      assert.deepEqual([shown.length, hidden.length], [known.shown, known.hidden]);
    });
  }
});
