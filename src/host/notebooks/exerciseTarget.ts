import { z } from 'zod';

/** What a command about an exercise may be told: which one, and in which language. */
export const exerciseTarget = z
  .object({ id: z.string().optional(), language: z.enum(['python', 'r']).optional() })
  .optional();
