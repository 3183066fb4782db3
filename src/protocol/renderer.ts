import * as z from 'zod';

const module = z.string().min(1);
const task = z.string().min(1);

/** What a learner may click on in a result card. The editor is that of the notebook in which the card stands. */
export const fromRenderer = z.discriminatedUnion('type', [
  z.object({ type: z.literal('openLesson'), module, anchor: z.string() }),
  z.object({ type: z.literal('goTo'), task }),
  /** `line` of the cell that has `source` there, counted from 1; else of the cell in which the task is answered. */
  z.object({
    type: z.literal('goToLine'),
    task,
    line: z.number().int().positive(),
    source: z.string().optional(),
  }),
  z.object({ type: z.literal('restartAndRunAbove'), task }),
  z.object({ type: z.literal('hint'), task }),
]);

export type FromRenderer = z.infer<typeof fromRenderer>;
