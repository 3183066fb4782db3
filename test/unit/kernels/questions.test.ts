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
import type { CellMessage, Question } from '../../../src/protocol/kernel';
import { isProgram } from '../../machine/onPath.mjs';
import { skip } from '../../skip';
import { productNode as node } from './productNode';

const log = (): void => undefined;
const python = process.env['AIHS_PYTHON'] ?? '/usr/bin/python3';
const rscript = process.env['AIHS_RSCRIPT'] ?? '/usr/bin/Rscript';

const inPython = {
  twice: 'a = input("Ward? ")\nb = input("Bed? ")\nprint(a + "/" + b)',
  secret: 'import getpass\nprint(len(getpass.getpass()))',
  after: 'print("on")',
};
const inR = {
  twice: 'a <- readline("Ward? ")\nb <- readline("Bed? ")\ncat(a, "/", b, "\\n", sep = "")',
  lines: 'cat(length(readLines(n = 2)), "\\n")',
  after: 'cat("on\\n")',
};

const kinds: [string, string | undefined, (assets: string) => Interpreter, Record<string, string>][] = [
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

describe('a cell that asks for a line', function () {
  this.timeout(60_000);
  let root: string;
  let assets: string;

  before(async () => {
    root = await mkdtemp(join(tmpdir(), 'aihs asks '));
    assets = join(root, 'kernels');
    await Promise.all([bundlePythonKernel(assets), bundleRKernel(assets)]);
  });
  after(() => rm(root, { recursive: true, force: true, maxRetries: 5 }));

  for (const [name, program, interpreter, code] of kinds) {
    describe(`in ${name}`, () => {
      let kernel: KernelProcess;
      let asked: Question[];
      let answers: (string | undefined)[];

      before(function () {
        if (program && !isProgram(program)) skip(this, `there is no ${program}`);
        const ask = (question: Question): Promise<string | undefined> => {
          asked.push(question);
          return Promise.resolve(answers.shift());
        };
        kernel = new KernelProcess({
          interpreter: interpreter(assets),
          root,
          folder: root,
          log,
          ask,
          patienceMs: 8000,
        });
      });
      beforeEach(() => {
        asked = [];
      });
      after(() => kernel?.dispose());

      const run = async (text: string) => {
        const messages: CellMessage[] = [];
        const ok = await kernel.run(text, 'Cell', (message) => messages.push(message));
        const out = messages.map((each) => (each.type === 'stream' ? each.text : '')).join('');
        return { ok, out, error: messages.find((each) => each.type === 'error') };
      };

      it('gets it, shows the question with the answer, and goes on', async () => {
        answers = ['Süd 4', '12'];
        const { ok, out } = await run(code['twice'] ?? '');
        assert.equal(ok, true);
        assert.deepEqual(
          asked.map(({ prompt }) => prompt),
          ['Ward? ', 'Bed? '],
        );
        assert.equal(out, 'Ward? Süd 4\nBed? 12\nSüd 4/12\n');
      });

      if (code['secret']) {
        it('hides a password', async () => {
          answers = ['geheim'];
          const { out } = await run(code['secret'] ?? '');
          assert.equal(asked[0]?.password, true);
          assert.equal(out, 'Password: \n6\n');
        });
      }

      if (code['lines']) {
        it('gets as many lines as it asks for', async () => {
          answers = ['one', 'two'];
          assert.match((await run(code['lines'] ?? '')).out, /2 \n$/);
        });
      }

      it('is stopped when the learner does not want to answer, and keeps its variables', async () => {
        answers = [undefined];
        const { ok } = await run(code['twice'] ?? '');
        assert.equal(ok, false);
        assert.equal((await run(code['after'] ?? '')).out, 'on\n');
      });
    });
  }
});
