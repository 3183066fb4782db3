import { strict as assert } from 'node:assert';
import { datasetCsv } from '../../../src/core/data/catalogue';
import { assertNear, mean, numbers, readCsv, sum } from './statistics';

const rows = readCsv(datasetCsv('emergency_log', 0));

describe('the emergency department log', () => {
  it('has the known ends of visits', () => {
    assert.equal(rows.filter((row) => row.dispo === 'lwbs').length, 30);
    assert.equal(rows.filter((row) => row.dispo === 'admit').length, 219);
  });

  it('has the known wait, boarding and census', () => {
    assertNear(mean(numbers(rows, 'wait_min')), 49.5975, 5e-5);
    assertNear(sum(numbers(rows, 'board_min')) / 60, 522.867, 5e-4);
    const hours = Number(rows.at(-1)!.arrive_min) / 60;
    assertNear(hours, 132.917, 5.1e-4);
    assertNear(rows.length / hours, 9.02821, 5.1e-6);
    const stay = mean(
      rows.map((row) => Number(row.wait_min) + Number(row.treat_min) + Number(row.board_min)),
    );
    assertNear(stay, 192.756, 5.1e-4);
    assertNear(((rows.length / hours) * stay) / 60, 29.004, 5.1e-5);
  });

  it('runs with the clock, treats nobody who left, and boards only the admitted', () => {
    rows.forEach((row, k) => {
      assert.ok(k === 0 || Number(row.arrive_min) >= Number(rows[k - 1]!.arrive_min));
      assert.equal(row.dispo === 'lwbs', row.treat_min === '0');
      if (row.dispo !== 'admit') assert.equal(row.board_min, '0');
      if (row.dispo === 'lwbs') assert.ok(Number(row.wait_min) > 60);
    });
  });
});
