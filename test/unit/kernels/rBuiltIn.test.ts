import assert from 'node:assert/strict';
import { readFile, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import type { Context } from 'mocha';
import type { KernelProcess } from '../../../src/kernels/KernelProcess';
import { productNode } from './productNode';
import { RGround, run, started } from './rKernels';

describe(`the process of the built-in R, on Node ${productNode.version}`, function () {
  this.timeout(120_000);
  let ground: RGround;
  /** For tests that leave a kernel in working order. */
  let shared: KernelProcess;

  before(async () => {
    ground = await RGround.make();
    shared = ground.builtIn();
  });
  after(() => ground.remove());

  it('starts hardened and without the right to start processes or threads', async () => {
    const { hardened, permission, version } = await shared.start();
    assert.deepEqual([hardened, permission], [true, true]);
    assert.match(version, /^4\.\d+\.\d+$/);
    assert.doesNotMatch(ground.logged.join('\n'), /warning|not found/i);
  });

  it('works in the notebook folder: files are real, with spaces and umlauts', async () => {
    await writeFile(join(ground.folder, 'Größe.csv'), 'id,cm\n1,170\n2,\n');
    const { stdout } = await run(shared, 'd <- read.csv("Größe.csv")\ncat(is.na(d$cm), basename(getwd()))');
    assert.equal(stdout, 'FALSE TRUE Übung 1');
    await run(shared, 'write.csv(d, "a b.csv", row.names = FALSE)');
    assert.equal(await readFile(join(ground.folder, 'a b.csv'), 'utf8'), '"id","cm"\n1,170\n2,NA\n');
  });

  it('reads data and code from elsewhere in the learner folder', async () => {
    await writeFile(join(ground.root, 'lab.R'), 'answer <- function() 42\n');
    assert.equal((await run(shared, 'source("../../lab.R")\ncat(answer())')).stdout, '42');
  });

  it('runs two notebooks without mixing them', async () => {
    const other = ground.builtIn();
    await Promise.all([run(shared, 'name <- "a"'), run(other, 'name <- "b"')]);
    const [a, b] = await Promise.all([run(shared, 'cat(name)'), run(other, 'cat(name)')]);
    assert.deepEqual([a.stdout, b.stdout], ['a', 'b']);
    other.dispose();
  });

  it('sleeps as long as asked, without keeping the processor busy', async () => {
    const { result } = await run(shared, 'round(system.time(Sys.sleep(0.5))[["elapsed"]], 1)');
    assert.match(String(result?.data['text/plain']), /^\[1\] 0\.[56]$/);
    const { stderr } = await run(shared, 'for (i in 1:3) { message(i); Sys.sleep(0.1) }');
    assert.equal(stderr, '1\n2\n3\n');
  });

  it('stops Sys.sleep', async () => {
    const { done } = await started(shared, 'cat("on\\n"); Sys.sleep(60)', 'on');
    await shared.interrupt();
    assert.equal(await done, false);
  });

  it('ends a cell that does not answer, says so, and starts anew', async () => {
    const kernel = ground.builtIn(300);
    const { done } = await started(kernel, 'cat("on\\n"); invisible(sort(runif(5e7)))', 'on');
    const failed = assert.rejects(done, { why: 'stuck' });
    await kernel.interrupt();
    await failed;
    assert.equal((await run(kernel, 'cat("again")')).stdout, 'again');
    kernel.dispose();
  });

  it('goes on after a cell that wanted too much memory', async () => {
    const { error } = await run(shared, 'l <- list()\nrepeat l[[length(l) + 1]] <- numeric(1e7)');
    assert.match(error?.evalue ?? '', /memory limit of 1.5 Gb reached/);
    assert.equal((await run(shared, 'rm(l)\ncat("alive")')).stdout, 'alive');
  });

  for (const [kind, code] of [
    ['through sapply', 'g <- function(n) 1 + sapply(1, function(i) g(n + 1))\ng(1)'],
    [
      'through tryCatch',
      'h <- function(n) tryCatch(Reduce(function(a, b) h(n + 1), 1:2), finally = 1)\nh(1)',
    ],
    [
      'through do.call',
      'k <- function(x) UseMethod("k")\nk.default <- function(x) do.call(k, list(x))\nk(1)',
    ],
    ['through a huge expression', 'e <- 1\nfor (i in 1:20000) e <- call("(", e)\neval(e)'],
  ] as const) {
    it(`survives a recursion without end ${kind}`, async function (this: Context & { skipReason?: string }) {
      if (productNode.version.startsWith('20.')) {
        this.skipReason = 'the stack of Node 20 is too small; no editor of ours runs it';
        this.skip();
      }
      assert.equal((await run(shared, code)).error?.ename, 'CStackOverflowError');
      assert.equal((await run(shared, 'cat("alive")')).stdout, 'alive');
    });
  }

  it('fits statistics, with linear algebra and the usual packages', async () => {
    const code =
      'library(splines); library(stats4); library(parallel); library(grid); library(tools)\ncat(round(coef(lm(mpg ~ ns(wt, 2), mtcars))[[1]], 3), solve(matrix(c(2, 0, 0, 4), 2))[2, 2])';
    assert.equal((await run(shared, code)).stdout, '32.17 0.25');
  });

  it('says in one sentence what it does not have', async () => {
    assert.match((await run(shared, '?mean')).stderr, /no help pages/);
    assert.match((await run(shared, 'system("id")')).error?.evalue ?? '', /cannot start other programs/);
  });

  describe('keeps learner code away from', () => {
    it('the network', async () => {
      let connections = 0;
      const server = createServer((socket) => {
        connections++;
        socket.destroy();
      });
      await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
      const { port } = server.address() as { port: number };
      for (const code of [
        `readLines("http://127.0.0.1:${port}/")`,
        `read.csv("http://127.0.0.1:${port}/x.csv")`,
        `download.file("http://127.0.0.1:${port}/", "x")`,
        `socketConnection("127.0.0.1", ${port}, timeout = 2)`,
        `serverSocket(${port})`,
      ]) {
        assert.equal((await run(shared, code)).ok, false, code);
      }
      server.close();
      assert.equal(connections, 0);
      assert.equal((await run(shared, 'cat("alive")')).stdout, 'alive');
    });
  });
});
