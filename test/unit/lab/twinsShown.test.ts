import assert from 'node:assert/strict';
import { pythonLiteral } from '../../../src/core/syllabus/literals';
import { rLiteral } from '../../../src/core/syllabus/rLiteral';
import { asksPython, asksR, inBoth, lastInR } from './twins';

/** Results of every verdict, as a check would give them. */
const results: object[] = [
  {
    task: 'tpr',
    verdict: 'wrong',
    headline: 'Not yet: tpr differs on 1 of 2 examples',
    consequence: 'You report 100% found; it is 50%. `tpr` & <b>',
    diagnosis: "You divided by everyone, didn't you?",
    mistake: 'all patients below',
    lesson: { anchor: 'rates', title: 'Rates “and” their denominators' },
    rows: [
      { name: 'a', input: 'y=[1, 0]', expected: '0.5', yours: '1', ok: false },
      { name: 'b', input: "g='<A>'", yours: '"1"', ok: true },
    ],
    more: '1 more example matches.',
    note: 'Your function printed 1 line while it was checked; it need not print.',
    counts: { hidden: { matched: 3, total: 30 } },
    seed: 2147483646,
  },
  {
    task: 't',
    verdict: 'pass',
    headline: 'Verified: t',
    explanation: 'Well done.',
    next: 'u',
    rows: [],
    seed: 1,
  },
  {
    task: 't',
    verdict: 'error',
    headline: 'Your code stopped: E on line 4',
    error: {
      name: 'E',
      message: 'm',
      line: 4,
      source: '    x <- y[[1]] # <script>',
      lines: [
        { line: 3, source: 'f <- function(y) {' },
        { line: 4, source: '    x <- y[[1]] # <script>' },
        { line: 5, source: '' },
      ],
      plain: 'A coding error.',
    },
    rows: [{ name: 'a', input: 'no arguments', yours: 'raises E', ok: false }],
    seed: 5,
  },
  {
    task: 't',
    verdict: 'notAttempted',
    headline: 'Not attempted: t',
    diagnosis: '`t` returns nothing yet.',
    rows: [{ name: 'a', input: 'x=1', expected: '2', yours: 'no answer yet', ok: false }],
    seed: 5,
  },
  {
    task: 't',
    verdict: 'timeout',
    headline: 'Stopped after 1 s: t',
    diagnosis: 'Too long.',
    rows: [],
    seed: 5,
  },
  { task: 't', verdict: 'mutated', headline: 'Not yet: t changes y', diagnosis: 'Copy.', rows: [], seed: 5 },
];

describe('lab: the card in Python and in R', () => {
  for (const kind of ['text', 'html']) {
    inBoth(`is the same ${kind}, letter by letter`, async () => {
      for (const result of results) {
        const python = `from lab.card_${kind} import as_${kind}`;
        assert.equal(
          await asksR(`lab$as_${kind}(${rLiteral(result)})`),
          await asksPython(python, `as_${kind}(${pythonLiteral(asIntegers(result))})`),
        );
      }
    });
  }
});

describe('lab: sentences about consequences in Python and in R', () => {
  const values = {
    pt: 0.145,
    n: 1234567.5,
    name: 'ward',
    list: [1n, 2n, 3n],
    yours: { A: { tpr: null, n: 4n, share: 0.125 }, '1': [0.30000000000000004] },
  };
  const templates = [
    'At {pt:.0%} in the {name}',
    '{yours.A.n} patients, {yours.1.0}, {yours.A.n:d}',
    '{yours.A.tpr:.0%}',
    '{yours.B.tpr}',
    '{nothing} at all',
    '{name.first}',
    '{n:,.0f} of {n:.1f}, {pt:+.2f}, {yours.A.share:.2f}, {pt:.1e}, {n:.3g}',
    '{list.7}',
    '{list.2} and {list[0]}',
    'no field',
  ];
  for (const template of templates) {
    inBoth(template, async () => {
      const filled = await asksPython<string | null>(
        'from lab.consequence import fill',
        `fill(${JSON.stringify(template)}, ${pythonLiteral(values)})`,
      );
      assert.equal(await asksR(`lab$fill(${rLiteral(template)}, ${rLiteral(values)})`), filled);
    });
  }
});

