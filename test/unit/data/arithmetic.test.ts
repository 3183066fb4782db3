import { strict as assert } from 'node:assert';
import { r0, r1, r2, r4, sigmoid } from '../../../src/core/data/arithmetic';
import { addDays, isoDate } from '../../../src/core/data/calendar';
import { assertNear } from './statistics';

describe('rounding', () => {
  it('takes a half upwards, below zero too', () => {
    assert.deepEqual([0.5, 1.5, 2.5, -0.5, -1.5].map(r0), [1, 2, 3, 0, -1]);
  });

  it('keeps one, two and four decimals', () => {
    assert.deepEqual([r1(36.84), r1(0.25), r2(0.125), r4(1.00005)], [36.8, 0.3, 0.13, 1.0001]);
  });
});

describe('the logistic function', () => {
  it('is symmetric and never overflows', () => {
    assert.equal(sigmoid(0), 0.5);
    assertNear(sigmoid(2) + sigmoid(-2), 1, 1e-15);
    assert.equal(sigmoid(-1000), 0);
    assert.equal(sigmoid(1000), 1);
  });
});

describe('calendar days', () => {
  it('cross months, years and leap days', () => {
    assert.equal(isoDate(1931, 2, 3), '1931-02-03');
    assert.equal(addDays('2022-01-01', 729), '2023-12-31');
    assert.equal(addDays('2024-02-28', 1), '2024-02-29');
    assert.equal(addDays('2023-01-01', -1), '2022-12-31');
  });

  it('do not lose a day where clocks change', () => {
    assert.equal(addDays('2022-03-26', 2), '2022-03-28');
    assert.equal(addDays('2022-10-29', 2), '2022-10-31');
  });
});
