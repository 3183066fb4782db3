import { r0, r1 } from './arithmetic';
import {
  cyp2c9Genotypes,
  iwpcRootDose,
  races,
  vkorc1Genotypes,
  type Cyp2c9,
  type Race,
  type WarfarinPatient,
} from './iwpc';
import { Stream } from './stream';
import type { Column, Row, Table } from './table';

const PEOPLE = 150;

/** Chance of the VKORC1 A allele and of the CYP2C9 alleles *2 and *3, in invented round numbers. */
const ALLELES: Record<Race | 'unknown', { a: number; two: number; three: number }> = {
  White: { a: 0.39, two: 0.13, three: 0.07 },
  Asian: { a: 0.89, two: 0, three: 0.04 },
  Black: { a: 0.11, two: 0.03, three: 0.02 },
  unknown: { a: 0.39, two: 0.1, three: 0.05 },
};

const COLUMNS: readonly Column[] = [
  { name: 'id', kind: 'identifier', description: 'Number of the patient, from 1.' },
  { name: 'age', unit: 'years', kind: 'integer', minimum: 20, maximum: 92, description: 'Age.' },
  { name: 'height_cm', unit: 'cm', kind: 'integer', minimum: 100, maximum: 230, description: 'Height.' },
  { name: 'weight_kg', unit: 'kg', kind: 'decimal', minimum: 40, maximum: 190, description: 'Weight.' },
  {
    name: 'race',
    kind: 'category',
    values: races,
    blank: 'missing or mixed',
    description: 'Race as recorded. In the equation it stands for what was not measured.',
  },
  {
    name: 'vkorc1',
    kind: 'category',
    values: vkorc1Genotypes,
    blank: 'not tested',
    description: 'Genotype of VKORC1, the enzyme that warfarin blocks.',
  },
  {
    name: 'cyp2c9',
    kind: 'category',
    values: cyp2c9Genotypes,
    description: 'Genotype of CYP2C9, the enzyme that breaks warfarin down.',
  },
  { name: 'inducer', kind: 'flag', description: '1 if a drug speeds the breakdown up, else 0.' },
  { name: 'amiodarone', kind: 'flag', description: '1 if the patient takes amiodarone, else 0.' },
  {
    name: 'dose_mg_wk',
    unit: 'mg/week',
    kind: 'decimal',
    minimum: 4,
    description: 'Weekly warfarin dose at which the blood test is stable.',
  },
];

/** People on a stable dose of warfarin. The published equation made the doses, so it fits them too well. `size` × 150 rows. */
export function warfarin(seed: number, size = 1): Table {
  return { id: 'warfarin', columns: COLUMNS, key: ['id'], rows: () => warfarinRows(seed, PEOPLE * size) };
}

function* warfarinRows(seed: number, people: number): Generator<Row> {
  const s = new Stream(seed);
  for (let id = 1; id <= people; id++) {
    const patient = warfarinPatient(s);
    const dose = r1(Math.max(4, (iwpcRootDose(patient) + 0.55 * s.z()) ** 2));
    yield { id, ...patient, dose_mg_wk: dose };
  }
}

function warfarinPatient(s: Stream): WarfarinPatient {
  const age = r0(Math.min(92, Math.max(20, 64 + 13 * s.z())));
  const height = r0(168 + 10 * s.z());
  const weight = r1(Math.max(40, 78 + 17 * s.z()));
  const v = s.u();
  const race = v < 0.55 ? 'White' : v < 0.75 ? 'Asian' : v < 0.92 ? 'Black' : null;
  const chance = ALLELES[race ?? 'unknown'];
  const vkorc1 = (['G/G', 'A/G', 'A/A'] as const)[s.b(chance.a) + s.b(chance.a)] ?? null;
  const allele = () => starAllele(s.u(), chance);
  const cyp2c9 = [allele(), allele()].sort().join('/') as Cyp2c9;
  const amiodarone = s.b(0.07);
  const inducer = s.b(0.02);
  const tested = s.b(0.05) === 0;
  return {
    age,
    height_cm: height,
    weight_kg: weight,
    race,
    vkorc1: tested ? vkorc1 : null,
    cyp2c9,
    inducer,
    amiodarone,
  };
}

function starAllele(u: number, chance: { two: number; three: number }): string {
  if (u >= chance.two + chance.three) return '*1';
  return u < chance.two ? '*2' : '*3';
}
