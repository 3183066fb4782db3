import type { Column, ColumnKind, Table } from './table';

/** First words of every data dictionary. */
export const SYNTHETIC_NOTICE =
  '**Every patient in this file is synthetic.** A formula with a seed wrote each row. ' +
  'No row is, or was made from, a real person. Do not use it to draw conclusions about real patients.';

const KINDS: Record<ColumnKind, string> = {
  identifier: 'identifier',
  text: 'text',
  date: 'date (YYYY-MM-DD)',
  category: 'category',
  integer: 'whole number',
  decimal: 'number',
  flag: 'yes or no (1 or 0)',
};

/** The data dictionary as Markdown, with a final line end. `description` says what one row is and where it comes from. */
export function dictionaryMarkdown(title: string, description: string, table: Table): string {
  return [
    `# ${title}`,
    '',
    SYNTHETIC_NOTICE,
    '',
    `File: \`${table.id}.csv\`. ${description}`,
    '',
    'An empty field is a missing value. The seed comes from your workspace: you always get the same rows, ' +
      'and another learner gets others.',
    '',
    '| Column | Unit | Kind | Meaning |',
    '| --- | --- | --- | --- |',
    ...table.columns.map(line),
    '',
  ].join('\n');
}

function line(column: Column): string {
  return `| \`${column.name}\` | ${column.unit ?? ''} | ${KINDS[column.kind]} | ${column.description} |`;
}
