import assert from 'node:assert/strict';
import { rightInR, sensitivityInR } from './sensitivityInR';
import { asksR, checkedInR, inBoth as inR } from './twins';

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
    ['data.frame(g = character(0), n = numeric(0))', 'data.frame()'],
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
