import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BuiltIn } from '../../../src/kernels/BuiltIn';
import type { Interpreter } from '../../../src/kernels/Interpreter';
import { KernelProcess } from '../../../src/kernels/KernelProcess';
import { InstalledPython } from '../../../src/kernels/own/InstalledPython';
import { Rscript } from '../../../src/kernels/own/rscript';
import { bundlePythonKernel } from '../../../src/kernels/python/bundle.mjs';
import { bundleRKernel } from '../../../src/kernels/r/bundle.mjs';
import { isProgram } from '../../machine/onPath.mjs';
import { skip } from '../../skip';
import { productNode as node } from './productNode';

const log = (): void => undefined;
const python = process.env['AIHS_PYTHON'] ?? '/usr/bin/python3';
const rscript = process.env['AIHS_RSCRIPT'] ?? '/usr/bin/Rscript';

interface Example {
  readonly cell: string;
  readonly variable: [before: string, name: string];
  readonly key: [before: string, name: string];
  readonly about: [name: string, text: RegExp][];
  readonly loop: string;
}

const inPython: Example = {
  cell: 'lactates = [1.1, 4.2]\npatient = {"heart rate": 88, "id": 7}\ndef mean(values):\n    """The mean."""\n    return sum(values) / len(values)',
  variable: ['x = lac', 'lactates'],
  key: ['patient["he', 'heart rate'],
  about: [
    ['lactates', /^lactates: list, 2 entries\n\[1\.1, 4\.2\]$/],
    ['mean', /^mean\(values\)\nThe mean\.$/],
    ['no_such', /^none$/],
  ],
  loop: 'while True: pass',
};
const inR: Example = {
  cell: 'lactates <- c(1.1, 4.2)\npatient <- data.frame(rate = 88, id = 7)\naverage <- function(values) mean(values)',
  variable: ['x <- lac', 'lactates'],
  key: ['patient$ra', 'patient$rate'],
  about: [
    ['lactates', /^lactates: numeric, +num \[1:2\] 1\.1 4\.2$/],
    ['average', /^average ?\(values\)$/],
    ['patient', /1 rows: rate, id/],
    ['no_such', /^none$/],
  ],
  loop: 'repeat {}',
};

const kinds: [string, string | undefined, (assets: string) => Interpreter, Example][] = [
  [
    'the built-in Python',
    undefined,
    (assets) => new BuiltIn({ language: 'python', assets, script: 'python-child.mjs', node, log }),
    inPython,
  ],
  [
    "the learner's own Python",
    python,
    (assets) => new InstalledPython({ path: python, assets, log }),
    inPython,
  ],
  [
    'the built-in R',
    undefined,
    (assets) => new BuiltIn({ language: 'r', assets, script: 'r-child.mjs', node, log }),
    inR,
  ],
  ["the learner's own R", rscript, (assets) => new Rscript({ path: rscript, assets, log }), inR],
];

describe('names of a notebook', function () {
  this.timeout(60_000);
  let root: string;
  let assets: string;

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'aihs names '));
    assets = join(root, 'kernels');
    await Promise.all([bundlePythonKernel(assets), bundleRKernel(assets)]);
  });
  after(() => rm(root, { recursive: true, force: true, maxRetries: 5 }));

  for (const [name, program, interpreter, example] of kinds) {
    describe(`in ${name}`, () => {
      let kernel: KernelProcess;
      const shown: unknown[] = [];

      before(async function () {
        if (program && !isProgram(program)) skip(this, `there is no ${program}`);
        kernel = new KernelProcess({ interpreter: interpreter(assets), root, folder: root, log });
        assert.equal(await kernel.names('x'), undefined, 'no kernel is started for a completion');
        assert.equal(await kernel.run(example.cell, 'Cell', (message) => shown.push(message)), true);
      });
      after(() => kernel?.dispose());

      it('are completed, variables and keys', async () => {
        for (const [before, wanted] of [example.variable, example.key]) {
          const found = await kernel.names(before);
          assert.ok(found);
          assert.ok(
            found.items.some(({ text }) => text === wanted),
            `${before}: ${JSON.stringify(found)}`,
          );
          assert.ok(before.endsWith(found.prefix));
        }
      });

      it('are explained, and unknown ones are not', async () => {
        for (const [each, text] of example.about) {
          const found = await kernel.about(each);
          assert.ok(found, each);
          assert.match(found.text ?? 'none', text);
        }
      });

      it('are not asked for while a cell runs, and change nothing', async () => {
        const before = shown.length;
        await kernel.names(')))');
        await kernel.about('1 +');
        const loop = kernel.run(example.loop, 'Cell', () => undefined);
        await new Promise((resolve) => setTimeout(resolve, 100));
        assert.equal(await kernel.names(example.variable[0]), undefined);
        await kernel.interrupt();
        assert.equal(await loop, false);
        assert.ok(await kernel.names(example.variable[0]), 'idle again');
        assert.equal(shown.length, before);
      });
    });
  }
});
