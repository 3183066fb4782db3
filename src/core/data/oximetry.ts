import { r0, r1 } from './arithmetic';
import { Stream } from './stream';
import type { Column, Row, Table } from './table';

const READINGS = 3000;
/** How far the finger probe reads above the blood gas on average, in percentage points. */
const BIAS = { light: 0.3, medium: 1.2, dark: 2.2 } as const;

const COLUMNS: readonly Column[] = [
  { name: 'id', kind: 'identifier', description: 'Number of the paired reading, from 1.' },
  {
    name: 'group',
    kind: 'category',
    values: Object.keys(BIAS),
    description: 'Measured skin tone. It is not race.',
  },
  {
    name: 'sao2',
    unit: '%',
    kind: 'decimal',
    minimum: 60,
    maximum: 100,
    description: 'Oxygen saturation in arterial blood (blood gas).',
  },
  {
    name: 'spo2',
    unit: '%',
    kind: 'integer',
    minimum: 50,
    maximum: 100,
    description: 'Oxygen saturation by finger probe (pulse oximeter).',
  },
];

/**
 * Paired readings of blood gas and pulse oximeter by measured skin tone. The story of Sjoding et al., N Engl J Med
 * 2020, in invented numbers. `size` × 3000 rows.
 */
export function oximetry(seed: number, size = 1): Table {
  return { id: 'oximetry', columns: COLUMNS, key: ['id'], rows: () => oximetryRows(seed, READINGS * size) };
}

function* oximetryRows(seed: number, readings: number): Generator<Row> {
  const s = new Stream(seed);
  for (let id = 1; id <= readings; id++) {
    const tone = s.u();
    const group = tone < 0.5 ? 'light' : tone < 0.75 ? 'medium' : 'dark';
    const saturation = Math.min(100, 92 + 4.2 * s.z());
    const spo2 = Math.min(100, r0(saturation + BIAS[group] + 2.6 * s.z()));
    yield { id, group, sao2: r1(saturation), spo2 };
  }
}
