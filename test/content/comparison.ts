import type { ExerciseContent } from '../../src/core/syllabus/model';
import type { CheckResult } from '../../src/protocol/checkResult';
import { cardOf, wrongCardsOf, type NotebookRuns } from './notebookRuns';

type View = Record<string, unknown>;

/** Where two kernels of one language say something else of the same answer; a line for each. */
export function differences(content: ExerciseContent, one: NotebookRuns, other: NotebookRuns): string[] {
  return compared(content, one, other, (result) =>
    unrepeatable.has(result.mistake ?? '') ? meaning(result) : everything(result),
  );
}

/** The same between Python and R, which write values and name their kinds differently. */
export function twinDifferences(content: ExerciseContent, one: NotebookRuns, other: NotebookRuns): string[] {
  return compared(content, one, other, meaning, dividesByZero);
}

/** Mistakes whose very point is that the values differ each time Python starts. */
const unrepeatable = new Set(["Python's own hash", 'unsorted set()']);

/** A division by zero stops Python and is no number in R: there the same mistake is an error here and wrong there. */
function dividesByZero(one: CheckResult, other: CheckResult): boolean {
  return (
    (one.error?.name === 'ZeroDivisionError' || other.error?.name === 'ZeroDivisionError') &&
    one.mistake !== undefined &&
    one.mistake === other.mistake
  );
}

/** All but what tells one run from another. A check that is given no seed draws one. */
function everything(result: CheckResult): View {
  const own = ['id', 'at', 'runtime', 'durationMs', 'seed'];
  const rows = result.rows.map((row) => ({
    ...row,
    yours: withoutNoise(row.yours),
    ...(row.expected === undefined ? {} : { expected: withoutNoise(row.expected) }),
  }));
  // The message is worded by the version of the language.
  const error = result.error && { ...result.error, message: '' };
  return Object.fromEntries(Object.entries({ ...result, rows, error }).filter(([key]) => !own.includes(key)));
}

/** What is left of a difference where there is none depends on the order in which a processor adds. */
function withoutNoise(text: string): string {
  return text.replace(/-?\d(\.\d+)?e-(09|[1-9]\d)\b/g, '0').replace(/-0(?![.\d])/g, '0');
}

/** An error is named in the words of its language. What a set of Python's shows depends on the day. */
function meaning({ task, verdict, headline, mistake, counts, lesson, rows }: CheckResult): View {
  const judged = rows.map(({ name, ok }) => `${name}: ${ok}`);
  const told = verdict === 'error' ? verdict : headline;
  const repeatable = !unrepeatable.has(mistake ?? '');
  return { task, verdict, mistake, lesson, ...(repeatable ? { told, counts, rows: judged } : {}) };
}

/** Compares every answer that both kernels were given: one language may list mistakes that the other cannot make. */
function compared(
  content: ExerciseContent,
  one: NotebookRuns,
  other: NotebookRuns,
  view: (result: CheckResult) => View,
  forgiven: (one: CheckResult, other: CheckResult) => boolean = () => false,
): string[] {
  const others = answers(content, other);
  return [...answers(content, one)].flatMap(([answer, result]) => {
    const twin = others.get(answer);
    if (!twin || forgiven(result, twin)) return [];
    const [a, b] = [view(result), view(twin)];
    return [...new Set([...Object.keys(a), ...Object.keys(b)])].flatMap((key) => {
      const [here, there] = [JSON.stringify(a[key]), JSON.stringify(b[key])];
      return here === there ? [] : [`${answer}, ${key}: ${here} against ${there}`];
    });
  });
}

/** The result of each answer, by what was answered. */
function answers(content: ExerciseContent, runs: NotebookRuns): Map<string, CheckResult> {
  const results = new Map<string, CheckResult>();
  for (const { id } of content.tasks) {
    results.set(`${id}, the starter`, cardOf(runs.scaffolded, id).result);
    results.set(`${id}, the reference`, cardOf(runs.solved, id).result);
    for (const [name, result] of runs.wrong[`wrong-${id}`] ? wrongCardsOf(runs.wrong, id) : [])
      results.set(`${id}, ${name}`, result);
  }
  return results;
}
