import assert from 'node:assert/strict';
import { readFolder } from '../../src/build/readFolder';
import { coverage } from '../../src/core/syllabus/coverage';
import { loadSyllabus } from '../../src/core/syllabus/load';
import { skip } from '../skip';

const { syllabus } = loadSyllabus(await readFolder('syllabus'));
const all = syllabus?.index.groups.flatMap(({ modules }) => modules) ?? [];

describe('what the guide names', () => {
  for (const { kind, id, title, modules } of syllabus ? coverage(syllabus.index) : []) {
    it(`${kind} "${title}" is taught, and done in exercises`, function () {
      const teaching = all.filter(
        ({ competencies, duties, impacts, routes }) =>
          [...competencies, ...duties, ...impacts].includes(id) || id in routes,
      );
      assert.ok(teaching.length > 0, 'no module of the catalogue teaches it');
      const open = teaching.filter(({ written }) => !written).map((module) => module.title);
      if (modules.length === 0) skip(this, `not written yet: ${open.join(', ')}`);
      assert.ok(modules.some(({ exercises }) => exercises.length > 0));
    });
  }

  it('every route leads through every module once', () => {
    for (const [route, order] of Object.entries(syllabus?.index.routes ?? {}))
      assert.deepEqual([...order].sort(), all.map(({ id }) => id).sort(), route);
  });

  it('the minutes of a module leave time for its lesson and quiz', () => {
    for (const { id, minutes, exercises, written } of all.filter((module) => module.written)) {
      const inExercises = exercises.reduce((sum, exercise) => sum + exercise.minutes, 0);
      assert.ok(written && inExercises < minutes, `${id}: ${inExercises} of ${minutes} minutes in exercises`);
    }
  });
});
