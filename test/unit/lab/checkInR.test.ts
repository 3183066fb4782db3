import assert from 'node:assert/strict';
import { rightInR, sensitivityInR } from './sensitivityInR';
import { asksR, checkedInR, inBoth as inR, lastInR } from './twins';

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
