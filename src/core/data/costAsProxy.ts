import { r0 } from './arithmetic';
import { Stream } from './stream';
import type { Column, Row, Table } from './table';

const PEOPLE = 2000;
const CONDITIONS = 12;
/** At equal need, group B gets care worth this share of what group A gets: the planted access gap. */
const ACCESS_B = 0.62;

const COLUMNS: readonly Column[] = [
  { name: 'id', kind: 'identifier', description: 'Number of the person, from 1.' },
  { name: 'group', kind: 'category', values: ['A', 'B'], description: 'Patient group.' },
  { name: 'age', unit: 'years', kind: 'integer', minimum: 0, description: 'Age.' },
  {
    name: 'need',
    unit: 'conditions',
    kind: 'integer',
    minimum: 0,
    maximum: CONDITIONS,
    description: 'Number of active chronic conditions.',
  },
  {
    name: 'cost',
    unit: 'USD',
    kind: 'integer',
    minimum: 0,
    description: 'Cost of care in the year after the decision.',
  },
  {
    name: 'prior_cost',
    unit: 'USD',
    kind: 'integer',
    minimum: 0,
    description: 'Cost of care in the year before the decision.',
  },
];

/**
 * People a care programme chooses from. Cost follows need, but less so in group B, so cost misstates need. The story
 * of Obermeyer et al., Science 2019, in invented numbers. `size` × 2000 rows.
 */
export function costAsProxy(seed: number, size = 1): Table {
  return { id: 'cost_proxy', columns: COLUMNS, key: ['id'], rows: () => costRows(seed, PEOPLE * size) };
}

function* costRows(seed: number, people: number): Generator<Row> {
  const s = new Stream(seed);
  for (let id = 1; id <= people; id++) {
    const group = s.b(0.25) ? 'B' : 'A';
    const expectedNeed = group === 'B' ? 1.9 : 1.2;
    let need = 0;
    for (let k = 0; k < CONDITIONS; k++) need += s.b(expectedNeed / CONDITIONS);
    const cost = (900 + 2100 * need) * (group === 'B' ? ACCESS_B : 1) * Math.exp(0.55 * s.z());
    const age = Math.max(0, r0(50 + 14 * s.z()));
    const prior = Math.max(0, cost * (0.8 + 0.25 * s.z()));
    yield { id, group, age, need, cost: r0(cost), prior_cost: r0(prior) };
  }
}
