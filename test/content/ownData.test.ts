import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFolder } from '../../src/build/readFolder';
import { composeNotebook } from '../../src/core/notebook/compose';
import { loadSyllabus, type LoadedExercise } from '../../src/core/syllabus/load';
import type { Language } from '../../src/core/syllabus/model';
import { skip } from '../skip';
import { BuiltInNotebooks } from './builtInNotebooks';
import { englishWords } from './englishWords';
import { runInJupyter, warmMatplotlib, withoutIpykernel } from './jupyterNotebooks';
import { LearnersFolder } from './learnersFolder';
import type { NotebookJob } from './notebookJob';
import { cardOf, runsCleanly, type NotebookRuns } from './notebookRuns';
import { ownColumns, ownTable } from './ownTable';
import { modulesNeeded } from './python';

const { syllabus, exercises } = loadSyllabus(await readFolder('syllabus'));
const families = exercises.filter(({ content }) => content.own);
const usual = 400;
const many = 200_000;

describe('a practice notebook on a table of the learner’s own', function () {
  this.timeout(500_000);
  let folder: LearnersFolder;
  let webr: BuiltInNotebooks;

  before(async () => {
    assert.ok(syllabus);
    folder = await LearnersFolder.make(syllabus);
    await mkdir(join(folder.root, 'data', 'own'), { recursive: true });
    for (const rows of [usual, many]) await writeFile(join(folder.root, fileOf(rows)), ownTable(rows));
    await warmMatplotlib(folder.root);
    webr = await BuiltInNotebooks.make('r', folder.root);
  });
  after(async () => {
    await webr?.dispose();
    await folder?.remove();
  });

  for (const exercise of families) {
    for (const language of ['python', 'r'] satisfies Language[]) {
      const { content } = exercise;
      const { task, file } = documentOf(exercise, language);
      describe(`${content.id} in ${language}`, () => {
        let runs: NotebookRuns;
        before(async function () {
          const reason = language === 'python' ? withoutIpykernel(modulesNeeded(content)) : undefined;
          if (reason) skip(this, reason);
          runs = await run(exercise, language, usual);
        });

        it('runs to its end, and asks for no grade but that of the form of the document', () => {
          runsCleanly(runs.solved);
          const checked = Object.keys(runs.solved).filter((id) => id.startsWith('check-'));
          assert.deepEqual(
            checked.filter((id) => id !== `check-${task}`),
            [],
          );
          for (const each of checked.map((id) => id.replace('check-', ''))) {
            assert.equal(cardOf(runs.scaffolded, each).result.verdict, 'notAttempted');
            assert.equal(cardOf(runs.solved, each).result.verdict, 'pass', cardOf(runs.solved, each).text);
          }
        });

        it('leaves a document that says whose data they are, with their numbers, and names no seed', async () => {
          for (const kind of ['md', 'html']) {
            const text = await readFile(join(folder.root, 'portfolio', `${file}.${kind}`), 'utf8');
            assert.match(text, /Made from data of its author(?:'|&#x27;|&#39;)s/);
            assert.doesNotMatch(text, /Seed|learner number|drawn from a seed|Verified|not checked/);
            assert.match(text, /We wrote this sentence about our own table/);
          }
          assert.equal(await peopleIn(`${file}.md`), usual);
          assert.ok(existsSync(join(folder.root, 'portfolio', `${file}.figure-1.svg`)));
        });

        it(`takes ${many.toLocaleString('en')} rows, and still leaves a document that can be opened`, async () => {
          runsCleanly((await run(exercise, language, many)).scaffolded);
          assert.equal(await peopleIn(`${file}.md`), many);
          const { size } = await stat(join(folder.root, 'portfolio', `${file}.html`));
          assert.ok(size < 5e6, `${size} bytes`);
        });
      });
    }
  }

  async function run(
    { content, front }: LoadedExercise,
    language: Language,
    rows: number,
  ): Promise<NotebookRuns> {
    await folder.add(content);
    const own = { file: fileOf(rows), columns: ownColumns[front.id] ?? {} };
    const notebook = composeNotebook(content, language, englishWords, 'own', own);
    // With many rows once is enough.
    const solutions = rows === usual ? written(notebook.cells) : nothing(notebook.cells);
    const job: NotebookJob = { notebook, solutions, wrong: {} };
    return language === 'r' ? webr.run(job) : runInJupyter(job, folder.root);
  }

  /** How many people or rows a document is about. */
  async function peopleIn(file: string): Promise<number> {
    const text = await readFile(join(folder.root, 'portfolio', file), 'utf8');
    const [rows] = [...text.matchAll(/^\| rows(?: as they came)? \| (\d+) \|$/gm)];
    const groups = [...text.matchAll(/^\| [wm]\.people \| (\d+) \|$/gm)];
    return (rows ? [rows] : groups).reduce((sum, [, count]) => sum + Number(count), 0);
  }
});

function fileOf(rows: number): string {
  return `data/own/station-${rows}.csv`;
}

function nothing(cells: readonly { id: string }[]): Record<string, string> {
  return Object.fromEntries(cells.map(({ id }) => [id, '']));
}

/** The texts of the document, written by somebody who judges their own table. */
function written(cells: readonly { id: string; source: readonly string[] }[]): Record<string, string> {
  const sentence = 'We wrote this sentence about our own table '.repeat(3).trim();
  const filled = cells.map(({ id, source }) => [
    id,
    source.join('').replace(/(": |= )""/g, `$1"${sentence}"`),
  ]);
  return Object.fromEntries(filled) as Record<string, string>;
}

function documentOf({ cases, content }: LoadedExercise, language: Language): { task: string; file: string } {
  for (const [task, spec] of Object.entries(cases))
    if ('deliver' in spec) return { task, file: `${spec.deliver}.own-data.${language}` };
  throw new Error(`${content.id} leaves no document`);
}
