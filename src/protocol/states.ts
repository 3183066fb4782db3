import * as z from 'zod';

/** What a learner is shown about an exercise or a module: words, icons and meaning are in one table on each side. */
export const shownState = z.enum([
  'notStarted',
  'inProgress',
  'verified',
  'selfMarked',
  'revealed',
  'needsReview',
]);
export type ShownState = z.infer<typeof shownState>;

export const language = z.enum(['python', 'r']);
export type Language = z.infer<typeof language>;
