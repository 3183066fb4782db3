import type { Fact } from './facts';

/** The hint that comes next for a task, from 1; the last one stays when all have been shown. */
export function nextHint(facts: readonly Fact[], exercise: string, task: string, of: number): number {
  const steps = facts.flatMap((each) =>
    each.kind === 'hinted' && each.exercise === exercise && each.task === task ? [each.step] : [],
  );
  return Math.min(Math.max(0, ...steps) + 1, of);
}
