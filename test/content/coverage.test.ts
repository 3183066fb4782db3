import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { readFolder } from '../../src/build/readFolder';
import { coverage } from '../../src/core/syllabus/coverage';
import { coveragePage } from '../machine/coveragePage';
import { loadSyllabus } from '../../src/core/syllabus/load';
import { isSkimmed } from '../../src/core/syllabus/routeMinutes';
import { practiceMinutes } from './practiceMinutes';

const { syllabus, exercises: loaded } = loadSyllabus(await readFolder('syllabus'));
/** Of a tired reader who looks at the figures, too (Brysbaert 2019: 238 for prose). */
const wordsPerMinute = 200;
const minutesPerQuestion = 0.75;
const all = syllabus?.index.groups.flatMap(({ modules }) => modules) ?? [];

describe('what the guide names', () => {
  for (const { kind, id, title, modules } of syllabus ? coverage(syllabus.index) : []) {
    it(`${kind} "${title}" is taught, and done in exercises`, () => {
      assert.ok(modules.length > 0, `no written module names ${id}`);
      assert.ok(modules.some(({ exercises }) => exercises.length > 0));
    });
  }

  it('is written, every module of it', () =>
    assert.deepEqual(
      all.filter(({ written }) => !written).map(({ id }) => id),
      [],
    ));

  it('stands in docs/coverage.md as it is (npm run coverage writes it)', async () => {
    assert.ok(syllabus);
    assert.equal(await readFile('docs/coverage.md', 'utf8'), coveragePage(syllabus.index));
  });

  it('every route leads through every module once', () => {
    for (const [route, order] of Object.entries(syllabus?.index.routes ?? {}))
      assert.deepEqual([...order].sort(), all.map(({ id }) => id).sort(), route);
  });

  for (const route of ['clinical', 'technical'] as const) {
    it(`the ${route} route comes to no module before what it builds on, but for what its learners bring along`, () => {
      const order = syllabus?.index.routes[route] ?? [];
      const brought = new Set(all.filter((module) => isSkimmed(route, module)).map(({ id }) => id));
      const early = all.flatMap(({ id, requires }) =>
        requires
          .filter((each) => !brought.has(each) && order.indexOf(each) > order.indexOf(id))
          .map((each) => `${id} before ${each}`),
      );
      assert.deepEqual(early, []);
    });
  }

  for (const { id, minutes, exercises } of all) {
    it(`${id}: its minutes are those of reading, answering and doing`, () => {
      const { lesson = '', quiz = [] } = syllabus?.modules.get(id) ?? {};
      const words = lesson.split(/\s+/).filter((word) => /\w/.test(word)).length;
      assert.ok(words >= 600 && words <= 1650, `${words} words, tables and addresses included`);
      const done = exercises.reduce((sum, exercise) => sum + exercise.minutes, 0);
      const sum = words / wordsPerMinute + quiz.length * minutesPerQuestion + done;
      const told = `${sum.toFixed(0)} of ${minutes} minutes`;
      assert.ok(sum >= 0.8 * minutes && sum <= 1.2 * minutes, told);
    });
  }
});

describe('the minutes of a practice notebook', () => {
  for (const exercise of loaded.filter(({ entry }) => entry.levels)) {
    const { id, levels = {}, languages, minutes } = exercise.entry;
    it(`${id}: are those of reading, filling, drawing and writing, at each level`, () => {
      assert.equal(minutes, levels.guided);
      for (const language of languages) {
        for (const level of ['guided', 'standard', 'open'] as const) {
          const [told, found] = [levels[level] ?? 0, practiceMinutes(exercise, language, level)];
          assert.ok(
            found >= 0.8 * told && found <= 1.2 * told,
            `${level} in ${language}: ${found.toFixed(0)} of ${told} minutes`,
          );
        }
      }
    });
  }
});
