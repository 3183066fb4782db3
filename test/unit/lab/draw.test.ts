import assert from 'node:assert/strict';
import { everywhere } from './learner';
import { sensitivity } from './sensitivity';

const setup = `
from lab.draw import draw_args
from lab.stream import Stream, seed_from

def draws(spec, count=200, seed=7):
    stream = Stream(seed)
    return [draw_args(spec, stream) for _ in range(count)]

def fails(spec):
    try:
        draws(spec, 1)
    except ValueError as error:
        return str(error)
`;

describe('lab: the shared stream', () => {
  everywhere('gives the numbers of the specification', async (learner) => {
    const vector = 's.state, s.u(), s.z(), Stream(42).shuffle(5), Stream(0).state, Stream(2147483647).state';
    assert.deepEqual(await learner.asks(`${setup}\ns = Stream(42)`, `[${vector}]`), [
      488601845,
      0.7610063263033546,
      1.2064199206449189,
      [4, 0, 1, 2, 3],
      1596680831,
      1596680831,
    ]);
  });

  everywhere('b is 0 or 1, i is below n', async (learner) => {
    const expression =
      '[sorted({s.b(.5) for _ in range(99)}), sorted({s.i(3) for _ in range(99)}), {s.b(0) for _ in range(99)} == {0}]';
    assert.deepEqual(await learner.asks(`${setup}\ns = Stream(1)`, expression), [[0, 1], [0, 1, 2], true]);
  });

  everywhere('draws many at once as one by one', async (learner) => {
    const cell = `${setup}\na, b = Stream(7), Stream(7)`;
    const holds = '[a.us(300) == [b.u() for _ in range(300)], a.us(0), a.u() == b.u()]';
    assert.deepEqual(await learner.asks(cell, holds), [true, [], true]);
  });

  everywhere('seeds come from texts by FNV-1a', async (learner) => {
    assert.deepEqual(await learner.asks(setup, '[seed_from("a"), seed_from(0, "x") == seed_from("0/x")]'), [
      0xe40c292c % 2147483647,
      true,
    ]);
  });
});

describe('lab: hidden arguments', () => {
  const cases: [string, string, string][] = [
    ['integers with both ends', '{"n": {"integer": [2, 4]}}', 'sorted({d["n"] for d in drawn}) == [2, 3, 4]'],
    ['negative integers', '{"n": {"integer": [-2, 0]}}', 'sorted({d["n"] for d in drawn}) == [-2, -1, 0]'],
    [
      'uniform',
      '{"x": {"uniform": [0.2, 0.8]}}',
      'all(0.2 < d["x"] < 0.8 for d in drawn) and len({d["x"] for d in drawn}) == 200',
    ],
    [
      'uniform with decimals',
      '{"x": {"uniform": [0, 1], "decimals": 1}}',
      '{d["x"] for d in drawn} == {k / 10 for k in range(11)}',
    ],
    [
      'uniform without decimals at all',
      '{"x": {"uniform": [0, 3], "decimals": 0}}',
      'all(d["x"] in (0, 1, 2, 3) for d in drawn)',
    ],
    ['bernoulli', '{"x": {"bernoulli": 0.3}}', '30 < sum(d["x"] for d in drawn) < 90'],
    ['choice', '{"x": {"choice": ["A", "B", None]}}', '{d["x"] for d in drawn} == {"A", "B", None}'],
    ['constant', '{"x": {"constant": [1, {"a": 2}]}}', 'all(d["x"] == [1, {"a": 2}] for d in drawn)'],
    ['a literal', '{"x": 0.25}', 'all(d["x"] == 0.25 for d in drawn)'],
    ['sequence in a list', '{"x": {"sequence": 3, "length": 4}}', 'drawn[0]["x"] == [3, 4, 5, 6]'],
    [
      'a range of lengths',
      '{"x": {"bernoulli": 0.5, "length": [0, 2]}}',
      '{len(d["x"]) for d in drawn} == {0, 1, 2}',
    ],
    [
      'the same length',
      '{"x": {"bernoulli": 0.5, "length": [1, 9]}, "k": {"integer": [1, 2]}, "y": {"choice": ["A"], "length": "same"}}',
      'all(len(d["x"]) == len(d["y"]) for d in drawn)',
    ],
    [
      'missing items',
      '{"x": {"integer": [1, 2], "length": 50, "missing": 0.1}}',
      '500 < sum(d["x"].count(None) for d in drawn) < 1500',
    ],
    [
      'rows',
      '{"rows": {"rows": {"id": {"sequence": 1}, "need": {"integer": [0, 5], "missing": 0.5}}, "length": [5, 20]}}',
      'all([r["id"] for r in d["rows"]] == list(range(1, len(d["rows"]) + 1)) and 5 <= len(d["rows"]) <= 20 for d in drawn) and {r["need"] for d in drawn for r in d["rows"]} == {None, 0, 1, 2, 3, 4, 5}',
    ],
    [
      'as many as rows',
      '{"rows": {"rows": {"id": {"sequence": 1}}, "length": [1, 5]}, "y": {"bernoulli": 1, "length": "same"}}',
      'all(len(d["rows"]) == len(d["y"]) for d in drawn)',
    ],
  ];

  for (const [title, spec, holds] of cases) {
    everywhere(title, async (learner) => {
      assert.equal(await learner.asks(`${setup}\ndrawn = draws(${spec})`, `bool(${holds})`), true);
    });
  }

  everywhere('the same in every Python and for every check with this seed', async (learner) => {
    const spec =
      '{"y": {"bernoulli": 0.5, "length": [2, 6]}, "p": {"uniform": [0, 1], "decimals": 2, "missing": 0.2, "length": "same"}}';
    const expected = [
      { y: [0, 1, 0, 1, 0], p: [0.14, 0.08, 0.08, 0.3, 0.31] },
      { y: [1, 1], p: [0.06, null] },
    ];
    assert.deepEqual(await learner.asks(setup, `draws(${spec}, 2)`), expected);
  });

  everywhere("a description that says nothing is the author's error", async (learner) => {
    assert.match(
      await learner.asks<string>(setup, 'fails({"x": {"uniformly": [0, 1]}})'),
      /^nothing to draw/,
    );
    assert.match(
      await learner.asks<string>(setup, 'fails({"x": {"bernoulli": 1, "length": "same"}})'),
      /needs a list/,
    );
  });

  everywhere(
    'fixtures draw what the description cannot say, with the reference in scope',
    async (learner) => {
      const exercise = structuredClone(sensitivity.exercise) as {
        tasks: { sensitivity: { hidden: object } };
      };
      exercise.tasks.sensitivity.hidden = { count: 3, draw: 'hidden_case' };
      const fixtures =
        'def hidden_case(s):\n    return {"y": [1, 1], "flag": [s.b(1), int(sensitivity([1], [0]))]}';
      const cell = 'seen = []\ndef sensitivity(y, flag):\n    seen.append((y, flag))\n    return 2';
      const answer = await learner
        .opens({ ...sensitivity, exercise, fixtures })
        .writes(cell + '\ncheck("sensitivity")')
        .runs('seen[-3:]');
      assert.deepEqual(
        answer.value,
        Array(3).fill([
          [1, 1],
          [1, 0],
        ]),
      );
    },
  );
});
