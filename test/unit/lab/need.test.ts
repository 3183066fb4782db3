import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { skip } from '../../skip';
import { everywhere } from './learner';
import { sensitivity } from './sensitivity';

const lab = join(import.meta.dirname, '../../../syllabus/lab/python');
const runner = join(import.meta.dirname, '../../../src/kernels/python');
const needs = (...modules: string[]) =>
  `from lab import need\nneed(${modules.map((name) => JSON.stringify(name)).join(', ')})`;

describe('lab: need', () => {
  everywhere('is silent about packages that are there', async (learner) => {
    const answer = await learner.opens(sensitivity).runs(needs('json', 'csv'));
    assert.equal(answer.raised, undefined, answer.message);
    assert.equal(answer.printed, '');
  });

  everywhere('stops the cell with one sentence and the way out of this Python', async (learner) => {
    const answer = await learner
      .opens(sensitivity)
      .runs(`${needs('json', 'no_such_a', 'no_such_b', 'no_such_c')}\nprint("went on")`);
    assert.equal(answer.raised, 'PackagesMissing');
    assert.equal(answer.printed, '');
    assert.match(answer.message!, /^This notebook needs no_such_a, no_such_b and no_such_c, which /);
    if (learner.python.name === 'Pyodide')
      assert.match(
        answer.message!,
        /which the built-in Python cannot load: choose your own Python \(command "Choose Where This Notebook Runs…"\)\.$/,
      );
    else
      assert.match(
        answer.message!,
        /this Python does not have: run "[^"]*python[^"]*" -m pip install no_such_a no_such_b no_such_c in a terminal, then run this cell again\.$/,
      );
  });

  everywhere('asks the notebook to show that sentence and no traceback', async (learner) => {
    const caught =
      'try:\n    need("no_such")\nexcept Exception as error:\n    print("|".join(error._render_traceback_()))';
    const { printed } = await learner.opens(sensitivity).writes('from lab import need').runs(caught);
    assert.match(printed, /^PackagesMissing: This notebook needs no_such, which [^|\n]*\n$/);
  });

  everywhere('names a package as pip does, also where Pyodide knows it and has it not', async (learner) => {
    const hidden =
      'import sys\nclass Hidden:\n    def find_spec(self, name, *rest):\n        if name in ("pandas", "sklearn"): raise ModuleNotFoundError(name)\nif sys.platform != "emscripten": sys.meta_path.insert(0, Hidden())';
    const restored = 'sys.meta_path[:] = [f for f in sys.meta_path if type(f).__name__ != "Hidden"]';
    const caught = `try:\n    need("pandas", "sklearn")\nexcept Exception as error:\n    print(error)\n${restored}`;
    const { printed } = await learner
      .opens(sensitivity)
      .writes(`from lab import need\n${hidden}`)
      .runs(caught);
    assert.match(printed, /needs pandas and scikit-learn, which/);
  });

  everywhere(
    'passes on what the built-in Python says of packages that it could not load',
    async (learner) => {
      const failing =
        'import sys\nclass NotLoaded(ModuleNotFoundError):\n    def _render_traceback_(self): return [str(self)]\nclass Offline:\n    def find_spec(self, name, *rest):\n        if name == "no_such": raise NotLoaded("Nobody answered.")\nsys.meta_path.append(Offline())';
      const caught =
        'try:\n    need("json", "no_such")\nexcept Exception as error:\n    print(type(error).__name__, error)\nfinally:\n    sys.meta_path.pop()';
      const { printed } = await learner
        .opens(sensitivity)
        .writes(`from lab import need\n${failing}`)
        .runs(caught);
      assert.equal(printed, 'PackagesMissing Nobody answered.\n');
    },
  );

  everywhere('tells a check the same when its reference needs what is missing', async (learner) => {
    const material = { ...sensitivity, reference: needs('no_such') };
    const answer = await learner.opens(material).writes('top = 1').runs('check("top")');
    assert.equal(answer.raised, undefined);
    assert.match(answer.printed, /^This notebook needs no_such, which .*\n$/);
  });

  describe('where no notebook asks', () => {
    before(function () {
      if (spawnSync('python3', ['-V']).status !== 0) skip(this, 'python3 cannot be run');
    });

    it('prints nothing but the sentence in a plain script', () => {
      const done = script(`${needs('no_such')}\nprint("went on")`);
      assert.equal(done.status, 1);
      assert.equal(done.stdout, '');
      assert.match(done.stderr, /^PackagesMissing: This notebook needs no_such, which [^\n]*\n$/);
    });

    it('leaves every other error of a script as it was', () => {
      const done = script(
        'from lab import need\ntry:\n    need("no_such")\nexcept Exception:\n    pass\n1 / 0',
      );
      assert.match(done.stderr, /^Traceback[^]*ZeroDivisionError: division by zero\n$/);
    });

    it('is one line in the built-in runner', () => {
      const cell = JSON.stringify(needs('no_such'));
      const done = script(
        `import asyncio, json\nfrom aihs_kernel import runner\nshown = []\nasyncio.run(runner.run_cell(${cell}, "Cell", shown.append))\nprint(json.dumps(shown))`,
      );
      const [error] = JSON.parse(done.stdout) as { type: string; evalue: string; traceback: string }[];
      assert.equal(error?.type, 'error', done.stderr);
      assert.match(error.evalue, /^This notebook needs no_such/);
      assert.equal(error.traceback, `PackagesMissing: ${error.evalue}`);
    });
  });
});

/** Runs a script that finds `lab` and the runner of the built-in Python. */
function script(source: string) {
  const paths = JSON.stringify([lab, runner]);
  return spawnSync('python3', ['-c', `import sys\nsys.path[:0] = ${paths}\n${source}`], { encoding: 'utf8' });
}
