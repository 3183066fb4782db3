import type { Fact } from '../progress/facts';
import { levelMark } from '../progress/level';
import type { Level } from '../syllabus/model';
import { checkMime, checkResult, hintMime, hintResult, type CheckResult } from '../../protocol/checkResult';

/** One MIME item of a cell's output, from any kernel. */
export interface OutputItem {
  readonly mime: string;
  readonly text: () => string;
}

/**
 * The results and facts that a cell's outputs hold. Items that are not ours or do not fit the schema are left alone.
 * @param level of the notebook: the check itself does not know it
 */
export function readOutputs(
  items: Iterable<OutputItem>,
  level?: Level,
): { results: CheckResult[]; facts: Fact[] } {
  const results: CheckResult[] = [];
  const facts: Fact[] = [];
  for (const item of items) {
    if (item.mime === checkMime) {
      const result = parse(checkResult, item.text());
      if (!result) continue;
      results.push(result);
      facts.push(...factsOf(result, level));
    } else if (item.mime === hintMime) {
      const hint = parse(hintResult, item.text());
      if (!hint) continue;
      const { id, at, task, step } = hint;
      const exercise = `${hint.module}/${hint.exercise}`;
      facts.push({ kind: 'hinted', id, at, exercise, task, ...levelMark(level), step });
    }
  }
  return { results, facts };
}

/** A check's facts take their ids from its run, so that an output read twice, or on two machines, counts once. */
export function factsOf(result: CheckResult, level?: Level): Fact[] {
  const { id, at, task, language, verdict, mistake } = result;
  const exercise = `${result.module}/${result.exercise}`;
  const about = { at, exercise, task, ...levelMark(level), language };
  const attempted: Fact = {
    kind: 'attempted',
    id,
    ...about,
    verdict,
    ...(mistake ? { mistake } : {}),
  };
  if (verdict === 'notAttempted') return [];
  if (verdict !== 'pass') return [attempted];
  return [attempted, { kind: 'verified', id: `${id}.pass`, ...about, seed: result.seed ?? 0 }];
}

function parse<T>(
  schema: { safeParse(value: unknown): { success: boolean; data?: T } },
  text: string,
): T | undefined {
  try {
    return schema.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined; // Not JSON: somebody edited the notebook by hand. The next run writes the output again.
  }
}
