import { r0, r1, r4, sigmoid } from './arithmetic';
import { Stream } from './stream';
import type { Column, Row, Table } from './table';

const SCORES = 2400;
const PATIENTS = 160;
const MINUTES_BETWEEN = 6.3;
const UNITS = ['A', 'B', 'C', 'D'] as const;

const COLUMNS: readonly Column[] = [
  { name: 'id', kind: 'identifier', description: 'Number of the score, from 1, in the order of the clock.' },
  { name: 't_min', unit: 'min', kind: 'decimal', minimum: 0, description: 'Time since the log began.' },
  { name: 'patient', kind: 'integer', minimum: 1, maximum: PATIENTS, description: 'Number of the patient.' },
  { name: 'unit', kind: 'category', values: UNITS, description: 'Ward the patient lies on.' },
  { name: 'score', kind: 'decimal', minimum: 0, maximum: 1, description: 'Risk the model gives.' },
  { name: 'event', kind: 'flag', description: '1 if the patient got worse afterwards, else 0.' },
  {
    name: 'ack_min',
    unit: 'min',
    kind: 'integer',
    minimum: 1,
    blank: 'nobody acknowledged it',
    description: 'Time until somebody acknowledged the score.',
  },
];

/** Scores of a deterioration model on four wards, as they reach the nurses. `size` × 2400 rows. */
export function alerts(seed: number, size = 1): Table {
  return { id: 'alerts', columns: COLUMNS, key: ['id'], rows: () => alertRows(seed, SCORES * size) };
}

function* alertRows(seed: number, count: number): Generator<Row> {
  const s = new Stream(seed);
  let t = 0;
  for (let id = 1; id <= count; id++) {
    t -= Math.log(1 - s.u()) * MINUTES_BETWEEN;
    const patient = 1 + s.i(PATIENTS);
    const event = s.b(patient % 10 === 0 ? 0.08 : 0.03);
    const score = r4(sigmoid((event ? -0.4 : -2.2) + 1.1 * s.z()));
    const ack = s.u() < 0.55 ? r0(Math.max(1, 9 + 6 * s.z())) : null;
    yield { id, t_min: r1(t), patient, unit: UNITS[patient % 4] as string, score, event, ack_min: ack };
  }
}
