import assert from 'node:assert/strict';
import fc from 'fast-check';
import { factsOf, readOutputs } from '../../src/core/checking/readOutputs';
import { merge, type Fact } from '../../src/core/progress/facts';
import { progressText, readProgress } from '../../src/core/progress/file';
import { progressAt } from '../../src/core/progress/level';
import { reduce } from '../../src/core/progress/state';
import type { Level } from '../../src/core/syllabus/model';
import { checkMime, hintMime, type CheckResult } from '../../src/protocol/checkResult';

const family = { id: 'practice/bias-testing', tasks: ['bias_harm', 'bias_groups'] };
const progress = (facts: Fact[]) => reduce(facts, { modules: [] }, [family]);
const stateAt = (level: Level, facts: Fact[]) => progress(facts).practice.get(family.id)?.get(level)?.state;

let run = 0;
const result = (task: string, verdict: CheckResult['verdict'] = 'pass'): CheckResult => ({
  ...{ version: 1, id: `run-${run++}`, at: '2026-11-23T10:00:00.000Z', rows: [], headline: '' },
  ...{ module: 'practice', exercise: 'bias-testing', task, language: 'python', runtime: 'Python', verdict },
});
const passes = (level?: Level) => family.tasks.flatMap((task) => factsOf(result(task), level));

describe('the level of a practice notebook', () => {
  it('is kept with what happened in it, and passing at one level passes no other', () => {
    const facts = [...passes('standard'), ...factsOf(result('bias_harm', 'wrong'), 'open')];
    assert.equal(stateAt('guided', facts), 'notStarted');
    assert.equal(stateAt('standard', facts), 'verified');
    assert.equal(stateAt('open', facts), 'inProgress');
    const tasks = progressAt(progress(facts), family.id, 'open')?.tasks;
    assert.deepEqual(
      [...(tasks ?? [])],
      [
        ['bias_harm', 'inProgress'],
        ['bias_groups', 'notStarted'],
      ],
    );
  });

  it('is guided where nothing is said, as in every progress file until now', () => {
    const old = progressText({ learner: 1, facts: passes(), foreign: [] });
    assert.doesNotMatch(old, /level/);
    const read = readProgress(old);
    assert.ok(read.kind === 'read');
    assert.equal(stateAt('guided', [...read.log.facts]), 'verified');
    assert.equal(stateAt('open', [...read.log.facts]), 'notStarted');
  });

  it('is read back from the progress file', () => {
    const log = { learner: 1, facts: passes('open'), foreign: [] };
    assert.deepEqual(readProgress(progressText(log)), { kind: 'read', log });
  });

  it('of a solution that was looked at tells that level alone', () => {
    const revealed: Fact = {
      ...{ kind: 'revealed', id: 'look', at: '2026-11-23T09:00:00.000Z' },
      ...{ exercise: family.id, task: 'bias_harm', level: 'standard' },
    };
    const facts = [revealed, ...passes('standard'), ...passes('open')];
    assert.equal(stateAt('standard', facts), 'revealed');
    assert.equal(stateAt('open', facts), 'verified');
  });

  it('comes from the notebook, since a check and a hint do not know it', () => {
    const hint = { ...result('bias_harm'), step: 1, of: 3, text: 'Who pays?' };
    const items = [
      { mime: checkMime, text: () => JSON.stringify(result('bias_harm')) },
      { mime: hintMime, text: () => JSON.stringify(hint) },
    ];
    const told = (level?: Level) =>
      readOutputs(items, level).facts.map((fact) => [fact.kind, 'level' in fact ? fact.level : undefined]);
    assert.deepEqual(told('open'), [
      ['attempted', 'open'],
      ['verified', 'open'],
      ['hinted', 'open'],
    ]);
    assert.deepEqual(new Set(told('guided').map(([, level]) => level)), new Set([undefined]));
  });

  it('is added to facts that an earlier version read without it, whoever merges with whom', () => {
    const check = result('bias_harm');
    const [old, now] = [factsOf(check), factsOf(check, 'open')];
    fc.assert(
      fc.property(fc.subarray([...old, ...now]), fc.subarray([...old, ...now]), (a, b) => {
        assert.deepEqual(merge(a, b), merge(b, a));
        assert.deepEqual(merge(merge(a, b), b), merge(a, b));
      }),
    );
    assert.deepEqual(merge(old, now), merge([], now));
  });
});
