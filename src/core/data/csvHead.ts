import Papa from 'papaparse';

/** The first lines of somebody's CSV file, as far as a person needs them to recognise the columns. */
export interface CsvHead {
  readonly columns: readonly string[];
  /** The first values of each column, by its name. */
  readonly samples: Readonly<Record<string, readonly string[]>>;
}

/** What keeps a file from being read as a table. */
export type CsvFault =
  'encoding' | 'empty' | 'delimiter' | 'headless' | 'unnamed' | 'twice' | 'rowless' | 'ragged';

const SAMPLES = 3;
/** A number or a date: a value, and no name. */
const isValue = (name: string) => /^[-+]?[\d.]+([eE][-+]?\d+)?$|^\d{4}-\d\d-\d\d$/.test(name);

/**
 * Reads the header and the first rows of a CSV file.
 * @param text the beginning of the file, longer than its first rows
 */
export function csvHead(text: string): CsvHead | CsvFault {
  if (text.includes('\0')) return 'encoding'; // UTF-16 without a byte-order mark
  const { data, meta } = Papa.parse<string[]>(text.trimStart(), {
    preview: 1 + SAMPLES,
    skipEmptyLines: true,
  });
  const [header, ...rows] = data;
  if (!header) return 'empty';
  if (header.length > 1 && meta.delimiter !== ',') return 'delimiter';
  const columns = header.map((name) => name.trim());
  if (columns.every((name) => name === '' || isValue(name))) return 'headless';
  if (columns.includes('')) return 'unnamed';
  if (new Set(columns).size < columns.length) return 'twice';
  if (rows.length === 0) return 'rowless';
  if (rows.some((row) => row.length > columns.length)) return 'ragged';
  const samples = columns.map((name, at) => [name, rows.map((row) => row[at] ?? '').filter(Boolean)]);
  return { columns, samples: Object.fromEntries(samples) as Record<string, string[]> };
}
