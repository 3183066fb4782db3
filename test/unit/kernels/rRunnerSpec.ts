import assert from 'node:assert/strict';
import type { KernelProcess } from '../../../src/kernels/KernelProcess';
import { run, started } from './rKernels';

/** What a cell shows, the same in the built-in R and in the learner's own. */
export function showsWhatRShows(kernel: () => KernelProcess): void {
  it('prints visible values, keeps variables, and gives the last one as the result', async () => {
    const { stdout, result } = await run(kernel(), 'x <- 20\nx\ninvisible(1)\nx + 1');
    assert.equal(stdout, '[1] 20\n');
    assert.equal(result?.data['text/plain'], '[1] 21');
    assert.equal((await run(kernel(), 'x <- x + 1')).result, undefined);
    assert.equal((await run(kernel(), 'cat(x)')).stdout, '21');
  });

  it('shows a data frame as text and as a table, with its content escaped', async () => {
    const { result } = await run(kernel(), 'data.frame(n = 1:2, name = c("<b>", "Zoë"))');
    assert.match(String(result?.data['text/plain']), /1 1 {2}<b>/);
    assert.match(String(result?.data['text/html']), /<td>&lt;b&gt;<\/td>.*<td>Zoë<\/td>/);
  });

  it('cuts a long table and says how much is left', async () => {
    const { result } = await run(kernel(), 'matrix(1:400, 200)');
    assert.match(String(result?.data['text/plain']), /\n\.\.\. 140 more rows$/);
    assert.match(String(result?.data['text/html']), /<p>\.\.\. 140 more rows<\/p>/);
  });

  it('shows tables with no rows, no names, factors and missing values', async () => {
    const code =
      'data.frame(a = integer())\nmatrix(c(NA, 2.5), 1)\ndata.frame(f = factor("u"), d = as.Date("2026-11-24"))\nmatrix("a", 1, 1)';
    const { ok, messages } = await run(kernel(), code);
    assert.equal(ok, true);
    assert.equal(messages.filter((message) => 'data' in message && 'text/html' in message.data).length, 4);
  });

  it("uses the learner's own print method", async () => {
    const code =
      'print.ward <- function(x, ...) cat("<ward ", x$name, ">\\n", sep = "")\nstructure(list(name = "A"), class = "ward")';
    assert.equal((await run(kernel(), code)).result?.data['text/plain'], '<ward A>');
  });

  it('keeps every character of UTF-8', async () => {
    const { stdout, stderr, result } = await run(
      kernel(),
      'message("é 😀 \\t\\"\\\\")\ncat("≥ Müller\\n")\n"naïve"',
    );
    assert.equal(stderr, 'é 😀 \t"\\\n');
    assert.equal(stdout, '≥ Müller\n');
    assert.equal(result?.data['text/plain'], '[1] "naïve"');
  });

  it('sends printed text while the cell still runs, in order with messages', async () => {
    const { done, messages } = await started(
      kernel(),
      'cat("one\\n"); message("two"); cat("three\\n"); Sys.sleep(30)',
      'three',
    );
    await kernel().interrupt();
    await done;
    const text = messages.map((message) => (message.type === 'stream' ? message.text : '')).join('');
    assert.match(text, /^one\ntwo\nthree\n/);
  });

  it('shows warnings after their statement, as R does', async () => {
    const { stderr, ok } = await run(kernel(), 'as.integer("x")\nfor (i in 1:2) warning("careful ", i)');
    assert.equal(ok, true);
    assert.equal(
      stderr,
      'Warning message:\nNAs introduced by coercion\nWarning messages:\n1: careful 1\n2: careful 2\n',
    );
    assert.match(
      (await run(kernel(), 'for (i in 1:60) warning(i)')).stderr,
      /There were 50 or more warnings/,
    );
    assert.match(String((await run(kernel(), 'length(warnings())')).result?.data['text/plain']), /50/);
  });

  it('minds options(warn) and suppressWarnings', async () => {
    assert.equal((await run(kernel(), 'suppressWarnings(as.integer("x"))')).stderr, '');
    const { error } = await run(kernel(), 'options(warn = 2)\nas.integer("x")');
    assert.match(error?.evalue ?? '', /converted from warning/);
    await run(kernel(), 'options(warn = 0)');
  });

  it("points at the learner's line, also inside a function, and shows no frame of ours", async () => {
    const { error, ok } = await run(kernel(), 'f <- function(x) {\n  x + 1\n  log("a")\n}\nf(2)');
    assert.equal(ok, false);
    assert.equal(error?.ename, 'Error');
    assert.equal(error?.line, 3);
    assert.equal(
      error?.traceback,
      'Error in log("a") : non-numeric argument to mathematical function\n  Cell, line 5: f(2)\n  Cell, line 3: log("a")',
    );
    const later = await run(kernel(), '1\nf(3)');
    assert.equal(later.error?.line, 2);
  });

  it('names no call of ours where the learner calls stop() at the top', async () => {
    const { error } = await run(kernel(), 'stop("no patients")');
    assert.equal(error?.traceback, 'Error: no patients\n  Cell, line 1: stop("no patients")');
  });

  it('says where code cannot be read', async () => {
    const { error } = await run(kernel(), 'x <- 1\ny = x z');
    assert.equal(error?.ename, 'ParseError');
    assert.equal(error?.line, 2);
    assert.match(error?.traceback ?? '', /^Cell, line 2: unexpected symbol/);
  });

  it('survives a recursion without end', async () => {
    await run(kernel(), 'kept <- 1');
    const { error } = await run(kernel(), 'f <- function(n) f(n + 1)\nf(1)');
    assert.match(error?.evalue ?? '', /calling itself without end/);
    assert.equal((await run(kernel(), 'kept')).ok, true);
  });

  it('shows every plot as a picture of its own', async () => {
    const { pictures, messages } = await run(
      kernel(),
      'plot(1:3)\nlines(3:1)\nhist(c(1, 2, 2))\ncat("after\\n")',
    );
    assert.equal(pictures, 2);
    const ids = messages.map(
      (message) => /id="([^"]+)"/.exec(String('data' in message && message.data['image/svg+xml']))?.[1],
    );
    assert.equal(new Set(ids.filter(Boolean)).size, 2);
  });

  it('shows grid pictures, plots after dev.off(), and nothing where nothing was drawn', async () => {
    assert.equal((await run(kernel(), 'grid::grid.newpage()\ngrid::grid.text("a")')).pictures, 1);
    assert.equal((await run(kernel(), 'plot(1)\ninvisible(dev.off())\nplot(2)')).pictures, 2);
    assert.equal((await run(kernel(), 'op <- par(mar = c(1, 1, 1, 1))')).pictures, 0);
  });

  it('draws PNG where R has no SVG', async () => {
    const swap = 'ns <- asNamespace("grDevices")\nunlockBinding("svg", ns)\n';
    const broken = `${swap}kept <- ns$svg\nassign("svg", function(...) stop("no cairo"), ns)\nplot(1)`;
    const { messages } = await run(kernel(), broken);
    const [shown] = messages.filter((message) => message.type === 'display');
    const png = Buffer.from(String(shown?.data['image/png']), 'base64');
    assert.equal(png.subarray(1, 4).toString(), 'PNG');
    assert.equal(png.subarray(-8, -4).toString(), 'IEND');
    assert.equal((await run(kernel(), `${swap}assign("svg", kept, ns)\nplot(1)`)).pictures, 1);
  });

  it('leaves a device that the learner opened alone', async () => {
    const { pictures, stdout } = await run(
      kernel(),
      'svg("mine.svg")\nplot(1)\ninvisible(dev.off())\ncat(file.exists("mine.svg"))',
    );
    assert.equal(pictures, 0);
    assert.equal(stdout, 'TRUE');
  });

  it('gives lab a way to show a bundle, with JSON as JSON', async () => {
    const code = `getOption("aihs.display")(list("application/x+json" = '{"a": [1, "é"]}', "text/plain" = "a"), list(k = TRUE))`;
    const { messages } = await run(kernel(), code);
    const [shown] = messages.filter((message) => message.type === 'display');
    assert.deepEqual(shown?.data, { 'application/x+json': { a: [1, 'é'] }, 'text/plain': 'a' });
    assert.deepEqual(shown?.metadata, { k: true });
  });

  it('lets messages through while the learner captures output', async () => {
    const { result, stderr } = await run(kernel(), 'y <- capture.output({ message("aside"); print(1) })\ny');
    assert.equal(result?.data['text/plain'], '[1] "[1] 1"');
    assert.equal(stderr, 'aside\n');
  });

  it('closes a sink() that a cell forgot', async () => {
    const { stderr } = await run(kernel(), 'sink(tempfile())\nprint(1)');
    assert.match(stderr, /sink\(\) was still catching output/);
    assert.equal((await run(kernel(), 'cat("heard")')).stdout, 'heard');
  });

  it('is stopped when it asks for a line and nobody is there', async () => {
    for (const code of ['readline("?")', 'readLines(stdin())', 'scan()', 'readLines(file("stdin"))']) {
      assert.equal((await run(kernel(), code)).ok, false, code);
    }
    assert.equal(
      (await run(kernel(), 'sum(scan(text = "1 2", quiet = TRUE))')).result?.data['text/plain'],
      '[1] 3',
    );
    assert.match((await run(kernel(), 'View(cars)')).stderr, /write its name on the last line/);
  });

  it('ends the cell at q(), not R', async () => {
    await run(kernel(), 'kept <- 7');
    const { ok, stderr, stdout } = await run(kernel(), 'q()\ncat("never")');
    assert.deepEqual([ok, stdout], [true, '']);
    assert.match(stderr, /q\(\) ended this cell/);
    assert.equal((await run(kernel(), 'cat(kept)')).stdout, '7');
  });

  it('goes on with the random numbers that set.seed began', async () => {
    await run(kernel(), 'set.seed(1)\na <- runif(1)');
    await run(kernel(), 'plot(1)\nb <- runif(1)');
    const { result } = await run(kernel(), 'set.seed(1)\nidentical(c(a, b), runif(2))');
    assert.equal(result?.data['text/plain'], '[1] TRUE');
  });

  it('stops an endless loop within a second, says where, and keeps the variables', async () => {
    const { done, messages } = await started(kernel(), 'kept <- 42\n\ncat("on\\n"); repeat {}', 'on');
    const asked = Date.now();
    await kernel().interrupt();
    assert.equal(await done, false);
    assert.ok(Date.now() - asked < 1000, `it took ${Date.now() - asked} ms`);
    const error = messages.find((message) => message.type === 'error');
    assert.equal(error?.evalue, 'You stopped this cell. Your variables are kept.');
    assert.equal(error?.line, 3);
    assert.equal((await run(kernel(), 'cat(kept)')).stdout, '42');
  });

  it('cannot be talked out of stopping by tryCatch', async () => {
    const { done } = await started(
      kernel(),
      'cat("on\\n")\ntryCatch(repeat {}, error = function(e) 1)',
      'on',
    );
    await kernel().interrupt();
    assert.equal(await done, false);
  });
}
