import { seedFor } from '../learner';
import type { Column } from '../table';
import { BIAS_TWISTS, people } from './biasPeople';
import type { ZooMember } from './member';

const DEFAULT_SEED = 990001;

const COLUMNS: readonly Column[] = [
  { name: 'id', kind: 'identifier', description: 'Number of the person, from 1.' },
  { name: 'group', kind: 'category', values: ['A', 'B'], description: 'Patient group.' },
  { name: 'y', kind: 'flag', description: '1 if the person needed care.' },
  { name: 'label', kind: 'flag', description: 'What the model was trained to predict.' },
  { name: 'p', kind: 'decimal', minimum: 0, maximum: 1, description: 'Risk the model states.' },
  { name: 'flag', kind: 'flag', description: '1 if the risk was 0.30 or more before it was rounded.' },
  { name: 'ref', unit: '%', kind: 'decimal', description: 'Oxygen saturation, reference method.' },
  { name: 'meas', unit: '%', kind: 'integer', description: 'Oxygen saturation, bedside device.' },
];

/** The zoo of `audit_bias`: 2400 people in two groups; in group B at most one thing is wrong. Table `rows`. */
export function* biasMembers(learner: number): Generator<ZooMember> {
  const seed = seedFor(DEFAULT_SEED, learner);
  for (const [name, twist] of Object.entries(BIAS_TWISTS)) {
    const rows = () => people(seed, twist);
    yield { name, tables: { rows: { id: `${name}.rows`, columns: COLUMNS, key: ['id'], rows } } };
  }
}
