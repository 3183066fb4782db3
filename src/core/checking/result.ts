import { z } from 'zod';

/** The MIME type of a check's result. The number is the version of its schema. */
export const checkMime = 'application/vnd.aihs.check.v1+json';
export const hintMime = 'application/vnd.aihs.hint.v1+json';

export const verdict = z.enum(['pass', 'wrong', 'error', 'notAttempted', 'mutated', 'timeout']);
const tally = z.object({ matched: z.number().int(), total: z.number().int() });
const language = z.enum(['python', 'r']);

/** What `check("task")` says of the learner's code, in any kernel and any client. */
export const checkResult = z.object({
  version: z.literal(1),
  /** Unique per run: reading the same output twice gives the same fact. */
  id: z.string().min(1),
  at: z.iso.datetime(),
  module: z.string(),
  exercise: z.string(),
  task: z.string(),
  language,
  runtime: z.string(),
  verdict,
  headline: z.string(),
  /** What it would do to patients, with the learner's own numbers. */
  consequence: z.string().optional(),
  /** The likely cause, when a known mistake was recognised. */
  diagnosis: z.string().optional(),
  mistake: z.string().optional(),
  lesson: z.object({ anchor: z.string(), title: z.string() }).optional(),
  explanation: z.string().optional(),
  rows: z.array(
    z.object({
      name: z.string(),
      input: z.string(),
      expected: z.string().optional(),
      yours: z.string(),
      ok: z.boolean(),
    }),
  ),
  more: z.string().optional(),
  counts: z.object({ visible: tally, edge: tally, hidden: tally }).partial().optional(),
  seed: z.number().optional(),
  error: z
    .object({
      name: z.string(),
      message: z.string(),
      line: z.number().int().optional(),
      source: z.string().optional(),
      plain: z.string().optional(),
    })
    .optional(),
  next: z.string().optional(),
  durationMs: z.number().optional(),
});

export const hintResult = z.object({
  version: z.literal(1),
  id: z.string().min(1),
  at: z.iso.datetime(),
  module: z.string(),
  exercise: z.string(),
  task: z.string(),
  step: z.number().int(),
  of: z.number().int(),
  text: z.string(),
});

export type CheckResult = z.infer<typeof checkResult>;
export type HintResult = z.infer<typeof hintResult>;
