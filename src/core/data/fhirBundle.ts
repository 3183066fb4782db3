import { r0, r2 } from './arithmetic';
import { addDays } from './calendar';
import { Stream } from './stream';

const PERSONS = 20;
/** The bundle draws from a stream of its own, this far from the seed of the extract. */
const SEED_OFFSET = 1000;

export interface Coding {
  readonly system: string;
  readonly code: string;
  readonly display?: string;
}

export interface Coded {
  readonly coding: readonly Coding[];
}

export interface Quantity {
  readonly value: number;
  readonly unit: string;
  readonly system: string;
  readonly code: string;
  readonly comparator?: '<';
}

/** What was observed: a value, or why there is none. */
interface Result {
  readonly code: Coded;
  readonly valueQuantity?: Quantity;
  readonly dataAbsentReason?: Coded;
}

/** An Observation of FHIR R4, as far as the course uses it. */
export interface Observation extends Result {
  readonly resourceType: 'Observation';
  readonly id: string;
  readonly status: 'final' | 'entered-in-error';
  readonly subject: { readonly reference: string };
  readonly effectiveDateTime: string;
  readonly component?: readonly Result[];
}

export interface Bundle {
  readonly resourceType: 'Bundle';
  readonly id: string;
  readonly meta: { readonly security: readonly Coding[] };
  readonly type: 'collection';
  readonly entry: readonly { readonly resource: Observation }[];
}

/** HL7's own label for data that belong to no real person. */
const TEST_DATA: Coding = {
  system: 'http://terminology.hl7.org/CodeSystem/v3-ActReason',
  code: 'HTEST',
  display: 'test health data',
};

/**
 * Observations of the first 20 persons of the OMOP extract as one FHIR bundle: creatinine, heart rate and blood
 * pressure, with one withdrawn, one below the detection limit and one without a value every few persons.
 */
export function fhirBundle(seed: number): Bundle {
  const s = new Stream(seed + SEED_OFFSET);
  const observations = Array.from({ length: PERSONS }, (_, k) => personObservations(k + 1, s)).flat();
  return {
    resourceType: 'Bundle',
    id: 'synthetic-observations',
    meta: { security: [TEST_DATA] },
    type: 'collection',
    entry: observations.map((resource) => ({ resource })),
  };
}

function personObservations(person: number, s: Stream): Observation[] {
  const observation = (name: string, result: Result, status: Observation['status'] = 'final') => ({
    resourceType: 'Observation' as const,
    id: `${name}-${person}`,
    status,
    subject: { reference: `Patient/${person}` },
    effectiveDateTime: `${addDays('2024-01-01', person - 1)}T08:00:00Z`,
    ...result,
  });
  const creatinine = creatinineResult(person, r2(0.9 + 0.25 * s.z()));
  const heartRate = measured('8867-4', r0(80 + 12 * s.z()), '/min');
  const systolic = measured('8480-6', r0(125 + 15 * s.z()), 'mm[Hg]');
  const diastolic = measured('8462-4', r0(78 + 9 * s.z()), 'mm[Hg]');
  return [
    observation('creatinine', creatinine, person % 7 === 0 ? 'entered-in-error' : 'final'),
    observation('heart-rate', heartRate),
    { ...observation('blood-pressure', { code: loinc('85354-9') }), component: [systolic, diastolic] },
  ];
}

function creatinineResult(person: number, value: number): Result {
  const { code, valueQuantity } = measured('2160-0', value, 'mg/dL');
  if (person % 10 === 0) {
    const system = 'http://terminology.hl7.org/CodeSystem/data-absent-reason';
    return { code, dataAbsentReason: { coding: [{ system, code: 'unknown' }] } };
  }
  return {
    code,
    valueQuantity: { ...valueQuantity, ...(person % 9 === 0 ? { comparator: '<' as const } : {}) },
  };
}

function measured(code: string, value: number, unit: string): Result & { valueQuantity: Quantity } {
  return {
    code: loinc(code),
    valueQuantity: { value, unit, system: 'http://unitsofmeasure.org', code: unit },
  };
}

function loinc(code: string): Coded {
  return { coding: [{ system: 'http://loinc.org', code }] };
}
