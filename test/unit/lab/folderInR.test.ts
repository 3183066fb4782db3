import assert from 'node:assert/strict';
import { rightInR, sensitivityInR } from './sensitivityInR';
import { inBoth as inR, lastInR } from './twins';

const setup = { cell: 'lab <- environment(check)' };

describe('lab in R: hints, data, and a folder with something missing', () => {
  inR('one hint further with each call, then the last one again', async () => {
    const cell = 'for (k in 1:4) hint("sensitivity")';
    const { shown } = await lastInR([sensitivityInR, { cell }]);
    assert.deepEqual(
      shown.map((bundle) => bundle['text/plain']),
      [
        'Hint 1 of 3: Who is ill?',
        'Hint 2 of 3: Count the ill who were flagged.',
        'Hint 3 of 3: `found / ___`',
        'Hint 3 of 3: `found / ___`',
      ],
    );
    assert.equal(shown[1]!['text/markdown'], '**Hint 2 of 3**\n\nCount the ill who were flagged.');
    const hint = JSON.parse(String(shown[0]!['application/vnd.aihs.hint.v1+json'])) as Record<
      string,
      unknown
    >;
    assert.equal(hint['step'], 1);
    assert.equal(hint['of'], 3);
  });

  const ward = {
    write: 'data/ward.csv',
    text: 'id,group,zip,code,cost,score,note\n1,A,2139,02139,10,0.5,\n2,B,2140,12,,2,x\n3,,2141,7,30,-1e3,\n',
  };
  inR('numbers become numbers, identifiers stay text, empty is NA', async () => {
    const answer = await lastInR([sensitivityInR, ward, { value: 'load_data("ward")' }]);
    assert.deepEqual(answer.value, [
      { id: 1, group: 'A', zip: '2139', code: '02139', cost: 10, score: 0.5, note: null },
      { id: 2, group: 'B', zip: '2140', code: '12', cost: null, score: 2, note: 'x' },
      { id: 3, group: null, zip: '2141', code: '7', cost: 30, score: -1000, note: null },
    ]);
  });
  inR('an unknown data set names the ones that are there, and no path leads out', async () => {
    const unknown = await lastInR([sensitivityInR, ward, { cell: 'load_data("wards")' }]);
    assert.match(unknown.raised!, /no data set "wards".*Data sets there: ward\./);
    const outside = await lastInR([sensitivityInR, ward, { cell: 'load_data("../data/ward")' }]);
    assert.match(outside.raised!, /no data set/);
    const path = await lastInR([sensitivityInR, ward, { value: 'basename(data_path("ward"))' }]);
    assert.equal(path.value, 'ward.csv');
  });
  inR("R's own load() is still there", async () => {
    const value = 'local({ f <- tempfile(); kept <- 7; save(kept, file = f); rm(kept); load(f); kept })';
    assert.equal((await lastInR([setup, { value }])).value, 7);
  });
  inR("the reference computes with the learner's own data", async () => {
    const material = {
      ...sensitivityInR,
      reference: `${sensitivityInR.reference}\ntop <- sum(load_data("ward")$cost, na.rm = TRUE)\n`,
    };
    const steps = [material, ward, { cell: 'top <- 40; check("top")' }];
    const { shown } = await lastInR(steps);
    assert.match(String(shown[0]!['text/plain']), /^✓ Verified: top/);
  });

  const broken: [title: string, path: string, text: string, says: RegExp][] = [
    ['no index', '.lab/index.json', '', /list of exercises .* missing or cannot be read/],
    ['an index of another shape', '.lab/index.json', '[1]', /list of exercises/],
    [
      'an exercise file with a syntax error',
      '.lab/exercises/testing.sensitivity.R',
      'EXERCISE <- list(',
      /testing\.sensitivity\.R cannot be read/,
    ],
    [
      'an exercise file without its content',
      '.lab/exercises/testing.sensitivity.R',
      'X <- 1',
      /cannot be read/,
    ],
    [
      'an index that points nowhere',
      '.lab/index.json',
      '{"tasks": {\n"sensitivity": "a/b"}}',
      /a\.b\.R is missing/,
    ],
  ];
  for (const [title, write, text, says] of broken) {
    inR(`${title}: one sentence and one next step`, async () => {
      for (const command of ['check', 'hint']) {
        const cell = `${command}("sensitivity")`;
        const answer = await lastInR([sensitivityInR, { write, text }, { cell: rightInR }, { cell }]);
        assert.equal(answer.raised, undefined);
        assert.deepEqual(answer.shown, []);
        assert.match(answer.printed, says);
        assert.match(answer.printed, /Open the exercise once more from the sidebar/);
      }
    });
  }

  inR('an unknown task with a guess', async () => {
    const typo = await lastInR([sensitivityInR, { cell: 'check("sensitivty")' }]);
    assert.match(typo.printed, /There is no task "sensitivty" in this folder\. Did you mean "sensitivity"\?/);
    const number = await lastInR([sensitivityInR, { cell: 'check(3)' }]);
    assert.match(number.printed, /no task "3"/);
    const bare = await lastInR([sensitivityInR, { cell: `${rightInR}\ncheck(sensitivity)` }]);
    assert.match(bare.printed, /There is no task/);
  });

  inR('a reference that cannot run', async () => {
    const gone = { ...sensitivityInR, reference: 'load_data("gone")' };
    assert.match(
      (await lastInR([gone, { cell: 'top <- 1; check("top")' }])).printed,
      /no data set "gone".*Open the exercise once more/,
    );
    const stops = { ...sensitivityInR, reference: 'stop("no")' };
    assert.match(
      (await lastInR([stops, { cell: 'top <- 1; check("top")' }])).printed,
      /could not be prepared \(no\)/,
    );
  });

  inR('fixtures draw what the description cannot say, with the reference in scope', async () => {
    const exercise = structuredClone(sensitivityInR.exercise) as {
      tasks: { sensitivity: { hidden: object } };
    };
    exercise.tasks.sensitivity.hidden = { count: 3, draw: 'hidden_case' };
    const fixtures = 'hidden_case <- function(s) list(y = c(1, 1), flag = c(s$b(1), sensitivity(1, 0)))';
    const cell = 'seen <- list(); sensitivity <- function(y, flag) { seen <<- c(seen, list(flag)); 2 }';
    const steps = [{ ...sensitivityInR, exercise, fixtures }, { cell }, { cell: 'check("sensitivity")' }];
    const answer = await lastInR([...steps, { value: 'lapply(tail(seen, 3), I)' }]);
    assert.deepEqual(answer.value, Array(3).fill([1, 0]));
  });

  inR('an exercise that was written anew is read anew', async () => {
    const anew = `path <- file.path(lab$root, ".lab", "exercises", "testing.sensitivity.R")
text <- sub("top <- sensitivity(c(1, 1, 1), c(1, 1, 0))", "top <- 5", readLines(path), fixed = TRUE)
writeLines(text, path); Sys.setFileTime(path, "2030-01-01")`;
    const steps = [sensitivityInR, setup, { cell: 'top <- 5; check("top")' }, { cell: anew }];
    const { shown } = await lastInR([...steps, { cell: 'check("top")' }]);
    assert.match(String(shown[0]!['text/plain']), /^✓ Verified/);
  });
});
