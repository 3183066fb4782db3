import assert from 'node:assert/strict';
import { isDue, reviewOfToday, shownState } from '../../src/core/progress/dueReviews';
import { merge, type Fact } from '../../src/core/progress/facts';
import { nextItem } from '../../src/core/progress/next';
import { ending } from '../../src/core/progress/review';
import { reduce } from '../../src/core/progress/state';
import type { ModuleEntry, SyllabusIndex } from '../../src/core/syllabus/model';

const quiz = ['a', 'b', 'c', 'd'];
const moduleOf = (id: string) => ({
  ...{ id, title: id, minutes: 30, requires: [], routes: { clinical: 'deep', technical: 'deep' } },
  ...{ competencies: [], duties: [], impacts: [], number: 1, written: true, outcomes: [], quiz },
  exercises: [
    { id: `${id}/e`, title: id, minutes: 10, languages: ['python'], star: true, tasks: ['t'] } as const,
  ],
});
const modules = ['m', 'n'].map(moduleOf) as unknown as ModuleEntry[];
const index = {
  groups: [{ id: 'g', title: 'G', modules }],
  routes: {},
  practice: [],
} as unknown as SyllabusIndex;

/** Noon of a day, counted from the one on which the module was passed. */
const day = (number: number, minute = 0) =>
  new Date(Date.UTC(2026, 10, 1, 12, minute) + number * 86_400_000).toISOString();
const clock = (number: number) => ({ now: day(number), today: day(number - 0.5) });
const pass = (number: number, module = 'm'): Fact => ({
  ...{ kind: 'verified', id: `${module} passed ${number}`, at: day(number) },
  ...{ exercise: `${module}/e`, task: 't', language: 'python', seed: 1 },
});
const answer = (number: number, question: string, right: boolean, minute = 1): Fact => ({
  ...{ kind: 'quizAnswered', id: `${number} ${minute} ${question}`, at: day(number, minute) },
  ...{ module: 'm', question, option: right ? 0 : 1, right },
});
const reviewed = (number: number, minute = 1): Fact => ({
  ...{ kind: 'reviewed', id: `reviewed ${number}`, at: day(number, minute), module: 'm' },
});
const rightAt = (number: number, questions: string) =>
  [...questions].map((question) => answer(number, question, true));
const after = (...facts: Fact[]) => reduce(facts, { modules });
const own = (...facts: Fact[]) => after(...facts).modules.get('m');
const state = (number: number, ...facts: Fact[]) => shownState(own(...facts), clock(number));

describe('spaced review', () => {
  it('falls due 7 days after passing, and not before; without a clock never', () => {
    assert.equal(state(6, pass(0)), 'verified');
    assert.equal(state(7, pass(0)), 'needsReview');
    assert.equal(isDue(own(pass(0)), undefined), false);
    assert.equal(own(pass(0))?.state, 'verified', 'nothing is taken away');
  });

  it('comes 30 days after the first was passed, 90 after the second, and then no more', () => {
    const first = [pass(0), reviewed(10)];
    assert.equal(state(39, ...first), 'verified');
    assert.equal(state(41, ...first), 'needsReview');
    const second = [...first, reviewed(41)];
    assert.equal(state(130, ...second), 'verified');
    assert.equal(state(132, ...second), 'needsReview');
    assert.equal(state(1000, ...second, reviewed(132)), 'verified');
  });

  it('asks three questions: those first answered wrong, then those never answered', () => {
    const learned = [answer(0, 'c', false), answer(0, 'c', true, 2), answer(0, 'a', true)];
    assert.deepEqual(own(pass(0), ...learned)?.reviews.next?.questions, ['c', 'b', 'd']);
    assert.deepEqual(own(pass(0))?.reviews.next?.questions, ['a', 'b', 'c']);
  });

  it('counts the first answer since it fell due, whatever was answered before or is tried after', () => {
    const review = own(pass(0), answer(1, 'a', false), answer(8, 'a', true), answer(8, 'a', false, 2))
      ?.reviews.next;
    assert.deepEqual([...(review?.first ?? [])], [['a', true]]);
    assert.deepEqual([...(review?.chosen ?? [])], [['a', 1]]);
  });

  it('ends with the last question, and is passed when every first answer was right', () => {
    const open = own(pass(0), ...rightAt(8, 'ab'))?.reviews.next;
    assert.ok(open);
    assert.deepEqual(ending(open, 'c', true), { right: 3, of: 3, passed: true });
    assert.deepEqual(ending(open, 'c', false), { right: 2, of: 3, passed: false });
    assert.equal(ending(open, 'a', false), undefined, 'a second answer counts for nothing');
    assert.equal(ending(open, 'd', true), undefined, 'it is not asked');
  });

  it('comes back on the next day when it was not passed', () => {
    const failed = [pass(0), ...rightAt(8, 'ab'), answer(8, 'c', false)];
    assert.equal(state(8.5, ...failed), 'verified');
    assert.equal(state(9.5, ...failed), 'needsReview');
    assert.equal(own(...failed)?.reviews.next?.stage, 0);
    assert.equal(state(9.5, ...failed, reviewed(9.4)), 'verified');
  });

  it('knows a pass whose answers were given on two machines, and counts it once', () => {
    const here = [pass(0), ...rightAt(8, 'ab')];
    const there = [pass(0), ...rightAt(8, 'c')];
    const both = merge(here, there);
    assert.equal(own(...both)?.reviews.next?.stage, 1);
    assert.equal(own(...both, reviewed(8))?.reviews.next?.stage, 1);
  });

  it('begins anew when the exercise is started over and passed again', () => {
    const again: Fact = { kind: 'restarted', id: 'again', at: day(20), exercise: 'm/e' };
    const facts = [pass(0), reviewed(8), again];
    assert.equal(state(60, ...facts), 'inProgress');
    assert.equal(state(26, ...facts, pass(21)), 'verified');
    assert.equal(state(28, ...facts, pass(21)), 'needsReview');
  });

  it('has none of a module that was passed after its solution was shown', () => {
    const shown: Fact = { kind: 'revealed', id: 'shown', at: day(-1), exercise: 'm/e', task: 't' };
    assert.equal(state(30, shown, pass(0)), 'revealed');
  });

  it('is what Continue leads to, the longest waiting first, at most one a day, after work that is begun', () => {
    const facts = [pass(1), pass(0, 'n')];
    const next = (number: number, ...more: Fact[]) =>
      nextItem(index, after(...facts, ...more), 'unset', clock(number));
    assert.equal(next(5), undefined);
    assert.deepEqual([next(9)?.kind, next(9)?.module.id], ['review', 'n']);
    const done: Fact = { ...reviewed(9, -1), module: 'n' } as Fact;
    assert.equal(next(9, done), undefined);
    assert.equal(next(10, done)?.module.id, 'm');
    const failed = [...rightAt(9, 'ab'), answer(9, 'c', false)];
    assert.equal(reviewOfToday(index, after(...facts, ...failed), clock(9.2)), undefined);
    assert.equal(nextItem(index, after(...facts), 'unset'), undefined, 'reviews are switched off');
  });
});
