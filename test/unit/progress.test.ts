import assert from 'node:assert/strict';
import fc from 'fast-check';
import { merge, type Fact } from '../../src/core/progress/facts';
import { progressText, readProgress } from '../../src/core/progress/file';
import { lastResult } from '../../src/core/progress/lastResult';
import { nextHint } from '../../src/core/progress/hints';
import { pace } from '../../src/core/progress/pace';
import { reduce } from '../../src/core/progress/state';

const shape = { modules: [{ id: 'm', exercises: [{ id: 'm/e', tasks: ['a', 'b'] }], quiz: ['q'] }] };
let clock = 0;
const at = () => new Date(Date.UTC(2026, 10, 23) + 1000 * clock++).toISOString();
const id = () => `f${clock}`;
const task = (kind: 'verified' | 'attempted' | 'revealed', name: string): Fact => {
  const common = { id: id(), at: at(), exercise: 'm/e', task: name };
  if (kind === 'verified') return { ...common, kind, language: 'python', seed: 1 };
  if (kind === 'attempted') return { ...common, kind, language: 'python', verdict: 'wrong' };
  return { ...common, kind };
};
const mark = (kind: 'selfMarked' | 'unmarked' | 'viewed'): Fact => ({
  id: id(),
  at: at(),
  kind,
  module: 'm',
});
const answer = { kind: 'quizAnswered', module: 'm', question: 'q', option: 1, right: true } as const;
const stateOf = (...facts: Fact[]) => reduce(facts, shape).modules.get('m')?.state;

describe('progress', () => {
  it('counts the hints of a task one by one, and stays at the last', () => {
    const hinted = (step: number): Fact => ({
      ...{ id: id(), at: at(), kind: 'hinted', exercise: 'm/e', task: 'a' },
      step,
    });
    assert.equal(nextHint([], 'm/e', 'a', 3), 1);
    assert.equal(nextHint([hinted(1)], 'm/e', 'a', 3), 2);
    assert.equal(nextHint([hinted(1)], 'm/e', 'b', 3), 1);
    assert.equal(nextHint([hinted(2), hinted(3), hinted(1)], 'm/e', 'a', 3), 3);
  });

  it('goes from nothing to verified, task by task', () => {
    assert.equal(stateOf(), 'notStarted');
    assert.equal(stateOf(mark('viewed')), 'inProgress');
    assert.equal(stateOf(task('verified', 'a')), 'inProgress');
    assert.equal(stateOf(task('verified', 'a'), task('verified', 'b')), 'verified');
  });

  it('keeps the best result: a later failing run takes nothing away', () => {
    assert.equal(stateOf(task('verified', 'a'), task('verified', 'b'), task('attempted', 'a')), 'verified');
  });

  it('tells a pass after the solution from a pass before it', () => {
    assert.equal(stateOf(task('revealed', 'a'), task('verified', 'a'), task('verified', 'b')), 'revealed');
    assert.equal(stateOf(task('verified', 'a'), task('revealed', 'a'), task('verified', 'b')), 'verified');
  });

  it('shows the tick of a person as self-marked, until it is taken away or checks complete the module', () => {
    assert.equal(stateOf(mark('selfMarked')), 'selfMarked');
    assert.equal(stateOf(mark('selfMarked'), mark('unmarked')), 'notStarted');
    assert.equal(stateOf(mark('selfMarked'), task('verified', 'a'), task('verified', 'b')), 'verified');
  });

  it('opens the tasks again after starting over, and forgets nothing', () => {
    const restarted: Fact = { id: id(), at: at(), kind: 'restarted', exercise: 'm/e' };
    const passed = [task('verified', 'a'), task('verified', 'b')];
    const again: Fact = { ...restarted, at: at() };
    assert.equal(stateOf(...passed, again), 'inProgress');
  });

  it('starts a module over with all that is in it, and forgets nothing', () => {
    const passed = [mark('viewed'), mark('selfMarked'), task('verified', 'a'), task('verified', 'b')];
    const answered: Fact = { id: id(), at: at(), ...answer };
    const again: Fact = { id: id(), at: at(), kind: 'moduleRestarted', module: 'm' };
    const progress = reduce([...passed, answered, again], shape);
    assert.equal(progress.modules.get('m')?.state, 'notStarted');
    assert.equal(progress.modules.get('m')?.answers.size, 0);
    assert.equal(progress.exercises.get('m/e')?.state, 'notStarted');
    assert.equal(stateOf(...passed, again, task('verified', 'a'), task('verified', 'b')), 'verified');
    assert.equal(stateOf(...passed, { ...again, module: 'other' }), 'verified');
  });

  it('knows what was checked last, and in which language', () => {
    const facts = [task('attempted', 'a'), task('verified', 'b'), task('revealed', 'a'), mark('viewed')];
    assert.deepEqual(lastResult(facts, 'm/e'), { task: 'b', language: 'python' });
    assert.equal(lastResult(facts, 'm/other'), undefined);
  });

  it('counts the minutes of exercises passed, and of reading done, since a time; the rest is left', () => {
    const exercise = { id: 'm/e', minutes: 20, tasks: ['a', 'b'] };
    const groups = [{ modules: [{ id: 'm', minutes: 50, exercises: [exercise], quiz: ['q'] }] }];
    const index = { groups } as unknown as Parameters<typeof pace>[0];
    const spent = (since: string, ...facts: Fact[]) => pace(index, reduce(facts, shape), 'unset', since);
    const start = at();
    const answered: Fact = { id: id(), at: at(), ...answer };
    assert.deepEqual(spent(start, task('verified', 'a')), { done: 0, left: 50 });
    assert.deepEqual(spent(start, answered), { done: 30, left: 20 });
    assert.deepEqual(spent(at(), answered), { done: 0, left: 20 });
    assert.deepEqual(spent(start, mark('selfMarked')), { done: 30, left: 20 });
    assert.deepEqual(spent(start, mark('selfMarked'), mark('unmarked')), { done: 0, left: 50 });
    assert.deepEqual(spent(start, task('verified', 'a'), task('verified', 'b')), { done: 50, left: 0 });
  });

  it('merges as a set: in any order, any number of times, with nothing lost', () => {
    const facts = [mark('viewed'), task('attempted', 'a'), task('verified', 'a'), mark('selfMarked')];
    fc.assert(
      fc.property(fc.subarray(facts), fc.subarray(facts), (a, b) => {
        assert.deepEqual(merge(a, b), merge(b, a));
        assert.deepEqual(merge(merge(a, b), b), merge(a, b));
        assert.equal(merge(a, b).length, new Set([...a, ...b]).size);
      }),
    );
  });

  it('reads back what it wrote, carries unknown kinds along, and never throws at what it cannot read', () => {
    const log = { learner: 7, facts: [mark('viewed')], foreign: [{ id: 'x', at: at(), kind: 'dreamt' }] };
    assert.deepEqual(readProgress(progressText(log)), { kind: 'read', log });
    assert.equal(readProgress('{"version": 99}').kind, 'newer');
    for (const text of ['', '{', 'null', '[]', '{"version": 1}'])
      assert.equal(readProgress(text).kind, 'unreadable');
  });
});
