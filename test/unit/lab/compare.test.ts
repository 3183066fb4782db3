import assert from 'node:assert/strict';
import { everywhere } from './learner';

const setup = `
from lab.compare import difference, unchanged
nan = float("nan"); inf = float("inf")

class Array:
    def __init__(self, *items): self.items = list(items)
    def tolist(self): return self.items

class Scalar:
    def __init__(self, value): self.value = value
    def item(self): return self.value

class Series:
    def __init__(self, **items): self.items = items
    def tolist(self): return list(self.items.values())
    def to_dict(self): return self.items

class Table:
    columns = ["id"]
    def to_dict(self, orient): return [{"id": 1}, {"id": 2}] if orient == "records" else {"id": [1, 2]}

class Contrary:
    def __eq__(self, other): raise RuntimeError("no")
`;

const same: [string, string][] = [
  ['0.5', '0.5 + 4e-7'],
  ['2e6', '2e6 + 1.5'],
  ['3', '3.0'],
  ['3.0', '3'],
  ['1', 'True'],
  ['True', 'True'],
  ['None', 'nan'],
  ['nan', 'None'],
  ['inf', 'inf'],
  ['[1, 2]', '(1, 2)'],
  ['(1, (2, 3))', '[1, [2, 3]]'],
  ['{"a": 1, "b": None}', '{"b": nan, "a": 1.0}'],
  ['{1, 2}', '{2, 1}'],
  ['[0.5, 2]', 'Array(0.5, 2)'],
  ['{"a": [1]}', '{"a": Array(1)}'],
  ['2.5', 'Scalar(2.5)'],
  ['True', 'Scalar(True)'],
  ['[1, 2]', 'Series(x=1, y=2)'],
  ['{"x": 1}', 'Series(x=1)'],
  ['[{"id": 1}, {"id": 2}]', 'Table()'],
  ['{"id": [1, 2]}', 'Table()'],
  ['10**400', '10**400'],
];

const different: [string, string, unknown[]][] = [
  ['0.5', '0.5 + 2e-6', []],
  ['3', '3.0000001', []],
  ['True', '1', []],
  ['False', '0', []],
  ['False', 'None', []],
  ['1', '"1"', []],
  ['"a"', '"A"', []],
  ['0', 'None', []],
  ['[]', 'None', []],
  ['inf', '-inf', []],
  ['inf', '1e300', []],
  ['1.0', '10**400', []],
  ['[1, 2]', '[1, 2, 3]', []],
  ['[1, 2]', '{1, 2}', []],
  ['"ab"', '["a", "b"]', []],
  ['{"a": 1}', '{"a": 1, "b": 2}', []],
  ['{"a": 1}', '[("a", 1)]', []],
  ['{"A": {"tpr": [1, 0.5]}}', '{"A": {"tpr": [1, 0.25]}}', ['A', 'tpr', 1]],
  ['{1, 2}', 'Contrary()', []],
];

describe('lab: comparison', () => {
  everywhere('values that mean the same', async (learner) => {
    const pairs = same.map(([expected, yours]) => `difference(${expected}, ${yours})`);
    const found = await learner.asks<unknown[]>(setup, `[${pairs.join(', ')}]`);
    assert.deepEqual(
      same.filter((_, at) => found[at] !== null),
      [],
    );
  });

  everywhere('values that differ, and where they first do', async (learner) => {
    const pairs = different.map(([expected, yours]) => `difference(${expected}, ${yours})`);
    const found = await learner.asks<unknown[]>(setup, `[${pairs.join(', ')}]`);
    assert.deepEqual(
      found,
      different.map(([, , path]) => path),
    );
  });

  everywhere('a tolerance of its own', async (learner) => {
    const found = await learner.asks(setup, '[difference(0.7, 0.704, 0.005), difference(0.7, 0.706, 0.005)]');
    assert.deepEqual(found, [null, []]);
  });

  everywhere(
    'an argument is unchanged only with the same items of the same type in the same order',
    async (learner) => {
      const pairs = [
        '[1, nan], [1, nan]',
        '{"a": [1]}, {"a": [1]}',
        'Array(1), Array(1)',
        '[1], [1.0]',
        '[1], [True]',
        '{"a": 1, "b": 2}, {"b": 2, "a": 1}',
        '[2, 1], [1, 2]',
        'Array(1), Array(2)',
        '[0.1], [0.1 + 1e-15]',
      ].map((pair) => `unchanged(${pair})`);
      const found = await learner.asks(setup, `[${pairs.join(', ')}]`);
      assert.deepEqual(found, [true, true, true, false, false, false, false, false, false]);
    },
  );

  everywhere(
    'an argument with two equal texts in it is not looked at item by item: whole data sets would take long',
    async (learner) => {
      const spy = `
import lab.outcome

def looked_at(function):
    """How often arguments were compared item by item, and which argument was found changed."""
    seen, unchanged = [], lab.outcome.unchanged
    lab.outcome.unchanged = lambda before, after: seen.append(before) or unchanged(before, after)
    try:
        args = {"stays": [{"".join(["y", ""]): 1}, {"y": 2}]}
        return [len(seen), lab.outcome.call(function, args, ["stays"], watch=True).changed, len(seen)]
    finally:
        lab.outcome.unchanged = unchanged
`;
      const found = await learner.asks(spy, '[looked_at(len), looked_at(lambda stays: stays.clear())]');
      assert.deepEqual(found, [
        [0, null, 0],
        [0, 'stays', 1],
      ]);
    },
  );
});
