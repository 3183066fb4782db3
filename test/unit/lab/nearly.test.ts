import assert from 'node:assert/strict';
import { asksPython, asksR, inBoth } from './twins';

const about: [title: string, python: string, r: string, said: RegExp | null][] = [
  [
    'a rounded list',
    '([0.1234, 2.5], [0.12, 2.5])',
    'list(c(0.1234, 2.5)), list(c(0.12, 2.5))',
    /2 decimals/,
  ],
  [
    'shares in per cent',
    '({"a": 0.25, "n": 4}, {"a": 25, "n": 4})',
    'list(list(a = 0.25, n = 4)), list(list(a = 25, n = 4))',
    /per cent/,
  ],
  [
    'names in another order',
    '(["a", "b", "c"], ["c", "b", "a"])',
    'list(c("a", "b", "c")), list(c("c", "b", "a"))',
    /another order/,
  ],
  [
    'numbers in another order',
    '([1, 2, 3], [3, 2, 1])',
    'list(c(1, 2, 3)), list(c(3, 2, 1))',
    /another order/,
  ],
  ['a 0 for a small number', '(0.04, 0.0)', 'list(0.04), list(0)', null],
  ['one name twice', '(["a", "b"], ["a", "a"])', 'list(c("a", "b")), list(c("a", "a"))', null],
  [
    'a table without rows',
    '({"n": [], "rate": []}, {"n": []})',
    'list(data.frame(n = numeric(0), rate = numeric(0))), list(data.frame(n = numeric(0)))',
    /^Your result has no `rate`\. Compare/,
  ],
  [
    'another name',
    '({"sens": 0.5, "n": 4}, {"sensitivity": 0.5, "n": 4})',
    'list(list(sens = 0.5, n = 4)), list(list(sensitivity = 0.5, n = 4))',
    /^Your result has no `sens`, and has `sensitivity`, which is not asked for\. Compare/,
  ],
  [
    'groups left out',
    '({"A": 1, "B": 2, "C": 3, "D": 4, "E": 5}, {"E": 5})',
    'list(c(A = 1, B = 2, C = 3, D = 4, E = 5)), list(c(E = 5))',
    /^Your result has no `A`, `B`, `C` and 1 more\. Compare/,
  ],
  ['another value', '({"a": 1}, {"a": 7})', 'list(list(a = 1)), list(list(a = 7))', null],
  ['another number', '(0.25, 0.3125)', 'list(0.25), list(0.3125)', null],
  ['a gap in one place', '([0.25, None], [25.0, 0])', 'list(c(0.25, NA)), list(c(25, 0))', null],
];

describe('lab: what may be right but for its form', () => {
  for (const [title, python, r, said] of about) {
    inBoth(title, async () => {
      const answers = [
        await asksPython<string | null>('from lab.nearly import nearly', `nearly([${python}])`),
        await asksR<string | null>(`lab$nearly(${r})`),
      ];
      assert.equal(answers[0], answers[1]);
      if (said) assert.match(String(answers[0]), said);
      else assert.equal(answers[0], null);
    });
  }
});
