import { r0, r1, sigmoid } from './arithmetic';
import { Stream } from './stream';
import type { Column, Row, Table } from './table';

/** `dev`: the hospital where a model is developed. `ext`: another one, with fewer events at equal values. */
export type SepsisSite = 'dev' | 'ext';

const SITES = {
  dev: { id: 'sepsis_dev', stays: 1500, shift: 0 },
  ext: { id: 'sepsis_ext', stays: 2500, shift: -1 },
} as const;

const COLUMNS: readonly Column[] = [
  { name: 'stay', kind: 'identifier', description: 'Number of the hospital stay, from 1.' },
  {
    name: 'patient',
    kind: 'identifier',
    description: 'Number of the patient. Some patients have two stays.',
  },
  { name: 'age', unit: 'years', kind: 'integer', minimum: 18, maximum: 95, description: 'Age at admission.' },
  {
    name: 'hr',
    unit: '/min',
    kind: 'integer',
    minimum: 0,
    maximum: 190,
    description: 'Heart rate at prediction time.',
  },
  {
    name: 'rr',
    unit: '/min',
    kind: 'integer',
    minimum: 8,
    maximum: 42,
    description: 'Respiratory rate at prediction time.',
  },
  {
    name: 'temp',
    unit: '°C',
    kind: 'decimal',
    minimum: 32,
    maximum: 42,
    description: 'Body temperature at prediction time.',
  },
  {
    name: 'sbp',
    unit: 'mmHg',
    kind: 'integer',
    minimum: 0,
    maximum: 250,
    description: 'Systolic blood pressure at prediction time.',
  },
  {
    name: 'wbc',
    unit: '10⁹/L',
    kind: 'decimal',
    minimum: 0.5,
    maximum: 34,
    description: 'White blood cells, last value before prediction.',
  },
  {
    name: 'lactate',
    unit: 'mmol/L',
    kind: 'decimal',
    minimum: 0.4,
    maximum: 7.2,
    description: 'Lactate, last value before prediction.',
  },
  {
    name: 'abx',
    kind: 'flag',
    description: '1 if antibiotics were ordered. The order is known about 90 minutes after prediction time.',
  },
  { name: 'y', kind: 'flag', description: 'Outcome: 1 if the stay had sepsis, else 0.' },
];

/** Hospital stays with vital signs, laboratory values and sepsis as outcome. `size` × 1500 or 2500 rows. */
export function sepsis(site: SepsisSite, seed: number, size = 1): Table {
  const { id, stays, shift } = SITES[site];
  return { id, columns: COLUMNS, key: ['stay'], rows: () => sepsisRows(seed, stays * size, shift) };
}

function* sepsisRows(seed: number, stays: number, shift: number): Generator<Row> {
  const s = new Stream(seed);
  for (let k = 1; k <= stays; k++) {
    const age = r0(Math.min(95, Math.max(18, 62 + 16 * s.z())));
    const hr = r0(88 + 17 * s.z());
    const rr = r0(Math.max(8, 18 + 4 * s.z()));
    const temp = r1(37.1 + 0.8 * s.z());
    const sbp = r0(122 + 20 * s.z());
    const wbc = r1(Math.max(0.5, 9.5 + 4 * s.z()));
    const lactate = r1(Math.max(0.4, 1.7 + 0.9 * s.z()));
    const logit =
      -5.0 +
      0.02 * (age - 60) +
      0.025 * (hr - 88) +
      0.09 * (rr - 18) +
      0.35 * Math.abs(temp - 37) -
      0.022 * (sbp - 122) +
      0.09 * Math.max(0, wbc - 11) +
      0.75 * (lactate - 1.7) +
      2.3 +
      shift;
    const y = s.b(sigmoid(logit));
    const abx = s.b(y ? 0.82 : 0.1);
    // Every third patient comes twice; without a draw, so the values of the two stays are unrelated.
    yield { stay: k, patient: k - Math.floor(k / 4), age, hr, rr, temp, sbp, wbc, lactate, abx, y };
  }
}
