import { r0 } from '../arithmetic';
import type { EhrRecord } from '../ehrPatients';

/** Changes clean records in place. `first(n)`: the first n of them in the random order P. */
export type Mutation = (records: EhrRecord[], first: (n: number) => EhrRecord[]) => void;

const MICROMOLES_PER_MG_DL = 88.4;

/** What is done to the table, by the name of the member, in the order of the course. */
export const MUTATIONS: Readonly<Record<string, Mutation>> = {
  clean: () => undefined,
  dup_exact: (records, first) => append(records, first(8)),
  dup_fuzzy: (records, first) => append(records, first(7).map(secondChart)),
  units: (_, first) => first(30).forEach(toMicromoles),
  disguised: (_, first) => first(12).forEach((r) => (r.hba1c = -9)),
  impossible: (_, first) => first(6).forEach((r) => (r.hr = r.hr === null ? null : r.hr * 10)),
  dates: (_, first) => first(8).forEach(swapStayDates),
  categories: (_, first) => first(12).forEach((r) => (r.sex = r.sex === 'F' ? 'female' : 'male')),
};

function append(records: EhrRecord[], copies: readonly EhrRecord[]): void {
  for (const copy of copies) records.push({ ...copy, row: records.length + 1 });
}

/** The same person without a number, the name turned round: "Opal; Ash" in capitals for the surname. */
function secondChart(record: EhrRecord): EhrRecord {
  const [given, surname] = record.name.split(' ') as [string, string];
  return { ...record, mrn: null, name: `${surname.toUpperCase()}; ${given}` };
}

/** The value in µmol/L, with nothing that says so. */
function toMicromoles(record: EhrRecord): void {
  record.creatinine = r0(record.creatinine * MICROMOLES_PER_MG_DL);
  record.creat_unit = null;
}

function swapStayDates(record: EhrRecord): void {
  [record.admit_date, record.discharge_date] = [record.discharge_date, record.admit_date];
}
