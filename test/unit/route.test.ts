import assert from 'node:assert/strict';
import type { Fact } from '../../src/core/progress/facts';
import { neighbours, nextInside, nextItem, type Route } from '../../src/core/progress/next';
import { reduce } from '../../src/core/progress/state';
import type { ExerciseEntry, ModuleEntry, SyllabusIndex } from '../../src/core/syllabus/model';
import { isSkimmed, minutesOn } from '../../src/core/syllabus/routeMinutes';

const exercise = (id: string, minutes: number, star: boolean): ExerciseEntry => ({
  ...{ id, title: id, minutes, star },
  languages: ['python'],
  tasks: [`${id}_task`],
});
const module = (id: string, routes: ModuleEntry['routes']): ModuleEntry => ({
  ...{ id, title: id, number: 1, minutes: 60, written: true, routes },
  ...{ requires: [], competencies: [], duties: [], impacts: [], outcomes: [], quiz: ['q'] },
  exercises: [exercise(`${id}/extra`, 20, false), exercise(`${id}/main`, 15, true)],
});
const start = module('start', { clinical: 'core', technical: 'core' });
const words = module('words', { clinical: 'core', technical: 'deep' });
const code = module('code', { clinical: 'deep', technical: 'core' });
const modules = [start, words, code];
const index: SyllabusIndex = {
  ...{ title: '', competencies: [], duties: [], impacts: [], practice: [] },
  routes: { clinical: ['start', 'code', 'words'], technical: ['start', 'words', 'code'] },
  groups: [{ id: 'all', title: 'All', modules }],
};

let clock = 0;
const common = () => ({
  id: `f${clock}`,
  at: new Date(Date.UTC(2026, 10, 27) + 1000 * clock++).toISOString(),
});
const viewed = (id: string): Fact => ({ ...common(), kind: 'viewed', module: id });
const answered = (id: string): Fact => ({
  ...{ ...common(), kind: 'quizAnswered', module: id, question: 'q', option: 0, right: true },
});
const passed = (id: string): Fact => ({
  ...{ ...common(), kind: 'verified', exercise: id, task: `${id}_task` },
  ...{ language: 'python', seed: 1 },
});
const continues = (route: Route, ...facts: Fact[]) => {
  const next = nextItem(index, reduce(facts, { modules }), route);
  return next?.kind === 'exercise' ? next.exercise.id : next?.module.id;
};

describe('the route', () => {
  it('marks as skim what its learners bring along, never what both begin with', () => {
    const skimmed = (route: Route) => modules.filter((each) => isSkimmed(route, each)).map(({ id }) => id);
    assert.deepEqual(skimmed('clinical'), ['words']);
    assert.deepEqual(skimmed('technical'), ['code']);
    assert.deepEqual(skimmed('unset'), []);
  });

  it('promises the minutes of its own share of a module', () => {
    assert.equal(minutesOn('unset', words), 60);
    assert.equal(minutesOn('technical', words), 60);
    assert.equal(minutesOn('clinical', words), 40);
  });

  it('lets Continue go on after the starred exercises of a core module, and come back at the end', () => {
    assert.equal(continues('clinical'), 'start');
    assert.equal(continues('clinical', viewed('start'), answered('start')), 'start/main');
    const begun = [viewed('start'), passed('start/main')];
    assert.equal(continues('clinical', ...begun), 'code');
    assert.equal(continues('clinical', ...begun, viewed('code'), answered('code')), 'code/extra');
    const deep = [...begun, passed('code/extra'), passed('code/main'), passed('words/main')];
    assert.equal(continues('clinical', ...deep), 'start/extra');
    assert.equal(continues('clinical', ...deep, passed('start/extra'), passed('words/extra')), undefined);
  });

  it('leads from page to page in its own order', () => {
    const around = (route: Route) => {
      const { previous, following } = neighbours(index, route, code);
      return [previous?.id, following?.id];
    };
    assert.deepEqual(around('clinical'), ['start', 'words']);
    assert.deepEqual(around('technical'), ['words', undefined]);
    assert.deepEqual(around('unset'), ['words', undefined]);
  });

  it('puts the quiz of a core module before the exercises that can wait', () => {
    const inside = (route: Route, quizOpen: boolean, ...facts: Fact[]) => {
      const next = nextInside(start, reduce(facts, { modules }), route, quizOpen);
      return next === 'quiz' ? next : next?.id;
    };
    const main = passed('start/main');
    assert.equal(inside('clinical', true), 'start/main');
    assert.equal(inside('clinical', true, main), 'quiz');
    assert.equal(inside('clinical', false, main), 'start/extra');
    assert.equal(inside('clinical', false, main, passed('start/extra')), undefined);
    assert.equal(inside('unset', true, main), 'start/extra');
  });

  it('lets Continue go through all of a module while no route is chosen', () =>
    assert.equal(continues('unset', viewed('start'), answered('start')), 'start/extra'));

  it('lets Continue lead back to a page that was opened and left, until its quiz or an exercise is begun', () => {
    assert.equal(continues('unset', viewed('start')), 'start');
    assert.equal(continues('unset', viewed('start'), passed('start/extra')), 'start/main');
  });
});
