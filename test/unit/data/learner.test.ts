import { strict as assert } from 'node:assert';
import { fnv1a, learnerNumber, seedFor } from '../../../src/core/data/learner';

describe('the learner number', () => {
  it('uses FNV-1a as published', () => {
    assert.equal(fnv1a(''), 0x811c9dc5);
    assert.equal(fnv1a('a'), 0xe40c292c);
    assert.equal(fnv1a('foobar'), 0xbf9cf968);
  });

  it('is the same for the same workspace, and below 200003', () => {
    assert.equal(learnerNumber('foobar'), 0xbf9cf968 % 200003);
    assert.equal(learnerNumber('workspace-1'), learnerNumber('workspace-1'));
    assert.notEqual(learnerNumber('workspace-1'), learnerNumber('workspace-2'));
    for (let k = 0; k < 500; k++) assert.ok(learnerNumber(`workspace ${k}`) < 200003);
  });

  it('shifts the default seed, and never gives 0', () => {
    assert.equal(seedFor(740611, 0), 740611);
    assert.equal(seedFor(740611, 1), 748530);
    assert.equal(seedFor(2147483647, 0), 1);
    assert.equal(seedFor(2147483640, 1), 7912);
  });
});
