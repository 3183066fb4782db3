import { strict as assert } from 'node:assert';
import { datasetCsv } from '../../../src/core/data/catalogue';
import { assertNear, readCsv } from './statistics';

type Fields = Record<string, string>;

const rows = readCsv(datasetCsv('retinopathy_reads', 0));
const share = (list: readonly Fields[], test: (row: Fields) => boolean) =>
  list.filter(test).length / list.length;
const diseased = rows.filter((row) => row.y === '1');
const healthy = rows.filter((row) => row.y === '0');
const gradable = (row: Fields) => row.gradable === '1';

describe('eye photographs read by a program and a nurse', () => {
  it('are less often gradable at site B', () => {
    assert.equal(diseased.length, 191);
    assertNear(share(rows, gradable), 0.855625, 5e-7);
    const site = (name: string) => rows.filter((row) => row.site === name);
    assertNear(share(site('A'), gradable), 0.915, 5.1e-5);
    assertNear(share(site('B'), gradable), 0.7682, 5.1e-5);
  });

  it('have the three known sensitivities and two specificities', () => {
    const found = (row: Fields) => row.ai === '1';
    assertNear(share(diseased.filter(gradable), found), 0.902439, 5e-7);
    assertNear(share(diseased, found), 0.774869, 5e-7);
    assertNear(
      share(diseased, (row) => found(row) || !gradable(row)),
      0.91623,
      5e-7,
    );
    assertNear(
      share(healthy.filter(gradable), (row) => row.ai === '0'),
      0.903734,
      5e-7,
    );
    assertNear(
      share(healthy, (row) => row.ai === '0'),
      0.772889,
      5e-7,
    );
  });

  it('are read by the program only where gradable, by the nurse always', () => {
    for (const row of rows) {
      assert.equal(row.ai === '', row.gradable === '0');
      assert.match(row.nurse as string, /^[01]$/);
    }
  });

  it('have the known discordant pairs', () => {
    const pairs = diseased.filter(gradable).map((row) => `${row.ai}${row.nurse}`);
    assert.equal(pairs.filter((pair) => pair === '10').length, 35);
    assert.equal(pairs.filter((pair) => pair === '01').length, 11);
  });
});
