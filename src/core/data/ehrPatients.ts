import { r0, r1, r2 } from './arithmetic';
import { addDays, isoDate } from './calendar';
import { AREA_CODES, DIABETES, DIAGNOSES, GIVEN_NAMES, SURNAMES, ZIPS } from './ehrWords';
import type { Stream } from './stream';

/** One admission as the chart exports it. Dates are ISO text; null is blank. */
export type EhrRecord = {
  row: number;
  mrn: string | null;
  name: string;
  dob: string;
  sex: string;
  zip: string | null;
  phone: string | null;
  admit_date: string;
  discharge_date: string;
  death_date: string | null;
  age: number;
  height_cm: number;
  weight_kg: number;
  sbp: number;
  hr: number | null;
  temp_c: number;
  creatinine: number;
  creat_unit: string | null;
  hba1c: number;
  smoker: string | null;
  dx_code: string;
  los_days: number;
};

export const EHR_PATIENTS = 400;

/** `EHR_PATIENTS` clean records before any error is planted. Draws from `stream` only, in a fixed order. */
export function ehrPatients(stream: Stream, firstRow: number, firstPatient: number): EhrRecord[] {
  return Array.from({ length: EHR_PATIENTS }, (_, k) => ehrPatient(firstRow + k, firstPatient + k, stream));
}

function ehrPatient(row: number, patient: number, s: Stream): EhrRecord {
  const female = s.b(0.52) === 1;
  const name = `${s.pick(GIVEN_NAMES)} ${s.pick(SURNAMES)}`;

  const birthYear = 1930 + s.i(75);
  const dob = isoDate(birthYear, 1 + s.i(12), 1 + s.i(28));
  const zip = s.pick(ZIPS);
  const phone = `(${s.pick(AREA_CODES)}) 555-01${String(s.i(100)).padStart(2, '0')}`;

  const admission = addDays('2022-01-01', s.i(730));
  let days = 1 + s.i(6);
  if (s.b(0.2)) days += s.i(10);
  const discharge = addDays(admission, days);
  const death = s.b(0.04) ? addDays(discharge, s.i(60)) : null;

  const beforeBirthday = admission.slice(5) < dob.slice(5);
  const age = Number(admission.slice(0, 4)) - birthYear - (beforeBirthday ? 1 : 0);

  const height = r0((female ? 162 : 175) + 7 * s.z());
  const weight = r1(Math.max(38, 0.95 * (height - 100) + 8 + 10 * s.z()));
  const sbp = r0(Math.max(80, 128 + 18 * s.z()));
  const hr = r0(Math.max(38, 78 + 13 * s.z()));
  const temp = r1(36.8 + 0.5 * s.z());

  const diabetes = s.b(0.22);
  const creatinine = r2(Math.max(0.4, (female ? 0.75 : 0.95) + 0.006 * (age - 50) + 0.2 * s.z()));
  const hba1c = r1(Math.max(4.2, 5.5 + 1.6 * diabetes + 0.5 * s.z()));

  const v = s.u();
  const smoking = v < 0.55 ? 'never' : v < 0.8 ? 'former' : 'current';
  const smoker = s.b(0.08) ? null : smoking;
  const diagnosis = s.pick(DIAGNOSES); // drawn for everybody, so that diabetes does not shift the stream

  return {
    row,
    mrn: `M${100000 + 37 * patient}`,
    name,
    dob,
    sex: female ? 'F' : 'M',
    zip,
    phone,
    admit_date: admission,
    discharge_date: discharge,
    death_date: death,
    age,
    height_cm: height,
    weight_kg: weight,
    sbp,
    hr,
    temp_c: temp,
    creatinine,
    creat_unit: 'mg/dL',
    hba1c,
    smoker,
    dx_code: diabetes ? DIABETES : diagnosis,
    los_days: days,
  };
}
