import { r4 } from './arithmetic';
import { Stream } from './stream';
import type { Column, Row, Table } from './table';

const MONTHS = 12;
const PER_MONTH = 300;
/** From this month on a new analyser reads higher, in mmol/L. */
const SHIFT = { month: 8, by: 0.65 };

const COLUMNS: readonly Column[] = [
  {
    name: 'month',
    kind: 'integer',
    minimum: 1,
    maximum: MONTHS,
    description: 'Month since the model went live.',
  },
  { name: 'k', kind: 'identifier', description: 'Number of the measurement in its month, from 1.' },
  {
    name: 'lactate',
    unit: 'mmol/L',
    kind: 'decimal',
    minimum: -4,
    maximum: 8,
    description: 'Lactate. The formula sometimes falls below 0, which no blood does.',
  },
];

/** Lactate month by month; a new analyser shifts it. `size` × 300 rows in each of 12 months. */
export function drift(seed: number, size = 1): Table {
  return {
    id: 'drift',
    columns: COLUMNS,
    key: ['month', 'k'],
    rows: () => driftRows(seed, PER_MONTH * size),
  };
}

function* driftRows(seed: number, perMonth: number): Generator<Row> {
  for (let month = 1; month <= MONTHS; month++) {
    const s = new Stream(seed + month);
    for (let k = 1; k <= perMonth; k++) {
      const lactate = r4(1.7 + 0.9 * s.z() + (month >= SHIFT.month ? SHIFT.by : 0));
      yield { month, k, lactate };
    }
  }
}
