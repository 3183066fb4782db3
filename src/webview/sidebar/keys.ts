import type { RowView } from './rows';

/** Letters typed so far and the time (ms) after which they are forgotten. */
export interface Typed {
  text: string;
  until: number;
}

export const nothingTyped: Typed = { text: '', until: 0 };

/** Milliseconds between two letters of one word. */
const patience = 500;

export interface Press {
  key: string;
  rows: readonly RowView[];
  /** Index of the row with the keyboard focus. */
  at: number;
  typed: Typed;
  /** Milliseconds; only differences matter. */
  now: number;
  /** Rows that PageUp and PageDown move over. */
  page: number;
}

export interface Step {
  /** Index of the row to focus. */
  to?: number;
  /** Keys of the branches to open or close. */
  open?: string[];
  close?: string;
  typed?: Typed;
}

/** What a key does in the tree; null when it is not the tree's key. Enter and Space act on a row and are not moves. */
export function moveTo({ key, rows, at, typed, now, page }: Press): Step | null {
  const row = rows[at];
  const last = rows.length - 1;
  if (!row) return null;
  switch (key) {
    case 'ArrowDown':
      return { to: Math.min(at + 1, last) };
    case 'ArrowUp':
      return { to: Math.max(at - 1, 0) };
    case 'Home':
      return { to: 0 };
    case 'End':
      return { to: last };
    case 'PageDown':
      return { to: Math.min(at + page, last) };
    case 'PageUp':
      return { to: Math.max(at - page, 0) };
    case 'ArrowRight':
      if (row.open === null) return {};
      return row.open ? { to: Math.min(at + 1, last) } : { open: [row.key] };
    case 'ArrowLeft':
      return row.open ? { close: row.key } : parentOf(rows, row);
    case '*':
      return { open: rows.filter((r) => r.parent === row.parent && r.open === false).map((r) => r.key) };
    default:
      return typeAhead(key, rows, at, typed, now);
  }
}

function parentOf(rows: readonly RowView[], row: RowView): Step {
  const to = rows.findIndex((r) => r.key === row.parent);
  return to < 0 ? {} : { to };
}

function typeAhead(
  key: string,
  rows: readonly RowView[],
  at: number,
  typed: Typed,
  now: number,
): Step | null {
  const going = typed.text !== '' && now < typed.until;
  if ([...key].length !== 1 || (key === ' ' && !going)) return null;
  const text = (going ? typed.text : '') + key.toLowerCase();
  const step: Step = { typed: { text, until: now + patience } };
  const letter = text[0] ?? '';
  // One letter, or the same again and again, walks through the rows that start with it.
  const to =
    text.length > 1
      ? (startingWith(text, rows, at) ?? walk(text, letter, rows, at))
      : startingWith(text, rows, at + 1);
  return to === undefined ? step : { ...step, to };
}

function walk(text: string, letter: string, rows: readonly RowView[], at: number): number | undefined {
  return [...text].every((sign) => sign === letter) ? startingWith(letter, rows, at + 1) : undefined;
}

function startingWith(text: string, rows: readonly RowView[], from: number): number | undefined {
  for (let step = 0; step < rows.length; step++) {
    const index = (from + step) % rows.length;
    if (rows[index]?.title.toLowerCase().startsWith(text)) return index;
  }
  return undefined;
}
