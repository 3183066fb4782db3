import { strict as assert } from 'node:assert';
import { ZOO_SEEDS } from '../../../../src/core/data/zoo/zoo';
import { numbers, sum } from '../statistics';
import { auditBias } from './auditBias';
import { assertSatisfied, row } from './expected';
import { fromFiles, fromMemory } from './read';

const EXPECTED = [
  row('clean', '', '', ''),
  row('proxy', 'LABEL_PROXY', 'TPR_GAP CALIBRATION_GAP:B', 'CALIBRATION_GAP:B LABEL_PROXY TPR_GAP'),
  row('measure', 'MEASUREMENT_BIAS:B', '', 'MEASUREMENT_BIAS:B'),
  row('weak', 'TPR_GAP', 'CALIBRATION_GAP:B', 'CALIBRATION_GAP:B TPR_GAP'),
  row('calib', 'CALIBRATION_GAP:B', 'TPR_GAP', 'CALIBRATION_GAP:B TPR_GAP'),
  row('prevalence', 'PREVALENCE_DIFF', 'TPR_GAP', 'PREVALENCE_DIFF TPR_GAP'),
  row('small', 'SMALL_GROUP:B', '', 'SMALL_GROUP:B'),
];

describe('the zoo of audit_bias', () => {
  for (const learner of ZOO_SEEDS) {
    it(`is told apart by the reference audit, whether or not p is rounded (learner ${learner})`, () => {
      for (const members of [fromFiles('bias-testing', learner), fromMemory('bias-testing', learner)]) {
        assert.deepEqual(
          members.map(({ name }) => name),
          EXPECTED.map(({ name }) => name),
        );
        members.forEach(({ tables }, k) => {
          const found = auditBias(tables.rows!);
          assertSatisfied(EXPECTED[k]!, found);
          if (learner === 0) assert.deepEqual(found, EXPECTED[k]!.reference, EXPECTED[k]!.name);
        });
      }
    });

    it(`leaves group A as it was, and 2400 people (learner ${learner})`, () => {
      const members = fromFiles('bias-testing', learner).filter(({ name }) => name !== 'small');
      const groupA = (k: number) => members[k]!.tables.rows!.filter(({ group }) => group === 'A');
      members.forEach(({ name, tables }, k) => {
        assert.equal(tables.rows!.length, 2400);
        assert.deepEqual(groupA(k), groupA(0), name);
      });
    });
  }

  it('has 30 people in a group too small to judge, none of the needy flagged', () => {
    const small = fromFiles('bias-testing', 0)
      .at(-1)!
      .tables.rows!.filter(({ group }) => group === 'B');
    assert.deepEqual(
      numbers(small, 'id'),
      Array.from({ length: 30 }, (_, k) => 80 * (k + 1)),
    );
    const needy = small.filter(({ y }) => y === '1');
    assert.ok(needy.length > 0 && needy.length < 20);
    assert.equal(sum(numbers(needy, 'flag')), 0);
  });
});
