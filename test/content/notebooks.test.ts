import assert from 'node:assert/strict';
import { readFolder } from '../../src/build/readFolder';
import { composeNotebook } from '../../src/core/notebook/compose';
import { loadSyllabus, type LoadedExercise } from '../../src/core/syllabus/load';
import { levels, type Language, type Level } from '../../src/core/syllabus/model';
import { skip } from '../skip';
import { differences, twinDifferences } from './comparison';
import { englishWords } from './englishWords';
import { FourKernels, kernelKinds, kernelsFor, type KernelKind } from './fourKernels';
import { cardOf, runsCleanly, wrongCardsOf, type NotebookRuns } from './notebookRuns';

const { syllabus, exercises } = loadSyllabus(await readFolder('syllabus'));

describe('every notebook', function () {
  this.timeout(500_000);
  let kernels: FourKernels;

  before(async () => {
    assert.ok(syllabus);
    kernels = await FourKernels.make(syllabus);
  });
  after(() => kernels?.dispose());

  const jobs = exercises.flatMap((exercise) => levelsOf(exercise).map((level) => ({ exercise, level })));
  for (const [at, job] of jobs.entries()) {
    const { exercise, level } = job;
    describe(level === 'guided' ? exercise.content.id : `${exercise.content.id}, ${level} level`, () => {
      // The next one, too: two cores are kept busy while the tests wait for the first.
      before(() => [job, jobs[at + 1]].forEach((each) => each && startEverywhere(each)));

      const kinds = kernelsFor(exercise.content);
      for (const { name, lacks } of kernelKinds) {
        const missing = lacks(exercise.content).join(', ');
        if (missing) it(`not applicable in ${name}, which has no ${missing}`);
      }

      for (const kind of kinds) {
        describe(`in ${kind.name}`, () => {
          let runs: NotebookRuns;
          before(async function () {
            const reason = kind.hindrance(exercise.content);
            if (reason) skip(this, reason);
            runs = await kernels.run(exercise, kind, level);
          });
          kernelTests(exercise, kind, level, () => runs);
        });
      }

      if (level !== 'guided') return; // the others are graded by the same
      describe('compared', () => {
        for (const [one, other] of pairs(kinds)) {
          const twins = one.language !== other.language;
          it(`${one.name} and ${other.name} say the same${twins ? ' in two languages' : ''}`, async function () {
            const reason = one.hindrance(exercise.content) ?? other.hindrance(exercise.content);
            if (reason) skip(this, reason);
            const [first, second] = [await kernels.run(exercise, one), await kernels.run(exercise, other)];
            const compare = twins ? twinDifferences : differences;
            assert.deepEqual(compare(exercise.content, first, second), []);
          });
        }
      });
    });
  }

  function startEverywhere({ exercise, level }: Job): void {
    for (const kind of kernelsFor(exercise.content)) {
      if (!kind.hindrance(exercise.content)) void kernels.run(exercise, kind, level);
    }
  }
});

/** A notebook to run: an exercise is always guided, a practice family has several levels. */
interface Job {
  readonly exercise: LoadedExercise;
  readonly level: Level;
}

function levelsOf({ entry }: LoadedExercise): Level[] {
  return levels.filter((level) => level !== 'own' && (entry.levels ?? { guided: 1 })[level] !== undefined);
}

function kernelTests(
  { content }: LoadedExercise,
  { language }: KernelKind,
  level: Level,
  runs: () => NotebookRuns,
): void {
  it('runs to its end as scaffolded, and says at every check what to do', () => {
    const { scaffolded } = runs();
    runsCleanly(scaffolded);
    for (const { id } of content.tasks) {
      const { result, html, text } = cardOf(scaffolded, id);
      assert.equal(result.verdict, 'notAttempted', id);
      assert.ok(result.diagnosis, id);
      for (const form of [html, text]) assert.match(form, /Not attempted/, id);
    }
  });

  it('passes every check with its reference, and draws its charts', () => {
    const { solved } = runs();
    runsCleanly(solved);
    for (const { id } of content.tasks) {
      const { result, html, text } = cardOf(solved, id);
      assert.equal(result.verdict, 'pass', `${id}: ${text}`);
      assert.equal(`${result.module}/${result.exercise}`, content.id);
      assert.equal(result.language, language);
      for (const form of [html, text]) assert.match(form, /Verified|Complete/, id);
    }
    const drawn = Object.keys(solved).filter((id) =>
      solved[id]?.some(
        (each) => 'data' in each && Object.keys(each.data).some((mime) => /^image\//.test(mime)),
      ),
    );
    if (language === 'python') assert.deepEqual(drawn, drawing());
    else
      assert.deepEqual(
        drawing().filter((id) => !drawn.includes(id)),
        [],
      );
  });

  if (level !== 'guided') return;
  it('recognises each listed mistake by its own name, and explains each wrong option', () => {
    for (const { id, options } of content.tasks) {
      if (!runs().wrong[`wrong-${id}`]) continue;
      for (const [name, { verdict, mistake, diagnosis }] of wrongCardsOf(runs().wrong, id)) {
        if (options) assert.deepEqual([verdict, typeof diagnosis], ['wrong', 'string'], `${id}: ${name}`);
        else assert.equal(mistake, name, `${id}: ${verdict}`);
      }
    }
  });

  /** The ids of the cells that draw a chart. */
  function drawing(): string[] {
    const { cells } = composeNotebook(content, language, englishWords, level);
    const drawsAt = (code: string) => code.split('\n').some((line) => draws[language].test(line));
    return cells
      .filter(({ cell_type, source }) => cell_type === 'code' && drawsAt(source.join('')))
      .map(({ id }) => id);
  }
}

/** A line that surely draws a chart for the learner: in R one inside a function or a condition may or may not. */
const draws: Record<Language, RegExp> = {
  python: /plt\.show\(\)/,
  r: /^(plot|hist|barplot|boxplot|image|curve|matplot|plot\.new)\(/,
};

/** Pyodide and ipykernel, WebR and IRkernel, and between the languages the two that come with the extension. */
function pairs(kinds: readonly KernelKind[]): [KernelKind, KernelKind][] {
  const wanted = [
    ['Pyodide', 'ipykernel'],
    ['WebR', 'IRkernel'],
    ['Pyodide', 'WebR'],
  ].map((names) => kinds.filter(({ name }) => names.includes(name)));
  return wanted.flatMap(([one, other]): [KernelKind, KernelKind][] => (one && other ? [[one, other]] : []));
}
