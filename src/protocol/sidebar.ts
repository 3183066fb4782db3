import * as z from 'zod';
import { language, shownState } from './states';

export const exerciseRow = z.object({
  id: z.string(),
  title: z.string(),
  minutes: z.number(),
  languages: z.array(language),
  state: shownState,
  /** The item Continue leads to. */
  next: z.boolean(),
});

export const moduleRow = z.object({
  id: z.string(),
  number: z.number(),
  title: z.string(),
  minutes: z.number(),
  state: shownState,
  /** False while the module has no lesson yet: it is listed, and says so, and does not open. */
  written: z.boolean(),
  /** The route asks for the core of it only. */
  skim: z.boolean(),
  passed: z.number(),
  /** Completed by checks: the tick cannot be removed by hand. */
  fixed: z.boolean(),
  next: z.boolean(),
  /** Lower-case text that the search box looks through: title, outcomes, competencies. */
  find: z.string(),
  exercises: z.array(exerciseRow),
});

export const groupRow = z.object({
  id: z.string(),
  title: z.string(),
  done: z.number(),
  modules: z.array(moduleRow),
});

export const notice = z.object({
  level: z.enum(['info', 'warning', 'error']),
  text: z.string(),
  action: z.string(),
});

export const sidebarState = z.object({
  /** `empty`: no folder is open, so there is nothing to keep progress in. */
  mode: z.enum(['empty', 'path']),
  restricted: z.boolean(),
  notice: notice.nullable(),
  header: z.object({
    verified: z.number(),
    total: z.number(),
    /** Zero parts are left out: "2 self-marked, 1 revealed". */
    others: z.string(),
    /** Hours done of the week's goal, and hours left. */
    pace: z.string(),
  }),
  /** What Continue does, in words; null when everything written is verified. */
  next: z.string().nullable(),
  route: z.enum(['unset', 'clinical', 'technical']),
  groups: z.array(groupRow),
});

export const toSidebar = {
  state: sidebarState,
  /** Said by the live region only. */
  announce: z.object({ text: z.string() }),
  collapseAll: z.object({}),
  /** Opens or closes a group and all modules in it. */
  setGroup: z.object({ id: z.string(), open: z.boolean() }),
  /** Opens the branches above an item and puts the keyboard focus on it. */
  reveal: z.object({ id: z.string() }),
};

export const fromSidebar = {
  ready: z.object({}),
  continue: z.object({}),
  openModule: z.object({ id: z.string() }),
  openExercise: z.object({ id: z.string(), language: language.optional() }),
  toggle: z.object({ id: z.string(), complete: z.boolean() }),
  setRoute: z.object({ route: z.enum(['unset', 'clinical', 'technical']) }),
  chooseFolder: z.object({}),
  readFirst: z.object({}),
  checkSetup: z.object({}),
  noticeAction: z.object({}),
};

export type SidebarState = z.infer<typeof sidebarState>;
export type GroupRow = z.infer<typeof groupRow>;
export type ModuleRow = z.infer<typeof moduleRow>;
export type ExerciseRow = z.infer<typeof exerciseRow>;
export type ToSidebar = typeof toSidebar;
export type FromSidebar = typeof fromSidebar;
