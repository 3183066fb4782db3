import { EHR_DUPLICATES, plantDefects, type PlantedEhr } from './ehrDefects';
import { EHR_PATIENTS, ehrPatients } from './ehrPatients';
import { DIABETES, DIAGNOSES } from './ehrWords';
import { Stream } from './stream';
import type { Column, Row, Table } from './table';

// The dictionary states what a column should hold. Where it does not is for the learner to find.
const COLUMNS: readonly Column[] = [
  { name: 'row', kind: 'identifier', description: 'Line number in this extract, from 1.' },
  { name: 'mrn', kind: 'identifier', pattern: 'M[0-9]+', description: 'Medical record number.' },
  { name: 'name', kind: 'text', description: 'Name: an invented plant and mineral.' },
  { name: 'dob', kind: 'date', description: 'Date of birth.' },
  { name: 'sex', kind: 'category', values: ['F', 'M'], description: 'Sex as recorded.' },
  {
    name: 'zip',
    kind: 'text',
    pattern: '[0-9]{5}',
    description: 'Postal code, five digits. Keep it as text: some start with 0.',
  },
  {
    name: 'phone',
    kind: 'text',
    pattern: '\\([0-9]{3}\\) 555-01[0-9]{2}',
    description: 'Phone number, from the block kept for fiction.',
  },
  { name: 'admit_date', kind: 'date', description: 'Day of admission.' },
  { name: 'discharge_date', kind: 'date', description: 'Day of discharge.' },
  { name: 'death_date', kind: 'date', blank: 'no death is recorded', description: 'Day of death.' },
  { name: 'age', unit: 'years', kind: 'integer', minimum: 0, maximum: 120, description: 'Age at admission.' },
  { name: 'height_cm', unit: 'cm', kind: 'decimal', minimum: 100, maximum: 230, description: 'Height.' },
  { name: 'weight_kg', unit: 'kg', kind: 'decimal', minimum: 25, maximum: 300, description: 'Weight.' },
  {
    name: 'sbp',
    unit: 'mmHg',
    kind: 'integer',
    minimum: 40,
    maximum: 300,
    description: 'First systolic blood pressure.',
  },
  { name: 'hr', unit: '/min', kind: 'integer', minimum: 20, maximum: 300, description: 'First heart rate.' },
  {
    name: 'temp_c',
    unit: '°C',
    kind: 'decimal',
    minimum: 30,
    maximum: 44,
    description: 'First body temperature.',
  },
  {
    name: 'creatinine',
    unit: 'see creat_unit',
    kind: 'decimal',
    minimum: 0.1,
    maximum: 20,
    description: 'First serum creatinine.',
  },
  {
    name: 'creat_unit',
    kind: 'category',
    values: ['mg/dL'],
    description: 'Unit of the creatinine value.',
  },
  {
    name: 'hba1c',
    unit: '%',
    kind: 'decimal',
    minimum: 3,
    maximum: 20,
    description: 'Glycated haemoglobin (HbA1c).',
  },
  {
    name: 'smoker',
    kind: 'category',
    values: ['never', 'former', 'current'],
    blank: 'not recorded',
    description: 'Smoking.',
  },
  {
    name: 'dx_code',
    kind: 'category',
    values: [DIABETES, ...DIAGNOSES],
    description: 'Main diagnosis, ICD-10-CM code.',
  },
  { name: 'los_days', unit: 'days', kind: 'integer', minimum: 1, description: 'Length of stay.' },
];

/** The uncleaned extract with the rows that each error was planted in: what a grader needs to know. */
export function plantedEhr(seed: number): PlantedEhr {
  return plantedBlock(new Stream(seed), 0);
}

/**
 * 400 admissions with planted errors and 20 copies: 420 rows of 22 columns, `size` times one after the other. Each
 * block has its own errors and copies, so that no more than one block is ever in memory.
 */
export function ehrRaw(seed: number, size = 1): Table {
  return { id: 'ehr_raw', columns: COLUMNS, key: ['row'], rows: () => ehrRows(seed, size) };
}

function* ehrRows(seed: number, size: number): Generator<Row> {
  const stream = new Stream(seed);
  for (let block = 0; block < size; block++) yield* plantedBlock(stream, block).records;
}

function plantedBlock(stream: Stream, block: number): PlantedEhr {
  const firstRow = 1 + block * (EHR_PATIENTS + EHR_DUPLICATES);
  return plantDefects(ehrPatients(stream, firstRow, 1 + block * EHR_PATIENTS), stream);
}
