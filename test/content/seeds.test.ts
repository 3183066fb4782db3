import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readFolder } from '../../src/build/readFolder';
import { gradedPath } from '../../src/core/notebook/paths';
import { loadSyllabus, type LoadedExercise } from '../../src/core/syllabus/load';
import type { Language } from '../../src/core/syllabus/model';
import { rLiteral } from '../../src/core/syllabus/rLiteral';
import { reference } from '../../src/core/syllabus/solutionMarks';
import { asStarted, rightLetters } from './answers';
import { LearnersFolder } from './learnersFolder';
import { hindrance, modulesNeeded, python } from './python';
import { rscript, withoutR } from '../rscript';
import { skip } from '../skip';

/** Learner numbers: neighbours, and far ones. */
const seeds = [1, 2, 3, 5, 8, 13, 2026, 77_777, 131_071, 200_002];

type Verdicts = Record<string, string>;

const { syllabus, exercises } = loadSyllabus(await readFolder('syllabus'));

/** An audit's sets are the same for every learner, so it is left to the other tests. */
describe(`practice notebooks over the patients of ${seeds.length} other learners`, function () {
  this.timeout(300_000);
  const folders: LearnersFolder[] = [];

  before(async () => {
    assert.ok(syllabus);
    for (const seed of seeds) folders.push(await LearnersFolder.make(syllabus, seed));
  });
  after(() => Promise.all(folders.map((folder) => folder.remove())));

  for (const exercise of exercises.filter(({ content }) => content.module === 'practice')) {
    for (const language of Object.keys(exercise.content.cells) as Language[]) {
      it(`${exercise.entry.id} in ${language}: nothing attempted at first, everything passed in the end`, async function () {
        const reason = language === 'r' ? withoutR() : hindrance(modulesNeeded(exercise.content));
        if (reason) skip(this, reason);
        for (const folder of folders) await folder.add(exercise.content);
        const reports = await run[language](job(exercise, language));
        reports.forEach((report, at) => {
          for (const [task, verdict] of Object.entries(report.starter))
            assert.equal(verdict, 'notAttempted', `learner ${seeds[at]}, ${task}`);
          for (const [task, verdict] of Object.entries(report.solution))
            assert.equal(verdict, 'pass', `learner ${seeds[at]}, ${task}`);
        });
      });
    }
  }

  function job({ content, cases }: LoadedExercise, language: Language) {
    const cells = content.cells[language] ?? [];
    return {
      roots: folders.map(({ root }) => root),
      file: gradedPath(content.id, language),
      starter: asStarted(cells, language),
      solution: reference(cells),
      choices: rightLetters(content),
      left: Object.keys(cases).filter((task) => 'zoo' in (cases[task] ?? {})),
    };
  }

  type Job = ReturnType<typeof job>;
  type Reports = { starter: Verdicts; solution: Verdicts }[];

  const run: Record<Language, (job: Job) => Promise<Reports>> = {
    python: (job) => finished(python, [join(import.meta.dirname, 'seeds.py')], JSON.stringify(job)),
    r: async (job) => {
      const file = join(folders[0]?.root ?? '', 'seeds-job.R');
      await writeFile(file, `JOB <- ${rLiteral(job)}\n`);
      return finished(rscript, [join(import.meta.dirname, 'seeds.R'), file], '');
    },
  };

  async function finished(program: string, args: string[], input: string): Promise<Reports> {
    const done = spawnSync(program, args, { input, encoding: 'utf8', maxBuffer: 1e8 });
    assert.equal(done.status, 0, done.stderr);
    return JSON.parse(done.stdout) as Reports;
  }
});
