import { auroc, sum } from '../statistics';
import { citl, excludes, slope } from './calibration';
import type { Read } from './read';

const PT = 0.1;
const ODDS = PT / (1 - PT);
/** Limits count as reached within this. */
const NEAR = 1e-9;

type Values = Readonly<Record<string, unknown>>;

export interface Bundle {
  readonly train: Part;
  readonly test: Part;
  readonly ext: Part;
  readonly features: readonly { readonly name: string; readonly availableMin: number }[];
  /** Inputs of the training stays, by the name of the feature. */
  readonly columns: Readonly<Record<string, readonly number[]>>;
}

interface Part {
  readonly patient: readonly number[];
  readonly y: readonly number[];
  readonly p: readonly number[];
}

export function bundleOf({ tables }: Read<Values>): Bundle {
  const column = (table: string, name: string) => tables[table]!.map((row) => Number(row[name]));
  const part = (table: string): Part => ({
    patient: column(table, 'patient'),
    y: column(table, 'y'),
    p: column(table, 'p'),
  });
  const features = tables.features!.map((row) => ({
    name: String(row.name),
    availableMin: Number(row.available_min),
  }));
  return {
    train: part('train'),
    test: part('test'),
    ext: part('ext'),
    features,
    columns: Object.fromEntries(features.map(({ name }) => [name, column('train', name)])),
  };
}

/** What the model is worth to those outside: net benefit at the threshold, and of alarms for everybody. */
export function netBenefit({ y, p }: Part): { model: number; all: number } {
  const worth = (flagged: (k: number) => boolean) =>
    sum(y.map((event, k) => (flagged(k) ? (event ? 1 : -ODDS) : 0))) / y.length;
  return { model: worth((k) => p[k]! >= PT), all: worth(() => true) };
}

/** The reference audit of a model: sorted codes of what is wrong with it or with how it was judged. */
export function auditModel({ train, test, ext, features, columns }: Bundle): string[] {
  const codes: string[] = [];
  if (features.some(({ availableMin }) => availableMin > 0)) codes.push('LEAK_TIME');
  for (const [name, values] of Object.entries(columns)) {
    const area = auroc(train.y, values);
    if (Math.max(area, 1 - area) >= 0.8 - NEAR) codes.push(`LEAK_STRENGTH:${name}`);
  }
  const trained = new Set(train.patient);
  if (test.patient.some((patient) => trained.has(patient))) codes.push('PATIENT_OVERLAP');
  if (sum(ext.y) < 100) codes.push('FEW_EVENTS');

  const level = citl(ext.y, ext.p);
  if (Math.abs(level.value) > 0.3 && excludes(level, 0)) codes.push('CITL');
  const spread = slope(ext.y, ext.p);
  if ((spread.value < 0.8 || spread.value > 1.25) && excludes(spread, 1)) codes.push('SLOPE');
  const { model, all } = netBenefit(ext);
  if (model <= Math.max(0, all) + NEAR) codes.push('NO_NET_BENEFIT');
  return codes.sort();
}
