import type { Column, ColumnKind } from './table';

/** First words of every description of data. */
export const SYNTHETIC =
  'Every patient in this file is synthetic. A formula with a seed wrote each row. ' +
  'No row is, or was made from, a real person. Do not use it to draw conclusions about real patients.';

const KINDS: Record<ColumnKind, string> = {
  identifier: 'identifier',
  text: 'text',
  prose: 'free text',
  date: 'date (YYYY-MM-DD)',
  category: 'category',
  integer: 'whole number',
  decimal: 'number',
  flag: 'yes or no (1 or 0)',
};

export interface Described {
  readonly title: string;
  /** What one row is and where it comes from. */
  readonly description: string;
  readonly file: string;
  /** Empty for a file that is not a table. */
  readonly columns: readonly Column[];
}

/** The data dictionary as Markdown, with a final line end. */
export function dictionaryMarkdown({ title, description, file, columns }: Described): string {
  return [
    `# ${title}`,
    '',
    SYNTHETIC.replace(/^[^.]*\./, '**$&**'),
    '',
    `File: \`${file}\`. ${description}`,
    '',
    'The seed comes from your workspace: you always get the same patients, and another learner gets others.',
    '',
    ...(columns.length > 0 ? table(columns) : []),
  ].join('\n');
}

function table(columns: readonly Column[]): string[] {
  return [
    'An empty field is a missing value.',
    '',
    '| Column | Unit | Kind | Values | Meaning |',
    '| --- | --- | --- | --- | --- |',
    ...columns.map((column) => `| ${[`\`${column.name}\``, ...fields(column)].join(' | ')} |`),
    '',
  ];
}

function fields(column: Column): string[] {
  return [column.unit ?? '', KINDS[column.kind], valuesOf(column), meaning(column)];
}

function valuesOf({ values, minimum, maximum }: Column): string {
  if (values) return values.join(', ');
  if (minimum !== undefined && maximum !== undefined) return `${minimum} to ${maximum}`;
  if (minimum !== undefined) return `${minimum} or more`;
  return maximum === undefined ? '' : `${maximum} or less`;
}

/** A column in words: what it is, what an empty field means, and where its values come from. */
export function meaning({ description, blank, references }: Column): string {
  const empty = blank ? ` Empty: ${blank}.` : '';
  const from = references ? ` See ${references.column} in ${references.table}.csv.` : '';
  return description + empty + from;
}
