import assert from 'node:assert/strict';
import { everywhere } from './learner';
import { right, sensitivity } from './sensitivity';

const reopen = /Open the exercise once more from the sidebar/;

describe('lab: hints', () => {
  everywhere('one step further with each call, then the last one again', async (learner) => {
    const answer = await learner.opens(sensitivity).runs('for _ in range(4): hint("sensitivity")');
    const hints = answer.shown.map(
      (bundle) => bundle['application/vnd.aihs.hint.v1+json'] as Record<string, unknown>,
    );
    assert.deepEqual(
      hints.map((hint) => hint.step),
      [1, 2, 3, 3],
    );
    assert.equal(hints[0]!.text, 'Who is ill?');
    assert.equal(hints[0]!.of, 3);
    assert.equal(answer.shown[1]!['text/markdown'], '**Hint 2 of 3**\n\nCount the ill who were flagged.');
    assert.equal(answer.shown[2]!['text/plain'], 'Hint 3 of 3: `found / ___`');
  });
});

describe('lab: data', () => {
  const csv =
    'id,group,zip,code,cost,score,note\n1,A,2139,02139,10,0.5,\n2,B,2140,12,,2,x\n3,,2141,7,30,-1e3,\n';

  everywhere('numbers become numbers, identifiers stay text, empty is None', async (learner) => {
    const answer = await learner.opens(sensitivity).finds('data/ward.csv', csv).runs('load("ward")');
    assert.deepEqual(answer.value, [
      { id: 1, group: 'A', zip: '2139', code: '02139', cost: 10, score: 0.5, note: null },
      { id: 2, group: 'B', zip: '2140', code: '12', cost: null, score: 2, note: 'x' },
      { id: 3, group: null, zip: '2141', code: '7', cost: 30, score: -1000, note: null },
    ]);
  });

  everywhere('a column of integers holds int, one with a point holds float', async (learner) => {
    const answer = await learner
      .opens(sensitivity)
      .finds('data/ward.csv', csv)
      .runs('[type(load("ward")[1][c]).__name__ for c in ("id", "score")]');
    assert.deepEqual(answer.value, ['int', 'float']);
  });

  everywhere('an unknown data set names the ones that are there, and no path leads out', async (learner) => {
    learner
      .opens(sensitivity)
      .finds('data/ward.csv', csv)
      .finds('data/../.lab/exercises/secret.csv', 'a\n1\n');
    assert.match(
      (await learner.runs('load("wards")')).message!,
      /no data set "wards".*Data sets there: ward\./,
    );
    assert.equal((await learner.runs('load("../.lab/exercises/secret")')).raised, 'FileNotFoundError');
    assert.equal((await learner.runs('data_path("ward").name')).value, 'ward.csv');
  });

  everywhere(
    'a JSON document is what it holds, and what describes a table is no data set',
    async (learner) => {
      learner
        .opens(sensitivity)
        .finds('data/ward.csv', csv)
        .finds('data/ward.csv-metadata.json', '{"@context": "csvw"}')
        .finds('data/bundle.json', '{"entry": [{"value": 1.5}]}');
      assert.deepEqual((await learner.runs('load("bundle")')).value, { entry: [{ value: 1.5 }] });
      assert.match((await learner.runs('load("wards")')).message!, /Data sets there: bundle, ward\./);
    },
  );

  everywhere("the reference computes with the learner's own data", async (learner) => {
    const material = {
      ...sensitivity,
      reference: sensitivity.reference + '\ntop = sum(r["cost"] or 0 for r in load("ward"))\n',
    };
    const result = await learner.opens(material).finds('data/ward.csv', csv).writes('top = 40').checks('top');
    assert.equal(result.verdict, 'pass');
  });
});

describe('lab: a folder with something missing', () => {
  const broken: [string, string, string, RegExp][] = [
    ['no index', '.lab/index.json', '', /list of exercises .* missing or cannot be read/],
    ['an index of another shape', '.lab/index.json', '[1]', /list of exercises/],
    [
      'an exercise file with a syntax error',
      '.lab/exercises/testing.sensitivity.py',
      'EXERCISE = {',
      /testing\.sensitivity\.py cannot be read/,
    ],
    [
      'an exercise file without its content',
      '.lab/exercises/testing.sensitivity.py',
      'X = 1',
      /cannot be read/,
    ],
    [
      'an index that points nowhere',
      '.lab/index.json',
      '{"version": 1, "tasks": {"sensitivity": "a/b"}}',
      /a\.b\.py is missing/,
    ],
  ];

  for (const [title, path, text, says] of broken) {
    everywhere(`${title}: one sentence and one next step`, async (learner) => {
      for (const command of ['check', 'hint']) {
        const answer = await learner
          .opens(sensitivity)
          .finds(path, text)
          .writes(right)
          .runs(`${command}("sensitivity")`);
        assert.equal(answer.raised, undefined);
        assert.deepEqual(answer.shown, []);
        assert.match(answer.printed, says);
        assert.match(answer.printed, reopen);
        assert.equal(answer.printed.trim().split('\n').length, 1);
      }
    });
  }

  everywhere('an unknown task with a guess', async (learner) => {
    const answer = await learner.opens(sensitivity).runs('check("sensitivty")');
    assert.match(
      answer.printed,
      /There is no task "sensitivty" in this folder\. Did you mean "sensitivity"\?/,
    );
    assert.match((await learner.runs('check(3)')).printed, /no task "3"/);
  });

  everywhere('a reference that cannot run', async (learner) => {
    const answer = await learner
      .opens({ ...sensitivity, reference: 'load("gone")' })
      .writes('top = 1')
      .runs('check("top")');
    assert.match(answer.printed, /no data set "gone".*Open the exercise once more/);
    const other = await learner
      .opens({ ...sensitivity, reference: '1 / 0' })
      .writes('top = 1')
      .runs('check("top")');
    assert.match(other.printed, /could not be prepared \(ZeroDivisionError/);
  });

  everywhere('an exercise that was written anew is read anew', async (learner) => {
    learner.opens(sensitivity).writes('top = 5\ncheck("top")');
    const anew =
      'import pathlib, os, lab.folder\np = pathlib.Path(lab.folder.find_root(), ".lab/exercises/testing.sensitivity.py")\n';
    learner.writes(
      `${anew}p.write_text(p.read_text().replace("top = sensitivity([1, 1, 1], [1, 1, 0])", "top = 5"))\nos.utime(p, (2e9, 2e9))`,
    );
    assert.equal((await learner.checks('top')).verdict, 'pass');
  });

  everywhere('a list of exercises that was written anew is read anew', async (learner) => {
    learner.opens(sensitivity).writes('top = 5\ncheck("top")');
    const index = 'import pathlib, lab.folder\np = pathlib.Path(lab.folder.find_root(), ".lab/index.json")\n';
    learner.writes(`${index}p.write_text(p.read_text().replace("top", "first"))`);
    assert.match((await learner.runs('check("top")')).printed, /There is no task "top"/);
  });
});
