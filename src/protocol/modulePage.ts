import * as z from 'zod';
import { language, shownState } from './states';

export const link = z.object({ id: z.string(), title: z.string(), written: z.boolean() });

/** Words of a quiz are inline HTML made by our own markdown-it with `html: false`. */
export const quizOption = z.object({ html: z.string(), why: z.string(), right: z.boolean() });
export const quizQuestion = z.object({
  id: z.string(),
  ask: z.string(),
  options: z.array(quizOption),
  /** Index of the option answered last, in any session. */
  answered: z.number().nullable(),
});

export const exerciseItem = z.object({
  id: z.string(),
  title: z.string(),
  minutes: z.number(),
  /** The route does not ask for it: it can be done when the route is done. */
  waits: z.boolean(),
  languages: z.array(language),
  /** Languages in which a notebook has been opened: their button says Continue. */
  begun: z.array(language),
  /** The one it opens in where nobody says. */
  preferred: language,
  state: shownState,
  passed: z.number(),
  total: z.number(),
});

export const modulePageState = z.object({
  id: z.string(),
  number: z.number(),
  of: z.number(),
  group: z.string(),
  title: z.string(),
  minutes: z.number(),
  state: shownState,
  fixed: z.boolean(),
  restricted: z.boolean(),
  buildsOn: z.array(link),
  outcomes: z.array(z.string()),
  /** The lesson as HTML made by our own markdown-it with `html: false`. */
  lesson: z.string(),
  quiz: z.array(quizQuestion),
  /** The quiz is a review: some of the questions, to answer afresh. `result`: how it ended. */
  review: z.object({ result: z.string().nullable() }).nullable(),
  exercises: z.array(exerciseItem),
  /** The next thing to do has the only filled button: an exercise's id, "quiz", or null. */
  next: z.string().nullable(),
  previous: link.nullable(),
  following: link.nullable(),
});

export const toModulePage = {
  /** `asked`: the learner asked for this module, or for the part at an anchor, and gets the keyboard focus there. */
  state: modulePageState.extend({ asked: z.object({ anchor: z.string().optional() }).optional() }),
  announce: z.object({ text: z.string() }),
};

export const fromModulePage = {
  ready: z.object({}),
  openExercise: z.object({ id: z.string(), language }),
  openModule: z.object({ id: z.string() }),
  toggle: z.object({ id: z.string(), complete: z.boolean() }),
  answer: z.object({ question: z.string(), option: z.number().int().nonnegative() }),
};

export type ModulePageState = z.infer<typeof modulePageState>;
export type QuizQuestion = z.infer<typeof quizQuestion>;
export type ExerciseItem = z.infer<typeof exerciseItem>;
