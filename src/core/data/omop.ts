import { CONCEPTS, omopPersons, type OmopPerson } from './omopPersons';
import type { Column, Row, Table } from './table';

/** Columns of a table after its running number, and what one person adds to it. */
interface OmopTable {
  readonly number: Column;
  readonly columns: readonly Column[];
  readonly rows: (person: OmopPerson) => readonly Row[];
}

const PERSON: Column = {
  name: 'person_id',
  kind: 'integer',
  minimum: 1,
  references: { table: 'omop_person', column: 'person_id' },
  description: 'Number of the person.',
};

const TABLES = {
  omop_person: {
    number: { name: 'person_id', kind: 'identifier', description: 'Number of the person, from 1.' },
    columns: [
      {
        name: 'gender_concept_id',
        kind: 'integer',
        minimum: CONCEPTS.male,
        maximum: CONCEPTS.female,
        description: 'Gender: 8507 male, 8532 female.',
      },
      { name: 'year_of_birth', kind: 'integer', minimum: 1935, maximum: 2012, description: 'Year of birth.' },
    ],
    rows: (p) => [{ gender_concept_id: p.genderConceptId, year_of_birth: p.yearOfBirth }],
  },
  omop_observation_period: {
    number: {
      name: 'observation_period_id',
      kind: 'identifier',
      description: 'Number of the period, from 1.',
    },
    columns: [
      PERSON,
      {
        name: 'observation_period_start_date',
        kind: 'date',
        description: 'First day on which the records would show what happened to the person.',
      },
      { name: 'observation_period_end_date', kind: 'date', description: 'Last such day.' },
    ],
    rows: (p) => [
      {
        person_id: p.personId,
        observation_period_start_date: p.observation.start,
        observation_period_end_date: p.observation.end,
      },
    ],
  },
  omop_condition_occurrence: {
    number: {
      name: 'condition_occurrence_id',
      kind: 'identifier',
      description: 'Number of the record, from 1.',
    },
    columns: [
      PERSON,
      {
        name: 'condition_concept_id',
        kind: 'integer',
        references: { table: 'omop_concept_ancestor', column: 'descendant_concept_id' },
        description: 'The diagnosis: 201826 is type 2 diabetes; the others are course concepts.',
      },
      { name: 'condition_start_date', kind: 'date', description: 'Day the diagnosis was recorded.' },
    ],
    rows: (p) =>
      p.conditions.map(({ conceptId, date }) => ({
        person_id: p.personId,
        condition_concept_id: conceptId,
        condition_start_date: date,
      })),
  },
  omop_measurement: {
    number: { name: 'measurement_id', kind: 'identifier', description: 'Number of the measurement, from 1.' },
    columns: [
      PERSON,
      {
        name: 'measurement_concept_id',
        kind: 'integer',
        minimum: CONCEPTS.hba1c,
        maximum: CONCEPTS.hba1c,
        description: 'What was measured: 3004410 is HbA1c.',
      },
      { name: 'measurement_date', kind: 'date', description: 'Day of the measurement.' },
      {
        name: 'value_as_number',
        unit: '%',
        kind: 'decimal',
        minimum: 0,
        maximum: 14,
        blank: 'the result was lost',
        description: 'The result.',
      },
    ],
    rows: (p) =>
      p.measurements.map(({ conceptId, date, value }) => ({
        person_id: p.personId,
        measurement_concept_id: conceptId,
        measurement_date: date,
        value_as_number: value,
      })),
  },
} satisfies Record<string, OmopTable>;

/** One table of the extract, with the names of the OMOP common data model. `size` × 200 persons. */
export function omop(id: keyof typeof TABLES, seed: number, size = 1): Table {
  const { number, columns, rows }: OmopTable = TABLES[id];
  return {
    id,
    columns: [number, ...columns],
    key: [number.name],
    *rows() {
      let n = 0;
      for (const person of omopPersons(seed, size))
        for (const row of rows(person)) yield { [number.name]: ++n, ...row };
    },
  };
}
