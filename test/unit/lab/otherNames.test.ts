import assert from 'node:assert/strict';
import { everywhere } from './learner';
import { asksR, inBoth as inR } from './twins';

/** What is due and what came, in each language, and what is said of it; null when the names are no matter. */
const stories: [title: string, python: [string, string], r: [string, string], says: string | null][] = [
  [
    'another name',
    ['{"sens": 0.5, "n": 4}', '{"sensitivity": 0.5, "n": 4}'],
    ['list(sens = 0.5, n = 4)', 'list(sensitivity = 0.5, n = 4)'],
    'Your result has no `sens`, and has `sensitivity`, which is not asked for. Compare its names with those in the task.',
  ],
  [
    'groups left out',
    ['{"A": 1, "B": 2, "C": 3, "D": 4, "E": 5}', '{"E": 5}'],
    ['c(A = 1, B = 2, C = 3, D = 4, E = 5)', 'c(E = 5)'],
    'Your result has no `A`, `B`, `C` and 1 more. Compare its names with those in the task.',
  ],
  [
    'a column too much',
    ['{"id": [1]}', '{"id": [1], "row": [0]}'],
    ['data.frame(id = 1)', 'data.frame(id = 1, row = 0)'],
    'Your result has `row`, which is not asked for. Compare its names with those in the task.',
  ],
  ['another value', ['{"a": 1}', '{"a": 7}'], ['list(a = 1)', 'list(a = 7)'], null],
  ['no names', ['[1, 2]', '[1, 3]'], ['c(1, 2)', 'c(1, 3)'], null],
];

describe('lab: results with other names than the task gives', () => {
  for (const [title, [due, got], [dueInR, gotInR], says] of stories) {
    everywhere(title, async (learner) => {
      assert.equal(await learner.asks('from lab.nearly import nearly', `nearly([(${due}, ${got})])`), says);
    });
    inR(`${title}, in R`, async () => {
      assert.equal(await asksR(`lab$nearly(list(${dueInR}), list(${gotInR}))`), says);
    });
  }
});
