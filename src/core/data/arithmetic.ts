/*
 * Rounding is floor(x + ½) at every place. The languages' own `round` differ (half to even, half away from zero),
 * and the learner's Python and R must find the same numbers.
 */

/** Rounded to a whole number. */
export const r0 = (x: number): number => Math.floor(x + 0.5);

/** Rounded to one decimal. */
export const r1 = (x: number): number => Math.floor(10 * x + 0.5) / 10;

/** Rounded to two decimals. */
export const r2 = (x: number): number => Math.floor(100 * x + 0.5) / 100;

/** Rounded to four decimals. */
export const r4 = (x: number): number => Math.floor(10000 * x + 0.5) / 10000;

/** The logistic function 1 / (1 + e^−x), written so that neither side overflows. */
export function sigmoid(x: number): number {
  if (x >= 0) return 1 / (1 + Math.exp(-x));
  const e = Math.exp(x);
  return e / (1 + e);
}
