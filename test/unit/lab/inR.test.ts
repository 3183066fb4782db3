import assert from 'node:assert/strict';
import { rightInR, sensitivityInR } from './sensitivityInR';
import { asksR, checkedInR, inBoth as inR, lastInR } from './twins';

const setup = { cell: 'lab <- environment(check)' };

describe('lab in R: values that mean the same', () => {
  const same: [expected: string, actual: string][] = [
    ['0.5', '0.5 + 4e-7'],
    ['2e6', '2e6 + 1.5'],
    ['3L', '3'],
    ['3', '3L'],
    ['1', 'TRUE'],
    ['NA', 'NaN'],
    ['NA', 'NULL'],
    ['Inf', 'Inf'],
    ['c(1, 2)', 'list(1, 2L)'],
    ['list("a", 1)', 'list("a", 1L)'],
    ['c("a", "b")', 'factor(c("a", "b"))'],
    ['"2026-11-24"', 'as.Date("2026-11-24")'],
    ['c(1, NA)', 'list(1, NULL)'],
    ['c(1, 2)', 'c(x = 1, y = 2)'],
    ['list(a = 1, b = NA)', 'list(b = NULL, a = 1)'],
    ['list(a = 1, b = 2)', 'c(b = 2, a = 1)'],
    ['list(ok = 2, low = 1)', 'table(c("ok", "low", "ok"))'],
    ['5', 'list(5)'],
    ['character(0)', 'list()'],
    ['list()', 'NULL'],
    ['numeric(0)', 'character(0)'],
    ['rbind(c(1, 2), c(3, 4))', 'list(c(1, 2), c(3, 4))'],
    ['rbind(c(1), c(2))', 'c(1, 2)'],
    ['data.frame(g = c("a", "b"), n = 1:2)', 'data.frame(n = c(1, 2), g = factor(c("a", "b")))'],
    ['data.frame(g = "a", n = 1)', 'list(g = "a", n = 1)'],
    ['data.frame(g = character(0))', 'data.frame(g = logical(0))'],
    ['list(list(g = "a"), list(g = "b"))', 'data.frame(g = c("a", "b"))'],
  ];
  for (const [expected, actual] of same) {
    inR(`${expected} and ${actual}`, async () =>
      assert.equal(await asksR(`is.null(lab$difference(${expected}, ${actual}))`), true),
    );
  }

  const different: [expected: string, actual: string, path: unknown[]][] = [
    ['0.5', '0.5 + 2e-6', []],
    ['3L', '3.0000001', []],
    ['TRUE', '1', []],
    ['FALSE', 'NA', []],
    ['1', '"1"', []],
    ['"a"', '"A"', []],
    ['0', 'NA', []],
    ['"NA"', 'NA', []],
    ['Inf', '-Inf', []],
    ['Inf', '1e300', []],
    ['c(1, 2)', 'c(1, 2, 3)', []],
    ['1', 'NULL', []],
    ['list(a = 1)', 'list(a = 1, b = 2)', []],
    ['list(a = 1)', 'c(1)', []],
    ['list(A = list(tpr = c(1, 0.5)))', 'list(A = list(tpr = c(1, 0.25)))', ['A', 'tpr', 2]],
    ['data.frame(g = c("a", "b"))', 'data.frame(g = "a")', []],
    ['data.frame(n = c(1, 2))', 'data.frame(n = c(1, 3))', ['n', 2]],
    ['1', 'function() 1', []],
    ['1', 'quote(x)', []],
  ];
  for (const [expected, actual, path] of different) {
    inR(`not ${expected} and ${actual}`, async () =>
      assert.deepEqual(await asksR(`I(lab$difference(${expected}, ${actual}))`), path),
    );
  }
});

