import { r1 } from './arithmetic';
import { addDays } from './calendar';
import { Stream } from './stream';

const PERSONS = 200;
const START = '2015-01-01';

/** Concept ids. That of diabetes and its test are the usual ones; the others are course concepts. */
export const CONCEPTS = {
  female: 8532,
  male: 8507,
  diabetes: 201826,
  diabetesSubtype: 4193704,
  otherDiabetes: 201254,
  hypertension: 316866,
  hba1c: 3004410,
} as const;

/** What the extract knows of one person, before it is spread over the tables. Dates are ISO text. */
export interface OmopPerson {
  readonly personId: number;
  readonly genderConceptId: number;
  readonly yearOfBirth: number;
  readonly observation: { readonly start: string; readonly end: string };
  readonly conditions: readonly { readonly conceptId: number; readonly date: string }[];
  /** `value` in %, null if the result was lost. */
  readonly measurements: readonly {
    readonly conceptId: number;
    readonly date: string;
    readonly value: number | null;
  }[];
}

/** The persons of the extract, `size` × 200. */
export function* omopPersons(seed: number, size: number): Generator<OmopPerson> {
  const s = new Stream(seed);
  for (let personId = 1; personId <= PERSONS * size; personId++) yield omopPerson(personId, s);
}

function omopPerson(personId: number, s: Stream): OmopPerson {
  const yearOfBirth = 1935 + s.i(78);
  const genderConceptId = s.b(0.5) ? CONCEPTS.female : CONCEPTS.male;
  const from = s.i(1500);
  const days = 400 + s.i(1800);
  const kind = s.u();
  const first = from + s.i(days);
  return {
    personId,
    genderConceptId,
    yearOfBirth,
    observation: { start: addDays(START, from), end: addDays(START, from + days) },
    ...(kind < 0.45
      ? withDiabetes(first, s)
      : withOther(kind < 0.6 ? 'otherDiabetes' : 'hypertension', first)),
  };
}

type Record = Pick<OmopPerson, 'conditions' | 'measurements'>;

function withOther(name: 'otherDiabetes' | 'hypertension', day: number): Record {
  return { conditions: [{ conceptId: CONCEPTS[name], date: addDays(START, day) }], measurements: [] };
}

function withDiabetes(day: number, s: Stream): Record {
  const conceptId = s.u() < 0.6 ? CONCEPTS.diabetes : CONCEPTS.diabetesSubtype;
  const days = s.b(0.3) ? [day, day + 30 + s.i(200)] : [day];
  return {
    conditions: days.map((d) => ({ conceptId, date: addDays(START, d) })),
    measurements: s.b(0.75) ? [hba1c(day, s)] : [],
  };
}

function hba1c(day: number, s: Stream): OmopPerson['measurements'][number] {
  const date = addDays(START, day + s.i(500) - 30);
  const value = s.u() < 0.93 ? r1(6.4 + 1.2 * s.z()) : null;
  return { conceptId: CONCEPTS.hba1c, date, value };
}