describe('lab: draws in Python and in R', () => {
  const specs: Record<string, object> = {
    integers: { x: { integer: [3, 9], length: [0, 6], missing: 0.3 } },
    uniforms: { x: { uniform: [0.5, 1.5] }, y: { uniform: [-3, 3], decimals: 2, length: 4 } },
    texts: { g: { choice: ['A', 'A', 'B'], length: [0, 4] }, one: { choice: ['A', 7] } },
    'lengths that follow': {
      y: { bernoulli: 0.4, length: [1, 9] },
      flag: { bernoulli: 0.5, length: 'same' },
    },
    rows: {
      rows: { rows: { id: { sequence: 1 }, need: { integer: [0, 5], missing: 0.5 } }, length: [0, 5] },
      k: { constant: 3 },
    },
    'a long list': { x: { uniform: [0, 1], length: 700, missing: 0.1 } },
    'lists in rows': {
      rows: { rows: { id: { sequence: 1 }, tags: { choice: ['a', 'b'], length: 2 } }, length: [1, 4] },
    },
  };
  for (const [title, spec] of Object.entries(specs)) {
    inBoth(title, async () => {
      const draws = 25;
      const python = `from lab.draw import draw_args\nfrom lab.stream import Stream\ns = Stream(4711)`;
      const drawn = await asksPython<unknown[]>(
        python,
        `[draw_args(${pythonLiteral(asIntegers(spec))}, s) for _ in range(${draws})]`,
      );
      const rows = (value: unknown) => `lapply(${value as string}, function(d) lapply(d, lab$json_items))`;
      const setup = `s <- lab$new_stream(4711)
lab$json_items <- function(x) if (is.list(x) || length(x) != 1) x else I(x)`;
      const twin = await asksR<unknown[]>(
        rows(`lapply(1:${draws}, function(k) lab$draw_args(${rLiteral(spec)}, s))`),
        setup,
      );
      const listed = drawn.map((args) =>
        Object.fromEntries(
          Object.entries(args as object).map(([key, value]) => [key, Array.isArray(value) ? value : [value]]),
        ),
      );
      assert.deepEqual(twin, listed);
    });
  }

  inBoth('many at once as one by one, and as in Python', async () => {
    const python = await asksPython<number[]>('from lab.stream import Stream', 'Stream(7).us(300)');
    const setup = 's <- lab$new_stream(7)';
    assert.deepEqual(await asksR('lab$new_stream(7)$us(300)'), python);
    assert.deepEqual(await asksR('vapply(1:300, function(k) s$u(), 0)', setup), python);
  });

  inBoth('a seed from the same parts', async () => {
    const python = await asksPython<number>('from lab.stream import seed_from', 'seed_from(3, "µ-task", 1)');
    assert.equal(await asksR('lab$seed_from(3, "\\u00b5-task", 1)'), python);
  });
});

describe('lab: a figure in Python and in R', () => {
  const bars = {
    mark: 'bar',
    encoding: {
      x: { field: 'ward', sort: ['B', 'A'] },
      y: { field: 'missed', title: 'Missed cases (n)', scale: { domain: [0, 12] } },
    },
  };
  const wards = [
    new Map<string, unknown>([
      ['ward', 'A'],
      ['missed', 4.5],
    ]),
    new Map<string, unknown>([
      ['ward', '<B>'],
      ['missed', null],
    ]),
  ];
  const many = Array.from({ length: 12 }, (_, at) => new Map<string, unknown>([['n', at]]));
  const figures: Record<string, [spec: object, data: unknown, alt: string]> = {
    'with data and words': [bars, wards, 'Ward B misses more.'],
    'named by its title': [{ ...bars, title: { text: 'Missed' } }, wards, ''],
    'named by its axes': [bars, many, ''],
    'of several parts': [{ hconcat: [bars, bars] }, null, ''],
    'with its own data and width': [{ ...bars, width: 200, data: { values: wards } }, null, 'Mine.'],
  };
  for (const [title, [spec, data, alt]] of Object.entries(figures)) {
    inBoth(title, async () => {
      const [literals, nothing] = [pythonLiteral(asIntegers(spec)), data === null];
      const python = await asksPython<Record<string, unknown>>(
        'from lab.figure import Figure, complete',
        `Figure(complete(${literals}, ${nothing ? 'None' : pythonLiteral(asIntegers(data))}, "${alt}"))._repr_mimebundle_()`,
      );
      const values = nothing ? 'NULL' : rLiteral(data);
      const { shown } = await lastInR([{ cell: `figure(${rLiteral(spec)}, ${values}, alt = "${alt}")` }]);
      const mime = 'application/vnd.vegalite.v5+json';
      assert.deepEqual({ ...shown[0], [mime]: JSON.parse(String(shown[0]?.[mime])) as unknown }, python);
    });
  }

  inBoth('says what does not fit', async () => {
    const wrong: [cell: string, told: RegExp][] = [
      ['figure("bar")', /a named list with at least mark and encoding/],
      ['figure(list(mark = "bar"), 1:2)', /a data frame, a list of columns, or a list of rows/],
      ['figure(list(mark = "bar"), list(a = 1, b = 1:2))', /equally long\. These are not: a 1, b 2\./],
    ];
    for (const [cell, told] of wrong) assert.match((await lastInR([{ cell }])).raised ?? '', told);
  });
});

/** Whole numbers as integers, as the index and cases.yaml have them in Python. */
function asIntegers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isInteger(value) ? BigInt(value) : value;
  if (Array.isArray(value)) return value.map(asIntegers);
  if (typeof value !== 'object' || value === null) return value;
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [key, asIntegers(item)]));
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, asIntegers(item)]));
}
