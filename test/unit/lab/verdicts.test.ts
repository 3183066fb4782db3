import assert from 'node:assert/strict';
import { card, everywhere } from './learner';
import { right, sensitivity } from './sensitivity';

describe('lab: verdicts of a function', () => {
  everywhere('verifies a right answer, with KeyError for ValueError and NaN for None', async (learner) => {
    const result = await learner.opens(sensitivity).writes(right).checks('sensitivity');
    assert.equal(result.verdict, 'pass');
    assert.equal(result.headline, 'Verified: sensitivity');
    assert.equal(result.explanation, 'Half of the ill are found.');
    assert.equal(result.next, 'top');
    assert.equal(result.more, '1 more example matches. Checked as well: 2 edge cases and 30 new cases.');
    assert.deepEqual(result.counts!.hidden, { matched: 30, total: 30 });
    assert.deepEqual(result.rows[0], {
      name: 'a ward of four',
      input: 'y=[1, 1, 0, 0], flag=[1, 0, 1, 0]',
      expected: '0.5',
      yours: '0.5',
      ok: true,
    });
    assert.match(result.id, /^[0-9a-f]{16}$/);
    assert.match(result.at, /^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
    assert.match(
      result.runtime,
      learner.python.name === 'Pyodide' ? /^Python 3.+ \(Pyodide\)$/ : /^Python 3[\d.]+$/,
    );
  });

  everywhere('asks to run the cell when the name is missing', async (learner) => {
    const result = await learner.opens(sensitivity).checks('sensitivity');
    assert.equal(result.verdict, 'notAttempted');
    assert.equal(result.diagnosis, 'Run the cell that defines `sensitivity` first, then this check.');
    assert.deepEqual(result.rows, []);
  });

  for (const placeholder of ['return None', 'return ...', 'raise NotImplementedError', 'pass']) {
    everywhere(`sees the placeholder "${placeholder}" as not attempted`, async (learner) => {
      const cell = `def sensitivity(y, flag):\n    ${placeholder}`;
      const result = await learner.opens(sensitivity).writes(cell).checks('sensitivity');
      assert.equal(result.verdict, 'notAttempted');
      assert.equal(result.rows[0]!.yours, 'no answer yet');
    });
  }

  everywhere('does not call a number a function', async (learner) => {
    const result = await learner.opens(sensitivity).writes('sensitivity = 0.5').checks('sensitivity');
    assert.equal(result.verdict, 'notAttempted');
    assert.match(result.diagnosis!, /is a number now, not a function/);
  });

  everywhere('says on how many examples a wrong answer differs, failing ones first', async (learner) => {
    const cell = 'def sensitivity(y, flag):\n    return 1.0';
    const result = await learner.opens(sensitivity).writes(cell).checks('sensitivity');
    assert.equal(result.verdict, 'wrong');
    assert.equal(result.headline, 'Not yet: sensitivity differs on 3 of 4 examples');
    assert.equal(result.consequence, 'You report 100% found; it is 50%.');
    assert.deepEqual(
      result.rows.map((row) => [row.name, row.ok]),
      [
        ['a ward of four', false],
        ['none found', false],
        ['one of four', false],
      ],
    );
    assert.equal(result.more, '1 more example matches.');
    assert.deepEqual(result.lesson, { anchor: 'rates', title: 'Rates and their denominators' });
  });

  everywhere('does not accept answers copied from the examples', async (learner) => {
    const cell = `
def sensitivity(y, flag):
    return {(1, 1, 0, 0): 0.5, (1, 1, 0): 1.0, (1, 0): 0.0, (1, 1, 1, 1): 0.25}.get(tuple(y), 0.123456)`;
    const result = await learner.opens(sensitivity).writes(cell).checks('sensitivity');
    assert.equal(result.verdict, 'wrong');
    assert.match(
      result.headline,
      /^Not yet: sensitivity matches the examples, but differs on 2 of 2 edge cases and \d+ of 30 new cases$/,
    );
    assert.deepEqual(result.counts!.visible, { matched: 4, total: 4 });
    assert.deepEqual(
      result.rows.map((row) => [row.name, 'expected' in row, row.ok]),
      [
        ['nobody is ill', false, false],
        ['a new case', false, false],
        ['a ward of four', true, true],
      ],
    );
    assert.equal(result.consequence, undefined);
    assert.equal(result.more, '3 more examples match.');
  });

  everywhere('shows the smallest failing new case and never what was expected there', async (learner) => {
    const cell = right.replace('sum(ill) / len(ill)', '0.777777 if len(y) > 6 else sum(ill) / len(ill)');
    const result = await learner.opens(sensitivity).writes(cell).checks('sensitivity');
    assert.equal(
      result.headline.replace(/\d+ of 30/, 'n of 30'),
      'Not yet: sensitivity matches the examples, but differs on n of 30 new cases',
    );
    const row = result.rows[0]!;
    assert.equal(row.yours, '0.777777');
    assert.equal(row.input.match(/[01]/g)!.length, 14, row.input);
    assert.equal('expected' in row, false);
  });

  everywhere('names line and source of an exception, in plain words', async (learner) => {
    const cell = right.replace(' if ill else float("nan")', '').replace('KeyError', 'ValueError');
    const result = await learner.opens(sensitivity).writes(cell).checks('sensitivity');
    assert.equal(result.verdict, 'error');
    assert.equal(result.headline, 'Your code stopped: ZeroDivisionError on line 6');
    assert.equal(result.error!.source, '    return sum(ill) / len(ill)');
    assert.match(
      result.error!.plain,
      /division by zero.*This is a coding error, not a wrong answer: what you verified before stays verified\.$/,
    );
    assert.deepEqual(
      result.rows.map((row) => [row.name, row.yours, 'expected' in row]),
      [['nobody is ill', 'raises ZeroDivisionError', false]],
    );
  });

  everywhere("finds the learner's line below the standard library, not inside it", async (learner) => {
    const cell =
      'import statistics\ndef sensitivity(y, flag):\n    if y:\n        return statistics.mean([])\n';
    const result = await learner.opens(sensitivity).writes(cell).checks('sensitivity');
    assert.equal(result.error!.line, 4);
    assert.equal(result.error!.name, 'StatisticsError');
  });

  everywhere('another exception where a ValueError is due is an error', async (learner) => {
    const cell = right.replace('raise KeyError("unequal")', 'raise TypeError("unequal")');
    const result = await learner.opens(sensitivity).writes(cell).checks('sensitivity');
    assert.equal(result.headline, 'Your code stopped: TypeError on line 4');
  });

  everywhere('a signature that does not fit is explained at the def line', async (learner) => {
    const result = await learner
      .opens(sensitivity)
      .writes('\ndef sensitivity(y):\n    return 1')
      .checks('sensitivity');
    assert.equal(result.headline, 'Your code stopped: TypeError on line 2');
    assert.match(result.error!.plain, /the parameters in your `def` line/);
  });

  everywhere('a list as a key is explained as what it is, not as a wrong signature', async (learner) => {
    const cell = 'import functools\n@functools.lru_cache\ndef sensitivity(y, flag):\n    return 1';
    const result = await learner.opens(sensitivity).writes(cell).checks('sensitivity');
    assert.match(result.error!.plain, /^Two values do not go together/);
  });

  everywhere('parameters may have other names: arguments go by position', async (learner) => {
    const cell = right.replace('(y, flag)', '(ill_or_not, found)').replaceAll('(y)', '(ill_or_not)');
    const renamed = cell.replace('len(flag)', 'len(found)').replace('zip(y, flag)', 'zip(ill_or_not, found)');
    assert.equal((await learner.opens(sensitivity).writes(renamed).checks('sensitivity')).verdict, 'pass');
  });

  everywhere('names the argument that a function changes', async (learner) => {
    const cell = right.replace(
      '    ill =',
      '    flag.sort(key=lambda f: 0); y.append(0) if y else None; flag.append(0)\n    ill =',
    );
    const result = await learner.opens(sensitivity).writes(cell).checks('sensitivity');
    assert.equal(result.verdict, 'mutated');
    assert.equal(result.headline, 'Not yet: sensitivity changes its argument y');
    assert.match(result.diagnosis!, /reads other data/);
    assert.equal(result.rows[0]!.yours, '0.5, and y changed');
  });

  everywhere('counts what a function prints and keeps it out of the cell', async (learner) => {
    const cell = right.replace('    ill =', '    print("debug", y)\n    ill =');
    const result = await learner.opens(sensitivity).writes(cell).checks('sensitivity');
    assert.equal(result.verdict, 'pass');
    assert.equal(result.note, 'Your function printed 35 lines while it was checked; it need not print.');
  });

  everywhere("the reference leaves the learner's names alone", async (learner) => {
    const answer = await learner
      .opens(sensitivity)
      .writes(right + 'top = "mine"\nill = "mine"')
      .writes('check("sensitivity")')
      .runs('(top, ill, "zero_for_undefined" in globals())');
    assert.deepEqual(answer.value, ['mine', 'mine', false]);
  });

  everywhere(
    'the same seed gives the same result; without one, every check is a new one',
    async (learner) => {
      const cell = 'def sensitivity(y, flag):\n    return 0.5 if len(y) < 5 else 2';
      learner.opens(sensitivity).writes(cell);
      const [first, second] = [
        await learner.checks('sensitivity', 5),
        await learner.checks('sensitivity', 5),
      ];
      assert.deepEqual(first.rows, second.rows);
      const answer = await learner.runs('check("sensitivity")\ncheck("sensitivity")');
      const [one, two] = answer.shown.map(card);
      assert.notEqual(one!.seed, two!.seed);
      assert.notEqual(one!.id, two!.id);
      assert.equal(answer.value, null);
    },
  );

  const endless = {
    'a loop without end': '    while True:\n        pass',
    'a loop that swallows the first interrupt':
      '    try:\n        while True:\n            pass\n    except:\n        return 1',
  };
  for (const [title, body] of Object.entries(endless)) {
    everywhere(`${title} ends at the time limit, where there are threads`, async (learner) => {
      if (!learner.python.hasThreads) return;
      const cell = `def sensitivity(y, flag):\n${body}`;
      const result = await learner.opens(sensitivity).writes(cell).checks('sensitivity');
      assert.equal(result.verdict, 'timeout');
      assert.equal(result.headline, 'Stopped after 1 s: sensitivity');
      assert.equal(result.rows[0]!.yours, 'no answer in 1 s');
    });
  }

  everywhere('Stop reaches the cell', async (learner) => {
    const cell = 'def sensitivity(y, flag):\n    raise KeyboardInterrupt';
    const answer = await learner.opens(sensitivity).writes(cell).runs('check("sensitivity")');
    assert.equal(answer.raised, 'KeyboardInterrupt');
  });

  everywhere('without display the card is printed', async (learner) => {
    const answer = await learner
      .opens(sensitivity)
      .writes(right)
      .runs(
        'import builtins\nshown = builtins.display\ndel builtins.display\ncheck("sensitivity")\nbuiltins.display = shown',
      );
    assert.match(answer.printed, /^✓ Verified: sensitivity\n/);
  });
});
