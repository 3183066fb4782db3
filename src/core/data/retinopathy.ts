import { Stream } from './stream';
import type { Column, Row, Table } from './table';

const EYES = 1600;
/** Share of photographs that the program can grade, by site. */
const GRADABLE = { A: 0.9, B: 0.78 } as const;

const COLUMNS: readonly Column[] = [
  { name: 'id', kind: 'identifier', description: 'Number of the patient, from 1. One eye each.' },
  {
    name: 'site',
    kind: 'category',
    values: Object.keys(GRADABLE),
    description: 'Where the photograph was taken.',
  },
  { name: 'y', kind: 'flag', description: '1 if the eye has referable diabetic retinopathy, else 0.' },
  { name: 'gradable', kind: 'flag', description: '1 if the program can grade the photograph, else 0.' },
  {
    name: 'ai',
    kind: 'flag',
    blank: 'the program could not grade the photograph',
    description: '1 if the program calls the eye diseased, else 0.',
  },
  {
    name: 'nurse',
    kind: 'flag',
    description: '1 if the nurse calls the eye diseased, else 0. Nurses read every photograph.',
  },
];

/** Photographs of the retina at two sites, each read by a program and by a nurse. `size` × 1600 rows. */
export function retinopathyReads(seed: number, size = 1): Table {
  return { id: 'retinopathy_reads', columns: COLUMNS, key: ['id'], rows: () => readRows(seed, EYES * size) };
}

function* readRows(seed: number, eyes: number): Generator<Row> {
  const s = new Stream(seed);
  for (let id = 1; id <= eyes; id++) {
    const y = s.b(0.12);
    const severity = s.u();
    let gradable = s.b(GRADABLE.A);
    const site = s.u() < 0.6 ? 'A' : 'B';
    if (site === 'B') gradable = s.b(GRADABLE.B);
    const ai = gradable ? s.b(y ? 0.9 : 0.09) : null;
    const nurse = s.b(y ? 0.66 + 0.2 * severity : 0.04);
    yield { id, site, y, gradable, ai, nurse };
  }
}
