import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { readFolder } from '../../src/build/readFolder';
import { datasetCsv, isDatasetId } from '../../src/core/data/catalogue';
import { labIndexText } from '../../src/core/notebook/labIndex';
import { gradedPath } from '../../src/core/notebook/paths';
import { loadSyllabus, type LoadedExercise } from '../../src/core/syllabus/load';
import { solved, starter } from '../../src/core/syllabus/solutionMarks';

/** What driver.py tells of one exercise. */
interface Report {
  starters: Record<string, string>;
  solved: Record<string, string>;
  mistakes: { task: string; name: string; recognised: string | null; verdict: string }[];
  hardCoded: Record<string, string>;
  expectations: string[];
}

const loaded = loadSyllabus(await readFolder('syllabus'));
const driver = join(import.meta.dirname, 'driver.py');
const python = process.env['AIHS_PYTHON'] ?? 'python3';

describe('every exercise', function () {
  this.timeout(300_000);
  let folder: string;

  before(async () => {
    folder = await mkdtemp(join(tmpdir(), 'aihs-content-'));
    await cp('syllabus/lab/python/lab', join(folder, '.lab', 'lab'), { recursive: true });
    if (loaded.syllabus) await put('.lab/index.json', labIndexText(loaded.syllabus.index, 0));
  });
  after(() => rm(folder, { recursive: true, force: true }));

  it('comes from a syllabus without problems', () => assert.equal(String(loaded.problems), ''));

  for (const exercise of loaded.exercises) {
    describe(exercise.entry.id, () => {
      let report: Report;
      before(async () => (report = await run(exercise)));

      it('starts without an error, and says that nothing was attempted', () => {
        for (const [task, verdict] of Object.entries(report.starters))
          assert.equal(verdict, 'notAttempted', task);
      });
      it('passes with its reference', () => {
        for (const [task, verdict] of Object.entries(report.solved)) assert.equal(verdict, 'pass', task);
      });
      it('gives the published values', () => assert.deepEqual(report.expectations, []));
      it('recognises each listed mistake by its own name', () => {
        for (const { task, name, recognised } of report.mistakes) assert.equal(recognised, name, task);
      });
      it('does not accept answers that only know the examples', () => {
        for (const [task, verdict] of Object.entries(report.hardCoded))
          assert.notEqual(verdict, 'pass', task);
      });
    });
  }

  async function put(path: string, text: string): Promise<void> {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }

  async function run({ content, cases }: LoadedExercise): Promise<Report> {
    await put(gradedPath(content.id, 'python'), content.graded.python ?? '');
    for (const id of content.data.filter(isDatasetId)) await put(`data/${id}.csv`, datasetCsv(id, 0));
    const cells = content.cells.python?.flatMap(({ task, source }) => (task ? [{ task, source }] : [])) ?? [];
    const job = {
      root: folder,
      file: join(folder, gradedPath(content.id, 'python')),
      starter: cells.map(({ task, source }) => starter(source, 'python', task)).join('\n\n'),
      solution: cells.map(({ source }) => solved(source)).join('\n\n'),
      choices: Object.fromEntries(
        content.tasks.flatMap(({ id, options }) =>
          options ? [[id, String.fromCharCode(65 + options.findIndex(({ right }) => right))]] : [],
        ),
      ),
      expect: Object.fromEntries(
        Object.entries(cases).flatMap(([id, spec]) =>
          'visible' in spec
            ? [[id, spec.visible.map((each) => ('expect' in each ? { value: each.expect } : null))]]
            : [],
        ),
      ),
    };
    const done = spawnSync(python, [driver], { input: JSON.stringify(job), encoding: 'utf8', cwd: folder });
    assert.equal(done.status, 0, done.stderr);
    return JSON.parse(done.stdout) as Report;
  }
});
