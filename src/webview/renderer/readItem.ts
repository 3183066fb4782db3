import * as z from 'zod/mini';
import {
  checkResult,
  hintMime,
  hintResult,
  type CheckResult,
  type HintResult,
} from '../../protocol/checkResult';
import type { OutputItem } from './notebook';

/** What every version of a result may be expected to have. */
const anyResult = z.object({ version: z.optional(z.number()), headline: z.optional(z.string()) });

export type Read =
  | { kind: 'check'; result: CheckResult }
  | { kind: 'hint'; hint: HintResult }
  | { kind: 'newer' | 'unreadable'; headline?: string };

/** A notebook may come from anywhere, so what does not fit is told apart: written by a newer version, or not readable at all. */
export function readItem(item: OutputItem): Read {
  const data = jsonOf(item);
  const hint = item.mime === hintMime ? hintResult.safeParse(data).data : undefined;
  if (hint) return { kind: 'hint', hint };
  const result = checkResult.safeParse(data).data;
  if (result) return { kind: 'check', result };
  const { version = 0, headline } = anyResult.safeParse(data).data ?? {};
  return { kind: version > 1 ? 'newer' : 'unreadable', headline };
}

function jsonOf(item: OutputItem): unknown {
  try {
    return item.json();
  } catch {
    return undefined; // Not JSON: a notebook edited by hand. It is shown as unreadable.
  }
}
