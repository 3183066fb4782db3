import assert from 'node:assert/strict';
import { readFolder } from '../../src/build/readFolder';
import { loadSyllabus } from '../../src/core/syllabus/load';

const { syllabus } = loadSyllabus(await readFolder('syllabus'));

describe('every quiz', () => {
  for (const [id, { quiz }] of syllabus?.modules ?? []) {
    it(`${id}: has five questions or more, and no place where the right answer mostly stands`, () => {
      assert.ok(quiz.length >= 5, `${quiz.length} questions`);
      const places = quiz.map(({ options }) => options.findIndex(({ right }) => right));
      const most = Math.max(...places.map((place) => places.filter((each) => each === place).length));
      assert.ok(most <= Math.ceil(quiz.length / 2), places.map((place) => 'ABCDEF'[place]).join(''));
    });
  }
});
