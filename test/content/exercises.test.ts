import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { readFolder } from '../../src/build/readFolder';
import { gradedPath } from '../../src/core/notebook/paths';
import { loadSyllabus, type LoadedExercise } from '../../src/core/syllabus/load';
import { reference } from '../../src/core/syllabus/solutionMarks';
import { asStarted, rightLetters } from './answers';
import { LearnersFolder } from './learnersFolder';
import { hindrance, modulesNeeded, python } from './python';
import { skip } from '../skip';

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

describe('every Python exercise', function () {
  this.timeout(300_000);
  let folder: LearnersFolder | undefined;

  before(async () => {
    if (loaded.syllabus) folder = await LearnersFolder.make(loaded.syllabus);
  });
  after(() => folder?.remove());

  it('comes from a syllabus without problems', () => assert.equal(String(loaded.problems), ''));

  for (const exercise of loaded.exercises.filter(({ front }) => front.languages.includes('python'))) {
    describe(exercise.entry.id, () => {
      let report: Report;
      before(async function () {
        const reason = hindrance(modulesNeeded(exercise.content));
        if (reason) skip(this, reason);
        report = await run(exercise);
      });

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

  async function run({ content, cases }: LoadedExercise): Promise<Report> {
    assert.ok(folder);
    await folder.add(content);
    const cells = content.cells.python ?? [];
    const job = {
      root: folder.root,
      file: join(folder.root, gradedPath(content.id, 'python')),
      starter: asStarted(cells, 'python'),
      solution: reference(cells),
      choices: rightLetters(content),
      expect: Object.fromEntries(
        Object.entries(cases).flatMap(([id, spec]) =>
          'visible' in spec
            ? [[id, spec.visible.map((each) => ('expect' in each ? { value: each.expect } : null))]]
            : [],
        ),
      ),
    };
    const done = spawnSync(python, [driver], {
      input: JSON.stringify(job),
      encoding: 'utf8',
      cwd: folder.root,
    });
    assert.equal(done.status, 0, done.stderr);
    return JSON.parse(done.stdout) as Report;
  }
});
