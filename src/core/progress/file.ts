import { z } from 'zod';
import { fact, inOrder, type Fact } from './facts';

export const progressVersion = 1;

const header = z.object({ version: z.number().int().positive() });
const file = header.extend({
  learner: z.number().int().nonnegative(),
  facts: z.array(z.looseObject({ id: z.string(), at: z.string(), kind: z.string() })),
});

/** What progress.json holds. */
export interface ProgressLog {
  /** Number from which this learner's synthetic patients are drawn. */
  readonly learner: number;
  readonly facts: readonly Fact[];
  /** Facts of kinds that this version does not know: carried along, never dropped. */
  readonly foreign: readonly Record<string, unknown>[];
}

export type ReadProgress =
  | { readonly kind: 'read'; readonly log: ProgressLog }
  /** Written by a newer version: may be shown as empty, must not be rewritten. */
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'unreadable'; readonly why: string };

/** Reads the text of progress.json. Never throws. */
export function readProgress(text: string): ReadProgress {
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    return { kind: 'unreadable', why: error instanceof Error ? error.message : String(error) };
  }
  const head = header.safeParse(json);
  if (head.success && head.data.version > progressVersion)
    return { kind: 'newer', version: head.data.version };
  const parsed = file.safeParse(json);
  if (!parsed.success) return { kind: 'unreadable', why: z.prettifyError(parsed.error) };
  const facts: Fact[] = [];
  const foreign: Record<string, unknown>[] = [];
  for (const entry of parsed.data.facts) {
    const known = fact.safeParse(entry);
    if (known.success) facts.push(known.data);
    else foreign.push(entry);
  }
  return { kind: 'read', log: { learner: parsed.data.learner, facts, foreign } };
}

/** The text of progress.json: one fact a line, so that a person can read it and git can merge it. */
export function progressText({ learner, facts, foreign }: ProgressLog): string {
  const lines = [...inOrder(facts), ...foreign].map((each) => `    ${JSON.stringify(each)}`);
  const list = lines.length === 0 ? '[]' : `[\n${lines.join(',\n')}\n  ]`;
  return `{\n  "version": ${progressVersion},\n  "learner": ${learner},\n  "facts": ${list}\n}\n`;
}
