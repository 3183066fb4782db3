import { sigmoid } from '../arithmetic';

const LARGEST_CHANGE = 1e-10;
const STEPS = 25;

/**
 * Maximum-likelihood logistic regression without a penalty, by Newton's method (iteratively reweighted least squares;
 * McCullagh and Nelder, Generalized Linear Models, 1989, section 4.4). `x`: rows with a leading 1; `y`: 0 or 1.
 * Returns one coefficient a column. Throws if they do not settle, as when one column separates the outcomes.
 */
export function fitLogistic(x: readonly (readonly number[])[], y: readonly number[]): number[] {
  let beta = (x[0] ?? []).map(() => 0);
  for (let step = 0; step < STEPS; step++) {
    const change = newtonStep(x, y, beta);
    beta = beta.map((b, i) => b + (change[i] as number));
    if (change.every((c) => Math.abs(c) < LARGEST_CHANGE)) return beta;
  }
  throw new Error('The logistic regression does not settle');
}

/** Sum of products, added from the left. */
export function dot(a: readonly number[], b: readonly number[]): number {
  return a.reduce((total, value, i) => total + value * (b[i] as number), 0);
}

/** Solves (XᵀWX) change = Xᵀ(y − p) with W = p(1 − p). */
function newtonStep(
  x: readonly (readonly number[])[],
  y: readonly number[],
  beta: readonly number[],
): number[] {
  const system = beta.map(() => new Array<number>(beta.length + 1).fill(0)); // XᵀWX with Xᵀ(y − p) as last column
  x.forEach((row, n) => {
    const p = sigmoid(dot(row, beta));
    row.forEach((a, i) => {
      const equation = system[i] as number[];
      row.forEach((b, j) => (equation[j] = (equation[j] as number) + a * b * p * (1 - p)));
      equation[row.length] = (equation[row.length] as number) + a * ((y[n] as number) - p);
    });
  });
  return solve(system);
}

/** Gauss–Jordan elimination. Exchanges no rows: XᵀWX is positive definite, so every pivot is above 0. */
function solve(system: number[][]): number[] {
  const width = system.length;
  system.forEach((pivot, c) => {
    const scale = pivot[c] as number;
    for (let j = c; j <= width; j++) pivot[j] = (pivot[j] as number) / scale;
    for (const other of system) {
      if (other === pivot) continue;
      const factor = other[c] as number;
      for (let j = c; j <= width; j++) other[j] = (other[j] as number) - factor * (pivot[j] as number);
    }
  });
  return system.map((equation) => equation[width] as number);
}
