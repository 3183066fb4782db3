import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFolder } from '../../src/build/readFolder';
import { gradedPath } from '../../src/core/notebook/paths';
import { loadSyllabus, type LoadedExercise } from '../../src/core/syllabus/load';
import { RCode, rLiteral } from '../../src/core/syllabus/rLiteral';
import { reference } from '../../src/core/syllabus/solutionMarks';
import { typedYaml } from '../../src/core/syllabus/yamlFile';
import { asStarted, rightLetters } from './answers';
import { LearnersFolder } from './learnersFolder';
import { rscript, withoutR } from '../rscript';
import { skip } from '../skip';

/** What driver.R tells of one exercise. */
interface Report {
  starters: Record<string, string>;
  solved: Record<string, string>;
  mistakes: { task: string; name: string; recognised: string | null; verdict: string }[];
  hardCoded: Record<string, string | null>;
  expectations: string[];
}

const files = await readFolder('syllabus');
const { syllabus, exercises } = loadSyllabus(files);
const driver = join(import.meta.dirname, 'driver.R');

describe('every exercise in R', function () {
  this.timeout(300_000);
  let folder: LearnersFolder;

  before(async function () {
    const reason = withoutR();
    if (reason) skip(this, reason);
    assert.ok(syllabus);
    folder = await LearnersFolder.make(syllabus);
  });
  after(() => folder?.remove());

  for (const exercise of exercises.filter(({ content }) => content.cells.r)) {
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
      it('lists mistakes for every graded task', () => {
        const graded = Object.keys(exercise.cases).filter((id) => !('deliver' in (exercise.cases[id] ?? {})));
        const without = graded.filter((id) => !report.mistakes.some(({ task }) => task === id));
        assert.deepEqual(without, []);
      });
      it('does not accept answers that only know the examples', () => {
        for (const [task, verdict] of Object.entries(report.hardCoded))
          assert.notEqual(verdict, 'pass', task);
      });
    });
  }

  async function run({ content, folder: source }: LoadedExercise): Promise<Report> {
    await folder.add(content);
    const cells = content.cells.r ?? [];
    const job = {
      root: folder.root,
      file: join(folder.root, gradedPath(content.id, 'r')),
      starter: asStarted(cells, 'r'),
      solution: reference(cells),
      choices: rightLetters(content),
      expect: published(files.get(`${source}/cases.yaml`) ?? ''),
    };
    const jobFile = join(folder.root, 'job.R');
    await writeFile(jobFile, `JOB <- ${rLiteral(job)}\n`);
    const done = spawnSync(rscript, [driver, jobFile], { encoding: 'utf8', cwd: folder.root });
    assert.equal(done.status, 0, done.stderr);
    return JSON.parse(done.stdout) as Report;
  }
});

/** The published values by task: one entry per example, an empty list where none is given. */
function published(text: string): Map<unknown, unknown> {
  const tasks = [...(typedYaml(text) as Map<unknown, Map<string, unknown>>)];
  return new Map(
    tasks.map(([task, spec]) => {
      const visible = (spec.get('visible') ?? []) as Map<string, unknown>[];
      const values = visible.map((each) =>
        each.has('expect') ? rLiteral({ value: each.get('expect') }) : 'list()',
      );
      return [task, new RCode(`list(${values.join(', ')})`)];
    }),
  );
}
