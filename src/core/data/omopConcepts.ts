import { CONCEPTS } from './omopPersons';
import type { Table } from './table';

/** Every condition of the extract stands once as a descendant, so that a join by kind of disease loses no record. */
const ANCESTORS = [
  [CONCEPTS.diabetes, CONCEPTS.diabetes],
  [CONCEPTS.diabetes, CONCEPTS.diabetesSubtype],
  [CONCEPTS.otherDiabetes, CONCEPTS.otherDiabetes],
  [CONCEPTS.hypertension, CONCEPTS.hypertension],
] as const;

/** Which diagnosis is a kind of which. The same for every learner and every size. */
export function omopConceptAncestor(): Table {
  return {
    id: 'omop_concept_ancestor',
    columns: [
      { name: 'ancestor_concept_id', kind: 'integer', description: 'The wider diagnosis.' },
      {
        name: 'descendant_concept_id',
        kind: 'integer',
        description: 'A diagnosis of that kind, or the wider diagnosis itself.',
      },
    ],
    key: ['ancestor_concept_id', 'descendant_concept_id'],
    rows: () =>
      ANCESTORS.map(([ancestor, descendant]) => ({
        ancestor_concept_id: ancestor,
        descendant_concept_id: descendant,
      })),
  };
}