describe('lab in R: values as text', () => {
  const texts: [value: string, text: string][] = [
    ['list(tp = 80, p = 1/3)', 'tp = 80, p = 0.333333'],
    ['list(y = c(1, NA), g = c("A", NA), ok = TRUE)', 'y = c(1, NA), g = c("A", NA), ok = TRUE'],
    ['list(x = numeric(0), y = list(), z = NULL)', 'x = numeric(0), y = list(), z = NULL'],
    ['list(x = 1:60 + 0)', 'x = c(1, 2, 3, 4, 5, 6, 7, 8, … 60 in all)'],
    ['list(d = data.frame(g = c("a", "b"), n = c(1, 2)))', 'd = data.frame(g = c("a", "b"), n = c(1, 2))'],
    ['list(d = list(`a b` = 1, c = c(x = 1e-7)))', 'd = list(`a b` = 1, c = c(x = 1e-07))'],
    ['list(q = "say \\"hi\\"\\n")', 'q = "say \\"hi\\"\\n"'],
    ['list(f = mean, e = globalenv())', 'f = a function, e = an object of class environment'],
    ['list(n = 1234567, m = NaN)', 'n = 1234567, m = NaN'],
    ['list()', 'no arguments'],
  ];
  for (const [value, text] of texts) {
    inR(text, async () => assert.equal(await asksR(`lab$inputs(${value})`), text));
  }
  inR('long text is cut', async () =>
    assert.equal(await asksR('lab$brief(strrep("a", 300), 20)'), `"${'a'.repeat(17)} …`),
  );
});

describe('lab in R: errors in plain words', () => {
  const errors: [code: string, name: string, plain: RegExp][] = [
    ['nope + 1', 'object not found', /^Nothing is called `nope` here/],
    ['nope(1)', 'could not find function', /^There is no function `nope` here/],
    ['parse(text = "a b")', 'unexpected symbol', /^R cannot read this code/],
    ['list(1)[[3]]', 'subscript out of bounds', /^There is nothing at that position/],
    ['flag + "a"', 'non-numeric argument', /^Two values do not go together here/],
    ['sum("a")', 'non-numeric argument', /^Two values do not go together here/],
    ['(function(x) x)()', 'argument missing', /^`x` was not given/],
    ['if (NA) 1', 'missing value where TRUE/FALSE needed', /^The condition is NA here/],
    ['if (flag == 1) 1', 'condition of another length', /empty or has several values/],
    ['data.frame(a = 1)[, "b"]', 'undefined columns', /no column of that name/],
    ['{ d <- data.frame(a = 1:2); d$b <- 1:3; 1 }', 'replacement length', /not as many as the places/],
    ['round(1, wrong = 2)', 'unused argument', /an argument that it does not have/],
    ['flag$x', 'not a list', /this is a plain vector/],
    ['stop("an unexpected unit")', 'error', /^A value cannot be used here, or your code refuses/],
    ['(1)()', 'error', /^Your code stopped with an error at this line/],
  ];
  for (const [code, name, plain] of errors) {
    inR(code, async () => {
      const cell = `# first line\nsensitivity <- function(y, flag) {\n  ${code}\n}`;
      const card = await checkedInR(sensitivityInR, cell, 'sensitivity');
      assert.equal(card.verdict, 'error');
      assert.equal(card.headline, `Your code stopped: ${name} on line 3`);
      assert.match(card.error!.plain, plain);
      assert.match(
        card.error!.plain,
        / This is a coding error, not a wrong answer: what you verified before stays verified\.$/,
      );
      assert.equal(card.error!.source, `  ${code}`);
      assert.equal(card.rows[0]!.yours, name === 'error' ? 'stops with an error' : `stops: ${name}`);
    });
  }

  inR('a function that calls itself without end', async () => {
    const cell = 'sensitivity <- function(y, flag) {\n  sensitivity(y, flag)\n}';
    const card = await checkedInR(sensitivityInR, cell, 'sensitivity');
    assert.equal(card.error?.name, 'infinite recursion');
    assert.match(card.error.plain, /calls itself without end/);
  });

  inR('a function line that does not fit the examples', async () => {
    const card = await checkedInR(sensitivityInR, '\nsensitivity <- function(y) 1', 'sensitivity');
    assert.equal(card.headline, 'Your code stopped: unused argument on line 2');
    assert.match(card.error!.plain, /^The examples could not be passed in/);
  });

  inR('where stop() is due, a crash of R is not enough', async () => {
    const crash = rightInR.replace('stop("unequal")', 'y + "a"');
    const card = await checkedInR(sensitivityInR, crash, 'sensitivity');
    assert.equal(card.verdict, 'error');
    assert.equal(card.rows[0]!.name, 'unequal lengths');
    const columns = rightInR.replace('stop("unequal")', 'data.frame(a = y)[, "b"]');
    assert.equal((await checkedInR(sensitivityInR, columns, 'sensitivity')).verdict, 'error');
    const stopped = rightInR.replace(
      'if (length(y) != length(flag)) stop("unequal")',
      'stopifnot(length(y) == length(flag))',
    );
    assert.equal((await checkedInR(sensitivityInR, stopped, 'sensitivity')).verdict, 'pass');
  });

  inR('R in another language is understood as well', async () => {
    const german = `lab$explanation_of(simpleError("Objekt 'x' nicht gefunden"), lab$message_patterns(
      function(templates, domain) sub("object (.*) not found", "Objekt \\\\1 nicht gefunden", templates)
    ))`;
    const told = await asksR<Record<string, string>>(german);
    assert.equal(told['name'], 'object not found');
    assert.equal(told['detail'], 'x');
  });
});

