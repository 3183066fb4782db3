import type { Language } from '../syllabus/model';
import type { Fact } from './facts';

/** The task of an exercise that was checked last, and the language of the notebook. Facts are in order of time. */
export function lastResult(
  facts: readonly Fact[],
  exercise: string,
): { task: string; language: Language } | undefined {
  const last = facts.findLast(
    (each) => (each.kind === 'attempted' || each.kind === 'verified') && each.exercise === exercise,
  );
  return last?.kind === 'attempted' || last?.kind === 'verified'
    ? { task: last.task, language: last.language }
    : undefined;
}
