import { meaning, SYNTHETIC } from './dictionary';
import type { Column, Table } from './table';

/** Which data a file holds: what is needed to make it again. */
export interface Provenance {
  readonly title: string;
  readonly description: string;
  readonly seed: number;
  readonly size: number;
}

type Json = Readonly<Record<string, unknown>>;

/**
 * The metadata of `<id>.csv` as W3C CSV on the Web (Metadata Vocabulary for Tabular Data, 2015), with a final line
 * end. A reader finds it by its name, `<id>.csv-metadata.json`, beside the file.
 */
export function csvwMetadata(table: Table, { title, description, seed, size }: Provenance): string {
  const metadata: Json = {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': 'en' }],
    url: `${table.id}.csv`,
    'dc:title': title,
    'dc:description': description,
    notes: [
      {
        'dc:type': 'synthetic',
        'dc:description': SYNTHETIC,
        'dc:provenance': `Seed ${seed}, size ${size}×.`,
      },
    ],
    tableSchema: { columns: table.columns.map(column), primaryKey: table.key },
  };
  return JSON.stringify(metadata, null, 2) + '\n';
}

function column(c: Column): Json {
  return {
    name: c.name,
    titles: c.name,
    'dc:description': meaning(c),
    ...(c.unit && { 'schema:unitText': c.unit }),
    datatype: datatype(c),
    null: '',
    required: c.blank === undefined,
  };
}

function datatype(c: Column): string | Json {
  const limits = { minimum: c.minimum, maximum: c.maximum };
  switch (c.kind) {
    case 'date':
      return 'date';
    case 'flag':
      return { base: 'boolean', format: '1|0' };
    case 'integer':
    case 'decimal':
      return { base: c.kind, ...limits };
    case 'identifier':
      if (!c.pattern) return { base: 'integer', minimum: 1 };
  }
  const format =
    c.pattern ?? c.values?.map((value) => value.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return format ? { base: 'string', format: `^(?:${format})$` } : 'string';
}
