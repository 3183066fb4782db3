import { z } from 'zod';
import { levels } from '../syllabus/model';

const language = z.enum(['python', 'r']);
const base = { id: z.string().min(1), at: z.iso.datetime() };
/** Of a practice notebook that is not guided. */
const level = z.enum(levels).optional();
const task = { exercise: z.string(), task: z.string(), level };

/** Something that happened once. A fact is never changed or removed; what a learner sees is derived from all of them. */
export const fact = z.discriminatedUnion('kind', [
  z.object({ ...base, kind: z.literal('viewed'), module: z.string() }),
  z.object({ ...base, kind: z.literal('opened'), exercise: z.string(), language, level }),
  z.object({
    ...base,
    kind: z.literal('attempted'),
    ...task,
    language,
    verdict: z.string(),
    mistake: z.string().optional(),
  }),
  z.object({ ...base, kind: z.literal('verified'), ...task, language, seed: z.number() }),
  z.object({ ...base, kind: z.literal('hinted'), ...task, step: z.number().int() }),
  z.object({ ...base, kind: z.literal('revealed'), ...task }),
  /** Start over: what was passed before counts as history only. */
  z.object({ ...base, kind: z.literal('restarted'), exercise: z.string() }),
  /** The same for a whole module: its exercises, its quiz and its mark. */
  z.object({ ...base, kind: z.literal('moduleRestarted'), module: z.string() }),
  z.object({ ...base, kind: z.literal('selfMarked'), module: z.string() }),
  z.object({ ...base, kind: z.literal('unmarked'), module: z.string() }),
  z.object({
    ...base,
    kind: z.literal('quizAnswered'),
    module: z.string(),
    question: z.string(),
    option: z.number().int(),
    right: z.boolean(),
  }),
  z.object({ ...base, kind: z.literal('reviewed'), module: z.string() }),
]);

export type Fact = z.infer<typeof fact>;
type OfKind<K extends Fact['kind']> = Extract<Fact, { kind: K }>;
/** A fact as a feature states it: its id and time are given when it is recorded. */
export type NewFact = { [K in Fact['kind']]: Omit<OfKind<K>, 'id' | 'at'> }[Fact['kind']];

/** Order of time; facts of one instant in the order of their ids, so that every machine agrees. */
export function inOrder(facts: Iterable<Fact>): Fact[] {
  return [...facts].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id));
}

/**
 * The union of two logs. Commutative, idempotent, and nothing is ever lost: a fact is known by its id. Of one that an
 * earlier version read from a notebook without its level, the one with the level stays.
 */
export function merge(a: Iterable<Fact>, b: Iterable<Fact>): Fact[] {
  const byId = new Map<string, Fact>();
  for (const each of inOrder([...a, ...b])) {
    const known = byId.get(each.id);
    if (!known || (saysLevel(each) && !saysLevel(known))) byId.set(each.id, each);
  }
  return [...byId.values()];
}

function saysLevel(each: Fact): boolean {
  return 'level' in each && each.level !== undefined;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
