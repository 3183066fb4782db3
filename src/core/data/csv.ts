import type { Table, Value } from './table';

/** A cell as text: missing is empty, whole numbers have no point, others at most four decimals. */
function cell(value: Value): string {
  if (value === null) return '';
  if (typeof value === 'string') {
    // Nothing is quoted, so that the simplest reader in any language gets it right.
    if (/[",\r\n]/.test(value)) throw new Error(`Not allowed in a CSV field: ${JSON.stringify(value)}`);
    return value;
  }
  if (!Number.isFinite(value)) throw new Error(`Not a number for a CSV field: ${value}`);
  if (Number.isInteger(value)) return String(value);
  return value.toFixed(4).replace(/\.?0+$/, '');
}

/** The file line by line, header first, each line with its final "\n". */
export function* csvLines(table: Table): Generator<string> {
  const names = table.columns.map((column) => column.name);
  yield names.map(cell).join(',') + '\n';
  for (const row of table.rows()) {
    yield names.map((name) => cell(row[name] ?? null)).join(',') + '\n';
  }
}

/** The whole file as text. Throws if a field holds a comma, a quote or a line end. */
export function csvText(table: Table): string {
  return [...csvLines(table)].join('');
}

/** Fingerprint of a file: h ← (31·h + byte) mod 2³¹−1 over its UTF-8 bytes, from 0. Easy to repeat in any language. */
export function checksum(text: string): number {
  let h = 0;
  for (const byte of new TextEncoder().encode(text)) h = (31 * h + byte) % 2147483647;
  return h;
}
