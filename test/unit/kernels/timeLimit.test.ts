import assert from 'node:assert/strict';
import { cpSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Language } from '../../../src/core/syllabus/model';
import { BuiltIn } from '../../../src/kernels/BuiltIn';
import { KernelProcess } from '../../../src/kernels/KernelProcess';
import { bundlePythonKernel } from '../../../src/kernels/python/bundle.mjs';
import { bundleRKernel } from '../../../src/kernels/r/bundle.mjs';
import { productNode as node } from './productNode';

/** Code that runs without end under the limit of a check, and then says whether the limit ended it. */
const limited: Record<Language, Record<string, string>> = {
  python: {
    'a loop': 'while True: pass',
    'a loop that swallows interrupts':
      'for _ in range(2):\n  try:\n    while True: pass\n  except BaseException: pass',
    'a sleep': '__import__("time").sleep(60)',
  },
  r: {
    'a loop': 'while (TRUE) {}',
    'a loop that swallows errors': 'tryCatch(while (TRUE) {}, error = function(error) NULL)',
    'a sleep': 'Sys.sleep(60)',
  },
};

const cell = {
  python: (code: string) => `
import sys
sys.path.insert(0, "../.lab")
from lab.time_limit import TimeIsUp, time_limit
try:
  with time_limit(0.5) as limit:
    ${code.replaceAll('\n', '\n    ')}
except TimeIsUp:
  print("time is up")`,
  r: (code: string) => `
sys.source("../.lab/R/time_limit.R", environment())
if (length(within_time(list(1), 0.5, function(item) ${code})) == 0) cat("time is up\\n")`,
};

for (const language of ['python', 'r'] as const) {
  describe(`the time limit of a check in the built-in ${language === 'r' ? 'R' : 'Python'}`, function () {
    this.timeout(120_000);
    let base: string;
    let kernel: KernelProcess;

    before(async () => {
      base = await mkdtemp(join(tmpdir(), 'aihs time limit-'));
      const [root, assets] = [join(base, 'learner'), join(base, 'kernels')];
      await mkdir(join(root, 'exercises'), { recursive: true });
      cpSync(`syllabus/lab/${language}`, join(root, '.lab'), { recursive: true });
      await (language === 'r' ? bundleRKernel : bundlePythonKernel)(assets);
      const log = (): void => undefined;
      const interpreter = new BuiltIn({ language, assets, script: `${language}-child.mjs`, node, log });
      kernel = new KernelProcess({ interpreter, root, folder: join(root, 'exercises'), log });
    });
    after(async () => {
      await kernel.dispose();
      await rm(base, { recursive: true, force: true });
    });

    const run = async (code: string) => {
      const shown: string[] = [];
      const ok = await kernel.run(code, 'Cell', (message) => shown.push(JSON.stringify(message)));
      return { ok, shown: shown.join('\n') };
    };

    for (const [title, code] of Object.entries(limited[language])) {
      it(`ends ${title}, and the variables are kept`, async () => {
        await run(language === 'r' ? 'kept <- 42' : 'kept = 42');
        const { ok, shown } = await run(cell[language](code));
        assert.match(shown, /time is up/);
        assert.ok(ok, shown);
        assert.match((await run('kept')).shown, /42/);
      });
    }

    it('leaves code alone that is fast enough, also afterwards', async () => {
      const { shown } = await run(cell[language](language === 'r' ? '1' : 'pass'));
      assert.doesNotMatch(shown, /time is up|error/);
      const busy = {
        python: 'import time\nend = time.monotonic() + 1\nwhile time.monotonic() < end: pass',
        r: 'end <- proc.time()[["elapsed"]] + 1\nwhile (proc.time()[["elapsed"]] < end) {}',
      };
      assert.ok((await run(busy[language])).ok);
    });
  });
}
