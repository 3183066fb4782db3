import { dot, fitLogistic } from './logistic';

/** One stay of `sepsis_dev` or `sepsis_ext`, in their units. */
export type Stay = Readonly<
  Record<'stay' | 'patient' | 'age' | 'hr' | 'rr' | 'temp' | 'sbp' | 'wbc' | 'lactate' | 'abx' | 'y', number>
>;

/** One input of the model. */
export interface Feature {
  /** The column of the data it is made from. */
  readonly name: string;
  /** How, in words. */
  readonly meaning: string;
  readonly of: (stay: Stay) => number;
  /** Minutes from prediction until it is known: above 0 is too late. */
  readonly availableMin: number;
}

/** The inputs of the honest model, in the course's order. */
export const FEATURES: readonly Feature[] = [
  { name: 'age', meaning: '(age − 60) / 10', of: (s) => (s.age - 60) / 10, availableMin: 0 },
  { name: 'hr', meaning: '(hr − 88) / 10', of: (s) => (s.hr - 88) / 10, availableMin: 0 },
  { name: 'rr', meaning: '(rr − 18) / 5', of: (s) => (s.rr - 18) / 5, availableMin: 0 },
  { name: 'temp', meaning: 'distance of temp from 37', of: (s) => Math.abs(s.temp - 37), availableMin: 0 },
  { name: 'sbp', meaning: '(sbp − 122) / 10', of: (s) => (s.sbp - 122) / 10, availableMin: 0 },
  { name: 'wbc', meaning: 'wbc above 11, else 0', of: (s) => Math.max(0, s.wbc - 11), availableMin: 0 },
  { name: 'lactate', meaning: 'lactate − 1.7', of: (s) => s.lactate - 1.7, availableMin: 0 },
];

/** The antibiotic order: it is written because somebody already thinks of sepsis. */
export const LATE_FEATURE: Feature = {
  name: 'abx',
  meaning: '1 if antibiotics were ordered',
  of: (s) => s.abx,
  availableMin: 90,
};

/** Coefficients of the model fitted on `stays`, the intercept first. */
export function fitModel(stays: readonly Stay[], features: readonly Feature[]): number[] {
  return fitLogistic(
    stays.map((stay) => inputs(stay, features)),
    stays.map(({ y }) => y),
  );
}

/** The model's log odds of sepsis for one stay. */
export function logOdds(stay: Stay, features: readonly Feature[], beta: readonly number[]): number {
  return dot(inputs(stay, features), beta);
}

function inputs(stay: Stay, features: readonly Feature[]): number[] {
  return [1, ...features.map((feature) => feature.of(stay))];
}
