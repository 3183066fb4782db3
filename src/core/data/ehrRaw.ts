import { plantDefects, type PlantedEhr } from './ehrDefects';
import { ehrPatients } from './ehrPatients';
import { Stream } from './stream';
import type { Column, Table } from './table';

// The dictionary states what a column should hold. Where it does not is for the learner to find.
const COLUMNS: readonly Column[] = [
  { name: 'row', kind: 'identifier', description: 'Line number in this extract, from 1.' },
  { name: 'mrn', kind: 'identifier', description: 'Medical record number.' },
  { name: 'name', kind: 'text', description: 'Name: an invented plant and mineral.' },
  { name: 'dob', kind: 'date', description: 'Date of birth.' },
  { name: 'sex', kind: 'category', description: 'Sex as recorded: F or M.' },
  { name: 'zip', kind: 'text', description: 'Postal code, five digits. Keep it as text: some start with 0.' },
  { name: 'phone', kind: 'text', description: 'Phone number, from the block kept for fiction.' },
  { name: 'admit_date', kind: 'date', description: 'Day of admission.' },
  { name: 'discharge_date', kind: 'date', description: 'Day of discharge.' },
  { name: 'death_date', kind: 'date', description: 'Day of death. Blank: no death is recorded.' },
  { name: 'age', unit: 'years', kind: 'integer', description: 'Age at admission.' },
  { name: 'height_cm', unit: 'cm', kind: 'decimal', description: 'Height.' },
  { name: 'weight_kg', unit: 'kg', kind: 'decimal', description: 'Weight.' },
  { name: 'sbp', unit: 'mmHg', kind: 'integer', description: 'First systolic blood pressure.' },
  { name: 'hr', unit: '/min', kind: 'integer', description: 'First heart rate.' },
  { name: 'temp_c', unit: '°C', kind: 'decimal', description: 'First body temperature.' },
  { name: 'creatinine', unit: 'see creat_unit', kind: 'decimal', description: 'First serum creatinine.' },
  {
    name: 'creat_unit',
    kind: 'category',
    description: 'Unit of the creatinine value; mg/dL in this hospital.',
  },
  { name: 'hba1c', unit: '%', kind: 'decimal', description: 'Glycated haemoglobin (HbA1c).' },
  {
    name: 'smoker',
    kind: 'category',
    description: 'Smoking: never, former or current. Blank: not recorded.',
  },
  { name: 'dx_code', kind: 'category', description: 'Main diagnosis, ICD-10-CM code.' },
  { name: 'los_days', unit: 'days', kind: 'integer', description: 'Length of stay.' },
];

/** The uncleaned extract with the rows that each error was planted in: what a grader needs to know. */
export function plantedEhr(seed: number): PlantedEhr {
  const stream = new Stream(seed);
  return plantDefects(ehrPatients(stream), stream);
}

/** 400 admissions with planted errors and 20 copies: 420 rows of 22 columns. */
export function ehrRaw(seed: number): Table {
  return { id: 'ehr_raw', columns: COLUMNS, rows: () => plantedEhr(seed).records };
}
