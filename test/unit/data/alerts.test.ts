import { strict as assert } from 'node:assert';
import { datasetCsv } from '../../../src/core/data/catalogue';
import { assertNear, numbers, readCsv, sum } from './statistics';

const rows = readCsv(datasetCsv('alerts', 0));

/** Alerts that fire, and the share of them with an event, when each patient's alert locks that patient's next ones. */
function burden(threshold: number, lockout: number): [fired: number, ppv: number] {
  const last = new Map<string, number>();
  const fired = rows.filter((row) => {
    const [t, before] = [Number(row.t_min), last.get(row.patient as string)];
    if (Number(row.score) < threshold || (before !== undefined && t - before < lockout)) return false;
    last.set(row.patient as string, t);
    return true;
  });
  return [fired.length, sum(numbers(fired, 'event')) / fired.length];
}

describe('scores of a deterioration model', () => {
  it('have the known events, acknowledgements and hours', () => {
    assert.equal(sum(numbers(rows, 'event')), 86);
    assert.equal(rows.filter((row) => row.ack_min !== '').length, 1404);
    assertNear(Number(rows.at(-1)!.t_min) / 60, 259.687, 1e-3);
  });

  it('make the known burden', () => {
    const [all, ppv] = burden(0.2, 0);
    assert.equal(all, 637);
    assertNear(ppv, 0.1052, 5.1e-5);
    assert.equal(burden(0.2, 240)[0], 599);
    const [few, better] = burden(0.35, 240);
    assert.equal(few, 230);
    assertNear(better, 0.187, 5.1e-5);
  });

  it('keep a patient on one ward', () => {
    const ward = new Map(rows.map((row) => [row.patient, row.unit]));
    for (const row of rows) assert.equal(row.unit, ward.get(row.patient));
  });
});
