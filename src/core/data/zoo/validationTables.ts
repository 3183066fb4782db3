import type { Column, Row, Table } from '../table';
import type { Feature } from './sepsisModel';

const STAY_COLUMNS: readonly Column[] = [
  {
    name: 'patient',
    kind: 'identifier',
    description: "The patient's number at that hospital. Some come twice.",
  },
  { name: 'y', kind: 'flag', description: 'Outcome: 1 if the stay had sepsis, else 0.' },
  { name: 'p', kind: 'decimal', minimum: 0, maximum: 1, description: 'Risk of sepsis the model states.' },
];

const FEATURE_COLUMNS: readonly Column[] = [
  { name: 'name', kind: 'text', description: 'An input of the model: a column of train.' },
  {
    name: 'available_min',
    unit: 'minutes',
    kind: 'integer',
    description: 'When the input is known, counted from the prediction. Above 0 is after it.',
  },
];

/** Outcomes and stated risks, with the model's inputs where `features` are given. One row a stay, without a key. */
export function riskTable(id: string, features: readonly Feature[], rows: () => Iterable<Row>): Table {
  const inputs = features.map(({ name, meaning }): Column => ({
    name,
    kind: 'decimal',
    description: meaning,
  }));
  return { id, columns: [...STAY_COLUMNS, ...inputs], key: [], rows };
}

/** The inputs of a model and when each is known. */
export function featureTable(id: string, features: readonly Feature[]): Table {
  const rows = () => features.map(({ name, availableMin }) => ({ name, available_min: availableMin }));
  return { id, columns: FEATURE_COLUMNS, key: ['name'], rows };
}
