import * as z from 'zod';
import { language, shownState } from '../../protocol/states';

/** What the sidebar keeps while it is hidden or the window reloads. Anything unreadable falls back by itself. */
export const remembered = z.object({
  /** Null before the first state: then the way to the next item is opened. */
  open: z.array(z.string()).nullable().catch(null),
  query: z.string().catch(''),
  state: z.union([shownState, z.literal('any')]).catch('any'),
  language: z.union([language, z.literal('any')]).catch('any'),
  focus: z.string().nullable().catch(null),
  scroll: z.number().catch(0),
  skills: z.boolean().catch(false),
});

export type Remembered = z.infer<typeof remembered>;

export function readRemembered(saved: unknown): Remembered {
  return remembered.parse(saved && typeof saved === 'object' ? saved : {});
}
