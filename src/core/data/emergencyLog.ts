import { r0, r1 } from './arithmetic';
import { Stream } from './stream';
import type { Column, Row, Table } from './table';

const ARRIVALS = 1200;
const LONG_WAIT = 60;

/** By acuity 1 to 5: usual wait and treatment in minutes, and the chance of being admitted. */
const ACUITY = [
  { wait: 0, treat: 180, admitted: 0.85 },
  { wait: 8, treat: 170, admitted: 0.45 },
  { wait: 35, treat: 140, admitted: 0.22 },
  { wait: 55, treat: 80, admitted: 0.05 },
  { wait: 60, treat: 50, admitted: 0.02 },
] as const;

const COLUMNS: readonly Column[] = [
  {
    name: 'row',
    kind: 'identifier',
    description: 'Number of the arrival, from 1, in the order of the clock.',
  },
  {
    name: 'arrive_min',
    unit: 'min',
    kind: 'decimal',
    minimum: 0,
    description: 'Time of arrival since the log began at midnight.',
  },
  {
    name: 'acuity',
    kind: 'integer',
    minimum: 1,
    maximum: 5,
    description: 'Triage level: 1 is the most urgent, 5 the least.',
  },
  {
    name: 'wait_min',
    unit: 'min',
    kind: 'integer',
    minimum: 0,
    description: 'Wait until a clinician saw the patient, or until the patient left.',
  },
  {
    name: 'treat_min',
    unit: 'min',
    kind: 'integer',
    minimum: 0,
    description: 'Time in treatment. 0 for those who left unseen.',
  },
  {
    name: 'dispo',
    kind: 'category',
    values: ['lwbs', 'admit', 'home'],
    description: 'How the visit ended: left without being seen, admitted, or sent home.',
  },
  {
    name: 'board_min',
    unit: 'min',
    kind: 'integer',
    minimum: 0,
    description: 'Time an admitted patient still waited for a bed on a ward. 0 for the others.',
  },
];

/** Arrivals at an emergency department, from the door to the end of the visit. `size` × 1200 rows. */
export function emergencyLog(seed: number, size = 1): Table {
  return { id: 'emergency_log', columns: COLUMNS, key: ['row'], rows: () => arrivals(seed, ARRIVALS * size) };
}

function* arrivals(seed: number, count: number): Generator<Row> {
  const s = new Stream(seed);
  let t = 0;
  for (let row = 1; row <= count; row++) {
    const { perHour, crowding } = hourOfDay(Math.floor(t / 60) % 24);
    t -= (Math.log(1 - s.u()) * 60) / perHour;
    const acuity = triage(s.u());
    const usual = ACUITY[acuity - 1] as (typeof ACUITY)[number];

    const wait = r0(Math.max(0, usual.wait * crowding * (1 + 0.45 * s.z())));
    const left = wait > LONG_WAIT && s.b(0.08) === 1;
    const treat = left ? 0 : r0(Math.max(10, usual.treat * (1 + 0.35 * s.z())));
    const admitted = !left && s.b(usual.admitted) === 1;
    const board = admitted ? r0(Math.max(0, 150 * (1 + 0.6 * s.z()))) : 0;
    const dispo = left ? 'lwbs' : admitted ? 'admit' : 'home';
    yield { row, arrive_min: r1(t), acuity, wait_min: wait, treat_min: treat, dispo, board_min: board };
  }
}

/** Arrivals per hour and how much longer than usual the waits are. */
function hourOfDay(hour: number): { perHour: number; crowding: number } {
  if (hour < 8) return { perHour: 6, crowding: 1 };
  return hour < 18 ? { perHour: 12, crowding: 1.5 } : { perHour: 9, crowding: 1.2 };
}

function triage(u: number): number {
  return 1 + [0.02, 0.17, 0.62, 0.92].filter((limit) => u >= limit).length;
}
