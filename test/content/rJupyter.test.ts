import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { readFolder } from '../../src/build/readFolder';
import { composeNotebook, type NotebookWords } from '../../src/core/notebook/compose';
import { ipynbText } from '../../src/core/notebook/ipynb';
import { loadSyllabus } from '../../src/core/syllabus/load';
import { skip } from '../skip';
import { solutions } from './answers';
import { LearnersFolder } from './learnersFolder';
import { cardOf, notebookRuns, runsCleanly } from './notebookRuns';
import { hindrance, python } from './python';
import { rscript, withoutR } from '../rscript';

const words: NotebookWords = {
  synthetic: 'Synthetic patients.',
  task: (number, of) => `Task ${number} of ${of}`,
  choose: 'Put the letter into the cell below.',
  setup: 'Run this cell first.',
  noLab: 'The folder .lab was not found.',
};

const { syllabus, exercises } = loadSyllabus(await readFolder('syllabus'));
const kernel = [rscript, '-e', 'IRkernel::main()', '{connection_file}'];

describe('every R notebook in Jupyter', function () {
  this.timeout(120_000);
  let folder: LearnersFolder;

  before(async function () {
    const reason = withoutR() ?? hindrance(['nbclient', 'ipykernel']) ?? withoutKernel();
    if (reason) skip(this, reason);
    assert.ok(syllabus);
    folder = await LearnersFolder.make(syllabus);
    mkdirSync(join(folder.root, 'exercises'));
  });
  after(() => folder?.remove());

  for (const { content, entry } of exercises.filter(({ content }) => content.cells.r)) {
    it(`${entry.id} runs to its end as scaffolded, and passes with its reference`, async () => {
      await folder.add(content);
      const job = {
        notebook: ipynbText(composeNotebook(content, 'r', words)),
        folder: join(folder.root, 'exercises'),
        solutions: solutions(content, 'r'),
        kernel,
      };
      const input = JSON.stringify(job);
      const done = spawnSync(python, [join(import.meta.dirname, 'jupyter.py')], { input, encoding: 'utf8' });
      assert.equal(done.status, 0, done.stderr);
      const runs = notebookRuns.parse(JSON.parse(done.stdout));
      runsCleanly(runs.scaffolded);
      runsCleanly(runs.solved);
      for (const { id } of content.tasks) {
        assert.equal(cardOf(runs.scaffolded, id).result.verdict, 'notAttempted', id);
        const { result, text } = cardOf(runs.solved, id);
        assert.equal(result.verdict, 'pass', `${id}: ${text}`);
        assert.equal(result.language, 'r');
      }
    });
  }
});

function withoutKernel(): string | undefined {
  const { status } = spawnSync(rscript, ['-e', 'library(IRkernel)']);
  return status === 0 ? undefined : `${rscript} has no IRkernel`;
}
