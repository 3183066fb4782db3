import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { readFolder } from '../../src/build/readFolder';
import { composeNotebook, type NotebookWords } from '../../src/core/notebook/compose';
import { ipynbText } from '../../src/core/notebook/ipynb';
import { loadSyllabus } from '../../src/core/syllabus/load';
import type { ExerciseContent } from '../../src/core/syllabus/model';
import { solutions } from './answers';
import { LearnersFolder } from './learnersFolder';
import { cardOf, notebookRuns, runsCleanly, type NotebookRuns } from './notebookRuns';
import { hindrance, modulesNeeded, python } from './python';
import { skip } from '../skip';

const words: NotebookWords = {
  synthetic: 'Synthetic patients.',
  task: (number, of) => `Task ${number} of ${of}`,
  choose: 'Put the letter into the cell below.',
  setup: 'Run this cell first.',
  noLab: 'The folder .lab was not found.',
};

const { syllabus, exercises } = loadSyllabus(await readFolder('syllabus'));
const contents = exercises
  .filter(({ front }) => front.languages.includes('python'))
  .map(({ content }) => content);

describe('every notebook in Jupyter', function () {
  this.timeout(120_000);
  let folder: LearnersFolder;
  const running = new Map<string, Promise<NotebookRuns>>();

  before(async function () {
    const reason = hindrance(['ipykernel', 'nbclient']);
    if (reason) skip(this, reason);
    assert.ok(syllabus);
    folder = await LearnersFolder.make(syllabus);
    for (const content of contents) await folder.add(content);
    // The first import of matplotlib on a machine builds a font cache, and says so in the learner's cell.
    if (!hindrance(['matplotlib'])) await inPython(['-c', 'import matplotlib.pyplot']);
  });
  after(async () => {
    await Promise.allSettled(running.values());
    await folder?.remove();
  });

  for (const [at, content] of contents.entries()) {
    describe(content.id, () => {
      let runs: NotebookRuns;
      before(async function () {
        const reason = hindrance(modulesNeeded(content));
        if (reason) skip(this, reason);
        const next = contents[at + 1];
        if (next && !hindrance(modulesNeeded(next))) start(next).catch(() => undefined); // its own test reports it
        runs = await start(content);
      });

      it('runs to its end as scaffolded, and says at every check what to do', () => {
        runsCleanly(runs.scaffolded);
        for (const { id } of content.tasks) {
          const { result, html, text } = cardOf(runs.scaffolded, id);
          assert.equal(result.verdict, 'notAttempted', id);
          assert.ok(result.diagnosis, id);
          for (const form of [html, text]) assert.match(form, /Not attempted/, id);
        }
      });

      it('passes every check with its reference, and draws its charts', () => {
        runsCleanly(runs.solved);
        for (const { id } of content.tasks) {
          const { result, html, text } = cardOf(runs.solved, id);
          assert.equal(result.verdict, 'pass', `${id}: ${text}`);
          assert.equal(`${result.module}/${result.exercise}`, content.id);
          for (const form of [html, text]) assert.match(form, /Verified/, id);
        }
        for (const [id, outputs] of Object.entries(runs.solved)) {
          const charts = outputs.filter((each) => 'data' in each && 'image/png' in each.data);
          assert.equal(charts.length, drawing(content).has(id) ? 1 : 0, `charts of ${id}`);
        }
      });
    });
  }

  it('shows a missing package as one line', async () => {
    const [first] = contents;
    assert.ok(first);
    const cell = (source: string) => ({ kind: 'code', source, line: 1 }) as const;
    const cells = { python: [cell('from lab import need\nneed("no_such")')] };
    const { scaffolded } = await run({ ...first, cells });
    const [error] = scaffolded['code-0'] ?? [];
    assert.equal(error?.output_type, 'error');
    assert.match(error.evalue, /^This notebook needs no_such, which this Python does not have: run "/);
    assert.deepEqual(error.traceback, [`PackagesMissing: ${error.evalue}`]);
  });

  /** Starts a notebook, once. Each suite starts the next one too: two kernels keep two cores busy. */
  function start(content: ExerciseContent): Promise<NotebookRuns> {
    const started = running.get(content.id) ?? run(content);
    running.set(content.id, started);
    return started;
  }

  async function run(content: ExerciseContent): Promise<NotebookRuns> {
    const here = join(
      folder.root,
      content.module === 'practice' ? 'practice' : `exercises/${content.module}`,
    );
    await mkdir(here, { recursive: true });
    const job = {
      notebook: ipynbText(composeNotebook(content, 'python', words)),
      folder: here,
      solutions: solutions(content),
    };
    return notebookRuns.parse(
      JSON.parse(await inPython([join(import.meta.dirname, 'jupyter.py')], JSON.stringify(job))),
    );
  }

  async function inPython(args: string[], input = ''): Promise<string> {
    const env = { ...process.env, MPLCONFIGDIR: join(folder.root, '.matplotlib') };
    const done = promisify(execFile)(python, args, { env, timeout: 110_000, maxBuffer: 2 ** 26 });
    done.child.stdin?.end(input);
    return (await done).stdout;
  }
});

/** The ids of the cells that draw a chart. */
function drawing(content: ExerciseContent): Set<string> {
  const { cells } = composeNotebook(content, 'python', words);
  return new Set(cells.filter(({ source }) => source.join('').includes('plt.show()')).map(({ id }) => id));
}