describe('lab in R: around a check', () => {
  inR('warnings of the answer are told, prints and messages are kept out of the cell', async () => {
    const cell = rightInR.replace('  ill <-', '  message("m"); print(1); sqrt(-1)\n  ill <-');
    const answer = await lastInR([sensitivityInR, { cell }, { cell: 'check("sensitivity")' }]);
    assert.equal(answer.printed, '');
    const note = /Your function gave 35 warnings while it was checked; the first: NaNs produced/;
    assert.match(String(answer.shown[0]!['text/plain']), note);
  });

  inR('parameters may have other names, and defaults are left alone', async () => {
    const cell =
      'sensitivity <- function(ill, found, digits = 9) if (length(ill) != length(found)) stop("no") else if (any(ill == 1)) mean(found[ill == 1]) else NA';
    assert.equal((await checkedInR(sensitivityInR, cell, 'sensitivity')).verdict, 'pass');
  });

  inR("the learner's workspace holds nothing of ours, and random numbers go on as they were", async () => {
    const value = `local({
      before <- ls(globalenv())
      set.seed(1); a <- runif(1); set.seed(1); check("sensitivity", seed = 5); b <- runif(1)
      list(a == b, "lab" %in% search(), I(setdiff(ls(globalenv()), before)))
    })`;
    const answer = await lastInR([sensitivityInR, { cell: rightInR }, { value }]);
    assert.deepEqual(answer.value, [true, true, []]);
  });

  inR('a name of the workspace that R uses too does no harm', async () => {
    const cell = `${rightInR}\nc <- 1; list <- 2; paste <- function(...) stop("mine"); T <- FALSE; length <- 3`;
    assert.equal((await checkedInR(sensitivityInR, cell, 'sensitivity')).verdict, 'pass');
  });

  inR('the same seed gives the same result; without one, every check is a new one', async () => {
    const cell = 'sensitivity <- function(y, flag) if (length(y) < 5) 0.5 else 2';
    const one = await checkedInR(sensitivityInR, cell, 'sensitivity', 5);
    const two = await checkedInR(sensitivityInR, cell, 'sensitivity', 5);
    assert.deepEqual(one.rows, two.rows);
    assert.match(one.id, /^[0-9a-f]{16}$/);
    assert.match(one.at, /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/);
    assert.match(one.runtime, /^R \d+\.\d+\.\d+$/);
    const checks = 'check("sensitivity"); check("sensitivity")';
    const answer = await lastInR([sensitivityInR, { cell }, { cell: checks }]);
    const [first, second] = answer.shown.map(
      (bundle) => JSON.parse(String(bundle['application/vnd.aihs.check.v1+json'])) as Record<string, unknown>,
    );
    assert.notEqual(first!['seed'], second!['seed']);
    assert.notEqual(first!['id'], second!['id']);
  });

  inR('a tryCatch that swallows the end of the time is out of time all the same', async () => {
    const cell = 'sensitivity <- function(y, flag) tryCatch(while (TRUE) {}, error = function(e) NA)';
    assert.equal((await checkedInR(sensitivityInR, cell, 'sensitivity')).verdict, 'timeout');
  });

  inR('where nobody displays, the card is printed', async () => {
    const cell = `${rightInR}\noptions(aihs.display = NULL)\ncheck("sensitivity")`;
    const answer = await lastInR([sensitivityInR, { cell }]);
    assert.match(answer.printed, /^✓ Verified: sensitivity\n/);
  });

  inR('JSON of any text', async () => {
    const value =
      'list(text = "\\u2713 \\U0001F600 \\"\\\\\\n\\t", none = NULL, empty = list(), one = I("a"), n = 1e-7)';
    const json = await asksR<string>(`lab$to_json(${value})`);
    const parsed = { text: '✓ 😀 "\\\n\t', none: null, empty: [], one: ['a'], n: 1e-7 };
    assert.deepEqual(JSON.parse(json), parsed);
  });
});

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
