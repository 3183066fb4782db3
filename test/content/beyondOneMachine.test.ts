import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readFolder } from '../../src/build/readFolder';
import { composeNotebook } from '../../src/core/notebook/compose';
import { loadSyllabus, type LoadedExercise } from '../../src/core/syllabus/load';
import { skip } from '../skip';
import { DaskCluster } from './daskCluster';
import { englishWords } from './englishWords';
import { runInJupyter, withoutIpykernel } from './jupyterNotebooks';
import { LearnersFolder } from './learnersFolder';
import { notebookJob } from './notebookJob';
import { cardOf, runsCleanly, type NotebookRuns, type Run } from './notebookRuns';
import { modulesNeeded, python } from './python';

const { syllabus, exercises } = loadSyllabus(await readFolder('syllabus'));
const family = exercises.find(({ entry }) => entry.id === 'practice/beyond-one-machine');
const values = [
  'scale_intake',
  'scale_profile',
  'scale_repair',
  'scale_people',
  'scale_auroc',
  'scale_sites',
];

/** Cells that tell what was done, run after the notebook is solved. */
const asked = {
  values: `import json\nprint(json.dumps({${values.map((name) => `"${name}": ${name}`).join(', ')}}, default=float))`,
  // For each worker, by its process id, how many pieces of work it did.
  work: `
import json, os
done = client.run(lambda dask_worker: (os.getpid(), dask_worker.state.executed_count))
print(json.dumps(dict(done.values())))`,
};

