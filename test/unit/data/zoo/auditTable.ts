type Fields = Readonly<Record<string, string>>;

const RANGES: Readonly<Record<string, readonly [number, number]>> = {
  age: [0, 120],
  height_cm: [100, 230],
  weight_kg: [25, 300],
  sbp: [50, 280],
  hr: [20, 250],
  temp_c: [30, 44],
  creatinine: [0.1, 20],
  hba1c: [3, 20],
};

/** The usual mistaken unit of a column, turned into the right one. */
const REPAIRS: Readonly<Record<string, (value: number) => number>> = {
  creatinine: (umol) => umol / 88.4,
  temp_c: (fahrenheit) => ((fahrenheit - 32) * 5) / 9,
  height_cm: (metres) => metres * 100,
};

const MISSING_CODES = [-9, -999, 999];

/** The reference audit of an extract like `ehr_raw`: sorted codes of what is wrong with it. */
export function auditTable(rows: readonly Fields[]): string[] {
  const codes = new Set<string>(rows.flatMap(inRow));
  if (hasDuplicates(rows)) codes.add('DUPLICATES');
  return [...codes].sort();
}

function inRow(row: Fields): string[] {
  const codes = Object.keys(RANGES).flatMap((column) => inValue(column, row[column]!));
  if (row.creat_unit !== 'mg/dL') codes.push('UNIT_LABEL:creat_unit');
  if (row.sex !== 'F' && row.sex !== 'M') codes.push('CATEGORY:sex');
  const dates = [row.dob, row.admit_date, row.discharge_date, row.death_date].filter(Boolean) as string[];
  if (dates.some((date, k) => k > 0 && date < dates[k - 1]!)) codes.push('DATE_ORDER');
  return codes;
}

function inValue(column: string, text: string): string[] {
  if (text === '') return [];
  const value = Number(text);
  if (MISSING_CODES.includes(value)) return [`DISGUISED_MISSING:${column}`];
  const [low, high] = RANGES[column]!;
  const possible = (x: number) => x >= low && x <= high;
  if (possible(value)) return [];
  const repaired = REPAIRS[column]?.(value);
  return [repaired !== undefined && possible(repaired) ? `MIXED_UNITS:${column}` : `IMPOSSIBLE:${column}`];
}

/** Whether two rows have the same number, or the same birthday and name. Blanks never link. */
function hasDuplicates(rows: readonly Fields[]): boolean {
  const numbers = rows.map(({ mrn }) => mrn).filter(Boolean);
  const people = rows.filter(({ name, dob }) => name && dob).map(({ name, dob }) => `${dob} ${words(name!)}`);
  return [numbers, people].some((keys) => new Set(keys).size < keys.length);
}

const words = (name: string) =>
  name
    .toLowerCase()
    .replace(/[-,]/g, ' ')
    .replace(/[^\p{L} ]/gu, '')
    .split(/ +/)
    .sort()
    .join(' ');
