// zod/mini instead of zod: the notebook renderer reads these too, and the rest of zod is twice its size.
import * as z from 'zod/mini';

/** The MIME types of a check's result and of a hint. The number is the version of the schema. */
export const checkMime = 'application/vnd.aihs.check.v1+json';
export const hintMime = 'application/vnd.aihs.hint.v1+json';

export const verdict = z.enum(['pass', 'wrong', 'error', 'notAttempted', 'mutated', 'timeout']);
const tally = z.object({ matched: z.int(), total: z.int() });
const language = z.enum(['python', 'r']);
const text = z.string();
const filled = z.string().check(z.minLength(1));

const row = z.object({
  name: text,
  input: text,
  /** Left out where the expected result is not shown: an edge case, a hidden case. */
  expected: z.optional(text),
  yours: text,
  ok: z.boolean(),
});

const error = z.object({
  name: text,
  message: text,
  /** Line of the learner's cell, counted from 1. */
  line: z.optional(z.int()),
  source: z.optional(text),
  /** Up to three lines of that cell, this one among them. Results of earlier versions have none. */
  lines: z.optional(z.array(z.object({ line: z.int(), source: text }))),
  plain: z.optional(text),
});

/** What `check("task")` says of the learner's code, in any kernel and any client. `code` in a sentence is marked by backticks. */
export const checkResult = z.object({
  version: z.literal(1),
  /** Unique per run: reading the same output twice gives the same fact. */
  id: filled,
  at: z.iso.datetime(),
  module: text,
  exercise: text,
  task: text,
  language,
  runtime: text,
  verdict,
  headline: text,
  /** What it would do to patients, with the learner's own numbers. */
  consequence: z.optional(text),
  /** The likely cause, when a known mistake was recognised. */
  diagnosis: z.optional(text),
  mistake: z.optional(text),
  /** What a value that is checked for its form alone still lacks, a sentence each. */
  missing: z.optional(z.array(text)),
  lesson: z.optional(z.object({ anchor: text, title: text })),
  explanation: z.optional(text),
  rows: z.array(row),
  /** What became of the examples that are not in `rows`. */
  more: z.optional(text),
  /** Something beside the verdict, such as lines printed during the check. */
  note: z.optional(text),
  counts: z.optional(z.partial(z.object({ visible: tally, edge: tally, hidden: tally }))),
  seed: z.optional(z.number()),
  error: z.optional(error),
  /** The task that follows in the exercise. */
  next: z.optional(text),
  durationMs: z.optional(z.number()),
});

export const hintResult = z.object({
  version: z.literal(1),
  id: filled,
  at: z.iso.datetime(),
  module: text,
  exercise: text,
  task: text,
  step: z.int(),
  of: z.int(),
  text,
});

export type CheckResult = z.infer<typeof checkResult>;
export type HintResult = z.infer<typeof hintResult>;
