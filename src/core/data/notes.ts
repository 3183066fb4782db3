import { clinicalNote, identifierTypes, type ClinicalNote } from './clinicalNote';
import { Stream } from './stream';
import type { Column, Row, Table } from './table';

const NOTES = 60;

const NOTE_COLUMNS: readonly Column[] = [
  { name: 'note', kind: 'identifier', description: 'Number of the note, from 1.' },
  { name: 'text', kind: 'prose', description: 'The note as it was written.' },
];

const SPAN_COLUMNS: readonly Column[] = [
  {
    name: 'span',
    kind: 'identifier',
    description: 'Number of the identifier, from 1, in the order of the notes.',
  },
  {
    name: 'note',
    kind: 'integer',
    minimum: 1,
    references: { table: 'notes', column: 'note' },
    description: 'Number of the note it stands in.',
  },
  {
    name: 'start',
    kind: 'integer',
    minimum: 0,
    description: 'Place of its first character in the text, counted from 0.',
  },
  { name: 'end', kind: 'integer', minimum: 1, description: 'Place after its last character.' },
  {
    name: 'type',
    kind: 'category',
    values: identifierTypes,
    description: 'What it gives away. An age counts only above 89.',
  },
  { name: 'text', kind: 'text', description: 'The words themselves.' },
];

/** Free-text notes full of identifiers. `size` × 60 rows. */
export function notes(seed: number, size = 1): Table {
  return { id: 'notes', columns: NOTE_COLUMNS, key: ['note'], rows: () => noteRows(seed, size) };
}

/** Every identifier in `notes`, as a careful reader marked it: the gold standard. */
export function noteSpans(seed: number, size = 1): Table {
  return { id: 'note_spans', columns: SPAN_COLUMNS, key: ['span'], rows: () => spanRows(seed, size) };
}

function* clinicalNotes(seed: number, size: number): Generator<ClinicalNote> {
  const s = new Stream(seed);
  for (let k = 0; k < NOTES * size; k++) yield clinicalNote(s);
}

function* noteRows(seed: number, size: number): Generator<Row> {
  let note = 0;
  for (const { text } of clinicalNotes(seed, size)) yield { note: ++note, text };
}

function* spanRows(seed: number, size: number): Generator<Row> {
  let note = 0;
  let span = 0;
  for (const { spans } of clinicalNotes(seed, size)) {
    note++;
    for (const found of spans) yield { span: ++span, note, ...found };
  }
}
