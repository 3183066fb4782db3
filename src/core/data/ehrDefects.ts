import { r0, r1 } from './arithmetic';
import { addDays } from './calendar';
import type { EhrRecord } from './ehrPatients';
import type { Stream } from './stream';

/** An error planted in every record whose place in the random order P is `from` ≤ place < `to`. */
interface Defect {
  readonly from: number;
  readonly to: number;
  readonly plant: (record: EhrRecord, place: number, stream: Stream) => void;
}

const MICROMOLES_PER_MG_DL = 88.4;

function toMicromoles(record: EhrRecord, unit: string | null): void {
  record.creatinine = r0(record.creatinine * MICROMOLES_PER_MG_DL);
  record.creat_unit = unit;
}

const DEFECTS = {
  creatinine_umol_labelled: { from: 20, to: 45, plant: (r) => toMicromoles(r, 'umol/L') },
  creatinine_umol_unlabelled: { from: 45, to: 60, plant: (r) => toMicromoles(r, null) },
  temperature_fahrenheit: { from: 60, to: 72, plant: (r) => void (r.temp_c = r1((9 / 5) * r.temp_c + 32)) },
  height_in_metres: { from: 72, to: 84, plant: (r) => void (r.height_cm = r.height_cm / 100) },
  hba1c_minus_9: { from: 84, to: 96, plant: (r) => void (r.hba1c = -9) },
  sbp_999: { from: 96, to: 108, plant: (r) => void (r.sbp = 999) },
  hr_blank: { from: 108, to: 118, plant: (r) => void (r.hr = null) },
  hr_times_10: { from: 118, to: 124, plant: (r) => void (r.hr = r.hr === null ? null : r.hr * 10) },
  stay_dates_swapped: { from: 124, to: 132, plant: swapStayDates },
  death_before_admission: { from: 132, to: 137, plant: dieBeforeAdmission },
  birth_after_admission: { from: 137, to: 143, plant: (r) => void (r.dob = aCenturyLater(r.dob)) },
  sex_spelling: { from: 143, to: 155, plant: spellSexOtherwise },
} satisfies Record<string, Defect>;

export const EHR_DUPLICATES = 20;

export type EhrDefect = keyof typeof DEFECTS | 'duplicate';

export interface PlantedEhr {
  /** The records in file order, the copies at the end. */
  readonly records: readonly EhrRecord[];
  /** Row numbers that each kind of error was planted in; for copies, the number of the copy. */
  readonly rows: Readonly<Record<EhrDefect, readonly number[]>>;
}

/**
 * Plants every kind of error in `patients` and appends copies of 20 of them. `stream` must be the one that drew the
 * patients, right after the last: the order P is its next draw. The records passed in are not changed.
 */
export function plantDefects(patients: readonly EhrRecord[], stream: Stream): PlantedEhr {
  const records = patients.map((record) => ({ ...record }));
  const order = stream.shuffle(records.length);
  const at = (place: number) => records[order[place] as number] as EhrRecord;
  const rows = {} as Record<EhrDefect, number[]>;

  for (const [name, defect] of Object.entries(DEFECTS) as [keyof typeof DEFECTS, Defect][]) {
    rows[name] = [];
    for (let place = defect.from; place < defect.to; place++) {
      defect.plant(at(place), place, stream);
      rows[name].push(at(place).row);
    }
  }

  const firstCopy = (records[0] as EhrRecord).row + records.length;
  const copies = Array.from({ length: EHR_DUPLICATES }, (_, place) =>
    copyOf(at(place), place, firstCopy + place),
  );
  rows.duplicate = copies.map((copy) => copy.row);
  return { records: [...records, ...copies], rows };
}

/** The second chart of one person: exact, then with the name turned round and no number, then without contact. */
function copyOf(record: EhrRecord, place: number, row: number): EhrRecord {
  if (place < 8) return { ...record, row };
  if (place >= 15) return { ...record, row, phone: null, zip: null };
  const [given, surname] = record.name.split(' ') as [string, string];
  return { ...record, row, mrn: null, name: `${surname.toUpperCase()}; ${given}` };
}

function swapStayDates(record: EhrRecord): void {
  [record.admit_date, record.discharge_date] = [record.discharge_date, record.admit_date];
}

function dieBeforeAdmission(record: EhrRecord, _place: number, stream: Stream): void {
  record.death_date = addDays(record.admit_date, -(1 + stream.i(30)));
}

function aCenturyLater(iso: string): string {
  return `${Number(iso.slice(0, 4)) + 100}${iso.slice(4)}`;
}

function spellSexOtherwise(record: EhrRecord, place: number): void {
  if (place % 2 === 0) record.sex = record.sex.toLowerCase();
  else record.sex = record.sex === 'F' ? 'female' : 'male';
}
