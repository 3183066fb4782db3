import type { Column, Table, Value } from './table';

const CHUNK = 65536;

/** A cell as text: missing is empty, whole numbers have no point, others at most four decimals, prose is quoted. */
function cell(value: Value, kind: Column['kind']): string {
  if (value === null) return '';
  if (typeof value === 'string') {
    if (kind === 'prose' && !/[\r\n]/.test(value)) return `"${value.replaceAll('"', '""')}"`;
    // Nothing else is quoted, so that the simplest reader in any language gets it right.
    if (/[",\r\n]/.test(value)) throw new Error(`Not allowed in a CSV field: ${JSON.stringify(value)}`);
    return value;
  }
  if (!Number.isFinite(value)) throw new Error(`Not a number for a CSV field: ${value}`);
  if (Number.isInteger(value)) return String(value);
  return value.toFixed(4).replace(/\.?0+$/, '');
}

/** The file line by line, header first, each line with its final "\n". */
export function* csvLines({ columns, rows }: Table): Generator<string> {
  yield columns.map(({ name }) => cell(name, 'text')).join(',') + '\n';
  for (const row of rows()) {
    yield columns.map(({ name, kind }) => cell(row[name] ?? null, kind)).join(',') + '\n';
  }
}

/** The file in pieces of whole lines, each of about `characters`: for writing a table that need not fit in memory. */
export function* csvChunks(table: Table, characters: number = CHUNK): Generator<string> {
  let chunk = '';
  for (const line of csvLines(table)) {
    chunk += line;
    if (chunk.length < characters) continue;
    yield chunk;
    chunk = '';
  }
  if (chunk) yield chunk;
}

/** The whole file as text. Throws if a field holds what its kind may not. */
export function csvText(table: Table): string {
  return [...csvChunks(table)].join('');
}

/** Fingerprint of a file: h ← (31·h + byte) mod 2³¹−1 over its UTF-8 bytes, from 0. Easy to repeat in any language. */
export function checksum(text: string): number {
  let h = 0;
  for (const byte of new TextEncoder().encode(text)) h = (31 * h + byte) % 2147483647;
  return h;
}