describe('Beyond one machine, ten times the rows', function () {
  this.timeout(400_000);
  const size = family?.entry.size ?? 0;
  let folder: LearnersFolder;
  let cluster: DaskCluster;

  before(async function () {
    assert.ok(syllabus && family);
    const reason = withoutIpykernel(modulesNeeded(family.content));
    if (reason) skip(this, reason);
    assert.equal(size, 10);
    folder = await LearnersFolder.make(syllabus);
    await folder.add(family.content, size);
    cluster = await DaskCluster.start(2);
  });
  after(async () => {
    await cluster?.stop();
    await folder?.remove();
  });

  describe('on a scheduler and two workers', () => {
    let runs: NotebookRuns;
    // Three parts where the reference has eight: a number that depends on the parts would not pass.
    before(async () => void (runs = await inJupyter({ DASK_SCHEDULER_ADDRESS: cluster.address }, 3)));

    it('connects to the address in the environment, and says so', () => {
      assert.match(
        text(connected(runs)),
        new RegExp(`^Dask works on the cluster at ${cluster.address} with 2 workers`),
      );
    });

    it('runs to its end as scaffolded, and says at every check what to do', () => nothingAttempted(runs));

    it('passes every check with its reference, in other parts than those of the check', () => passes(runs));

    it('has the work done by both workers', () => {
      const work = JSON.parse(text(runs.wrong['work'] ?? [])) as Record<string, number>;
      assert.deepEqual(Object.keys(work).map(Number).sort(), [...cluster.workers].sort());
      for (const done of Object.values(work)) assert.ok(done > 50, `${done} pieces of work`);
    });

    it('gives what pandas gives in chunks', async () => {
      for (const rows of ['1000', '777']) {
        const script = join(import.meta.dirname, 'onePass.py');
        const { stdout } = await promisify(execFile)(python, [script, join(folder.root, 'data'), rows]);
        const [expected, found] = [JSON.parse(stdout) as Values, valuesOf(runs)];
        assert.deepEqual(rounded(found), rounded(expected));
      }
    });
  });

  describe('without a cluster', () => {
    let runs: NotebookRuns;
    before(async () => void (runs = await inJupyter({ DASK_SCHEDULER_ADDRESS: '' })));

    it('starts workers of its own, and says so', () => {
      assert.match(text(connected(runs)), /^Dask works on this machine with 2 workers/);
    });

    it('has the same verdicts', () => {
      nothingAttempted(runs);
      passes(runs);
    });
  });

  it('stops with one line when the named scheduler does not answer, and takes no other place', async () => {
    const cells = [{ kind: 'code', source: 'from lab import cluster\ncluster()', line: 1 }] as const;
    assert.ok(family);
    const notebook = composeNotebook({ ...family.content, cells: { python: cells } }, 'python', englishWords);
    const nobody = { DASK_SCHEDULER_ADDRESS: 'tcp://127.0.0.1:9' };
    const { scaffolded } = await runInJupyter(
      { notebook, solutions: { 'code-0': '' }, wrong: {} }, // once is enough: it waits
      folder.root,
      null,
      nobody,
    );
    const [error, ...more] = scaffolded['code-0'] ?? [];
    assert.equal(error?.output_type, 'error');
    assert.deepEqual(more, []);
    assert.match(error.evalue, /^No Dask scheduler answers at tcp:\/\/127\.0\.0\.1:9\. Start it, or set /);
    assert.deepEqual(error.traceback, [`NoCluster: ${error.evalue}`]);
  });

  it('takes the client that a hub has connected', async () => {
    const said = await inLab(`
from distributed import Client
hub = Client("${cluster.address}")
assert lab.cluster() is hub`);
    assert.match(said, /^Dask works on the cluster at tcp:\/\/127\.0\.0\.1:\d+ with 2 workers/);
  });

  it('does not go on with workers that do not see the files', async () => {
    const said = await inLab(`
from pathlib import Path
module = sys.modules["lab.cluster"]
module.find_root = lambda: Path("/elsewhere")
try:
    lab.cluster()
except module.NoCluster as error:
    print(error)`);
    assert.match(
      said,
      /^The workers at tcp:\/\/127\.0\.0\.1:\d+ do not see the folder \/elsewhere\. Put it on/,
    );
  });

  it('imports no Dask before it is asked for', async () => {
    assert.equal(
      (await inLab('print([name for name in ("dask", "pandas") if name in sys.modules])')).trim(),
      '[]',
    );
  });

  function inJupyter(variables: Record<string, string>, parts?: number): Promise<NotebookRuns> {
    assert.ok(family);
    const { notebook, solutions } = notebookJob(family, 'python');
    const cut = (line: string) => (parts ? line.replace(/^PARTS = \d+$/m, `PARTS = ${parts}`) : line);
    const cells = notebook.cells.map((cell) => ({ ...cell, source: cell.source.map(cut) }));
    const job = { notebook: { ...notebook, cells }, solutions, wrong: asked };
    return runInJupyter(job, folder.root, null, variables);
  }

  /** What the cell says that connects to the cluster. */
  function connected({ scaffolded }: NotebookRuns): NonNullable<Run[string]> {
    assert.ok(family);
    const { cells } = composeNotebook(family.content, 'python', englishWords);
    const cell = cells.find(({ source }) => source.includes('client = cluster()\n'));
    return scaffolded[cell?.id ?? ''] ?? [];
  }

  function nothingAttempted({ scaffolded }: NotebookRuns): void {
    runsCleanly(scaffolded);
    for (const { id } of tasks(family)) {
      const { result } = cardOf(scaffolded, id);
      assert.equal(result.verdict, 'notAttempted', id);
      assert.ok(result.diagnosis, id);
    }
  }

  function passes({ solved, wrong }: NotebookRuns): void {
    runsCleanly(solved);
    runsCleanly(wrong);
    for (const { id } of tasks(family)) assert.equal(cardOf(solved, id).result.verdict, 'pass', id);
  }

  /** Runs code with the learner's `lab` and returns what it prints. */
  async function inLab(code: string): Promise<string> {
    const start = `import sys\nsys.path.insert(0, ${JSON.stringify(join(folder.root, '.lab'))})\nimport lab\n`;
    const env = { ...process.env, DASK_SCHEDULER_ADDRESS: cluster.address };
    const { stdout } = await promisify(execFile)(python, ['-c', start + code], { env });
    return stdout;
  }
});

type Values = Record<string, unknown>;

function tasks(exercise: LoadedExercise | undefined): LoadedExercise['content']['tasks'] {
  return exercise?.content.tasks ?? [];
}

function text(outputs: NonNullable<Run[string]>): string {
  return outputs.map((each) => (each.output_type === 'stream' ? each.text : '')).join('');
}

function valuesOf({ wrong }: NotebookRuns): Values {
  return JSON.parse(text(wrong['values'] ?? [])) as Values;
}

/** Sums of other orders differ in the last digits. */
function rounded(values: Values): unknown {
  return JSON.parse(
    JSON.stringify(values, (_, each: unknown) =>
      typeof each === 'number' ? Number(each.toPrecision(10)) : each,
    ),
  );
}
