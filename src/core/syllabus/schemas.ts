import { z } from 'zod';
import { levels } from './model';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is lower-case words joined by hyphens');
const taskId = z.string().regex(/^[a-z][a-z0-9_]*$/, 'a task id is a Python and R name in snake_case');
const title = z.string().min(3).max(30, 'a title has at most 30 characters, so that it fits the sidebar');
const minutes = z.number().int().min(5).max(180);
const languages = z.array(z.enum(['python', 'r'])).min(1);
const emphasis = z.enum(['core', 'deep']);
const named = z.strictObject({ id, title: z.string() });

/** A module's entry in the catalogue. `core` on a route means: its starred exercises are enough. */
export const catalogueModule = z.strictObject({
  id,
  title,
  minutes,
  requires: z.array(id),
  routes: z.strictObject({ clinical: emphasis, technical: emphasis }),
  competencies: z.array(id).min(1),
  duties: z.array(id),
  impacts: z.array(id).default([]),
});

/** syllabus.yaml */
export const catalogue = z.strictObject({
  title: z.string(),
  competencies: z.array(named.extend({ domain: z.enum(['clinical', 'technical', 'professional']) })),
  duties: z.array(named),
  impacts: z.array(named),
  routes: z.strictObject({ clinical: z.array(id), technical: z.array(id) }),
  groups: z.array(z.strictObject({ id, title, modules: z.array(catalogueModule).min(1) })).min(1),
  practice: z.array(id).default([]),
});

/** Front matter of module.md */
export const moduleFront = z.strictObject({
  id,
  outcomes: z.array(z.string()).min(1),
  exercises: z.array(id),
  sources: z
    .array(
      z.strictObject({
        id,
        text: z.string(),
        url: z.url().optional(),
        checked: z.iso.date('the day it was checked, as YYYY-MM-DD'),
      }),
    )
    .default([]),
});

/** Front matter of exercise.md */
export const exerciseFront = z.strictObject({
  id,
  title,
  minutes,
  languages,
  star: z.boolean().default(false),
  data: z.array(z.string()).default([]),
  /** Modules that this exercise builds on besides those of its module. */
  requires: z.array(id).default([]),
  lesson: id.optional(),
  /** Practice notebooks: the minutes of each level. */
  levels: z.partialRecord(z.enum(levels), z.int().min(5).max(300)).optional(),
  /** Practice notebooks: how many times the course's number of rows, unless the learner's setting asks for more than once. */
  size: z.int().min(1).max(100).optional(),
  /** Practice notebooks: what one on the learner's own data is called. */
  ownTitle: z.string().optional(),
  /** Practice notebooks: the columns asked of a learner's own data. */
  own: z
    .array(z.strictObject({ name: taskId, ask: z.string(), required: z.boolean().default(true) }))
    .optional(),
});

/** quiz.yaml */
export const quiz = z
  .array(
    z.strictObject({
      id,
      ask: z.string(),
      misconception: z.string(),
      options: z
        .array(z.strictObject({ text: z.string(), right: z.boolean().default(false), why: z.string() }))
        .min(2)
        .refine(
          (options) => options.filter((option) => option.right).length === 1,
          'exactly one option is right',
        ),
    }),
  )
  .min(1);

const length = z.union([
  z.int().nonnegative(),
  z.tuple([z.int().nonnegative(), z.int().nonnegative()]),
  z.literal('same'),
]);
const range = z.tuple([z.number(), z.number()]);
const around = { length: length.optional(), missing: z.number().min(0).max(1).optional() };

/** How one argument of a hidden case is drawn. */
const draw: z.ZodType = z.lazy(() =>
  z.union([
    z.strictObject({ integer: range, ...around }),
    z.strictObject({ uniform: range, decimals: z.int().nonnegative().optional(), ...around }),
    z.strictObject({ bernoulli: z.number().min(0).max(1), ...around }),
    z.strictObject({ choice: z.array(z.unknown()).min(1), ...around }),
    z.strictObject({ constant: z.unknown(), ...around }),
    z.strictObject({ sequence: z.int(), ...around }),
    z.strictObject({ rows: z.record(z.string(), draw), ...around }),
  ]),
);

const gradedCase = z.strictObject({
  name: z.string(),
  args: z.record(z.string(), z.unknown()),
  expect: z.unknown().optional(),
  error: z.boolean().default(false),
});

const count = z.int().min(5).max(100);

/** A planted data set: the codes an audit must return, those it may return besides, and who goes unseen when it does not. */
const zooMember = z.strictObject({
  name: z.string().regex(/^[a-z][a-z0-9_]*$/),
  title: z.string(),
  finds: z.array(z.string()).default([]),
  may: z.array(z.string()).default([]),
  unseen: z.string().optional(),
});

/** A section of a document: what its author is asked to write, the graded values it shows, and the items of a reporting guideline it answers. */
const documentSection = z.strictObject({
  id: taskId,
  title: z.string(),
  ask: z.string().optional(),
  /** What its absence would mean for the reader. */
  lack: z.string().optional(),
  words: z.int().min(1).default(8),
  show: z.array(taskId).default([]),
  items: z.string().optional(),
});

/**
 * cases.yaml: the grading of each call or value task, by task id. `accept` names the function of fixtures.py that lists what a value lacks;
 * `zoo` names the family of planted data sets that a function is run on; `deliver` names the document that a dict of texts completes.
 */
export const cases = z.record(
  taskId,
  z.union([
    z.strictObject({
      call: taskId.optional(),
      tolerance: z.number().positive().default(1e-6),
      visible: z.array(gradedCase).min(1),
      edge: z.array(gradedCase).default([]),
      hidden: z.union([
        z.strictObject({ count, args: z.record(z.string(), draw) }),
        z.strictObject({ count, draw: taskId }),
      ]),
      consequence: z.string().optional(),
    }),
    z.strictObject({
      value: taskId,
      tolerance: z.number().positive().default(1e-6),
      consequence: z.string().optional(),
    }),
    z.strictObject({ value: taskId, accept: taskId }),
    z.strictObject({
      zoo: id,
      /** One table of rows, or a bundle of tables. */
      reads: z.enum(['rows', 'bundle']),
      /** Learner numbers of the sets; the first is shown, the others are not. */
      seeds: z.array(z.int().nonnegative()).min(2),
      /** How many faults of one seed may be missed. */
      misses: z.int().nonnegative().default(1),
      members: z.array(zooMember).min(2),
    }),
    z.strictObject({
      deliver: id,
      title: z.string(),
      intro: z.string(),
      sections: z.array(documentSection).min(1),
    }),
  ]),
);

export type Catalogue = z.infer<typeof catalogue>;
export type CatalogueModule = z.infer<typeof catalogueModule>;
export type ModuleFront = z.infer<typeof moduleFront>;
export type ExerciseFront = z.infer<typeof exerciseFront>;
export type Quiz = z.infer<typeof quiz>;
export type Cases = z.infer<typeof cases>;
