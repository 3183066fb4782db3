import { strict as assert } from 'node:assert';
import { datasetCsv } from '../../../src/core/data/catalogue';
import { assertNear, mean, numbers, readCsv } from './statistics';

type Fields = Record<string, string>;

const rows = readCsv(datasetCsv('cost_proxy', 0));
const inGroup = (list: readonly Fields[], group: string) => list.filter((row) => row.group === group);
const shareB = (list: readonly Fields[]) => inGroup(list, 'B').length / list.length;

/** The `n` people with the highest value; ties by id. */
const top = (n: number, by: string) =>
  [...rows].sort((a, b) => Number(b[by]) - Number(a[by]) || Number(a.id) - Number(b.id)).slice(0, n);

describe('cost as a proxy for need', () => {
  it('has the known groups, needs and costs', () => {
    const meanOf = (group: string, name: string) => mean(numbers(inGroup(rows, group), name));
    assert.equal(shareB(rows), 0.258);
    assertNear(meanOf('A', 'need'), 1.22709, 5e-6);
    assertNear(meanOf('B', 'need'), 1.8876, 5e-5);
    assertNear(meanOf('A', 'cost'), 4002.09, 5e-3);
    assertNear(meanOf('B', 'cost'), 3441.65, 5e-3);
  });

  it('leaves group B out when prior cost chooses', () => {
    assertNear(shareB(top(60, 'prior_cost')), 0.16667, 5e-6);
    assertNear(shareB(top(60, 'need')), 0.65, 1e-12);
    assertNear(shareB(top(200, 'prior_cost')), 0.2, 1e-12);
    assertNear(shareB(top(200, 'need')), 0.445, 1e-12);
  });

  it('asks group B to be sicker before it is chosen', () => {
    const need = (n: number, group: string) => mean(numbers(inGroup(top(n, 'prior_cost'), group), 'need'));
    assertNear(need(60, 'B'), 4.0, 1e-12);
    assertNear(need(60, 'A'), 2.88, 1e-12);
    assertNear(need(200, 'B'), 3.525, 1e-12);
    assertNear(need(200, 'A'), 2.50625, 1e-12);
  });

  it('finds half as many of the needy in group B, while the cost label looks fair', () => {
    const flagged = new Set(top(200, 'prior_cost'));
    const costly = new Set(top(200, 'cost'));
    const found = (group: string, positive: (row: Fields) => boolean) => {
      const ill = inGroup(rows, group).filter(positive);
      return [ill.length, ill.filter((row) => flagged.has(row)).length / ill.length] as const;
    };
    const check = (actual: readonly [number, number], n: number, rate: number) => {
      assert.equal(actual[0], n);
      assertNear(actual[1], rate, 5e-5);
    };
    check(
      found('A', (row) => Number(row.need) >= 3),
      183,
      0.4098,
    );
    check(
      found('B', (row) => Number(row.need) >= 3),
      152,
      0.2039,
    );
    check(
      found('A', (row) => costly.has(row)),
      167,
      0.7425,
    );
    check(
      found('B', (row) => costly.has(row)),
      33,
      0.7273,
    );
  });

  it('has a cell too small to judge', () => {
    const old = inGroup(rows, 'B').filter((row) => Number(row.age) >= 80);
    assert.deepEqual([old.length, old.filter((row) => Number(row.need) >= 3).length], [9, 6]);
  });
});
